"""The demonstration site, built once for all readers, or the folder that VEKHA_SITE names."""
import atexit
import os
import shutil
import subprocess
import tempfile
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


@cache
def work() -> Path:
    """A folder that is gone when the tests are over."""
    folder = Path(tempfile.mkdtemp(prefix="vekha-readers-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


def build(name, *options, content=ROOT / "content") -> Path:
    """Builds a site of its own and returns its folder."""
    program = os.environ.get("VEKHA", ROOT / ".build/release/vekha")
    folder = work() / name
    subprocess.run(
        [program, "build", "--content", content, "--templates", ROOT / "templates", "--output", folder, *options],
        cwd=ROOT, check=True, capture_output=True)
    return folder


@cache
def folder() -> Path:
    """The folder of the site."""
    return Path(os.environ["VEKHA_SITE"]) if os.environ.get("VEKHA_SITE") else build("site")


def roadmaps():
    """The data folders of all roadmaps."""
    found = sorted(path.parent for path in folder().glob("*/*/data/roadmap.json"))
    assert len(found) >= 5, f"the five roadmaps are not all there: {found}"
    return found
