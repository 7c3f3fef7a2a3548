"""Find the service that a grade is of: named in its sentence or paragraph, else the one that the article is about."""

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from ..providers.mention import NAMED
from .draft import LISTED, Draft
from .lines import heading_above, paragraph_start, read_line
from .outline import Outline
from .parts import part_of
from .services import may_be_rated

if TYPE_CHECKING:
    from .bodies import Bodies

__all__ = ["COUNCIL_KINDS", "subject_of"]

COUNCIL_KINDS = ("council", "childrens_services")
_OPENING = re.compile(r"[xpRwd]*G[&,GxpDdA(){}s]*?,d?(?P<named>P)")
_GIVEN_TO = re.compile(r"npd?(?P<named>P)")
_OBJECTS = (*NAMED, "definite")
_FAR, _CARD_LINE, _CARD_FAR, _STOPS = 20, 14, 40, frozenset({".", "!", "?", "”"})
_BY = 2
_POSSESSING, _POSSESSING_HOME = ("its", "their"), frozenset({"their", "his", "her", "my"})
_COUNCILS = (*COUNCIL_KINDS, "adult_services")


def subject_of(bodies: "Bodies", draft: Draft, last: str | None, same: Draft | None) -> str | None:
    """Return the service of a grade; `last` is the one graded before, `same` the grade before in its sentence."""
    if draft.rule in ("ratings.card", LISTED):
        return _subject_of_card(bodies, draft.outline)
    here = _rated_in_sentence(bodies, draft)
    found = _subject_in_sentence(bodies, draft, here, last, same)
    if found is None:
        found = _subject_in_paragraph(bodies, draft, last)
    return _subject_in_news(bodies, draft.outline, here) if found is None else found


def _subject_of_card(bodies: "Bodies", outline: Outline) -> str | None:
    """Return the service that a line over the grades of a card names, else one of the paragraph above, or the main."""
    reading = outline.reading
    paragraphs = reading.paragraph_of
    number = paragraphs[outline.start]
    above = bodies.services[: bisect_left(bodies.starts, paragraph_start(outline))]
    for each in reversed(above[-_FAR:]):
        at = paragraphs[each.at]
        lines = reading.paragraphs[max(at + 1, number - _CARD_FAR) : number]
        if any(end - start > _CARD_LINE for start, end in lines):
            break
        start, end = reading.paragraphs[at]
        heads = end - start <= _CARD_LINE and reading.words[end - 1] not in _STOPS
        called = each.form in NAMED or (heads and each.form == "definite" and each.kind in bodies.kinds.owners)
        if called and not bodies.kinds.passes(reading.words, each.at):
            return each.name
    return bodies.main


def _rated_in_sentence(bodies: "Bodies", draft: Draft) -> list[int]:
    """Return the services of a sentence that may be rated; "it" is no council where the article is on another."""
    outline = draft.outline
    here = [
        n
        for n, tag in enumerate(outline.tags)
        if tag == "P" and may_be_rated(outline, n, bodies.words) and not _is_owner(outline, n, bodies)
    ]
    if draft.anaphor and _is_apart(bodies):
        return [n for n in here if outline.values[n][2] not in _COUNCILS]
    return here


def _is_owner(outline: Outline, n: int, bodies: "Bodies") -> bool:
    """Say whether a mention only tells whose the service is: "Run by Elm Care, Larch House"."""
    if outline.tags.startswith("'P", n + 1):
        one, other = outline.values[n], outline.values[n + 2]
        return other[1] in NAMED and other[2] not in bodies.kinds.areawide and one[2] in bodies.kinds.owners
    return n <= _BY and bodies.kinds.owns(outline.reading.words, outline.starts[n])


