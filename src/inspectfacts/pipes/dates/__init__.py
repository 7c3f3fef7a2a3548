"""Find calendar expressions, durations and sets: doc.spans["dates"] and, in the same order, the filed Date facts."""

from collections.abc import Iterable, Iterator

from spacy.language import Language
from spacy.tokens import Doc, Span, SpanGroup

from ...facts import Date
from ...rulebook import Rulebook, load_rulebook
from ..reading import Reading, reading_of
from ..tagged import LONGEST_RUN, Grammar, Stretch
from .calendar import covered
from .forms import date_table, written_years
from .grammar import CLASSES, RULES, STARTS
from .resolve import FROM_PUBLICATION, resolve
from .roles import Roles, Told
from .scene import Found, Scene
from .vetting import vet

__all__ = ["Dates", "make_dates"]

_WINDOW = 1024
_BASES = dict.fromkeys(FROM_PUBLICATION, "told from the publication")
_STEPS = {"past": -1, "future": 1}
# Before "three quarters", which are months then and no part of a whole.
_ROLLING = ("last", "next", "past", "previous", "following", "coming")


class Dates:
    """Holds the date grammar of a rulebook; called with a doc, marks doc.spans["dates"] and files Date facts."""

    def __init__(self, rulebook: Rulebook) -> None:
        self._table = date_table(rulebook.lexicons["calendar_words"])
        self._roles = Roles(rulebook)
        self._grammar = Grammar(self._table, CLASSES, RULES, STARTS)
        self._after_tens = frozenset(self._table.letters[name] for name in ("ordinal", "first", "hyphen"))
        self._rolling = frozenset(self._table.letters[name] for name in _ROLLING)
        self._couple = self._table.letters["couple"]
        self._loose = frozenset(("_", self._table.letters["tens"]))
        tenses, cues = rulebook.lexicons["tense_words"].terms, rulebook.lexicons["date_cues"].terms
        self._tenses = {word: step for label, step in _STEPS.items() for word in tenses[label]}
        self._cues = {label: frozenset(words) for label, words in (*cues.items(), ("set", tenses["set"]))}
        self._cues["doubtful"] = self._cues["name_month"] | self._cues["short_form"] | {"march"}

    def __call__(self, doc: Doc) -> Doc:
        reading = reading_of(doc)
        read = list(self._find(doc, reading))
        found = [item for item, _ in read]
        spans = [Span(doc, item.start, item.end) for item in found]
        places = [(item.start, item.end) for item in found]
        doc.spans["dates"] = SpanGroup(doc, name="dates", attrs={"places": places}, spans=spans)
        roles = _share_roles(found, self._roles.read(reading, found))
        reading.facts["dates"] = [
            _fact(item, because, told, reading) for (item, because), told in zip(read, roles, strict=True)
        ]
        return doc

    def _find(self, doc: Doc, reading: Reading) -> Iterator[tuple[Found, str]]:
        """Yield each date and what it was told from."""
        scene = self._scene(doc, reading)
        at = 0
        for base in range(0, len(reading.words), _WINDOW):
            line, at = scene.line(base, _WINDOW + LONGEST_RUN), max(at, base)
            while (stretch := self._search(line, base, at)) is not None:
                bad = vet(doc, scene, stretch)
                if bad is not None:
                    scene.tags[bad] = "_"
                    line = f"{line[: bad - base]}_{line[bad - base + 1 :]}"
                    continue
                at, scene.leaned = stretch.start + 1, ""
                for item in resolve(scene, stretch):
                    at = max(at, item.end)
                    if item.type == "DATE" and item.value is not None and _anchors(scene, item):
                        scene.anchor = (item.end, item.value)
                        scene.last_day = scene.anchor if len(item.value) == len("2019-01-23") else scene.last_day
                    yield item, scene.leaned or _BASES.get(item.rule, "")

    def _search(self, line: str, base: int, at: int) -> Stretch | None:
        """Return the first stretch at or after a token that starts in a window; a long text is searched in windows."""
        if at >= base + _WINDOW:
            return None
        found = self._grammar.search(line, at - base)
        if found is None or found.start >= _WINDOW:
            return None
        return found._replace(start=base + found.start, end=base + found.end) if base else found

    def _scene(self, doc: Doc, reading: Reading) -> Scene:
        line, values, holidays = self._table.write(reading.words), dict[int, float](), dict[int, str]()
        letters, edits = self._table.letters, list[tuple[int, int, str]]()
        numbers = doc.spans["numbers"].attrs
        for (start, end), number in zip(numbers["places"], numbers["values"], strict=True):
            if number.kind == "cardinal":
                values[start] = number.value
                if (end - start > 1 and line[end - 1] != self._couple) or line[start] in self._loose:
                    edits += self._number_tags(line, start, end, ranged=number.upper is not None)
                if number.upper is not None:
                    values[end - 1] = number.upper
            elif start and reading.words[end - 1] == "quarters" and line[start - 1] in self._rolling:
                values[start] = round(number.value * 4)
                edits.append((start, start + 1, letters["number"]))
        for start, end, year in written_years(reading.words, numbers["places"], numbers["values"]):
            values[start] = year
            edits.append((start, end, letters["year_words"] + letters["year_more"] * (end - start - 1)))
        for start, end, label in doc.spans["holidays"].attrs["places"]:
            holidays[start] = label
            edits.append((start, end, letters["holiday"] + letters["holiday_more"] * (end - start - 1)))
        return Scene(
            words=reading.words,
            tags=_edited(line, edits),
            table=self._table,
            names=self._table.names,
            tenses=self._tenses,
            cues=self._cues,
            published=reading.published,
            sentence_of=reading.sentence_of,
            values=values,
            holidays=holidays,
        )

    def _number_tags(self, line: str, start: int, end: int, *, ranged: bool) -> Iterator[tuple[int, int, str]]:
        """Yield the tags of a number where they differ from those of its words."""
        letters, tag = self._table.letters, line[start]
        if ranged:
            for at in (start, end - 1):
                if line[at] == "_":
                    yield at, at + 1, letters["number"]
        elif tag == "_" or end - start > 1:
            yield start, end, letters["number"] + letters["more"] * (end - start - 1)
        elif tag == letters["tens"] and line[end : end + 1] not in self._after_tens:
            yield start, end, letters["number"]


