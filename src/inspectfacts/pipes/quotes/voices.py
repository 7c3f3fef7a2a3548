"""Find the voices and the cues of an article outside its quotations: who may speak, and the words of reporting."""

from bisect import bisect_left
from itertools import compress
from typing import NamedTuple

from ..people import Cast, PersonMention, widen_left
from ..people.words import PERSONS, SEVERAL
from ..reading import Reading
from .mistaken import is_joined, reports_nothing
from .words import PRONOUNS, QuoteWords

__all__ = ["HUMAN", "SEVERAL", "SOME", "Cue", "Voice", "find_voices", "make_person"]

HUMAN = PERSONS | {"person"}
_MODIFIERS = 5
_NOUNS = 3
_ELLIPTIC = frozenset({"another", "one"})
_ORDINAL = frozenset({"second", "third", "fourth", "fifth"})
SOME = frozenset({"some", "many"})
_ARTICLES = frozenset({"a", "an", "the"})
_ACTIVE = frozenset({"speech", "finding"})
_VERBAL = frozenset({"participle", "finding", "bare"})
_SINCE = frozenset({"since", "until"})
_LISTING = frozenset({"and", "or", "of", ",", "-", "&"})
_COMPOUNDS = (["-", "of"], ["-", "in"])


class Voice(NamedTuple):
    """A mention of somebody or something that can speak, in token offsets; `person` is an index of the cast or -1.

    `kind` is that of the noun, or "person", "named" (a capitalised run of unknown kind) or "pronoun".
    """

    start: int
    end: int
    kind: str
    pronoun: str
    person: int = -1


class Cue(NamedTuple):
    """A word or phrase of reporting, in token offsets."""

    start: int
    end: int
    frame: str


def find_voices(reading: Reading, cast: Cast, words: QuoteWords, start: int, end: int) -> tuple[list[Voice], list[Cue]]:
    """Return the voices and the cues of a paragraph, each by place."""
    lower, quoted, single, phrases, actors = (
        reading.words,
        reading.quoted,
        words.single,
        words.cues,
        words.people.actors,
    )
    runs = _named(reading, cast, words, start, end)
    named = {at: voice for voice in runs for at in range(voice.start, voice.end)}
    voices: dict[int, Voice] = {voice.start: voice for voice in runs}
    cues: list[Cue] = []
    done = 0
    telling = compress(range(start, end), map(words.telling.__contains__, lower[start:end]))
    for at in [at for at in telling if quoted[at] < 0]:
        if at < done:
            continue
        word = lower[at]
        frame = single.get(word)
        cue = Cue(at, at + 1, frame) if frame is not None else _cue_at(lower, at, words) if word in phrases else None
        if cue is not None and cue.frame in _VERBAL and lower[at - 1] in _ARTICLES:
            continue
        if cue is not None and lower[at - 1] == "-" and (lower[at - 2].endswith("ly") or lower[at - 2] == "so"):
            continue
        if cue is not None and reports_nothing(lower, cue.start, cue.end, words):
            continue
        if cue is not None and not (word in actors and _names_actor(lower, at, words)):
            cues.append(cue)
            done = cue.end
        elif at in named:
            continue
        elif word in actors and not is_joined(reading, at, words):
            _add_actor(reading, at, words, named, voices)
        elif word in PRONOUNS:
            voices[at] = Voice(at, at + 1, "pronoun", word)
        elif (voice := _stand_in(lower, at, words)) is not None:
            voices[voice.start] = voice
    return sorted(voices.values()), cues


