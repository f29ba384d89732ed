"""A region's site of other departments' published data shows the figures of their own sites."""
import json
import os
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

import jsonschema

import demonstration

PROGRAM = os.environ.get("VEKHA", demonstration.ROOT / ".build/release/vekha")


def build(content, output):
    """Builds a site of the demonstration's templates."""
    return subprocess.run(
        [PROGRAM, "build", "--content", content, "--output", output],
        cwd=demonstration.ROOT, capture_output=True, text=True)


class Federation(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.work = Path(tempfile.mkdtemp(prefix="vekha-federation-"))
        cls.content = cls.work / "content"
        cls.content.mkdir()
        for name in ("site.md", "calendar.md"):
            shutil.copy(demonstration.ROOT / "content" / name, cls.content / name)
        for path in sorted(demonstration.folder().glob("*/data/municipality.json")):
            (cls.content / path.parts[-3]).mkdir()
            shutil.copy(path, cls.content / path.parts[-3] / "data.json")
        cls.outcome = build(cls.content, cls.work / "site")

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.work, ignore_errors=True)

    def test_is_built_without_a_word(self):
        self.assertEqual(self.outcome.returncode, 0, self.outcome.stderr)
        self.assertEqual(self.outcome.stderr, "")

    def test_every_table_is_the_same(self):
        tables = sorted(p for p in demonstration.folder().glob("**/*.csv") if "files" not in p.parts)
        self.assertGreaterEqual(len(tables), 80)
        for path in tables:
            with self.subTest(path=path):
                other = self.work / "site" / path.relative_to(demonstration.folder())
                self.assertEqual(path.read_bytes(), other.read_bytes())

    def test_every_document_is_the_same(self):
        documents = sorted(demonstration.folder().glob("**/data/*.json"))
        self.assertGreaterEqual(len(documents), 20)
        for path in documents:
            with self.subTest(path=path):
                other = self.work / "site" / path.relative_to(demonstration.folder())
                self.assertEqual(json.loads(path.read_text()), json.loads(other.read_text()))

    def test_feeds_are_the_same(self):
        for path in sorted(demonstration.folder().glob("**/*.ics")) + [demonstration.folder() / "feed.xml"]:
            with self.subTest(path=path):
                other = self.work / "site" / path.relative_to(demonstration.folder())
                self.assertEqual(path.read_bytes(), other.read_bytes())

    def test_documents_keep_to_their_published_schemas(self):
        paths = [demonstration.folder() / "data/site.json"]
        paths += sorted(demonstration.folder().glob("*/data/municipality.json"))
        for path in paths:
            with self.subTest(path=path):
                schema = json.loads(path.with_suffix(".schema.json").read_text())
                jsonschema.Draft202012Validator.check_schema(schema)
                jsonschema.validate(
                    json.loads(path.read_text()), schema,
                    format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER)

    def test_no_name_and_no_withheld_value_is_published(self):
        for path in sorted(demonstration.folder().glob("*/data/municipality.json")):
            document = json.loads(path.read_text())
            for school in document["schools"]:
                for role in ("director", "coordinator", "curator"):
                    self.assertIsNone((school[role] or {"name": None})["name"])
                for indicator in school["indicators"]:
                    for year in indicator["years"]:
                        self.assertEqual(year["value"] is None, year["n"] < 10)
            for statement in document["statements"]:
                self.assertLessEqual(statement["reported"], document["as_of"])


if __name__ == "__main__":
    unittest.main()
