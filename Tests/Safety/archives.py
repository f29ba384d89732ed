"""Writes little sites as the archives that the fuzzer's target `site` reads."""
import sys
from pathlib import Path

from littlesite import GOOD, ROOT
from test_hostile_texts import TEXTS, everywhere
from test_leaks import Secrets, planted


def archive(tree):
    """The text files of a site, each after a line with its path."""
    return "".join(f"=== {path}\n{text}\n" for path, text in tree.items() if isinstance(text, str) and path.endswith(".md"))


def main(folder):
    """One archive for each site."""
    sites = {"good": GOOD, "hostile": GOOD | everywhere(" ".join(TEXTS)), "planted": GOOD | planted(Secrets())}
    for municipality in sorted(path.parent for path in (ROOT / "content").glob("*/index.md")):
        files = [ROOT / "content/site.md", *sorted(municipality.rglob("*.md"))[:12], *sorted((municipality / "schools").glob("*.md"))[:2]]
        sites[municipality.name] = {str(path.relative_to(ROOT / "content")): path.read_text() for path in files}
    for name, tree in sites.items():
        (Path(folder) / name).write_text(archive(tree))


if __name__ == "__main__":
    main(sys.argv[1])
