"""A running `vekha serve` on a copy of the good site, for the tests here and in Tests/Browser."""
import http.client
import os
import re
import shutil
import subprocess
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = os.environ.get("VEKHA", str(ROOT / ".build/release/vekha"))
SITE = ROOT / "Tests/EndToEndTests/Sites/good/content"


class Preview:
    """A running preview of a copy of the good site, without any templates of its own."""

    def __init__(self, mend=None):
        self.folder = Path(tempfile.mkdtemp(prefix="vekha-preview-"))
        shutil.copytree(SITE, self.folder / "content")
        if mend:
            mend(self)
        self.process = subprocess.Popen(
            [PROGRAM, "serve", "--port", "0"], cwd=self.folder, stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL, text=True)
        line = ""
        while "http://" not in line:
            line = self.process.stdout.readline()
            assert line, "the preview ended"
        self.port = int(re.search(r":(\d+)/", line)[1])

    def end(self):
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        self.process.stdout.close()
        shutil.rmtree(self.folder)

    def ask(self, path, method="GET", host="localhost"):
        """The answer to a path sent exactly as it is, with its body."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        connection.putrequest(method, path, skip_host=True)
        if host:
            connection.putheader("Host", host.replace("PORT", str(self.port)))
        connection.endheaders()
        answer = connection.getresponse()
        answer.text = answer.read().decode()
        connection.close()
        return answer

    def version(self):
        """The version and whether there are mistakes, as the pages hear of them."""
        found = re.search(r"version: (\d+), hasMistakes: (\w+)", self.ask("/.vekha/state.js").text)
        return int(found[1]), found[2] == "true"

    def save(self, path, text):
        (self.folder / path).write_text(text)

    def saved(self, path, old, new):
        """Edits a file and waits until the preview has taken notice; its new state."""
        before = self.version()
        text = (self.folder / path).read_text()
        assert old in text
        self.save(path, text.replace(old, new))
        return self.changed(before)

    def changed(self, before):
        for _ in range(100):
            if (state := self.version()) != before:
                return state
            time.sleep(0.1)
        raise AssertionError("nothing was built after a file was saved")
