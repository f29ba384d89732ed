"""Broken and hostile files: a clear message or a safe page, in bounded time and memory, never a trap."""
import os
import random
import re
import unittest

from littlesite import GOOD, LittleSite

HEAD = "---\nназвание: Карта\nпериод: 2023\nприказ: {номер: 7}\n"
ROADMAP = "m/roadmaps/2023.md"
TEXT = GOOD[ROADMAP]
MEBIBYTE = 1 << 20


def head(lines):
    """A roadmap with more in its head."""
    return HEAD + lines + "\n---\n" + TEXT.split("---\n", 2)[2]


HEADS = {
    "a bomb of anchors": head("шаг: &a [x,x,x,x,x,x,x,x,x]\n" + "\n".join(
        f"ш{i}: &a{i} [{','.join([f'*a{i - 1}' if i else '*a'] * 9)}]" for i in range(9))),
    "flow lists 10,000 deep": head("учтено: " + "[" * 10_000),
    "closed flow lists 10,000 deep": head("учтено: " + "[" * 10_000 + "]" * 10_000),
    "flow mappings 10,000 deep": head("приложение: " + "{a: " * 10_000),
    "block mappings 3,000 deep": head("\n".join(" " * i + "a:" for i in range(3_000))),
    "block lists 10,000 deep": head("учтено:\n  " + "- " * 10_000),
    "a key twice": head("период: 2024"),
    "a key of 1 MB": head("к" * (MEBIBYTE // 2) + ": да"),
    "a value of 1 MB": head("школа: " + "к" * (MEBIBYTE // 2)),
    "a key of 1 MB in quotes": head('"' + "к" * (MEBIBYTE // 2) + '": да'),
    "30,000 keys": head("\n".join(f"ключ{i}: да" for i in range(30_000))),
    "100,000 items": head("учтено: [" + "а, " * 100_000 + "]"),
    "a tag": head("школа: !!python/object/apply:os.system ['true']"),
    "a complex key": head("? [a, b]\n: c"),
    "two documents": head("...\n--- x"),
    "a directive": "%YAML 9.9\n" + head(""),
    "numbers out of range": head("период: 99999999999999999999\nприложение: {номер: -0, дата: 99.99.9999999999}"),
    "an endless quotation": head('школа: "' + "x" * 100_000),
    "1,000,000 blank lines": head("\n" * MEBIBYTE),
}

FIELD = "- Сроки: "
BODIES = {
    "50,000 brackets": "[" * 50_000,
    "50,000 pairs of brackets": "[](" * 50_000,
    "50,000 stars": "*a " * 50_000,
    "50,000 underscores": "_a__b" * 50_000,
    "50,000 backticks": "`a``b" * 50_000,
    "50,000 pictures": "![" * 50_000,
    "50,000 angle brackets": "<a " * 50_000,
    "50,000 entities": "&#0;&#x110000;&amp" * 50_000,
    "quotations 10,000 deep": "> " * 10_000 + "a",
    "lists 10,000 deep": "- " * 10_000 + "a",
    "lists 1,000 deep by indent": "\n".join("  " * i + "- a" for i in range(1_000)),
    "emphasis 10,000 deep": "*" * 10_000 + "a" + "*" * 10_000,
    "strong and emphasis 10,000 deep": "**a *b " * 10_000 + " b* a**" * 10_000,
    "links in links": "[" * 5_000 + "a" + "](x)" * 5_000,
    "20,000 headings": "## a\n" * 20_000,
    "20,000 activities": "".join(f"### {i}. a\n\n- Сроки: май\n\n" for i in range(5_000)),
    "a line of 1 MB": "а" * (MEBIBYTE // 2),
    "a deadline of 1 MB": "### 9.9. a\n\n" + FIELD + "май, " * (MEBIBYTE // 8),
    "a number of 100,000 digits": "### " + "1" * 100_000 + ". a\n\n" + FIELD + "1" * 100_000,
    "a number of 10,000 parts": "### " + "1." * 10_000 + " a\n\n" + FIELD + "1." * 10_000,
    "a Roman number of 10,000 letters": "## " + "M" * 10_000 + ". a\n",
    "years far away": "### 9.9. a\n\n" + FIELD + "с 01.01.0001 по 31.12.9999\n\n### 9.8. b\n\n" + FIELD + "еженедельно до 31.12.9999",
    "100,000 references": "\n".join(f"[a{i}]: x" for i in range(100_000)) + "\n[a1]",
    "a table of pipes": "|" * 100_000,
    "50,000 rows of pipes and lines": "|\n" * 50_000,
    "50,000 lines of no-break spaces": "\u00a0&nbsp;\n" * 50_000,
    "20,000 hidden elements that stay open": "<div>Служебно: x\n\n" * 20_000,
    "100,000 tags without an end": "<div\n" + "<a " * 100_000,
    "50,000 comments without an end": "<!-- -->\n" + "<div>" + "<!-- " * 50_000,
    "50,000 nearly hidden words": "Служебн|" * 50_000 + "с л у ж е б " * 10_000,
    "marks that combine": "а" + "\u0301" * 100_000,
    "families of emoji": "👩\u200d" * 20_000,
    "control characters": "".join(map(chr, range(1, 32))) * 100 + "\x7f\x80\x9f\ufffe\uffff",
    "private and unassigned characters": "\ue000\U000e0001\U0010ffff" * 100,
}

BYTES = {
    "nothing": b"",
    "a byte order mark": b"\xef\xbb\xbf",
    "NUL": TEXT.encode().replace("Раздел".encode(), b"\0"),
    "invalid UTF-8": TEXT.encode().replace("Раздел".encode(), b"\xd0\xff\xc0\x80"),
    "surrogates in UTF-8": TEXT.encode().replace("Раздел".encode(), b"\xed\xa0\x80"),
    "UTF-16": TEXT.encode("utf-16"),
    "UTF-16 without a mark": TEXT.encode("utf-16-be"),
    "UTF-32": TEXT.encode("utf-32"),
    "Windows-1251": TEXT.replace("—", "-").encode("cp1251"),
    "KOI8-R": TEXT.encode("koi8-r"),
    "carriage returns alone": TEXT.replace("\n", "\r").encode(),
    "CRLF": TEXT.replace("\n", "\r\n").encode(),
    "9 MB of letters": TEXT.encode() + b"a" * (9 * MEBIBYTE),
    "9 MB of lines": TEXT.encode() + b"a\n" * (9 * MEBIBYTE // 2),
    "an archive": b"PK\x03\x04" + bytes(range(256)) * 100,
    "a program": b"\x7fELF" + bytes(1000),
}


class HostileFiles(unittest.TestCase):
    def survive(self, name, path, text, tries=()):
        """The build ends well, or says in Russian what is wrong and where."""
        with self.subTest(name), LittleSite().write(GOOD, {path: text}) as site:
            outcome = site.build()
            self.judge(name, outcome)
            return outcome

    def judge(self, name, outcome):
        self.assertIn(outcome.status, (0, 1), f"{name}: {outcome.words[-2000:]}")
        self.assertRegex(outcome.words, "[а-яё]{4}", name)
        if outcome.status == 1:
            self.assertRegex(outcome.words, r"ошибка \[[a-z0-9-]+\]", name)
            self.assertFalse((outcome.output / "index.html").exists(), name)
        self.assertLess(len(outcome.words), 200_000, f"{name}: a message for a person has an end")
        self.assertNotRegex(outcome.words, r"[\x00-\x08\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069]", f"{name}: terminal")

    def test_the_good_site_is_good(self):
        """Else every other test here would be content with its mistakes."""
        with LittleSite().write(GOOD) as site:
            outcome = site.build("--strict")
            self.assertEqual(outcome.status, 0, outcome.words)

    def test_heads(self):
        for name, text in HEADS.items():
            self.survive(name, ROADMAP, text)

    def test_bodies_of_roadmaps(self):
        for name, text in BODIES.items():
            self.survive(name, ROADMAP, TEXT + "\n\n" + text)

    def test_bodies_of_records(self):
        for name, text in BODIES.items():
            self.survive(name, "m/progress/x.md", "---\nдата: 01.03.2023\nкарта: 2023\n---\n## 1.1 Выполнено\n\n" + text)

    def test_bytes(self):
        for name, text in BYTES.items():
            self.survive(name, ROADMAP, text)

    def test_truncations(self):
        chosen = random.Random(7)
        for path in (path for path in GOOD if path.endswith(".md")):
            whole = GOOD[path].encode()
            for length in sorted(chosen.sample(range(len(whole)), 6)):
                self.survive(f"{path} ends after {length} bytes", path, whole[:length])


def build_of_good():
    """The files of the good site."""
    with LittleSite().write(GOOD) as site:
        return site.build().files()


class HostileFolders(unittest.TestCase):
    def build(self, prepare):
        with LittleSite().write(GOOD) as site:
            prepare(site)
            return site.build()

    def refused(self, finding, prepare):
        outcome = self.build(prepare)
        self.assertEqual(outcome.status, 1, outcome.words[-2000:])
        self.assertIn(f"[{finding}]", outcome.words)
        return outcome

    def test_a_fifo_does_not_hang(self):
        self.refused("special-file", lambda site: os.mkfifo(site.content / "m/roadmaps/fifo.md"))
        self.refused("special-file", lambda site: os.mkfifo(site.content / "files/fifo.txt"))

    def test_sockets_and_devices_are_not_opened(self):
        def socket_at(site):
            import socket
            here = os.getcwd()
            os.chdir(site.content / "m")
            try:
                with socket.socket(socket.AF_UNIX) as made:
                    made.bind("s.md")
            finally:
                os.chdir(here)
        self.refused("special-file", socket_at)
        if os.geteuid() != 0:
            self.skipTest("only root makes devices")
        for number in (os.makedev(1, 5), os.makedev(1, 8), os.makedev(5, 0)):
            try:
                self.refused("special-file", lambda site: os.mknod(site.content / "m/schools/d.md", 0o20666, number))
            except PermissionError:
                self.skipTest("this machine makes no devices")

    def test_names_that_grow_when_transliterated(self):
        for letter in "щжяё":
            name = letter * 125
            tree = {f"m/schools/{name}.md": GOOD["m/schools/a.md"], f"m/schools/{name[:-1]}я.md": GOOD["m/schools/a.md"],
                    f"m/roadmaps/{name}.md": TEXT, f"{name}/index.md": GOOD["m/index.md"], f"files/{name}.txt": "x",
                    "m/progress/x.md": f"---\nдата: 01.03.2023\nкарта: 2023\n---\n## 1.1 Выполнено\n\n[x](files/{name}.txt)\n"}
            with self.subTest(letter), LittleSite().write(GOOD, tree) as site:
                outcome = site.build()
                self.assertIn(outcome.status, (0, 1), outcome.words[-1500:])
                if outcome.status == 0:
                    self.assertGreater(len(outcome.files()), len(build_of_good()))

    def test_links_out_are_not_followed(self):
        for target in ("/etc/passwd", "../../..", "/dev/zero", "/proc/self/environ"):
            for place in ("m/roadmaps/x.md", "files/x.txt"):
                outcome = self.refused("link-leaves-folder", lambda site: (site.content / place).symlink_to(target))
                self.assertNotIn("root:x:", outcome.words)

    def test_links_in_circles(self):
        outcome = self.build(lambda site: (site.content / "m/round").symlink_to("."))
        self.assertEqual(outcome.status, 1)
        outcome = self.build(lambda site: (site.content / "m/x.md").symlink_to("x.md"))
        self.assertEqual(outcome.status, 1)

    def test_a_folder_that_is_a_file_and_a_file_that_is_a_folder(self):
        self.assertIn(self.build(lambda site: (site.content / "m/schools/b.md").mkdir()).status, (0, 1))

        def replace(site):
            (site.content / "calendar.md").mkdir()
        self.assertIn(self.build(replace).status, (0, 1))

    def test_names_that_meet(self):
        for one, other in (("b", "B"), ("лицей", "Лицей"), ("шко\u0438\u0306", "шко\u0439"), ("ё", "е"), ("b c", "b-c")):
            tree = {f"m/schools/{name}.md": GOOD["m/schools/a.md"] for name in (one, other)}
            with self.subTest(one), LittleSite().write(GOOD, tree) as site:
                outcome = site.build()
                self.assertIn(outcome.status, (0, 1), outcome.words[-1000:])
                if outcome.status == 0:
                    pages = [page.name.lower() for page in (outcome.output / "m/schools").iterdir()]
                    self.assertEqual(len(pages), len(set(pages)), f"{pages} meet on a disk without case")

    def test_odd_names(self):
        for name in ('а"б', "а'б", "а<b>б", "а\nб", "а\tб", "a\u202eb", "?#%", "%2e%2e", "&amp;", "=1+1", "-rf", "con", "a" * 250,
                     "ы" * 125, "..a", "а:б", "a\\..\\b", " ", "\u00a0", "e\u0301"):
            tree = {f"m/schools/{name}.md": GOOD["m/schools/a.md"], f"files/{name}.txt": "x",
                    "m/progress/x.md": f"---\nдата: 01.03.2023\nкарта: 2023\n---\n## 1.1 Выполнено\n\n[x](<files/{name}.txt>)\n"}
            with self.subTest(repr(name)), LittleSite().write(GOOD, tree) as site:
                outcome = site.build()
                self.assertIn(outcome.status, (0, 1), outcome.words[-1000:])
                self.assertNotRegex(outcome.words, r"[\x00-\x08\x0b-\x1f\x7f\u202a-\u202e]", "names are shown, not obeyed")

    def test_a_name_that_is_not_utf8(self):
        self.refused("unreadable-name", lambda site: open(os.fsencode(site.content) + b"/m/\xff.md", "wb").close())

    def test_paths_that_lead_out(self):
        for path in ("../../../etc/passwd", "/etc/passwd", "files/../../x", "..\\..\\x", "%2e%2e/%2e%2e/%2e%2e/etc/passwd",
                     "file:///etc/passwd", "//host/x", "files/../../../../../../etc/passwd", "C:\\x", "\\\\host\\x"):
            for field in (f"- Подтверждение: [x](<{path}>)", f"![x](<{path}>)"):
                text = f"---\nдата: 01.03.2023\nкарта: 2023\n---\n## 1.1 Выполнено\n\n{field}\n"
                with self.subTest(field), LittleSite().write(GOOD, {"m/progress/x.md": text}) as site:
                    outcome = site.build()
                    self.assertIn(outcome.status, (0, 1), outcome.words[-1000:])
                    for name, page in (outcome.files() if outcome.status == 0 else {}).items():
                        self.assertNotIn(b"root:x:", page, name)
                        self.assertIsNone(re.search(rb'(href|src)="(/|file:|[^"]*etc/passwd)', page), name)

    def test_templates_stay_in_their_folder(self):
        for tag in ("{{> ../../etc/passwd}}", "{{> /etc/passwd}}", "{{> partials/../../content/site}}", "{{> home}}", "{{#" * 5_000,
                    "{{#a}}" * 10_000, "{{=" + "a" * 100_000, "{{{x}}", "{{" * 50_000):
            with self.subTest(tag[:40]), LittleSite().write(GOOD) as site:
                own = site.folder / "templates"
                real = own.resolve()
                own.unlink()
                __import__("shutil").copytree(real, own)
                (own / "home.mustache").write_text(tag)
                outcome = site.build()
                self.assertEqual(outcome.status, 1, outcome.words[-1000:])
                self.assertRegex(outcome.words, r"templates/home\.mustache:1:\d+: ошибка \[")

    def test_100_megabytes(self):
        def enlarge(site):
            (site.content / "m/roadmaps/2023.md").write_bytes(b"")
            os.truncate(site.content / "m/roadmaps/2023.md", 100 * MEBIBYTE)
        self.refused("file-too-large", enlarge)


if __name__ == "__main__":
    unittest.main()
