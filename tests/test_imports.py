"""What is imported when: names on the public list, and nothing heavy before it is needed."""

import json
import subprocess
import sys

import pytest

import inspectfacts

HEAVY = ("spacy", "dateparser", "rich", "numpy", "thinc")


def modules_after(code: str) -> set[str]:
    """The top-level modules in a fresh interpreter that has run some code."""
    script = f"{code}\nimport json, sys\nprint(json.dumps(sorted({{name.split('.')[0] for name in sys.modules}})))"
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    return set(json.loads(run.stdout.splitlines()[-1]))


@pytest.mark.parametrize(
    "arguments",
    [
        ["--help"],
        ["--version"],
        ["extract", "--help"],
        ["batch", "--help"],
        ["clean", "--help"],
        ["registry", "--help"],
    ],
)
def test_help_imports_nothing_heavy(arguments: list[str]) -> None:
    code = (
        "import sys\n"
        f"sys.argv = ['inspectfacts', *{arguments!r}]\n"
        "from inspectfacts.cli import main\n"
        "try:\n    main()\nexcept SystemExit as end:\n    assert end.code == 0, end.code\n"
    )
    assert not modules_after(code) & set(HEAVY)


def test_the_package_itself_is_light() -> None:
    assert not modules_after("import inspectfacts") & {*HEAVY, "msgspec", "click"}


def test_public_names_are_the_listed_ones() -> None:
    assert inspectfacts.__all__ == ["Extraction", "Extractor", "__version__", "extract"]
    assert all(getattr(inspectfacts, name) for name in inspectfacts.__all__)


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'extrakt'"):
        inspectfacts.extrakt  # noqa: B018


def test_the_engine_starts_without_the_command_line_of_spacy() -> None:
    code = "from inspectfacts.cli.startup import start_extractor\nstart_extractor(None)"
    assert not modules_after(code) & {"typer", "weasel", "requests", "rich", "dateparser"}


def test_the_command_line_of_spacy_can_be_imported_after_the_start() -> None:
    code = "from inspectfacts.cli.startup import start_extractor\nstart_extractor(None)\nfrom spacy.cli import download"
    assert "typer" in modules_after(code)
