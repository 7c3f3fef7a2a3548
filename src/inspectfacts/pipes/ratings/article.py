"""Read the grades of an article: sentence by sentence, then in the light of what the others say."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import Any

from spacy.tokens import Doc

from ...facts import Rating
from ...registry import find_inspectorate, find_scale, scales_of
from ...rulebook import Rulebook
from ..providers.kinds import Kinds
from ..reading import Reading, reading_of
from .bodies import Bodies, read_bodies
from .cues import RatingWords
from .draft import Draft
from .frames import read_frames
from .judging import accept_grades
from .look import Setting
from .outline import Candidate, Outline, outline_sentence
from .phrases import WHOLE
from .points import find_points
from .status import read_status
from .times import read_when, settle_history

__all__ = ["find_ratings"]


_GLOSSARY = 3


@dataclass(frozen=True, slots=True, eq=False)
class Rules:
    """What the finding of ratings needs of the rulebook."""

    rulebook: Rulebook
    words: RatingWords
    kinds: Kinds


def find_ratings(doc: Doc, rules: Rules) -> Iterator[Rating]:
    """Yield one rating per grade and area, in the order of the text."""
    reading = reading_of(doc)
    areas = {span.start for span in doc.spans.get("areas", ())}
    candidates = {
        span.start: Candidate(span.start, span.end, span.label_)
        for span in doc.spans.get("grades", ())
        if span.start not in areas or span.label_ not in rules.words["area_grades"]
    }
    candidates.update({point.start: point for point in find_points(doc, candidates, rules.words)})
    if not candidates:
        return
    bodies = read_bodies(doc, rules.kinds)
    known = _know(doc, candidates)
    drafts: list[Draft] = []
    graded = -9
    for sentence in sorted({reading.sentence_of[start] for start in candidates}):
        paragraph = reading.paragraph_of[reading.sentences[sentence][0]]
        found = _read_sentence(reading, sentence, known, rules, bodies, near=paragraph - graded <= 1)
        graded = paragraph if found else graded
        drafts += found
    bodies.assign(drafts)
    settle_history(drafts, bodies.main, bodies.body, bodies.key)
    for draft in drafts:
        yield from _make_ratings(doc, reading, draft, rules)


def _know(doc: Doc, candidates: dict[int, Candidate]) -> dict[int, tuple[str, int, Any]]:
    """Return letter, end and value of every mention, by its first token; a grade goes before all but a name around it."""
    known: dict[int, tuple[str, int, Any]] = {}
    for group, letter in (("numbers", "N"), ("people", "u"), ("areas", "A"), ("dates", "D")):
        for n, span in enumerate(doc.spans.get(group, ())):
            known[span.start] = (letter, span.end, n)
    for group in ("watchdogs", "interveners", "inspectorates"):
        for span in doc.spans.get(group, ()):
            known[span.start] = ("I", span.end, span.label_)
    providers = doc.spans.get("providers", ())
    held = getattr(providers, "attrs", {})
    for span, name, form in zip(providers, held.get("names", ()), held.get("forms", ()), strict=False):
        if form == "plural" and span.start in known:
            continue
        if form in ("name", "mixed") or not any(span.start <= start < span.end for start in candidates):
            known[span.start] = ("P", span.end, (name or span.text, form, span.label_))
            for inner in range(span.start + 1, span.end):
                known.pop(inner, None)
                candidates.pop(inner, None)
            if form in ("name", "mixed"):
                candidates.pop(span.start, None)
    known.update({start: ("G", candidate.end, candidate) for start, candidate in candidates.items()})
    return known


def _read_sentence(
    reading: Reading, sentence: int, known: dict[int, tuple[str, int, Any]], rules: Rules, bodies: Bodies, *, near: bool
) -> list[Draft]:
    start, end = reading.sentences[sentence]
    outline = outline_sentence(reading, start, end, known, rules.words)
    headline = reading.paragraph_of[start] == 0 or "." not in outline.tags[-2:] and len(outline.tags) < 16
    accepted = accept_grades(outline, rules.words, Setting(headline, bodies.known, near, _on_scale(rules, frozenset(bodies.names))))
    drafts = list(read_frames(outline, accepted, rules.words))
    previous: Draft | None = None
    glossed = _find_glossary(outline, drafts)
    for draft in drafts:
        draft.status = "mention" if glossed and draft.item in glossed else read_status(draft, rules.words, previous)
        draft.when = read_when(draft, reading)
        if draft.when is None and draft.rule == "ratings.list" and previous is not None and previous.status == draft.status:
            draft.when, draft.old = previous.when, previous.old
        previous = draft
    return drafts


def _find_glossary(outline: Outline, drafts: Sequence[Draft]) -> set[int]:
    """Return the items of a scale spelt out: three grades or more in a bare list."""
    items = [draft.item for draft in drafts]
    bare = [re.fullmatch(r"[,&x]+", outline.tags[low + 1 : high]) is not None for low, high in pairwise(items)]
    if len(items) < _GLOSSARY or sum(bare) < _GLOSSARY - 1 or any(draft.areas for draft in drafts):
        return set()
    return {item for pair, joined in zip(pairwise(items), bare, strict=True) if joined for item in pair}


def _make_ratings(doc: Doc, reading: Reading, draft: Draft, rules: Rules) -> Iterator[Rating]:
    candidate = draft.outline.values[draft.item]
    place = reading.place(candidate.start, candidate.end, doc)
    for area in draft.areas or [rules.words.own_areas.get(candidate.grade[0], WHOLE) if len(candidate.grade) == 2 else WHOLE]:
        yield Rating(
            text=place.text,
            start=place.start,
            end=place.end,
            rule=draft.rule,
            because=[draft.rule, *draft.because],
            grade=candidate.grade,
            scale=_scale_of(rules.rulebook, draft, candidate.grade),
            inspectorate=draft.inspectorate,
            subject=draft.subject,
            aspect=area,
            status=draft.status,
            when=draft.when,
        )


@cache
def _on_scale(rules: Rules, bodies: frozenset[str]) -> frozenset[str]:
    """Return the ids of all grades that these bodies have ever given."""
    found = (find_inspectorate(rules.rulebook, body) for body in bodies)
    return frozenset(grade.id for body in found if body for scale in scales_of(rules.rulebook, body) for grade in scale.grades)


def _scale_of(rulebook: Rulebook, draft: Draft, grade: str) -> str | None:
    body = find_inspectorate(rulebook, draft.inspectorate) if draft.inspectorate else None
    if body is None:
        return None
    published = draft.outline.reading.published
    day = draft.when or (published.isoformat() if published else None)
    scale = find_scale(rulebook, body, None, day)
    if scale is not None and any(each.id == grade for each in scale.grades):
        return scale.id
    fitting = [scale.id for scale in scales_of(rulebook, body) if any(each.id == grade for each in scale.grades)]
    return fitting[0] if len(fitting) == 1 else None
