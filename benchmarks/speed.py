"""Compare full extraction with the stock spaCy tokenizer, in one run and on the same texts.

    python benchmarks/speed.py [FOLDER]

Prints microseconds per token for each pipe, the throughput of full extraction as a share of
`spacy.blank("en").make_doc` with its default cache, and the time per character from 1 KB to 1 MB.
"""

import sys
from collections.abc import Callable
from pathlib import Path
from time import process_time

import spacy

from inspectfacts import Extractor
from inspectfacts.article import article_from_text
from inspectfacts.cleaning import clean
from inspectfacts.evaluate import read_corpus
from inspectfacts.pipes import make_pipeline, open_reading
from inspectfacts.rulebook import load_rulebook

FIXTURES = Path(__file__).parent.parent / "fixtures"
RUNS = 5


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else FIXTURES
    texts = [article.text for _, article in read_corpus(folder)]
    stock, extractor = spacy.blank("en"), Extractor()
    tokens = sum(len(stock.make_doc(text)) for text in texts)
    base = best(lambda: [stock.make_doc(text) for text in texts])
    full = best(lambda: [extractor.extract(text) for text in texts])
    print(f"{len(texts)} articles, {tokens} tokens")
    print(f"stock tokenizer  {base / tokens * 1e6:6.2f} µs/token")
    print(f"full extraction  {full / tokens * 1e6:6.2f} µs/token")
    print(f"throughput ratio {base / full:6.2f} (floor 0.50)")
    for name, seconds in by_pipe(texts).items():
        print(f"  {name:12} {seconds / tokens * 1e6:6.2f} µs/token")
    print("growth: µs per character of one text")
    whole = "\n\n".join(texts)
    for size in (1_000, 10_000, 100_000, 1_000_000):
        text = (whole * (size // len(whole) + 1))[:size]
        seconds = best(lambda text=text: extractor.extract(text), runs=2)
        print(f"  {size:9,} {seconds / size * 1e6:6.2f}")


def best(work: Callable[[], object], runs: int = RUNS) -> float:
    """The least seconds of several runs, after one that warms the caches."""
    work()
    times = []
    for _ in range(runs):
        start = process_time()
        work()
        times.append(process_time() - start)
    return min(times)


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
