"""Read whom "both homes" and "the pair" mean: the services that the article names just before, as many of them."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import groupby

from ..providers.kinds import Kinds
from ..providers.mention import NAMED
from .draft import Draft
from .outline import Outline, Sheet
from .services import Service
from .two_named import name_former

__all__ = ["groups_of", "name_groups"]

_SIZES = {"both": 2, "two": 2, "pair": 2, "three": 3, "trio": 3, "four": 4}
_WHOLE = {"two": ("the", "these", "those"), "three": ("all", "the", "these"), "four": ("all", "the", "these")}
_VERBS, _EDGES = frozenset("HBRVFKM"), frozenset(",;:.&cs-nD")
_AFTER = re.compile(r"n?(?:H?B?V)?[pt](?:d(?=NP)|(?=xP))")
_SENTENCES_BACK, _SENTENCES_ON, _BEHIND = 6, 2, 6
_BESIDE = re.compile(r"(?:^|[,;.c])d?P&d[jPNwx]{1,3},d?P,[HB]")
_BOTH_LISTED = re.compile(r"xP-(?P<list>P[^\-;.GRV]*P[^\-;.GRVPF]*)-")
_ORDINALS = frozenset({"third", "fourth", "fifth"})
_PLURAL = frozenset({"have", "were", "are", "had"})
_TWO_TOLD = re.compile(r"(?:^|[,;.&])[dx]?(?P<one>P)(?:p[dWw]+)?&d?(?P<other>P)[^P,;.GRVFKM]*[HB]")
_BARE = ("both", "pair", "trio")


def name_groups(
    drafts: Sequence[Draft], before: Sequence[Draft], sheet: Sheet, services: Sequence[Service], kinds: Kinds
) -> None:
    """Give the grade that "both homes" have to the group they are; that of two named services, to each of them."""
    for draft in drafts:
        if name_former(draft, services):
            continue
        if _goes_on_with_all(draft, before):
            draft.many = True
            continue
        tags = draft.outline.tags
        if (
            "&" in tags
            and _TWO_TOLD.search(tags, 0, draft.item)
            and (two := _two_after(draft.outline, services, kinds))
        ):
            draft.subject, draft.others, draft.many = two[0], two[1:], False
            continue
        if "-" in tags and (both := _both_listed(draft.outline, draft.item)):
            draft.subject, draft.others, draft.many, draft.anaphor = both[0], both[1:], False, False
            continue
        spoken = draft.outline.words(draft.first, draft.item + _BEHIND)
        if draft.others or _is_one_more(draft) or _share_with_second(draft, kinds) or _SIZES.keys().isdisjoint(spoken):
            continue
        for first, last, size in _phrases(draft):
            members = _members_before(services, draft.outline, first, last, size, kinds)
            members = members or _members_graded(before, draft.outline, size)
            if members and not (first == last - 1 and _tells_of_areas(draft.outline, first, sheet)):
                draft.subject, draft.others, draft.group = draft.outline.text(first, last), [], members
                draft.many = draft.anaphor = False
                draft.areas = [area for area in draft.areas if not draft.subject.endswith(area)]
                break


def _both_listed(outline: Outline, item: int) -> list[str]:
    """Return the services that "both" announces and dashes hold: "found both homes – Elm and Oak – poor"."""
    listed = _BOTH_LISTED.search(outline.tags, 0, item)
    if listed is None or outline.word(listed.start()) != "both":
        return []
    held = [outline.values[n] for n in range(*listed.span("list")) if outline.tags[n] == "P"]
    return [str(name) for name, form, _ in held] if len(held) > 1 and all(form in NAMED for _, form, _ in held) else []


def _two_after(outline: Outline, services: Sequence[Service], kinds: Kinds) -> list[str]:
    """Return the two services that the next sentences name, where one is told of "a kebab shop and a café"."""
    told = _TWO_TOLD.search(outline.tags)
    kinds_told = [outline.values[n][2] for n in (told.start("one"), told.start("other"))] if told else []
    if not told or any(outline.values[told.start(name)][1] != "generic" for name in ("one", "other")):
        return []
    sentence = outline.reading.sentence_of[outline.start]
    following = services[bisect_left(services, outline.end, key=lambda each: each.at) :]
    near = [each for each in following[:_BEHIND] if outline.reading.sentence_of[each.at] - sentence <= _SENTENCES_ON]
    names = _names(
        [each for each in near if each.form in NAMED and any(_fits(each, kind, kinds) for kind in kinds_told)]
    )
    return names if len(names) == len(kinds_told) else []


def _goes_on_with_all(draft: Draft, before: Sequence[Draft]) -> bool:
    """Say whether "All" opens a sentence after one that counts services: "Five are rated poor. All got a warning"."""
    outline = draft.outline
    if not before or not before[-1].many or draft.subject or outline.word(0) != "all" or outline.tag(1) not in _VERBS:
        return False
    return before[-1].outline.end == outline.start


def groups_of(drafts: Sequence[Draft]) -> Iterator[tuple[tuple[str, ...], int, int]]:
    """Yield the services that one grade is told of, with its place in the source."""
    for draft in drafts:
        if draft.group:
            candidate = draft.outline.values[draft.item]
            place = draft.outline.reading.place(candidate.start, candidate.end)
            yield tuple(draft.group), place.start, place.end


def _share_with_second(draft: Draft, kinds: Kinds) -> bool:
    """Say whether "both" stands at the verb of two services: "Elm and its sister home, Oak, have both been rated"."""
    outline = draft.outline
    if "&" not in outline.tags[: draft.item]:
        return False
    spoken = "both" in outline.words(draft.first, draft.item)
    at = [n for n in range(draft.first, draft.item) if outline.word(n) == "both"] if spoken else []
    beside = _BESIDE.search(outline.tags, 0, draft.item) if "P&" in outline.tags else None
    if beside and outline.word(beside.end() - 1) in _PLURAL:
        at = [beside.end() - 1]
    elif not at or outline.tag(at[0] - 1) not in _VERBS or outline.tag(at[0] + 1) not in _VERBS:
        return False
    named = [
        n
        for n in range(0 if beside else draft.first, at[0])
        if outline.tags[n] == "P" and outline.values[n][1] in NAMED
    ]
    if len(named) != 2 or "&" not in outline.tags[named[0] : named[1]]:
        return False
    (one, _, kind), (other, _, second) = (outline.values[n] for n in named)
    if second not in kinds.akin(kind) and kind not in kinds.akin(second):
        return False
    draft.subject, draft.others, draft.many = str(one), [str(other)], False
    return True


def _is_one_more(draft: Draft) -> bool:
    """Say whether a fraction is the next of several services: "A third, Larch Lodge, in Deal, was rated good"."""
    outline = draft.outline
    told = draft.many and outline.tags.startswith("N,P") and outline.values[2][1] in NAMED
    if not told or outline.words(0, 1)[-1] not in _ORDINALS:
        return False
    draft.subject, draft.many = str(outline.values[2][0]), False
    return True


def _phrases(draft: Draft) -> Iterator[tuple[int, int, int]]:
    """Yield the items of each phrase for so many services before a grade or right after it, and how many they are."""
    outline, tags = draft.outline, draft.outline.tags
    after = _AFTER.match(tags, draft.item + 1)
    for n in (*range(draft.first, draft.item), *((after.end(),) if after else ())):
        word = outline.word(n)
        size = _SIZES.get(word)
        if size is None or (word in _WHOLE and outline.word(n - 1) not in _WHOLE[word]):
            continue
        described = tags[n + 1 : n + 2] == "P" and outline.values[n + 1][1] == "plural"
        bare = (word in _BARE or outline.word(n - 1) == "all") and outline.tag(n + 1) in _VERBS
        start = n - (word != "both" and outline.tag(n - 1) in "dx")
        if described or (bare and (start == 0 or outline.tags[start - 1] in _EDGES)):
            yield start, n + 1 + described, size


def _members_before(
    services: Sequence[Service], outline: Outline, first: int, last: int, size: int, kinds: Kinds
) -> list[str]:
    """Return the services that an article names before a phrase, where one of its last sentences names just so many."""
    reading, at = outline.reading, outline.starts[first]
    kind = outline.values[last - 1][2] if outline.tags[last - 1] == "P" else None
    kind = kinds.heads.get(reading.words[outline.ends[last - 1] - 1].removesuffix("s"), kind) if kind else None
    told = services[: bisect_left(services, at, key=lambda each: each.at)]
    fitting = [each for each in told if each.form in NAMED and _fits(each, kind, kinds)]
    if len(names := _names(fitting)) == size:
        return names
    sentences = groupby(reversed(fitting), key=lambda each: reading.sentence_of[each.at])
    for sentence, held in sentences:
        if reading.sentence_of[at] - sentence > _SENTENCES_BACK:
            break
        if len(names := _names(list(held)[::-1])) == size:
            return names
    return []


def _members_graded(before: Sequence[Draft], outline: Outline, size: int) -> list[str]:
    """Return the services that share a grade in the sentence before, where they are just so many."""
    last = before[-1] if before and before[-1].outline.end == outline.start else None
    return [last.subject, *last.others] if last and last.subject and len(last.others) == size - 1 else []


def _fits(service: Service, kind: str | None, kinds: Kinds) -> bool:
    if service.kind in kinds.owners and kind not in kinds.owners:
        return False
    if kind is None:
        return True
    return service.kind in kinds.akin(kind) or kind in kinds.akin(service.kind)


def _names(services: Sequence[Service]) -> list[str]:
    return list(dict.fromkeys(each.name for each in services if each.name))


def _tells_of_areas(outline: Outline, first: int, sheet: Sheet) -> bool:
    """Say whether "both" stands for areas of the same breath: "Care and safety fared better: both were good"."""
    reading = outline.reading
    number = reading.sentence_of[outline.start]
    low = outline.start
    if number and reading.paragraph_of[outline.start] == reading.paragraph_of[reading.sentences[number - 1][0]]:
        low = reading.sentences[number - 1][0]
    known = sheet.ordered[bisect_left(sheet.ordered, low) : bisect_left(sheet.ordered, outline.starts[first])]
    return any(sheet.known[at][0] == "A" for at in known)
