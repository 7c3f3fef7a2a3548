"""Compare full extraction with the stock spaCy tokenizer, in one run and on the same texts.

    python benchmarks/speed.py [FOLDER]

FOLDER holds `.txt` or `.marked` articles (default: the fixtures). Prints processor time per token of the stock
`spacy.blank("en")` tokenizer with its default cache and of full extraction, and the share of the tokenizer's
throughput that is kept: for an archive (every article many times over, each time with other names and figures, which is
what is new in a new article), for a first pass over the articles, and for the same articles again, when the stock cache
holds every word. Then the time of each pipe, and the time per character of one text from 1 KB to 1 MB.
"""

import re
import sys
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from time import process_time

import spacy
from spacy.language import Language

from inspectfacts import Extractor
from inspectfacts.article import article_from_text
from inspectfacts.cleaning import clean
from inspectfacts.evaluate import read_corpus
from inspectfacts.pipes import make_pipeline, open_reading
from inspectfacts.rulebook import load_rulebook

FIXTURES = Path(__file__).parent.parent / "fixtures"
RUNS = 5
EDITIONS = 12
# A capitalised word inside a sentence, or a figure.
_NAME = re.compile(r"(?<=[a-z,] )[A-Z][a-z]{3,}|(?<=£)\d+|\b\d{1,3}\b(?! [A-Z])")
_LETTERS = "bcdfghjklmnprstvwz"


def main() -> None:
    texts = read_texts(Path(sys.argv[1]) if len(sys.argv) > 1 else FIXTURES)
    stock, extractor = start()
    tokens = sum(len(spacy.blank("en").make_doc(text)) for text in texts)
    print(f"{len(texts)} articles, {tokens} tokens; µs per token")
    archive = [edition(text, n) for n in range(1, EDITIONS) for text in texts]
    many = tokens * len(archive) // len(texts)
    report("archive", spent(stock.make_doc, archive) / many, spent_together(extractor, archive) / many)
    stock, extractor = start()
    report("first pass", spent(stock.make_doc, texts) / tokens, spent_together(extractor, texts) / tokens)
    base = min(spent(stock.make_doc, texts) for _ in range(RUNS))
    full = min(spent_together(extractor, texts) for _ in range(RUNS))
    report("again", base / tokens, full / tokens)
    for name, seconds in by_pipe(texts).items():
        print(f"  {name:12} {seconds / tokens * 1e6:6.2f}")
    print("growth: µs per character of one text")
    whole = "\n\n".join(texts)
    for size in (1_000, 10_000, 100_000, 1_000_000):
        text = (whole * (size // len(whole) + 1))[:size]
        print(f"  {size:9,} {min(spent(extractor.extract, [text]) for _ in range(2)) / size * 1e6:6.2f}")


def start() -> tuple[Language, Extractor]:
    """Both contestants as they are after start-up: each has read one sentence."""
    stock, extractor = spacy.blank("en"), Extractor()
    stock.make_doc("Elm House was rated good.")
    extractor.extract("Elm House was rated good.")
    return stock, extractor


def edition(text: str, n: int) -> str:
    """The article as another one like it: its names and figures turned by `n`, the words the rules know left alone."""
    return _NAME.sub(
        lambda found: found[0] if found[0].lower() in known_words() else "".join(turned(found[0], n)), text
    )


def turned(word: str, n: int) -> Iterator[str]:
    """Yield the letters of a word, consonants and digits moved on by `n` and by their place in the word."""
    for at, letter in enumerate(word):
        if letter.isdigit():
            yield str((int(letter) + n + at) % 9 + 1)
        elif at and letter in _LETTERS:
            yield _LETTERS[(_LETTERS.index(letter) + n * (at + 1)) % len(_LETTERS)]
        else:
            yield letter


@cache
def known_words() -> frozenset[str]:
    """Every word of the lexicons and of the names of inspectorates."""
    rules = load_rulebook()
    phrases = [phrase for lexicon in rules.lexicons.values() for words in lexicon.terms.values() for phrase in words]
    phrases += [name for body in rules.inspectorates.values() for name in (body.name, body.short, *body.aliases)]
    return frozenset(word for phrase in phrases for word in phrase.lower().split())


def read_texts(folder: Path) -> list[str]:
    """The texts of the marked and plain articles of a folder."""
    marked = [article.text for _, article in read_corpus(folder)]
    return marked + [path.read_bytes().decode("utf-8") for path in sorted(folder.glob("*.txt"))]


def report(when: str, base: float, full: float) -> None:
    """Print one comparison, given seconds per token."""
    print(f"{when:10} stock tokenizer {base * 1e6:6.2f}   full extraction {full * 1e6:6.2f}   ratio {base / full:.2f}")


def spent(work: Callable[[str], object], texts: list[str]) -> float:
    """The seconds of processor time that a pass over the texts takes."""
    start = process_time()
    for text in texts:
        work(text)
    return process_time() - start


def spent_together(extractor: Extractor, texts: list[str]) -> float:
    """The seconds of processor time that extracting from the texts takes, as the command line does it."""
    start = process_time()
    for _ in extractor.extract_many(texts):
        pass
    return process_time() - start


def by_pipe(texts: list[str]) -> dict[str, float]:
    """Seconds spent in cleaning, in the tokenizer and in each pipe, over all texts."""
    nlp, rules = make_pipeline(), load_rulebook()
    for _ in range(2):  # the first round warms the caches
        seconds: dict[str, float] = {}
        for text in texts:
            times = [process_time()]
            cleaned = clean(article_from_text(text), rules)
            times.append(process_time())
            doc = nlp.tokenizer(cleaned.text)
            times.append(process_time())
            open_reading(doc, cleaned, None)
            times.append(process_time())
            for _, pipe in nlp.pipeline:
                doc = pipe(doc)
                times.append(process_time())
            names = ("cleaning", "tokenizer", "reading", *nlp.pipe_names)
            for name, start, end in zip(names, times, times[1:], strict=False):
                seconds[name] = seconds.get(name, 0.0) + end - start
    return seconds


if __name__ == "__main__":
    main()
