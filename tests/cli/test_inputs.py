"""The README's commands for every kind of input do what they say."""

import json
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
BLOCK = re.search(r"<!-- input-commands -->\n```sh\n(.*?)```", (ROOT / "README.md").read_text("utf-8"), re.DOTALL)
assert BLOCK is not None
COMMANDS = [line.partition("  #")[0].strip() for line in BLOCK[1].splitlines()]
NEEDS = {
    "html": "trafilatura",
    "parquet": "pyarrow",
    "zst": "zstandard",
    "warc": "warcio",
    "pdf": "pypdf",
    "docx": "docx",
}


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_of_the_readme_works(command):
    for sign, module in NEEDS.items():
        if sign in command:
            pytest.importorskip(module)
    piped, _, command = command.rpartition(" | ")
    arguments = shlex.split(command)[1:]
    given = (ROOT / piped.removeprefix("cat ")).read_bytes() if piped else b""
    python = [sys.executable, "-m", "inspectfacts"]
    done = subprocess.run([*python, *arguments], cwd=ROOT, input=given, capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    if arguments[0] == "extract":
        assert_documents(done.stdout.decode("utf-8"))


def assert_documents(output: str) -> None:
    lines = output.splitlines() if not output.startswith("{\n") else [output]
    for document in map(json.loads, lines):
        assert document["source"]["characters"]
        assert document["ratings"]
