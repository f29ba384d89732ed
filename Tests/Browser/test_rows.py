"""Tables: filtered, put in order, linked to."""
import re
import unittest

from playwright.sync_api import expect

from demonstration import SiteTest, everywhere, page_kinds


def roadmap():
    """The heaviest roadmap page, which has sections, schools and parties."""
    return page_kinds()["roadmap"]


def shown(page):
    return page.locator("[data-filterable] [data-status]:visible").count()


class FilterTests(SiteTest):
    @everywhere
    def test_figures_of_the_legend_lead_to_as_many_rows(self, origin):
        page = self.open(origin + roadmap())
        links = page.locator(".standing .legend a")
        self.assertGreater(links.count(), 2)
        for place in range(links.count()):
            figure = links.nth(place).inner_text()
            links.nth(place).click()
            heading = page.locator(":target")
            expect(heading).to_have_text(re.compile(f": {figure}(?: |$)"))
            rows = heading.evaluate(
                "head => head.closest('tbody').querySelectorAll('tr:not(.head)').length")
            self.assertEqual(figure, str(rows))
            page.go_back()

    @everywhere
    def test_filter_survives_reload_and_is_taken_back(self, origin):
        page = self.open(origin + roadmap())
        everything = shown(page)
        page.locator(".filter select").first.select_option(index=1)
        some = shown(page)
        self.assertTrue(0 < some < everything)
        self.assertIn("#status=", page.url)
        page.reload()
        self.assertEqual(some, shown(page))
        page.click(".filter button")
        self.assertEqual(everything, shown(page))
        self.assertNotIn("#", page.url)

    @everywhere
    def test_empty_sections_hide_with_their_headings(self, origin):
        page = self.open(origin + roadmap())
        section = page.locator(".filter label", has_text="Раздел").locator("select")
        section.select_option(index=1)
        self.assertEqual(1, page.locator("[data-filterable] [data-section]:visible").count())

    @everywhere
    def test_link_to_a_hidden_row_shows_it(self, origin):
        page = self.open(origin + roadmap())
        anchor = page.locator("[data-filterable] tr[id]").last.get_attribute("id")
        page.locator(".filter label", has_text="Раздел").locator("select").select_option(index=1)
        page.evaluate("anchor => { location.hash = anchor; }", anchor)
        page.wait_for_selector(f'[id="{anchor}"]')

    @everywhere
    def test_a_state_that_is_gone_is_said_to_be_gone(self, origin):
        page = self.open(origin + roadmap())
        known = page.locator(".filter select").first.locator("option").evaluate_all("all => all.map(one => one.value)")
        gone = next(kind for kind in ("notFulfilled", "dueSoon", "noReport", "cancelled") if kind not in known)
        page = self.open(f"{origin}{roadmap()}#status={gone}")
        expect(page.locator(".filter [role=status]")).to_have_text("Таких строк нет")

    def test_print_keeps_what_was_chosen_and_drops_the_controls(self):
        page = self.open(self.origins["сервер"] + roadmap())
        page.emulate_media(media="print")
        self.assertFalse(page.is_visible(".filter"))


class SortTests(SiteTest):
    def days(self, page):
        return page.locator("table.plan:has(th button)").first.locator("tbody tr[data-due]").evaluate_all(
            "rows => rows.map(row => row.dataset.due).filter(Boolean)")

    @everywhere
    def test_headers_put_rows_in_order(self, origin):
        page = self.open(origin + roadmap())
        printed = self.days(page)
        button = page.locator("table.plan:has(th button)").first.locator("th[data-key=due] button")
        button.click()
        self.assertEqual(sorted(printed), self.days(page))
        self.assertEqual("ascending", button.locator("..").get_attribute("aria-sort"))
        button.press("Enter")
        self.assertEqual(sorted(printed, reverse=True), self.days(page))
        page.reload()
        self.assertEqual(sorted(printed, reverse=True), self.days(page))
        button.click()
        self.assertEqual(printed, self.days(page))


class CopyLinkTests(SiteTest):
    def test_link_to_a_row_is_copied_from_the_keyboard(self):
        page = self.open(self.origins["сервер"] + roadmap(), permissions=["clipboard-read", "clipboard-write"])
        row = page.locator("main tr[id]").first
        row.locator("a.title").focus()
        self.assertTrue(page.is_visible(".copy-link"))
        page.locator(".copy-link").press("Enter")
        expect(page.locator(".copy-notice")).to_have_text("Ссылка скопирована")
        copied = page.evaluate("navigator.clipboard.readText()")
        self.assertTrue(copied.endswith("#" + row.get_attribute("id")), copied)


if __name__ == "__main__":
    unittest.main()
