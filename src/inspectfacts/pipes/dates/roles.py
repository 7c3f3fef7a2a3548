"""Read what happened on a date: inspectors came, the report came out, or something else."""

from collections.abc import Iterable, Sequence
from typing import Literal, NamedTuple, cast

from ...rulebook import Rulebook
from ..reading import Reading
from .calendar import covered
from .scene import Found

__all__ = ["Role", "Roles", "Told"]

Role = Literal["inspected", "published", "previous_inspection", "deadline", "event"]
_BEFORE, _AFTER = 24, 7
_WIDE = 120
_LONGEST = 5
_SHORT, _NAMED, _FOR_DAYS = 3, 7, 5
_DAY = len("2024-01-31")
_ASIDE = 2
_BY_WHOM = frozenset({"by", "led"})
_JOINED = (["and"], ["and", "the"], ["and", "on"], ["&"])
_FUTURE = frozenset({"will", "due", "expected", "'ll", "would", "must"})
_LISTED, _ITEM = 12, 4
_LASTING = frozenset({"over", "across", "during", "for"})
_SAID_OF = frozenset({"which", "who", "whose", "where", "based", "run", "owned", "in", "at", "on", "near"})
_VISIT = frozenset({"visit", "inspection", "assessment", "reinspection"})
_CALLS, _FROM, _CALLERS = frozenset({"visit", "visits"}), frozenset({"from", "by"}), 8
_STOPS = frozenset({",", ";", ":", "–", "—", "(", ")", "but"})


class Told(NamedTuple):
    """A role that the words around a date give it, and the reason."""

    role: Role | None
    reason: str


class _Cue(NamedTuple):
    role: str
    strength: str
    reason: str


class Roles:
    """Holds the words that give dates their roles: phrase to role and strength."""

    def __init__(self, rulebook: Rulebook) -> None:
        terms = rulebook.lexicons["date_roles"].terms
        self._inspectors = frozenset(terms["inspectors.words"])
        self._awaiting = frozenset(terms["awaiting"])
        self._parting = (self._inspectors | frozenset(terms["parting"])) - _VISIT
        self._callers = self._inspectors | frozenset(terms["callers"])
        orders = rulebook.lexicons["date_cues"].terms
        self._orders = frozenset((*orders["order"], *orders["holding"], *orders["deadline"]))
        self._after_ends = frozenset(terms["after.ends"]) | _STOPS
        self._cues: dict[tuple[str, ...], _Cue] = {}
        for label, phrases in terms.items():
            role, _, strength = label.partition(".")
            if strength in ("strong", "weak", "next"):
                for phrase in phrases:
                    words = tuple(phrase.replace("-", " - ").split())
                    self._cues[words] = _Cue(role, strength, f"role by {phrase!r}")
        self._first_words = _lengths(self._cues, 0)
        self._last_words = _lengths(self._cues, -1)

    def read(self, reading: Reading, found: Sequence[Found]) -> list[Told | None]:
        """Return the role of each date, None where the sentence does not say; nobody has inspected in the future.

        Of two dates joined by "and" the first has the role of the second where it has none of its own.
        """
        today = reading.published.isoformat() if reading.published else "9999"
        cues = [self._cue(reading, item) if item.type == "DATE" else None for item in found]
        for n in range(len(found) - 1, 0, -1):
            if cues[n - 1] is None and reading.words[found[n - 1].end : found[n].start] in _JOINED:
                cues[n - 1] = cues[n]
        return [
            None if cue is None else self._settled(reading, item, cue, today)
            for item, cue in zip(found, cues, strict=True)
        ]

    def _cue(self, reading: Reading, item: Found) -> _Cue | None:
        words = reading.words
        number = reading.sentence_of[item.start]
        start, end = reading.sentences[number]
        alone = number and item.start == start and end - item.end <= 1
        start = reading.sentences[number - 1][0] if alone else start
        around = slice(max(start, item.start - _WIDE), min(end, item.end + _WIDE))
        named = self._named(words, item.end)
        if named is not None and named.strength == "strong" and named.role != "none":
            return named
        first = _clause_start(words, max(start, item.start - _BEFORE), item.start)
        for at in range(item.start, first, -1):
            for length in self._last_words.get(words[at - 1], ()):
                if length <= at - first:
                    beside = at == item.start or (words[at] in _LASTING and item.start - at < _FOR_DAYS)
                    cue = self._look_up(words, at - length, at, around, beside=beside)
                    if cue is not None:
                        return cue
        for at in range(item.end, min(end, item.end + _AFTER)):
            if words[at] in self._after_ends and (at > item.end or item.start - start >= _SHORT):
                break
            for length in self._first_words.get(words[at], ()):
                cue = self._look_up(words, at, at + length, around, beside=False)
                if cue is not None:
                    return cue
        return None

    def _named(self, words: Sequence[str], at: int) -> _Cue | None:
        """Return the cue right after a date, or the visit behind words that part them: "its June Ofsted visit"."""
        end = min(at + _SHORT, len(words) - 1)
        noun = next((n for n in range(at, end) if words[n] not in self._parting), at)
        return self._cues.get((words[noun if words[noun] in _VISIT else at],)) if at < len(words) else None

    def _look_up(self, words: Sequence[str], start: int, end: int, around: slice, *, beside: bool) -> _Cue | None:
        """Return the cue that a phrase is; a weak one is one only where inspectors are told of around it."""
        cue = self._cues.get(tuple(words[start:end]))
        if cue is None or (cue.strength == "weak" and self._inspectors.isdisjoint(words[around])):
            return None
        visit = not (_CALLS.isdisjoint(words[end - 1 : end]) or _FROM.isdisjoint(words[end : end + 1]))
        if visit and self._callers.isdisjoint(words[end : end + _CALLERS]):
            return None
        return cue if cue.strength != "next" or beside else None

    def _settled(self, reading: Reading, item: Found, cue: _Cue, today: str) -> Told | None:
        """Return the role that a cue gives a date in the light of the day of publication."""
        role: str | None = cue.role
        if role == "scored":
            role = "inspected" if len(item.value or "") == _DAY else None
        first, last = covered(item.value)
        ahead = (first or "") > today or ((last or "") > today and _is_ahead(reading, item))
        end = min(reading.sentences[reading.sentence_of[item.start]][1], item.end + _BEFORE)
        pending = role == "inspected" and not self._awaiting.isdisjoint(reading.words[item.end : end])
        if (ahead or pending) and role in ("inspected", "previous_inspection", "published"):
            role = "event"
        elif role == "deadline" and (last or today) < today and not self._is_ordered(reading, item):
            role = None
        return None if role in ("none", None) else Told(cast(Role, role), cue.reason)

    def _is_ordered(self, reading: Reading, item: Found) -> bool:
        """Tell a deadline that has passed, "told to improve by March", from "by March the figure had halved"."""
        if reading.words[item.start - 1] in ("in", "on"):
            return False
        start = max(reading.sentences[reading.sentence_of[item.start]][0], item.start - _BEFORE)
        return not self._orders.isdisjoint(reading.words[start : item.start])


