"""Find bare scores that are grades: food hygiene ratings from zero to five."""

from collections.abc import Iterator

from spacy.tokens import Doc

from ..reading import reading_of
from .outline import Candidate

__all__ = ["find_points"]

_NUMBERS = {
    "zero": 0,
    "0": 0,
    "one": 1,
    "1": 1,
    "two": 2,
    "2": 2,
    "three": 3,
    "3": 3,
    "four": 4,
    "4": 4,
    "five": 5,
    "5": 5,
}
_GIVING = frozenset(
    {
        "rated",
        "scored",
        "score",
        "scores",
        "rating",
        "ratings",
        "given",
        "handed",
        "gave",
        "awarded",
        "received",
        "got",
        "of",
        "a",
        "to",
        "from",
        "slapped",
        "kept",
        "have",
        "has",
        "with",
        "hits",
        "gets",
        "get",
        "be",
        "as",
    }
)
_JOINTS = frozenset({"-", "–", "—", ":"})
_MARKS = ("1", "2", "3", "4", "5", "6")
_OFSTED = ("outstanding", "good", "requires_improvement", "inadequate")
_SIXES = {
    "Care Inspectorate": ("unsatisfactory", "weak", "adequate", "good", "very_good", "excellent"),
    "Education Scotland": ("unsatisfactory", "weak", "satisfactory", "good", "very_good", "excellent"),
}
_SCORING = frozenset({"rated", "scored", "scores", "score", "maximum", "minimum", "top", "scoring", "be"})
_CLOSING = frozenset(
    {
        "or",
        "and",
        "in",
        "for",
        "on",
        "after",
        "at",
        "by",
        "within",
        "when",
        "but",
        "because",
        "following",
        "out",
        "last",
        "from",
        "to",
        "since",
        "with",
        "while",
        "under",
        "again",
        "overall",
        "before",
    }
)
_HOLDING = frozenset(
    {
        "a",
        "its",
        "kept",
        "awarded",
        "given",
        "handed",
        "have",
        "has",
        "hold",
        "holds",
        "with",
        "gets",
        "got",
        "than",
        "to",
        "from",
        "had",
        "least",
        "been",
        "of",
        "on",
    }
)
_MOVING = frozenset(
    {
        "plummets",
        "plummeted",
        "went",
        "dropped",
        "up",
        "down",
        "rose",
        "improved",
        "fell",
        "goes",
        "back",
        "those",
        "jumped",
        "slipped",
        "downgraded",
        "upgraded",
    }
)
_NOUNS = frozenset({"star", "stars", "rating", "ratings", "score", "hygiene", "food", "out", "-", "for"})


def find_points(doc: Doc) -> Iterator[Candidate]:
    """Yield each number that is a hygiene rating; nothing where the article does not speak of hygiene."""
    reading = reading_of(doc)
    tokens = reading.words
    yield from _find_marks(doc, tokens)
    yield from _find_numbered(doc, tokens)
    if "hygiene" not in tokens:
        return
    last, done = len(tokens), 0
    for at in [at for at, word in enumerate(tokens) if word in _NUMBERS]:
        if at < done:
            continue
        stop = _end_of_score(tokens, at, last)
        before, after = tokens[at - 1] if at else "", tokens[stop] if stop < last else ""
        if tokens[stop : stop + 3] == ["and", "a", "half"] or (tokens[at] == "one" and after in ("in", "of")):
            continue
        if stop > at + 1 or _is_score(tokens, at, before, after, last):
            done = stop
            yield Candidate(at, stop, f"fhrs_{_NUMBERS[tokens[at]]}", points=True)


def _find_marks(doc: Doc, tokens: list[str]) -> Iterator[Candidate]:
    """Yield the marks of a card, "Leadership - 4", where a body that marks from one to six is named."""
    scale = next((_SIXES[span.label_] for span in doc.spans.get("inspectorates", ()) if span.label_ in _SIXES), None)
    if scale is None:
        return
    for area in doc.spans.get("areas", ()):
        at = area.end + 1
        if (
            at < len(tokens)
            and tokens[area.end] in _JOINTS
            and tokens[at] in _MARKS
            and (at + 1 == len(tokens) or tokens[at + 1] in ("\n", ",", ";", "(", "."))
        ):
            yield Candidate(at, at + 1, scale[_MARKS.index(tokens[at])])


def _find_numbered(doc: Doc, tokens: list[str]) -> Iterator[Candidate]:
    """Yield "grade 3" where Ofsted, which numbers its grades from one to four, is named."""
    if not any(span.label_ == "Ofsted" for span in doc.spans.get("inspectorates", ())):
        return
    for at in [at for at, word in enumerate(tokens[:-1]) if word == "grade" and tokens[at + 1] in _NUMBERS]:
        number = _NUMBERS[tokens[at + 1]]
        after = tokens[at + 2] if at + 2 < len(tokens) else ""
        if 1 <= number <= 4 and after not in ("listed", "-", "and", "gcse", "piano", "to"):
            yield Candidate(at, at + 2, _OFSTED[number - 1])


def _end_of_score(tokens: list[str], at: int, last: int) -> int:
    if tokens[at + 1 : at + 4] in (["out", "of", "five"], ["out", "of", "5"]):
        return at + 4
    if tokens[at + 1 : at + 6] in (["-", "out", "-", "of", "-"],):
        return min(at + 7, last)
    if at + 1 < last and tokens[at + 1] in ("star", "stars"):
        return at + 2
    if tokens[at + 1 : at + 3] == ["-", "star"]:
        return at + 3
    return at + 1


def _is_score(tokens: list[str], at: int, before: str, after: str, last: int) -> bool:
    near = set(tokens[max(0, at - 5) : at])
    if (
        after in _NOUNS
        and after != "for"
        and after != "out"
        and after != "-"
        and (after != "food" or "hygiene" in tokens[at : at + 4])
    ):
        return True
    if after == "means" or tokens[at + 1 : at + 3] == ["is", "the"]:
        return True
    if before in _SCORING and (not after.isalpha() or after in _CLOSING):
        return True
    if before == "of" and near & {"rating", "ratings", "score", "scores", "scoring"}:
        return True
    if before == "from" and after == "to" and tokens[at + 2] not in _NUMBERS:
        return False
    return (
        before in _HOLDING
        and (not after.isalnum() or after in _CLOSING)
        and (before not in ("of", "with", "than", "to", "from") or bool(near & _GIVING | near & _MOVING))
    )
