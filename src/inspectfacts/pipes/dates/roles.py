"""Read what happened on a date: inspectors came, the report came out, or something else."""

from collections.abc import Sequence
from typing import Literal, cast

from ...rulebook import Rulebook
from ..reading import Reading
from .calendar import covered
from .scene import Found

__all__ = ["Role", "Roles"]

Role = Literal["inspected", "published", "previous_inspection", "deadline", "event"]
_BEFORE, _AFTER = 24, 7
_WIDE = 120
_LONGEST = 5
_SHORT = 3
_ASIDE = 2
_JOINED = (["and"], ["and", "the"], ["and", "on"], ["&"])
_STOPS = frozenset({",", ";", ":", "–", "—", "(", ")", "but"})


class Roles:
    """Holds the words that give dates their roles: phrase to role and strength."""

    def __init__(self, rulebook: Rulebook) -> None:
        terms = rulebook.lexicons["date_roles"].terms
        self._inspectors = frozenset(terms["inspectors.words"])
        self._after_ends = frozenset(terms["after.ends"]) | _STOPS
        self._cues: dict[tuple[str, ...], tuple[str, str]] = {}
        for label, phrases in terms.items():
            role, _, strength = label.partition(".")
            if strength in ("strong", "weak", "next"):
                self._cues |= {tuple(phrase.replace("-", " - ").split()): (role, strength) for phrase in phrases}
        self._first_words = frozenset(phrase[0] for phrase in self._cues)
        self._last_words = frozenset(phrase[-1] for phrase in self._cues)

    def read(self, reading: Reading, found: Sequence[Found]) -> list[Role | None]:
        """Return the role of each date, None where the sentence does not say; nobody has inspected in the future.

        Of two dates joined by "and" the first has the role of the second where it has none of its own.
        """
        today = reading.published.isoformat() if reading.published else "9999"
        roles = [self._role(reading, item) if item.type == "DATE" else None for item in found]
        for n in range(len(found) - 1, 0, -1):
            if roles[n - 1] is None and reading.words[found[n - 1].end : found[n].start] in _JOINED:
                roles[n - 1] = roles[n]
        for n, item in enumerate(found):
            if roles[n] in ("inspected", "published") and (covered(item.value)[0] or "") > today:
                roles[n] = "event"
        return [None if role == "none" else cast(Role, role) for role in roles]

    def _role(self, reading: Reading, item: Found) -> str | None:
        words = reading.words
        number = reading.sentence_of[item.start]
        start, end = reading.sentences[number]
        alone = number and item.start == start and end - item.end <= 1
        start = reading.sentences[number - 1][0] if alone else start
        told = not self._inspectors.isdisjoint(words[max(start, item.start - _WIDE) : min(end, item.end + _WIDE)])
        named = self._cues.get(tuple(words[item.end : item.end + 1]))
        if named is not None and named[1] == "strong" and named[0] != "none":
            return named[0]
        first = _clause_start(words, max(start, item.start - _BEFORE), item.start)
        for at in range(item.start, first, -1):
            if words[at - 1] not in self._last_words:
                continue
            for length in range(min(_LONGEST, at - first), 0, -1):
                role = self._look_up(words[at - length : at], told=told, beside=at == item.start)
                if role is not None:
                    return role
        for at in range(item.end, min(end, item.end + _AFTER)):
            if words[at] in self._after_ends and (at > item.end or item.start - start >= _SHORT):
                break
            if words[at] not in self._first_words:
                continue
            for length in range(_LONGEST, 0, -1):
                role = self._look_up(words[at : at + length], told=told, beside=False)
                if role is not None:
                    return role
        return None

    def _look_up(self, phrase: Sequence[str], *, told: bool, beside: bool) -> str | None:
        role, strength = self._cues.get(tuple(phrase), (None, "strong"))
        fits = strength == "strong" or (strength == "weak" and told) or (strength == "next" and beside)
        return role if fits else None


def _clause_start(words: Sequence[str], first: int, at: int) -> int:
    """Return where the clause of a date begins; a short one takes in the one before it and the one before an aside."""
    stops = [n for n in range(at - 1, first - 1, -1) if words[n] in _STOPS]
    passed = _ASIDE if stops and at - stops[0] <= _SHORT else 0
    return stops[passed] + 1 if passed < len(stops) else first
