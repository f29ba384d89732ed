"""Publishing while files vanish, descriptors are scarce, and thousands of files are held open by readers."""
import os
import resource
import subprocess
import threading
import unittest

from littlesite import GOOD, PROGRAM, LittleSite

OTHER = {"site.md": GOOD["site.md"].replace("Сайт", "Другой сайт")}
LATER = "m/progress/2023-06-01-v.md"


def limit_files(count):
    """A function that leaves a new process so many descriptors."""
    return lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (count, count))


class Pressure(unittest.TestCase):
    def setUp(self):
        self.site = LittleSite().write(GOOD)
        self.addCleanup(self.site.__exit__)

    def build(self, before=None):
        run = subprocess.run([PROGRAM, "build"], cwd=self.site.folder, capture_output=True, timeout=120, preexec_fn=before)
        return run.returncode, (run.stdout + run.stderr).decode()

    def files(self):
        public = self.site.folder / "public"
        return {str(path.relative_to(public)): path.read_bytes() for path in public.rglob("*") if path.is_file()}

    def versions(self):
        """The site with either title, each built from nothing."""
        versions = []
        for tree in (GOOD, OTHER):
            with LittleSite().write(GOOD, tree) as site:
                versions.append(site.build().files())
        return versions

    def test_few_descriptors(self):
        """Enough for a build, or the machine's fault and the old site."""
        old, new = self.versions()
        self.assertEqual(self.build()[0], 0)
        seen = set()
        for count in (6, 8, 10, 12, 16, 20, 24, 32, 48, 64):
            self.site.write(OTHER if self.files() == old else GOOD)
            before = self.files()
            status, words = self.build(limit_files(count))
            seen.add(status)
            if count < 8 and status not in (0, 2):
                continue
            self.assertIn(status, (0, 2), f"{count}: {words[-1000:]}")
            after = self.files()
            self.assertIn(after, (old, new), count)
            if status == 2:
                self.assertEqual(after, before, f"{count}: {words[-500:]}")
                self.assertRegex(words, "Сбой: не удалось", count)
        self.assertIn(0, seen)

    def test_10_000_files_held_open(self):
        """Readers keep what they have opened; the next look is the new site."""
        pages = {f"files/{number}.txt": f"{number}\n" for number in range(500)}
        links = "\n".join(f"- [{number}](files/{number}.txt)" for number in range(500))
        self.site.write(pages, {"m/index.md": GOOD["m/index.md"] + "\n" + links + "\n"})
        self.assertEqual(self.build()[0], 0)
        _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
        wanted = 10_000 if most < 0 else min(10_000, most - 500)
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted + 500, most))
        home = self.site.folder / "public/index.html"
        before = home.read_bytes()
        paths = sorted(path for path in (self.site.folder / "public").rglob("*") if path.is_file())
        held = [open(paths[number % len(paths)], "rb") for number in range(wanted)]
        try:
            reader = open(home, "rb")
            self.site.write(OTHER)
            status, words = self.build(limit_files(1024))
            self.assertEqual(status, 0, words[-1000:])
            self.assertEqual(reader.read(), before)
            reader.close()
            self.assertIn("Другой сайт", home.read_text())
        finally:
            for file in held:
                file.close()

    def test_content_that_changes_and_vanishes_meanwhile(self):
        """Every build ends as one of a moment's content, or says what is wrong, and leaves a whole site."""
        self.assertEqual(self.build()[0], 0)
        over = threading.Event()
        content = self.site.content

        def disturb():
            count = 0
            while not over.is_set():
                count += 1
                (content / LATER).write_text("---\nдата: 01.06.2023\nшкола: a\nкарта: 2023\n---\n## 1.2 В работе\n\nИдёт.\n")
                (content / "m/schools/new.md").write_text(f"---\nназвание: Школа {count}\n---\n")
                (content / "files/new").mkdir(exist_ok=True)
                (content / "files/new/x.txt").write_text("x")
                (content / "files/o.txt").write_text("о" * (count % 7 * 1000 + 1))
                (content / LATER).unlink()
                (content / "files/new/x.txt").unlink()
                (content / "files/new").rmdir()
                (content / "m/schools/new.md").unlink()

        thread = threading.Thread(target=disturb)
        thread.start()
        try:
            for _ in range(25):
                status, words = self.build()
                self.assertIn(status, (0, 1, 2), words[-1500:])
                self.assertNotIn("Fatal", words)
                files = self.files()
                self.assertIn("index.html", files)
                manifest = {line for line in files[".vekha-manifest"].decode().splitlines() if line and not line.startswith("#")}
                self.assertLessEqual({line.split("\t")[-1] for line in manifest}, set(files), "everything listed is there")
        finally:
            over.set()
            thread.join()
        self.assertEqual(self.build()[0], 0)
        with LittleSite().write({str(path.relative_to(content)): path.read_bytes() for path in content.rglob("*") if path.is_file()}) as fresh:
            self.assertEqual(self.files(), fresh.build().files())


if __name__ == "__main__":
    unittest.main()
