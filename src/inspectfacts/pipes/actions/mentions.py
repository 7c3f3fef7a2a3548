"""Find where an article speaks of a regulatory action: by its name, by verb and thing, or by "the notice"."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from operator import attrgetter

from spacy.tokens import Doc

from ..reading import Reading, reading_of
from .words import ActionWords

__all__ = ["ActionMention", "find_mentions"]

_REACH = 7
_BACK = 50
_NAMED_BEFORE = "again"


@dataclass(frozen=True, slots=True)
class ActionMention:
    """The tokens that name an action, the action, and the id of the rule that found it."""

    start: int
    end: int
    action: str
    rule: str


def find_mentions(doc: Doc, words: ActionWords) -> list[ActionMention]:
    """Return the mentions in the order of the text."""
    reading = reading_of(doc)
    named = list(_named(doc, reading, words))
    taken = {at for mention in named for at in range(mention.start, mention.end)}
    done = [mention for mention in _done_to(doc, reading, words) if mention.start not in taken]
    mentions = sorted([*named, *done], key=lambda mention: mention.start)
    again = [mention for mention in _again(doc, reading, words, mentions) if mention.start not in taken]
    return sorted([*mentions, *again], key=lambda mention: mention.start)


def _named(doc: Doc, reading: Reading, words: ActionWords) -> Iterator[ActionMention]:
    for start, end, label in doc.spans["actions"].attrs["places"]:
        cues = words.cues.get(label)
        if cues is not None:
            first, last = reading.sentences[reading.sentence_of[start]]
            if cues.isdisjoint(reading.words[first:last]):
                continue
        yield ActionMention(start, end, label, "actions.named")


def _done_to(doc: Doc, reading: Reading, words: ActionWords) -> Iterator[ActionMention]:
    """Yield a thing with the verb that makes an action of it: "its registration was suspended"."""
    for at, last, label in doc.spans["action_things"].attrs["places"]:
        if label == _NAMED_BEFORE:
            continue
        start, end = reading.sentences[reading.sentence_of[at]]
        verbs = words.things[label]
        reach = range(max(start, at - _REACH), min(end, last + _REACH))
        near = [verb for verb in reach if reading.words[verb] in verbs and _in_one_clause(reading, at, verb, words)]
        if near:
            verb = min(near, key=lambda other: abs(other - at))
            yield ActionMention(min(at, verb), max(last, verb + 1), verbs[reading.words[verb]], "actions.done_to")


def _in_one_clause(reading: Reading, at: int, verb: int, words: ActionWords) -> bool:
    between = reading.words[min(at, verb) : max(at, verb)]
    return "and" not in between and words.clause_ends.isdisjoint(between)


def _again(doc: Doc, reading: Reading, words: ActionWords, known: Sequence[ActionMention]) -> Iterator[ActionMention]:
    """Yield "the notice" where a notice was named before and this one is said to be lifted."""
    for thing in doc.spans["action_things"] if known else ():
        if thing.label_ != _NAMED_BEFORE:
            continue
        noun = reading.words[thing.end - 1].removesuffix("s")
        last = bisect_right(known, thing.start, key=attrgetter("end"))
        near = reversed(known[max(0, last - _BACK) : last])
        before = next((each.action for each in near if noun in reading.words[each.end - 1]), None)
        end = reading.sentences[reading.sentence_of[thing.start]][1]
        after = range(thing.end, end)
        lifted = next((n for n in after if f" {reading.words[n]} " in words.status["lifted.after"]), None)
        if before is not None and lifted is not None:
            yield ActionMention(thing.end - 1, lifted + 1, before, "actions.again")
