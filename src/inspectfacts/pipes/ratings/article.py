"""Read the grades of an article: sentence by sentence, then in the light of what the others say."""

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import product
from typing import cast

from spacy.tokens import Doc

from ...facts import Date, Rating
from ...registry import find_inspectorate, find_scale, first_days, scales_of
from ...rulebook import Rulebook
from ..providers.kinds import Kinds
from ..reading import Reading, reading_of
from .bodies import Bodies, read_bodies
from .counted_areas import name_areas
from .counted_names import name_beside
from .cues import RatingWords
from .draft import LISTED, Draft
from .explaining import explain_draft
from .extremes import EXTREMES, find_extremes, grade_at_end
from .following import name_counted
from .frames import read_frames
from .glossary import tell_scale_lines
from .groups import groups_of, name_groups
from .headed import find_headed
from .judging import accept_grades
from .known import know_mentions
from .lines import start_of
from .listed import find_listed, read_listed
from .look import Setting
from .outline import Candidate, Sheet, outline_sentence
from .overtaken import settle_overtaken
from .pairing import name_first, name_requiring, pair_names
from .phrases import WHOLE
from .points import GLOSS, GLOSSES, find_points
from .renewed import settle_renewed
from .services import places_of, read_services
from .superseded import settle_history
from .telling import carry_on, read_told

__all__ = ["Rules", "find_ratings"]

_FOOD_GRADES = {"requires_improvement": "improvement_required"}
_PLANNED, _SHORT = datetime.timedelta(days=366), 16


@dataclass(frozen=True, slots=True, eq=False)
class Rules:
    """What the finding of ratings needs of the rulebook; `grades` and `scales` remember what was looked up."""

    rulebook: Rulebook
    words: RatingWords
    kinds: Kinds
    grades: dict[str, frozenset[str]] = field(default_factory=dict)
    scales: dict[tuple[str, str, str | None, str | None], str | None] = field(default_factory=dict)
    firsts: dict[str, str] = field(default_factory=dict)

    def first_day(self, grade: str) -> str:
        """Return when a grade was first given by any body; "" where no framework tells."""
        if not self.firsts:
            self.firsts.update(first_days(self.rulebook))
        return self.firsts.get(grade, "")

    def is_to_come(self, grade: str, day: datetime.date) -> bool:
        """Say whether no body gave a grade until long after a day; one may be told of when it is planned."""
        return grade not in self.words["area_grades"] and self.first_day(grade) > str(day.replace(day=1) + _PLANNED)


def find_ratings(doc: Doc, rules: Rules) -> Iterator[Rating]:
    """Yield one rating per grade and area, in the order of the text."""
    reading = reading_of(doc)
    candidates = _find_candidates(doc, rules)
    headed = find_headed(doc, candidates, rules.words)
    if not candidates:
        return
    services = read_services(doc, reading)
    bodies = read_bodies(doc, services, rules.kinds, rules.words, lambda body, grade: grade in _grades_of(body, rules))
    sheet = Sheet(reading, know_mentions(doc, services, candidates))
    on_scale = frozenset[str]().union(*(_grades_of(body, rules) for body in bodies.givers()))
    listed = find_listed(sheet, candidates, headed, on_scale, rules.words)
    graded, last, drafts = -9, list[Draft](), list[Draft]()
    for sentence in sorted({reading.sentence_of[start] for start in candidates}):
        start, end = start_of(reading, sentence), reading.sentences[sentence][1]
        outline = outline_sentence(sheet, start, end, rules.words)
        paragraph = reading.paragraph_of[start]
        headline = paragraph == 0 or ("." not in outline.tags[-2:] and len(outline.tags) < _SHORT)
        setting = Setting(headline, bodies.known, paragraph - graded <= 1, on_scale)
        told = read_listed(outline, headed, listed, rules.words)
        accepted = accept_grades(outline, rules.words, setting) if told is None else {}
        found = list(name_areas(read_frames(outline, accepted, rules.words), rules.words)) if told is None else told
        graded = paragraph if found else graded
        if found and found[0].rule != LISTED:
            name_groups(found, last, sheet, services, rules.kinds)
            read_told(found if told is None else [], outline, reading, rules.words)
            _name_told(found, sheet, sentence, rules.words)
            carry_on(found, last, sheet, sentence, rules.words)
        drafts += found
        last = found
    tell_scale_lines(drafts)
    bodies.assign(drafts)
    drafts = [draft for draft in _settle_extremes(drafts, bodies, rules) if not _is_praise(draft)]
    settle_history(drafts, bodies.main, bodies.body, bodies.key)
    settle_overtaken(drafts, bodies.key, rules.words)
    settle_renewed(drafts, bodies.key, rules.words)
    reading.groups += list(groups_of(drafts))
    for draft in drafts:
        yield from _make_ratings(reading, draft, bodies.kind_of.get(draft.subject or ""), rules)


def _name_told(found: list[Draft], sheet: Sheet, sentence: int, words: RatingWords) -> None:
    """Give the grades of a sentence, whose status is told, to the services that are named beside, behind or first."""
    name_counted(found, sheet, sentence, words)
    name_beside(found, words)
    pair_names(found)
    name_requiring(found)
    name_first(found, words)


def _settle_extremes(drafts: list[Draft], bodies: Bodies, rules: Rules) -> list[Draft]:
    """Put the grade in the place of "the lowest rating"; leave it out where no scale tells it or the article does."""
    ends = [draft for draft in drafts if draft.outline.values[draft.item].grade in EXTREMES]
    told = {draft.outline.values[draft.item].grade for draft in drafts} if ends else set()
    for draft in ends:
        candidate: Candidate = draft.outline.values[draft.item]
        kind = bodies.kind_of.get(draft.subject or "")
        grade = grade_at_end(rules.rulebook, candidate.grade, draft.inspectorate, kind, _day_of(draft), told)
        candidate.grade = grade if grade is not None and grade not in told else candidate.grade
    return [draft for draft in drafts if draft.outline.values[draft.item].grade not in EXTREMES] if ends else drafts


