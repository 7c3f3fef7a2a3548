"""Read who and what each grade of a sentence was given to, from the clause around it."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from .cues import RatingWords
from .outline import Outline
from .phrases import WHOLE, read_areas

__all__ = ["Draft", "read_frames"]

_VERB = re.compile(r"[RVFKMLSB]")
_AUXILIARY = "HBxX"
_EDGE = "cse;:(r"
_POST = re.compile(r"(?P<skip>(?:[nmxI]|\(N\)|o[dx]*N|,x(?=,|p)|b[dx]*I\)?)*),?x?(?P<prep>p)")
_ALSO = re.compile(r"[,\-]?[x]*(?:s|&x)[BH]|,?sB")
_PLURAL_BE = frozenset({"were", "are", "have", "both", "all", "'re"})


@dataclass(slots=True)
class Draft:
    """One grade as its sentence tells it, before the rest of the article is asked."""

    item: int
    outline: Outline
    rule: str
    areas: list[str] = field(default_factory=list)
    subject: str | None = None
    anaphor: bool = False
    many: bool = False
    first: int = 0
    last: int = 0
    status: str = "current"
    when: str | None = None
    inspectorate: str | None = None
    because: list[str] = field(default_factory=list)


def read_frames(outline: Outline, accepted: Mapping[int, str], words: RatingWords) -> Iterator[Draft]:
    """Yield a draft for each accepted grade, in order; a grade without a verb of its own shares the last one's."""
    items = list(accepted)
    previous: Draft | None = None
    floor = 0
    for n, item in enumerate(items):
        ceiling = items[n + 1] if n + 1 < len(items) else len(outline.tags)
        draft = Draft(item, outline, accepted[item])
        draft.last, areas = _read_after(outline, item, ceiling, words, final=n + 1 == len(items))
        _read_before(outline, draft, previous, floor, words)
        if areas is not None:
            draft.areas = areas
        elif previous is not None and not draft.areas and draft.rule == "shared" and _alike(outline, previous, draft):
            pass
        yield draft
        floor, previous = draft.last, draft


def _alike(outline: Outline, one: Draft, other: Draft) -> bool:
    return False


def _read_after(outline: Outline, item: int, ceiling: int, words: RatingWords, *, final: bool) -> tuple[int, list[str] | None]:
    """Read "good for safety and care": the areas after a grade, and the item where they end."""
    tags = outline.tags
    match = _POST.match(tags, item + 1)
    also = _read_also(outline, item, ceiling, words)
    if match is None:
        return (also[0], also[1]) if also else (item + 1, None)
    start = match.end("prep")
    stop = _end_of_list(outline, start, ceiling, final=final)
    preposition = " ".join(outline.words(start - 1, start))
    areas = read_areas(outline, start, stop, words, plural=True, preposition=preposition)
    if areas is None:
        return (also[0], also[1]) if also else (item + 1, None)
    rest = re.match(r"[,]?w?p", tags[stop:ceiling])
    if areas == [WHOLE] and outline.word(stop + 1) == "including":
        more = read_areas(outline, stop + 2, _end_of_list(outline, stop + 2, ceiling, final=final), words, plural=True)
        areas += more or []
    elif areas == [WHOLE] and rest and outline.word(stop) == "including":
        more = read_areas(outline, stop + 1, _end_of_list(outline, stop + 1, ceiling, final=final), words, plural=True)
        areas += more or []
    if also:
        areas += also[1]
    return stop, areas


def _end_of_list(outline: Outline, start: int, ceiling: int, *, final: bool) -> int:
    """Return where a list of areas ends: at a clause edge, or before the joint that leads to the next grade."""
    tags = outline.tags
    n = start
    while n < ceiling:
        tag = tags[n]
        if tag in "cse.\n;(" and not (tag == ";" and not final) or tag in "bD" or tag == "r" and tags[n - 1] == ",":
            break
        if tag == "-" and n > start and tags[n - 1] != "w":
            break
        if outline.word(n).endswith("ing"):
            n += 1
            continue
        if tag in "RVMK" or tag in "BHFS" and n > start + 1 and "r" not in tags[start:n]:
            back = max(tags.rfind(",", start, n), tags.rfind("&", start, n))
            n = back if back > start else n
            break
        if tag == "," and outline.word(n + 1) in ("including", "mainly", "with", "despite", "making", "meaning", "having", "taught"):
            break
        n += 1
    if n == ceiling and not final:
        while n > start and tags[n - 1] in ",&xd;cn-N":
            n -= 1
    return n


