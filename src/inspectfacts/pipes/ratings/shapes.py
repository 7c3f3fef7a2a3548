"""Read grades whose place in the sentence says whose they are, before any verb is looked for: cards, names, counts."""

import re

from ..providers.mention import NAMED
from .cards import read_card, read_entry
from .counted import are_spread, count_areas, read_best
from .cues import RatingWords
from .draft import Draft
from .endings import read_given, read_named, read_only_one
from .named_lists import read_described, read_joined
from .outline import Outline
from .settling import counts_grades
from .tallies import read_handed_out

__all__ = ["read_shape"]

_DESCRIBED = re.compile(r"G(?:-R)?(?:j&)?j?[Pj]")
_OF_A_KIND = re.compile(r"(?<=N)G[wWA']{1,3}[jP]")
_OF_WHICH = re.compile(r"(?:N[wx]?or|or[^;.G]*&x?N|orx?N[xHB]*[VRK])[xHBd]*$")
_WITH_ONE, _IN_WHICH = re.compile(r"wN[VR][xtd]*$"), re.compile(r"N[wxI]*m[^;.G]*,?prx?N$")
_ONE_RATED = re.compile(r"N(?P<noun>[wWA]{0,3}[jP])(?:rB)?R[xd]*$")
_HAD_AREAS = re.compile(r"N[wx]?H[dxN]*(?P<areas>w{1,2})[BH]*R[tBxd]*$")
_OF_THOSE = re.compile(r"od,x?N[wx]?[HBx]*[RV]?[xdt]*$")
_FOR_SERVICE = re.compile(r"Gx?I?[nm]p(?P<service>d?P)[HBx]+[dwV]")
_INTRODUCED = re.compile(r"G(?:-R)?[wWA]{0,3}(?P<kind>[jPA])[,\-]d?(?P<name>P)(?:,?p[dWP]+)?[,\-.\n]")
_UNNAMED_ONE = re.compile(r"(?<!B)(?<!Bd)(?<!Bx)(?<![KS])(?<![KS]d)[dwN]$")
_PART_AT = re.compile(r"GAw{0,2}pd?P")


def read_shape(draft: Draft, low: int, words: RatingWords) -> bool:
    """Fill the subject and areas of a grade that a card, a name beside it or a count tells; say whether one does."""
    if draft.rule == "ratings.card":
        read_card(draft, words)
        return True
    if (
        _read_introduced(draft, words)
        or read_handed_out(draft, words)
        or read_given(draft, words)
        or read_named(draft, words)
        or read_only_one(draft)
        or read_entry(draft, low, words)
        or _read_one_of_many(draft, words)
        or _read_one_unnamed(draft)
    ):
        return True
    return _read_beside(draft, words) or _read_counted(draft, low, words)


def _read_one_unnamed(draft: Draft) -> bool:
    """Read a service that is told of but not named: "it found that one home rated poor in 2022 still is"."""
    outline, item = draft.outline, draft.item
    one = _ONE_RATED.search(outline.tags, 0, item) if outline.tags.count("G") == 1 else None
    if one is None or outline.word(one.start()) != "one" or outline.tag(one.start() - 1) in "d&,":
        return False
    noun = outline.reading.words[outline.ends[one.end("noun") - 1] - 1]
    told = not noun.endswith("s") and "," not in outline.tags[one.end("noun") : one.end("noun") + 1]
    draft.subject = outline.text(one.start(), one.end("noun")) if told else None
    return told


def _read_introduced(draft: Draft, words: RatingWords) -> bool:
    """Read the name behind the kind of a service: "another inadequate school, Elm Grove School, was"."""
    outline, item = draft.outline, draft.item
    if outline.word(item - 1) not in words["clauses.one_more"] or not _UNNAMED_ONE.search(outline.tags, 0, item):
        return False
    told = _INTRODUCED.match(outline.tags, item)
    if told is None or outline.values[told.start("name")][1] not in NAMED:
        return False
    kind = told.start("kind")
    known = outline.tags[kind] == "P" and outline.values[kind][1] in NAMED
    spoken = outline.reading.words[outline.ends[kind] - 1]
    if known or (spoken + "s" not in words["providers"] and spoken not in words["clauses.kinds"]):
        return False
    draft.subject = str(outline.values[told.start("name")][0])
    return True


