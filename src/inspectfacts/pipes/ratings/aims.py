"""Tell what is meant to be reached: "plans … to make the school outstanding", "to drive it to a good level"."""

import re

from ..providers.mention import NAMED
from .cues import RatingWords
from .draft import Draft
from .look import Look
from .outline import Outline

__all__ = ["is_ahead", "is_aim_over", "is_built_on", "is_epithet", "is_glad", "is_kept", "is_made"]

_MADE = re.compile(r"t(?P<make>F)[dxPhjwWA']{1,6}$")
_DRIVEN = re.compile(r"t(?P<drive>[wMK])[^;.,cseRVFBG]{1,8}t[dx]*$")
_WILL_DRIVE = re.compile(r"(?P<will>x)(?P<drive>[wMK])[^;.,cseRVFBG]{0,8}t[dx]*$")
_UNTIL = re.compile(r"(?P<until>s)[dxPhjwA]{1,5}Bx*$")
_STILL_TO_COME = frozenset({"is", "are"})
_KEPT = re.compile(r"[wn][^;.,GRVFK]{0,8}?x*Bt(?P<keep>[KS])[dxPhjwWA']{0,6}$")
_ORDER = frozenset({"order", "as"})
_AIM_OVER = re.compile(r"[;.]|-&|,r[^;.G]*[BHRVF]|r[Pwj]+x*[BHRVF]|[ce][^G]*[BRVFKM]|s[^G]*[RVF]")
_INTO = frozenset({"to", "into", "towards", "a", "an", "and"})
_ABLE = frozenset({"can", "could", "will", "'ll"})
_AFTER_NOUN = 2
_MAKE = "make"
_THING = "jP"


def is_made(look: Look) -> bool:
    """Say whether a grade is what somebody is to make of a service: "in order to make Elm House a good home"."""
    if not look.setting.article or (look.adjective and look.after[:1] not in _THING):
        return False
    made = _MADE.search(look.before) if "tF" in look.before else None
    if made is None or look.outline.word(made.start("make")) != _MAKE:
        return False
    named = look.before[made.end("make") :]
    return any(tag in named for tag in "PhjW") and _is_purpose(look.outline, look.item, look.words)


def is_kept(look: Look) -> bool:
    """Say whether a grade is what somebody has the task to keep: "the test now is to keep it outstanding"."""
    return look.setting.article and not look.adjective and _is_task(look.outline, look.item, look.words)


def _is_task(outline: Outline, item: int, words: RatingWords) -> bool:
    kept = _KEPT.search(outline.tags, 0, item) if "t" in outline.tags else None
    return kept is not None and not words["clauses.tasks"].isdisjoint(outline.words(kept.start(), kept.start("keep")))


def is_ahead(outline: Outline, item: int, words: RatingWords) -> bool:
    """Say whether a grade lies ahead: the end of an infinitive of purpose, or of a way that is still to go."""
    return _is_purpose(outline, item, words) or _is_task(outline, item, words) or _is_some_way_off(outline, item)


def _is_purpose(outline: Outline, item: int, words: RatingWords) -> bool:
    """Say whether a grade stands in an infinitive of purpose; what somebody helped to make is a result."""
    if "t" not in outline.tags:
        return False
    will = _WILL_DRIVE.search(outline.tags, 0, item)
    if will and outline.word(will.start("will")) in words["clauses.foretelling"]:
        return True
    for pattern, group, verbs in ((_MADE, "make", (_MAKE,)), (_DRIVEN, "drive", words["clauses.driving"])):
        found = pattern.search(outline.tags, 0, item)
        if found is None or outline.word(found.start(group)) not in verbs:
            continue
        before = outline.word(found.start() - 1)
        if not words["clauses.helping"].isdisjoint(outline.words(max(0, found.start() - 2), found.start())):
            return False
        spoken = outline.words(0, found.start())
        return group == "drive" or before in _ORDER or not words["clauses.wanting"].isdisjoint(spoken)
    return False


def is_epithet(outline: Outline, item: int) -> bool:
    """Say whether a grade is told beside a name: "it will be helped by the outstanding Elm School"."""
    named = outline.tag(item + 1) == "P" and outline.values[item + 1][1] in NAMED
    return named and outline.word(item - 1) == "the"


def _is_some_way_off(outline: Outline, item: int) -> bool:
    """Say whether a grade is one still to be reached: "more is needed before care is good", "until it is good"."""
    until = _UNTIL.search(outline.tags, 0, item) if "s" in outline.tags else None
    if until is None or outline.word(until.start("until")) not in ("before", "until"):
        return False
    return not _STILL_TO_COME.isdisjoint(outline.words(until.start() + 1, item))


def is_glad(outline: Outline, cue: int, words: RatingWords) -> bool:
    """Say whether "could" only tells how glad somebody is: "we couldn't be happier with our outstanding grade"."""
    return outline.word(cue + 1) == "n't" and not words["clauses.glad"].isdisjoint(outline.words(cue + 2, cue + 5))


def is_aim_over(draft: Draft, after_cue: int, words: RatingWords) -> bool:
    """Say whether an aim ends before a grade; "confident that we can improve and get" goes on."""
    outline = draft.outline
    over = _AIM_OVER.search(outline.tags, after_cue, draft.item)
    if over is None or outline.word(over.start()) != "that":
        return over is not None or not words["large.gave"].isdisjoint(outline.words(after_cue, draft.item))
    spoken = outline.words(over.start() + 1, over.start() + _AFTER_NOUN + 1)
    held = outline.words(over.start(), draft.item)
    would = "would" in held and "if" not in held
    return (_ABLE.isdisjoint(spoken) and not would) or any(
        tag in outline.tags[over.start() : draft.item] for tag in ";.ce"
    )


def is_built_on(draft: Draft, after_cue: int, words: RatingWords) -> bool:
    """Say whether a grade is what an aim starts from: "hopes to improve on its good rating"."""
    spoken = draft.outline.words(after_cue, draft.item)
    at = next((n for n, word in enumerate(spoken) if word in words["building"]), len(spoken))
    held = draft.outline.tag(draft.item + 1) == "n" and _INTO.isdisjoint(spoken[at:])
    return at < len(spoken) and ("on" in spoken or held)
