"""Quotes: kinds, headlines, repeats, and what a quote tells of itself. The 66 phenomena have their own file."""

import pytest

from inspectfacts import Extractor


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Jo Cole said: “No comment.”", "direct"),
        ("Jo Cole said it was “far too late now”.", "partial"),
        ("Jo Cole said it was “late”.", "scare"),
        ("It was rated “requires improvement”.", "scare"),
        ("The “Every Child Counts” scheme began.", "scare"),
    ],
)
def test_a_quote_has_its_kind(extractor: Extractor, text: str, kind: str) -> None:
    assert [quote.kind for quote in extractor.extract(text).quotes] == [kind]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("School ‘failing its own pupils’, say inspectors", "inspectors"),
        ("‘We are all heartbroken’: owner on closure", "owner"),
    ],
)
def test_a_headline_quote_is_tied_to_its_speaker(extractor: Extractor, text: str, speaker: str) -> None:
    quotes = extractor.extract(f"{text}\n\nThe school in Elm Lane was inspected in May, a report has shown.\n").quotes
    assert [quote.speaker and quote.speaker.name for quote in quotes] == [speaker]


def test_a_headline_quote_without_a_name_is_his_whose_words_it_takes(extractor: Extractor) -> None:
    text = (
        "‘I lost sleep over those failings’¶Councillor Ian Cole left. He said he had “lost sleep” over the failings.¶"
    )
    headline, _ = extractor.extract(text.replace("¶", "\n\n")).quotes
    assert headline.speaker is not None
    assert headline.speaker.name == "Ian Cole"


def test_a_displayed_quote_names_the_quote_it_repeats(extractor: Extractor) -> None:
    text = (
        "‘We never gave up on one child’: head on report¶Head Ian Cole said: “We never gave up on one child, not once.”"
    )
    displayed, spoken = extractor.extract(text.replace("¶", "\n\n")).quotes
    assert (displayed.duplicate_of, spoken.duplicate_of) == (spoken.id, None)


def test_a_name_line_below_a_display_quote_is_its_speaker(extractor: Extractor) -> None:
    text = "The school is happy.¶“A wonderful place to be every day”¶Joan Reed, headteacher¶Pupils agreed with that."
    quotes = extractor.extract(text.replace("¶", "\n\n")).quotes
    assert {quote.speaker and quote.speaker.name for quote in quotes} <= {"Joan Reed"}


def test_a_cross_heading_is_no_speech(extractor: Extractor) -> None:
    text = "Mr Cole runs the home.¶‘Long way to go’¶Mr Cole said: “We know what to do.”"
    assert [quote.kind for quote in extractor.extract(text.replace("¶", "\n\n")).quotes] == ["scare", "direct"]


def test_a_quote_explains_itself(extractor: Extractor) -> None:
    [quote] = extractor.extract("Mr Cole left. He said: “We won.”", explain=True).quotes
    assert quote.because == ["quotes.colon", "cue: said", "He = Mr Cole"]


def test_attribution_stands_in_the_source_as_written(extractor: Extractor) -> None:
    text = "Cllr  Tom Hale left.\r\n\r\nCllr Hale\u00a0said: “We won.”"
    [quote] = extractor.extract(text).quotes
    assert quote.speaker is not None
    assert text[quote.speaker.start : quote.speaker.end] == quote.speaker.text == "Cllr Hale"
    assert (quote.speaker.name, quote.text) == ("Tom Hale", "We won.")


@pytest.mark.parametrize("text", ["”", "“", "‘’", "'\"'", "“”“”“", "said “", ": “\n”", "He said:"])
def test_odd_marks_never_raise(extractor: Extractor, text: str) -> None:
    extractor.extract(text)
