"""Find the people of an article, tie every mention to one of them, and learn what they are."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from spacy.language import Language
from spacy.tokens import Doc, Span, SpanGroup

from ...rulebook import load_rulebook
from ..reading import Reading, reading_of
from .names import Name, find_runs, join_bodies, join_groups, read_name
from .registry import Person, Registry
from .roles import find_role, widen_left
from .words import SEVERAL, Actor, PeopleWords, read_words

__all__ = [
    "Actor",
    "Cast",
    "PeopleWords",
    "Person",
    "PersonMention",
    "cast_people",
    "find_role",
    "make_people",
    "read_words",
    "widen_left",
]

PEOPLE = "people"
_ADDRESSING = frozenset({"to", "with", "from"})
_JOINING = frozenset({"and", ",", "&"})


class PersonMention(NamedTuple):
    """A place where a person is named, in token offsets, title included; `person` is an index of the cast."""

    start: int
    end: int
    person: int


@dataclass(frozen=True, slots=True)
class Cast:
    """The people of an article, their mentions by place, and the capitalised runs that name no person."""

    people: list[Person]
    mentions: list[PersonMention] = field(default_factory=list)
    others: list[tuple[int, int]] = field(default_factory=list)


def cast_people(reading: Reading, words: PeopleWords) -> Cast:
    """Read every capitalised run: full names first, then the single words that repeat a part of one."""
    registry = Registry()
    cast = Cast(registry.people)
    single: list[tuple[int, int]] = []
    for run in _part_names(reading, join_groups(reading, find_runs(reading, words), words), registry, words):
        if run[1] - run[0] == 1:
            single.append(run)
            continue
        name = read_name(reading, run, words)
        if name is not None:
            for part in _share_surname(reading, name, words, cast):
                person = registry.add(part, _pronoun(part, words))
                cast.mentions.append(PersonMention(part.start, part.end, person))
            continue
        start, end = run
        while start < end - 1 and reading.words[start] in words.openers and reading.words[start + 1] != "and":
            start += 1
        if end - start == 2 and words.is_person(reading.words[start]) and _bears(reading, start + 1, words):
            start += 1
        whole = end - start == 1 or (end - start == 3 and reading.words[start + 1] == "-")
        whole = whole or (end - start == 2 and reading.words[end - 1] in words.letters)
        (single if whole else cast.others).append((start, end))
    _tie_single_words(reading, registry, cast, single, words)
    cast.others[:] = join_bodies(reading, sorted(cast.others), words)
    cast.mentions.sort(key=lambda mention: mention.start)
    _give_roles(reading, cast, words)
    return cast


def _part_names(
    reading: Reading, runs: list[tuple[int, int]], registry: Registry, words: PeopleWords
) -> Iterator[tuple[int, int]]:
    """Yield the runs, parted where two names meet: "in a letter to Mr Power David Beale said"."""
    lower, titles, forenames = reading.words, words.titles, words.forenames
    for start, end in runs:
        first = end - 4
        if first in (start, start + 1) and lower[first] in titles and lower[first + 2] in forenames:
            told = lower[first - 1] in _ADDRESSING and lower[end : end + 1] != [] and lower[end] in words.speech
            if lower[first + 1] not in forenames and (told or registry.has_surname(lower[first + 1])):
                yield start, first + 2
                start = first + 2
        yield start, end


def _bears(reading: Reading, at: int, words: PeopleWords) -> bool:
    """Tell the lone name after an office: "Owner Mehmet said", "pupil Mali, aged 10,"."""
    word = reading.words[at]
    if word in words.forenames:
        return True
    plain = not (word in words.never or word in words.seldom or word in words.openers or word in words.actors)
    following = reading.words[at + 1 : at + 3]
    aged = following[:1] == [","] and (following[-1] == "aged" or following[-1].isdigit())
    return plain and following != [] and (aged or following[0] in words.speech)


def _share_surname(reading: Reading, name: Name, words: PeopleWords, cast: Cast) -> list[Name]:
    """Read "Karen and David Foster" as two people."""
    lower, at = reading.words, name.start - 2
    if at < 0 or lower[at + 1] not in ("and", "&") or name.surname is None:
        return [name]
    if (
        lower[at] in words.forenames
        and reading.is_capital(at)
        and (
            at == 0 or not reading.is_capital(at - 1) or lower[at - 1] in words.several or lower[at - 1] in words.actors
        )
    ):
        first = at - 1 if at and lower[at - 1] in words.titles else at
        return [Name(first, at + 1, None, reading.text_of(at, at + 1), name.surname, True), name]
    if lower[at] in words.titles and reading.is_capital(at):
        return [Name(at, at + 1, lower[at], None, name.surname, True), name]
    return [name]


def _pronoun(name: Name, words: PeopleWords) -> str:
    by_title = words.titles.get(name.title or "", "")
    return by_title or words.forenames.get((name.forename or "").lower(), "")


def _tie_single_words(
    reading: Reading, registry: Registry, cast: Cast, single: list[tuple[int, int]], words: PeopleWords
) -> None:
    """Tie a bare surname or given name to the person known by it; mentions are read again in the order of the text."""
    taken = {at for mention in cast.mentions for at in range(mention.start, mention.end)}
    lower, known, forenames, actors = reading.words, registry.known, words.forenames, words.actors
    for start, end in single:
        lettered = lower[end - 1] in words.letters and end - start == 2
        word = lower[start] if end - start == 1 or lettered else reading.text_of(start, end).lower()
        if start in taken:
            continue
        person = registry.find_word(word) if word in known and word not in words.never else -1
        if lettered and not registry.has_surname(word):
            person = -1
        likely = word in forenames or (start > 0 and lower[start - 1] in actors)
        if likely and person < 0 and end - start == 1 and _is_called(reading, start, words):
            name = Name(start, end, None, reading.text_of(start, end), None, True)
            person = registry.add(name, _pronoun(name, words))
        if person >= 0:
            cast.mentions.append(PersonMention(start, end, person))
        elif word not in words.openers or (start and lower[start - 1] in ("of", "for")):
            cast.others.append((start, end))


def _is_called(reading: Reading, at: int, words: PeopleWords) -> bool:
    """Tell a lone given name after a tie or an office, or before an age: Mr Grant’s wife, Sue, and pupil Mia, 9."""
    lower = reading.words
    if lower[at] not in words.forenames:
        return (
            at > 0 and lower[at - 1] in words.actors and words.is_person(lower[at - 1]) and _bears(reading, at, words)
        )
    if lower[at + 1 : at + 3] in ([",", "who"], [",", "whose"], ["(", "not"]):
        return True
    if words.is_person(lower[at - 1]) or _is_listed(reading, at, words):
        return True
    age = "".join(lower[at + 2 : at + 3]) if lower[at + 1 : at + 2] == [","] else ""
    if age.isdigit() or (age in words.ages and lower[at + 3 : at + 4] == [","]):
        return True
    return lower[at - 1] == "," and lower[at + 1 : at + 2] == [","] and words.is_person(lower[at - 2])


def _is_listed(reading: Reading, at: int, words: PeopleWords) -> bool:
    """Tell the given names behind a noun for several people: pupils Zara, Toby and Ruby."""
    lower, forenames, first, joined = reading.words, words.forenames, at, False
    while first > 2 and lower[first - 1] in _JOINING and lower[first - 2] in forenames:
        first, joined = first - 2, True
    joined = joined or (lower[at + 1 : at + 2] in ([","], ["and"]) and "".join(lower[at + 2 : at + 3]) in forenames)
    noun = words.actors.get(lower[first - 1]) if joined and first else None
    return noun is not None and noun.kind in SEVERAL


def _give_roles(reading: Reading, cast: Cast, words: PeopleWords) -> None:
    """Give each person the first role that the text states, and the pronoun that a tie such as "husband" shows."""
    for mention in cast.mentions:
        person = cast.people[mention.person]
        if person.role is not None:
            continue
        role = find_role(reading, mention.start, mention.end, words)
        last = reading.words[mention.end - 1]
        if role is None and last in words.letters and words.is_person(last):
            role = (mention.end - 1, mention.end)
        if role is not None:
            person.role = reading.text_of(*role)
            shown = [words.actors[word].pronoun for word in reading.words[role[0] : role[1]] if words.is_person(word)]
            person.pronoun = person.pronoun or next((pronoun for pronoun in shown if pronoun), "")


@Language.factory("inspectfacts_people", default_config={"rules": None})
def make_people(nlp: Language, name: str, rules: str | None) -> object:
    """Make the pipe that fills doc.spans["people"]; its attributes hold the cast and each mention's full name."""
    words = read_words(load_rulebook(rules))

    def pipe(doc: Doc) -> Doc:
        cast = cast_people(reading_of(doc), words)
        spans = [Span(doc, mention.start, mention.end) for mention in cast.mentions]
        names = [cast.people[mention.person].name for mention in cast.mentions]
        doc.spans[PEOPLE] = SpanGroup(doc, name=PEOPLE, spans=spans, attrs={"cast": cast, "names": names})
        return doc

    return pipe
