"""Awkward texts go through every format, each file stays valid, and its readers get the text back."""
import csv
import html
import io
import json
import re
import unittest
import xml.etree.ElementTree

import feedparser
import icalendar
import openpyxl

from littlesite import GOOD, build
from sitetext import strings
from test_hostile_texts import quoted

TEXTS = [
    "=1+1", "=HYPERLINK(\"https://evil.example\")", "+7 (900) 000-00-00", "-5", "-2+3", "@СУММ(1)", "'апостроф", "\"кавычки\" и \"\"двойные\"\"",
    "а;б,в\tг", "=cmd|' /C calc'!A0", "5;=1+1", "обратная \\ косая \\n \\; \\,", "👩‍👩‍👧‍👦 и 🇷🇺", "е\u0301 и й", "10 % & <b>", "]]>", "{{title}}", "%0d%0a",
    "BEGIN:VEVENT", "a" * 10_000, "ы" * 10_000, "𝒳" * 3_000, "слово " * 2_000 + "конец", "1,5", "0123", "1e5", "01.02.2023", "TRUE", "null", "#N/A", "~", "None",
]
ROADMAP = GOOD["m/roadmaps/2023.md"]


def escaped(text):
    """A text as Markdown that means just it."""
    return re.sub(r"([!-/:-@\[-`{-~])", r"\\\1", text)


def tree(text):
    """The good site with a text as the name of a school, as a title, as a document and as a reason."""
    return {
        "m/schools/a.md": f"---\nназвание: {quoted(text)}\n---\n",
        "m/roadmaps/2023.md": ROADMAP.replace("Посетить уроки", escaped(text)).replace("Провести семинар", escaped(text)),
        "m/progress/2023-03-01-a.md": f"---\nдата: 01.03.2023\nкарта: 2023\n---\n## 1.1 Не выполнено\n\n- Подтверждение: [{escaped(text)}](files/o.txt)\n- Причина: {escaped(text)}\n",
        "m/progress/2023-05-20-b.md": f"---\nдата: 10.06.2023\nшкола: a\nкарта: 2023\n---\n## 1.2 Не выполнено\n\nВидно: {escaped(text)}\n",
    }


class AwkwardTexts(unittest.TestCase):
    def test_readers_get_the_text_back(self):
        for text in TEXTS:
            with self.subTest(text[:40]):
                outcome, files = build(tree(text))
                self.assertEqual(outcome.status, 0, outcome.words[-2000:])
                self.read_tables(files, text)
                self.read_workbook(files["m/2023/data/monitoring.xlsx"], text)
                self.read_feeds(files, text)
                self.read_pages(files, text)

    def test_line_breaks_and_control_characters(self):
        for text in ("а\r\nб", "а\nб", "а\rб", "а\x0bб\x0cв", "а\x01\x08\x1b[31m\x7f\x9fб", "а\u2028б\u2029в", "а\ufffe\uffffб", "\ufeffа"):
            with self.subTest(repr(text)):
                names = {"m/schools/a.md": f"---\nназвание: {quoted(text)}\n---\n"}
                outcome, files = build(names)
                self.assertIn(outcome.status, (0, 1), outcome.words[-2000:])
                if outcome.status == 0:
                    self.valid(files)

    def valid(self, files):
        for name, data in files.items():
            if name.endswith((".xml", ".svg")):
                xml.etree.ElementTree.fromstring(data)
            elif name.endswith(".json"):
                json.loads(data)
            elif name.endswith(".xlsx"):
                openpyxl.load_workbook(io.BytesIO(data))
            elif name.endswith(".ics"):
                icalendar.Calendar.from_ical(data)
            elif name.endswith(".html"):
                self.assertNotRegex(data.decode(), r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]", name)

    def read_tables(self, files, text):
        for name, key in (("activities", "title"), ("schools", "name")):
            rows = list(csv.DictReader(io.StringIO(files[f"m/2023/data/package/{name}.csv"].decode(), newline="")))
            self.assertIn(text, [row[key] for row in rows], name)
            data = files[f"m/2023/data/{name}.csv"].decode("utf-8-sig")
            cells = [cell for row in csv.reader(io.StringIO(data, newline=""), delimiter=";") for cell in row]
            self.assertTrue({text, "'" + text} & set(cells), name)
            self.assertFalse([cell for cell in cells if re.match(r"\s*[=+@\t\r]|\s*-(?!\d+(,\d+)?$)", cell) and cell != "—"], name)
        self.assertGreaterEqual(list(strings(json.loads(files["m/2023/data/roadmap.json"]))).count(text), 3)

    def read_workbook(self, data, text):
        book = openpyxl.load_workbook(io.BytesIO(data))
        cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None]
        self.assertFalse([cell for cell in cells if cell.data_type == "f"])
        self.assertTrue([cell for cell in cells if cell.value == text or cell.value == "'" + text or text in str(cell.value)])

    def read_feeds(self, files, text):
        calendar = icalendar.Calendar.from_ical(files["m/2023/calendar/calendar.ics"])
        words = [str(value) for event in calendar.walk() for _, value in event.property_items()]
        self.assertTrue([word for word in words if text in word])
        for name, data in files.items():
            if name.endswith(".ics"):
                self.assertFalse([line for line in data.split(b"\r\n") if len(line) > 75 or b"\n" in line or b"\r" in line], name)
                self.assertEqual(data.count(b"\r\nBEGIN:VEVENT\r\n"), len(icalendar.Calendar.from_ical(data).walk("VEVENT")), name)
        feed = feedparser.parse(files["feed.xml"])
        self.assertFalse(feed.bozo, feed.get("bozo_exception"))

    def read_pages(self, files, text):
        page = html.unescape(re.sub(r"<[^>]*>", "", files["m/schools/a.html"].decode()))
        self.assertIn(" ".join(text.split()), " ".join(page.split()))


if __name__ == "__main__":
    unittest.main()