def _read_also(outline: Outline, item: int, ceiling: int, words: RatingWords) -> tuple[int, list[str]] | None:
    """Read "…, as were those for work" and "and so was the effectiveness of leaders"."""
    tags = outline.tags
    for match in re.finditer(r",?x*(?:s|&x|x)[BH]", tags[item + 1 : ceiling]):
        at = item + 1 + match.start()
        phrase = outline.words(at, item + 1 + match.end())
        if not ({"as", "so"} & set(phrase)):
            continue
        start = item + 1 + match.end()
        stop = _end_of_list(outline, start, ceiling, final=True)
        head = re.match(r"d?n?(?:w)?p", tags[start:stop])
        areas = read_areas(outline, start + (head.end() if head else 0), stop, words, plural=True)
        if areas:
            return stop, areas
    return None


def _read_before(outline: Outline, draft: Draft, previous: Draft | None, floor: int, words: RatingWords) -> None:
    """Fill the subject and areas that stand before a grade."""
    tags, item = outline.tags, draft.item
    low = _clause_start(outline, item, floor)
    verb = max((n for n in range(low, item) if tags[n] in "RVFKMLS"), default=-1)
    be = max((n for n in range(low, item) if tags[n] == "B"), default=-1)
    draft.first = low
    if verb < 0 and be < 0:
        if previous is not None and floor <= item and not re.search(r"[.;c]", tags[floor:item]) or previous is not None and tags[floor:item].startswith(";"):
            _share(outline, draft, previous, max(floor, low), words)
        else:
            _read_noun_phrase(outline, draft, low, item, words, plural=False)
        return
    lead = max(verb, be)
    if verb >= 0 and be > verb and re.fullmatch(r"[xt]*", tags[verb + 1 : be]):
        lead = verb
    elif verb >= 0 and tags[verb] in "F" and be > verb:
        return _read_noun_phrase(outline, draft, verb + 1, be, words, plural=outline.word(be) in _PLURAL_BE)
    objects = tags[lead + 1 : item]
    held = re.sub(r"(?:d?[xwI']*n[o]?[dx]*|[xdtoBH])*$", "", objects)
    if tags[lead] in "RVF" and re.search(r"[PhAjwW]", held) and not _is_passive(outline, lead):
        _read_noun_phrase(outline, draft, lead + 1, lead + 1 + len(held), words, plural=True)
        if draft.areas or draft.subject or draft.anaphor:
            return
    _read_noun_phrase(outline, draft, low, lead, words, plural=outline.word(_first_auxiliary(tags, lead)) in _PLURAL_BE or bool({"both", "all", "each"} & set(outline.words(lead, item))))


def _is_passive(outline: Outline, verb: int) -> bool:
    n = verb - 1
    while n >= 0 and outline.tags[n] in "xX":
        n -= 1
    return outline.tag(n) == "B"


def _first_auxiliary(tags: str, verb: int) -> int:
    n = verb
    while n > 0 and tags[n - 1] in _AUXILIARY:
        n -= 1
    while n < verb and tags[n] == "x":
        n += 1
    return n


def _clause_start(outline: Outline, item: int, floor: int) -> int:
    """Return the item after the last clause edge before a grade; a bracketed aside is no edge."""
    tags, n = outline.tags, item - 1
    while n >= floor:
        tag = tags[n]
        if tag == ")" and "(" in tags[floor:n]:
            n = tags.rfind("(", floor, n)
        elif tag in "ce;:(" or tag == "s" and outline.word(n) not in ("than", "how", "whether", "what") or tag == "r":
            return n if tag == "r" else n + 1
        n -= 1
    return floor


def _share(outline: Outline, draft: Draft, previous: Draft, start: int, words: RatingWords) -> None:
    """Read a grade with no verb of its own: its own noun phrase if there is one, else all that the last one had."""
    draft.status, draft.inspectorate = previous.status, previous.inspectorate
    draft.many = previous.many
    draft.rule = "ratings.list"
    between = outline.tags[start : draft.item].strip(",&xdtf;ncB-")
    if re.search(r"[PAWwN]", between):
        _read_noun_phrase(outline, draft, start, draft.item, words, plural=False)
    if not draft.areas and draft.subject is None:
        draft.subject, draft.anaphor = previous.subject, previous.anaphor
        if not re.search(r"[AwP]", between):
            draft.areas = list(previous.areas)
    elif draft.subject is None:
        draft.subject, draft.anaphor = previous.subject, previous.anaphor


