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
def folder() -> Path:
    """The folder of the site."""
    if given := os.environ.get("VEKHA_SITE"):
        return Path(given)
    work = Path(tempfile.mkdtemp(prefix="vekha-readers-"))
    atexit.register(shutil.rmtree, work, ignore_errors=True)
    program = os.environ.get("VEKHA", ROOT / ".build/release/vekha")
    subprocess.run([program, "build", "--output", work / "site"], cwd=ROOT, check=True, capture_output=True)
    return work / "site"


def roadmaps():
    """The data folders of all roadmaps."""
    found = sorted(path.parent for path in folder().glob("*/*/data/roadmap.json"))
    assert len(found) >= 5, f"the five roadmaps are not all there: {found}"
    return found
