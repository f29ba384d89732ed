#!/usr/bin/env python3
"""Writes synthetic content: municipalities, schools, a plan each, and records of progress.

    Benchmarks/generate.py S /tmp/content

The same size and seed give the same bytes. Pages are counted as `vekha build` makes them: about 135 HTML pages
and 130 Markdown files for each municipality of twenty schools.
"""

import argparse
import pathlib
import random
from datetime import date, timedelta

# size: municipalities, schools in each, files of records by each school
SIZES = {"S": (10, 12, 8), "M": (104, 12, 8), "L": (416, 12, 8), "tenth": (230, 17.4, 20), "country": (2300, 17.4, 20)}
REPORT_DAY = date(2023, 6, 15)
ORDER_DAY = date(2023, 2, 6)

FIRST = ["Верхне", "Нижне", "Старо", "Ново", "Красно", "Бело", "Мало", "Велико", "Средне", "Усть"]
SECOND = ["речен", "горск", "польск", "луг", "майн", "камен", "озёр", "бор", "лесн", "ключев", "яр", "дол"]
TOPICS = [
    "Диагностика предметных дефицитов учителей", "Анализ итогов Всероссийских проверочных работ",
    "Методический семинар о формирующем оценивании", "Стажировка управленческих команд",
    "Консультации для родителей девятиклассников", "Взаимное посещение уроков с куратором",
    "Мониторинг школьных карт развития", "Работа с учащимися, которым трудно учиться",
    "Открытые уроки математики и русского языка", "Повышение квалификации учителей",
    "Собеседование с директорами школ", "Обновление рабочих программ", "Неделя функциональной грамотности",
    "Пополнение школьной библиотеки", "Родительское собрание о подготовке к экзаменам",
]
RESULTS = [
    "аналитическая справка", "план работы утверждён", "приказ опубликован", "банк заданий для учителей",
    "протокол совещания", "методические рекомендации", "отчёт о проведённой работе",
]
PHRASES = [
    "До {day}", "Март 2023", "Апрель 2023", "Май 2023, декабрь 2023", "Сентябрь – октябрь 2023",
    "Ежемесячно до 30.11.2023", "II квартал 2023", "III квартал 2023", "До {day}", "Ежеквартально",
    "В течение 2023 года", "Июнь 2023", "Ноябрь 2023", "По мере необходимости", "До {day}",
]
SENTENCES = [
    "Работа проведена по плану, замечаний нет.", "В обсуждении участвовали учителя математики и русского языка.",
    "Материалы переданы школам и размещены в методической копилке района.",
    "Куратор посетил уроки и провёл разбор с администрацией.", "Итоги рассмотрены на педагогическом совете.",
    "Решено продолжить занятия в малых группах до конца четверти.",
    "Учителя получили рекомендации по отбору заданий.", "Следующая встреча назначена через месяц.",
]
PARTIES = {
    "УО": "Управление образования администрации района", "школы": "Общеобразовательные организации",
    "кураторы": "Кураторы школ", "РМО": "Районные методические объединения",
    "ММЦ": "Муниципальный методический центр", "ЦНППМ": "Центр непрерывного повышения мастерства",
    "ППМС": "Центр психолого-педагогической помощи", "директора": "Директора школ",
}
MUNICIPAL_COUNT = 12
EACH_COUNT = 12


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def day(value):
    return value.strftime("%d.%m.%Y")


def workday(random, first, last):
    while True:
        value = first + timedelta(random.randrange((last - first).days + 1))
        if value.weekday() < 5 and (value.month, value.day) not in {(2, 23), (3, 8), (5, 1), (5, 9), (6, 12)}:
            return value


def name(random, taken):
    while True:
        value = random.choice(FIRST) + random.choice(SECOND)
        value += random.choice(["", "-" + str(random.randrange(2, 90))])
        if value not in taken:
            taken.add(value)
            return value


def text(random, count):
    return " ".join(random.choice(SENTENCES) for _ in range(count))


