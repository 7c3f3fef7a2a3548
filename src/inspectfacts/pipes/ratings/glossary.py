"""Tell a scale that is spelt out from results: three grades or more in a bare list, or four on lines of their own."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from .cues import RatingWords
from .draft import LISTED, Draft
from .outline import Outline

__all__ = ["find_glossary", "find_spelt", "tell_scale_lines"]

_CODE = 2
_GLOSSARY = 3
_SCALE_NEAR = 8
_MEANING = re.compile(r",?r[Bwx]{1,2}")
_BARE = re.compile(r"[,&x]+|-|;x?&?")
_LINE = re.compile(r"[N\-).:x_]{0,4}G(?:,r[^G;]*|[.,;:)\n]{0,3})")


def find_glossary(outline: Outline, drafts: Sequence[Draft]) -> set[int]:
    """Return the items of a scale spelt out, three grades or more in a bare list, and what a score means."""
    meant = {low.item + 1: high.item for low, high in pairwise(drafts) if outline.values[low.item].points}
    means = {item for first, item in meant.items() if _MEANING.fullmatch(outline.tags, first, item)}
    return means or _find_scale(outline, drafts)


def find_spelt(outline: Outline, on_scale: frozenset[str], words: RatingWords) -> list[int]:
    """Return the items of a scale told as such: four grades in a bare list, or three behind a word for it."""
    items = [n for n, tag in enumerate(outline.tags) if tag == "G"]
    if len(items) < _GLOSSARY or not on_scale:
        return []
    run = [items[0]]
    for low, high in pairwise(items):
        if not _BARE.fullmatch(outline.tags, low + 1, high):
            if len(run) >= _GLOSSARY:
                break
            run = []
        run.append(high)
    grades = {outline.values[item].grade for item in run}
    told = not words["large.scales"].isdisjoint(outline.words(max(0, run[0] - _SCALE_NEAR), run[0]))
    enough = len(run) > _GLOSSARY or (len(run) == _GLOSSARY and told)
    return run if enough and len(grades) == len(run) and grades <= on_scale else []


def tell_scale_lines(drafts: Sequence[Draft]) -> None:
    """Let four grades or more that differ, each alone on a line below the other, be the scale and no results."""
    run = list[Draft]()
    for draft in drafts:
        if draft.rule == LISTED or not _LINE.fullmatch(draft.outline.tags):
            run = []
            continue
        if run and _paragraph(draft) != _paragraph(run[-1]) + 1:
            run = []
        run.append(draft)
        if len(run) > _GLOSSARY and len({each.outline.values[each.item].grade for each in run}) == len(run):
            for each in run:
                each.status, each.told, each.subject, each.areas = "mention", "the scale, line by line", None, []


def _paragraph(draft: Draft) -> int:
    return draft.outline.reading.paragraph_of[draft.outline.start]


def _find_scale(outline: Outline, drafts: Sequence[Draft]) -> set[int]:
    """Return the grades of bare lists of three or more; with areas, only those of a list that is a scale."""
    if len(drafts) < _GLOSSARY:
        return set()
    codes = {outline.values[draft.item].grade[0] for draft in drafts if len(outline.values[draft.item].grade) == _CODE}
    runs = [run for run in _bare_runs(outline, drafts) if len(run) >= _GLOSSARY] if len(codes) < _CODE else []
    told = [run for run in runs if not any(draft.areas for draft in run) or _is_scale(outline, run)]
    return {draft.item for run in told for draft in run}


def _bare_runs(outline: Outline, drafts: Sequence[Draft]) -> Iterator[list[Draft]]:
    """Yield the grades that only commas and "and" part."""
    run = [drafts[0]]
    for draft in drafts[1:]:
        if not _BARE.fullmatch(outline.tags, run[-1].item + 1, draft.item):
            yield run
            run = []
        run.append(draft)
    yield run


def _is_scale(outline: Outline, drafts: Sequence[Draft]) -> bool:
    """Say whether grades after a colon, or four of them, all differ and share their areas: "in four bands: good, …"."""
    grades = {outline.values[draft.item].grade for draft in drafts}
    opened = outline.tags[drafts[0].item - 1 : drafts[0].item] in (":", "-", "(")
    alike = all(draft.areas == drafts[0].areas for draft in drafts)
    return (opened or len(drafts) > _GLOSSARY) and len(grades) == len(drafts) and alike
