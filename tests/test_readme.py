"""What the README says is so: its picture, its Python, its rule file, its table of exit codes, its commands."""

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import msgspec
import pytest

from inspectfacts import Extractor
from inspectfacts.cli.exits import Exit

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")


def block(language: str, after: str) -> str:
    """The first code block in a language that stands after a stretch of the README."""
    found = re.search(rf"```{language}\n(.*?)```", README[README.index(after) :], re.DOTALL)
    assert found
    return found[1]


def objects(text: str) -> list[dict[str, Any]]:
    """The JSON objects that stand one after the other in a text."""
    found, decoder, at = [], json.JSONDecoder(), 0
    while at < len(text):
        value, end = decoder.raw_decode(text, at)
        found.append(value)
        at = len(text) - len(text[end:].lstrip())
    return found


@pytest.mark.parametrize("shown", objects(block("json", "<!-- picture -->")), ids=lambda shown: shown["id"])
def test_the_picture_is_a_real_run(extractor: Extractor, shown: dict[str, Any]) -> None:
    found = extractor.extract((ROOT / "fixtures/plain/care-home-inadequate.txt").read_bytes().decode("utf-8"))
    lists = msgspec.to_builtins(found)
    [fact] = [
        fact
        for kind in ("inspections", "ratings", "dates", "counts")
        for fact in lists[kind]
        if fact["id"] == shown["id"]
    ]
    assert {key: fact[key] for key in shown} == shown


def test_the_python_of_the_readme_runs() -> None:
    exec(block("python", "As a library"), {})


def test_the_inspectorate_of_the_readme_works_from_its_file_alone(tmp_path: Path) -> None:
    rules = tmp_path / "inspectorates"
    rules.mkdir()
    (rules / "harbour.toml").write_text(block("toml", "## Adding an inspectorate"), "utf-8")
    [rating] = (
        Extractor(str(tmp_path)).extract("Port Elm was rated seaworthy by the Harbour Safety Inspectorate.").ratings
    )
    assert (rating.grade, rating.scale, rating.inspectorate) == ("seaworthy", "harbour3", "HSI")


def test_the_table_of_exit_codes_is_the_one_in_force() -> None:
    table = README[README.index("## Exit codes") :].split("\n\n")[1]
    assert [int(code) for code in re.findall(r"^\| (\d+) \|", table, re.MULTILINE)] == sorted(Exit)


@pytest.mark.parametrize("command", sorted(set(re.findall(r"^inspectfacts ([a-z]+(?: (?:list|show))?)", README, re.M))))
def test_commands_of_the_readme_exist(command: str) -> None:
    run = [sys.executable, "-m", "inspectfacts", *command.split(), "--help"]
    assert subprocess.run(run, capture_output=True, check=False).returncode == 0


def test_options_of_the_readme_exist() -> None:
    run = [sys.executable, "-m", "inspectfacts", "extract", "--help"]
    known = subprocess.run(run, capture_output=True, text=True, check=True).stdout
    calls = re.findall(r"inspectfacts extract[^|#\n]*", README)
    assert {option for call in calls for option in re.findall(r" (--[a-z-]+)", call)} <= set(
        re.findall(r"--[a-z-]+", known)
    )
