"""Judge one line by the words and shapes of the furniture files: what a line says of itself."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cache

from ..rulebook import FurnitureSet, Inside, Opening
from .lines import Line

__all__ = ["Verdict", "Wordlists", "compile_wordlists"]

_LONGEST_PHRASE = 16
_LONGEST_SHAPE = 60
_QUOTES = "“‘\"'"
_BULLETS = "-•·*– \t"
_MARKS = "().,:;!?'\""
_SPOKEN_BY_OTHERS = '“‘"'
_SHORTEST_MENU, _MENU = 4, 0.75
_FEWEST_SPOKEN, _MOST_SPOKEN = 4, 110
_SENTENCE_STARTS = re.compile(r"[.!?][”’\"]? (?=[A-Z“‘](?!hoto|icture|mage|redit))")


@dataclass(frozen=True, slots=True)
class Verdict:
    """A line is furniture by `rule`; the next `takes` headline-shaped lines go with it; perhaps only at the edges."""

    rule: str
    takes: int = 0
    edges_only: bool = False


@dataclass(slots=True)
class _Shapes:
    """The line patterns of one file, as one expression, tried only on lines that hold one of `signs`."""

    pattern: re.Pattern[str]
    signs: tuple[str, ...]
    most_sentences: int
    verdict: Verdict


@dataclass(slots=True)
class _Speech:
    """The words by which the site is known to speak: single ones, and phrases of its own."""

    site: set[str] = field(default_factory=set)
    phrases: list[str] = field(default_factory=list)
    page: set[str] = field(default_factory=set)
    address: set[str] = field(default_factory=set)


@dataclass(slots=True)
class Wordlists:
    """Every furniture file, made ready for looking lines up. `plain` is every pattern that needs no sign, in one."""

    phrases: dict[str, Verdict] = field(default_factory=dict)
    openings: dict[str, list[tuple[str, Opening, Verdict]]] = field(default_factory=dict)
    plain: re.Pattern[str] = re.compile("(?!)")
    plain_verdicts: dict[str, Verdict] = field(default_factory=dict)
    signed: list[_Shapes] = field(default_factory=list)
    inside: list[tuple[Inside, re.Pattern[str], str]] = field(default_factory=list)
    signatures: re.Pattern[str] = re.compile("(?!)")
    speech: _Speech = field(default_factory=lambda: _Speech())
    heading_words: set[str] = field(default_factory=set)
    menu_words: set[str] = field(default_factory=set)
    verbs: set[str] = field(default_factory=set)

    def suited_to(self, folded: str) -> "Wordlists":
        """Return these lists with only the signs that a source holds: looked for once, not in every line."""
        present = (
            replace(shapes, signs=signs)
            for shapes in self.signed
            if (signs := tuple(sign for sign in shapes.signs if sign in folded))
        )
        return replace(self, signed=list(present))

    def judge(self, line: Line) -> Verdict | None:
        """Return why a line is furniture by its own words, or None."""
        if line.word_count <= _LONGEST_PHRASE and (verdict := self.phrases.get(line.key)):
            # Labels of a page begin with a capital letter; a small word alone is more likely an item of a list.
            return None if line.word_count == 1 and line.text[0].islower() else verdict
        return self._judge_opening(line) or self._judge_shape(line)

    def _judge_opening(self, line: Line) -> Verdict | None:
        if line.text[0] in _QUOTES:
            return None
        key = line.key
        for start, opening, verdict in self.openings.get(_first_word(key), ()):
            if not key.startswith(start) or line.word_count > opening.most_words:
                continue
            if key[len(start) : len(start) + 1].isalnum() or (line.closed and not opening.sentences):
                continue
            if not opening.holds or any(word in f"{key[len(start) :]} " for word in opening.holds):
                return verdict
        return None

    def _judge_shape(self, line: Line) -> Verdict | None:
        if line.word_count > _LONGEST_SHAPE:
            return None
        for shapes in self.signed:
            for sign in shapes.signs:
                if sign in line.folded:
                    if _fits(shapes, line):
                        return shapes.verdict
                    break
        if line.prose or line.text[0] in _QUOTES or not (match := self.plain.fullmatch(line.text.lstrip(_BULLETS))):
            return None
        return self.plain_verdicts[next(name for name, text in match.groupdict().items() if text is not None)]

    def speech_score(self, line: Line) -> int:
        """Return how much a line speaks of the site and to its readers."""
        if not _FEWEST_SPOKEN <= line.word_count <= _MOST_SPOKEN or any(
            mark in line.text for mark in _SPOKEN_BY_OTHERS
        ):
            return 0
        speech = self.speech
        words = {word.strip(_MARKS) for word in line.folded.split()}
        phrases = sum(phrase in line.folded for phrase in speech.phrases)
        weak = len(words & speech.page) + (not speech.address.isdisjoint(words))
        return 2 * (len(words & speech.site) + phrases) + weak

    def is_menu(self, line: Line) -> bool:
        """Whether a line is a row of section names: "News Sport Business What's On"."""
        if line.closed or not _SHORTEST_MENU <= line.word_count <= _MOST_SPOKEN:
            return False
        words = [word for word in line.folded.split() if word.isalpha() or "'" in word]
        return sum(word in self.menu_words for word in words) >= _MENU * line.word_count

    def find_inside(self, source: str, folded: str) -> Iterator[tuple[int, int, str]]:
        """Yield (start, end, rule) of furniture glued into other text, file by file."""
        for inside, pattern, rule in self.inside:
            for text in inside.texts:
                at = folded.find(text)
                while at >= 0:
                    if match := pattern.match(source, at):
                        yield match.start(), match.start() + len(match[0].rstrip()), rule
                    at = folded.find(text, match.end() if match else at + 1)


def _fits(shapes: _Shapes, line: Line) -> bool:
    text = line.text.lstrip(_BULLETS)
    if line.prose and len(_SENTENCE_STARTS.findall(text)) >= shapes.most_sentences:
        return False
    return shapes.pattern.fullmatch(text) is not None


@cache
def compile_wordlists(furniture: FurnitureSet) -> Wordlists:
    """Make the furniture files of a rulebook ready, once."""
    lists = Wordlists()
    plain: list[str] = []
    signatures: list[str] = []
    for file in furniture.files.values():
        edges = file.where == "edges"
        alone, head = Verdict(file.rule, 0, edges), Verdict(file.rule, file.takes, edges)
        for phrases, verdict in ((file.lines, alone), (file.heads, head)):
            for phrase in phrases:
                lists.phrases.setdefault(phrase, verdict)
        for opening in file.openings:
            for start in opening.starts:
                lists.openings.setdefault(_first_word(start), []).append((start, opening, alone))
        if edges:
            lists.menu_words.update(word for phrase in file.lines for word in phrase.split())
        lists.inside.extend((inside, re.compile(inside.pattern), file.rule) for inside in file.inside)
        lists.heading_words.update(file.heading_words)
        lists.verbs.update(file.verbs)
        signatures += file.signatures
        lists.speech.site.update(word for word in file.site_words if " " not in word)
        lists.speech.phrases += [word for word in file.site_words if " " in word]
        lists.speech.page.update(file.page_words)
        lists.speech.address.update(file.address_words)
        verdict = head if file.takes > 1 else alone
        if file.patterns and file.signs:
            shapes = _Shapes(re.compile(_one_of(file.patterns)), tuple(file.signs), file.most_sentences, verdict)
            lists.signed.append(shapes)
        elif file.patterns:
            name = f"file{len(plain)}"
            plain.append(f"(?P<{name}>{_one_of(file.patterns)})")
            lists.plain_verdicts[name] = verdict
    lists.signatures = re.compile(_one_of(signatures)) if signatures else lists.signatures
    lists.plain = re.compile("|".join(plain)) if plain else lists.plain
    return lists


def _first_word(phrase: str) -> str:
    return phrase.partition(" ")[0].rstrip(",.:;!?|")


def _one_of(patterns: list[str]) -> str:
    """Put patterns into one; a leading (?i) becomes local to its pattern."""
    return "|".join(f"(?i:{p[4:]})" if p.startswith("(?i)") else f"(?:{p})" for p in patterns)