def _subject_in_sentence(
    bodies: "Bodies", draft: Draft, here: list[int], last: str | None, same: Draft | None
) -> str | None:
    """Return the service told in the line or the sentence before a grade, or in the heading above it."""
    outline = draft.outline
    if not here and (listed := read_line(outline, draft, bodies.kinds)) is not None:
        return listed
    if last is not None and same is not None and not any(same.item < n < draft.item for n in here):
        return last
    if not here and (heading := heading_above(bodies.services, bodies.starts, outline)) is not None:
        return heading
    if (
        outline.word(draft.item - 1) == "as"
        and draft.item + 1 in here
        and outline.values[draft.item + 1][1] in _OBJECTS
    ):
        return _name_at(outline, draft.item + 1)
    if here and here[0] < draft.item:
        told = next((n for n in here if n < draft.item and outline.values[n][1] in NAMED), here[0])
        return _name_at(outline, told if outline.values[here[0]][1] == "other" else here[0])
    given = _GIVEN_TO.match(outline.tags, draft.item + 1)
    if given and outline.word(draft.item + 2) == "for" and outline.values[given.start("named")][1] in NAMED:
        return _name_at(outline, given.start("named"))
    opening = _OPENING.match(outline.tags)
    if opening and draft.item < opening.start("named") in here:
        return _name_at(outline, opening.start("named"))
    return last if "there" in outline.words(draft.first, draft.item) else None


def _subject_in_paragraph(bodies: "Bodies", draft: Draft, last: str | None) -> str | None:
    """Return the service told before in the paragraph: the nearest for "it", else the last graded or one akin."""
    before = _told_before(bodies, draft.outline)
    if last is not None and not before and _goes_on(draft.outline):
        return last
    lent = None if not before and _are_others(bodies, draft) and not _is_topic(bodies, draft.outline, last) else last
    if draft.outline.values[draft.item].points:
        before = [name for name in before if bodies.looks_at("FSA", bodies.kind_of.get(name or ""))]
    if draft.anaphor and before and before[-1] is not None:
        others = before[-1:] if bodies.kind_of.get(before[-1]) == "council" else []
        return next((name for name in reversed(before) if name and name not in others), before[-1])
    if lent is not None and (lent in before or (draft.anaphor and not before)):
        return lent
    akin = bodies.kinds.akin(bodies.kind_of.get(bodies.main or "", ""))
    return next((name for name in reversed(before) if name and bodies.kind_of.get(name, "") in akin), None)


def _goes_on(outline: Outline) -> bool:
    """Say whether a paragraph opens with what the service graded before has: "Its chief executive said the C3"."""
    return outline.reading.words[paragraph_start(outline)] in _POSSESSING


def _told_before(bodies: "Bodies", outline: Outline) -> list[str | None]:
    """Return the services named before in the paragraph; no council where the article is on another."""
    before = bodies.services_before(outline)
    if _is_apart(bodies):
        return [name for name in before if bodies.kind_of.get(name or "", "") != "council"]
    return before


def _are_others(bodies: "Bodies", draft: Draft) -> bool:
    """Say whether "we" at the head of a paragraph are not the service graded before."""
    outline = draft.outline
    spoken = draft.anaphor and not bodies.words["we"].isdisjoint(outline.words(draft.first, draft.item))
    return spoken and outline.reading.words[paragraph_start(outline)] not in bodies.kinds.pointers


def _is_topic(bodies: "Bodies", outline: Outline, name: str | None) -> bool:
    """Say whether a service is the last whose name opens a paragraph: "Elm's report says"."""
    paragraphs = outline.reading.paragraph_of
    before = bodies.services[: bisect_left(bodies.starts, paragraph_start(outline))]
    for each in reversed(before[-_FAR:]):
        if each.form in NAMED and each.at - outline.reading.paragraphs[paragraphs[each.at]][0] <= 1:
            return each.name == name
    return False


def _subject_in_news(bodies: "Bodies", outline: Outline, here: list[int]) -> str | None:
    """Return the service of the part of the story, the one it is about, or else one that is named at all."""
    part = part_of(bodies.parts, outline)
    if part is not None or bodies.main is not None:
        return part.service if part else bodies.main
    if here:
        return _name_at(outline, here[0])
    return next(
        (each.name for each in bodies.services if each.form in ("mixed", "definite") and not _is_owned(each.name)), None
    )


def _is_owned(name: str | None) -> bool:
    """Say whether somebody's home is meant, no service: "far from their home"."""
    return (name or "").lower().split()[0] in _POSSESSING_HOME if name else False


def _name_at(outline: Outline, item: int) -> str:
    return str(outline.values[item][0])


def _is_apart(bodies: "Bodies") -> bool:
    """Say whether the article is about no council."""
    return bodies.kind_of.get(bodies.main or "", "") not in COUNCIL_KINDS
