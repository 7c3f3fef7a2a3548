"""Read who and what each grade of a sentence was given to, from the clause around it."""

import re
from collections.abc import Iterator, Mapping

from .cues import RatingWords
from .draft import Draft
from .nouns import Named, read_noun_phrase
from .outline import Outline
from .phrases import WHOLE, read_areas

__all__ = ["read_frames"]

_VERB = re.compile(r"[RVFKMLSB]")
_AUXILIARY = "HBxX"
_EDGE = "cse;:(r"
_POST = re.compile(r"(?P<skip>(?:nB(?=p)|[nmxI]|\(N\)|o[dx]*N|,x(?=,|p)|b[dx]*I\)?)*),?x?(?P<prep>p)")
_ALSO = re.compile(r"[,\-]?[x]*(?:s|&x)[BH]|,?sB")
_NO_EDGES = frozenset({"than", "how", "whether", "what"})
_PLURAL_BE = frozenset({"were", "are", "have", "both", "all", "'re"})


def read_frames(outline: Outline, accepted: Mapping[int, str], words: RatingWords) -> Iterator[Draft]:
    """Yield a draft for each accepted grade, in order; a grade without a verb of its own shares the last one's."""
    items = list(accepted)
    previous: Draft | None = None
    drafts: list[Draft] = []
    floor = 0
    for n, item in enumerate(items):
        ceiling = items[n + 1] if n + 1 < len(items) else len(outline.tags)
        draft = Draft(item, outline, accepted[item])
        draft.last, areas, more = _read_after(outline, item, ceiling, words, final=n + 1 == len(items))
        _read_before(outline, draft, previous, floor, words)
        if areas is not None:
            draft.areas = areas
        draft.areas = [*(draft.areas or [WHOLE] * bool(more)), *more]
        _share_back(outline, previous, draft)
        floor, previous = draft.last, draft
        if n:
            yield drafts[-1]
        drafts.append(draft)
    yield from drafts[-1:]


def _share_back(outline: Outline, previous: Draft | None, draft: Draft) -> None:
    """Give the first of "from G to G for care" the areas of the second."""
    if previous is not None and draft.areas and not previous.areas and re.fullmatch(r"[xdn]*t[xdn]*|&", outline.tags[previous.item + 1 : draft.item]):
        previous.areas = list(draft.areas)


def _read_after(outline: Outline, item: int, ceiling: int, words: RatingWords, *, final: bool
) -> tuple[int, list[str] | None, list[str]]:
    """Read "good for safety and care": the areas after a grade, and the item where they end."""
    tags = outline.tags
    match = _POST.match(tags, item + 1)
    also = _read_also(outline, item, ceiling, words)
    reached, more = also if also else (item + 1, [])
    if match is None:
        return reached, None, more
    start = match.end("prep")
    stop = _end_of_list(outline, start, ceiling, final=final)
    preposition = " ".join(outline.words(start - 1, start))
    areas = read_areas(outline, start, stop, words, plural=True, preposition=preposition)
    if areas is None:
        return reached, None, more
    if areas == [WHOLE] and outline.word(stop + 1) == "including":
        rest = read_areas(outline, stop + 2, _end_of_list(outline, stop + 2, ceiling, final=final), words, plural=True)
        areas += rest or []
    return max(stop, reached), areas, more


