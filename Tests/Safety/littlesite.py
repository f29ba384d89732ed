"""Little sites, made in a temporary folder, and the program that builds them."""
import os
import resource
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = Path(os.environ.get("VEKHA", ROOT / ".build/release/vekha")).resolve()
# What a little site may take; a build that needs more has met a bomb.
LONGEST_SECONDS = 60
LARGEST_MEMORY = 3 << 30

GOOD = {
    "site.md": "---\nназвание: Сайт\nдата отчёта: 15.06.2023\n---\nО сайте.\n",
    "m/index.md": "---\nназвание: Район\nисполнители:\n  УО: Управление образования\n---\nО районе.\n",
    "m/schools/a.md": "---\nназвание: Школа А\n---\nО школе.\n",
    "m/roadmaps/2023.md": (
        "---\nназвание: Карта\nпериод: 2023\nприказ: {номер: 7-о, дата: 06.02.2023}\nшколы: [a]\n---\nЗачем карта.\n\n"
        "## 1. Раздел\n\nО разделе.\n\n### 1.1. Провести семинар\n\n- Сроки: до 10.03.2023\n- Исполнители: УО\n\nПояснение.\n\n"
        "### 1.2. Посетить уроки\n\n- Сроки: Май 2023\n- Исполнители: УО\n- Для: каждая школа\n"),
    "m/progress/2023-03-01-a.md": "---\nдата: 01.03.2023\nкарта: 2023\n---\n## 1.1 Выполнено\n\n- Подтверждение: [Отчёт](files/o.txt)\n\nПрошло.\n",
    "m/progress/2023-05-20-b.md": "---\nдата: 20.05.2023\nшкола: a\nкарта: 2023\n---\n## 1.2 В работе, 60 %\n\nИдёт.\n",
    "m/reports/2023-05.md": "---\nпериод: 2023-05\nдата: 05.06.2023\nкарта: 2023\n---\nВывод.\n",
    "files/o.txt": "отчёт\n",
}


@dataclass
class Outcome:
    """What a run left behind."""
    status: int
    words: str
    output: Path

    def files(self):
        """The files of the site with their bytes."""
        return {str(path.relative_to(self.output)): path.read_bytes()
                for path in sorted(self.output.rglob("*")) if path.is_file()}


class LittleSite:
    """A folder with content and the project's templates, removed at the end of a `with`."""

    def __init__(self):
        self.folder = Path(tempfile.mkdtemp(prefix="vekha-safety-"))
        (self.folder / "templates").symlink_to(os.environ.get("VEKHA_TEMPLATES", ROOT / "templates"))
        self.content = self.folder / "content"
        self.content.mkdir()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        shutil.rmtree(self.folder, ignore_errors=True)

    def write(self, *trees):
        """Writes files by path; a later tree replaces what an earlier one said."""
        for path, text in {path: text for tree in trees for path, text in tree.items()}.items():
            place = self.content / path
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(text if isinstance(text, bytes) else text.encode())
        return self

    def build(self, *options, command="build"):
        """Builds; a run that is too long or too large is a failure."""
        arguments = [PROGRAM, command, *(["--output", "public"] if command == "build" else []), *options]
        run = subprocess.run(
            arguments, cwd=self.folder, capture_output=True, timeout=LONGEST_SECONDS, preexec_fn=limit_memory,
            env={**os.environ, "SWIFT_BACKTRACE": "enable=no"})
        words = (run.stdout + run.stderr).decode()
        return Outcome(run.returncode, words, self.folder / "public")


def limit_memory():
    """Of the process itself; the system kills nothing else."""
    resource.setrlimit(resource.RLIMIT_AS, (LARGEST_MEMORY, LARGEST_MEMORY))


def build(*trees, options=()):
    """The words and files of a build of the good site with other files in it."""
    with LittleSite().write(GOOD, *trees) as site:
        outcome = site.build(*options)
        return outcome, outcome.files() if outcome.output.exists() else {}