def _is_praise(draft: Draft) -> bool:
    """Say whether somebody praises the score of a place to eat with a word that is none: "we got a good score"."""
    outline = draft.outline
    spoken = outline.reading.quoted[outline.starts[draft.item]] >= 0
    return draft.inspectorate == "FSA" and spoken and outline.word(draft.item + 1) in ("score", "scores")


def _find_candidates(doc: Doc, rules: Rules) -> dict[int, Candidate]:
    """Return every wording that may be a grade by its first token; an area's own word ("effective") is none."""
    candidates = {start: Candidate(start, end, grade) for start, end, grade in places_of(doc, "grades")}
    area_grades = rules.words["area_grades"]
    worded = [start for start, candidate in candidates.items() if candidate.grade in area_grades]
    if worded:
        areas = {start for start, _, _ in places_of(doc, "areas")}
        for start in areas.intersection(worded):
            del candidates[start]
    published = reading_of(doc).published
    for start in [start for start, each in candidates.items() if published and rules.is_to_come(each.grade, published)]:
        del candidates[start]
    if not published:
        for start in _find_untimely(candidates, reading_of(doc), rules):
            del candidates[start]
    for point in find_points(doc, rules.words):
        _take_gloss(point, candidates, reading_of(doc).words)
        candidates[point.start] = point
    for end in list(find_extremes(doc, candidates, rules.words)):
        candidates[end.start] = end
    return candidates


def _find_untimely(candidates: dict[int, Candidate], reading: Reading, rules: Rules) -> list[int]:
    """Return the plain words that were no grade yet on any day an undated article tells: "exceptional" in 2009.

    Where it tells none, those of the newest framework need the company of another of its grades.
    """
    dates = cast(list[Date], reading.facts.get("dates", []))
    first = {start: rules.first_day(each.grade) for start, each in candidates.items()}
    newest = max((date.to for date in dates if date.to), default=None)
    last = max(rules.firsts.values(), default="")
    return [
        start
        for start, each in candidates.items()
        if each.grade in rules.words["plain"]
        and (first[start] > newest if newest else first[start] == last)
        and all(first[other] != first[start] or candidates[other].grade == each.grade for other in first)
    ]


def _take_gloss(point: Candidate, candidates: dict[int, Candidate], words: Sequence[str]) -> None:
    """Let a numbered grade take the word for it that follows: "grade 2 (good)", "a 4, meaning good"."""
    at = point.end
    while at < point.end + GLOSS and words[at : at + 1] and words[at] in GLOSSES and words[at] != "or":
        at += 1
    gloss = candidates.get(at)
    if gloss is not None and gloss.grade == point.grade and at > point.end:
        del candidates[gloss.start]
        point.end = gloss.end + (words[point.end] == "(" and words[gloss.end : gloss.end + 1] == [")"])


def _make_ratings(reading: Reading, draft: Draft, kind: str | None, rules: Rules) -> Iterator[Rating]:
    candidate: Candidate = draft.outline.values[draft.item]
    place = reading.place(candidate.start, candidate.end)
    grade = _FOOD_GRADES.get(candidate.grade, candidate.grade) if draft.inspectorate == "FSA" else candidate.grade
    own = rules.words.own_areas.get(candidate.grade[0], WHOLE) if len(candidate.grade) == 2 else WHOLE
    because = explain_draft(draft) if reading.explain else [draft.rule]
    for subject, area in product((draft.subject, *draft.others), draft.areas or (own,)):
        yield Rating(
            text=place.text,
            start=place.start,
            end=place.end,
            rule=draft.rule,
            because=because,
            grade=grade,
            scale=_scale_of(draft, grade, kind, rules),
            inspectorate=draft.inspectorate,
            subject=subject,
            aspect=area,
            status=draft.status,
            when=draft.when,
        )


def _grades_of(name: str, rules: Rules) -> frozenset[str]:
    """Return the ids of all grades that a body has ever given."""
    if name not in rules.grades:
        body = find_inspectorate(rules.rulebook, name)
        scales = scales_of(rules.rulebook, body) if body else []
        rules.grades[name] = frozenset(grade.id for scale in scales for grade in scale.grades)
    return rules.grades[name]


def _scale_of(draft: Draft, grade: str, kind: str | None, rules: Rules) -> str | None:
    """Return the scale a grade is on: that of its body and year, else the only one of the body that has it."""
    if draft.inspectorate is None:
        return None
    key = (draft.inspectorate, grade, _day_of(draft), kind)
    if key not in rules.scales:
        rules.scales[key] = _look_up_scale(*key, rules.rulebook)
    return rules.scales[key]


def _day_of(draft: Draft) -> str | None:
    """Return the day a grade is of: its own date, else that of the article."""
    published = draft.outline.reading.published
    return draft.when or (published.isoformat() if published else None)


def _look_up_scale(name: str, grade: str, day: str | None, kind: str | None, rulebook: Rulebook) -> str | None:
    body = find_inspectorate(rulebook, name)
    if body is None:
        return None
    scale = (find_scale(rulebook, body, kind, day) if kind else None) or find_scale(rulebook, body, None, day)
    if scale is not None and any(each.id == grade for each in scale.grades):
        return scale.id
    fitting = [scale.id for scale in scales_of(rulebook, body) if any(each.id == grade for each in scale.grades)]
    return fitting[0] if len(fitting) == 1 else None
