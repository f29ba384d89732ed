"""Personal data is found in every text that is about to be published, and nowhere is it made up."""
import re
import unittest

from littlesite import GOOD, LittleSite
from test_hostile_texts import quoted

DATA = {
    "phone": "звоните 8 (84233) 2-15-43", "mobile": "+7 927 123-45-67", "email": "пишите ivanova.school@mail.example", "insurance": "СНИЛС 112-233-445 95",
    "passport": "паспорт 73 00 123456", "pupil": "ученик 9 «А» класса Иванов Пётр",
}
HARMLESS = ["приказ № 847 от 19.08.2020", "ОГЭ 2023: 8 из 11", "с 8 по 11 марта 2023", "3,4 балла из 5,0", "ученик 9 класса", "код 73-00 и 12-34", "10.02.2023–15.02.2023"]


def fields(text):
    """The good site with a text in one published field after another: the place, the file, its content."""
    value = quoted(text)

    def head(path, line):
        return path, GOOD[path].replace("---\n", f"---\n{line}\n", 1)

    def body(path, old, new):
        return path, GOOD[path].replace(old, new)
    roadmap, record, report = "m/roadmaps/2023.md", "m/progress/2023-03-01-a.md", "m/reports/2023-05.md"
    return {
        "text of the site": body("site.md", "О сайте.", text), "text of the municipality": body("m/index.md", "О районе.", text),
        "coordinator": head("m/index.md", f"координатор: {value}"), "department": head("m/index.md", f"ведомство: {value}"),
        "party": body("m/index.md", "Управление образования", value), "text of a school": body("m/schools/a.md", "О школе.", text),
        "director": head("m/schools/a.md", f"директор: {value}"), "curator": head("m/schools/a.md", f"куратор: {value}"), "address": head("m/schools/a.md", f"адрес: {value}"),
        "text of a roadmap": body(roadmap, "Зачем карта.", text), "text of a section": body(roadmap, "О разделе.", text),
        "text of an activity": body(roadmap, "Пояснение.", text), "title of an activity": body(roadmap, "Провести семинар", text),
        "result": body(roadmap, "- Исполнители: УО\n\nПояснение", f"- Исполнители: УО\n- Результат: {text}\n\nПояснение"),
        "form": body(roadmap, "- Исполнители: УО\n\nПояснение", f"- Исполнители: УО\n- Форма: {text}\n\nПояснение"),
        "responsible": body(roadmap, "- Исполнители: УО\n\nПояснение", f"- Исполнители: УО; {text}\n\nПояснение"),
        "text of a record": body(record, "Прошло.", text), "evidence": body(record, "[Отчёт]", f"[{text}]"),
        "reason": body(record, "Прошло.", f"Причина: {text}"), "text of a report": body(report, "Вывод.", text),
        "author": head(record, f"автор: {value}"), "author of a report": head(report, f"автор: {value}"),
    }


def found(site):
    """The places of findings of personal data."""
    words = site.build("--format", "text", command="check").words
    return re.findall(r"content/([^:\s]+):?[\d:]* \w+ \[personal-data\]", words), words


class PersonalData(unittest.TestCase):
    def test_in_every_published_text(self):
        for place, (path, text) in fields(DATA["mobile"]).items():
            with self.subTest(place), LittleSite().write(GOOD, {path: text}) as site:
                places, words = found(site)
                self.assertIn(path, places, words[-1500:])

    def test_of_every_kind(self):
        for kind, data in DATA.items():
            with self.subTest(kind), LittleSite().write(GOOD, {"m/schools/a.md": GOOD["m/schools/a.md"] + data}) as site:
                places, words = found(site)
                self.assertEqual(places, ["m/schools/a.md"], words[-1500:])

    def test_nothing_is_made_up(self):
        text = GOOD["m/schools/a.md"] + "\n\n".join(HARMLESS)
        with LittleSite().write(GOOD, {"m/schools/a.md": text}) as site:
            self.assertEqual(found(site)[0], [])

    def test_what_is_not_published_is_not_looked_at(self):
        text = GOOD["m/schools/a.md"] + f"\nСлужебно: {DATA['mobile']}\n"
        with LittleSite().write(GOOD, {"m/schools/a.md": text}) as site:
            self.assertEqual(found(site)[0], [])


if __name__ == "__main__":
    unittest.main()
