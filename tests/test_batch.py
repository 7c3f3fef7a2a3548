"""A run over many articles: in order, failures in their place, and never lost over one article."""

from collections.abc import Sequence

from inspectfacts import Extraction, Extractor
from inspectfacts.article import Article, article_from_text
from inspectfacts.batch import failure_of, process
from inspectfacts.errors import ReadError
from inspectfacts.facts import Failure


class _Trips(Extractor):
    """An extractor with a mistake in it that one text brings to light."""

    def extract_batch(
        self, articles: Sequence[Article], *, explain: bool = False, with_text: bool = False
    ) -> list[Extraction]:
        if any("trip" in article.text for article in articles):
            raise ZeroDivisionError("by a rule")
        return super().extract_batch(articles, explain=explain, with_text=with_text)


def test_one_article_that_trips_the_rules_fails_alone() -> None:
    texts = ["Elm House was rated good by Ofsted.", "trip", "Oak House was rated inadequate by Ofsted."]
    good, tripped, poor = process([article_from_text(text) for text in texts], _Trips())
    assert isinstance(good, Extraction)
    assert isinstance(poor, Extraction)
    assert [rating.grade for found in (good, poor) for rating in found.ratings] == ["good", "inadequate"]
    assert isinstance(tripped, Failure)
    assert (tripped.error.code, tripped.error.message) == (
        "internal",
        "stdin: internal error: ZeroDivisionError: by a rule",
    )


def test_failures_keep_their_place(extractor: Extractor) -> None:
    gone = failure_of("gone.txt", ReadError("not_found", "gone.txt: no such file"))
    articles = [article_from_text("One."), gone, article_from_text("Two."), *[article_from_text("More.")] * 20]
    found = list(process(articles, extractor))
    assert [isinstance(each, Failure) for each in found[:3]] == [False, True, False]
    assert len(found) == 23
