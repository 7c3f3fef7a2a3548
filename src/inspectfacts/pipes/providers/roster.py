"""Resolve each mention of a service to the fullest name that the article gives it."""

from collections import Counter
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, field
from itertools import pairwise

from ..reading import Reading
from .folding import fold_names
from .kinds import Kinds
from .mention import NAMED, Mention

__all__ = ["Roster", "make_roster"]

_UNLIKELY = 0.3
_FIRST_NAMED = 2
_FAR, _GRADED_FAR = 60, 120
_COMING = 5
_MOST = 40
_NEAR = 6
_HOUSE, _AS_HOUSES = "house", ("school", "nursery")
_OFTEN, _OPENING = 2, 2
_AT = (["at"], ["at", "the"])
_SAID_OF = ((",", "is", "was", "–", "-", "("), ("a", "an"))


@dataclass(slots=True)
class Roster:
    """The services an article names: the fullest name and kind of each, and the name each mention stands for.

    `leaders` holds the one of each kind that is spoken of most, the first named of several; `called` those with a word
    in their names; `asides` those that are only named as neighbours of the one in the news.
    """

    names: list[str]
    kinds: list[str]
    counts: list[float]
    resolved: list[int] = field(default_factory=list)
    aliases: dict[str, int] = field(default_factory=dict)
    leaders: dict[str, int] = field(default_factory=dict)
    called: dict[str, list[int]] = field(default_factory=dict)
    asides: frozenset[str] = frozenset()

    def main(self, wanted: frozenset[str] | None = None) -> int:
        """Return the index of the service most spoken of, among the kinds wanted; -1 where there is none."""
        leaders = [n for kind, n in self.leaders.items() if wanted is None or kind in wanted]
        return max(leaders, key=lambda n: (self.counts[n], -n), default=-1)

    def count(self, found: int) -> None:
        """Note that a service is spoken of once more."""
        self.counts[found] += 1
        self.lead(found)

    def lead(self, found: int) -> None:
        """Make a service the leader of its kind where no other is spoken of more."""
        if self.names[found] in self.asides:
            return
        leader = self.leaders.setdefault(self.kinds[found], found)
        if (self.counts[found], -found) > (self.counts[leader], -leader):
            self.leaders[self.kinds[found]] = found


def make_roster(
    reading: Reading,
    mentions: Sequence[Mention],
    kinds: Kinds,
    likely: frozenset[str] = frozenset(),
    graded: Set[int] = frozenset(),
    beside: Set[int] = frozenset(),
) -> Roster:
    """Gather names, fold short ones into fuller ones, then let each description stand for a name.

    `likely` are the kinds that the inspectorates of the article look at: their names weigh more. `graded` are the
    sentences that may hold a grade; `beside` are the places of the neighbours of the one in the news.
    """
    texts = [reading.text_of(mention.start, mention.end) for mention in mentions]
    named = Counter(texts[n] for n, mention in enumerate(mentions) if mention.form in NAMED)
    kind_of = {texts[n]: mention.kind for n, mention in enumerate(mentions) if mention.form in NAMED}
    fullest = fold_names(kind_of, kinds)
    names = list(dict.fromkeys(fullest.values()))
    index = {name: n for n, name in enumerate(names)}
    counts = [0.0] * len(names)
    for name, count in named.items():
        counts[index[fullest[name]]] += count if kind_of[name] in likely or not likely else count * _UNLIKELY
    roster = Roster(names, [kind_of[name] for name in names], counts)
    roster.aliases = {name: index[full] for name, full in fullest.items()}
    if beside:
        placed = {
            (fullest[texts[n]], mention.start in beside) for n, mention in enumerate(mentions) if texts[n] in fullest
        }
        roster.asides = frozenset(name for name, aside in placed if aside and (name, False) not in placed)
    first = next((n for n, name in enumerate(names) if kind_of[name] in likely), -1)
    if first >= 0:
        counts[first] += _FIRST_NAMED
    for n in range(len(names)):
        roster.lead(n)
    told = {name: count for name, count in named.items() if count > 1 or max(named.values()) <= _OFTEN}
    topics = [
        _weight(reading, mention, told.get(text, 0) > 0, graded, kinds)
        for mention, text in zip(mentions, texts, strict=True)
    ]
    _resolve(roster, reading, mentions, texts, kinds, topics)
    return roster


def _weight(reading: Reading, mention: Mention, often: bool, graded: Set[int], kinds: Kinds) -> int:
    """Return how far on a name is what descriptions stand for: 0 for one that is told once, inside a sentence."""
    sentence = reading.sentence_of[mention.start]
    start = reading.sentences[sentence][0]
    before = reading.words[start : mention.start]
    if "after" in before and kinds.backdrop.intersection(before[: before.index("after")]):
        return 0
    if sentence in graded:
        return _GRADED_FAR
    if kinds.running.intersection(before[-_NEAR:]):
        return 0
    opens = mention.start - start <= _OPENING
    return _FAR if often or opens else 0


