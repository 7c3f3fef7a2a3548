"""The two real articles with gold, where they lie beside the project: scored by the scorer that lies with them."""

import json
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from inspectfacts import Extractor

SHARED = Path(__file__).parent.parent.parent / "shared"

pytestmark = pytest.mark.skipif(not (SHARED / "gold").is_dir(), reason="no ../shared/gold beside this clone")


@pytest.fixture(scope="module")
def report(extractor: Extractor, tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, float]]:
    folder = tmp_path_factory.mktemp("predictions")
    for path in (SHARED / "gold").glob("*.txt"):
        gold = json.loads(path.with_suffix(".json").read_text("utf-8"))
        found = extractor.extract(path.read_bytes().decode("utf-8"), published=gold["published"])
        (folder / f"{path.stem}.json").write_bytes(msgspec.json.encode(found))
    command = [sys.executable, str(SHARED / "score" / "score.py"), str(SHARED / "gold"), str(folder), "--json"]
    result: dict[str, dict[str, float]] = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)
    return result


@pytest.mark.parametrize("kind", ["ratings", "dates", "counts", "quotes"])
def test_facts_of_real_articles(report: dict[str, dict[str, float]], kind: str) -> None:
    assert report[kind]["f1"] >= 0.97
    assert report[kind]["full_f1"] >= 0.95


@pytest.mark.parametrize("kind", ["inspections", "furniture"])
def test_inspections_and_furniture_of_real_articles(report: dict[str, dict[str, float]], kind: str) -> None:
    assert report[kind]["f1"] == 1.0


def test_no_fact_of_a_real_article_is_misplaced(report: dict[str, dict[str, float]]) -> None:
    assert report["bad_spans"] == report["missing"] == 0
