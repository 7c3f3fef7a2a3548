"""Read who and what each grade of a sentence was given to, from the clause around it."""

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise

from ..providers.mention import NAMED
from .bare_counts import count_of_grades, goes_on_counting, is_next_count
from .clauses import find_edge, find_subject, find_verb, is_passive, is_plural
from .compared import is_compared, read_at
from .counted import are_told_by_grade, read_counted
from .cues import RatingWords
from .draft import Draft
from .endings import read_listed
from .named import Named
from .named_lists import read_names
from .nouns import read_noun_phrase
from .outline import Outline
from .phrases import read_areas
from .scale_ends import SCALE
from .settling import settle_areas
from .shapes import read_shape
from .told_areas import areas_where, find_areas_told, read_areas_left, read_areas_parted, read_own, without_crew
from .trailing import read_trailing

__all__ = ["read_frames"]

_NO_OBJECT = re.compile(r"(?:d?[xwI'N]*n[onp]*[dx]*|[xdtoBHpIs]|d[wx]+)*$")
_MOVED_AREA = re.compile(r"M[dx]*A[^;.,GRVFKM]*[ft][xd]*G")
_OF_RATING = re.compile(r"[MRV][dxw]*n[op]")
_NAMES = re.compile(r"[PhAjwWu]")
_STOP, _TURN = re.compile(r"[;.]"), re.compile(r"[.c]")
_AND_OTHERS = re.compile(r"&x?N[HBx]*$")
_COUNTED_LINE = re.compile(r"[_\-]?N[wx]?[jP]")
_CHANGE_FROM = re.compile(r",d[xw]?(?P<change>w)[fp][dxnw]*$")
_LISTED = re.compile(r"x?d?N[^G;.\-]*-(?P<list>[^GRVFKMB;.\-]*[,&][^GRVFKMB;.\-]*)-[xt]*$")
_ASIDE = re.compile(r",(?!x?&)[^,]*,x*$")
_OWN = re.compile(r"d?[jP]'[wPj]+$")
_LED_IT = re.compile(r"[sc,&]x?pd?(?P<name>P),?h[HBx]*[BHRV]$")
_TOLD_THEY = re.compile(r"N[wx]?ox*h[^;.A]*F[xd]*h[HBx]*$")
_OR_ELSE = re.compile(r"G,?&")
_CUT_BY = re.compile(r",x?d?I[xH]*(?:w-)?M$")
_LED_UP_TO = re.compile(r"t[wM][^;.,G]{0,5}t[dx]*$")
_AS_COUNTED, _THE_SETTING = 3, ["the", "setting"]


def read_frames(outline: Outline, accepted: Mapping[int, str], words: RatingWords) -> Iterator[Draft]:
    """Yield a draft for each accepted grade, in order; a grade without a verb of its own shares the last one's."""
    items, drafts = [*accepted, len(outline.tags)], list[Draft]()
    floor = 0
    for item, ceiling in pairwise(items):
        draft = Draft(item, outline, accepted[item])
        if draft.rule == SCALE:
            drafts.append(draft)
            draft.first = draft.last = floor = item + 1
            continue
        final = ceiling == items[-1]
        draft.last, areas, more = read_trailing(outline, item, ceiling, words, final=final)
        areas = None if areas and read_at(outline, item) else areas
        previous = drafts[-1] if drafts else None
        _read_leading(draft, previous, floor, words)
        settle_areas(draft, previous, areas, more, accepted[item], words)
        if previous is not None and _is_restated(previous, draft):
            previous.areas = list(draft.areas)
        drafts.append(draft)
        floor = draft.last
    yield from drafts


def _is_restated(first: Draft, second: Draft) -> bool:
    """Say whether a grade is the word for the number before it: "a four, or good, for care"."""
    outline = first.outline
    one, two = (outline.values[each.item] for each in (first, second))
    return (
        one.grade == two.grade
        and not first.areas
        and _OR_ELSE.fullmatch(outline.tags, first.item, second.item) is not None
    )


def _read_leading(draft: Draft, previous: Draft | None, floor: int, words: RatingWords) -> None:
    """Fill the subject and areas that stand before a grade."""
    outline, item = draft.outline, draft.item
    low = draft.first = max(floor, find_edge(outline, item, floor))
    if goes_on_counting(draft, previous):
        return
    if read_shape(draft, low, words):
        return
    verb = draft.verb = find_verb(outline.tags, low, item)
    if draft.rule in ("ratings.left", "ratings.from_to"):
        draft.areas = read_areas_left(outline, item, words)
        if draft.areas:
            return
    if verb >= 0:
        _read_governed(draft, previous, low, words)
    elif draft.rule != "ratings.starred":
        low = find_subject(outline, low, item, words)[0] if draft.rule == "ratings.requires" else low
        _read_verbless(draft, previous, low, words)


