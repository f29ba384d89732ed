"""The money test: every figure of the site is recomputed from the published data, and leads to its rows."""
import unittest

import demonstration
import numerals
from recompute import Site

# Before most plans; within some, at the end and after others; a month's last day. Other days: by hand.
DAYS = ["2020-12-31", "2022-10-20", "2023-12-31"]

# A roadmap without any activity is a mistake and stops the build; nothing of this one can be counted.
EMPTY = (
    "---\nназвание: Карта, в которой нечего считать\nпериод: 2023\nприказ: {номер: 1, дата: 09.01.2023}\n---\n"
    "### 1. Помогать школам\n\n- Сроки: по мере необходимости\n- Исполнители: УО\n")
SMALL = (
    "---\nназвание: Карта одной школы\nпериод: 2023\nприказ: {номер: 2, дата: 09.01.2023}\nшкола: pervaya\n---\n"
    "## Раздел\n\n### 1. Провести семинар\n\n- Сроки: Март, май 2023\n- Исполнители: школа\n\n"
    "### 2. Подготовить справку\n\n- Сроки: по мере необходимости\n- Исполнители: школа\n")
RECORD = (
    "---\nдата: 20.03.2023\nшкола: pervaya\nкарта: skola\nавтор: школьный координатор\n---\n"
    "## 1 Выполнено\nСеминар прошёл.\n")


def little_content():
    """A roadmap without a figure, and one of a single school."""
    content = demonstration.work() / "content"
    texts = {
        "site.md": "---\nназвание: Карты\nдата отчёта: 15.06.2023\n---\n",
        "dubki/index.md": "---\nназвание: Дубки\n---\n",
        "dubki/schools/pervaya.md": "---\nназвание: Первая школа\n---\n",
        "dubki/roadmaps/pustaya.md": EMPTY, "dubki/roadmaps/skola.md": SMALL,
        "dubki/progress/2023-03-20-pervaya.md": RECORD,
    }
    for name, text in texts.items():
        path = content / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return content


class Monitoring(unittest.TestCase):
    def check(self, folder):
        self.assertEqual(list(Site(folder).problems()), [])
        self.assertEqual(list(numerals.problems(folder)), [])

    def test_every_figure_follows_from_the_data_and_leads_to_its_record(self):
        self.assertGreaterEqual(len(demonstration.roadmaps()), 5)
        self.check(demonstration.folder())

    def test_so_it_does_on_other_report_dates(self):
        for day in DAYS:
            with self.subTest(day=day):
                self.check(demonstration.build(day, "--as-of", day))

    def test_so_it_does_when_there_is_nothing_to_count_and_for_a_single_school(self):
        for day in ("2023-01-01", "2023-03-31", "2023-06-15", "2024-02-01"):
            with self.subTest(day=day):
                self.check(demonstration.build(f"little-{day}", "--as-of", day, content=little_content()))


if __name__ == "__main__":
    unittest.main()
