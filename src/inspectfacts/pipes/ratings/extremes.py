"""Read a grade told by its place alone: "the lowest of the four ratings" is the last of the scale of body and year."""

import re
from collections.abc import Iterator, Sequence, Set

from spacy.tokens import Doc

from ...registry import find_inspectorate, find_scale, scales_of
from ...rulebook import Rulebook, Scale
from ..reading import reading_of
from .cues import RatingWords
from .look import Look
from .outline import Candidate
from .services import places_of

__all__ = ["EXTREMES", "find_extremes", "grade_at_end", "is_extreme", "is_given_extreme"]

EXTREMES = frozenset({"highest", "lowest"})
_REACH = 8
_STEPS, _CODE = 3, 2
_GIVEN = re.compile(r"(?:[RVK](?![^G]*[;.,cseBM])[^G]{0,8}|H[xd]*|[MRVK][^;.G]{0,8}t[xd]*|Gn?t[xd]*)$")
_ANY_OF = re.compile(r"(?:^|[^dNx'])(?P<any>[wPjA])[rs]x?[RVK][dxt]*$")
_ELSEWHERE = re.compile(r"[xn]*pd[wW]")


def find_extremes(doc: Doc, candidates: dict[int, Candidate], words: RatingWords) -> Iterator[Candidate]:
    """Yield "the lowest possible rating" where its sentence names no grade but one that was left."""
    places = places_of(doc, "rating_extremes")
    if not places:
        return
    reading = reading_of(doc)
    tokens, sentence_of = reading.words, reading.sentence_of
    named = {sentence_of[start] for start in candidates if tokens[start - 1] != "from"}
    for start, end, label in places:
        stop = _end_of(tokens, end, words)
        if stop > end and sentence_of[start] not in named:
            yield Candidate(start, stop, label)


def _end_of(tokens: Sequence[str], end: int, words: RatingWords) -> int:
    """Return the end of the noun after the superlative: "possible Ofsted rating", "of the four ratings"."""
    nouns, passed = words["extremes.nouns"], words["extremes.passed"]
    for at in range(end, min(end + _REACH, len(tokens))):
        if tokens[at] in nouns:
            if tokens[end] != "of" and tokens[at].endswith("s"):
                return end
            after = tokens[at + 1 : at + 2]
            return end if after == ["of"] else at + 1 + (after in (["possible"], ["available"]))
        if tokens[at] not in passed:
            return end
    return end


def is_extreme(look: Look) -> bool:
    """Say whether a candidate is the end of a scale."""
    return look.candidate.grade in EXTREMES


def is_given_extreme(look: Look) -> bool:
    """Say whether the end of a scale is a result: not "the lowest rating in the county", not the marks of pupils."""
    if not is_extreme(look) or not look.setting.article or (look.nears("means", _STEPS - 1) and "R" in look.after):
        return False
    if not look.words["extremes.elsewhere"].isdisjoint((look.word(1), look.word(2))):
        return False
    if _of_any(look):
        return False
    if _ELSEWHERE.match(look.after) and "A" not in look.after:
        return False
    return bool(_GIVEN.search(look.before)) and look.held().isdisjoint(look.words["exams"])


def _of_any(look: Look) -> bool:
    """Say whether any services may get it: "a visit follows for areas that receive the lowest judgement"."""
    found = _ANY_OF.search(look.before)
    if found is None:
        return False
    outline, at = look.outline, found.start("any")
    spoken = outline.reading.words[outline.ends[at] - 1]
    if outline.tags[at] == "P":
        return bool(outline.values[at][1] == "plural")
    return spoken in look.words["providers"] or spoken == "areas"


def grade_at_end(
    rulebook: Rulebook, end: str, name: str | None, kind: str | None, day: str | None, told: Set[str]
) -> str | None:
    """Return the first or last grade of the scale a body used for a kind of service on a day; None if undecidable.

    Without a day the scale is one that has grades `told` in the article.
    """
    body = find_inspectorate(rulebook, name) if name else None
    if body is None:
        return None
    scale = (find_scale(rulebook, body, kind, day) if kind else None) or find_scale(rulebook, body, None, day)
    of_body = scales_of(rulebook, body)
    fitting = of_body if scale is None else [scale]
    most = max(_held(each, told) for each in of_body) if day is None else 0
    if most:
        fitting = [each for each in of_body if _held(each, told) == most]
    ends = {_last_of(each, end) for each in fitting if len(each.grades) >= _STEPS}
    grade = ends.pop() if len(ends) == 1 else None
    return None if grade is None or len(grade) == _CODE else grade


def _held(scale: Scale, told: Set[str]) -> int:
    return sum(grade.id in told for grade in scale.grades)


def _last_of(scale: Scale, end: str) -> str:
    pick = min if end == "highest" else max
    return pick(scale.grades, key=lambda grade: grade.rank).id