def _end_of_list(outline: Outline, start: int, ceiling: int, *, final: bool) -> int:
    """Return where a list of areas ends: at a clause edge, or before the joint that leads to the next grade."""
    tags = outline.tags
    n = start
    while n < ceiling:
        tag = tags[n]
        if outline.word(n) in ("how", "whether") or n > start and outline.word(n - 1) == "way":
            n += 1
            continue
        if tag in "cse.\n;(" and not (tag == ";" and not final) or tag in "bD" or tag == "r" and tags[n - 1] == ",":
            break
        if tag == "-" and n > start and tags[n - 1] != "w":
            break
        if outline.word(n).endswith("ing"):
            n += 1
            continue
        if tag == "h" and outline.tag(n + 1) in "BHwM":
            break
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
    low = max(floor, _last_edge(outline, item, floor))
    draft.first = low
    if outline.values[item].points and tags[item + 1 : item + 2] == ":":
        stop = re.search(r"[,;p(\n.]", tags[item + 2 :] + ".")
        draft.subject = outline.text(item + 2, item + 2 + stop.start()) if stop and stop.start() else None
        return
    listed = re.search(r"-(?P<list>[^-]*;[^-]*)-[HBx]*[RVFBMS][^;\-]*$", tags[:item])
    if listed and "A" in listed["list"]:
        draft.areas = read_areas(outline, listed.start("list"), listed.end("list"), words, plural=True) or []
        return
    lead = _lead_verb(tags, low, item)
    worded = re.search(r"A[x]*n(?:o[dx]*)?$", tags[low:item])
    if worded and not outline.values[item].points:
        draft.areas = read_areas(outline, low + worded.start(), low + worded.start() + 1, words, plural=False) or []
        draft.subject = next((str(outline.values[n][0]) for n in range(low, item) if tags[n] == "P" and outline.values[n][1] != "plural"), None)
        return
    if lead < 0:
        _read_verbless(outline, draft, previous, low, words)
        return
    if tags[lead] == "B" and "F" in tags[low:lead]:
        low = low + tags[low:lead].rindex("F") + 1
    named = Named()
    if tags[lead] in "RVFK" and not _is_passive(outline, lead):
        held = re.sub(r"(?:d?[xwI'N]*n[onp]*[dx]*|[xdtoBHpIs]|d[wx]+)*$", "", tags[lead + 1 : item])
        if re.search(r"[PhAjwWu]", held):
            named = read_noun_phrase(outline, lead + 1, lead + 1 + len(held), words, plural=True)
    if not named:
        first, last = _subject_of(outline, low, lead)
        plural = _is_plural(outline, lead, item)
        code = len(outline.values[item].grade) == 2
        firm = not code and tags[last : last + 1] != "r" and tags[last : last + 2] not in (",r", "-r") and tags[item - 1] != "d" and not outline.values[item].points and tags[lead] not in "VK"
        named = read_noun_phrase(outline, first, last, words, plural=plural, firm=firm)
    if not named and previous is not None and not re.search(r"[;.]", tags[previous.item : item]):
        named = Named(previous.subject, list(previous.areas), previous.anaphor, previous.many)
    cleft = re.search(r"hB(?P<area>d?A|w+)sh?[RVF]", tags[:item])
    if cleft and not named.areas:
        named.areas = read_areas(outline, cleft.start("area"), cleft.end("area"), words, plural=False) or []
    _take(draft, named)


def _take(draft: Draft, named: Named) -> None:
    draft.subject, draft.areas, draft.anaphor, draft.many = named.subject, named.areas, named.anaphor, named.many


def _lead_verb(tags: str, low: int, item: int) -> int:
    """Return the verb that governs a grade: a verb of rating before "to be", else the last verb."""
    verbs = [n for n in range(low, item) if tags[n] in "RVFKMLSB"]
    if not verbs:
        return tags.rfind("H", low, item)
    lead = verbs[-1]
    while len(verbs) > 1 and re.fullmatch(r"[xtdnoI]*", tags[verbs[-2] + 1 : lead]) and tags[verbs[-2]] != "B":
        verbs.pop()
        lead = verbs[-1]
    return lead


def _is_passive(outline: Outline, verb: int) -> bool:
    n = verb - 1
    while n >= 0 and outline.tags[n] == "x":
        n -= 1
    return outline.tag(n) == "B"


def _is_plural(outline: Outline, lead: int, item: int) -> bool:
    first = lead
    while first > 0 and outline.tags[first - 1] in _AUXILIARY:
        first -= 1
    held = set(outline.words(first, item))
    return bool(held & _PLURAL_BE) or first == lead and outline.tags[lead] in "RVMS" and not outline.word(lead).endswith("s")


