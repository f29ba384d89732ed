"""The same content on the same report date makes the same bytes, wherever and by whomever it is built."""
import os
import random
import shutil
import subprocess
import unittest
from pathlib import Path

from littlesite import PROGRAM, ROOT, LittleSite

WORLDS = [
    {"TZ": "Pacific/Kiritimati"}, {"TZ": "America/Anchorage"}, {"LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8"}, {"LC_ALL": "C"},
    {"LC_ALL": "ru_RU.CP1251"}, {"LC_ALL": "POSIX", "LANG": ""}, {"HOME": "/nonexistent"}, {"HOME": ""}, {"USER": "nobody", "LOGNAME": "nobody"},
    {"COLUMNS": "10", "NO_COLOR": "1"}, {"SWIFT_DETERMINISTIC_HASHING": "1"}, {"SOURCE_DATE_EPOCH": "0"}, {"TMPDIR": "/dev/shm"},
]


class SameBytes(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.site = LittleSite()
        cls.addClassCleanup(cls.site.__exit__)
        shutil.rmtree(cls.site.content)
        shutil.copytree(ROOT / "content", cls.site.content)
        cls.count = 0
        cls.first = cls.build(cls)

    def build(self, *options, folder=None, environment=(), prefix=(), content=None):
        SameBytes.count += 1
        output = self.site.folder / f"public-{SameBytes.count}"
        content = content or self.site.content
        arguments = [*prefix, PROGRAM, "build", "--content", content, "--templates", self.site.folder / "templates", "--output", output, *options]
        run = subprocess.run(arguments, cwd=folder or self.site.folder, capture_output=True, env={**os.environ, **dict(environment)}, timeout=300)
        assert run.returncode == 0, run.stderr.decode()[-2000:]
        files = {str(path.relative_to(output)): path.read_bytes() for path in output.rglob("*") if path.is_file()}
        shutil.rmtree(output)
        return files

    def same(self, **how):
        self.assert_same(self.build(*how.pop("options", ()), **how))

    def assert_same(self, files):
        differing = [name for name in sorted(self.first.keys() | files.keys()) if self.first.get(name) != files.get(name)]
        self.assertFalse(differing[:10])

    def test_in_another_environment(self):
        for world in WORLDS:
            with self.subTest(world):
                self.same(environment=world)

    def test_from_another_folder(self):
        self.same(folder=Path("/"))
        self.same(folder=self.site.content)

    def test_with_another_number_of_threads(self):
        for jobs in ("1", "2", "8", "61"):
            self.same(options=("--jobs", jobs))

    def test_in_another_order_of_files(self):
        files = sorted(path for path in self.site.content.rglob("*") if path.is_file())
        random.Random(1).shuffle(files)
        copy = self.site.folder / "копия с пробелом"
        for path in files:
            place = copy / path.relative_to(self.site.content)
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, place)
            os.utime(place, (random.Random(str(path)).randrange(1 << 30),) * 2)
        self.same(content=copy)

    @unittest.skipIf(os.geteuid() != 0 or not shutil.which("setpriv"), "only root becomes somebody else")
    def test_as_another_user(self):
        for path in [self.site.folder, *self.site.folder.rglob("*")]:
            os.chmod(path, 0o777)
        who = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--"]
        try:
            subprocess.run([*who, PROGRAM, "--help"], check=True, capture_output=True)
        except (subprocess.CalledProcessError, OSError):
            self.skipTest("nobody cannot run the program where it stands")
        self.same(prefix=who)

    def test_again_over_the_old_site(self):
        self.same()


if __name__ == "__main__":
    unittest.main()
