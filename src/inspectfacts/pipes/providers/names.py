"""Find where the article mentions a service: by a name in capitals or by a description around a head noun."""

from collections.abc import Iterator, Sequence, Set
from dataclasses import replace
from operator import attrgetter

from spacy.tokens import Doc

from ..reading import Reading, reading_of
from .descriptions import read_description
from .kinds import Kinds
from .mention import NAMED, Mention
from .occurrences import find_places
from .plain_names import part_names
from .runs import is_hyphened, read_apposition, read_name, widen_called

__all__ = ["find_mentions"]

Head = tuple[int, int, str]

_OTHERS = ("inspectorates", "interveners", "watchdogs")
_START = attrgetter("start")
_BOTH = "both"
_MOST_HEADS = 4
_LEAST_CALLED, _POST_FAR = 2, 4
_POSSESSING, _OWNED = frozenset({"'s", "its", "their"}), 4
_PRACTICE, _PRACTICES = ["practice"], ["practices"]
_IN_HOUSES = frozenset({"surgery", "school", "nursery", "college"})
_FORCES, _HELD, _SHORT = "forces", ("landlord", "service"), 4
_POST_OF, _LONG, _FIRST_WORDS, _TOLD_AGAIN = frozenset({"of", "for"}), 7, 3, 2
_ADDRESSED = [",", "of"]
_NO_COLLEGE = ["royal", "college"]
_SCHOOL, _NURSERY = "school", "nursery"


def find_mentions(doc: Doc, kinds: Kinds) -> Iterator[Mention]:
    """Yield the mentions of services in the order of the text, none over another."""
    reading = reading_of(doc)
    people = _people_of(doc)
    heads = [
        head
        for head in _free_heads(doc, people)
        if not _is_habit(reading, head, kinds) and not _is_measure(reading.words, head[0])
    ]
    taken = 0
    for n, (start, _, _) in enumerate(heads):
        if start < taken or _is_setting(heads, n):
            continue
        mention = _read_mention(reading, heads, n, kinds, taken) or _read_called(reading, heads[n], people, kinds)
        owned = _read_owned(reading, heads[n], people, kinds) if mention is None or mention.form == "definite" else None
        if owned is not None:
            mention = owned
        if mention is None:
            continue
        mention = _with_noun(reading, heads, n, mention)
        beside = None
        if mention.form in ("generic", "other"):
            beside = read_apposition(reading, mention.start, mention.end, kinds, taken)
        found = sorted((mention, Mention(*beside, mention.kind, "name")), key=_START) if beside else [mention]
        for each in found:
            yield from _parted(reading, each, kinds) if _BOTH in reading.words[each.end : each.end + 2] else (each,)
        taken = max(mention.end, beside[1] if beside else 0)


def _parted(reading: Reading, mention: Mention, kinds: Kinds) -> list[Mention]:
    """Return two services that "both" follows as two, else the mention: "Bay Tree and Golden Wok both scored"."""
    if mention.kind in kinds.areawide or mention.form not in NAMED:
        return [mention]
    parts = part_names(reading.words, mention.start, mention.end)
    return [replace(mention, start=start, end=end) for start, end in parts]


def _people_of(doc: Doc) -> set[int]:
    """Return the tokens of the names of people."""
    mentions = doc.spans["people"].attrs["cast"].mentions if "people" in doc.spans else ()
    return {at for each in mentions for at in range(each.start, each.end)}


def _free_heads(doc: Doc, people: Set[int]) -> list[Head]:
    """Return the head nouns that stand in no name of an inspectorate, a ministry or a person."""
    heads: list[Head] = doc.spans["provider_heads"].attrs["places"]
    taken = set(people)
    for group in _OTHERS:
        for start, end, _ in doc.spans[group].attrs["places"]:
            taken.update(range(start, end))
    return [head for head in heads if head[0] not in taken]


def _read_owned(reading: Reading, head: Head, people: Set[int], kinds: Kinds) -> Mention | None:
    """Read the name behind the noun of a service that another one has: "the school's nursery, Little Acorns, was"."""
    start, end, label = head
    words, kind = reading.words, label.partition(".")[0]
    owned = not _POSSESSING.isdisjoint(words[max(0, start - _OWNED) : start])
    if not owned or kind in kinds.areawide or words[end : end + 1] != [","] or end + 1 in people:
        return None
    beside = read_apposition(reading, end, end, kinds, end)
    return Mention(*beside, kind, "name") if beside else None


def _is_habit(reading: Reading, head: Head, kinds: Kinds) -> bool:
    """Say whether "practice" is a way of doing things, no surgery: "outstanding practice", "poor practice"."""
    start, end, _ = head
    plain = reading.words[start:end] in (_PRACTICE, _PRACTICES) and not reading.is_capital(start)
    marks = start > 1 and not reading.words[start - 1].isalnum()
    return plain and reading.words[start - 1 - marks] in kinds.habits


def _with_noun(reading: Reading, heads: Sequence[Head], n: int, mention: Mention) -> Mention:
    """Return the name of a house with the noun for what is in it: "Hope House surgery"."""
    if mention.kind != "house" or mention.form != "name":
        return mention
    for start, end, label in heads[n + 1 : n + _MOST_HEADS]:
        if start == mention.end and label in _IN_HOUSES and not reading.is_capital(start):
            return Mention(mention.start, end, label, "mixed")
    return mention


def _is_setting(heads: Sequence[Head], n: int) -> bool:
    """Say whether a noun only tells where that of a service is: "a town centre takeaway"."""
    _, end, label = heads[n]
    return label == "service" and n + 1 < len(heads) and heads[n + 1][0] == end and heads[n + 1][2] != "service"


