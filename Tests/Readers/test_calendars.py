"""The calendar feeds are read by icalendar and recurring-ical-events, and say what tables and pages say."""
import csv
import datetime
import re
import unittest
from collections import Counter
from functools import cache

import icalendar
import recurring_ical_events

import demonstration

BEGINNING, END = datetime.date(1990, 1, 1), datetime.date(2060, 1, 1)


@cache
def rows(folder):
    """The dated occurrences of a roadmap's table: their school, then activity page, day and cancellation."""
    with open(folder / "data/occurrences.csv", encoding="utf-8-sig", newline="") as file:
        return [
            (row["Код школы"],
             (row["Страница"].split("#")[0].split("/")[-1].removesuffix(".html"),
              row["Оценивается по (ГГГГ-ММ-ДД)"], row["Состояние (код)"] == "cancelled"))
            for row in csv.DictReader(file, delimiter=";") if row["Оценивается по (ГГГГ-ММ-ДД)"]
        ]


def moved(folder):
    """The days and numbers of moves of what a roadmap's table says has been moved."""
    with open(folder / "data/occurrences.csv", encoding="utf-8-sig", newline="") as file:
        return Counter(
            (row["Оценивается по (ГГГГ-ММ-ДД)"], int(row["Переносов"]))
            for row in csv.DictReader(file, delimiter=";") if row["Переносов"] not in ("", "0"))


def events(path):
    """All occurrences of a feed, in the form of the table's rows."""
    calendar = icalendar.Calendar.from_ical(path.read_bytes())
    return [
        (str(event["UID"]).split("/")[2], event["DTSTART"].dt.isoformat(), event["STATUS"] == "CANCELLED")
        for event in recurring_ical_events.of(calendar).between(BEGINNING, END)
    ]


class Calendars(unittest.TestCase):
    def setUp(self):
        self.roadmaps = [data.parent for data in demonstration.roadmaps()]

    def test_a_roadmaps_feed_is_its_table(self):
        for folder in self.roadmaps:
            with self.subTest(folder.name):
                self.assertEqual(
                    Counter(events(folder / "calendar/calendar.ics")), Counter(row for _, row in rows(folder)))

    def test_a_move_raises_the_sequence(self):
        for folder in self.roadmaps:
            calendar = icalendar.Calendar.from_ical((folder / "calendar/calendar.ics").read_bytes())
            sequences = Counter(
                (event["DTSTART"].dt.isoformat(), int(event["SEQUENCE"]))
                for event in calendar.walk("VEVENT") if int(event["SEQUENCE"]) > 0)
            with self.subTest(folder.name):
                self.assertEqual(sequences, moved(folder))

    def test_a_schools_feed_is_its_part_of_all_tables(self):
        for path in sorted(demonstration.folder().glob("*/schools/*.ics")):
            roadmaps = [folder for folder in self.roadmaps if folder.parent == path.parents[1]]
            ids = {school for folder in roadmaps for school, _ in rows(folder) if school}
            if path.stem not in ids:
                continue
            expected = [row for folder in roadmaps for school, row in rows(folder) if school == path.stem]
            with self.subTest(path.stem):
                self.assertEqual(Counter(events(path)), Counter(expected))

    def test_a_schools_tasks_are_what_it_has_not_done(self):
        done = {"fulfilled", "fulfilledLate", "cancelled", "undated"}
        for path in sorted(demonstration.folder().glob("*/schools/tasks/*.ics")):
            roadmaps = [folder for folder in self.roadmaps if folder.parent == path.parents[2]]
            expected = Counter()
            for folder in roadmaps:
                with open(folder / "data/occurrences.csv", encoding="utf-8-sig", newline="") as file:
                    expected.update(
                        row["Оценивается по (ГГГГ-ММ-ДД)"] for row in csv.DictReader(file, delimiter=";")
                        if row["Код школы"] == path.stem and row["Входит в доли"] == "да"
                        and row["Состояние (код)"] not in done)
            tasks = icalendar.Calendar.from_ical(path.read_bytes()).walk("VTODO")
            with self.subTest(path.stem):
                self.assertEqual(Counter(task["DUE"].dt.isoformat() for task in tasks), expected)
                self.assertEqual(len({str(task["UID"]) for task in tasks}), len(tasks))
                self.assertTrue(all(
                    alarm["TRIGGER"].dt < datetime.timedelta() for task in tasks for alarm in task.walk("VALARM")))

    def test_month_pages_show_the_same_days(self):
        for folder in self.roadmaps:
            shown = set()
            for page in folder.glob("calendar/*-*.html"):
                shown |= set(re.findall(r'<li id="d-([\d-]{10})"', page.read_text(encoding="utf-8")))
            with self.subTest(folder.name):
                self.assertEqual(shown, {day for _, day, _ in events(folder / "calendar/calendar.ics")})

    def test_a_series_and_each_day_of_it_are_named_once(self):
        for path in demonstration.folder().glob("**/*.ics"):
            calendar = icalendar.Calendar.from_ical(path.read_bytes())
            names = Counter(
                (str(event["UID"]), event.get("RECURRENCE-ID") and event["RECURRENCE-ID"].dt)
                for event in calendar.walk("VEVENT"))
            with self.subTest(path.name):
                self.assertEqual([name for name, count in names.items() if count > 1], [])

    def test_lines_are_folded_between_letters(self):
        for path in demonstration.folder().glob("**/*.ics"):
            data = path.read_bytes()
            with self.subTest(path.name):
                self.assertTrue(data.endswith(b"END:VCALENDAR\r\n"))
                for line in data.split(b"\r\n"):
                    self.assertLessEqual(len(line), 75)
                    self.assertNotIn(b"\r", line)
                    self.assertNotIn(b"\n", line)
                    line.decode("utf-8")


if __name__ == "__main__":
    unittest.main()
