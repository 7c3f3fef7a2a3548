"""Print the quality of the rules over the fixtures, or over another folder of marked articles.

    python benchmarks/quality.py [FOLDER] [--wrong] [--kind ratings] [--write-floors]

`--wrong` lists every mistake; `--write-floors` sets fixtures/floors.json to what is reached today.
"""

import argparse
import json
import math
from pathlib import Path

import msgspec

from inspectfacts import Extractor
from inspectfacts.evaluate import Score, digest, read_corpus, score_documents

FIXTURES = Path(__file__).parent.parent / "fixtures"


def measure(folder: Path) -> dict[str, Score]:
    """Extract every article of a folder and score it."""
    extractor = Extractor()
    triples = []
    for name, article in read_corpus(folder):
        found = extractor.extract(article.text, published=article.gold["published"])
        triples.append((name, article.gold, msgspec.to_builtins(found)))
    return score_documents(triples)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, default=FIXTURES)
    parser.add_argument("--wrong", action="store_true")
    parser.add_argument("--kind")
    parser.add_argument("--write-floors", action="store_true")
    asked = parser.parse_args()
    scores = measure(asked.folder)
    for kind, score in scores.items():
        if asked.wrong and asked.kind in (None, kind):
            print(*score.wrong, sep="\n")
    for kind, score in scores.items():
        fields = "  ".join(f"{name} {score.accuracy(name):.3f}" for name in score.fields)
        print(f"{kind:12} F1 {score.f1:.3f}  full {score.full_f1:.3f}  {fields}")
    if asked.write_floors:
        floors = {kind: {"f1": floor(score.f1), "full": floor(score.full_f1)} for kind, score in scores.items()}
        content = {"digest": digest(asked.folder), "floors": floors}
        (asked.folder / "floors.json").write_text(json.dumps(content, indent=2) + "\n", "utf-8")


def floor(value: float) -> float:
    """Three decimals, rounded down."""
    return math.floor(value * 1000) / 1000


if __name__ == "__main__":
    main()
