"""The marked form: gold inside the text, so that nobody counts characters."""

import pytest

from inspectfacts.evaluate import MarkedError, read_marked


def test_spans_nest_and_lose_their_marks() -> None:
    article = read_marked('“[[We have [[16]]{c value=16 of="social workers"} staff]]{q speaker="Ann Lee|Lee"}”')
    assert article.text == "“We have 16 staff”"
    [count] = article.gold["counts"]
    assert article.text[count["start"] : count["end"]] == count["text"] == "16"
    assert count["of"] == "social workers"
    assert article.gold["quotes"][0]["speaker"] == ["Ann Lee", "Lee"]


def test_several_facts_share_a_span() -> None:
    article = read_marked("[[good]]{r grade=good aspect=safe}{r grade=good aspect=caring}")
    assert [rating["aspect"] for rating in article.gold["ratings"]] == ["safe", "caring"]


def test_null_flags_and_apostrophes() -> None:
    [rating] = read_marked('[[good]]{r when=null subject="St Mary\'s" optional}').gold["ratings"]
    assert (rating["when"], rating["subject"], rating["optional"]) == (None, "St Mary's", True)


def test_lines_are_labelled() -> None:
    article = read_marked("T| Head\nX| Hide Ad\n\nBody")
    assert article.text == "Head\nHide Ad\n\nBody"
    assert article.gold["lines"] == "TX-B"


def test_the_header_is_toml_and_its_null_is_none() -> None:
    source = '+++\npublished = "2019-01-17"\n[[inspections]]\noverall = "null"\nprovider = ["a", "null"]\n+++\nText'
    gold = read_marked(source).gold
    assert gold["published"] == "2019-01-17"
    assert gold["inspections"] == [{"overall": None, "provider": ["a", None]}]


@pytest.mark.parametrize("broken", ["[[open", "close]]{r grade=good}", "[[bare]] text", "[[x]]{z a=b}", "[[x]]{r =b}"])
def test_a_broken_form_is_refused(broken: str) -> None:
    with pytest.raises(MarkedError):
        read_marked(broken)
