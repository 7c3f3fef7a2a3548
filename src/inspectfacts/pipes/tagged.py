"""Read words as one-letter tags, so that a grammar over words is a regular expression over a short string.

A tag stands for a class of words ("month", "unit"); a rule is written with the names of the classes and the signs of
regular expressions: "weekday? day=nth of month" finds "Tuesday 4th of May" and knows which word was the day.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from ..errors import RulesError
from ..rulebook import Lexicon
from .openings import Openings

__all__ = ["LONGEST_RUN", "Grammar", "Stretch", "TagTable"]

_OTHER = "_"
_FIRST_TAG = 0x100
_MOST_WORDS = 2**16
LONGEST_RUN = 80

_Parts = tuple[tuple[str, int, int], ...]
_Known = tuple[str, int, _Parts]


class Stretch(NamedTuple):
    """What a rule found: its id, the tokens it covers, and those of its named parts, told from its start."""

    rule: str
    start: int
    end: int
    named: _Parts = ()

    @property
    def parts(self) -> dict[str, tuple[int, int]]:
        """Return the tokens of each named part."""
        place = self.start
        return {name: (place + first, place + last) for name, first, last in self.named}


class TagTable(dict[str, str]):
    """Gives the tag of a word: by a lexicon, else, where it is not all letters, by a function of its form."""

    def __init__(self, lexicon: Lexicon, forms: Callable[[str], str | None], more: Sequence[str] = ()) -> None:
        self.letters: dict[str, str] = {"other": _OTHER}
        self.meanings: dict[str, str] = {}
        self._forms = forms
        for name in (*more, *(label.partition(".")[0] for label in lexicon.terms)):
            self.letters.setdefault(name, chr(_FIRST_TAG + len(self.letters)))
        self.names = {"": "", **{letter: name for name, letter in self.letters.items() if letter != _OTHER}}
        for label, words in lexicon.terms.items():
            name, _, value = label.partition(".")
            for word in words:
                self[word] = self.letters[name]
                self.meanings[word] = value

    def __missing__(self, word: str) -> str:
        name = None if word.isalpha() else self._forms(word)
        letter = _OTHER if name is None else self.letters[name]
        if len(self) < _MOST_WORDS:
            self[word] = letter
        return letter

    def write(self, words: Sequence[str]) -> str:
        """Return one letter per word."""
        return "".join(map(self.__getitem__, words))


class _Rule(NamedTuple):
    """One rule of a grammar: its id, its pattern, and its named parts with the numbers of their groups."""

    name: str
    match: Callable[[str], re.Match[str] | None]
    parts: tuple[tuple[str, int], ...]


class Grammar:
    """Rules over the tags of a table, tried in order at each place; finds stretches that do not overlap.

    `classes` name pieces that rules share. `starts` says cheaply where a stretch may begin, since most words begin
    none: alternatives that open with the name of one class of words. Of the rules only those are tried that can begin
    with the first two tags.
    """

    def __init__(self, table: TagTable, classes: Mapping[str, str], rules: Mapping[str, str], starts: str) -> None:
        self._letters, self._classes = table.letters, classes
        self._rules = [self._compiled(name, rule) for name, rule in rules.items()]
        openings = Openings(table.letters, classes)
        self._opened: dict[str, list[int]] = {}
        for nth, rule in enumerate(rules.values()):
            for run in openings.of(rule):
                self._opened.setdefault(run, []).append(nth)
        self._tried: dict[str, tuple[_Rule, ...]] = {}
        self._known: dict[str, _Known | None] = {}
        self._starts = re.compile(self._expand(starts))

    def _compiled(self, name: str, rule: str) -> _Rule:
        pattern = re.compile(self._expand(rule))
        return _Rule(name, pattern.match, tuple(pattern.groupindex.items()))

    def _expand(self, rule: str) -> str:
        def write(match: re.Match[str]) -> str:
            if label := match["label"]:
                return f"(?P<{label}>"
            name = match["name"]
            if name in self._letters:
                inner = self._letters[name]
            elif name in self._classes:
                inner = f"(?:{self._expand(self._classes[name])})"
            else:
                raise RulesError(f"grammar: no class of words is called {name!r}")
            return f"(?P<{match['part']}>{inner})" if match["part"] else inner

        return re.sub(r"(?P<label>[a-z_]+)=\(|(?:(?P<part>[a-z_]+)=)?(?P<name>[a-z_]+)|\s+", _blank(write), rule)

    def search(self, line: str, at: int = 0) -> Stretch | None:
        """Return the first stretch of a line of tags at or after a token, None where there is no more."""
        for start in self._starts.finditer(line, at):
            place = start.start()
            end = line.find(_OTHER, place, place + LONGEST_RUN) + 1
            run = line[place : end or place + LONGEST_RUN]
            known = self._known[run] if run in self._known else self._learn(run)
            if known is not None:
                return Stretch(known[0], place, place + known[1], known[2])
        return None

    def _learn(self, run: str) -> _Known | None:
        """Match a run of tags up to the next word of no class, which no rule crosses, and keep the outcome.

        A run is cut where it is longer than any wording, so that a page of figures takes no longer than its words.
        """
        known = None
        for name, match, groups in self._tried.get(run[:2]) or self._rules_for(run[:2]):
            if found := match(run):
                parts = [(part, *found.span(group)) for part, group in groups if found.start(group) >= 0]
                known = (name, found.end(), tuple(parts))
                break
        if len(self._known) >= _MOST_WORDS:
            self._known.clear()
        self._known[run] = known
        return known

    def _rules_for(self, pair: str) -> tuple[_Rule, ...]:
        """Return the rules that can begin with two tags, in order."""
        numbers = {nth for run in {pair, pair[0], ""} for nth in self._opened.get(run, ())}
        tried = self._tried[pair] = tuple(self._rules[nth] for nth in sorted(numbers))
        return tried


def _blank(write: Callable[[re.Match[str]], str]) -> Callable[[re.Match[str]], str]:
    return lambda match: write(match) if match[0].strip() else ""