def _is_measure(words: Sequence[str], start: int) -> bool:
    """Say whether a noun only tells a size: "the 6,200-home landlord"."""
    return start > 1 and words[start - 1] == "-" and words[start - 2][0].isdigit()


def _read_called(reading: Reading, head: Head, people: Set[int], kinds: Kinds) -> Mention | None:
    """Read the name that follows its noun at once: "training provider Dale and Moor Training was hit"."""
    start, end, label = head
    kind = label.partition(".")[0]
    if kind in kinds.areawide or kind not in kinds.called or reading.is_capital(start) or end in people:
        return None
    stop = widen_called(reading, end, kinds)
    followed = kinds.after_called.intersection(reading.words[stop : stop + 1])
    return Mention(end, stop, kind, "name") if stop - end >= _LEAST_CALLED and followed else None


def _kind_of(inside: list[str], kind: str, words: Sequence[str]) -> str:
    """Return the kind of a name by its last word that tells one; "Elm School and Nursery" is a school."""
    found = next((each for each in reversed(inside) if each != "service"), kind)
    return _SCHOOL if found == _NURSERY and _SCHOOL in inside[:-1] and "and" in words else found


def _read_mention(reading: Reading, heads: list[Head], n: int, kinds: Kinds, floor: int) -> Mention | None:
    start, end, label = heads[n]
    kind, last_only = label.partition(".")[0], label.endswith(".cased")
    if (
        reading.is_capital(start)
        and reading.words[end - 1] != _FORCES
        and (reading.is_capital(end - 1) or is_hyphened(reading, end - 1))
    ):
        named = read_name(reading, start, end, kinds, floor)
        if named is not None and " ".join(reading.words[named[1] - 2 : named[1]]) in kinds.no_services:
            return None
        if named is not None and (
            not kinds.papers.isdisjoint(reading.words[named[0] : named[1]])
            or _holds_post(reading.words, *named, kinds)
            or (kind in _HELD and _holds_post(reading.words, max(0, named[0] - _POST_FAR), start, kinds))
            or _is_headline(reading, *named)
        ):
            return None
        if kind in kinds.areawide and _is_post(reading.words[max(0, start - _POST_FAR) : start], kinds):
            return None
        named = _past_place(reading.words, named, start) if named is not None and kind in kinds.sited else named
        if named is not None and kind == "house" and _is_no_house(reading.words, *named, kinds):
            return None
        opening = reading.words[named[0] : named[0] + 2] if named is not None else []
        if named is not None and opening[0] not in kinds.offices and opening != _NO_COLLEGE:
            if (last_only and named[1] > end) or reading.words[named[1] - 1] in kinds.roads:
                return None
            inside = [label for _, last, label in heads[n : n + _MOST_HEADS] if last <= named[1]]
            kinds_inside = [label.partition(".")[0] for label in inside]
            return Mention(*named, _kind_of(kinds_inside, kind, reading.words[slice(*named)]), "name")
        if kind in kinds.areawide and end - start > 1:
            return Mention(start, end, kind, "name")
        if label in kinds.cased:
            return None
    if reading.is_capital(start) and _names_people(reading, end, kinds):
        return None
    return read_description(reading, start, end, kind, kinds, floor)


def _is_no_house(words: Sequence[str], first: int, last: int, kinds: Kinds) -> bool:
    """Say whether a name is that of a group, or the address of a service: "the Copper Pot, of Larch Place,"."""
    if words[last - 1] in kinds.groups:
        return True
    return words[last - 1] in kinds.closes and words[first - 2 : first] == _ADDRESSED


def _holds_post(words: Sequence[str], first: int, last: int, kinds: Kinds) -> bool:
    """Say whether a stretch tells somebody's post: "Assistant Director of Repairs", "Member for Care Services"."""
    return any(words[at] in kinds.posts and words[at + 1] in _POST_OF for at in range(first, last - 1))


def _is_headline(reading: Reading, first: int, last: int) -> bool:
    """Say whether a long run is part of a headline all in capitals, and its first words are never told again."""
    if reading.paragraph_of[first] or last - first < _LONG:
        return False
    headline = range(reading.words.index("\n") if "\n" in reading.words else 0)
    if not headline or any(not reading.is_capital(at) and len(reading.words[at]) > _SHORT for at in headline):
        return False
    return sum(1 for _ in find_places(reading.words, reading.words[first : first + _FIRST_WORDS])) < _TOLD_AGAIN


def _past_place(words: Sequence[str], named: tuple[int, int], start: int) -> tuple[int, int]:
    """Return a name without the place of the one before it: "Elm Hospital in Kent and Oak House"."""
    left, right = named
    if words[left - 1] != "in" or "and" not in words[left:start]:
        return named
    return words.index("and", left, start) + 1, right


def _is_post(lead: Sequence[str], kinds: Kinds) -> bool:
    """Say whether a service is that of somebody's post: "Executive Director for Adult Social Care"."""
    return lead[-1:] in (["for"], ["of"]) and not kinds.posts.isdisjoint(lead)


def _names_people(reading: Reading, end: int, kinds: Kinds) -> bool:
    """Say whether a capital goes on from a head noun to people: "Primary Leaders Scotland" is no school."""
    if end >= len(reading.words) or not reading.words[end].isalpha() or not reading.is_capital(end):
        return False
    return reading.words[end] in kinds.stops and reading.sentences[reading.sentence_of[end]][0] < end
