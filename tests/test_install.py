"""What a new user does: install the package in a fresh environment and run it from elsewhere."""

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
IGNORED = shutil.ignore_patterns(".git", ".venv", "__pycache__", ".*_cache", "dist", "build", ".hypothesis")

pytestmark = pytest.mark.install


def readme_command(marker: str) -> str:
    """The command in the README block that follows a marker comment."""
    found = re.search(rf"<!-- {marker} -->\n```sh\n(.*?)```", (ROOT / "README.md").read_text("utf-8"), re.DOTALL)
    assert found, f"README.md has no block after <!-- {marker} -->"
    return found[1]


def test_the_first_command_of_the_readme_gets_from_clone_to_json(tmp_path: Path) -> None:
    clone = tmp_path / "clone"
    shutil.copytree(ROOT, clone, ignore=IGNORED)
    done = subprocess.run(readme_command("first-command"), shell=True, cwd=clone, capture_output=True, check=True)
    document = json.loads(done.stdout[done.stdout.index(b"{\n") :])
    assert document["ratings"]
    assert document["inspections"]


def test_the_wheel_works_away_from_the_source(tmp_path: Path) -> None:
    pip_wheel = [sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "-w", str(tmp_path), str(ROOT)]
    subprocess.run(pip_wheel, check=True, capture_output=True)
    [wheel] = tmp_path.glob("*.whl")
    subprocess.run([sys.executable, "-m", "venv", str(tmp_path / "env")], check=True)
    subprocess.run([str(tmp_path / "env/bin/pip"), "install", "-q", str(wheel)], check=True, capture_output=True)
    (tmp_path / "story.txt").write_text("Elm House was rated inadequate by Ofsted.", "utf-8")
    command = [str(tmp_path / "env/bin/inspectfacts"), "extract", "story.txt"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, check=True)
    [rating] = json.loads(done.stdout)["ratings"]
    assert (rating["grade"], rating["inspectorate"]) == ("inadequate", "Ofsted")
