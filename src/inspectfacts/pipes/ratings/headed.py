"""Find lists of services under a grade: a grade on a line of its own above their names, or a label before them."""

from collections.abc import Iterator, Sequence, Set

from spacy.tokens import Doc

from ..reading import Reading, reading_of
from .counted_names import split_names
from .cues import RatingWords
from .draft import Draft
from .outline import Candidate, Outline
from .services import places_of

__all__ = ["find_headed", "head_draft"]

_HEADING, _LINE, _NAME, _LABELS, _LEAST, _LOOSE = 6, 30, 9, 2, 2, 2
_MARKS = frozenset("'\"‘’“”*")
_STOPS = frozenset({",", "-", "–", "—", "(", ";", ":", "|"})
_ENDS = frozenset({"!", "?", ":"})
_DASHES = ("-", "–", "—")
_LABEL_SIGNS = frozenset({":", *_DASHES})


def find_headed(doc: Doc, candidates: dict[int, Candidate], words: RatingWords) -> dict[int, list[str]]:
    """Return the services listed under each grade, by its first token; a number that heads a list becomes a grade.

    A grade that is a label before its services has none here: they are read from its sentence.
    """
    reading = reading_of(doc)
    headings = {each.start: each for each in _headings(reading, candidates, words)}
    areas = {start for start, _, _ in places_of(doc, "areas")}
    taken = {reading.paragraph_of[start] for start in (*headings, *candidates)}
    found = {start: list(_names_under(reading, start, areas, taken, words)) for start in headings}
    named = {start: names for start, names in found.items() if names}
    if sum(map(len, named.values())) < _LEAST or _is_under_names(reading, min(named), areas, taken, words):
        named = {}
    candidates.update((start, headings[start]) for start in named)
    labels = [each.start for each in candidates.values() if _is_label(reading, each, areas, words)]
    return named | ({start: [] for start in labels} if len(labels) >= _LABELS else {})


def head_draft(outline: Outline, headed: dict[int, list[str]]) -> Draft | None:
    """Return the grade of a sentence that heads a list, with each service of it."""
    item = outline.tags.find("G")
    names = headed.get(outline.starts[item]) if item >= 0 else None
    if names == []:
        names = split_names(outline, item + 2, len(outline.tags.rstrip(".\n")))
    return Draft(item, outline, "ratings.headed", subject=names[0], others=names[1:]) if names else None


def _headings(reading: Reading, candidates: dict[int, Candidate], words: RatingWords) -> Iterator[Candidate]:
    """Yield each grade that has a line of its own: "Good", "Rated five:", "ZERO"."""
    short = {reading.paragraph_of[start] for start in candidates}
    hygiene = "hygiene" in reading.vocabulary
    for number, (start, end) in enumerate(reading.paragraphs):
        if not number or not 0 < end - start <= _HEADING or not (number in short or hygiene):
            continue
        held = [each for at in range(start, end) if (each := candidates.get(at)) is not None]
        at = next((at for at in range(start, end) if reading.words[at] in words.scores), -1)
        if not held and hygiene and at >= 0 and _tells_number(reading, at, start, end, words):
            held = [Candidate(at, at + 1, f"fhrs_{words.scores[reading.words[at]]}", points=True)]
        rest = words["lists.headings"] | _MARKS
        if len(held) == 1 and rest.issuperset(
            [*reading.words[start : held[0].start], *reading.words[held[0].end : end]]
        ):
            yield held[0]


def _tells_number(reading: Reading, at: int, start: int, end: int, words: RatingWords) -> bool:
    """Say whether a number alone may be a score: in words, or beside a word for one; "3." is that of an entry."""
    return reading.words[at].isalpha() or not words["lists.scores"].isdisjoint(reading.words[start:end])


def _names_under(reading: Reading, heading: int, areas: Set[int], taken: Set[int], words: RatingWords) -> Iterator[str]:
    """Yield the names that the lines right below a heading open with."""
    number = reading.paragraph_of[heading] + 1
    while number < len(reading.paragraphs) and number not in taken:
        name = _name_of_line(reading, number, areas, words)
        if name is None:
            return
        yield name
        number += 1


def _name_of_line(reading: Reading, number: int, areas: Set[int], words: RatingWords) -> str | None:
    """Return the name that a line of a list opens with; None where it is a sentence, a label or an area."""
    start, end = reading.paragraphs[number]
    if not 0 < end - start <= _LINE or reading.words[end - 1] in _ENDS or start in areas:
        return None
    if reading.sentence_of[start] != reading.sentence_of[end - 1]:
        return None
    stop = next((at for at in range(start, end) if reading.words[at] in _STOPS), end)
    stop = next((at + 1 for at in range(start, stop) if reading.words[at][-1] in _DASHES), stop)
    dotted = stop == end and reading.words[end - 1] == "."
    loose = 0 if stop == end else _LOOSE
    named = 0 < stop - start <= _NAME and not dotted and _is_name(reading, range(start, stop), words, loose)
    return reading.text_of(start, stop).rstrip("".join(_DASHES)) if named else None


def _is_name(reading: Reading, tokens: Sequence[int], words: RatingWords, loose: int = 0) -> bool:
    """Say whether all words of a stretch but so many have capitals, or join the words of a name."""
    inner = words["lists.joining"]
    plain = [
        at
        for at in tokens
        if reading.words[at][0].isalpha() and not reading.is_capital(at) and reading.words[at] not in inner
    ]
    return bool(tokens) and len(plain) <= loose and reading.is_capital(tokens[0])


def _is_under_names(reading: Reading, first: int, areas: Set[int], taken: Set[int], words: RatingWords) -> bool:
    """Say whether each name has its grade on the line below it, so that no grade heads a list."""
    above = reading.paragraph_of[first] - 1
    return above > 0 and above not in taken and _name_of_line(reading, above, areas, words) is not None


def _is_label(reading: Reading, candidate: Candidate, areas: Set[int], words: RatingWords) -> bool:
    """Say whether names in capitals and nothing else follow a grade: "Good: Kent, Devon and Somerset."."""
    end = reading.sentences[reading.sentence_of[candidate.start]][1]
    opens = reading.sentences[reading.sentence_of[candidate.start]][0] == candidate.start
    if not opens or candidate.end >= end or reading.words[candidate.end] not in _LABEL_SIGNS:
        return False
    tokens = range(candidate.end + 1, end)
    return areas.isdisjoint(tokens) and _is_name(reading, tokens, words)
