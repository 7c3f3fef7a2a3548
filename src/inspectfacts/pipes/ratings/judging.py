"""Tell grades from ordinary adjectives: rules in order, of which the first that holds decides.

A rule is the name it gives, or None where it turns a candidate down, and what it asks of the look of the candidate.
Letters are those of the outline: R a verb of rating, G a grade, A an area, P a service, n a word for "rating".
"""

import re
from collections.abc import Callable, Sequence

from . import signs, verbs
from .cues import RatingWords
from .look import Look, Setting, look_at
from .outline import Outline

__all__ = ["accept_grades"]

_JOINTS = re.compile(r"[,&xdnftBH\-()NG_]*")
_LIST_END = re.compile(r"[,&xtdfpNPAWD)BH]$")

Rule = tuple[str | None, Callable[[Look], bool]]


def accept_grades(outline: Outline, words: RatingWords, setting: Setting) -> dict[int, str]:
    """Return the items that are grades with the rule that says so, in the order of the sentence."""
    looks = {n: look_at(outline, n, words, setting) for n, tag in enumerate(outline.tags) if tag == "G"}
    found = {item: rule for item, look in looks.items() if (rule := _judge(look)) is not None}
    for item in [*looks, *reversed(looks)] if len(found) < len(looks) else ():
        if item not in found and _shares(looks[item], list(found)):
            found[item] = "ratings.list"
    return dict(sorted(found.items()))


def _judge(look: Look) -> str | None:
    for name, holds in _RULES if look.special else _ORDINARY:
        if holds(look):
            return name
    return None


_RULES: tuple[Rule, ...] = (
    ("ratings.points", signs.is_points),
    ("ratings.code", signs.is_code),
    ("ratings.numbered", signs.is_numbered),
    (None, signs.is_belittled),
    (None, signs.is_off_scale),
    ("ratings.met", signs.is_met),
    ("ratings.not_yet", lambda look: look.word(1) == "yet" and look.word(-1) == "not"),
    (None, signs.is_of_pupils),
    ("ratings.card", verbs.is_on_card),
    ("ratings.wording", signs.is_long_wording),
    ("ratings.history", signs.is_past_aside),
    ("ratings.aim", signs.is_vowed),
    ("ratings.for_area", signs.is_for_area_with_article),
    (None, signs.is_word_only),
    ("ratings.rating_of", signs.follows_rating_of),
    ("ratings.spoken_of", signs.is_spoken_of),
    ("ratings.short_of", signs.is_missed),
    ("ratings.aim", signs.is_aimed_at),
    ("ratings.rating_noun", signs.has_rating_noun),
    ("ratings.rating_noun", signs.has_weak_noun),
    ("ratings.headline", signs.opens_headline),
    ("ratings.service", signs.describes_service),
    ("ratings.service", signs.describes_services),
    ("ratings.marked", signs.is_notice),
    (None, verbs.is_adjective),
    ("ratings.compound", verbs.is_compound),
    ("ratings.requires", verbs.requires),
    ("ratings.for_area", verbs.is_for_area),
    ("ratings.rated", verbs.is_rated),
    ("ratings.marked", verbs.is_marked),
    ("ratings.found", verbs.is_found),
    ("ratings.given", verbs.is_given),
    ("ratings.was", verbs.is_predicate),
    ("ratings.from_to", verbs.moves),
    ("ratings.headline", verbs.ends_headline),
)

_ORDINARY = tuple((name, holds) for name, holds in _RULES if holds not in signs.SPECIAL)


def _shares(look: Look, found: Sequence[int]) -> bool:
    """Say whether a candidate stands in a list with an accepted grade of its sentence."""
    words, item, tags = look.words, look.item, look.outline.tags
    if look.adjective or signs.is_belittled(look) or look.candidate.grade in words["wordy"] | words["area_grades"]:
        return False
    for other in found:
        between = tags[min(item, other) + 1 : max(item, other)]
        if any(tag in between for tag in ";.RFKL"):
            continue
        if _JOINTS.fullmatch(between) or (len(between) < 30 and _LIST_END.search(tags[:item])):
            return True
    return False
