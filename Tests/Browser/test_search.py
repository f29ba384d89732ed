"""The search page: Russian words in all their forms, from a server and from the disk."""
import re
import unittest

from playwright.sync_api import expect

from demonstration import SiteTest, everywhere, folder


class SearchTests(SiteTest):
    def search(self, origin, query):
        """The page after a search, its notice and the titles it found."""
        page = self.open(f"{origin}search.html")
        page.fill("#query", query)
        page.press("#query", "Enter")
        # The page's own policy forbids what wait_for_function does, so the tests wait by locators.
        expect(page.locator("[data-search-notice]")).to_have_text(re.compile("Найдено|ничего не нашлось"))
        titles = page.locator("[data-search-results] .title").all_inner_texts()
        return page, page.inner_text("[data-search-notice]"), titles

    @everywhere
    def test_word_forms_meet(self, origin):
        _, notice, titles = self.search(origin, "мониторинга")
        self.assertRegex(notice, r"Найдено: \d+")
        self.assertTrue(all(re.search("мониторинг", title, re.I) for title in titles[:5]), titles[:5])
        self.assertEqual(titles, self.search(origin, "МОНИТОРИНГАМИ")[2])

    @everywhere
    def test_yo_is_ye(self, origin):
        with_yo = self.search(origin, "отчёт")[2]
        self.assertTrue(with_yo)
        self.assertEqual(with_yo, self.search(origin, "отчет")[2])

    @everywhere
    def test_wrong_keyboard_layout_is_forgiven(self, origin):
        _, notice, titles = self.search(origin, "vjybnjhbyu")
        self.assertIn("«мониторинг»", notice)
        self.assertEqual(titles, self.search(origin, "мониторинг")[2])

    @everywhere
    def test_a_number_finds_its_activity_first(self, origin):
        titles = self.search(origin, "2.3")[2]
        self.assertTrue(titles[0].startswith("2.3."), titles[:3])

    @everywhere
    def test_all_words_must_be_there(self, origin):
        page, notice, titles = self.search(origin, "мониторинг абракадабра")
        self.assertIn("ничего не нашлось", notice)
        self.assertEqual([], titles)
        self.assertEqual("status", page.get_attribute("[data-search-notice]", "role"))

    @everywhere
    def test_query_is_kept_in_the_address(self, origin):
        page, _, titles = self.search(origin, "кураторы школ")
        self.assertIn("#q=", page.url)
        page.reload()
        page.wait_for_selector("[data-search-results] .title")
        self.assertEqual("кураторы школ", page.input_value("#query"))
        self.assertEqual(titles[0], page.locator("[data-search-results] .title").first.inner_text())

    @everywhere
    def test_text_of_an_author_never_becomes_markup(self, origin):
        page, notice, _ = self.search(origin, "<img src=x onerror=alert(1)>")
        self.assertEqual(0, page.locator("[data-search-notice] img").count())
        self.assertIn("<img", notice)

    def test_every_entry_leads_to_a_page(self):
        origin = next(iter(self.origins.values()))
        page = self.open(f"{origin}search.html")
        paths = page.evaluate("""() => new Promise(done => {
            const found = [], wait = vekhaSearch.parts.length;
            let loaded = 0;
            vekhaSearch.add = (part, rows) => {
              rows.forEach(row => found.push(row[1]));
              loaded += 1;
              if (loaded === wait) done(found);
            };
            vekhaSearch.parts.forEach(part => {
              const script = document.createElement('script');
              script.src = part[1];
              document.head.append(script);
            });
          })""")
        self.assertGreater(len(paths), 100)
        ids = {}
        for path in paths:
            name, _, anchor = path.partition("#")
            if name not in ids:
                self.assertTrue((folder() / name).is_file(), path)
                ids[name] = set(re.findall(r'\sid="([^"]+)"', (folder() / name).read_text(encoding="utf-8")))
            self.assertTrue(not anchor or anchor in ids[name], path)

    @everywhere
    def test_without_scripts_the_contents_stand_there(self, origin):
        page = self.open(f"{origin}search.html", scripts=False)
        self.assertFalse(page.is_visible("#query"))
        self.assertIn("содержанию сайта", page.inner_text("main"))
        self.assertGreater(page.locator("[data-search-contents] a").count(), 5)


if __name__ == "__main__":
    unittest.main()
