"""Read a line as a row of a list: a label and its grade, a grade and its labels, a grade alone or a label alone.

A line is written as one letter per token: G opens a wording that may be a grade and g goes on it, A and P stand for
words of known areas and services, D for dates; the others are below.
"""

import re
from collections.abc import Mapping
from typing import NamedTuple

from ..reading import Reading
from .cues import RatingWords
from .outline import Candidate

__all__ = ["Line", "Row", "Writer", "read_row"]

_MARKS = {
    "|": "|", ":": ":", ",": ",", ";": ";", "(": "(", "[": "(", ")": ")", "]": ")", ".": ".", "?": "?", "!": ".",
    "--": "-", "...": "-", "…": "-", "→": ">", "->": ">", "=>": ">", "\n": ".",
    "'": "q", '"': "q", "“": "q", "”": "q", "‘": "q", "’": "q", "''": "q", "`": "q",
}  # fmt: skip
_DASHES = frozenset({"-", "–", "—"})
_BULLETS = frozenset({"•", "·", "*", "●", "▪", "◦", "‣", "○", "■", "✔", "✓", *_DASHES})
_CASES = {"former": "f", "given": "r", "now": "n", "to": "t", "being": "v"}
_G = r"(?:q?Gg*q?)"
_OPENING = r"[|b]*"
_CLOSED = r"[|.,;]*$"
_ROW = re.compile(
    rf"{_OPENING}(?P<label>[^Gg|]*?[wAPDrnfv?)qN])(?P<sep>[:\-|.]+|\(|(?<=\?)|)"
    rf"(?P<lead>[rfnv]*)(?P<first>{_G})"
    rf"(?:(?P<end>\)?{_CLOSED})|(?P<aside>[,|\-]*(?:\([^Gg()]{{1,12}}\)|(?<=[,|\-])[rfw]{{0,5}}D+){_CLOSED})"
    rf"|(?P<was>[,;|\-]?\(?[fv][frnwDt:,v]{{0,5}})(?P<before>{_G})[frwDnv]{{0,4}}\)?{_CLOSED}"
    rf"|(?P<turn>[t>]|,?\(?n[rf]{{0,2}}|[,;]n)(?P<after>{_G})\)?{_CLOSED}"
    rf"|(?P<cell>[|,]?)(?P<second>{_G}){_CLOSED})"
)
_HEADED = re.compile(rf"{_OPENING}[r]*(?P<grade>{_G})[:\-|]+(?P<labels>[^Gg]+?){_CLOSED}")
_ALONE = re.compile(rf"{_OPENING}[rhN]*(?P<grade>{_G})[hr]*[:.,;|]*$")
_LONGEST, _LABEL = 48, 18


class Line(NamedTuple):
    """One sentence or paragraph as letters, and the token it starts at."""

    start: int
    letters: str
    number: int


class Row(NamedTuple):
    """A line of a list: its shape (R a label and its grade, T a grade and its labels, G a grade, L a label).

    `label` are tokens; `grades` the tokens of its grades, `former` that of the one held before; `sep` parts label and
    grade. Two grades whose order a heading tells are `cells`.
    """

    shape: str
    number: int
    label: tuple[int, int]
    grades: tuple[int, ...] = ()
    former: int = -1
    sep: str = ""
    cells: bool = False


class Writer:
    """Writes the letters of lines, from what is known of their tokens."""

    def __init__(
        self, reading: Reading, candidates: Mapping[int, Candidate], known: Mapping[int, tuple[str, int, object]],
        words: RatingWords,
    ) -> None:  # fmt: skip
        self.reading, self.candidates, self.known = reading, candidates, known
        self.letters = {word: letter for name, letter in _CASES.items() for word in words[f"rows.{name}"]}
        self.heads = words["lists.headings"]

    def write(self, start: int, end: int) -> str:
        """Return one letter per token of a short stretch."""
        row = list(map(self._letter, range(start, end)))
        at = start
        while at < end:
            tag, stop, _ = self.known.get(at, ("", at + 1, None))
            held = self.candidates.get(at)
            if held is not None and self.reading.words[at - 1] != "how":
                stop = held.end
                row[at - start : stop - start] = "G" + "g" * (stop - at - 1)
            elif tag in ("A", "P", "D"):
                row[at - start : stop - start] = tag * (min(stop, end) - at)
            at = max(stop, at + 1)
        return "".join(_without_bullet(row))

    def _letter(self, at: int) -> str:
        word, reading = self.reading.words[at], self.reading
        if word in _DASHES:
            spaced = reading.cleaned.text[reading.offsets[at] - 1 : reading.offsets[at]] in (" ", "\n")
            return "-" if spaced else "w"
        letter = _MARKS.get(word) or self.letters.get(word)
        if letter:
            return letter
        return "N" if word.isdigit() else "b" if word in _BULLETS else "w"


def _without_bullet(row: list[str]) -> list[str]:
    """Mark what opens an entry of a list: a dash, or a number with a stop behind it."""
    if row[:1] == ["-"]:
        row[0] = "b"
    elif row[:1] == ["N"] and row[1:2] in (["."], [")"], [":"]):
        row[:2] = "bb"
    return row


def read_row(line: Line, heads: str = "") -> Row | None:
    """Return the row that a line is, None where it is none."""
    letters, start = line.letters, line.start
    if "G" not in letters:
        return _read_label(line)
    if len(letters) > _LONGEST:
        return None
    if _ALONE.match(letters):
        at = start + letters.index("G")
        return Row("G", line.number, (at, at), (at,))
    if headed := _HEADED.match(letters):
        low, high = headed.span("labels")
        return Row("T", line.number, (start + low, start + high), (start + letters.index("G"),))
    found = _ROW.match(letters)
    return _row_of(line, found) if found else None


def _read_label(line: Line) -> Row | None:
    letters = line.letters.rstrip("|")
    if not 0 < len(letters) <= _LABEL or letters[-1] in ".;" or "." in letters[:-1]:
        return None
    low = len(letters) - len(letters.lstrip("|b"))
    return Row("L", line.number, (line.start + low, line.start + len(letters)))


def _row_of(line: Line, found: re.Match[str]) -> Row | None:
    def place(name: str) -> int:
        return line.start + line.letters.index("G", found.start(name))

    low, high = found.span("label")
    low = found.string.rfind(":", low, high) + 1 or low
    label, first = (line.start + low, line.start + high), place("first")
    row = Row("R", line.number, label, (first,), sep=_sep_of(found))
    if not row.sep and _is_prose(found):
        return None
    if found["before"]:
        return row._replace(grades=(first, place("before")), former=place("before"))
    if found["after"]:
        return row._replace(grades=(first, place("after")), former=first)
    if found["second"]:
        return row._replace(grades=(first, place("second")), cells=True)
    if "f" in found["lead"]:
        return row._replace(former=first)
    return row


def _is_prose(found: re.Match[str]) -> bool:
    """Say whether words that nothing parts from their grade are those of a sentence: a verb, or a full stop."""
    told = found["label"].lstrip("|b")
    known = not told.strip("AP")
    return "v" in found["lead"] or not {"v", "f", "t", ","}.isdisjoint(told) or (found.string[-1] == "." and not known)


def _sep_of(found: re.Match[str]) -> str:
    return found["sep"] or ("?" if found["label"].endswith("?") else "")