def _resolve(
    roster: Roster,
    reading: Reading,
    mentions: Sequence[Mention],
    texts: Sequence[str],
    kinds: Kinds,
    topics: Sequence[int],
) -> None:
    """Names stand for themselves; "the home" stands for the last home named, else for the one most spoken of."""
    last, until = -1, 0
    seen: set[int] = set()
    of_kind: dict[str, int] = {}
    said = dict(_said_so(roster, reading.words, mentions, texts))
    for n, (mention, text) in enumerate(zip(mentions, texts, strict=True)):
        if mention.form in NAMED:
            named = roster.aliases[text]
            aside = kinds.owns(reading.words, mention.start) or kinds.passes(reading.words, mention.start)
            if not aside and (last < 0 or named == last or topics[n]):
                last, until = named, mention.start + max(_FAR, topics[n])
                of_kind[roster.kinds[last]] = last
            seen.add(named)
            roster.resolved.append(named)
            continue
        if mention.form in ("plural", "other"):
            roster.resolved.append(-1)
            continue
        wanted = kinds.akin(mention.kind)
        near = last >= 0 and roster.kinds[last] in wanted and mention.start < until
        nearest = of_kind.get(mention.kind, last) if mention.kind in kinds.apart else last
        found = nearest if near and mention.form != "generic" else roster.main(wanted)
        if mention.form == "generic":
            coming = zip(mentions[n + 1 : n + _COMING], texts[n + 1 : n + _COMING], strict=True)
            near_by = [each for each in coming if each[0].start - mention.end < _FAR]
            found = _introduced(roster, near_by, seen - {last}, wanted, found)
            if n and _is_said_of(reading.words, mentions[n - 1], mention.start):
                found = roster.resolved[-1] if roster.kinds[roster.resolved[-1]] in wanted else found
            elif (other := said.get(text.split()[-1], -1)) >= 0 and other not in seen:
                found = other if _is_another(roster, found, text.split()[-1], kinds) else found
        if found < 0 and mention.kind in _AS_HOUSES:
            found = roster.main(frozenset({_HOUSE}))
        if mention.form == "definite":
            *told, head = text.lower().split()
            found = _told_apart(roster, told, wanted, _called_so(roster, head, wanted, found, kinds), kinds)
            if _is_at_next(reading.words, mentions[n : n + 2]):
                found = roster.aliases[texts[n + 1]]
        roster.resolved.append(found)
        if found >= 0:
            roster.count(found)


def _is_another(roster: Roster, found: int, head: str, kinds: Kinds) -> bool:
    """Say whether a name says what it is in another noun than a description: "a training provider", "Deal College"."""
    if found < 0:
        return True
    called = roster.names[found].split()[-1].lower()
    return called != head and called in kinds.head_words and roster.kinds[found] not in kinds.cased


def _is_at_next(words: Sequence[str], pair: Sequence[Mention]) -> bool:
    """Say whether a service is that of the place named next: "the service at Elm Hospital"."""
    if len(pair) == 1 or pair[0].kind != "service" or pair[1].form not in NAMED:
        return False
    return words[pair[0].end : pair[1].start] in _AT


def _is_said_of(words: Sequence[str], named: Mention, start: int) -> bool:
    """Say whether a description follows a name that it is said of: "HMP Deal, a training prison", "Elm is a home"."""
    end = named.end
    return (
        named.form in NAMED
        and start - end == len(_SAID_OF)
        and words[end] in _SAID_OF[0]
        and words[start - 1] in _SAID_OF[1]
    )


def _said_so(
    roster: Roster, words: Sequence[str], mentions: Sequence[Mention], texts: Sequence[str]
) -> Iterator[tuple[str, int]]:
    """Yield the nouns that are said of a name, with the name: "provider" of "Elm Works, a small provider"."""
    for (named, name), (told, text) in pairwise(zip(mentions, texts, strict=True)):
        if told.form == "generic" and _is_said_of(words, named, told.start):
            yield text.split()[-1], roster.aliases[name]


def _introduced(
    roster: Roster, coming: Sequence[tuple[Mention, str]], seen: Set[int], wanted: frozenset[str], found: int
) -> int:
    """Return the service first named right after "a village school" where an article names several of its kind."""
    if len(roster.leaders) == len(roster.names):
        return found
    named = (roster.aliases[text] for mention, text in coming if mention.form in NAMED)
    first = next((n for n in named if roster.kinds[n] in wanted and roster.names[n] not in roster.asides), -1)
    return found if first < 0 or first in seen else first


def _called_so(roster: Roster, head: str, wanted: frozenset[str], found: int, kinds: Kinds) -> int:
    """Return the service with the noun of a description in its name: "the partnership" is no council."""
    if head in kinds.common_heads or (found >= 0 and head in roster.names[found].lower().split()):
        return found
    if head not in roster.called:
        roster.called[head] = [n for n, name in enumerate(roster.names) if head in name.lower().split()][:_MOST]
    called = [n for n in roster.called[head] if roster.kinds[n] in wanted]
    return max(called, key=lambda n: (roster.counts[n], -n), default=found)


def _told_apart(roster: Roster, told: Sequence[str], wanted: frozenset[str], found: int, kinds: Kinds) -> int:
    """Return the only service with the first word of a description in its name: "the infant school"."""
    words = [word for word in told if word not in kinds.pointers]
    if not words or found < 0 or _has_word(roster, found, words[0]):
        return found
    called = [n for n, kind in enumerate(roster.kinds[:_MOST]) if kind in wanted and _has_word(roster, n, words[0])]
    return called[0] if len(called) == 1 else found


def _has_word(roster: Roster, n: int, word: str) -> bool:
    return word in roster.names[n].lower().split()
