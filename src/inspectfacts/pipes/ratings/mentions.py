"""Tell talk of the grade itself from a grade given: the lowest of four, what it means, a step of the scale."""

import re

from ..providers.mention import NAMED
from .cues import RatingWords
from .draft import Draft
from .endings import is_given_out
from .outline import Outline
from .scope import Cue

__all__ = ["is_general", "is_mention", "is_step", "is_whatever"]

_OPENED = re.compile(r"(?:x,?)?(?P<any>[dw])(?:no)?")
_STEP, _SPAN = re.compile(r"N,rB$"), re.compile(r"n[^RVMKLFGS]*,f[xd]*GMt[xd]*G")
_BEING = re.compile(r"n?(?:[bfp]d?I)?B")
_ANYWHERE = 6
_AFTER_NOUN = 2
_WHATEVER = re.compile(r"no(?P<any>w)[^;.,G]{1,3}$")
_ANY_ONE = re.compile(r"(?:x,)?(?P<any>[dx])w?P")
_RANGE, _MOVING = re.compile(r"nfGtG"), re.compile(r"[MRBLP]")
_ENDS = {"fhrs_0", "fhrs_5"}
_GOES_FROM = re.compile(r"nx?[Mw]fG$")
_SCALE = re.compile(r"(?<!n)fGtG")
_WORD_IS = re.compile(r"GBx*[dw]")
_STEP_UP = re.compile(r"tMf[dx]*(?:Gt[dx]*)?$")
_MEANS = re.compile(r"n?e")
_NUMBERED_LINE = re.compile(r"_?N[-:]")
_LED = re.compile(r"w,[^,]*[RVK]")
_RATED_FROM = re.compile(r"BRf$")
_SCORE_AT, _SCORE_IS = 3, re.compile(r"dnoGx?BG")
_EQUAL_TO = re.compile(r"(?P<equal>w)[to][xdIBwnpmoR]{0,6}$")
_END_BEING = re.compile(r"dw{1,3}n?B$")
_GOVERNED = re.compile(r"[RVFKMPL]")


def is_step(draft: Draft, words: RatingWords) -> bool:
    """Say whether two grades tell a step that any service may take: "the standards required to move from good to"."""
    outline = draft.outline
    step = _STEP_UP.search(outline.tags, 0, draft.item)
    if step is None or any(tag in outline.tags[: step.start()] for tag in "PhjWR"):
        return False
    return not words["required"].isdisjoint(outline.words(0, step.start()))


def is_general(draft: Draft, words: RatingWords) -> bool:
    """Say whether a grade is told of any service there may be: "a school cannot jump to outstanding"."""
    outline = draft.outline
    any_one = _ANY_ONE.match(outline.tags, 0, draft.item)
    if any_one is None or outline.word(any_one.start("any")) not in words["any_one"]:
        return False
    return outline.values[any_one.end() - 1][1] not in NAMED and outline.word(any_one.end()) in words["modals"]


def is_whatever(draft: Draft, words: RatingWords) -> bool:
    """Say whether a grade only ends a range: "a rating of anything less than three"."""
    ranged = _WHATEVER.search(draft.outline.tags, 0, draft.item)
    return ranged is not None and draft.outline.word(ranged.start("any")) in words["large.whatever"]


def is_mention(draft: Draft, before: list[Cue], after: list[Cue], words: RatingWords) -> bool:
    """Say whether the grade itself is spoken of: the lowest of four, what it means, a line of a scale."""
    outline, item = draft.outline, draft.item
    if draft.rule == "ratings.card" and _NUMBERED_LINE.fullmatch(outline.tags, 0, item):
        return True
    if is_given_out(draft, words):
        return False
    if _is_asked_about(outline, item, words) or _is_equalled(outline, item, words):
        return True
    if _is_named_end(outline, item, words):
        return True
    if not words["anywhere"].isdisjoint(outline.words(max(0, item - _ANYWHERE), item)):
        return True
    if outline.word(item - 1) in words["this_one"] and _MEANS.match(outline.tags, item + 1):
        return False
    if outline.word(item - 1) in words["behind"] and not words["rungs"].isdisjoint(outline.words(item - 5, item)):
        return True
    governed = _GOVERNED.search(outline.tags, 0, item) is not None
    explained = _is_explained(draft, before, after, governed=governed)
    if explained is not None:
        return explained
    if not governed and _is_quoted_word(draft):
        return True
    if _STEP.search(outline.tags, 0, item) and outline.word(item - 1) in words["equals"]:
        return True
    goes = _GOES_FROM.search(outline.tags, 0, item + 1)
    if goes and outline.word(goes.start()).endswith("s") and outline.word(goes.start()) in words["points.ratings"]:
        return True
    ranged = _is_in_range(outline, item, words)
    if ranged is not None:
        return ranged
    if _is_end_of_scale(outline, item, words) or _is_in_span(outline.tags, item):
        return True
    return not governed and _is_told_about(draft, after, words)


def _is_named_end(outline: Outline, item: int, words: RatingWords) -> bool:
    """Say whether an end of a scale is told by its name: "with the best possible rating being ‘outstanding’"."""
    being = _END_BEING.search(outline.tags, 0, item)
    if being is None or outline.word(being.end() - 1) != "being":
        return False
    return not (words["ends"] | words["large.superlatives"]).isdisjoint(outline.words(being.start(), being.end()))


