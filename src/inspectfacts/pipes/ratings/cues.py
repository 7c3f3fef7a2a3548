"""Look up the words around a grade: each phrase of a lexicon by its first word, the longest that fits."""

import re
from collections.abc import Mapping, Sequence
from itertools import compress

from ...rulebook import Rulebook
from ..sizes import read_sizes

__all__ = ["CueTable", "Letters", "RatingWords", "letter_of_form", "read_rating_words"]

# One letter for each structural label, so that the outline of a sentence is a short string.
LETTERS = {
    "rate": "R", "give": "V", "find": "F", "keep": "K", "stay": "S", "move": "M", "lose": "L", "be": "B", "have": "H",
    "noun": "n", "weak_noun": "m", "head": "j", "prep": "p", "by": "b", "to": "t", "from": "f", "of": "o", "and": "&",
    "determiner": "d", "pronoun": "h", "relative": "r", "adverb": "x", "contrast": "c", "after": "s", "report": "e",
    "number": "N", "plain": "w",
}  # fmt: skip
_POINTS = {
    ",": ",", ";": ";", ":": ":", ".": ".", "!": ".", "?": ".", "…": ".", "(": "(", "[": "(", ")": ")", "]": ")",
    "-": "-", "–": "-", "—": "-", "\n": "\n",
}  # fmt: skip
_MARKS = ("'", "''", '"', "“", "”", "`", "‘", "’", "´", "˜")
_CAPITAL = re.compile(r"[A-Z]|[^\x00-\x7f]")
_PARTED = re.compile(r"(n't\b|'(?!t\b))")
_NOTHING: tuple[None, dict[str, list["_Phrase"]]] = (None, {})
_MOST_WORDS, _HIGHEST = 2**16, 5
_SCOPES = ("target", "negation", "short_of", "unreal", "history", "standing", "many", "none", "means")
_GROUPS = {
    "points": "rating_points",
    "extremes": "rating_ends",
    "scenes": "rating_scenes",
    "clauses": "rating_clauses",
    "lists": "rating_lists",
    "rows": "rating_rows",
    "large": "rating_large",
}


_Phrase = tuple[list[str], str]


class CueTable:
    """Phrases by their first two words; `find` gives the longest that stands at a place."""

    def __init__(self, terms: Mapping[str, Sequence[str]], labels: Mapping[str, str]) -> None:
        found: dict[str, list[_Phrase]] = {}
        for label, mark in labels.items():
            for phrase in terms[label]:
                parts = _as_tokens(phrase)
                found.setdefault(parts[0], []).append((parts, mark))
        self.single = {
            first: options[0][1] for first, options in found.items() if len(options) == 1 and len(options[0][0]) == 1
        }
        self.several: dict[str, tuple[str | None, dict[str, list[_Phrase]]]] = {}
        for first, options in found.items():
            if first not in self.single:
                alone = next((mark for parts, mark in options if len(parts) == 1), None)
                longer: dict[str, list[_Phrase]] = {}
                for option in sorted(options, key=lambda option: -len(option[0])):
                    if len(option[0]) > 1:
                        longer.setdefault(option[0][1], []).append(option)
                self.several[first] = alone, longer
        self._firsts = frozenset(found)

    def find(self, words: Sequence[str], at: int, end: int) -> tuple[str, int] | None:
        """Return the mark of the phrase that starts at a token, and the token after it."""
        word = words[at]
        if (mark := self.single.get(word)) is not None:
            return mark, at + 1
        alone, longer = self.several.get(word, _NOTHING)
        if at + 1 < end and longer:
            for parts, mark in longer.get(words[at + 1], ()):
                stop = at + len(parts)
                if stop <= end and words[at:stop] == parts:
                    return mark, stop
        return (alone, at + 1) if alone is not None else None

    def scan(self, words: Sequence[str], start: int, end: int) -> list[tuple[str, int, int]]:
        """Return the mark and tokens of each phrase between two tokens."""
        held, found, done = words[start:end], list[tuple[str, int, int]](), start
        for at in compress(range(start, end), map(self._firsts.__contains__, held)):
            hit = self.find(words, at, end) if at >= done else None
            if hit is not None:
                done = hit[1]
                found.append((hit[0], at, done))
        return found