def _is_ahead(reading: Reading, item: Found) -> bool:
    """Tell "will be inspected before the end of the year", though the year has begun."""
    start = max(reading.sentences[reading.sentence_of[item.start]][0], item.start - _BEFORE)
    return not _FUTURE.isdisjoint(reading.words[start : item.start])


def _lengths(phrases: Iterable[tuple[str, ...]], at: int) -> dict[str, tuple[int, ...]]:
    """Return, by their first or last word, the lengths of phrases of few enough words, longest first."""
    found: dict[str, set[int]] = {}
    for phrase in phrases:
        if len(phrase) <= _LONGEST:
            found.setdefault(phrase[at], set()).add(len(phrase))
    return {word: tuple(sorted(lengths, reverse=True)) for word, lengths in found.items()}


def _clause_start(words: Sequence[str], first: int, at: int) -> int:
    """Return where the clause of a date begins; a short one takes in the one before it and the one before an aside."""
    passed, listed = 0, _before_list(words, first, at)
    for n in range(at - 1, first - 1, -1):
        if words[n] in _STOPS and not listed <= n < at:
            short = _NAMED if words[n + 1] in _BY_WHOM else _SHORT
            if not passed and at - n > short:
                return n + 1
            passed += 1
            if passed > _ASIDE:
                return n + 1
    return first


def _before_list(words: Sequence[str], first: int, at: int) -> int:
    """Return where what parts a date from its clause begins, `at` where nothing does.

    That is a list ("with inspectors of health, police and schools in May") or what is said of a service in passing
    ("visited Elm House, which has 20 beds, over two days in May").
    """
    last = next((n for n in range(at - 1, max(first, at - _LISTED), -1) if words[n] in _STOPS), at)
    if last == at or words[last] != ",":
        return at
    if words[last + 1] in _LASTING:
        return next((n for n in range(last - 1, first, -1) if words[n] == "," and words[n + 1] in _SAID_OF), at)
    begun = last
    while "and" in words[last:at]:
        comma = next((n for n in range(begun - 1, max(first, begun - _ITEM), -1) if words[n] == ","), 0)
        if not comma:
            break
        begun = comma
    return begun if begun < last else at
