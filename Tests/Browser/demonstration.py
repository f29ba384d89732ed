"""The demonstration site, as it stands on a server below a sub-path and as it stands on the disk."""
import atexit
import functools
import http.server
import os
import re
import shutil
import subprocess
import tempfile
import threading
import unittest
from pathlib import Path

from playwright.sync_api import sync_playwright

REPOSITORY = Path(__file__).resolve().parents[2]
SUB_PATH = "/otdel/karty/"


class Handler(http.server.SimpleHTTPRequestHandler):
    """Serves the folder below the sub-path and nothing else."""

    def send_head(self):
        if not self.path.startswith(SUB_PATH):
            self.send_error(404)
            return None
        self.path = "/" + self.path[len(SUB_PATH):]
        return super().send_head()

    def log_message(self, *arguments):
        pass


@functools.cache
def folder():
    """The generated folder: VEKHA_SITE, else one built for this run."""
    if given := os.environ.get("VEKHA_SITE"):
        return Path(given).resolve()
    built = [REPOSITORY / ".build" / kind / "vekha" for kind in ("release", "debug")]
    program = max((path for path in built if path.exists()), key=lambda path: path.stat().st_mtime)
    parent = Path(tempfile.mkdtemp(prefix="vekha-browser-"))
    atexit.register(shutil.rmtree, parent, ignore_errors=True)
    subprocess.run([program, "build", "--output", parent / "public"], cwd=REPOSITORY, check=True,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return parent / "public"


@functools.cache
def page_kinds():
    """The heaviest page of each kind, by the kind's name."""
    found = {}
    for path in sorted(folder().rglob("*.html")):
        kind = re.search(r'<body class="page-([\w-]+)', path.read_text(encoding="utf-8"))
        if kind is None:
            continue
        heaviest = found.get(kind[1])
        if heaviest is None or path.stat().st_size > heaviest.stat().st_size:
            found[kind[1]] = path
    return {kind: path.relative_to(folder()).as_posix() for kind, path in found.items()}


def chromium():
    """Debian's Chromium; the headless shell is the same engine and starts faster."""
    names = [os.environ.get("VEKHA_CHROMIUM"), "chromium-headless-shell", "chromium"]
    return next(path for name in names if name and (path := shutil.which(name)))


def everywhere(test):
    """A test that is given the site's address twice: on the server and on the disk."""
    @functools.wraps(test)
    def both(self):
        for name, origin in self.origins.items():
            with self.subTest(name):
                test(self, origin)
    return both


class SiteTest(unittest.TestCase):
    """A test with a browser that notes every complaint and every request that leaves the folder."""

    @classmethod
    def setUpClass(cls):
        handler = functools.partial(Handler, directory=str(folder()))
        cls.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        threading.Thread(target=cls.server.serve_forever, daemon=True).start()
        cls.addClassCleanup(cls.server.server_close)
        cls.addClassCleanup(cls.server.shutdown)
        cls.origins = {
            "сервер": f"http://127.0.0.1:{cls.server.server_port}{SUB_PATH}",
            "диск": folder().as_uri() + "/",
        }
        playwright = sync_playwright().start()
        cls.addClassCleanup(playwright.stop)
        cls.browser = playwright.chromium.launch(
            executable_path=chromium(), args=["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"])
        cls.addClassCleanup(cls.browser.close)

    def setUp(self):
        self.complaints = []

    def tearDown(self):
        self.assertEqual([], self.complaints)

    def open(self, address, scripts=True, width=1100, **options):
        """A page in a browser of its own."""
        context = self.browser.new_context(
            viewport={"width": width, "height": 800}, java_script_enabled=scripts, locale="ru-RU",
            reduced_motion="reduce", **options)
        self.addCleanup(context.close)
        page = context.new_page()
        self.watch(page)
        page.goto(address)
        return page

    def watch(self, page):
        page.on("console", lambda message: self.note(page, message.text, message.type in ("error", "warning")))
        page.on("pageerror", lambda error: self.note(page, str(error)))
        page.on("requestfailed", lambda request: self.note(page, f"не открылось {request.url}"))
        page.on("request", lambda request: self.note(page, f"запрос наружу: {request.url}", not self.is_own(request.url)))

    def note(self, page, text, is_complaint=True):
        if is_complaint:
            self.complaints.append(f"{page.url}: {text}")

    def is_own(self, address):
        return address.startswith(("data:", *self.origins.values()))