def _read_governed(draft: Draft, previous: Draft | None, low: int, words: RatingWords) -> None:
    """Read what the verb of a grade has for its subject or object, or what the grade before had."""
    outline, item, verb = draft.outline, draft.item, draft.verb
    if outline.tags[verb] == "B":
        low = max(low, outline.tags.rfind("F", low, verb) + 1)
    tells = outline.word(verb) in words["clauses.telling_of"] and not is_passive(outline, verb)
    if are_told_by_grade(outline, verb, words):
        draft.subject, draft.many = read_counted(outline, max(0, verb - _AS_COUNTED), verb, words), True
        return
    tells |= _CUT_BY.search(outline.tags, 0, verb + 1) is not None
    named = _read_object(draft, verb, words) or (Named() if tells else _read_subject(draft, low, verb, words))
    own = "nothing" in outline.words(max(0, verb - 3), verb)
    if not named and previous is not None and not own and not _STOP.search(outline.tags, previous.item, item):
        areas = [] if _has_own_object(draft, previous) else list(previous.areas)
        named = Named(previous.subject, previous.others, areas, previous.anaphor, previous.many)
    told = None if named.areas else find_areas_told(outline, item, verb, words)
    if told:
        areas = read_areas(outline, *told, words, plural=True) or []
        areas = [outline.text(*told)] if outline.tags[told[0]] == "P" else areas
        named.areas = areas[:1] if "or" in outline.words(*told) else areas
    if named.areas == ["any"] or (named.anaphor and _TOLD_THEY.search(outline.tags, 0, item)):
        named = Named(many=True)
    if (named.anaphor or not named) and not named.areas:
        named.areas = read_areas_parted(outline, verb, words) or areas_where(outline, verb, previous)
    if previous is not None and previous.many and named.areas and named.areas[0].split()[-1] in words["rest"]:
        named = Named(many=True)
    if named.many:
        named = read_listed(draft) or named
    named.areas = without_crew(outline, named.areas, verb, words)
    _take(draft, named)
    if draft.subject is None and draft.areas:
        draft.subject = read_at(outline, item)
    elif draft.subject is None and named.anaphor and (led := _LED_IT.search(outline.tags, 0, verb + 1)):
        _take_led(draft, led.start("name"), previous)
    if named.many and not named.areas and previous is not None and previous.many:
        draft.areas = list(previous.areas) if _AND_OTHERS.search(outline.tags, previous.item, verb) else []


def _has_own_object(draft: Draft, previous: Draft) -> bool:
    """Say whether a second verb has a rating for object, where the areas of the first are told behind it."""
    told_behind = previous.last > previous.item + 1
    kept = draft.outline.tags[draft.verb] in "KV" and draft.outline.tag(draft.item + 1) == "n"
    return told_behind and kept and draft.outline.tag(draft.item - 1) == "d"


def _read_object(draft: Draft, verb: int, words: RatingWords) -> Named:
    """Read what an active verb rates: "judged leadership and teaching good"."""
    outline = draft.outline
    told = _OF_RATING.match(outline.tags, verb)
    moved = _MOVED_AREA.match(outline.tags, verb)
    if outline.tags[verb : verb + 3] == "Mhf":
        return Named(anaphor=True)
    if not told and ((outline.tags[verb] not in "RVFK" and not moved) or is_passive(outline, verb)):
        return Named()
    listed = _LISTED.match(outline.tags, verb + 1, draft.item)
    if listed:
        names = read_names(outline, *listed.span("list"))
        areas = [] if names else read_areas(outline, *listed.span("list"), words, plural=True, preposition="for")
        return Named(next(iter(names), None), names[1:], areas or [])
    led = outline.tags[verb] == "F" and _LED_UP_TO.search(outline.tags, verb, draft.item)
    if led or outline.word(draft.item - 1) == "against":
        return Named()
    if own := read_own(outline, draft.item, verb, words):
        return Named(areas=own)
    held = _ASIDE.sub("", _NO_OBJECT.sub("", _ASIDE.sub("", outline.tags[verb + 1 : draft.item])))
    if not _NAMES.search(held):
        return Named()
    first = told.end() if told else verb + 1
    return read_noun_phrase(outline, first, verb + 1 + len(held), words, plural=True) or Named(
        anaphor=_OWN.match(held) is not None
    )


