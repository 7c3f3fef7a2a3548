"""What the tests of pipes share: compare the ratings of a marked text with its marks."""

from collections.abc import Callable

import pytest

from inspectfacts import Extractor
from inspectfacts.evaluate.marked import read_marked

FIELDS = ("grade", "status", "inspectorate", "subject", "when")


@pytest.fixture(scope="session")
def check_ratings(extractor: Extractor) -> Callable[[str], None]:
    """Return a check: all marked ratings are found, nothing else is, and every field that a mark gives is right."""

    def check(marked: str) -> None:
        article = read_marked(marked)
        found = extractor.extract(article.text, published=article.gold["published"] or "2023-06-20").ratings
        wanted = [(fact["start"], fact["end"], fact.get("aspect", "overall")) for fact in article.gold["ratings"]]
        assert sorted((each.start, each.end, plain(each.aspect)) for each in found) == sorted(wanted)
        by_place = {(each.start, plain(each.aspect)): each for each in found}
        for fact in article.gold["ratings"]:
            rating = by_place[fact["start"], fact.get("aspect", "overall")]
            given = {name: fact[name] for name in FIELDS if name in fact}
            assert {name: getattr(rating, name) for name in given} == given

    return check


def plain(aspect: str | None) -> str:
    """Return an aspect without its article, lower-cased."""
    return (aspect or "").lower().removeprefix("the ").removeprefix("its ")
