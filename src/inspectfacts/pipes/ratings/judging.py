"""Tell grades from ordinary adjectives: rules in order, of which the first that holds decides.

A rule is the name it gives, or None where it turns a candidate down, and what it asks of the look of the candidate.
Letters are those of the outline: R a verb of rating, G a grade, A an area, P a service, n a word for "rating".
"""

import re
from collections.abc import Callable, Sequence
from functools import cache

from . import aims, extremes, kinds_told, performing, signs, verbs
from .apposed import is_apposed
from .cues import RatingWords
from .glossary import find_spelt
from .look import Look, Setting, look_at
from .outline import Outline
from .requiring import requires
from .scale_ends import SCALE, find_scale_ends
from .told_behind import is_in_counted, is_named_outcome, is_of_report

__all__ = ["accept_grades"]

_JOINTS = re.compile(r"[,&xdnftBH\-()NG_]*")
_COUNTED_ON = re.compile(r"[;,&]Gpd?x?N")
_COUNTED_BESIDE = re.compile(r"[;,&]x?N[HB]*G(?:\(N\))?[;,.&]")
_LEADING_COUNT = 5
_ENTRY = re.compile(r";x?&?d?A,")
_LIST_END = re.compile(r"[,&xtdfpNPAWD)BH]$")

Holds = Callable[[Look], bool]
Rule = tuple[str | None, Holds, str | None, str | None, str | None]


def accept_grades(outline: Outline, words: RatingWords, setting: Setting) -> dict[int, str]:
    """Return the items that are grades with the rule that says so, in the order of the sentence."""
    looks = {n: look_at(outline, n, words, setting) for n, tag in enumerate(outline.tags) if tag == "G"}
    found = {item: rule for item, look in looks.items() if (rule := _judge(look)) is not None}
    if len(looks) > len(found):
        found |= {item: found.get(item, "ratings.list") for item in find_spelt(outline, setting.on_scale, words)}
    for item in [*looks, *reversed(looks)] if len(found) < len(looks) else ():
        if item not in found and _shares(looks[item], list(found)):
            found[item] = "ratings.list"
    found |= dict.fromkeys(find_scale_ends(outline, words) if setting.article else (), SCALE)
    return dict(sorted(found.items()))


def _judge(look: Look) -> str | None:
    after, before, marks = look.after[:1], look.before[-1:], look.outline.marks
    for name, holds, _, _, mark in _rules_beside(after, before, special=look.special):
        if (mark is None or mark in marks) and holds(look):
            return name
    return None


@cache
def _rules_beside(after: str, before: str, *, special: bool) -> tuple[Rule, ...]:
    """Return the rules that may hold for a candidate between two letters, in order."""
    return tuple(
        rule
        for rule in (_RULES if special else _ORDINARY)
        if (rule[2] is None or after in rule[2]) and (rule[3] is None or before in rule[3])
    )


def _rule(
    name: str | None, holds: Holds, *, after: str | None = None, before: str | None = None, mark: str | None = None
) -> Rule:
    """Return a rule that is worth asking only where these letters stand beside the candidate, or this cue about it."""
    return name, holds, after, before, mark