def _stand_in(lower: list[str], at: int, words: QuoteWords) -> Voice | None:
    """Read what else stands in for a name: "the 44-year-old", "another" or "one of them" before a cue."""
    word = lower[at]
    if word == "old":
        aged = lower[max(0, at - 5) : at - 4] == ["the"] and lower[at - 1] == lower[at - 3] == "-"
        return Voice(at - 5, at + 1, "pronoun", "") if aged else None
    if word in _ORDINAL:
        return Voice(at - 1, at + 1, "unnamed", "") if lower[at - 1] == "a" and _tells(lower, at + 1, words) else None
    if word in words.epithets:
        return Voice(at - 1, at + 1, "pronoun", "") if lower[at - 1] == "the" and _tells(lower, at + 1, words) else None
    end = at + 3 if lower[at + 1 : at + 2] == ["of"] else at + 1
    spoken = lower[end : end + 2] == [",", "who"] or (end < len(lower) and _reports(lower[end], words))
    spoken = spoken or (words.single.get(lower[at - 1]) == "speech" and lower[end : end + 1] in ([","], ["."]))
    return Voice(at, end, "unnamed", "") if word in _ELLIPTIC and spoken else None


def _reports(word: str, words: QuoteWords) -> bool:
    """Tell the verb of "one said" from the noun of "one recommendation"."""
    return word in words.reporting and words.single.get(word) != "noun"


def _tells(lower: list[str], at: int, words: QuoteWords) -> bool:
    return at < len(lower) and words.single.get(lower[at]) in _ACTIVE


def _counted(lower: list[str], at: int, words: QuoteWords) -> int:
    """Return the length of the homes in "some homes said" and "some care homes said", 0 where none speak."""
    for end in range(at + 1, min(at + 1 + _NOUNS, len(lower) - 1)) if lower[at] in SOME else ():
        if lower[end] in words.closes_phrase:
            break
        if lower[end].endswith("s") and _tells(lower, end + 1, words):
            return end - at
    return 0


def _add_actor(reading: Reading, at: int, words: QuoteWords, named: dict[int, Voice], voices: dict[int, Voice]) -> None:
    """Add the phrase around a noun for somebody who can speak, unless it belongs to the name right after it."""
    lower, actor = reading.words, words.people.actors[reading.words[at]]
    start, before, after = _phrase_start(reading, at, words), named.get(at - 1), named.get(at + 1)
    if at > 2 and "and" in (lower[at - 2], lower[at - 3]) and (joined := widen_left(reading, at, words.people)) < start:
        for inside in range(joined, start):
            voices.pop(inside, None)
        start = joined - (lower[joined - 1] in words.determiners)
    for inside in range(at - 1, start - 1, -1):
        if inside in named and named[inside].person >= 0:
            start = inside + 1
            break
    if before is not None and before.kind in ("named", "body") and before.start in voices:
        start = min(start, before.start)
        del voices[before.start]
    if after is not None and after.kind == "person":
        for inside in range(widen_left(reading, at, words.people), at):
            if inside in voices and not (voices[inside].person >= 0 and lower[voices[inside].end] == "'s"):
                del voices[inside]
    elif lower[at + 1 : at + 2] != ["-"] or lower[at + 1 : at + 3] not in _COMPOUNDS:
        if start == at and actor.kind == "paper" and lower[at - 1] in _LISTING:
            return
        voices[start] = Voice(start, at + 1 + _counted(lower, at, words), actor.kind, actor.pronoun)
    elif lower[at + 2] == "in" or (lower[at - 1] != "the" and at + 5 not in named):
        voices[start] = Voice(start, at + 5, actor.kind, actor.pronoun)
    elif lower[at - 1] == "the":
        voices[at - 1] = Voice(at - 1, at + 5, "pronoun", actor.pronoun)


