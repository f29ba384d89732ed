"""What a reader chooses and how a reader gets about: size, colours, keyboard."""
import unittest

from demonstration import SiteTest, everywhere, page_kinds


class PreferenceTests(SiteTest):
    def choose(self, page, label):
        if page.get_attribute("[data-preferences]", "aria-expanded") != "true":
            page.click("[data-preferences]")
        page.check(f"text={label}")

    def look(self, page):
        return page.evaluate("[document.documentElement.dataset.theme, document.documentElement.dataset.size]")

    @everywhere
    def test_choice_holds_on_other_pages_before_the_first_paint(self, origin):
        page = self.open(origin + "index.html")
        self.choose(page, "Тёмные")
        self.choose(page, "Очень крупный")
        page.goto(origin + page_kinds()["school"])
        self.assertEqual(["dark", "largest"], self.look(page))
        ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
        self.assertEqual("rgb(20, 24, 28)", ground)
        # The script stands in the head and waits for nothing, so nothing is painted before it.
        self.assertTrue(page.evaluate("!document.querySelector('head script[src$=\"theme.js\"]').defer"))
        self.choose(page, "Как на устройстве")
        page.reload()
        self.assertEqual([None, "largest"], self.look(page))

    @everywhere
    def test_escape_closes_and_gives_the_focus_back(self, origin):
        page = self.open(origin + "index.html")
        page.focus("[data-preferences]")
        page.keyboard.press("Enter")
        page.keyboard.press("Tab")
        self.assertEqual("vekha-size", page.evaluate("document.activeElement.name"))
        page.keyboard.press("Escape")
        self.assertEqual(0, page.locator(".preferences").count())
        self.assertTrue(page.evaluate("document.activeElement.hasAttribute('data-preferences')"))

    def test_closed_storage_breaks_nothing(self):
        page = self.open("about:blank")
        page.add_init_script(
            "Object.defineProperty(window, 'localStorage', {get() { throw new Error('closed'); }})")
        page.goto(self.origins["сервер"] + "index.html")
        self.choose(page, "Контрастные")
        self.assertEqual(["contrast", None], self.look(page))

    def test_largest_text_needs_no_sideways_scroll(self):
        for kind, path in page_kinds().items():
            with self.subTest(kind):
                page = self.open(self.origins["сервер"] + path, width=1280)
                page.evaluate("document.documentElement.dataset.size = 'largest'")
                self.assertLessEqual(page.evaluate("document.documentElement.scrollWidth"), 1280)


class KeyboardTests(SiteTest):
    # Where the focus is, whether it is seen there, and whether the element is on the screen at all.
    FOCUS = """() => {
      const at = document.activeElement, style = getComputedStyle(at), box = at.getBoundingClientRect();
      const own = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
      return {name: at.outerHTML.slice(0, 90), isBody: at === document.body,
        isSeen: own && box.width > 1 && box.height > 1, mark: at.dataset.mark};
    }"""
    # What can be reached: links, buttons and fields that are shown; of radio buttons one a group.
    REACHABLE = """() => [...document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]')]
      .filter(one => !one.disabled && one.checkVisibility({visibilityProperty: true}))
      .map((one, place) => one.dataset.mark = String(place))"""

    def test_tab_reaches_everything_and_the_focus_is_seen(self):
        for kind in ("home", "search", "roadmap", "school", "monitoring"):
            with self.subTest(kind):
                page = self.open(self.origins["сервер"] + page_kinds()[kind])
                wanted = set(page.evaluate(self.REACHABLE))
                for _ in range(3 * len(wanted) + 10):
                    page.keyboard.press("Tab")
                    focus = page.evaluate(self.FOCUS)
                    if focus["isBody"]:
                        break
                    self.assertTrue(focus["isSeen"], focus["name"])
                    wanted.discard(focus.get("mark"))
                left = [page.locator(f'[data-mark="{mark}"]').evaluate("one => one.outerHTML.slice(0, 90)")
                        for mark in sorted(wanted)[:3]]
                self.assertEqual([], left)


if __name__ == "__main__":
    unittest.main()