def _read_beside(draft: Draft, words: RatingWords) -> bool:
    """Read the service right behind a grade, behind its area, or that joins others: "rated good Elm House"."""
    outline, item = draft.outline, draft.item
    if outline.tag(item + 1) == "P" and outline.tag(item - 1) == "d" and outline.values[item + 1][1] in NAMED:
        draft.subject = str(outline.values[item + 1][0])
        return True
    part = _PART_AT.match(outline.tags, item) if outline.tag(item - 1) == "F" else None
    if part:
        draft.subject = str(outline.values[part.end() - 1][0])
        return True
    whose = _FOR_SERVICE.match(outline.tags, item) if outline.tag(item - 1) == "d" else None
    if whose and outline.values[whose.end("service") - 1][1] in NAMED:
        draft.subject = str(outline.values[whose.end("service") - 1][0])
        return True
    joined = read_joined(outline, item, words) or read_described(outline, item, words)
    if joined:
        draft.subject, draft.others = joined[0], joined[1:]
    return bool(joined)


def _read_counted(draft: Draft, low: int, words: RatingWords) -> bool:
    """Read a grade of many: "two of which are good", "of those, three were rated good"; or of the best of them."""
    outline, item = draft.outline, draft.item
    draft.many = are_spread(outline, item, words) or _is_counted_beside(outline, item, words)
    draft.subject = read_best(outline, item) if counts_grades(outline, item) else None
    if draft.many or draft.subject:
        return True
    if "o" not in outline.tags:
        return False
    counted = _OF_WHICH.search(outline.tags, low, item)
    if counted and words["counted_areas"].isdisjoint(outline.words(low, counted.start() + 1)):
        draft.many = True
        return True
    number = outline.tags.rfind("N", counted.start(), counted.end()) if counted else -1
    if number >= 0:
        draft.areas = [outline.text(number, number + 1)]
        return True
    those = _OF_THOSE.search(outline.tags, low, item)
    draft.many = those is not None and not words["providers"].isdisjoint(outline.words(0, those.start()))
    return draft.many


def _is_counted_beside(outline: Outline, item: int, words: RatingWords) -> bool:
    """Say whether it is one of several: "eleven cafes were visited, with one receiving two stars"."""
    if "N" not in outline.tags:
        return False
    if _IN_WHICH.search(outline.tags, 0, item):
        return not words["graded_things"].isdisjoint(outline.words(0, item))
    had = _HAD_AREAS.search(outline.tags, 0, item)
    if had and not words["counted_areas"].isdisjoint(outline.words(*had.span("areas"))):
        return not words["providers"].isdisjoint(outline.words(0, had.start()))
    beside = _WITH_ONE.search(outline.tags, 0, item)
    return beside is not None and outline.word(beside.start()) == "with" and not count_areas(outline, item, words)


def _read_one_of_many(draft: Draft, words: RatingWords) -> bool:
    """Read "one of the inadequate homes", which is the service named before; else many: "Kent's good schools"."""
    outline, item = draft.outline, draft.item
    described = _DESCRIBED.match(outline.tags, item) or _OF_A_KIND.match(outline.tags, item)
    spoken = outline.reading.words[outline.ends[described.end() - 1] - 1] if described else ""
    if not spoken.endswith("s"):
        return False
    before = outline.tag(item - 1) if item else ","
    one = outline.tags[max(0, item - 3) : item] == "Nod" and outline.word(item - 3) == "one"
    many = before in "pxN," or outline.tags[max(0, item - 2) : item] == "No"
    behind = "'Fwd" if outline.tag(item + 1) == "-" else "'Fw"
    draft.many = not one and (many or (before in behind and spoken in words["providers"] - words["broad"]))
    return one or draft.many
