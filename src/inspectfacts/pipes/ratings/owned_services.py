"""Pick which of the services in a noun phrase is rated: of "the council's Elm Home" the home."""

import re
from collections.abc import Sequence

from ..providers.mention import NAMED
from .cues import RatingWords
from .outline import Outline

__all__ = ["name_rated"]

_RELATIVE = re.compile(r",?r")
_SERVICE_AT = re.compile(r"Ppd?P")
_COUNCILS_OWN = (
    "council",
    "childrens_services",
    "adult_services",
    "youth_justice",
    "fire",
    "board",
    "local_area",
    "service",
)
# "Like its sister home Pine View, Larch Lodge", "prior to joining the trust in 2020 the school"
_LED_TO = re.compile(r"[wxpsP][^&(]*(?:(?<!W),|D)d?P$")


def name_rated(outline: Outline, first: int, last: int, services: Sequence[int], words: RatingWords) -> str:
    """Return the name of the one that is rated of the services at some items of a phrase, which has one at least."""
    tags = outline.tags
    beside = services[-1] == last - 1 and _RELATIVE.match(tags, last)
    rated = services[-1 if beside else 0]
    if len(services) > 1 and not beside and _LED_TO.search(tags, first, last) and tags[last : last + 1] != ",":
        rated = services[-1]
    elif len(services) > 1 and not beside:
        rated = _past_sister(outline, services[0], services[1], words)
    if _is_service_at(outline, services) or _is_introduced(outline, services):
        rated = services[1]
    hosted = beside and tags[max(0, rated - 3) : rated] == "P,p" and outline.word(rated - 1) == "at"
    return str(outline.values[rated - 3 if hosted else rated][0])


def _is_service_at(outline: Outline, services: Sequence[int]) -> bool:
    """Say whether a service is told by the place that holds it: "the service at Elm Hospital"."""
    if len(services) < 2 or not _SERVICE_AT.match(outline.tags, services[0]):
        return False
    unnamed, host = (outline.values[n] for n in services[:2])
    spoken = outline.reading.words[outline.ends[services[0]] - 1]
    return (
        unnamed[1] not in NAMED and host[1] in NAMED and spoken == "service" and outline.word(services[1] - 1) == "at"
    )


def _is_introduced(outline: Outline, services: Sequence[int]) -> bool:
    """Say whether a name follows what it is: "another takeaway in the city, Happy Bowl, of Mill Lane, scored"."""
    if len(services) < 2 or outline.values[services[0]][1] != "other" or outline.tag(services[1] - 1) != ",":
        return False
    return outline.values[services[1]][1] in NAMED


def _past_sister(outline: Outline, first: int, second: int, words: RatingWords) -> int:
    """Return which of two services is meant: the last of "the school's sister school", "the council's Elm Home"."""
    owned = outline.tags[first + 1 : second] == "'" and (
        outline.word(second) in words["sisters"] or _is_of_council(outline, first, second)
    )
    called = second == first + 1 and outline.word(first) in words["sisters"]
    return second if owned or called else first


def _is_of_council(outline: Outline, first: int, second: int) -> bool:
    """Say whether a council only owns what is named behind it: "the county council's Elmwood care home"."""
    owner, owned = outline.values[first], outline.values[second]
    return owner[2] == "council" and owned[1] in NAMED and owned[2] not in _COUNCILS_OWN
