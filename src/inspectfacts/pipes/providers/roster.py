"""Resolve each mention of a service to the fullest name that the article gives it."""

from collections import Counter
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, field

from ..reading import Reading
from .folding import fold_names
from .kinds import Kinds
from .mention import NAMED, Mention
from .resolving import FAR, resolve

__all__ = ["Roster", "make_roster"]

_UNLIKELY = 0.3
_FIRST_NAMED = 2
_GRADED_FAR = 120
_NEAR = 6
_OFTEN, _OPENING = 2, 2


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
        if len(leaders) == 1:
            return leaders[0]
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
    nicknames: Mapping[str, str] | None = None,
) -> Roster:
    """Gather names, fold short ones into fuller ones, then let each description stand for a name.

    `likely` are the kinds that the inspectorates of the article look at: their names weigh more. `graded` are the
    sentences that may hold a grade; `beside` are the places of the neighbours of the one in the news;
    `nicknames` are short names and initials with the names they stand for.
    """
    texts = [reading.text_of(mention.start, mention.end) for mention in mentions]
    named = Counter(text for text, mention in zip(texts, mentions, strict=True) if mention.form in NAMED)
    kind_of = {text: mention.kind for text, mention in zip(texts, mentions, strict=True) if mention.form in NAMED}
    fullest = fold_names(kind_of, kinds)
    fullest |= {short: fullest[name] for short, name in (nicknames or {}).items() if name in fullest}
    roster = _gather(named, kind_of, fullest, likely)
    if beside:
        roster.asides = _only_beside(mentions, texts, fullest, beside)
    for n in range(len(roster.names)):
        roster.lead(n)
    most = max(named.values(), default=0)
    often = {name for name, count in named.items() if count > 1 or most <= _OFTEN}.difference(nicknames or ())
    topics = [
        _weight(reading, mention, text in often, graded, kinds) for mention, text in zip(mentions, texts, strict=True)
    ]
    resolve(roster, reading.words, mentions, texts, kinds, topics)
    return roster


def _gather(
    named: Counter[str], kind_of: Mapping[str, str], fullest: Mapping[str, str], likely: frozenset[str]
) -> Roster:
    """Return the roster of the fullest names, with how often each is spoken of; the first likely one counts more."""
    names = list(dict.fromkeys(fullest.values()))
    index = {name: n for n, name in enumerate(names)}
    counts = [0.0] * len(names)
    for name, count in named.items():
        counts[index[fullest[name]]] += count if kind_of[name] in likely or not likely else count * _UNLIKELY
    first = next((n for n, name in enumerate(names) if kind_of[name] in likely), -1)
    if first >= 0:
        counts[first] += _FIRST_NAMED
    aliases = {name: index[full] for name, full in fullest.items()}
    return Roster(names, [kind_of[name] for name in names], counts, aliases=aliases)


def _only_beside(
    mentions: Sequence[Mention], texts: Sequence[str], fullest: Mapping[str, str], beside: Set[int]
) -> frozenset[str]:
    """Return the names that are told nowhere but as neighbours."""
    placed = {
        (fullest[text], mention.start in beside)
        for mention, text in zip(mentions, texts, strict=True)
        if text in fullest
    }
    return frozenset(name for name, aside in placed if aside and (name, False) not in placed)


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
    return FAR if often or opens else 0
