"""Tell months and weekdays from words that look like them: may, march, sat, and people called April or June."""

from spacy.tokens import Doc

from ..tagged import Stretch
from .scene import Scene

__all__ = ["vet"]

_WORDS = frozenset({"may", "march"})
_NAMES = frozenset({"may", "april", "june", "august"})
_SHORT = frozenset(
    {"jan", "mar", "dec", "sep", "mon", "tue", "wed", "thu", "fri", "sat", "sun", "weds", "apr", "jun", "jul", "aug"}
)
_BEFORE = frozenset(
    {
        "in",
        "since",
        "of",
        "by",
        "until",
        "from",
        "to",
        "before",
        "after",
        "during",
        "for",
        "and",
        "between",
        "every",
        "on",
    }
)
_TAGS_BEFORE = frozenset(
    {"last", "next", "this", "previous", "following", "early", "hyphen", "month", "comma", "day", "nth", "edge"}
)


def vet(doc: Doc, scene: Scene, found: Stretch) -> int | None:
    """Return the first token of a stretch that is no month or weekday although it is spelled like one, else None."""
    if found.rule == "dates.year" and _counts_things(doc, scene, found.start):
        return found.start
    if (
        found.rule == "dates.set.word"
        and found.start
        and doc[found.end - 1].text.istitle()
        and doc[found.start - 1].text.istitle()
    ):
        return found.end - 1
    for at in range(found.start, found.end):
        word = scene.words[at]
        if word not in _WORDS and word not in _NAMES and word not in _SHORT:
            continue
        if found.end - found.start > 1 and word in _NAMES - {"may"} or scene.tag(at + 1) == "to" and scene.tag(at + 2) == "month":
            continue
        beside = {scene.tag(at - 1), scene.tag(at + 1)} & {"day", "nth", "year"}
        if beside:
            continue
        if word in _SHORT or not _stands_as_month(doc, scene, at, word):
            return at
    return None


def _stands_as_month(doc: Doc, scene: Scene, at: int, word: str) -> bool:
    before = scene.words[at - 1] if at else ""
    led = before in _BEFORE or scene.tag(at - 1) in _TAGS_BEFORE
    if not doc[at].text[0].isupper():
        return before in ("in", "since", "of", "until", "from", "between", "after", "during") or scene.tag(at - 1) == "early"
    follower = doc[at + 1].text if at + 1 < len(doc) else ""
    named = follower[:1].isupper() and follower.isalpha() and word in _NAMES and scene.tag(at + 1) == "_"
    if word == "may":
        return led or (before == "the" and not named) or follower in ("half", "–", "-")
    return led or not named


def _counts_things(doc: Doc, scene: Scene, at: int) -> bool:
    """Tell "2000 pupils" from a year: a plural follows and nothing before it leads to a year."""
    after = scene.words[at + 1] if at + 1 < len(scene.words) else ""
    if len(after) < 4 or after[-1] != "s" or after[-2:] == "ss":
        return False
    before = scene.tag(at - 1)
    return before not in ("in", "of", "from", "to", "the", "and", "last") and not (at and doc[at - 1].text[0].isupper())
