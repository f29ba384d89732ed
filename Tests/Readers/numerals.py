"""Numbers of things and percentages that stand on a page without a way to what they count."""
import re
import sys
from pathlib import Path

from pages import Page, Node

COUNT = re.compile(
    r"(?<!\d)\d{1,3}[\d ]* из \d|\d %|^[1-9][\d ]*$|"
    r"(?<!\d)\d{1,3}\s(?:мероприяти|срок|школ|запис|отчёт|недел|исполнител|этап)|"
    r"(?:выполнено|внимания|впереди|отменено|просрочено|запланировано)\s[1-9]")

# Where a number needs no link of its own, and why.
ALLOWED = [
    ("a", None, "it is a link"),
    ("time", None, "a date"),
    ("svg", None, "a drawing: the same numbers stand beside it as a table or a sentence"),
    ("summary", None, "it says how many rows unfold below it"),
    (None, "head", "the heading of rows, which stand under it"),
    (None, "prose", "the author's words"),
    (None, "told", "the author's words"),
    (None, "story", "a record itself"),
    (None, "form", "the form for the region: the order's words, one activity a row"),
    (None, "indicator", "a school's results, which its own file holds: the page names it"),
    (None, "chart-of-indicator", "the same"),
    (None, "dictionary", "columns explained"),
    (None, "calendar", "the days of a month"),
    (None, "calendar-month", "a month: its deadlines stand below as a list"),
    (None, "deadlines", "the rows themselves"),
    (None, "as-of", "the report date"),
    (None, "colophon", "where the page comes from"),
    (None, "demonstration", "a note"),
    ("title", None, "the page's name"),
    ("nav", None, "the names of pages"),
]
# Pages whose own list is what the sentence at their top counts.
LISTS = (
    "schools", "parties", "documents", "activity", "calendar-own", "calendar-month", "data", "search", "method",
    "notfound")


def problems(folder):
    """Every such number of every page."""
    for path in sorted(Path(folder).rglob("*.html")):
        page = Page(path)
        body = page.root.first("body")
        kind = body["class"].removeprefix("page-").split()[0]
        main = page.root.first("main")
        for node, text in texts(main):
            if COUNT.search(text) and not is_answered(node, kind):
                yield f"{path.relative_to(folder)}: «{text}»"


def texts(node):
    """The pieces of text below a node, each with the element it stands in."""
    for child in node.children:
        if isinstance(child, Node):
            yield from texts(child)
        elif child.strip():
            yield node, " ".join(child.replace("\u00ad", "").replace("\u00a0", " ").split())


def is_answered(node, kind):
    """Whether what is counted stands right there, or one step away."""
    at = node
    while at is not None:
        classes = at["class"].split()
        if any(tag in (None, at.tag) and (not name or name in classes) for tag, name, _ in ALLOWED):
            return True
        # A row, or an item of a list, about one thing leads to that thing.
        if at.tag in ("tr", "li") and at.first("a") is not None:
            return True
        if at.tag in ("h1", "h2", "h3", "dl", "caption", "thead"):
            return True
        if at["class"] == "lead" and kind in LISTS:
            return True
        at = at.parent
    return False


if __name__ == "__main__":
    print("\n".join(problems(sys.argv[1])))
