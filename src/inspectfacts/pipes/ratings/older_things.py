"""Tell words of the past that are said of no rating: "past failings", "much was done since the last visit"."""

import re

from .cues import RatingWords
from .outline import Outline

__all__ = [
    "OF_GRADE",
    "has_rated",
    "is_beside_name",
    "is_in_aside",
    "is_news",
    "is_of_another_thing",
    "is_of_move",
    "is_since_visit",
]

OF_GRADE = frozenset("GnmI")
_OLDER, _NEAR_NOUN = frozenset({"past", "previous", "preceding"}), 3
_SINCE_VISIT = re.compile(r"sd?[PIw']{0,3}$")
_HAS_RATED = re.compile(r"Hx*Bx*[RFV]?[xdth]*B?[xd]*$")
_AS_THEN = re.compile(r"[xs]h[HB]x?p$")
_NOW = frozenset({"has", "have"})
_BESIDE_NAME, _CLOSED = re.compile(r"[Pj],x?w[^,;.GRVFKMSLBH]*$"), re.compile(r"[^,;.GRVFKMSLBH]{0,6},[HBx]*[RVFKMSLB]")
_SINCE_THEN = re.compile(r"sh?wp$")
_LEFT, _MOVED_ON = re.compile(r"M[^;.,G]*f[dx]*$"), re.compile(r"Gn?(?:bd?I(?:\(I\))?)?,?x?p?(?:D\()?D(?!\)?,?[dx]*t)")
_YEAR = len("2024")
_NEAR = 8
_HAVING, _JUST_BEHIND = "having", 4


def is_of_another_thing(outline: Outline, first: int, last: int) -> bool:
    """Say whether "past" and "previous" tell of no rating or visit: "despite past failings", "its previous manager"."""
    if (
        outline.word(first) not in _OLDER
        or last - first > 1
        or outline.tag(first - 1 - (outline.tag(first - 1) == "d")) == "p"
    ):
        return False
    return OF_GRADE.isdisjoint(outline.tags[last : last + _NEAR_NOUN])


def is_since_visit(outline: Outline, cue: int, words: RatingWords) -> bool:
    """Say whether a visit only dates what is new: "done since the last inspection", "Having been inspected in May,"."""
    if cue == 0 and outline.word(0) == _HAVING:
        return not words["scenes.looked"].isdisjoint(outline.words(1, _JUST_BEHIND))
    since = _SINCE_VISIT.search(outline.tags, 0, cue)
    return since is not None and outline.word(since.start()) == "since" and ",s" not in outline.tags[cue : cue + _NEAR]


def is_news(outline: Outline, item: int) -> bool:
    """Say whether the verb of a grade tells what has come to be: "a year after it opened, it has been rated"."""
    return has_rated(outline, item) >= 0


def has_rated(outline: Outline, item: int) -> int:
    """Return where the "has" of "it has been rated" stands, -1 where the verb of a grade is another."""
    rated = _HAS_RATED.search(outline.tags, 0, item)
    return rated.start() if rated and outline.word(rated.start()) in _NOW else -1


def is_beside_name(outline: Outline, n: int, item: int, words: RatingWords) -> bool:
    """Say whether a date tells of the service itself: "Elm House, built in 2019, was", "as it had in 2020"."""
    if n > item:
        return _AS_THEN.search(outline.tags, item + 1, n) is not None
    since = _SINCE_THEN.search(outline.tags, 0, n)
    if since and outline.word(since.start()) == "since":
        return True
    beside = _BESIDE_NAME.search(outline.tags, 0, n) if _CLOSED.match(outline.tags, n + 1) else None
    return beside is not None and words["scenes.looked"].isdisjoint(outline.words(beside.start() + 1, n))


def is_of_move(outline: Outline, item: int, n: int) -> bool:
    """Say whether a date is that of the move from a grade: "its rating was raised from good by Ofsted on Monday"."""
    moved = _MOVED_ON.match(outline.tags, item)
    if moved is None or moved.end() != n + 1 or not _LEFT.search(outline.tags, 0, item):
        return False
    return not any(len(word) == _YEAR and word.isdigit() for word in outline.words(n, n + 1))


def is_in_aside(outline: Outline, n: int, item: int, words: RatingWords) -> bool:
    """Say whether a date stands in an aside of other news: "Elm School – due to open in May – was rated good"."""
    opened, closed = outline.tags.rfind("-", 0, n), outline.tags.find("-", n, item)
    if opened < 0 or closed < 0 or any(tag in "RVFKMG.;" for tag in outline.tags[opened:closed]):
        return False
    return not words["aside_news"].isdisjoint(outline.words(opened, n))
