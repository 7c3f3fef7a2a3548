"""The house keeps its layers: every import, lazy ones too, points downwards."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "src" / "inspectfacts"

# Each layer may import itself and what stands before it.
LAYERS = [
    {"facts", "errors"},
    {"article"},
    {"rulebook", "readers"},
    {"registry", "cleaning"},
    {"pipes"},
    {"numbering", "inspections"},
    {"extractor"},
    {"batch", "workers"},
    {"cli"},
]
EXPORTERS = {"output", "evaluate"}
MODULES = sorted(path.relative_to(PACKAGE) for path in PACKAGE.rglob("*.py"))


def imported(path: Path) -> Iterator[str]:
    """Yield the modules a file imports, those of the package as "inspectfacts.x.y"."""
    package = ["inspectfacts", *path.relative_to(PACKAGE).parts[:-1]]
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            yield ".".join([*base, *(node.module or "").split(".")]).rstrip(".")
            yield from (
                ".".join([*base, *filter(None, (node.module or "").split(".")), name.name]) for name in node.names
            )


def part_of(module: str) -> str | None:
    """The top-level part of the package that a dotted module name belongs to."""
    pieces = module.split(".")
    return pieces[1] if pieces[0] == "inspectfacts" and len(pieces) > 1 else None


def rank(part: str) -> int | None:
    return next((n for n, layer in enumerate(LAYERS) if part in layer), None)


@pytest.mark.parametrize("module", MODULES, ids=str)
def test_imports_point_downwards(module: Path) -> None:
    own = module.parts[0].removesuffix(".py")
    if own in {"__init__", "__main__", "cli"}:
        return
    parts = {part for name in imported(PACKAGE / module) if (part := part_of(name)) and part != own}
    parts = {part for part in parts if (PACKAGE / part).exists() or (PACKAGE / f"{part}.py").exists()}
    if own in EXPORTERS:
        assert parts <= {"facts", "errors"}
        return
    assert own in {name for layer in LAYERS for name in layer}, f"{own} has no layer"
    above = {part for part in parts if part in EXPORTERS or (rank(part) or 0) > (rank(own) or 0)}
    assert not above


@pytest.mark.parametrize("module", MODULES, ids=str)
def test_only_the_pipes_and_the_extractor_know_spacy(module: Path) -> None:
    if module.parts[0] in {"pipes", "extractor.py"}:
        return
    assert not [name for name in imported(PACKAGE / module) if name.split(".")[0] == "spacy"]


@pytest.mark.parametrize("module", MODULES, ids=str)
def test_nothing_below_the_command_line_prints_or_reads_the_clock(module: Path) -> None:
    if module.parts[0] == "cli":
        return
    nodes = list(ast.walk(ast.parse((PACKAGE / module).read_text("utf-8"))))
    names = {node.attr for node in nodes if isinstance(node, ast.Attribute)}
    names |= {node.func.id for node in nodes if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)}
    assert not names & {"print", "today", "now", "utcnow", "localtime", "setlocale"}