def _read_noun_phrase(outline: Outline, draft: Draft, first: int, last: int, words: RatingWords, *, plural: bool) -> None:
    """Read a subject or object: services, areas, counts of either, or a pronoun."""
    tags = outline.tags
    while last > first and tags[last - 1] in "xBHs,-&" and last - 1 > first:
        last -= 1
    if last > first and tags[last - 1] == "h":
        draft.anaphor = outline.word(last - 1) in ("it", "they", "which", "we", "them", "us", "he", "she", "i", "itself")
        if draft.anaphor and outline.word(first) not in ("which",):
            return
    if first < len(tags) and tags[first] == "r":
        first, last = _antecedent(outline, first)
    lead = re.match(r"(?:[pDo][^,]*|xp[^,]*),", tags[first:last])
    if lead and re.search(r"[PAhwWN]", tags[first + lead.end() : last]):
        first += lead.end()
    region = tags[first:last]
    p = next((n for n in range(first, last) if tags[n] == "P" and outline.values[n][1] != "plural"), -1)
    a = next((n for n in range(first, last) if tags[n] == "A"), -1)
    draft.many = _counts_many(outline, first, last, words)
    if p >= 0:
        draft.subject = outline.values[p][0]
        draft.because.append(f"subject: {outline.text(p, p + 1)}")
    if draft.many:
        return
    comma = re.search(r"[,\-(]", region)
    if p >= 0 and a < 0:
        return
    if a >= 0 and p >= 0 and p < a and not (outline.word(p + 1) in ("'s", "'") or "'" in tags[p:a]):
        if comma and first + comma.start() < a and not plural:
            return
    if a < 0 and p < 0 and "W" in region and draft.subject is None:
        name = re.search(r"(?<![wA])W(?:[W'o&d\-](?=.*W))*W?|W+", region)
        if name and not outline.word(first + name.start()) in ("inspectors", "bosses"):
            draft.subject = outline.text(first + name.start(), first + name.end())
            return
    if a < 0 and p < 0 and "I" in region:
        return
    start = first if p < 0 or a < p else p + 1
    stop = last if a < 0 or p < a else p
    if a < 0 and comma:
        stop = first + comma.start()
    areas = read_areas(outline, start, stop, words, plural=plural, preposition="")
    if areas and (a >= 0 or outline.tag(draft.item - 1) != "d" and not outline.values[draft.item].points and _may_name_area(outline, start, stop)):
        draft.areas = areas


def _may_name_area(outline: Outline, first: int, last: int) -> bool:
    """Say whether plain words before a verb may name an area: no people, no reports."""
    return not (set(outline.words(first, last)) & _NO_SUBJECT)


_NO_SUBJECT = frozenset({
    "inspectors", "report", "inspection", "bosses", "managers", "staff", "parents", "people", "children", "residents", "rating", "grade", "result", "verdict", "team", "watchdog", "regulator", "officers", "pupils",
    "one", "what", "nothing", "everything", "something", "firm", "chiefs", "politicians", "spokesman", "owner", "mum", "that", "there", "place", "business", "time", "years", "visit", "judgement", "overall", "news", "only", "year", "eatery", "venue", "county",
})  # fmt: skip


def _antecedent(outline: Outline, relative: int) -> tuple[int, int]:
    """Return the noun phrase that "which" or "who" stands for."""
    tags, last = outline.tags, relative
    while last > 0 and tags[last - 1] in ",-":
        last -= 1
    first = last
    while first > 0 and tags[first - 1] not in ",;:.RVFKMLBHcsep&-":
        first -= 1
    return first, last


def _counts_many(outline: Outline, first: int, last: int, words: RatingWords) -> bool:
    """Say whether a noun phrase counts services: 27 councils, half of them, nine."""
    tags = outline.tags[first:last]
    held = outline.words(first, last)
    if set(held) & words["counted_areas"] or "A" in tags:
        return False
    counted = "N" in tags and not ({"-"} & set(held))
    plural = any(tags[n - first] in "Pj" and (outline.tags[n] == "j" and outline.word(n) in words["providers"] or outline.tags[n] == "P" and outline.values[n][1] == "plural") for n in range(first, last))
    named = any(outline.tags[n] == "P" and outline.values[n][1] in ("name", "mixed", "definite") for n in range(first, last))
    if plural and not named:
        return True
    return counted and not named and not re.search(r"[Wh]", tags) and ("%" in held or "cent" in held or bool(re.fullmatch(r"[Nxd,&o(_)wN]*", tags)))
