"""Judge one line by the words and shapes of the furniture files: what a line says of itself."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache

from ..rulebook import FurnitureSet, Inside, Opening
from .lines import Line

__all__ = ["Verdict", "Wordlists", "compile_wordlists"]

_LONGEST_PHRASE = 16
_LONGEST_SHAPE = 60
_BULLETS = "-•·*– \t"
_SENTENCE_STARTS = re.compile(r"[.!?][”’\"]? (?=[A-Z“‘](?!hoto|icture|mage|redit))")


@dataclass(frozen=True, slots=True)
class Verdict:
    """A line is furniture by `rule`; the next `takes` headline-shaped lines go with it; perhaps only at the edges."""

    rule: str
    takes: int = 0
    edges_only: bool = False


@dataclass(slots=True)
class _Shapes:
    """The line patterns of one file, as one expression."""

    pattern: re.Pattern[str]
    signs: tuple[str, ...]
    most_sentences: int
    verdict: Verdict


@dataclass(slots=True)
class Wordlists:
    """Every furniture file, made ready for looking lines up."""

    phrases: dict[str, Verdict] = field(default_factory=dict)
    openings: dict[str, list[tuple[str, Opening, Verdict]]] = field(default_factory=dict)
    shapes: list[_Shapes] = field(default_factory=list)
    signed: list[_Shapes] = field(default_factory=list)
    inside: list[tuple[Inside, re.Pattern[str], str]] = field(default_factory=list)

    def judge(self, line: Line, signs: frozenset[str] | None = None) -> Verdict | None:
        """Return why a line is furniture by its own words, or None; `signs` are those that its source holds."""
        if line.word_count <= _LONGEST_PHRASE and (verdict := self.phrases.get(line.key)):
            # Labels of a page begin with a capital letter; a small word alone is more likely an item of a list.
            return None if line.word_count == 1 and line.text[0].islower() else verdict
        return self._judge_opening(line) or self._judge_shape(line, signs)

    def signs_in(self, folded: str) -> frozenset[str]:
        """Return the signs, of all files, that stand anywhere in a source: looked for once, not in every line."""
        return frozenset(sign for shapes in self.shapes for sign in shapes.signs if sign in folded)

    def _judge_opening(self, line: Line) -> Verdict | None:
        key = line.key
        first = key.partition(" ")[0].rstrip(",.:;!?|")
        for start, opening, verdict in self.openings.get(first, ()):
            if not key.startswith(start) or line.word_count > opening.most_words:
                continue
            if key[len(start) : len(start) + 1].isalnum() or (line.closed and not opening.sentences):
                continue
            if not opening.holds or any(word in key[len(start) :] for word in opening.holds):
                return verdict
        return None

    def _judge_shape(self, line: Line, signs: frozenset[str] | None) -> Verdict | None:
        if line.word_count > _LONGEST_SHAPE:
            return None
        text, key = line.text.lstrip(_BULLETS), line.folded
        for shapes in self.signed if line.prose else self.shapes:
            if shapes.signs:
                if not any(sign in key for sign in shapes.signs if signs is None or sign in signs):
                    continue
                if line.prose and len(_SENTENCE_STARTS.findall(text)) >= shapes.most_sentences:
                    continue
            if shapes.pattern.fullmatch(text):
                return shapes.verdict
        return None

    def find_inside(self, source: str, folded: str) -> Iterator[tuple[int, int, str]]:
        """Yield (start, end, rule) of furniture glued into other text, file by file."""
        for inside, pattern, rule in self.inside:
            for text in inside.texts:
                at = folded.find(text)
                while at >= 0:
                    if match := pattern.match(source, at):
                        yield match.start(), match.start() + len(match[0].rstrip()), rule
                    at = folded.find(text, match.end() if match else at + 1)


@cache
def compile_wordlists(furniture: FurnitureSet) -> Wordlists:
    """Make the furniture files of a rulebook ready, once."""
    lists = Wordlists()
    for file in furniture.files.values():
        edges = file.where == "edges"
        plain, head = Verdict(file.rule, 0, edges), Verdict(file.rule, file.takes, edges)
        for phrases, verdict in ((file.lines, plain), (file.heads, head)):
            for phrase in phrases:
                lists.phrases.setdefault(phrase, verdict)
        for opening in file.openings:
            for start in opening.starts:
                first = start.partition(" ")[0].rstrip(",.:;!?|")
                lists.openings.setdefault(first, []).append((start, opening, plain))
        if file.patterns:
            verdict = head if file.takes > 1 else plain
            lists.shapes.append(_Shapes(_one_of(file.patterns), tuple(file.signs), file.most_sentences, verdict))
        lists.inside.extend((inside, re.compile(inside.pattern), file.rule) for inside in file.inside)
    lists.signed = [shapes for shapes in lists.shapes if shapes.signs]
    return lists


def _one_of(patterns: list[str]) -> re.Pattern[str]:
    """Put patterns into one; a leading (?i) becomes local to its pattern."""
    scoped = (f"(?i:{p[4:]})" if p.startswith("(?i)") else f"(?:{p})" for p in patterns)
    return re.compile("|".join(scoped))
