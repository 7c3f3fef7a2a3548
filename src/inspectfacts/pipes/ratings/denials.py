"""Tell what a denial or a "would" really says: an aim, a view that is denied, or a result that was foreseen."""

import re

from .cues import RatingWords
from .draft import Draft
from .outline import Outline

__all__ = [
    "has_failed",
    "is_aim_denied",
    "is_disbelieved",
    "is_foreseen",
    "is_lowest_aim",
    "is_overturned",
    "is_shunned",
]

_WHY_NOT = re.compile(r"[sw](?:,[^,]{1,5},)?(?:h|d?[Pwj]{1,2})(?:x|wx){1,2}B?[Rdx]{0,3}$")
_IF_NOT = re.compile(r"s(?:h|d?[Pwj]{1,2})(?:[BH]x|x[HV])[VRBHdx]{0,4}$")
_CLAUSE = re.compile(r"x?[we][xws]{0,2}(?:h|d?[PwjI]{1,3})x?(?:[xw]hB[xD]{1,2})?(?:[BHV][xdR]{0,3}|t?B?[dx]*)$")
_FAILED = re.compile(r"(?P<failed>[xw])(?:p[dwN]{1,4})?t?(?P<verb>BR?|[RVKFS])[dxt]{0,2}$")
_DECIDED = re.compile(r"[w][dxIPW']{0,5}(?P<decision>[wn])(?:tR|[st][^;.,&cGM]*B)[^;.,&cGRVFKM]{0,5}$")
_TAKEN_BACK = re.compile(r"n?[HBx]+[wML]")
_IN_HOMES = re.compile(r"(?:[pt]|(?<=w))(?P<homes>P)R[xd]*$")
_SAID_TO_BE = re.compile(r"[eF][hs]{0,2}h(?P<would>x)B(?P<verb>R)[^;.,GRVFK]*$")
_REACH, _FEW = 8, 3
_QUESTIONS = frozenset({"if", "whether"})


def is_aim_denied(draft: Draft, cue: int, words: RatingWords) -> bool:
    """Say whether a denial tells an aim: "I see no reason why we can't be good", "disappointed if we're not good"."""
    outline, item = draft.outline, draft.item
    low = max(0, cue - _REACH)
    whether = _IF_NOT.search(outline.tags, low, item)
    if whether is not None and outline.word(whether.start()) == "if":
        before = outline.words(max(0, whether.start() - _FEW), whether.start())
        return not words["large.let_down"].isdisjoint(before)
    why = _WHY_NOT.search(outline.tags, low, item)
    if why is None or words["large.modals"].isdisjoint(outline.words(why.start(), item)):
        return False
    return outline.word(why.start()) in ("why", "reason")


def is_disbelieved(draft: Draft, after_cue: int, words: RatingWords) -> bool:
    """Say whether somebody denies a grade as a view: "we do not believe that the home is poor"."""
    outline = draft.outline
    clause = _CLAUSE.fullmatch(outline.tags, after_cue, draft.item)
    return clause is not None and not words["large.believing"].isdisjoint(outline.words(after_cue, after_cue + 2))


def is_foreseen(draft: Draft, cue: int, words: RatingWords) -> bool:
    """Say whether a "would" tells what came, "we knew the ward would be rated poor", or if an "if" only asks."""
    outline = draft.outline
    if _is_only_asked(draft, cue, words):
        return True
    if outline.word(cue) != "would":
        return False
    known = outline.words(max(0, cue - _REACH), cue)
    said = _SAID_TO_BE.search(outline.tags, 0, draft.item)
    judging = said is not None and said.start("would") == cue and outline.word(said.start("verb")).endswith("ing")
    return judging or not words["large.foreseeing"].isdisjoint(known)


def _is_only_asked(draft: Draft, cue: int, words: RatingWords) -> bool:
    """Say whether a comma ends a question before a grade: "nobody checked if doors were shut, so it was rated poor"."""
    outline = draft.outline
    asked = outline.word(cue) in _QUESTIONS and outline.word(cue - 1) in words["large.asking"]
    return asked and "," in outline.tags[cue : draft.item]


def has_failed(draft: Draft, words: RatingWords) -> str | None:
    """Return the letter of the verb that failed, if any: R of "failed to be rated good", K of "failed to keep"."""
    failed = _FAILED.search(draft.outline.tags, 0, draft.item)
    if failed is None or draft.outline.word(failed.start()) not in words["large.failing"]:
        return None
    return failed["verb"][-1]


def is_overturned(draft: Draft, words: RatingWords) -> bool:
    """Say whether a first grade was taken back: "overturned a provisional ‘poor’ judgement", "was quashed"."""
    outline, item = draft.outline, draft.item
    if _is_decision_taken_back(outline, item, words):
        return True
    near = outline.words(max(0, item - _FEW), item)
    if words["large.drafts"].isdisjoint(near) or "to" in near:
        return False
    before = outline.words(max(0, item - _FEW - 1), item)
    after = _TAKEN_BACK.match(outline.tags, item + 1)
    taken = outline.word(after.end() - 1) if after else ""
    return taken in words["large.taken_back"] or not words["large.taken_back"].isdisjoint(before)


def _is_decision_taken_back(outline: Outline, item: int, words: RatingWords) -> bool:
    """Say whether it is told that the decision to give a grade fell: "quashed the decision to rate it poor"."""
    decided = _DECIDED.search(outline.tags, 0, item)
    if decided is None or outline.word(decided.start()) not in words["large.taken_back"]:
        return False
    return outline.word(decided.start("decision")) in words["large.decisions"]


def is_shunned(draft: Draft, cue: int) -> bool:
    """Say whether it is told of no one: "we would never place residents in homes rated poor"."""
    outline = draft.outline
    homes = _IN_HOMES.search(outline.tags, cue, draft.item)
    return homes is not None and outline.values[homes.start("homes")][1] == "plural"


def is_lowest_aim(draft: Draft, aim: tuple[int, int], none: tuple[int, int], words: RatingWords) -> bool:
    """Say whether an aim is that nothing be under a grade: "aiming for no school below good"."""
    under = draft.outline.words(none[1], draft.item)
    return aim[0] < none[0] and not words["large.under"].isdisjoint(under)
