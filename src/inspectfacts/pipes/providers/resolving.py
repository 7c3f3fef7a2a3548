"""Let each mention of a service stand for one that the article names."""

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

from .kinds import Kinds
from .mention import NAMED, Mention

if TYPE_CHECKING:
    from .roster import Roster

__all__ = ["FAR", "resolve"]

# How many tokens on a service stays in the news.
FAR = 60
_COMING = 5
_MOST = 40
_HOSPITAL = "hospital"
_HOUSE, _AS_HOUSES = "house", ("school", "nursery")
_AT = (["at"], ["at", "the"])
_SAID_OF = ((",", "is", "was", "–", "-", "("), ("a", "an"))


@dataclass(slots=True)
class _Story:
    """The mentions of an article while they are resolved: what was told last, and until where it may be meant.

    `seen` are the services named so far, `of_kind` the last in the news of each kind, `said` the nouns said of a name.
    """

    roster: "Roster"
    words: Sequence[str]
    mentions: Sequence[Mention]
    texts: Sequence[str]
    kinds: Kinds
    said: dict[str, int]
    last: int = -1
    until: int = 0
    seen: set[int] = field(default_factory=set)
    of_kind: dict[str, int] = field(default_factory=dict)

    def name(self, n: int, topic: int) -> int:
        """Return the service of a name, the one in the news unless an owner's, told in passing, or inside a story."""
        named, start = self.roster.aliases[self.texts[n]], self.mentions[n].start
        aside = self.kinds.owns(self.words, start) or self.kinds.passes(self.words, start)
        if not aside and (self.last < 0 or named == self.last or topic):
            self.last, self.until = named, start + max(FAR, topic)
            if self.roster.names[named] in self.roster.asides and "\n" in self.words[start : self.until]:
                self.until = self.words.index("\n", start)
            self.of_kind[self.roster.kinds[named]] = named
        self.seen.add(named)
        return named

    def describe(self, n: int) -> int:
        """Return the service that a description stands for; -1 where there is none of its kind."""
        mention = self.mentions[n]
        wanted = self.kinds.akin(mention.kind)
        found = self._in_news(mention, wanted)
        if mention.form == "generic":
            found = self._introduced(n, wanted, found)
        if found < 0 and (mention.kind in _AS_HOUSES or self._is_introduced(n)):
            found = self.roster.main(frozenset({_HOUSE}))
        return self._with_word(n, wanted, found) if mention.form == "definite" else found

    def _in_news(self, mention: Mention, wanted: frozenset[str]) -> int:
        """Return the service in the news where it is of the kind described, else the one of that kind told of most."""
        near = self.last >= 0 and self.roster.kinds[self.last] in wanted and mention.start < self.until
        if not near or mention.form == "generic":
            return self.roster.main(wanted)
        return self.of_kind.get(mention.kind, self.last) if mention.kind in self.kinds.apart else self.last

    def _is_introduced(self, n: int) -> bool:
        """Say whether an article calls what it names a house "a private hospital" first."""
        told = self.mentions[: n + 1] if self.mentions[n].kind == _HOSPITAL else ()
        return any(each.kind == _HOSPITAL and each.form == "generic" for each in told[:_MOST])

    def _introduced(self, n: int, wanted: frozenset[str], found: int) -> int:
        """Return the service of "a home": the one named right after it, or the one that it is said of."""
        roster, mention, head = self.roster, self.mentions[n], self.texts[n].split()[-1]
        coming = zip(self.mentions[n + 1 : n + _COMING], self.texts[n + 1 : n + _COMING], strict=True)
        near_by = [each for each in coming if each[0].start - mention.end < FAR]
        found = _first_named(roster, near_by, self.seen - {self.last}, wanted, found)
        if n and _is_said_of(self.words, self.mentions[n - 1], mention.start):
            return roster.resolved[-1] if roster.kinds[roster.resolved[-1]] in wanted else found
        other = self.said.get(head, -1)
        unnamed = other >= 0 and other not in self.seen
        return other if unnamed and _is_another(roster, found, head, self.kinds) else found

    def _with_word(self, n: int, wanted: frozenset[str], found: int) -> int:
        """Return the service of "the home": the one at the place named next, or with a word of it in its name."""
        if _is_at_next(self.words, self.mentions[n : n + 2]):
            return self.roster.aliases[self.texts[n + 1]]
        *told, head = self.texts[n].lower().split()
        found = _called_so(self.roster, head, wanted, found, self.kinds)
        return _told_apart(self.roster, told, wanted, found, self.kinds)


def resolve(
    roster: "Roster",
    words: Sequence[str],
    mentions: Sequence[Mention],
    texts: Sequence[str],
    kinds: Kinds,
    topics: Sequence[int],
) -> None:
    """Names stand for themselves; "the home" stands for the last home named, else for the one most spoken of."""
    said = dict(_said_so(roster, words, mentions, texts))
    story = _Story(roster, words, mentions, texts, kinds, said)
    for n, mention in enumerate(mentions):
        if mention.form in NAMED:
            roster.resolved.append(story.name(n, topics[n]))
            continue
        found = -1 if mention.form in ("plural", "other") else story.describe(n)
        roster.resolved.append(found)
        if found >= 0:
            roster.count(found)


def _is_another(roster: "Roster", found: int, head: str, kinds: Kinds) -> bool:
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
    roster: "Roster", words: Sequence[str], mentions: Sequence[Mention], texts: Sequence[str]
) -> Iterator[tuple[str, int]]:
    """Yield the nouns that are said of a name, with the name: "provider" of "Elm Works, a small provider"."""
    for (named, name), (told, text) in pairwise(zip(mentions, texts, strict=True)):
        if told.form == "generic" and _is_said_of(words, named, told.start):
            yield text.split()[-1], roster.aliases[name]


def _first_named(
    roster: "Roster", coming: Sequence[tuple[Mention, str]], seen: Set[int], wanted: frozenset[str], found: int
) -> int:
    """Return the service first named right after "a village school" where an article names several of its kind."""
    if len(roster.leaders) == len(roster.names):
        return found
    named = (roster.aliases[text] for mention, text in coming if mention.form in NAMED)
    first = next((n for n in named if roster.kinds[n] in wanted and roster.names[n] not in roster.asides), -1)
    return found if first < 0 or first in seen else first


def _called_so(roster: "Roster", head: str, wanted: frozenset[str], found: int, kinds: Kinds) -> int:
    """Return the service with the noun of a description in its name: "the partnership" is no council."""
    if head in kinds.common_heads or (found >= 0 and head in roster.names[found].lower().split()):
        return found
    if head not in roster.called:
        roster.called[head] = [n for n, name in enumerate(roster.names) if head in name.lower().split()][:_MOST]
    called = [n for n in roster.called[head] if roster.kinds[n] in wanted]
    return max(called, key=lambda n: (roster.counts[n], -n), default=found)


def _told_apart(roster: "Roster", told: Sequence[str], wanted: frozenset[str], found: int, kinds: Kinds) -> int:
    """Return the only service with the first word of a description in its name: "the infant school"."""
    words = [word for word in told if word not in kinds.pointers]
    if not words or found < 0 or _has_word(roster, found, words[0]):
        return found
    called = [n for n, kind in enumerate(roster.kinds[:_MOST]) if kind in wanted and _has_word(roster, n, words[0])]
    if len(called) == 1:
        return called[0]
    named = kinds.rivals.intersection(roster.names[found].lower().split())
    return -1 if named and words[0] in kinds.rivals else found


def _has_word(roster: "Roster", n: int, word: str) -> bool:
    return word in roster.names[n].lower().split()
