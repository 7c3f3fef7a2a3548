"""Compare full extraction with the stock spaCy tokenizer, in one run and on the same texts.

    python benchmarks/speed.py [FOLDER]

FOLDER holds `.txt` or `.marked` articles (default: `articles/`, as long and as dense in facts as real ones). Prints
processor time per token of the stock `spacy.blank("en")` tokenizer with its default cache and of full extraction, and
the share of the tokenizer's throughput that is kept; medians over fresh processes, with the lowest and highest share:

first pass  the articles, none of which either has seen before
one by one  the same, each article given to `Extractor.extract` alone
again       the articles just read, so that both know every word
archive     the articles and then eleven times as many, which bring new words as a real archive does (see `archive.py`)

Then the time of each pipe, and the time per character of one text from 1 KB to 1 MB.
"""

import json
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from statistics import median
from time import process_time

import spacy
from archive import make_archive
from spacy.language import Language

from inspectfacts import Extractor
from inspectfacts.article import article_from_text
from inspectfacts.cleaning import clean
from inspectfacts.cli.startup import start_extractor
from inspectfacts.evaluate import read_corpus
from inspectfacts.pipes import make_pipeline, open_reading
from inspectfacts.rulebook import load_rulebook

ARTICLES = Path(__file__).parent / "articles"
PROCESSES = 5
ROUNDS = 3

# Seconds per token of the stock tokenizer and of full extraction.
Times = tuple[float, float]


def main() -> None:
    if sys.argv[1:2] == ["--measure"]:
        print(json.dumps(measure(read_texts(Path(sys.argv[2])))))
        return
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ARTICLES
    texts = read_texts(folder)
    print(f"{len(texts)} articles, {count_tokens(texts)} tokens; µs per token")
    report([measure_afresh(folder) for _ in range(PROCESSES)])
    for name, seconds in by_pipe(texts).items():
        print(f"  {name:12} {seconds / count_tokens(texts) * 1e6:6.2f}")
    print("growth: µs per character of one text")
    whole, extractor = "\n\n".join(texts), Extractor()
    for size in (1_000, 10_000, 100_000, 1_000_000):
        text = (whole * (size // len(whole) + 1))[:size]
        print(f"  {size:9,} {min(spent(extractor.extract, [text]) for _ in range(2)) / size * 1e6:6.2f}")


def measure_afresh(folder: Path) -> dict[str, Times]:
    """What `measure` finds in a process of its own, where nothing is known of the articles yet."""
    command = [sys.executable, __file__, "--measure", str(folder)]
    times: dict[str, Times] = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
    return times


def measure(texts: list[str]) -> dict[str, Times]:
    """The times of both over the texts, by what they know of them."""
    tokens, times = count_tokens(texts), dict[str, Times]()
    stock, extractor = start()
    times["first pass"] = spent(stock.make_doc, texts) / tokens, spent_together(extractor, texts) / tokens
    again = [(spent(stock.make_doc, texts), spent_together(extractor, texts)) for _ in range(ROUNDS)]
    stock, extractor = start()
    times["one by one"] = spent(stock.make_doc, texts) / tokens, spent(extractor.extract, texts) / tokens
    times["again"] = min(base for base, _ in again) / tokens, min(full for _, full in again) / tokens
    archive = make_archive(texts)
    stock, extractor = start()
    many = tokens * len(archive) / len(texts)
    times["archive"] = spent(stock.make_doc, archive) / many, spent_together(extractor, archive) / many
    return times


def start() -> tuple[Language, Extractor]:
    """Both contestants as they are after start-up: each has read one sentence."""
    stock, extractor = spacy.blank("en"), start_extractor(None)
    stock.make_doc("Elm House was rated good.")
    extractor.extract("Elm House was rated good.")
    return stock, extractor


def report(runs: list[dict[str, Times]]) -> None:
    """Print the median of the runs, measure by measure."""
    for name in runs[0]:
        base, full = (median(run[name][which] for run in runs) * 1e6 for which in (0, 1))
        ratios = sorted(run[name][0] / run[name][1] for run in runs)
        print(f"{name:10} stock {base:6.2f}   full {full:6.2f}   ratio {median(ratios):.2f}", end=" ")
        print(f"({ratios[0]:.2f}-{ratios[-1]:.2f})")


def read_texts(folder: Path) -> list[str]:
    """The texts of the marked and plain articles of a folder."""
    marked = [article.text for _, article in read_corpus(folder)]
    return marked + [path.read_bytes().decode("utf-8") for path in sorted(folder.glob("*.txt"))]


def count_tokens(texts: Iterable[str]) -> int:
    """The number of tokens that the stock tokenizer makes of the texts."""
    nlp = spacy.blank("en")
    return sum(len(nlp.make_doc(text)) for text in texts)


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
    nlp, rules = make_pipeline(), load_rulebook(None)
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
