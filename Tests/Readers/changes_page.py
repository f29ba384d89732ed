"""The page of changes, held against what the published data give for its two dates."""
import datetime
from collections import Counter

from pages import Reader
from recompute import DONE, TROUBLE, day

# The groups of the page by their anchors.
GROUPS = {"fulfilledLate": "fulfilled"}
OPEN = ("inProgress", "dueSoon", "upcoming")


def problems(site):
    """The groups whose rows are not those that the data give."""
    page = Reader().page(site.folder / "changes.html")
    today = next((plan.today for plan in site.plans), None)
    if today is None:
        return
    since = today.replace(day=1) - datetime.timedelta(1)
    expected = Counter()
    for plan in site.begun:
        expected.update(changes(plan, since))
    shown = Counter()
    for table in page.root.all("table"):
        heading = next(h for h in table.parent.all("h2"))
        count = heading.first("span", "count")
        rows = list(table.first("tbody").all("tr"))
        if int(count.text) != len(rows):
            yield f"изменения, {heading.text}: строк {len(rows)}"
        for row in rows:
            href = row.first("a")["href"]
            if not (site.folder / href.partition("#")[0]).exists():
                yield f"изменения: ссылка {href} никуда не ведёт"
            shown[heading["id"], href] += 1
    for link in page.root.first("p", "lead").all("a"):
        kind = link["href"].removeprefix("#")
        count = sum(number for (group, _), number in expected.items() if group == kind)
        if str(count) not in link.text.split():
            yield f"изменения: «{link.text}», а по данным {count}"
    if shown != expected:
        yield f"изменения: {sorted((shown - expected))}, а по данным {sorted((expected - shown))}"


def changes(plan, since):
    """The kind and the page of every change of a roadmap since a day."""
    def is_new(text):
        return since < day(text) <= plan.today

    for o in plan.occurrences:
        if not o.is_dated:
            for record in o.standing(plan.today):
                if record["status"] == "done" and is_new(record["reported"]):
                    yield "fulfilled", o.page
            continue
        if not o.counts:
            continue
        reported = {r["record"].rpartition("#")[0]: r["reported"] for r in o.records}
        for record in o.records:
            if record["corrected_by"] and is_new(reported.get(record["corrected_by"], "0001-01-01")):
                yield "corrected", o.page
        for move in o.moves:
            if is_new(move["on"]):
                yield "moved", o.page
        before, now = o.judged(since, since)[0], o.row["assessment"]
        kind = new_state(before, now)
        if kind:
            yield GROUPS.get(kind, kind), o.page


def new_state(before, now):
    """The change that a new state is, if it is one."""
    if now in DONE:
        return None if before in DONE else now
    if now in ("overdue", "noReport"):
        return None if before in TROUBLE else now
    if now in ("notFulfilled", "cancelled"):
        return None if before == now else now
    return "reopened" if now in OPEN and before in DONE else None
