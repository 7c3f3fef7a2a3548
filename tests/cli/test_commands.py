"""The other commands: clean, schema, registry, help."""

import json
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest

from inspectfacts import __version__

PAGE = "Elm House rated inadequate\n\nRead More\n\nThe home was rated\u00a0inadequate on Monday.\n"


def run(*arguments: str, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "inspectfacts", *arguments]
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True, stdin=subprocess.DEVNULL, check=False)


@pytest.fixture
def page(tmp_path: Path) -> Path:
    (tmp_path / "page.txt").write_text(PAGE, "utf-8")
    return tmp_path


def test_clean_prints_the_text_without_furniture(page: Path) -> None:
    done = run("clean", "page.txt", cwd=page)
    assert done.stdout == "Elm House rated inadequate\nThe home was rated inadequate on Monday.\n"
    assert done.returncode == 0


def test_clean_says_what_went_and_why(page: Path) -> None:
    done = run("clean", "--show-removed", "page.txt", cwd=page)
    [line] = done.stdout.splitlines()
    place, rule, text = line.split("\t")
    assert (rule.startswith("furniture."), text) == (True, "Read More")
    start, end = map(int, place.split("-"))
    assert PAGE[start:end].strip() == "Read More"


def test_clean_source_is_what_offsets_count_in(page: Path) -> None:
    assert run("clean", "--source", "page.txt", cwd=page).stdout == PAGE


def test_clean_of_a_missing_file_is_one_line(tmp_path: Path) -> None:
    done = run("clean", "gone.txt", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (3, "inspectfacts: gone.txt: no such file\n")


def test_the_schema_is_valid_and_fits_the_output(page: Path) -> None:
    schema = json.loads(run("schema").stdout)
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    validator.validate(json.loads(run("extract", "page.txt", cwd=page).stdout))
    failed = run("extract", "gone.txt", "page.txt", cwd=page).stdout.splitlines()[0]
    validator.validate(json.loads(failed))
    assert list(validator.iter_errors({"schema": 1}))


def test_registry_list_names_every_inspectorate() -> None:
    listed = run("registry", "list").stdout
    assert all(name in listed for name in ("Ofsted", "CQC", "HMI Prisons", "Estyn", "Regulator of Social Housing"))


def test_registry_show_prints_scales_and_areas() -> None:
    shown = run("registry", "show", "cqc").stdout
    assert "Care Quality Commission" in shown
    assert "requires_improvement" in shown
    assert "responsive" in shown.lower()


def test_registry_show_of_an_unknown_body_is_a_usage_error() -> None:
    done = run("registry", "show", "ofsteed")
    assert (done.returncode, done.stderr) == (
        2,
        "inspectfacts: ofsteed: no such inspectorate (see inspectfacts registry list)\n",
    )


def test_version() -> None:
    assert run("--version").stdout == f"inspectfacts, version {__version__}\n"


@pytest.mark.parametrize(
    "command", ["batch", "extract", "clean", "schema", "registry", "registry list", "registry show"]
)
def test_every_command_has_help_with_an_example(command: str) -> None:
    done = run(*command.split(), "--help")
    assert done.returncode == 0
    assert f"inspectfacts {command.split()[0]}" in done.stdout.split("Example")[1]


def test_shell_completion_is_there() -> None:
    command = [sys.executable, "-c", "from inspectfacts.cli import main; main()"]
    environment = {"_INSPECTFACTS_COMPLETE": "bash_source", "PATH": "/usr/bin:/bin"}
    script = "import sys; sys.argv = ['inspectfacts']; from inspectfacts.cli import main; main()"
    done = subprocess.run([*command[:2], script], env=environment, capture_output=True, text=True, check=False)
    assert "_inspectfacts_completion" in done.stdout
