"""Read services that are named one after the other: those known as such, and councils told by their places alone."""

import re
from collections.abc import Sequence

from ..providers.mention import NAMED
from .cues import RatingWords
from .outline import Outline

__all__ = [
    "read_described",
    "read_forces",
    "read_joined",
    "read_names",
    "read_past_asides",
    "read_places",
    "read_several",
]

_SEVERAL = re.compile(r"(?:(?<=[,:\-xB])|^)d?(?P<list>(?:P|W+)(?:,d?(?:P|W+))*,?&x?d?(?:P|W+))(?:'x?n)?j?[,x]*$")
_NAME = r"d?(?:P|W+)"
_JOINED = re.compile(
    rf"(?P<new>{_NAME})[Hx]*(?P<verb>w)(?P<list>{_NAME}(?:,{_NAME})*(?:,?&{_NAME})?)[xp][^&,;.scG]*[BVR][^&,;.scG]*$"
)
_DESCRIBED = re.compile(r"G(?:-R)?(?P<list>(?:P|W+)(?:,(?:P|W+))*(?:,?&(?:P|W+))?)(?![j'wAP])")
_PLACE = re.compile(r"W+")
_ASIDE = r"(?:\([^()GRVFKM]*\)|-r[^\-GRVFKM;.]*-|,[^,;.()PGRVFKMBH&]{1,6}(?=,)|p[Ww]{1,3})"
_WITH_ASIDES = re.compile(
    rf"(?:^|[;.c:]|,[s&])x?d?(?P<list>P{_ASIDE}?(?:,d?P{_ASIDE}?)*,?&x?d?P{_ASIDE}?),?[xHB]*[BHRVK][^;.cP]*$"
)
_NOT_ASIDE = re.compile(r"\([^()]*\)|-[^\-]*-|P")
_FORCES, _HEADS, _JOINTS = re.compile(r"(?:[Wu]+,)*P"), frozenset({"Police"}), re.compile(r", (?:and )?| and ")
_PLACES = re.compile(r"(?:w|W+)(?:,W+)*,?&W+")
_JOINED_RUN = re.compile(r"P|d?W+&W+(?=,)|d?W+|w")
_NAMED_RUN = re.compile(r"P|d?W+|w")


def read_several(outline: Outline, first: int, last: int) -> list[str]:
    """Return the services that a list names: "Elm House, Oak House and Larkfield"; one of them is known as such."""
    if "&" not in outline.tags[first:last]:
        return []
    several = _SEVERAL.search(outline.tags[first:last])
    return read_names(outline, *(first + at for at in several.span("list"))) if several else []


def read_places(outline: Outline, first: int, last: int, words: RatingWords) -> list[str]:
    """Return the councils that are told by their places alone: "Northshire, Eastham and Westbury"."""
    if not _PLACES.fullmatch(outline.tags, first, last) or not outline.reading.is_capital(outline.starts[first]):
        return []
    spoken = outline.words(first, last)
    if spoken[0] in words["closers"] or not words["lessons"].isdisjoint(spoken):
        return []
    told = not words["alike"].isdisjoint((outline.word(first - 1), *outline.words(last, last + 2)))
    if "," not in spoken and not told and (words.is_place(" ".join(spoken)) or not _are_places(spoken, words)):
        return []
    return read_names(outline, first, last, known=False)


def read_joined(outline: Outline, item: int, words: RatingWords) -> list[str]:
    """Return the services of "Elm School joins Oak School as the only ones rated good": the new one first."""
    joined = _JOINED.match(outline.tags, 0, item)
    if joined is None or outline.word(joined.start("verb")) not in words["clauses.joining"]:
        return []
    if outline.word(joined.end("list")) not in ("as", "in") or not outline.reading.is_capital(outline.starts[0]):
        return []
    new = read_names(outline, *joined.span("new"), known=False)
    return [*new, *read_names(outline, *joined.span("list"), known=False)] if new else []


def read_described(outline: Outline, item: int, words: RatingWords) -> list[str]:
    """Return the councils told by their places behind a grade: "good-rated Kent and Surrey", "‘poor’ Essex"."""
    described = _DESCRIBED.match(outline.tags, item)
    marked = outline.ends[item] in outline.marked
    if described is None or "W" not in described["list"] or not (marked or outline.tag(item + 1) == "-"):
        return []
    places = [outline.words(*found.span()) for found in _PLACE.finditer(outline.tags, *described.span("list"))]
    if not all(words.is_place(" ".join(place)) for place in places):
        return []
    return read_names(outline, *described.span("list"), known=False)


def read_past_asides(outline: Outline, item: int, floor: int = 0) -> list[str]:
    """Return the services of a list with an aside behind each: "Elm Homes (EH) and Oak Homes (OH) both got a C1"."""
    listed = _WITH_ASIDES.search(outline.tags, floor, item)
    if listed is None:
        return []
    at = [found.start() for found in _NOT_ASIDE.finditer(outline.tags, *listed.span("list")) if found[0] == "P"]
    both = "both" in outline.words(listed.start(), listed.end())
    forms = (*NAMED, "definite") if both else NAMED
    named = all(outline.values[n][1] in forms for n in at)
    return [str(outline.values[n][0]) for n in at] if named else []


def read_forces(outline: Outline, first: int, last: int, name: str) -> list[str]:
    """Return the forces of "Kent, Essex and Suffolk Police", whose last word is that of all of them."""
    listed = _FORCES.search(outline.tags, first, last)
    whole = outline.text(*listed.span()) if listed else ""
    head = name.rpartition(" ")[2]
    if head not in _HEADS or not whole.endswith(name) or whole.count(" and ") != 1 or ", " not in whole:
        return []
    places = _JOINTS.split(whole.removesuffix(" " + head))
    return [f"{place} {head}" for place in places]


def _are_places(spoken: Sequence[str], words: RatingWords) -> bool:
    """Say whether "and" stands between two places that have a council each: "Hampshire and Essex"."""
    pair = " ".join(spoken).split(" and ")
    return len(pair) == 2 and all(words.is_place(place) for place in pair)


def read_names(outline: Outline, first: int, last: int, *, known: bool = True) -> list[str]:
    """Return the names between two items, parted by commas and "and"; none where a description is among them.

    One of them has to be a service that is known as such, unless the list is one of services anyhow (`known` false).
    """
    tags = outline.tags
    services = [n for n in range(first, last) if tags[n] == "P"]
    if (known and not services) or any(outline.values[n][1] not in NAMED for n in services):
        return []
    run = _JOINED_RUN if "," in tags[first:last] and tags.count("&", first, last) > 1 else _NAMED_RUN
    runs = [match.span() for match in run.finditer(tags, first, last)]
    return [_name_of(outline, low, high) for low, high in runs]


def _name_of(outline: Outline, low: int, high: int) -> str:
    if outline.tags[low] == "P":
        return str(outline.values[low][0])
    plain = outline.tags[low] == "d" and not outline.reading.is_capital(outline.starts[low])
    return outline.text(low + plain, high)