def _as_tokens(phrase: str) -> list[str]:
    """Part a phrase as the tokenizer parts text: "was n't", "hair 's breadth", "re - rated"."""
    return _PARTED.sub(r" \1", phrase).replace("-", " - ").split()


class Letters(dict[str, str]):
    """Gives the letter of a word: Q for a quotation mark, C where a capital decides, ? where its neighbours do."""

    def __init__(self, table: CueTable, also_nouns: frozenset[str]) -> None:
        around = frozenset({"'s", *also_nouns, *table.several})
        self._learned = 0
        self.update({word: "?" if letter == "j" else letter for word, letter in table.single.items()})
        self.update(dict.fromkeys(around, "?"))
        self.update(_POINTS)
        self.update(dict.fromkeys(_MARKS, "Q"))

    def __missing__(self, word: str) -> str:
        letter = letter_of_form(word)
        if self._learned < _MOST_WORDS:
            self._learned += 1
            self[word] = letter
        return letter

    def write(self, words: Sequence[str], firsts: str) -> str:
        """Return one letter per word; `firsts` holds the first character of each as written."""
        line = "".join(map(self.__getitem__, words))
        capitals = [found.start() for found in _CAPITAL.finditer(firsts)]
        if capitals:
            row = list(line)
            for at in capitals:
                if row[at] == "C" and firsts[at].isupper():
                    row[at] = "W"
            line = "".join(row)
        return line.replace("C", "w")


def letter_of_form(word: str) -> str:
    """Return the letter that the first character of an unknown word gives it."""
    return "C" if word[0].isalpha() else "N" if word[0].isdigit() else "_"


class RatingWords(dict[str, frozenset[str]]):
    """Every word the finding of ratings needs, ready for looking up: sets by their names, and tables.

    `numbers` are the words of small numbers, `scores` those of hygiene ratings, in digits too; `grade_numbers` adds
    their plurals.
    """

    def __init__(
        self,
        sets: Mapping[str, frozenset[str]],
        *,
        structure: CueTable,
        letters: Letters,
        scopes: CueTable,
        own_areas: dict[str, str],
        places: frozenset[str],
        sizes: dict[str, int],
        numbers: dict[str, int],
    ) -> None:
        super().__init__(sets)
        self.structure, self.letters, self.scopes = structure, letters, scopes
        self.own_areas, self.places, self.sizes = own_areas, places, sizes
        self.numbers = numbers
        self.scores = {form: n for word, n in numbers.items() if n <= _HIGHEST for form in (word, str(n))}
        self.grade_numbers = self.scores | {f"{word}s": n for word, n in numbers.items() if n <= _HIGHEST}

    def is_place(self, words: str) -> bool:
        """Say whether words name the place of a council, or end as counties do."""
        return words in self.places or (words.endswith("shire") and " " not in words)


def read_rating_words(rulebook: Rulebook) -> RatingWords:
    """Return the words of a rulebook's lexicons of ratings; those of a group go by its name: "points.scoring"."""
    cues = rulebook.lexicons["rating_cues"].terms
    words = rulebook.lexicons["rating_words"].terms
    grouped = [
        (f"{group}.{name}", held)
        for group, lexicon in _GROUPS.items()
        for name, held in rulebook.lexicons[lexicon].terms.items()
    ]
    sets = {name: frozenset(held) for name, held in (*words.items(), *grouped)}
    structure = CueTable(cues, LETTERS)
    return RatingWords(
        sets,
        structure=structure,
        letters=Letters(structure, sets["clauses.also_nouns"]),
        scopes=CueTable(cues, {label: label for label in _SCOPES}),
        own_areas={key.partition(".")[2]: held[0] for key, held in words.items() if key.startswith("area_of_code.")},
        places=frozenset(" ".join(place) for place in rulebook.councils.places) - frozenset(words["lessons"]),
        sizes=read_sizes(rulebook),
        numbers={word: n for n, word in enumerate(rulebook.lexicons["rating_points"].terms["numbers"])},
    )
