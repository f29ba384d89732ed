"""Every table is read back by programs that know nothing of Vekha, and all formats say the same."""
import csv
import datetime
import io
import json
import unittest

import frictionless
import jsonschema
import openpyxl

import demonstration


def plain(path):
    """The rows of an RFC 4180 file."""
    return list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8"), newline="")))


def spreadsheet(path):
    """The rows of a file for Russian Excel, header first."""
    raw = path.read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf"), f"{path} has no byte order mark"
    assert raw.count(b"\r\n") == raw.count(b"\n"), f"{path} has line breaks other than CRLF"
    return list(csv.reader(io.StringIO(raw.decode("utf-8-sig"), newline=""), delimiter=";"))


class Tables(unittest.TestCase):
    def test_both_dialects_hold_the_same_rows(self):
        for folder in demonstration.roadmaps():
            for path in sorted(folder.glob("*.csv")):
                with self.subTest(path=path):
                    russian, rows = spreadsheet(path), plain(folder / "package" / path.name)
                    self.assertEqual(len(russian) - 1, len(rows))
                    self.assertEqual({len(row) for row in russian}, {len(russian[0])}, "ragged rows")

    def test_no_cell_is_a_formula(self):
        for path in demonstration.folder().glob("**/*.csv"):
            if "package" in path.parts or "files" in path.parts:
                continue
            for row in spreadsheet(path):
                for cell in row:
                    if cell[:1] in ("=", "+", "@", "-"):
                        self.assertRegex(cell, r"^-\d+(,\d+)?$", f"{path}: {cell!r}")

    def test_the_document_holds_the_tables(self):
        for folder in demonstration.roadmaps():
            document = json.loads((folder / "roadmap.json").read_text())
            for path in sorted((folder / "package").glob("*.csv")):
                with self.subTest(path=path):
                    rows, objects = plain(path), document[path.stem]
                    self.assertEqual(len(rows), len(objects))
                    for row, item in zip(rows, objects):
                        self.assertEqual(list(row), list(item))
                        for name, cell in row.items():
                            self.assertEqual(cell, as_cell(item[name]), f"{path} {name}")

    def test_the_document_keeps_to_its_published_schema(self):
        for folder in demonstration.roadmaps():
            schema = json.loads((folder / "roadmap.schema.json").read_text())
            jsonschema.Draft202012Validator.check_schema(schema)
            jsonschema.validate(json.loads((folder / "roadmap.json").read_text()), schema)

    def test_data_packages_are_valid(self):
        packages = sorted(demonstration.folder().glob("**/datapackage.json"))
        self.assertGreaterEqual(len(packages), 11)
        for path in packages:
            with self.subTest(path=path):
                report = frictionless.Package(str(path)).validate()
                self.assertTrue(report.valid, report.flatten(["rowNumber", "fieldName", "type", "message"]))

    def test_every_column_is_explained(self):
        for path in demonstration.folder().glob("**/datapackage.json"):
            for resource in json.loads(path.read_text())["resources"]:
                for field in resource["schema"]["fields"]:
                    self.assertTrue(field["description"], f"{path} {resource['name']}.{field['name']}")


class Figures(unittest.TestCase):
    """The head figures, counted once more from the rows."""

    def test_occurrences_add_up(self):
        for folder in demonstration.roadmaps():
            document = json.loads((folder / "roadmap.json").read_text())
            counted = [row for row in document["occurrences"] if row["due"] and row["counted"]]
            figures = document["occurrences_count"]
            done = [row for row in counted if row["assessment"] in ("fulfilled", "fulfilledLate")]
            troubled = [row for row in counted if row["assessment"] in ("overdue", "noReport", "notFulfilled")]
            self.assertEqual(figures["done"], len(done))
            self.assertEqual(figures["due"], len(done) + len(troubled))
            self.assertEqual(
                figures["planned"], len([row for row in counted if row["assessment"] != "cancelled"]))

    def test_assessments_follow_from_days(self):
        for folder in demonstration.roadmaps():
            document = json.loads((folder / "roadmap.json").read_text())
            today = datetime.date.fromisoformat(document["as_of"])
            for row in document["occurrences"]:
                if not row["due"]:
                    continue
                due = datetime.date.fromisoformat(row["due"])
                with self.subTest(occurrence=row["occurrence"]):
                    check_days(self, row, due, today)


def check_days(case, row, due, today):
    """Holds an assessment against the days of its row."""
    days, kind = row["days"], row["assessment"]
    if kind in ("fulfilled", "fulfilledLate"):
        late = (datetime.date.fromisoformat(row["fulfilled_on"]) - due).days
        case.assertEqual(kind, "fulfilledLate" if late > 0 else "fulfilled")
        case.assertEqual(days, max(0, late))
    elif kind in ("overdue", "noReport"):
        case.assertEqual(days, (today - due).days)
        case.assertGreater(days, 0)
    elif kind in ("dueSoon", "upcoming"):
        case.assertEqual(days, (due - today).days)
        case.assertEqual(kind, "dueSoon" if days <= 14 else "upcoming")
    elif kind == "inProgress":
        case.assertGreaterEqual(due, today)


class Workbooks(unittest.TestCase):
    def test_sheets_equal_the_tables(self):
        for folder in demonstration.roadmaps():
            with self.subTest(folder=folder):
                book = openpyxl.load_workbook(folder / "monitoring.xlsx")
                self.assertEqual(
                    book.sheetnames, ["Мониторинг", "Выполнено", "Отстают", "Сроки", "Записи о ходе", "Столбцы"])
                for sheet, name in (("Сроки", "occurrences"), ("Записи о ходе", "records")):
                    rows = plain(folder / "package" / f"{name}.csv")
                    cells = list(book[sheet].iter_rows(min_row=2, values_only=True))
                    self.assertEqual(len(rows), len(cells))
                    for row, values in zip(rows, cells):
                        self.assertEqual([squeezed(c) for c in row.values()], [squeezed(as_cell(v)) for v in values])

    def test_dates_are_dates_and_nothing_is_a_formula(self):
        for folder in demonstration.roadmaps():
            book = openpyxl.load_workbook(folder / "monitoring.xlsx")
            for sheet in book:
                for row in sheet.iter_rows():
                    for cell in row:
                        self.assertNotEqual(cell.data_type, "f", f"{folder} {sheet.title} {cell.coordinate}")
            self.assertTrue(any(cell.is_date for row in book["Мониторинг"].iter_rows() for cell in row))
            self.assertIsNotNone(book["Мониторинг"].freeze_panes)
            self.assertIsNotNone(book["Мониторинг"].auto_filter.ref)


def as_cell(value):
    """A value of JSON or of a workbook as the plain CSV prints it."""
    if value is None:
        return ""
    if value is True or value == "да":
        return "true"
    if value is False or value == "нет":
        return "false"
    if isinstance(value, datetime.datetime):
        return value.date().isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def squeezed(text):
    """A text without the differences that a spreadsheet makes of line breaks."""
    return text.replace("\r\n", "\n").replace("_x000D_", "")


if __name__ == "__main__":
    unittest.main()
