"""Make an archive of a few articles: more articles like them, with as many new words as more real articles would bring.

In any archive each new article holds names, figures and rare words that none before it held. How many is known: the
number of distinct chunks of text grows as a power of its length (Heaps' law; Reuters' 800,000 articles: 0.49 for
lower-cased words), and the power can be read off the articles at hand, by comparing half of them with all. An edition
turns names and figures into others, then the rarest words, until it holds as many new chunks as the law says. The words
that the rules know stay, so that an edition holds as many facts as its article.

A real archive also repeats rare words that a full cache had no room for; here every repeated word is a frequent one. To
that extent the measure favours the stock tokenizer, which caches 10,000 chunks.
"""

import re
from collections import Counter
from functools import cache
from math import log

from inspectfacts.rulebook import load_rulebook

__all__ = ["make_archive"]

EDITIONS = 12
_WORD = re.compile(r"[A-Za-z]{4,}|(?<=£)\d+|\b\d{1,3}\b(?! [A-Z])")
# A capitalised word inside a sentence.
_NAME = re.compile(r"(?<=[a-z,] )[A-Z][a-z]{3,}")
_LETTERS = "bcdfghjklmnprstvwz"
# Words this long keep their ending, by which rules may know a kind of word; shorter ones their last letter.
_LONG, _ENDING = 7, 3


def make_archive(texts: list[str]) -> list[str]:
    """The texts, then one edition of them all after another."""
    chunks = {chunk for text in texts for chunk in text.split()}
    power, order = growth(texts), words_to_turn(texts)
    forms = Counter(word for chunk in chunks for word in _WORD.findall(chunk))
    archive = list(texts)
    for n in range(1, EDITIONS):
        missing, turning = len(chunks) * ((n + 1) ** power - n**power), set[str]()
        for word in order:
            if missing > 0:
                turning.add(word)
                missing -= forms[word]
        archive += [edition(text, n, turning) for text in texts]
    return archive


def growth(texts: list[str]) -> float:
    """The power of the length by which the number of distinct chunks grows, from every second text to all."""
    half, whole = ([chunk for text in some for chunk in text.split()] for some in (texts[::2], texts))
    return log(len(set(whole)) / len(set(half))) / log(len(whole) / len(half))


def words_to_turn(texts: list[str]) -> list[str]:
    """Names and figures, then other words from the rarest on; none that the rules know or that turning leaves alone."""
    names = {name for text in texts for name in _NAME.findall(text)}
    counts = Counter(word for text in texts for word in _WORD.findall(text))
    free = [word for word in counts if word.lower() not in known_words() and turned(word, 1) != word]
    return sorted(free, key=lambda word: (word not in names and not word.isdigit(), counts[word], word))


def edition(text: str, n: int, turning: set[str]) -> str:
    """The text as another one like it, some of its words turned by `n`."""
    return _WORD.sub(lambda found: turned(found[0], n) if found[0] in turning else found[0], text)


def turned(word: str, n: int) -> str:
    """A word with consonants and digits moved on by `n` and by their place, its first letter and its ending kept."""
    if word.isdigit():
        return "".join(str((int(digit) + n + at) % 9 + 1) for at, digit in enumerate(word))
    end = len(word) - (_ENDING if len(word) >= _LONG else 1)
    middle = (
        _LETTERS[(_LETTERS.index(letter) + n * at) % len(_LETTERS)] if letter in _LETTERS else letter
        for at, letter in enumerate(word[1:end], 1)
    )
    return word[0] + "".join(middle) + word[end:]


@cache
def known_words() -> frozenset[str]:
    """Every word of the lexicons and of the names of inspectorates."""
    rules = load_rulebook(None)
    phrases = [phrase for lexicon in rules.lexicons.values() for words in lexicon.terms.values() for phrase in words]
    phrases += [name for body in rules.inspectorates.values() for name in (body.name, body.short, *body.aliases)]
    return frozenset(word for phrase in phrases for word in phrase.lower().split())
