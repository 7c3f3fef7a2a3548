"""Judge one line by the words and shapes of the furniture files: what a line says of itself."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from itertools import groupby

from ..rulebook import FurnitureFile, Inside, Opening, Rulebook
from .lines import Line
from .shapes import BULLETS, Needles, Plain, Shapes, Verdict, any_of, fits, one_of, opens

__all__ = ["Judge", "Verdict", "Wordlists", "compile_wordlists"]

_LONGEST_PHRASE, _LONGEST_SHAPE, _UNSURE = 16, 60, 2
_QUOTES = "“‘\"'"
# How many characters of a lead are looked at.
_LEAD = 3
_NO_MARKS = str.maketrans("", "", '().,:;!?"')
# Pieces that several needles share.
_ROOTS = {"|", "(", "[", "opens in", "rnal", "comment", "read", "imag", "edit", "date", "article", "your "}
_SHORTEST_MENU, _MENU = 4, 0.75
_FEWEST_SPOKEN, _MOST_SPOKEN, _SHORTEST_SCENE, _LONGEST_SCENE = 4, 110, 4, 30
# Marks of what is said or headed, not seen.
_SPOKEN = re.compile('[“”":;|?]')


@dataclass(slots=True)
class _Speech:
    """The words by which the site is known to speak: single ones, and phrases of its own by their longest word."""

    site: set[str] = field(default_factory=set)
    phrases: dict[str, list[str]] = field(default_factory=dict)
    page: set[str] = field(default_factory=set)
    address: set[str] = field(default_factory=set)
    products: set[str] = field(default_factory=set)
    words: set[str] = field(default_factory=set)


@dataclass(slots=True)
class Wordlists:
    """Every furniture file, made ready for looking lines up."""

    phrases: dict[str, Verdict] = field(default_factory=dict)
    openings: dict[str, list[tuple[str, Opening, Verdict]]] = field(default_factory=dict)
    plain: list[Plain] = field(default_factory=list)
    shapes: list[Shapes] = field(default_factory=list)
    inside: list[tuple[Inside, re.Pattern[str], str]] = field(default_factory=list)
    needles: Needles = field(default_factory=lambda: Needles(set()))
    signatures: re.Pattern[str] = re.compile("(?!)")
    signature_signs: tuple[str, ...] = ()
    pictures: re.Pattern[str] = re.compile("(?!)")
    scenes: re.Pattern[str] = re.compile("(?!)")
    states: re.Pattern[str] = re.compile("(?!)")
    speech: _Speech = field(default_factory=lambda: _Speech())
    heading_words: set[str] = field(default_factory=set)
    menu_words: set[str] = field(default_factory=set)
    verbs: set[str] = field(default_factory=set)
    finite: set[str] = field(default_factory=set)
    grade_words: set[str] = field(default_factory=set)
    forenames: set[str] = field(default_factory=set)
    told_words: set[str] = field(default_factory=set)
    named: dict[str, set[str]] = field(default_factory=dict)

    def suited_to(self, folded: str) -> "Judge":
        """Return a judge of a source's lines, who looks only for the signs that the source holds."""
        present = self.needles.present(folded)
        suited = [shapes for shapes in self.shapes if not present.isdisjoint(shapes.signs)]
        return Judge(self, [(shapes, tuple(present.intersection(shapes.signs))) for shapes in suited], present)

    def speech_score(self, line: Line) -> int:
        """Return how much a line speaks of the site and to its readers."""
        text, folded = line.text, line.folded
        if not _FEWEST_SPOKEN <= line.word_count <= _MOST_SPOKEN or "“" in text or "‘" in text or '"' in text:
            return 0
        speech = self.speech
        if speech.words.isdisjoint(folded.split()):
            return 0
        words = set(folded.translate(_NO_MARKS).split())
        phrases = sum(phrase in folded for word in words & speech.phrases.keys() for phrase in speech.phrases[word])
        site, addressed = len(words & speech.site) + phrases, not speech.address.isdisjoint(words)
        if not site:
            return min(len(words & speech.page) + 1, _UNSURE) if addressed else 0
        return 2 * site + len(words & speech.page) + addressed

    def is_menu(self, line: Line) -> bool:
        """Whether a line is a row of section names: "News Sport Business What's On"."""
        if line.closed or not _SHORTEST_MENU <= line.word_count <= _MOST_SPOKEN:
            return False
        words = [word for word in line.folded.split() if word in self.menu_words]
        least = _MENU * line.word_count
        return len(words) >= least and sum(word.isalpha() or "'" in word for word in words) >= least

    def is_scene(self, line: Line) -> bool:
        """Whether a line without an end mark and without a verb tells what a picture shows: "Staff holding a cake"."""
        if line.closed or not _SHORTEST_SCENE <= line.word_count <= _LONGEST_SCENE or line.text[-1] in ":;,":
            return False
        if not self.finite.isdisjoint(line.folded.replace(",", "").split()):
            return False
        text = line.text.lstrip(BULLETS + ">")
        return text[:1].isupper() and _SPOKEN.search(text) is None and self.scenes.search(text) is not None