_RULES: tuple[Rule, ...] = (
    _rule("ratings.points", signs.is_points),
    _rule("ratings.code", signs.is_code),
    _rule("ratings.numbered", signs.is_numbered),
    _rule("ratings.extreme", extremes.is_given_extreme),
    _rule(None, extremes.is_extreme),
    _rule(None, signs.is_belittled),
    _rule(None, signs.is_off_scale),
    _rule(None, signs.is_legend),
    _rule(None, signs.is_need),
    _rule(None, signs.is_matter, before="w"),
    _rule("ratings.met", signs.is_met),
    _rule("ratings.not_yet", lambda look: look.word(1) == "yet" and look.word(-1) == "not", after="x", before="x"),
    _rule(None, signs.is_of_pupils),
    _rule("ratings.card", verbs.is_on_card, before=":-"),
    _rule("ratings.wording", signs.is_long_wording),
    _rule("ratings.history", signs.is_past_aside, before="x"),
    _rule("ratings.aim", signs.is_vowed, after="b"),
    _rule("ratings.for_area", signs.is_for_area_with_article, before="d"),
    _rule("ratings.card", verbs.is_heading, after=":"),
    _rule("ratings.for_area", verbs.is_single, before="wx"),
    _rule(None, signs.is_word_only),
    _rule("ratings.rating_of", signs.follows_rating_of, before="nodx:,-("),
    _rule("ratings.spoken_of", signs.is_spoken_of, mark="means"),
    _rule("ratings.short_of", signs.is_missed, mark="short_of"),
    _rule("ratings.aim", signs.is_aimed_at, mark="target"),
    _rule("ratings.aim", aims.is_made, before="PhjWdwx'A"),
    _rule("ratings.aim", aims.is_kept, before="PhjWdwx'AKS"),
    _rule("ratings.rating_noun", signs.has_rating_noun, after="xIGwn,&"),
    _rule("ratings.rating_noun", signs.has_weak_noun, after="m"),
    _rule("ratings.rating_noun", is_of_report, after="w"),
    _rule("ratings.rating_noun", is_named_outcome, after="m"),
    _rule("ratings.standard", signs.is_standard, before="d"),
    _rule("ratings.standard", performing.performs, after="mwn", before="d"),
    _rule("ratings.rating_noun", performing.is_plural_grade, before="Nowx"),
    _rule("ratings.provided", signs.is_provided, before="w"),
    _rule("ratings.headline", signs.opens_headline, after="wWjP"),
    _rule("ratings.rating_noun", signs.is_owned, after="B", before="'"),
    _rule("ratings.with_area", signs.describes_part, after="A", before="wd"),
    _rule("ratings.starred", signs.is_starred, after="jP", before="n"),
    _rule("ratings.areas", verbs.describes_areas, after="w"),
    _rule("ratings.service", signs.describes_service, after="jP"),
    _rule("ratings.service", kinds_told.is_attended, after="jP", before="d"),
    _rule("ratings.service", kinds_told.describes_services, after="&jP"),
    _rule("ratings.service", kinds_told.counts_services, after="jP", before="o"),
    _rule("ratings.service", kinds_told.counts_kind, after="wWA", before="N"),
    _rule("ratings.marked", signs.is_found_part, after="A", before="F"),
    _rule("ratings.marked", signs.is_notice, after="w"),
    _rule(None, verbs.is_adjective),
    _rule("ratings.compound", verbs.is_compound, after="-"),
    _rule("ratings.requires", requires),
    _rule("ratings.for_area", verbs.is_for_area, after="nxI(p"),
    _rule("ratings.for_area", is_in_counted, after="p", before="h"),
    _rule("ratings.rated", verbs.is_rated),
    _rule("ratings.marked", verbs.is_marked),
    _rule("ratings.found", verbs.is_found),
    _rule("ratings.given", verbs.is_given),
    _rule("ratings.was", verbs.is_predicate),
    _rule("ratings.from_to", verbs.moves),
    _rule("ratings.apposed", is_apposed, after="ps", before=","),
    _rule("ratings.left", verbs.is_left, before="fxd"),
    _rule("ratings.headline", verbs.ends_headline),
)

_ORDINARY = tuple(
    rule for rule in _RULES if rule[1] not in (*signs.SPECIAL, extremes.is_extreme, extremes.is_given_extreme)
)


def _shares(look: Look, found: Sequence[int]) -> bool:
    """Say whether a candidate stands in a list with an accepted grade of its sentence."""
    words, item, tags = look.words, look.item, look.outline.tags
    if (
        look.adjective
        or extremes.is_extreme(look)
        or signs.is_belittled(look)
        or signs.is_legend(look)
        or look.candidate.grade in words["wordy"] | words["area_grades"]
    ):
        return False
    for other in found:
        between = tags[min(item, other) + 1 : max(item, other)]
        if _ENTRY.fullmatch(between):
            return True
        if _COUNTED_ON.match(tags, item - 1) or (_is_next_count(tags, item, other) and not signs.is_off_scale(look)):
            return True
        if any(tag in between for tag in ";.RFKL"):
            continue
        if _JOINTS.fullmatch(between) or (
            len(between) < 30 and not signs.is_off_scale(look) and _LIST_END.search(tags[:item])
        ):
            return True
    return False


def _is_next_count(tags: str, item: int, other: int) -> bool:
    """Say whether a further count is told behind a grade: "seven were excellent; 18 were very good (3 per cent)"."""
    counted = _COUNTED_BESIDE.search(tags, max(other, item - _LEADING_COUNT), item + _LEADING_COUNT)
    return counted is not None and counted.start() < item < counted.end()