def _is_asked_about(outline: Outline, item: int, words: RatingWords) -> bool:
    """Say whether it is asked or told what such a grade means: "What does a poor rating mean?", "A C3 signals …"."""
    behind = outline.words(item + 1, item + _AFTER_NOUN + 1)
    if outline.word(0) == "what":
        return not words["large.meaning"].isdisjoint(behind)
    if (scored := _SCORE_IS.match(outline.tags)) and outline.word(0) in words["any_one"]:
        return item < scored.end() and bool(outline.values[_SCORE_AT].points)
    opened = _OPENED.fullmatch(outline.tags, 0, item)
    if opened is None or outline.word(opened.start("any")) not in words["any_one"] - {"no"}:
        return False
    told = behind[:1] if outline.tag(item - 1) == "o" else behind[-1:]
    return not words["large.meaning"].isdisjoint(told)


def _is_equalled(outline: Outline, item: int, words: RatingWords) -> bool:
    """Say whether a grade is what another amounts to: "the equivalent of an outstanding rating from Ofsted"."""
    equal = _EQUAL_TO.search(outline.tags, 0, item)
    return equal is not None and outline.word(equal.start("equal")) in words["large.equal"]


def _is_explained(draft: Draft, before: list[Cue], after: list[Cue], *, governed: bool) -> bool | None:
    """Say whether a sentence tells what a grade means; None where it speaks of no meaning beside the grade."""
    outline, item = draft.outline, draft.item
    if any(mark == "means" and first == item + _AFTER_NOUN for mark, first, _ in after):
        return outline.word(item + _AFTER_NOUN) == "means" and outline.tag(item + 1) != "r"
    cues = [first for mark, first, _ in before if mark == "means" and not (governed and _is_at_end(outline, first))]
    if not cues:
        return None
    led = _LED.match(outline.tags, max(cues), item)
    return not governed or (not led and bool({"scale", "run", "mean"} & set(outline.words(max(0, item - 8), item))))


def _is_at_end(outline: Outline, cue: int) -> bool:
    """Say whether a scale only tells where a service stands: "at the other end of the scale Elm House was rated"."""
    return outline.words(max(0, cue - 3), cue) == ["end", "of", "the"]


def _is_quoted_word(draft: Draft) -> bool:
    """Say whether somebody speaks of the word for a grade: "he said that ‘inadequate’ was an insult"."""
    outline, item = draft.outline, draft.item
    spoken_of = draft.rule == "ratings.marked" and _WORD_IS.match(outline.tags, item)
    return bool(spoken_of) and outline.tag(item - 1) in "es"


def _is_in_range(outline: Outline, item: int, words: RatingWords) -> bool | None:
    """Say whether a range is one of ratings at large, "scores from one to five", or of one; None where none is told."""
    ranges = _RANGE.match(outline.tags, item - 2) or _RANGE.match(outline.tags, item - 4)
    if ranges is None or _MOVING.search(outline.tags, 0, item):
        return None
    noun = outline.word(ranges.start())
    return noun.endswith("s") if noun in words["points.ratings"] else None


def _is_first_of_scale(outline: Outline, item: int, words: RatingWords) -> bool:
    """Say whether it is told how any place is scored: "a business is rated from five, very good, to zero"."""
    any_one = outline.word(outline.tags.find("d", 0, item)) in words["any_one"]
    led = _RATED_FROM.search(outline.tags, 0, item) is not None and outline.values[item].grade in _ENDS
    return led and any_one and outline.tags.find("t", item) > 0 and "M" not in outline.tags


def _is_in_span(tags: str, item: int) -> bool:
    """Say whether a grade is one of those between two that a scale runs from and to."""
    spans = _SPAN.finditer(tags) if ",f" in tags else ()
    return any(match.start() < item < match.end() for match in spans)


def _is_told_about(draft: Draft, after: list[Cue], words: RatingWords) -> bool:
    """Say whether a sentence is about a grade: "good is the second highest", "outstanding means that …"."""
    outline, item = draft.outline, draft.item
    if _BEING.match(outline.tags, item + 1) and words["ends"].intersection(outline.words(item + 1, item + 7)):
        return True
    opens = (outline.tags[item + 1 : item + 2] in ("B", "H", "") or item <= 2) and outline.tags[
        item + 1 : item + 3
    ] != "Bp"
    return opens and any(mark == "means" for mark, _, _ in after)


def _is_end_of_scale(outline: Outline, item: int, words: RatingWords) -> bool:
    """Say whether it is where scores begin or end: "the agency scores food businesses from zero to five"."""
    if outline.values[item].points and _is_first_of_scale(outline, item, words):
        return True
    scale = _SCALE.match(outline.tags, item - 1) or _SCALE.match(outline.tags, item - 3)
    if scale is None or not outline.values[item].points or "M" in outline.tags[:item]:
        return False
    ends = {outline.values[n].grade for n in (scale.start() + 1, scale.end() - 1)}
    named = any(tag == "P" and value[1] in NAMED for tag, value in zip(outline.tags, outline.values, strict=True))
    return ends == _ENDS and not named and not words["clauses.scoring"].isdisjoint(outline.words(0, scale.start()))