@dataclass(slots=True)
class Judge:
    """The word lists with the signs and needles that one source holds."""

    lists: Wordlists
    signed: list[tuple[Shapes, tuple[str, ...]]]
    present: set[str]

    def judge(self, line: Line) -> Verdict | None:
        """Return why a line is furniture by its own words, or None."""
        if line.word_count <= _LONGEST_PHRASE and (verdict := self.lists.phrases.get(line.key)):
            # Labels of a page begin with a capital letter; a small word alone is rather an item of a list.
            return None if line.word_count == 1 and line.text.islower() else verdict
        quoted, placed = line.text[0] in _QUOTES, None
        if not quoted and (openings := self.lists.openings.get(line.key.partition(" ")[0].rstrip(",.:;!?|"))):
            for start, opening, verdict in openings:
                if line.key.startswith(start) and opens(line, start, opening):
                    if not verdict.edges_only:
                        return verdict
                    placed = verdict
        if line.word_count > _LONGEST_SHAPE:
            return None
        return self._signed(line) or (None if quoted or line.prose else self._judge_label(line)) or placed

    def _signed(self, line: Line) -> Verdict | None:
        for shapes, signs in self.signed:
            for sign in signs:
                if sign in line.folded:
                    if fits(shapes, line):
                        return shapes.verdict
                    break
        return None

    def _judge_label(self, line: Line) -> Verdict | None:
        text, folded, start = line.text.lstrip(BULLETS), line.folded, line.folded.lstrip(BULLETS)[:_LEAD]
        characters, beginnings = set(folded), (start, start[:2], start[:1])
        for plain in self.lists.plain:
            if plain.leads:
                if plain.leads.isdisjoint(beginnings):
                    continue
            elif plain.characters:
                if plain.characters.isdisjoint(characters):
                    continue
            elif plain.words and True not in [word in folded for word in plain.words]:
                continue
            if verdict := plain.find(text):
                return verdict
        return None

    def find_inside(self, source: str, folded: str) -> Iterator[tuple[int, int, str]]:
        """Yield (start, end, rule) of furniture glued into other text, file by file."""
        for inside, pattern, rule in self.lists.inside:
            for text in self.present.intersection(inside.texts):
                at = folded.find(text)
                while at >= 0:
                    if match := pattern.match(source, at):
                        yield match.start(), match.start() + len(match[0].rstrip()), rule
                    at = folded.find(text, match.end() if match else at + 1)


