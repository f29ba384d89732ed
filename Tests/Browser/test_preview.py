"""`vekha serve` in a browser: a page that is open follows what is saved, into mistakes and out of them."""
import sys
import time
import unittest
from pathlib import Path

from demonstration import chromium
from playwright.sync_api import sync_playwright

sys.path.append(str(Path(__file__).resolve().parents[1] / "Readers"))
import running_preview  # noqa: E402


class LiveReloadTests(unittest.TestCase):
    def setUp(self):
        self.preview = running_preview.Preview()
        self.addCleanup(self.preview.end)
        self.home = f"http://localhost:{self.preview.port}/"
        self.file = self.preview.folder / "content/site.md"
        self.text = self.file.read_text()
        playwright = sync_playwright().start()
        self.addCleanup(playwright.stop)
        browser = playwright.chromium.launch(executable_path=chromium())
        self.addCleanup(browser.close)
        self.page = browser.new_page()
        self.complaints = []
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("console", lambda message: self.complaints.append(message.text))

    def save(self, old, new):
        self.file.write_text(self.text.replace(old, new))

    def wait(self, condition):
        """Waits without evaluating anything in the page, which its Content-Security-Policy forbids."""
        end = time.monotonic() + 30
        while time.monotonic() < end:
            try:
                if condition():
                    return
            except Exception:  # a page that is being replaced
                pass
            self.page.wait_for_timeout(100)
        self.fail(f"{self.page.url} «{self.page.title()}»")

    def test_a_saved_file_is_seen(self):
        self.page.goto(self.home)
        self.save("Маленький сайт", "Другой сайт")
        self.wait(lambda: "Другой сайт" in self.page.title())
        self.assertEqual(self.complaints, [])

    def test_mistakes_come_and_go(self):
        self.page.goto(self.home + "dubki/index.html")
        self.save("демонстрация: да", "демонстрация: <да>")
        self.wait(lambda: "/.vekha/mistakes.html" in self.page.url)
        self.wait(lambda: "демонстрация: <да>" in self.page.inner_text("li"))
        self.page.goto(self.home)
        self.assertEqual(self.page.get_by_role("alert").count(), 1)
        self.page.get_by_role("alert").get_by_role("link").click()
        self.wait(lambda: "/.vekha/mistakes.html" in self.page.url)
        self.save("демонстрация: да", "демонстрация: нет")
        self.wait(lambda: self.page.url == self.home)
        self.assertEqual(self.complaints, [])


if __name__ == "__main__":
    unittest.main()