def _read_subject(draft: Draft, low: int, verb: int, words: RatingWords) -> Named:
    outline = draft.outline
    first, last = find_subject(outline, low, verb, words)
    plural = is_plural(outline, verb, draft.item)
    return read_noun_phrase(outline, first, last, words, plural=plural, firm=_is_firm(draft, first, last, verb))


def _is_firm(draft: Draft, first: int, last: int, verb: int) -> bool:
    """Say whether plain words may name an area: no code, no points, no "was given a", no relative clause."""
    tags, candidate = draft.outline.tags, draft.outline.values[draft.item]
    if (
        len(candidate.grade) == 2
        or candidate.points
        or tags[verb] in "VKH"
        or draft.rule == "ratings.aim"
        or tags[draft.item - 1] == "d"
        or tags[verb - 1 : verb + 1] == ",M"
        or tags[verb - 2 : verb + 1] == "P,R"
    ):
        return False
    if first and tags[first - 1] in "BH":
        return False
    return tags[last : last + 1] != "r" and tags[last : last + 2] not in (",r", "-r")


def _read_verbless(draft: Draft, previous: Draft | None, low: int, words: RatingWords) -> None:
    """Read a grade with no verb of its own: its own noun phrase if there is one, else all that the last one had."""
    outline = draft.outline
    shares = previous is not None and not _TURN.search(outline.tags, previous.item, draft.item)
    firm = shares and len(outline.values[draft.item].grade) > 2
    firm |= not words["counted_areas"].isdisjoint(outline.words(low, draft.item)[-2:])
    plural = shares or outline.word(draft.item) in words["clauses.plural_verbs"]
    named = read_noun_phrase(outline, low, draft.item, words, plural=plural, firm=firm)
    if shares and previous is not None and is_compared(outline, previous.item, draft.item, words):
        draft.rule, draft.subject = "ratings.compared", read_at(outline, draft.item) or previous.subject
        draft.areas, draft.anaphor = list(previous.areas), previous.anaphor
        return
    change = _CHANGE_FROM.search(outline.tags, 0, draft.item) if shares else None
    if change and outline.word(change.start("change")) in words["clauses.changes"]:
        named = Named()
    if _COUNTED_LINE.fullmatch(outline.tags, low, draft.item) or is_next_count(draft, previous):
        draft.many, draft.areas = True, list(previous.areas) if previous else []
        return
    if previous is None or not shares:
        if named.anaphor:
            named.areas = read_areas_parted(outline, draft.item, words)
        _take(draft, named)
        return
    if previous.areas and outline.words(low, draft.item)[-2:] == _THE_SETTING:
        named = Named(areas=_THE_SETTING[1:])
    if previous.areas and outline.tags[draft.item - 2] in ",&" and outline.word(draft.item - 1) == "services":
        named = Named(areas=[outline.text(draft.item - 1, draft.item)])
    draft.rule = "ratings.list"
    counts_grades = outline.tag(previous.item + 1) == "n"
    draft.many = previous.many or (named.many and previous.subject is None and not counts_grades)
    draft.areas = named.areas if named and not named.many else list(previous.areas)
    draft.areas = count_of_grades(draft, previous) or draft.areas
    if "overall" in outline.words(max(low, draft.item - 4), draft.item):
        draft.areas = named.areas
    at = read_at(outline, draft.item) if not named.subject or read_at(outline, previous.item) else None
    teller = Named(at) if at else named if named.subject else previous
    draft.subject, draft.others = teller.subject, teller.others
    draft.areas = list(previous.areas) if at and not draft.areas else draft.areas
    draft.anaphor = previous.anaphor and teller is previous


def _take_led(draft: Draft, name: int, previous: Draft | None) -> None:
    """Take the service of "while at Oak Prison it was poor", and the area that "it" stands for there."""
    outline = draft.outline
    if outline.word(name - 1) == "at" and outline.values[name][1] in NAMED:
        draft.subject, draft.anaphor = str(outline.values[name][0]), False
        draft.areas = draft.areas or (list(previous.areas) if previous and outline.word(name + 1) == "it" else [])


def _take(draft: Draft, named: Named) -> None:
    draft.subject, draft.others, draft.areas = named.subject, named.others, named.areas
    draft.anaphor, draft.many = named.anaphor, named.many