class Municipality:
    """One folder of the content: what it is called, its plan, and how its files are written."""

    def __init__(self, root, index, schools, records, seed):
        self.random = random.Random(f"{seed}/{index}")
        self.folder = root / f"m{index + 1:04}"
        self.files = root / "files" / self.folder.name
        self.index = index
        self.records = records
        taken = set()
        self.schools = [name(self.random, taken) for _ in range(schools)]
        self.plan = []

    def write(self):
        self.write_index()
        self.write_plan()
        for number, school in enumerate(self.schools):
            self.write_school(f"s{number + 1:02}", school)
            self.write_records(f"s{number + 1:02}")
        self.write_records(None)
        write(self.files / "spravka.txt", "Справка, составленная для измерений.\n")

    def write_index(self):
        parties = "".join(f"  {short}: {full}\n" for short, full in PARTIES.items())
        write(self.folder / "index.md", (
            f"---\nназвание: Район {self.index + 1}\nкратко: Район {self.index + 1}\nрегион: Область {self.index % 89 + 1}\n"
            f"ведомство: Управление образования района {self.index + 1}\nкоординатор: муниципальный координатор\n"
            f"исполнители:\n{parties}---\n{text(self.random, 6)}\n"))

    def write_plan(self):
        lines = ["---", "название: Дорожная карта методической помощи школам", "период: 2023",
                 f"приказ: {{номер: {self.index + 1}-о, дата: {day(ORDER_DAY)}}}",
                 "координатор: муниципальный координатор", "---", text(self.random, 8), ""]
        for section in range(1, 7):
            lines.append(f"## {section}. Раздел {section}: {RESULTS[section % len(RESULTS)]}\n")
            for place in range(1, (MUNICIPAL_COUNT + EACH_COUNT) // 6 + 1):
                lines += self.activity(section, place)
        write(self.folder / "roadmaps" / "2023.md", "\n".join(lines) + "\n")

    def activity(self, section, place):
        is_each = len(self.plan) % 2 == 1
        phrase = PHRASES[len(self.plan) // 2 % len(PHRASES)]
        due = workday(self.random, date(2023, 3, 1), date(2023, 11, 30))
        number = f"{section}.{place}"
        self.plan.append((number, is_each, phrase))
        topic = TOPICS[len(self.plan) % len(TOPICS)]
        parties = self.random.sample([party for party in PARTIES if party != "школы"], 2)
        lines = [f"### {number}. {topic}, часть {len(self.plan)}\n", f"- Сроки: {phrase.format(day=day(due))}",
                 f"- Исполнители: {'; '.join((['школы'] if is_each else []) + parties)}"]
        lines += ["- Для: каждая школа"] if is_each else []
        return lines + [f"- Результат: {self.random.choice(RESULTS)}", "", text(self.random, 2), ""]

    def write_school(self, id, school):
        years = "".join(
            f"      {year}: {{значение: {self.random.randrange(200, 600) / 10}, n: {self.random.randrange(8, 60)}, "
            f"муниципалитет: {self.random.randrange(300, 500) / 10}, регион: {self.random.randrange(350, 550) / 10}}}\n"
            for year in (2020, 2021, 2022))
        indicators = "".join(
            f"  - название: \"{title}\"\n    лучше: выше\n    годы:\n{years}"
            for title in ("ОГЭ, математика: доля «4» и «5», %", "ОГЭ, русский язык: доля «4» и «5», %"))
        write(self.folder / "schools" / f"{id}.md", (
            f"---\nназвание: МОУ «Средняя школа села {school}»\nкратко: СШ {school}\nдиректор: директор школы\n"
            f"координатор: школьный координатор\nгруппы: [ШНОР]\nфакторы риска: [3, 6, 9]\nпоказатели:\n{indicators}---\n"
            f"{text(self.random, 5)}\n"))

    def write_records(self, school):
        days = set()
        while len(days) < self.records:
            days.add(workday(self.random, ORDER_DAY, REPORT_DAY))
        for reported in sorted(days):
            self.write_record(school, reported)

    def write_record(self, school, reported):
        known = [number for number, is_each, phrase in self.plan
                 if is_each == (school is not None) and "необходимости" not in phrase]
        lines = ["---", f"дата: {day(reported)}"] + ([f"школа: {school}"] if school else [])
        lines += ["карта: 2023", f"автор: {'школьный' if school else 'муниципальный'} координатор", "---"]
        for number in sorted(self.random.sample(known, 3)):
            status = self.random.choice(["Выполнено", "Выполнено", "Выполнено", "В работе, 60 %", "В работе"])
            lines += [f"## {number} {status}", ""]
            if self.random.random() < 0.5:
                lines += [f"- Подтверждение: [Справка](files/{self.folder.name}/spravka.txt)", ""]
            lines += [text(self.random, self.random.randrange(1, 5)), ""]
        write(self.folder / "progress" / f"{reported}-{school or 'municipality'}.md", "\n".join(lines))


def generate(root, municipalities, schools, records, seed):
    write(root / "site.md", (
        f"---\nназвание: Дорожные карты\nведомство: Министерство образования\nдата отчёта: {day(REPORT_DAY)}\n"
        "часовой пояс: Europe/Moscow\nдемонстрация: да\n---\nСодержание составлено для измерений.\n"))
    write(root / "calendar.md", "---\nвыходные:\n  2023: [24.02, 08.05]\n---\n")
    done = 0
    for index in range(municipalities):
        count = int((index + 1) * schools) - done
        done += count
        Municipality(root, index, count, records, seed).write()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("size", choices=SIZES)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    generate(options.folder, *SIZES[options.size], options.seed)


if __name__ == "__main__":
    main()
