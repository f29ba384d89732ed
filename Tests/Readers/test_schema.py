"""`vekha schema`: the heads of the demonstration's files are what the schemas allow, and faulty ones are not."""
import json
import os
import subprocess
import unittest
from functools import cache
from pathlib import Path

import jsonschema
import yaml

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = os.environ.get("VEKHA", str(ROOT / ".build/release/vekha"))
KINDS = ["site", "calendar", "municipality", "school", "roadmap", "progress", "report"]
FILES = {
    "site": "site.md", "calendar": "calendar.md", "municipality": "*/index.md", "school": "*/schools/*.md",
    "roadmap": "*/roadmaps/*.md", "progress": "*/progress/*.md", "report": "*/reports/*.md",
}


class Loader(yaml.SafeLoader):
    """YAML as editors read it, with days as the words they are."""


Loader.yaml_implicit_resolvers = {
    first: [pair for pair in pairs if pair[0] != "tag:yaml.org,2002:timestamp"]
    for first, pairs in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def printed(*words):
    return json.loads(subprocess.run([PROGRAM, "schema", *words], capture_output=True, check=True).stdout)


@cache
def validator(kind):
    schema = printed(kind)
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def head(text):
    return yaml.load(text.removeprefix("\ufeff").split("---\n")[1], Loader)


def keys_as_words(value):
    if isinstance(value, dict):
        return {str(key): keys_as_words(inner) for key, inner in value.items()}
    return [keys_as_words(inner) for inner in value] if isinstance(value, list) else value


def mistakes(kind, text):
    return [error.message for error in validator(kind).iter_errors(keys_as_words(head(text)))]


class SchemaTests(unittest.TestCase):
    def test_the_demonstration_is_valid(self):
        for kind, pattern in FILES.items():
            files = sorted((ROOT / "content").glob(pattern))
            self.assertTrue(files, kind)
            for file in files:
                with self.subTest(file=str(file)):
                    self.assertEqual(mistakes(kind, file.read_text()), [])

    def test_all_of_them_are_one_schema(self):
        whole = printed()
        jsonschema.Draft202012Validator.check_schema(whole)
        self.assertEqual(sorted(whole["$defs"]), sorted(KINDS))
        for kind in KINDS:
            self.assertEqual(whole["$defs"][kind], {k: v for k, v in printed(kind).items() if k != "$schema"})

    def test_good_heads(self):
        good = [
            ("progress", "дата: 20.05.2023\nмероприятие: 2.10\nстатус: в работе, 60 %\nза: май 2023"),
            ("progress", "дата: 20.05.2023\nстатус: Перенесено на 01.04.2024"),
            ("progress", "date: 2023-05-20\nstatus: выполнено\nreported: 21 мая 2023"),
            ("school", "название: Школа\nгруппы: {500+: 2021–2022}\nфакторы риска: [1, 10]"),
            ("school", "name: Школа\nпоказатели: [{название: ОГЭ, годы: {2023: {значение: 3,4, n: 24}}}]"),
            ("roadmap", "название: Карта\nпериод: 2021/22\nприказ: № 7 от 06.02.2023\nучтено: a — b"),
            ("site", "название: Сайт\nдата отчёта: сегодня\nпредел файла: 20 МБ\nимена: инициалы"),
            ("calendar", "выходные:\n  2024: [29.04, 30.04]"),
        ]
        for kind, text in good:
            with self.subTest(text=text):
                self.assertEqual(mistakes(kind, f"---\n{text}\n---\n"), [])

    def test_faulty_heads(self):
        faulty = [
            ("progress", "статус: выполнено"), ("progress", "дата: вчера"),
            ("progress", "дата: 20.05.2023\nстатус: сделано"), ("progress", "дата: 20.05.2023\nстатуc: выполнено"),
            ("school", "кратко: Школа"), ("school", "название: Школа\nфакторы риска: [11]"),
            ("school", "название: Школа\nпоказатели: [{название: ОГЭ, годы: {2023: {значение: 3}}}]"),
            ("site", "название: Сайт\nимена: все"), ("site", "название: Сайт\nгоризонт: 1000"),
            ("roadmap", "название: Карта"), ("roadmap", "название: [Карта]\nпериод: 2023"),
            ("report", "период: 2023-05\nдата: 05.06.2023\nитоги: [1]"),
        ]
        for kind, text in faulty:
            with self.subTest(text=text):
                self.assertNotEqual(mistakes(kind, f"---\n{text}\n---\n"), [])


if __name__ == "__main__":
    unittest.main()
