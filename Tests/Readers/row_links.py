"""Every number on every page that leads to rows: there are as many of them, and they are the right ones."""
import re
from collections import Counter

from pages import Reader
from recompute import MEMBERS

WORDS = {
    "один": 1, "одно": 1, "одном": 1, "одного": 1, "два": 2, "двух": 2, "три": 3, "трёх": 3, "четыре": 4,
    "четырёх": 4, "пять": 5, "пяти": 5, "шесть": 6, "шести": 6, "семь": 7, "семи": 7, "восемь": 8,
    "восьми": 8, "девять": 9, "девяти": 9,
}
AHEAD = ("dueSoon", "upcoming")
STATES = dict(
    MEMBERS, troubles=("overdue", "noReport", "notFulfilled"), open=("inProgress", *AHEAD),
    dueSoon=("dueSoon",), upcoming=("upcoming",), outside=("outside",))
STATES["total"] = (*MEMBERS["planned"], "cancelled", "undated", "outside")
ROWS = re.compile(r"rows(-\w+)*\.html#(?P<group>.+)-(?P<figure>[A-Za-z]+)$")


def problems(site):
    """Everything that a page's numbers say and the rows behind them do not."""
    reader = Reader()
    checked = {}
    for path in sorted(site.folder.rglob("*.html")):
        page = reader.page(path)
        name = path.relative_to(site.folder)
        for link in page.root.all("a"):
            found = ROWS.search(link["href"])
            if not found:
                continue
            key = (path.parent / link["href"].partition("#")[0]).resolve(), link["href"].partition("#")[2]
            if key not in checked:
                target, head = reader.follow(page, link["href"])
                checked[key] = head and counts(target, head, found["figure"])
            if checked[key] is None:
                yield f"{name}: ссылка {link['href']} никуда не ведёт"
            elif not agrees(link.text, found["figure"], checked[key]):
                yield f"{name}: «{link.text}», а строк {checked[key]} ({link['href']})"
    yield from collection_problems(site, reader)


def agrees(text, figure, rows):
    """Whether the numbers in a link's text are those of the rows behind it."""
    share = re.search(r"(\d+) %", text)
    whole = re.search(r"(\d[\d ]*) из (\d[\d ]*)", text)
    number = re.search(r"\d[\d ]*", text)
    part = rows["onTime"] if figure == "onTime" else rows["done"]
    if figure == "due" and whole and 0 in (rows["done"], rows["onTime"]):
        # A share of nothing leads to what should have been.
        part = 0
    if share and int(share[1]) != (part * 200 + rows["due"]) // (rows["due"] * 2):
        return False
    if whole:
        return [int(found.replace(" ", "")) for found in whole.groups()] == [part, rows["due"]]
    if share:
        return True
    if number:
        return int(number[0].replace(" ", "")) == rows["count"]
    spelled = [WORDS[word] for word in text.lower().split() if word in WORDS]
    return spelled == [rows["count"]]


def counts(target, head, figure):
    """How many rows stand behind a figure, and behind the parts of a share."""
    table = head.closest("table")
    if table is None:
        return None
    trs = list(table.all("tr"))
    place = next(index for index, row in enumerate(trs) if row is head)
    above = [row_state(row) for row in trs[:place] if row.first("td")]
    below = [row_state(row) for row in trs[place:] if row.first("td")]
    if figure == "movedLate":
        count = len(below)
    else:
        # The figure's rows stand together, and none above its heading.
        count = next((i for i, state in enumerate(below) if state not in STATES[figure]), len(below))
        if any(state in STATES[figure] for state in above):
            return None
    states = Counter(above + below)
    sums = {name: sum(states[state] for state in STATES[name]) for name in ("due", "done", "onTime")}
    return {"count": count, **sums}


# The states by the words that rows begin them with.
SPOKEN = (
    ("год вне периода", "outside"), ("выполнено в срок", "fulfilled"), ("выполняется в срок", "fulfilled"),
    ("выполнено с опозданием", "fulfilledLate"), ("выполняется с опозданием", "fulfilledLate"),
    ("в работе", "inProgress"), ("просрочено", "overdue"), ("нет отчёта", "noReport"),
    ("не выполнено", "notFulfilled"), ("срок ", "dueSoon"), ("предстоит", "upcoming"),
    ("отменено", "cancelled"), ("без даты", "undated"),
)


def row_state(row):
    """The state that a row shows."""
    words = list(row.all("td"))[-1].text
    return next(state for start, state in SPOKEN if words.startswith(start))


def collection_problems(site, reader):
    """The rows of pages that sum up several roadmaps, against the data."""
    for path in sorted([*site.folder.glob("rows.html"), *site.folder.glob("*/rows.html"),
                        *site.folder.glob("*/schools/*-rows.html"), *site.folder.glob("*/parties/*-rows.html")]):
        name = path.relative_to(site.folder)
        page = reader.page(path)
        title = page.root.first("p", "over").text
        expected = Counter()
        for plan in site.begun:
            municipality = plan.folder.parts[-3]
            if len(name.parts) > 1 and municipality != name.parts[0]:
                continue
            expected.update(
                (plan.page_of(line), state) for line, state in plan.lines().items()
                if len(name.parts) < 3 or belongs(plan, line, name.parts[1], title))
        table = page.anchors["all"].parent.first("table")
        shown = Counter()
        for row in table.all("tr"):
            link = row.first("a")
            if row.first("td") is None:
                continue
            activity, _ = reader.follow(page, link["href"])
            place = activity.path.relative_to(site.folder.resolve()).as_posix()
            shown[f"{place}#{link['href'].partition('#')[2]}", row_state(row)] += 1
        if shown != expected:
            yield f"{name}: строки {sorted((shown - expected))}, а по данным {sorted((expected - shown))}"


def belongs(plan, line, kind, title):
    """Whether a line is a school's, or a party's, by the name on its page."""
    activity, school = line
    if kind == "schools":
        return plan.full_names.get(school) == title
    parties = {party.strip() for party in plan.activities[activity]["parties"].split(";")}
    return title in {plan.parties.get(party, party) for party in parties}
