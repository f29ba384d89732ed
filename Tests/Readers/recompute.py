"""Recomputes every figure of the pages from the published CSV, knowing nothing of Vekha's code.

Run as a program it prints what differs: recompute.py FOLDER. The rules are those of method.html.
"""
import csv
import datetime
import io
import json
import sys
from collections import Counter, defaultdict
from pathlib import Path

DONE = ("fulfilled", "fulfilledLate")
TROUBLE = ("overdue", "noReport", "notFulfilled")
AHEAD = ("dueSoon", "upcoming")
# From the worst; what is cancelled or without a day decides nothing.
ORDER = (*TROUBLE, "dueSoon", "inProgress", "fulfilledLate", "fulfilled", "upcoming")
HORIZON = 14


def day(text):
    return datetime.date.fromisoformat(text) if text else None


def rows(path):
    return list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8"), newline="")))


def last_day(year, month):
    return datetime.date(year + month // 12, month % 12 + 1, 1) - datetime.timedelta(1)


def span(name):
    """The first and the last day of 2023-05, 2023-q2, 2023-h1 or 2023."""
    year, _, rest = name.partition("-")
    year = int(year)
    if not rest:
        first, months = 1, 12
    elif rest[0] == "q":
        first, months = int(rest[1]) * 3 - 2, 3
    elif rest[0] == "h":
        first, months = int(rest[1]) * 6 - 5, 6
    else:
        first, months = int(rest), 1
    return datetime.date(year, first, 1), last_day(year, first + months - 1)


class Occurrence:
    """One deadline, and what was said of it."""

    def __init__(self, row, records, moves):
        self.row = row
        self.key = row["occurrence"]
        self.line = (row["activity"], row["school"])
        self.page = row["page"]
        self.due = day(row["due"])
        self.moves = moves
        self.orders = [move for move in moves if move["order"]]
        # The day each named day is judged by, and the one that held before all moves.
        self.judged_by = {day(move["to"]): day(move["to_due"]) for move in moves}
        self.original = day(moves[0]["from_due"]) if moves else self.due
        self.is_dated = bool(row["due"])
        self.counts = row["counted"] == "true"
        self.records = sorted(
            records, key=lambda r: (r["reported"], r["date"], r["record"].rpartition("#")[0],
                                    int(r["record"].rpartition("#")[2])))

    def standing(self, known):
        """The records that count when everything reported by a day is known."""
        told = [r for r in self.records if day(r["reported"]) <= known]
        names = {r["record"].rpartition("#")[0] for r in told}
        return [r for r in told if r["corrected_by"] not in names or not r["corrected_by"]]

    def due_at(self, known):
        """The day it is judged by when everything reported and ordered by a day is known."""
        moves = [(day(r["reported"]), 1, r["moved_to"]) for r in self.standing(known) if r["status"] == "moved"]
        moves += [(day(m["on"]), 0, m["to"]) for m in self.orders if day(m["on"]) <= known]
        if not moves:
            return self.original
        # Of moves of one day the record's is the younger.
        to = day(max(enumerate(moves), key=lambda move: (move[1][:2], move[0]))[1][2])
        return self.judged_by.get(to, to)

    def judged(self, today, known):
        """The assessment and the day it was done."""
        due, last, done = self.due_at(known), None, None
        for record in self.standing(known):
            status = record["status"]
            if status == "done":
                done, last = done or day(record["date"]), "done"
            elif status == "moved":
                last, done = None, None
            else:
                last, done = status, None
        return self.kind(last, done, due, today), done

    @staticmethod
    def kind(last, done, due, today):
        if last == "done":
            return "fulfilled" if done <= due else "fulfilledLate"
        if last in ("inProgress", "partly"):
            return "inProgress" if today <= due else "overdue"
        if last in ("notDone", "cancelled"):
            return {"notDone": "notFulfilled"}.get(last, last)
        if today > due:
            return "noReport"
        return "dueSoon" if (due - today).days <= HORIZON else "upcoming"


def line_kind(kinds):
    """What a line is when these are its counted deadlines."""
    due = [kind for kind in kinds if kind in DONE + TROUBLE]
    ranked = [kind for kind in due or kinds if kind in ORDER]
    return min(ranked, key=ORDER.index) if ranked else "cancelled"


def figures(kinds):
    """The columns of a monitoring table."""
    count = Counter(kinds)
    done = sum(count[kind] for kind in DONE)
    due = done + sum(count[kind] for kind in TROUBLE)
    ahead = sum(count[kind] for kind in AHEAD)
    return {
        "planned": due + count["inProgress"] + ahead, "due": due, "done": done,
        "onTime": count["fulfilled"], "late": count["fulfilledLate"], "inProgress": count["inProgress"],
        "overdue": count["overdue"], "noReport": count["noReport"], "notFulfilled": count["notFulfilled"],
        "ahead": ahead, "cancelled": count["cancelled"], "undated": count["undated"],
    }


# Which states a figure counts.
MEMBERS = {
    "planned": DONE + TROUBLE + ("inProgress",) + AHEAD, "due": DONE + TROUBLE, "done": DONE,
    "onTime": ("fulfilled",), "late": ("fulfilledLate",), "inProgress": ("inProgress",),
    "overdue": ("overdue",), "noReport": ("noReport",), "notFulfilled": ("notFulfilled",),
    "ahead": AHEAD, "cancelled": ("cancelled",), "undated": ("undated",),
}


class Plan:
    """A roadmap's data."""

    def __init__(self, folder):
        self.folder = folder
        self.site = folder.parents[2]
        package = folder / "package"
        document = json.loads((folder / "roadmap.json").read_text(encoding="utf-8"))
        self.today = day(document["as_of"])
        self.state = document["roadmap"]["state"]
        self.activities = {row["activity"]: row for row in rows(package / "activities.csv")}
        schools = rows(package / "schools.csv")
        self.schools = {row["school"]: row["short_name"] for row in schools}
        self.full_names = {row["school"]: row["name"] for row in schools}
        self.parties = {row["party"]: row["name"] for row in rows(package / "parties.csv")}
        told = defaultdict(list)
        for record in rows(package / "records.csv"):
            for key in filter(None, record["occurrence"].split("; ")):
                told[key].append(record)
        moves = defaultdict(list)
        for move in rows(package / "moves.csv"):
            moves[move["occurrence"]].append(move)
        self.occurrences = [
            Occurrence(row, told[row["occurrence"]], moves[row["occurrence"]])
            for row in rows(package / "occurrences.csv")]
        self.pages = {o.line: o.page for o in self.occurrences}

    def wrong_assessments(self):
        """The published assessments that the published records do not give."""
        for occurrence in self.occurrences:
            if not occurrence.is_dated:
                continue
            kind, done = occurrence.judged(self.today, self.today)
            if occurrence.due_at(self.today) != occurrence.due:
                yield f"{occurrence.key}: срок {occurrence.due}, а по переносам {occurrence.due_at(self.today)}"
            if kind != occurrence.row["assessment"] or done != day(occurrence.row["fulfilled_on"]):
                yield f"{occurrence.key}: {occurrence.row['assessment']}, а по записям {kind} {done}"

    def lines(self, days=None, today=None, known=None):
        """The state of each line: of all its deadlines, or of those due within these days."""
        today, known = today or self.today, known or self.today
        groups = defaultdict(list)
        for occurrence in self.occurrences:
            groups[occurrence.line].append(occurrence)
        states = {}
        for line, all_of_it in groups.items():
            dated = [o for o in all_of_it if o.is_dated]
            if not dated:
                standing = all_of_it[0].standing(known)
                told = [r for r in standing if not days or days[0] <= day(r["date"]) <= days[1]]
                if days and not told:
                    continue
                cancelled = told and told[-1]["status"] == "cancelled"
                states[line] = "cancelled" if cancelled else "undated"
                continue
            meant = [o for o in dated if o.counts and (not days or days[0] <= o.due_at(known) <= days[1])]
            if meant:
                states[line] = line_kind([o.judged(today, known)[0] for o in meant])
            elif not days:
                states[line] = "outside"
        return states

    def deadlines(self, today=None, known=None):
        """The state of each single deadline, with its page."""
        today, known = today or self.today, known or self.today
        return [(o.page, o.judged(today, known)[0] if o.counts else "outside")
                for o in self.occurrences if o.is_dated]

    def months(self, days=None):
        """The states of single deadlines by the month they are due in."""
        months = defaultdict(list)
        for o in self.occurrences:
            if o.is_dated and o.counts and (not days or days[0] <= o.due <= days[1]):
                months[o.due.isoformat()[:7]].append((o, o.row["assessment"]))
        return months

    def page_of(self, line):
        return self.pages[line]

    def groups_of(self, kind, line):
        """The anchors' subjects of a line in one of the tables."""
        activity, school = line
        row = self.activities[activity]
        if kind == "sections":
            return [row["section"] or "Без раздела"]
        if kind == "schools":
            return [self.schools.get(school, "Муниципалитет")]
        return [party.strip() for party in row["parties"].split(";") if party.strip()] or [
            "Исполнитель не назван"]


class Site:
    """All roadmaps of a built folder."""

    def __init__(self, folder):
        self.folder = Path(folder)
        self.plans = [Plan(path.parent) for path in sorted(self.folder.glob("*/*/data/roadmap.json"))]

    @property
    def begun(self):
        """The roadmaps that count in totals."""
        return [plan for plan in self.plans if plan.state != "notStarted"]

    def problems(self):
        """Everything that pages say and the data do not."""
        import changes_page
        import monitoring_pages
        import row_links

        for plan in self.plans:
            for problem in monitoring_pages.problems(plan):
                yield f"{plan.folder.parent.relative_to(self.folder)}: {problem}"
        yield from row_links.problems(self)
        yield from changes_page.problems(self)


if __name__ == "__main__":
    found = list(Site(sys.argv[1]).problems())
    print("\n".join(found) or "Все числа сходятся.")
    sys.exit(bool(found))