def _named(reading: Reading, cast: Cast, words: QuoteWords, first: int, last: int) -> list[Voice]:
    """Return the people and the capitalised runs of a paragraph that stand outside quotations."""
    mentions, others = cast.mentions, cast.others
    near = mentions[bisect_left(mentions, (first,)) : bisect_left(mentions, (last,))] if mentions else ()
    found = [make_person(mention, cast) for mention in near if reading.quoted[mention.start] < 0]
    at = bisect_left(others, (first,))
    for start, end in others[at : bisect_left(others, (last,), at)]:
        while start < end - 1 and reading.words[start] in words.people.openers and reading.words[start + 1] != "and":
            start += 1
        if start < end - 1 and start and _is_time(reading, start, start + 1, words):
            start += 1
        if reading.words[start] in words.epithets and end - start == 1 and reading.words[start - 1] == "the":
            continue
        if reading.quoted[start] < 0 and not (
            _begins_only(reading, start, end, words) or _is_time(reading, start, end, words)
        ):
            actor = words.people.actors.get(reading.words[end - 1])
            before = reading.words[start - 1] if start else ""
            opening = start - 1 if before in words.determiners and before != "that" else start
            if before == "and" and reading.words[end - 1] in words.people.letters and _is_place(reading, found, start):
                opening = found.pop().start
            found.append(Voice(opening, end, actor.kind if actor else "named", actor.pronoun if actor else ""))
    return found


def _is_time(reading: Reading, start: int, end: int, words: QuoteWords) -> bool:
    """Tell the month of "on 10 February, the trust said" from somebody called June, who says or does something."""
    lower = reading.words
    if end - start > 1 or lower[start] not in words.people.times:
        return False
    before = lower[start - 1] if start else ""
    after = lower[end] if end < len(lower) else ""
    return (
        before[:1].isdigit() or before in words.prepositions or before in _SINCE or after[:1].isdigit() or after == ":"
    )


def _is_place(reading: Reading, found: list[Voice], start: int) -> bool:
    """Tell Elm before "and" in "the Elm and Oak MSP"."""
    if not found or found[-1].end != start - 1:
        return False
    return found[-1].kind == "named" and reading.words[found[-1].start] == "the"


def _begins_only(reading: Reading, start: int, end: int, words: QuoteWords) -> bool:
    """Tell a word that has its capital only because a sentence begins with it."""
    word = reading.words[start]
    if word in words.people.openers:
        return True
    first = start == 0 or reading.sentence_of[start] != reading.sentence_of[start - 1] or reading.quoted[start - 1] >= 0
    if end - start > 1 or not first or word in words.people.actors or reading.text_of(start, end).isupper():
        return False
    apposed = reading.words[end : end + 1] == [","] and reading.words[end + 1 : end + 2] in (["the"], ["a"], ["which"])
    return not apposed and reading.words[end : end + 1] != [] and reading.words[end] not in words.reporting


def make_person(mention: PersonMention, cast: Cast) -> Voice:
    """Return the voice of a person where they are named."""
    return Voice(mention.start, mention.end, "person", cast.people[mention.person].pronoun, mention.person)


def _cue_at(lower: list[str], at: int, words: QuoteWords) -> Cue | None:
    for rest, frame in words.cues.get(lower[at], ()):
        if not rest or tuple(lower[at + 1 : at + 1 + len(rest)]) == rest:
            return Cue(at, at + 1 + len(rest), frame)
    return None


def _names_actor(lower: list[str], at: int, words: QuoteWords) -> bool:
    """Tell the noun in "the report", "with judges" and "her message" from the verb of the same form."""
    before = lower[at - 1] if at else ""
    return before in words.determiners or before in ("'s", "with", "by")


def _phrase_start(reading: Reading, head: int, words: QuoteWords) -> int:
    """Return where the noun phrase of a head starts: at its determiner, or at what modifies it in capitals."""
    lower, actors, capital = reading.words, words.people.actors, head
    determiners, closing = words.determiners, words.closes_phrase
    for at in range(head - 1, max(-1, head - 1 - _MODIFIERS), -1):
        word = lower[at]
        if word in determiners:
            return at
        if (word in closing or (at < head - 1 and word in actors)) and not (word == "warning" and at == head - 1):
            break
        if word == "'s":
            if at < head - 1:
                return at + 1
            continue
        if reading.is_capital(at):
            capital = at if at == capital - 1 or word in words.people.never else capital
        elif word.endswith("ed") and lower[at - 1] not in determiners and lower[at - 1] != "'s":
            break
    return capital