def _last_edge(outline: Outline, item: int, floor: int) -> int:
    """Return the item after the last clause edge before a grade."""
    tags = outline.tags
    aside = range(0)
    for match in re.finditer(r"(?=([,\-]p?r[^;.]*?[,\-])[HBx]*[RVFKMSLB])", tags[:item]):
        aside = range(match.start(1), match.end(1))
    for n in range(item - 1, floor - 1, -1):
        if n in aside:
            continue
        if tags[n] == "s" and tags[n + 1 : n + 2] == "D":
            continue
        if tags[n] in "c;:" or tags[n] == "s" and outline.word(n) not in _NO_EDGES and not (outline.word(n) == "that" and outline.word(n - 1) == "area"):
            return n + 1
    return floor


def _subject_of(outline: Outline, low: int, lead: int) -> tuple[int, int]:
    """Return the items of the subject of a verb, an aside between them left out."""
    tags, last = outline.tags, lead
    while last > low and tags[last - 1] in _AUXILIARY:
        last -= 1
    if last > low and tags[last - 1] in ",-)" and re.search(r"[,(\-]", tags[low : last - 1]):
        inner = tags[low : last - 1]
        if tags[last - 1] == ")" and "(" in inner:
            return _after_speech(outline, low, low + inner.rindex("(")), low + inner.rindex("(")
        listed = inner.find("-") if tags[last - 1] == "-" else -1
        if listed >= 0 and "A" in inner[listed:]:
            return low + listed + 1, last - 1
        relative = re.search(r"[,\-]p?r", inner)
        name = re.search(r"[,\-]P$", inner)
        if name and outline.values[low + name.end() - 1][1] == "name":
            return low + name.end() - 1, last - 1
        opener = relative.start() if relative else re.search(r"[,(\-]", inner).start()  # type: ignore[union-attr]
        return _after_speech(outline, low, low + opener), low + opener
    relative_at = max(tags.rfind("r", low, last), -1)
    if relative_at >= 0:
        end = relative_at
        while end > low and tags[end - 1] in ",-p":
            end -= 1
        start = max((n for n in range(low, end) if tags[n] in ",;:.RVFKMLBHce-" and not (tags[n] == "," and "," == outline.tag(end) and False)), default=low - 1)
        return start + 1, end
    start = _after_speech(outline, low, last)
    if start - 2 >= low and tags[start - 2 : start] in ("hB", "hH"):
        return start - 2, start - 1
    return start, last


def _after_speech(outline: Outline, low: int, last: int) -> int:
    """Return where the subject starts: after "inspectors said", after another verb."""
    tags, outline_word = outline.tags, outline.word
    found = [
        n
        for n in range(low, last)
        if n + 1 < last and tags[n : n + 2] in ("xw", "xP", "xW") and n > low and outline_word(n) == "as"
        or (tags[n] in "eRVFKML" and not re.match(r"[AwPj][RVF][tbp]", tags[max(n - 1, 0) :])) or tags[n] in "BH" and n + 2 < last
    ]
    return found[-1] + 1 if found else low


def _read_verbless(outline: Outline, draft: Draft, previous: Draft | None, low: int, words: RatingWords) -> None:
    """Read a grade with no verb of its own: its own noun phrase if there is one, else all that the last one had."""
    tags = outline.tags
    shared = previous is not None and not re.search(r"[.c]", tags[previous.item : draft.item])
    code = len(outline.values[draft.item].grade) == 2
    named = read_noun_phrase(outline, low, draft.item, words, plural=shared, firm=shared and not code)
    if previous is None or not shared:
        _take(draft, named)
        return
    draft.rule = "ratings.list"
    bare = not named
    draft.many = previous.many or named.many and previous.subject is None
    draft.areas = list(previous.areas) if bare or named.many else named.areas
    draft.subject = named.subject or previous.subject
    draft.anaphor = previous.anaphor and named.subject is None
