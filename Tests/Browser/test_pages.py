"""Every kind of page: quiet console, no request elsewhere, no sideways scroll, whole without scripts, on paper."""
import re
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

from demonstration import SiteTest, everywhere, page_kinds


class PageTests(SiteTest):
    @everywhere
    def test_pages_are_quiet(self, origin):
        for kind, path in page_kinds().items():
            with self.subTest(kind):
                page = self.open(origin + path)
                page.wait_for_load_state("networkidle")
                self.assertTrue(page.inner_text("h1"))

    def test_a_phone_scrolls_one_way(self):
        for kind, path in page_kinds().items():
            with self.subTest(kind):
                page = self.open(self.origins["сервер"] + path, width=320)
                self.assertLessEqual(page.evaluate("document.documentElement.scrollWidth"), 320)

    def test_main_content_needs_no_scripts(self):
        for kind, path in page_kinds().items():
            with self.subTest(kind):
                without = self.words(self.open(self.origins["сервер"] + path, scripts=False))
                with_scripts = self.words(self.open(self.origins["сервер"] + path))
                self.assertGreaterEqual(len(without), 80)
                self.assertLessEqual(abs(len(with_scripts) - len(without)), 0.25 * len(without) + 400)

    def words(self, page):
        return re.sub(r"\s+", " ", page.locator("main").text_content()).strip()

    def test_scripts_are_taken_only_from_the_folder(self):
        for kind, path in page_kinds().items():
            with self.subTest(kind):
                page = self.open(self.origins["сервер"] + path)
                policy = page.get_attribute("meta[http-equiv=Content-Security-Policy]", "content")
                self.assertIn("default-src 'none'", policy)
                self.assertIn("script-src 'self'", policy)
                self.assertNotIn("unsafe", policy)
                self.assertEqual(0, page.locator("script:not([src]), [style], [onclick]").count())


@unittest.skipUnless(shutil.which("pdfinfo"), "нет pdfinfo (poppler-utils)")
class PrintTests(SiteTest):
    def test_monitoring_is_a_landscape_sheet(self):
        with tempfile.TemporaryDirectory() as folder:
            sheet = Path(folder) / "monitoring.pdf"
            page = self.open(self.origins["сервер"] + page_kinds()["monitoring"])
            page.pdf(path=sheet, prefer_css_page_size=True)
            told = subprocess.run(["pdfinfo", sheet], capture_output=True, text=True, check=True).stdout
            width, height = map(float, re.search(r"Page size:\s+([\d.]+) x ([\d.]+)", told).groups())
            self.assertAlmostEqual(841.9, width, delta=2)
            self.assertAlmostEqual(595.3, height, delta=2)
            text = subprocess.run(["pdftotext", sheet, "-"], capture_output=True, text=True, check=True).stdout
            self.assertIn(re.sub(r"\s+", " ", page.inner_text("h1")), re.sub(r"\s+", " ", text))
            self.assertNotIn("Версия для слабовидящих", text)


if __name__ == "__main__":
    unittest.main()
