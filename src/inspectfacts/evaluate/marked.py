"""Read an article whose gold annotation is written inside its text.

The form (a `.marked` file, UTF-8):

    +++
    published = "2019-01-17"
    [[inspections]]
    inspectorate = "CQC"
    +++
    T| Elm House rated inadequate
    X| Hide Ad
    The home was rated [[inadequate]]{r grade=inadequate status=current} on [[Monday]]{d value=2019-01-14}.

`[[span]]` is followed by one or more `{kind key=value …}`; spans nest. `|` parts alternatives, `null` is None, a bare
word is a flag (`optional`). `T| ` and `X| ` at the start of a line label a headline and page furniture.
"""

import re
import shlex
import tomllib
from dataclasses import dataclass, field
from typing import Any

__all__ = ["KINDS", "Marked", "MarkedError", "read_marked"]

KINDS = {"r": "ratings", "d": "dates", "c": "counts", "q": "quotes", "a": "actions", "x": "furniture"}

_TOKEN = re.compile(r"\[\[|\]\]|(?m:^)(?P<label>[TX])\| ")
_BRACES = re.compile(r"\{(?P<kind>[a-z])(?P<fields>(?:[^{}\"]|\"[^\"]*\")*)\}")


class MarkedError(ValueError):
    """A marked article that does not follow the form; the message names the line."""


@dataclass(frozen=True, slots=True)
class Marked:
    """A plain text with its gold annotation, offsets in code points."""

    text: str
    gold: dict[str, Any] = field(repr=False)


def read_marked(source: str) -> Marked:
    """Split a marked article into its plain text and its gold; raise MarkedError on a broken form."""
    header, body = _split_header(source)
    gold: dict[str, Any] = {"published": None, **header, **{name: [] for name in KINDS.values()}}
    gold.setdefault("inspections", [])
    pieces: list[str] = []
    labels: dict[int, str] = {}
    opened: list[int] = []
    length = at = 0
    while match := _TOKEN.search(body, at):
        pieces.append(body[at : match.start()])
        length += match.start() - at
        at = match.end()
        if label := match["label"]:
            labels[sum(piece.count("\n") for piece in pieces)] = label
        elif match[0] == "[[":
            opened.append(length)
        else:
            at = _close(body, match, opened, "".join(pieces), gold)
    if opened:
        raise MarkedError("a [[ is never closed")
    text = "".join(pieces) + body[at:]
    gold["lines"] = "".join(_line_label(n, line, labels) for n, line in enumerate(text.split("\n")))
    for name in KINDS.values():
        gold[name].sort(key=lambda item: (item["start"], item["end"]))
    return Marked(text, gold)


def _split_header(source: str) -> tuple[dict[str, Any], str]:
    if not source.startswith("+++\n"):
        return {}, source
    header, _, body = source[4:].partition("+++\n")
    return {key: _without_null(value) for key, value in tomllib.loads(header).items()}, body


def _without_null(value: Any) -> Any:
    """Turn the written "null" of a header, anywhere in it, into None."""
    if isinstance(value, dict):
        return {key: _without_null(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_without_null(item) for item in value]
    return None if value == "null" else value


def _close(body: str, match: re.Match[str], opened: list[int], text: str, gold: dict[str, Any]) -> int:
    """Record what stands in the braces after a closing mark; return where reading goes on."""
    line = text.count("\n") + 1
    if not opened:
        raise MarkedError(f"line {line}: ]] without [[")
    start, at = opened.pop(), match.end()
    if not _BRACES.match(body, at):
        raise MarkedError(f"line {line}: [[{text[start:]}]] is followed by no {{kind …}}")
    while braces := _BRACES.match(body, at):
        if braces["kind"] not in KINDS:
            raise MarkedError(f"line {line}: {braces['kind']!r} is no kind of fact")
        fact = {"text": text[start:], "start": start, "end": len(text), **_fields(braces["fields"], line)}
        gold[KINDS[braces["kind"]]].append(fact)
        at = braces.end()
    return at


def _fields(written: str, line: int) -> dict[str, Any]:
    fields: dict[str, Any] = {}
    for part in _split_fields(written):
        key, equals, value = part.partition("=")
        if not re.fullmatch(r"[a-z_]+", key):
            raise MarkedError(f"line {line}: {part!r} is no key=value")
        values = [None if option == "null" else option for option in value.split("|")]
        fields[key] = (values if len(values) > 1 else values[0]) if equals else True
    return fields


def _split_fields(written: str) -> list[str]:
    """Split at white space outside double quotes; an apostrophe is a plain letter."""
    lexer = shlex.shlex(written, posix=True)
    lexer.whitespace_split, lexer.quotes, lexer.escape, lexer.commenters = True, '"', "", ""
    return list(lexer)


def _line_label(number: int, line: str, labels: dict[int, str]) -> str:
    return labels.get(number, "B") if line.strip() else "-"