def _anchors(scene: Scene, item: Found) -> bool:
    """Tell whether later dates may count from one; a second "the previous year" is the year of the first."""
    return (item.value or "")[:4].isdigit() and scene.words[item.start : item.start + 2] != ["the", "previous"]


def _edited(line: str, edits: list[tuple[int, int, str]]) -> list[str]:
    """Return the tags of a line with stretches replaced; of two that share a token the later in the list stays."""
    tags = list(line)
    for start, end, letters in edits:
        tags[start:end] = letters
    return tags


def _share_roles(found: list[Found], roles: Iterable[Told | None]) -> list[Told | None]:
    """Give every day of "on 5 and 6 September" and both of "today (May 16)" the role of the first."""
    shared = list(roles)
    for n in range(1, len(shared)):
        beside = found[n].start - found[n - 1].end <= 2
        if shared[n] is None and beside and found[n].rule.startswith(("dates.list", "dates.aside")):
            shared[n] = shared[n - 1]
    return shared


def _fact(found: Found, base: str, told: Told | None, reading: Reading) -> Date:
    place = reading.place(found.start, found.end)
    because = [found.rule, base] if base else [found.rule]
    if told is not None:
        because.append(told.reason)
    first, last = covered(found.value) if found.type == "DATE" else (None, None)
    return Date(
        text=place.text,
        start=place.start,
        end=place.end,
        rule=found.rule,
        type=found.type,
        value=found.value,
        from_=first,
        to=last,
        role=told and told.role,
        because=because,
    )


@Language.factory("inspectfacts_dates", default_config={"rules": None})
def make_dates(nlp: Language, name: str, rules: str | None) -> Dates:
    """Make the pipe that finds dates."""
    return Dates(load_rulebook(rules))
