"""Tell grades spoken of at large: what any rating will lead to, when a school gets one, how hard one is to get."""

import re

from ..providers.mention import NAMED
from .cues import RatingWords
from .draft import Draft
from .outline import Outline

__all__ = ["is_at_large"]

_OPENING = re.compile(r"(?:x,?|p[^,]*,)?[dw]x?$")
_ANY_ONE_GIVEN = re.compile(r"(?:x,?)?(?P<any>d)w{0,2}P(?:[VHK]|B[RV])[dx]{0,3}Gn?[^,;.GRVF]{0,6}(?P<when>s)")
_HARD = re.compile(r"w(?:hB)?t[xB]*[RVK][dx]*$")
_AHEAD = 10
_GIVEN_ANY = re.compile(
    r"(?:^(?:x,?)?|[,;]?[&cs]x?)(?P<any>d?)w{0,2}(?P<service>P)(?:r[HBx]*)?[RVF][^;.,GNDPhI]*(?P<grade>G)n?(?P<then>[xw])"
)
_ONCE_ANY = re.compile(r"sd[wA]{0,2}(?P<service>[Pj])[BH][BRVFx]*[xd]*$")
_MAY_BE = re.compile(r"(?:x,?)?[wWxA]{0,3}(?P<service>[Pjw])(?P<may>[wx])x?B[RV][^;.,GRVFKMhI]*$")
_FINITE = frozenset({"is", "has"})


def is_at_large(draft: Draft, words: RatingWords) -> bool:
    """Say whether a grade is that of no service: "any inadequate rating", "how hard it is to be graded good"."""
    outline, item = draft.outline, draft.item
    return (
        _is_once_given(outline, item, words)
        or _is_open_to_many(outline, item, words)
        or _is_any_rating(outline, item, words)
        or _is_any_service(outline, item, words)
        or _is_rule(outline, item, words)
        or _is_hard(outline, item, words)
        or _is_wished_by_none(outline, item, words)
    )


def _is_any_rating(outline: Outline, item: int, words: RatingWords) -> bool:
    """Say whether it is "any inadequate rating", or "an inadequate rating will prompt a review"."""
    if outline.tag(item + 1) != "n":
        return False
    before = outline.word(item - 1)
    if before in words["large.any"]:
        return True
    if before not in words["any_one"] or _OPENING.fullmatch(outline.tags, 0, item) is None:
        return False
    ahead = outline.words(item + 2, min(item + _AHEAD, len(outline.tags)))
    return not words["large.leading"].isdisjoint(ahead) and not words["large.modals"].isdisjoint(ahead)


def _is_any_service(outline: Outline, item: int, words: RatingWords) -> bool:
    """Say whether any service may get it: "a school receives a weak rating when it fails on safety"."""
    told = _ANY_ONE_GIVEN.match(outline.tags)
    if told is None or not told.start("any") < item < told.start("when"):
        return False
    service = outline.tags.index("P", told.start("any"))
    if outline.word(told.start("any")) not in words["any_one"] or outline.values[service][1] in NAMED:
        return False
    verb = outline.word(service + 1)
    return outline.word(told.start("when")) in words["large.when"] and (verb in _FINITE or verb.endswith("s"))


def _is_rule(outline: Outline, item: int, words: RatingWords) -> bool:
    """Say whether a rule is told for all that get it: "homes rated inadequate will be seen again in six months"."""
    told = next((each for each in _GIVEN_ANY.finditer(outline.tags) if each.start("grade") == item), None)
    if told is None:
        return False
    form = outline.values[told.start("service")][1]
    many = form == "plural" or (
        told["any"] and outline.word(told.start("any")) in words["any_one"] and form not in NAMED
    )
    named = told["any"] and outline.word(told.start("any")) not in words["any_one"]
    return bool(many) and not named and outline.word(told.start("then")) in words["large.ruling"]


def _is_hard(outline: Outline, item: int, words: RatingWords) -> bool:
    """Say whether it is told how hard such a grade is to get."""
    hard = _HARD.search(outline.tags, 0, item) if "t" in outline.tags else None
    return hard is not None and outline.word(hard.start()) in words["large.hard"]


def _is_wished_by_none(outline: Outline, item: int, words: RatingWords) -> bool:
    """Say whether it is told what nobody wants: "nobody wants to be rated inadequate"."""
    spoken = outline.words(max(0, item - _AHEAD), item)
    return not words["large.nobody"].isdisjoint(spoken) and "t" in outline.tags[max(0, item - _AHEAD) : item]


def _is_once_given(outline: Outline, item: int, words: RatingWords) -> bool:
    """Say whether it is told what follows when any service gets it: "once a school is deemed inadequate it can be"."""
    once = _ONCE_ANY.match(outline.tags, 0, item)
    if once is None or outline.word(0) not in words["large.once"] or outline.word(1) not in words["any_one"]:
        return False
    service = outline.values[once.end("service") - 1]
    return (service is None or service[1] not in NAMED) and outline.word(once.end("service")) in _FINITE


def _is_open_to_many(outline: Outline, item: int, words: RatingWords) -> bool:
    """Say whether it is told what any services may get: "Homes can also be given a rating of good"."""
    opened = _MAY_BE.match(outline.tags, 0, item)
    if opened is None or outline.word(opened.start("may")) not in words["modals"]:
        return False
    first, reading = opened.start("service"), outline.reading
    if reading.words[outline.ends[first] - 1] not in words["providers"]:
        return False
    held = outline.values[first]
    return held is None or held[1] not in NAMED or not reading.is_capital(outline.ends[first] - 1)
