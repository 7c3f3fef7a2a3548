"""Ids follow the order of the text; facts know the quotation around them."""

from inspectfacts import Extractor
from inspectfacts.evaluate import read_marked


def test_ids_follow_the_text_and_facts_know_their_quotation(extractor: Extractor) -> None:
    article = read_marked(
        "[[Two]]{c value=2} inspectors came in [[2018]]{d value=2018}.\n\n"
        "“[[We have [[16]]{c value=16} social workers since [[2019]]{d value=2019}]]{q kind=direct},” said Ann Lee.\n"
    )
    found = extractor.extract(article.text)
    assert [date.id for date in found.dates] == ["d1", "d2"]
    [quote] = found.quotes
    assert [date.quote for date in found.dates] == [None, quote.id]
    assert {count.quote for count in found.counts if count.value == 16} == {quote.id}


def test_a_quoted_grade_does_not_stand_in_its_own_quotation(extractor: Extractor) -> None:
    [rating] = extractor.extract("Elm House was rated ‘inadequate’ by Ofsted.").ratings
    assert rating.quote is None


def test_articles_read_together_give_what_each_gives_alone(extractor: Extractor) -> None:
    texts = [
        f"Elm House {n} was rated inadequate by Ofsted in {2000 + n}. “We have {n} staff,” said Ann Lee."
        for n in range(40)
    ]
    assert list(extractor.extract_many(texts)) == [extractor.extract(text) for text in texts]
