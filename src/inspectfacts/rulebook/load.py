"""Load rule files: those of the package first, then the user's, which add to them or stand in their place."""

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from ..errors import RulesError
from .check import check_inspectorates
from .councils import CouncilForms, name_councils
from .furniture import FurnitureFile, FurnitureSet
from .model import Inspectorate, Lexicon, LexiconFile, Rulebook

__all__ = ["load_rulebook"]

T = TypeVar("T")


@cache
def load_rulebook(rules: str | None = None) -> Rulebook:
    """Return the package's rules with those of the folder `rules` on top; raise RulesError on a bad file.

    A user's file with the name of one of the package's stands in its place; any other file adds to the rules.
    """
    lexicon_files = _load_kind("lexicons", LexiconFile, rules)
    inspectorate_files = _load_kind("inspectorates", Inspectorate, rules)
    check_inspectorates(inspectorate_files)
    council_files = _load_kind("councils", CouncilForms, rules)
    return Rulebook(
        lexicons=_join_lexicons(lexicon_files),
        files=lexicon_files,
        inspectorates={body.id: body for body in inspectorate_files.values()},
        furniture=FurnitureSet(_load_kind("furniture", FurnitureFile, rules)),
        councils=name_councils({kind: forms for file in council_files.values() for kind, forms in file.forms.items()}),
        scales={scale.id: scale for body in inspectorate_files.values() for scale in body.scales},
    )


def _load_kind(kind: str, model: type[T], rules: str | None) -> dict[str, T]:
    found = dict(_toml_files(files("inspectfacts") / "data" / kind))
    if rules is not None:
        if not Path(rules).is_dir():
            raise RulesError(f"{rules}: no such folder of rules")
        found |= dict(_toml_files(Path(rules) / kind))
    return {name: _read(name, found[name], model) for name in sorted(found)}


def _toml_files(folder: Traversable) -> Iterator[tuple[str, Traversable]]:
    if folder.is_dir():
        for entry in folder.iterdir():
            if entry.name.endswith(".toml"):
                yield entry.name, entry


def _read(name: str, file: Traversable, model: type[T]) -> T:
    try:
        data: dict[str, Any] = tomllib.loads(file.read_bytes().decode("utf-8"))
        return msgspec.convert(data, model)
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise RulesError(f"{name}: {error}") from error
    except msgspec.ValidationError as error:
        raise RulesError(f"{name}: {_place_first(str(error))}") from error


def _place_first(message: str) -> str:
    """Turn msgspec's "problem - at `$.a.b`" into "a.b: problem"."""
    match = re.fullmatch(r"(?P<problem>.*) - at `\$\.?(?P<place>.*)`", message)
    return f"{match['place']}: {match['problem']}" if match and match["place"] else message


def _join_lexicons(lexicon_files: dict[str, LexiconFile]) -> dict[str, Lexicon]:
    terms: dict[str, dict[str, tuple[str, ...]]] = {}
    cased: dict[str, frozenset[str]] = {}
    marked = {file.lexicon: file.marked for file in lexicon_files.values()}
    for file in lexicon_files.values():
        held = terms.setdefault(file.lexicon, {})
        for label, phrases in file.terms.items():
            held[label] = (*held.get(label, ()), *phrases)
        cased[file.lexicon] = cased.get(file.lexicon, frozenset()) | frozenset(file.cased)
    return {name: Lexicon(name, held, cased[name], marked[name]) for name, held in terms.items()}
