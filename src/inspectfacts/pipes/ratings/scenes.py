"""Let a sentence go on with what the one before told: an earlier report, the area looked at, a grade shared."""

import re
from collections.abc import Collection, Sequence
from itertools import pairwise

from .cues import RatingWords
from .draft import Draft
from .outline import Outline
from .phrases import WHOLE, read_areas
from .times import old_date

__all__ = [
    "carry_area",
    "carry_dated",
    "carry_earlier",
    "carry_past",
    "date_move",
    "has_seen",
    "is_earlier",
    "read_so_too",
]

_THEN_A = re.compile(r"[PAWw],?xd")
_SHARED = re.compile(r"x?d?A(?:[,&]+d?A)*[.]")
_SHORT = 12
_OPENING = 4


def carry_past(drafts: Sequence[Draft], before: Sequence[Draft], words: RatingWords) -> None:
    """Let an earlier report go on: "the previous report found care poor. It was also found to be weak in …"."""
    if not drafts or not before or any(not _is_past(draft) for draft in before):
        return
    outline, scene = drafts[0].outline, before[0].outline
    ended = scene.words(scene.tags.rfind("G"), len(scene.tags))
    if outline.start != scene.end or "D" in outline.tags or not words["scenes.turning"].isdisjoint(ended):
        return
    for draft in drafts:
        spoken = {word for last, word in pairwise(["", *outline.words(0, draft.item)]) if last != "to"}
        goes_on = _goes_on(draft, before[-1], words)
        if draft.status != "current" or draft.stands or not goes_on or words["scenes.turning"] & spoken:
            return
        draft.status, draft.told = before[-1].status, "it goes on with the report told before"
        draft.when, draft.old = draft.when or before[-1].when, before[-1].old


def _is_past(draft: Draft) -> bool:
    """Say whether a grade is history by its sentence, or by a date that lies far back."""
    return not draft.stands and (draft.status == "previous" or (draft.status == "current" and draft.old))


def _goes_on(draft: Draft, last: Draft, words: RatingWords) -> bool:
    """Say whether a grade is told beside the last one: "it was also", "the hut, then a shed, was", "… as well"."""
    outline = draft.outline
    spoken, ended = outline.words(0, draft.item), outline.words(draft.item + 1, len(outline.tags))
    if not words["scenes.going_on"].isdisjoint(spoken) or (
        "then" in spoken and _THEN_A.search(outline.tags, 0, draft.item)
    ):
        return True
    there = words["scenes.that_time"].intersection([" ".join(each.words(0, 2)) for each in (outline, last.outline)])
    if there and (outline.word(1) == "that" or (draft.areas and outline.tag(0) in "Ad")):
        return True
    if ended[:1] == ["too"] or ended[:2] in (["as", "well"], ["then", "too"], ["back", "then"]):
        return True
    if draft.areas and last.areas and set(draft.areas).isdisjoint(last.areas) and outline.tag(0) == "h":
        return words["scenes.present"].isdisjoint((*spoken, *ended))
    same = outline.values[draft.item].grade == last.outline.values[last.item].grade
    return same and not draft.areas and not last.areas and outline.tag(0) == "h" and "M" not in outline.tags


def carry_dated(drafts: Sequence[Draft], before: Outline, words: RatingWords) -> None:
    """Let a visit of long ago date the grades told next: "It was last inspected in 2018. On that occasion …"."""
    at, ended = before.tags.find("D"), drafts[-1].outline
    if "G" in before.tags or before.tags.count("D") != 1 or "D" in ended.tags or "M" in ended.tags:
        return
    spoken = {*before.words(0, len(before.tags)), *ended.words(0, len(ended.tags))}
    when = old_date(before, at)
    if when is None or _turns(spoken, words) or not (spoken & words["scenes.inspections"] or has_seen(spoken, words)):
        return
    for draft in drafts:
        if draft.status == "current" and not draft.stands and draft.when is None:
            draft.when, draft.old, draft.told = when, True, "the visit before dates it"


def _turns(spoken: Collection[str], words: RatingWords) -> bool:
    """Say whether words turn to the visit of today, or to what has changed since."""
    return not words["scenes.turning"].isdisjoint(spoken) or not words["scenes.better"].isdisjoint(spoken)


def is_earlier(spoken: Sequence[str], words: RatingWords) -> bool:
    """Say whether a sentence opens with an earlier visit: "The original inspection could hardly have been worse"."""
    inspections = words["scenes.inspections"]
    return not words["scenes.earlier"].isdisjoint(spoken[:2]) and not inspections.isdisjoint(spoken[1:_OPENING])


def carry_earlier(drafts: Sequence[Draft], before: Outline, words: RatingWords) -> None:
    """Let the grades that follow be those of the earlier visit that the sentence before sets as the scene."""
    ended = drafts[-1].outline
    scene, spoken = before.words(_OPENING, len(before.tags)), ended.words(0, len(ended.tags))
    if "G" in before.tags or "D" in ended.tags or words["scenes.better"].intersection(scene):
        return
    if _turns(spoken, words):
        return
    for draft in drafts:
        if draft.status == "current" and not draft.stands:
            draft.status, draft.told = "previous", "the visit before gave it"


def date_move(old: Draft, new: Draft) -> None:
    """Give the date before a move to the grade moved to: "in 2021, when it was upgraded from poor to good"."""
    tags = old.outline.tags
    left = tags.rfind("f", 0, old.item)
    between = tags[old.item + 1 : new.item]
    if old.when is None or new.when is not None or left < 0 or "t" not in between or "D" in between:
        return
    if "D" in tags[left : new.item] or "D" not in tags[:left]:
        return
    old.when, new.when, new.old = None, old.when, old.old
    old.old = False


def carry_area(drafts: Sequence[Draft], before: Outline, words: RatingWords) -> None:
    """Let the area looked at in the sentence before be that of "it remains good": "Care was also inspected."."""
    first = next((n for n, tag in enumerate(before.tags) if tag not in "dx"), 0)
    if before.tag(first) != "A" or len(before.tags) > _SHORT or "G" in before.tags:
        return
    verb = next((n for n in range(first, len(before.tags)) if before.tags[n] in "BH"), first)
    aside = next((n for n in range(first, verb) if before.word(n + 1) == "including"), verb)
    areas = read_areas(before, first, aside, words, plural=before.word(verb) in ("were", "are")) or []
    for draft in drafts:
        if draft.anaphor and not draft.areas and draft.status != "mention":
            draft.areas = list(areas)


def has_seen(spoken: Collection[str], words: RatingWords) -> bool:
    """Say whether words tell that something was inspected."""
    return not words["scenes.seen"].isdisjoint(spoken)


def read_so_too(last: Draft, outline: Outline, words: RatingWords) -> list[str]:
    """Return the areas of the last grade with those that share it: "So too was leadership", "So were care and …"."""
    verb = next((n for n in range(1, 3) if outline.word(n) in words["scenes.being"]), 0)
    if (
        not verb
        or set(outline.words(0, verb)) - words["scenes.so_too"]
        or _SHARED.match(outline.tags, verb + 1) is None
    ):
        return last.areas
    areas = read_areas(outline, verb + 1, outline.tags.find(".", verb), words, plural=True)
    return [*(last.areas or [WHOLE]), *areas] if areas else last.areas
