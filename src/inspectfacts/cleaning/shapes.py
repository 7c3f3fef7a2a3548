"""What furniture files come down to: verdicts, needles to look for in a source, and expressions for whole lines."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from ..rulebook import Opening
from .lines import Line

__all__ = ["BULLETS", "LIST_MARK", "Needles", "Plain", "Shapes", "Verdict", "any_of", "fits", "one_of", "opens"]

BULLETS = "-•·*– \t"
# What an item of a list begins with: a bullet, a letter or a figure.
LIST_MARK = re.compile(r"[-•·*–—▪●○‣✓✔►]|\(?[0-9a-z]{1,2}[.)]\s|\d")
_SENTENCE_STARTS = re.compile(r"[.!?][”’\"]? (?=[A-Z“‘](?!hoto|icture|mage|redit))")


@dataclass(frozen=True, slots=True)
class Verdict:
    """A line is furniture by `rule`; the next `takes` headline-shaped lines go with it; perhaps only by its place."""

    rule: str
    takes: int = 0
    edges_only: bool = False
    below_only: bool = False


class Needles:
    """Pieces of text to look for in a source all at once: one that holds another is not looked for without it."""

    def __init__(self, texts: set[str]) -> None:
        ordered = sorted(texts, key=lambda text: (len(text), text))
        shorter = (next((other for other in ordered[:n] if other in text), "") for n, text in enumerate(ordered))
        self._held = list(zip(ordered, shorter, strict=True))

    def present(self, folded: str) -> set[str]:
        found = {""}
        for text, held in self._held:
            if held in found and text in folded:
                found.add(text)
        return found


@dataclass(slots=True)
class Shapes:
    """The line patterns of one file, as one expression, tried only on lines that hold one of `signs`."""

    pattern: re.Pattern[str]
    signs: tuple[str, ...]
    most_sentences: int
    verdict: Verdict


@dataclass(slots=True)
class Plain:
    """The line patterns of files without signs, as one expression, tried where a line holds or begins with a sign."""

    characters: frozenset[str]
    words: tuple[str, ...]
    leads: frozenset[str]
    pattern: re.Pattern[str]
    verdicts: dict[str | None, Verdict]

    def find(self, text: str) -> Verdict | None:
        match = self.pattern.fullmatch(text)
        return self.verdicts[match.lastgroup] if match else None


def fits(shapes: Shapes, line: Line) -> bool:
    """Whether a line is of one of the shapes, and in no more sentences than they may have."""
    text = line.text.lstrip(BULLETS)
    if line.prose and len(_SENTENCE_STARTS.findall(text)) >= shapes.most_sentences:
        return False
    return shapes.pattern.fullmatch(text) is not None


def opens(line: Line, start: str, opening: Opening) -> bool:
    """Whether a line whose key starts with words of furniture opens with them, and holds what they ask for."""
    key = line.key
    if line.word_count > opening.most_words or key[len(start) : len(start) + 1].isalnum():
        return False
    if line.closed and not opening.sentences:
        return False
    return not opening.holds or any(word in f"{key[len(start) :]} " for word in opening.holds)


def any_of(groups: Iterable[list[str]]) -> re.Pattern[str]:
    """Return one expression for the patterns of every file, which fits nothing where there are none."""
    patterns = [pattern for group in groups for pattern in group]
    return re.compile(one_of(patterns) if patterns else "(?!)")


def one_of(patterns: list[str]) -> str:
    """Put patterns into one; a leading (?i) becomes local to its pattern."""
    return "|".join(f"(?i:{p[4:]})" if p.startswith("(?i)") else f"(?:{p})" for p in patterns)
