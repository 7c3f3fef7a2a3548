"""Find the name of a service that no head noun gives away ("Plas Bronwydd"): the capitalised run introduced as one."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence, Set

from spacy.tokens import Doc

from ..reading import Reading, reading_of
from .kinds import Kinds
from .mention import Mention, tokens_of
from .occurrences import find_places
from .runs import is_cased

__all__ = ["find_introduced", "find_plain_names", "find_runs", "is_word_of_name", "part_names"]

_OTHERS = ("inspectorates", "interveners", "watchdogs", "dates", "provider_heads")
_PLACING = ("in", "at", "near")
_AFTER_OWNER = (",", "was", "is", "has", "had", "in", "at", "on", ".")
_WAS, _HAVE_BEEN = (["was"], ["is"]), (["has", "been"], ["had", "been"])
_ARE = (["were"], ["are"], ["have"], ["had"])
_PLACING_AT = ("in", "at", "near", "on")
_WAS_OR_HAS = ("was", "has", "had", "is")
_HOUSE = re.compile(r"\d+[a-z]?")
_MOST_WORDS, _PLACED, _GRADED = 5, 14, 4
_LEAST = 4
_BRANCH = "branch"
_BASED = ["-", "based"]
_IS_ONE, _COPULA = 4, 6
_NUMBER = re.compile(r"\d+(?:st|nd|rd|th)?")


def find_plain_names(doc: Doc, mentions: Sequence[Mention], kinds: Kinds, kind: str) -> list[Mention]:
    """Return the mentions of the capitalised run that the article treats most like a service of this kind."""
    reading = reading_of(doc)
    runs = list(find_runs(doc, reading, mentions, kinds))
    akin = kinds.akin(kind)
    described = {each.start for each in mentions if each.kind in akin and each.form in ("generic", "plural")}
    runs = _without_companies(reading, runs, described, kinds)
    runs = [run for run in runs if " ".join(reading.words[slice(*run)]) not in kinds.no_services]
    scores: Counter[str] = Counter()
    for start, end in runs:
        scores[reading.text_of(start, end)] += _weigh(reading, start, end, kinds)
        scores[reading.text_of(start, end)] += _IS_ONE * _is_one(reading.words, end, described)
    if not scores:
        return []
    name, score = max(scores.items(), key=lambda item: item[1])
    names = {reading.text_of(start, end) for start, end in runs if _is_rated(reading.words, start, end, kinds)}
    if score >= _LEAST:
        names.add(name)
    told = [run for run in runs if reading.text_of(*run) in names]
    return [Mention(*part, kind, "name") for run in told for part in part_names(reading.words, *run)]


def part_names(words: Sequence[str], start: int, end: int) -> list[tuple[int, int]]:
    """Return the two names that "both" follows: "Bay Tree and Mill Stores both scored two", "have both been"."""
    both = words[end : end + 1] == ["both"] or (words[end : end + 1] in _ARE and words[end + 1 : end + 2] == ["both"])
    joint = words.index("and", start, end) if both and "and" in words[start:end] else -1
    return [(start, joint), (joint + 1, end)] if start < joint < end - 1 else [(start, end)]


def find_introduced(
    reading: Reading, graded: Iterable[int], taken: Set[int], kinds: Kinds, kind: str
) -> Iterator[Mention]:
    """Yield the names that open sentences with a grade: "Larks, in Deal, was rated good", "Deal-based Elm Works"."""
    words = reading.words
    for number in graded:
        start, last = reading.sentences[number]
        start += words[start] == "the"
        based = words[start + 1 : start + 3] == _BASED
        start += (1 + len(_BASED)) * based
        end = start + (_HOUSE.fullmatch(words[start]) is not None)
        while end < last and end not in taken and (is_word_of_name(reading, end, kinds) or _joins(reading, end, kinds)):
            end += 1
        told = end - start > 1 if based else _is_placed_and_graded(words, end, last, kinds)
        if 0 < end - start <= _MOST_WORDS and told:
            for at in find_places(words, words[start:end]):
                yield Mention(at, at + end - start, kind, "name")


def _is_placed_and_graded(words: Sequence[str], end: int, last: int, kinds: Kinds) -> bool:
    """Say whether a place between commas and a verb of grading follow a name: ", in Deal, was rated good"."""
    if words[end : end + 1] != [","] or words[end + 1] not in _PLACING_AT:
        return False
    verb = next((at for at in range(end + 2, min(last, end + _PLACED)) if words[at] in _WAS_OR_HAS), last)
    return words[verb - 1] == "," and not (kinds.grading | kinds.handed).isdisjoint(words[verb + 1 : verb + _GRADED])


def _without_companies(
    reading: Reading, runs: list[tuple[int, int]], described: Set[int], kinds: Kinds
) -> list[tuple[int, int]]:
    """Leave out companies ("Elm Care Ltd") but those that are rated themselves or said to be such a service."""
    words = reading.words
    owners = {(start, end) for start, end in runs if words[end - 1] in kinds.companies}
    served = {
        reading.text_of(start, end)
        for start, end in owners
        if words[start - 1] in kinds.grading
        or _is_one(words, end, described)
        or _BRANCH in words[max(0, start - 3) : start]
    }
    return [run for run in runs if run not in owners or reading.text_of(*run) in served]


def _is_rated(words: Sequence[str], start: int, end: int, kinds: Kinds) -> bool:
    """Say whether a run after "the" is what gets a grade: "The Hollies was rated", "The Larches has been judged"."""
    if words[start - 1 : start] != ["the"] or kinds.owns(words, start):
        return False
    at = end + (words[end : end + 1] == [","])
    at += 2 if words[at : at + 2] in _HAVE_BEEN else 1 if words[at : at + 1] in _WAS else len(words)
    return not kinds.grading.isdisjoint(words[at : at + 1])


def find_runs(doc: Doc, reading: Reading, mentions: Sequence[Mention], kinds: Kinds) -> Iterator[tuple[int, int]]:
    """Yield each run of capitalised words outside other names; a lone capital that opens a sentence is none."""
    words, done, last = reading.words, 0, len(reading.words)
    taken = {at for start, end in _named(doc) if not _owns(words, end) for at in range(start, end)}
    taken |= tokens_of(mentions)
    opening = {start for start, _ in reading.sentences}
    for start in reading.capitals():
        if (
            start < done
            or start in taken
            or not (is_word_of_name(reading, start, kinds) or _opens_name(reading, start, kinds))
        ):
            continue
        end = start + 1
        while end < last and end not in taken and (is_word_of_name(reading, end, kinds) or _joins(reading, end, kinds)):
            end += 1
        end += _is_numbered(words, start, end, kinds)
        end += _owns(words, end)
        done = end
        alone = end - start == 1 and start in opening and words[end : end + 1] != [","]
        listed = words[start:end].count("and") > 1
        if not alone and not listed:
            yield start - _is_ordinal(words, start, kinds), end


def _named(doc: Doc) -> Iterator[tuple[int, int]]:
    """Yield the places of names and dates that earlier pipes found."""
    for group in _OTHERS:
        if group in doc.spans:
            yield from ((place[0], place[1]) for place in doc.spans[group].attrs["places"])
    if "people" in doc.spans:
        yield from ((each.start, each.end) for each in doc.spans["people"].attrs["cast"].mentions)


def _opens_name(reading: Reading, at: int, kinds: Kinds) -> bool:
    """Say whether a word that mostly opens a sentence opens a name: "All Stars is", "Just 4 has"."""
    words = reading.words
    if words[at] not in kinds.name_openers or at + 1 >= len(words):
        return False
    return _NUMBER.fullmatch(words[at + 1]) is not None or is_word_of_name(reading, at + 1, kinds)


def _is_ordinal(words: Sequence[str], start: int, kinds: Kinds) -> bool:
    """Say whether an ordinal opens the name: "1st Reach Healthcare"; that of "1st March" does not."""
    before = words[start - 1] if start else ""
    return (
        before[:1].isdigit()
        and _NUMBER.fullmatch(before) is not None
        and not before.isdigit()
        and (words[start] not in kinds.months)
    )


def _is_numbered(words: Sequence[str], start: int, end: int, kinds: Kinds) -> bool:
    """Say whether a number ends the name: "Bright Stars 2 is", "Larkspur 1st, on Dyer Street"."""
    if end + 1 >= len(words) or _NUMBER.fullmatch(words[end]) is None:
        return False
    return words[end + 1] in kinds.after_number and words[start] not in kinds.numbered


def _is_one(words: Sequence[str], end: int, described: Set[int]) -> bool:
    """Say whether a run is said to be a service: "Bright Stars is a family run nursery", "is a group of nurseries"."""
    if words[end : end + 1] not in (["is"], ["was"]) or words[end + 1 : end + 2] not in (["a"], ["an"], ["one"]):
        return False
    return any(at in described and "." not in words[end:at] for at in range(end + 2, end + 2 + _COPULA))


def _owns(words: Sequence[str], at: int) -> bool:
    """Say whether a name ends here in an "'s" that nothing belongs to: "Luigi's, on Castle Street"."""
    return at + 1 < len(words) and words[at] == "'s" and words[at + 1] in _AFTER_OWNER


def is_word_of_name(reading: Reading, at: int, kinds: Kinds) -> bool:
    """Say whether a word may stand in a name: a capital that neither opens a sentence nor parts names, no initial."""
    return len(reading.words[at]) > 1 and is_cased(reading, at, kinds)


def _joins(reading: Reading, at: int, kinds: Kinds) -> bool:
    following = at + 1 < len(reading.words) and is_word_of_name(reading, at + 1, kinds)
    return following and reading.words[at] in kinds.plain_joiners


def _weigh(reading: Reading, start: int, end: int, kinds: Kinds) -> int:
    """Say how much one mention looks like that of a service: introduced with a comma, "at", a verb of being.

    An owner, or the place of several ("Deal nurseries"), looks like none.
    """
    words = reading.words
    at = start - 2 if words[start - 1 : start] == ["the"] else start - 1
    before = words[at] if at >= 0 else "\n"
    after, then = [*words[end : end + 2], "", ""][:2]
    weight = 2 if end - start > 1 else 1
    if after == "," and (then in kinds.introducing or _is_placed(reading, start, end)):
        weight += 3
    if after in _PLACING and end + 1 < len(words) and reading.is_capital(end + 1) and _opens(reading, start):
        weight += 2
    elif after in _PLACING and before in kinds.before_service and reading.is_capital(min(end + 1, len(words) - 1)):
        weight += 1
    if before in kinds.before_service or after in kinds.after_service:
        weight += 2
    if kinds.owns(words, start) or after in kinds.plural:
        weight -= 3
    if (before in kinds.before_others and words[at - 1] != _BRANCH) or (after in kinds.after_others and before != "at"):
        weight -= 3
    return weight


def _is_placed(reading: Reading, start: int, end: int) -> bool:
    """Say whether a place between commas follows a name that opens its sentence: "The Willows, Deal, has"."""
    words = reading.words
    the = words[start - 1 : start] == ["the"]
    return words[end + 2 : end + 3] == [","] and reading.is_capital(end + 1) and _opens(reading, start - the)


def _opens(reading: Reading, at: int) -> bool:
    return reading.sentences[reading.sentence_of[at]][0] == at