@cache
def compile_wordlists(rules: Rulebook) -> Wordlists:
    """Make the furniture files of a rulebook ready, once."""
    lists, files = Wordlists(), rules.furniture.files.values()
    if names := rules.lexicons.get("forenames"):
        lists.forenames.update(name for label in names.terms.values() for name in label)
    plain: list[tuple[FurnitureFile, Verdict]] = []
    for file in files:
        edges, below = file.where == "edges", file.where == "below"
        alone, head = Verdict(file.rule, 0, edges, below), Verdict(file.rule, file.takes, edges, below)
        _add_phrases(lists, file, alone, head)
        _add_words(lists, file)
        verdict = head if file.takes > 1 else alone
        if file.patterns and file.signs:
            shapes = Shapes(re.compile(one_of(file.patterns)), tuple(file.signs), file.most_sentences, verdict)
            lists.shapes.append(shapes)
        elif file.patterns:
            plain.append((file, verdict))
    speech = lists.speech
    speech.words = speech.site | speech.page | speech.address | speech.phrases.keys()
    lists.needles = Needles(
        {text for inside, _, _ in lists.inside for text in inside.texts}
        | {sign for shapes in lists.shapes for sign in shapes.signs}
        | _ROOTS
    )
    lists.signatures = any_of(file.signatures for file in files)
    lists.signature_signs = tuple(sign for file in files if file.signatures for sign in file.signs)
    lists.pictures = any_of(file.pictures for file in files)
    lists.scenes = any_of(file.scenes for file in files)
    lists.states = any_of(file.states for file in files)
    plain.sort(key=_plain_group)
    lists.plain = [_join_plain(list(same)) for _, same in groupby(plain, key=_plain_group)]
    return lists


def _add_phrases(lists: Wordlists, file: FurnitureFile, alone: Verdict, head: Verdict) -> None:
    """Add the whole lines, the openings and what is glued inside lines."""
    for phrases, verdict in ((file.lines, alone), (file.heads, head)):
        for phrase in phrases:
            lists.phrases.setdefault(phrase, verdict)
    for opening in file.openings:
        for start in opening.starts:
            lists.openings.setdefault(_first_word(start), []).append((start, opening, alone))
    if alone.edges_only:
        lists.menu_words.update(word for phrase in file.lines for word in phrase.split())
    lists.inside.extend((inside, re.compile(inside.pattern), file.rule) for inside in file.inside)


def _add_words(lists: Wordlists, file: FurnitureFile) -> None:
    """Add the words that tell headings, lists of grades and what a site says of itself."""
    lists.heading_words.update(file.heading_words)
    lists.verbs.update(file.verbs)
    lists.finite.update(file.headline_verbs, set(file.verbs).difference(file.named.get("scenic", ())))
    lists.grade_words.update(file.grade_words)
    lists.told_words.update(file.told_words)
    for name, words in file.named.items():
        lists.named.setdefault(name, set()).update(words)
    lists.speech.site.update(word.translate(_NO_MARKS) for word in file.site_words if " " not in word)
    for phrase in (word for word in file.site_words if " " in word):
        lists.speech.phrases.setdefault(max(phrase.translate(_NO_MARKS).split(), key=len), []).append(phrase)
    lists.speech.page.update(file.page_words)
    lists.speech.address.update(file.address_words)
    lists.speech.products.update(file.product_words)


def _plain_group(item: tuple[FurnitureFile, Verdict]) -> list[str]:
    """Return what patterns tried together share: that they have leads, the characters they need, or need a word."""
    needs = item[0].needs
    if item[0].leads and not needs:
        return ["", "leads"]
    return needs if all(len(need) == 1 for need in needs) else ["words"]


def _join_plain(files: list[tuple[FurnitureFile, Verdict]]) -> Plain:
    names: dict[str | None, Verdict] = {f"file{n}": verdict for n, (_, verdict) in enumerate(files)}
    parts = zip(names, files, strict=True)
    joined = "|".join(f"(?P<{name}>{one_of(file.patterns)})" for name, (file, _) in parts)
    needs = {need for file, _ in files for need in file.needs}
    characters = frozenset(needs) if all(len(need) == 1 for need in needs) else frozenset()
    words = () if characters else tuple(sorted(needs))
    leads = frozenset(() if needs else (lead[:_LEAD] for file, _ in files for lead in file.leads))
    return Plain(characters, words, leads, re.compile(joined), names)


def _first_word(phrase: str) -> str:
    return phrase.partition(" ")[0].rstrip(",.:;!?|")
