"""Quotes near what was said of somebody: appraisals, what a report outlines, inspectors of a body, headings."""

import pytest

from inspectfacts import Extractor

APPRAISED: dict[str, tuple[str, list[str | None], list[str]]] = {
    "rooms described": (
        "Estyn saw Elm Nursery. Children were happy, with the premises described as “tidy and very safe”.",
        ["Estyn"],
        ["partial"],
    ),
    "rooms described by a father": (
        "Estyn saw Elm Nursery. Children were happy, with the rooms described by one father as “tidy and very safe”.",
        ["one father"],
        ["partial"],
    ),
    "a college was highlighted": (
        "“Numbers fell,” Estyn said.¶Elm Hill College was highlighted for its “tireless” leaders.¶"
        "“Leaders have made good progress in all they do.”",
        ["Estyn", "Estyn", "Estyn"],
        ["direct", "scare", "direct"],
    ),
    "highlighted by inspectors": (
        "Elm Hill College was highlighted by inspectors.¶“Leaders have a clear view of what comes next.”",
        ["inspectors"],
        ["direct"],
    ),
    "answered by who was highlighted": (
        "Elm Council was highlighted in the report.¶“We have worked hard to put this right.”",
        ["Elm Council"],
        ["direct"],
    ),
    "a practice rated": (
        "Although the CQC said so, it is the first case of a practice initially rated ‘good’ falling.¶"
        "But the home was deemed ‘poor’ for ‘not always keeping records’.",
        ["the CQC", "the CQC", "the CQC"],
        ["scare", "scare", "partial"],
    ),
    "a body that rated": (
        "The home was closed after Estyn rated “many of its lessons” poor.",
        ["Estyn"],
        ["partial"],
    ),
    "what the report outlines": (
        "Inspectors said it was “dirty and cold”.¶"
        "The report outlines how residents were left alone, due to “a lack of response by staff”.",
        ["Inspectors", "The report"],
        ["partial", "partial"],
    ),
    "a report that is out": (
        "Inspectors said it was “dirty and cold”.¶The report was sent to a home full of “very kind people”.",
        ["Inspectors", "Inspectors"],
        ["partial", "partial"],
    ),
    "what was kept": (
        "The education watchdog - which came in May - says the college has maintained its “high standard of teaching”.",
        ["education watchdog"],
        ["partial"],
    ),
    "what was insisted on": (
        "The college maintained that it was “a very happy place”.",
        ["The college"],
        ["partial"],
    ),
    "inspectors of a body": (
        "Elm Council said its inspectors had found “mouse droppings behind the oven”.",
        ["Elm Council inspectors"],
        ["partial"],
    ),
    "inspectors of nobody": ("Its inspectors found “a very happy place”.", ["Its inspectors"], ["partial"]),
    "what they reflected": (
        "Staff were kind. Jon Hale welcomed the findings and said they reflected “gains we have made since May”.",
        ["Jon Hale"],
        ["partial"],
    ),
    "heading with a word in marks": (
        "Chief Jon Hale said: “Of the six reports we have published, two were poor.”¶‘Chronic’ staff shortages¶"
        "“Many services are short of people.”",
        ["Jon Hale", None, "Jon Hale"],
        ["direct", "scare", "direct"],
    ),
    "one recommendation": (
        "Parents were thanked.¶There is one recommendation, which is:¶“Widen the range of books.”",
        [None],
        ["direct"],
    ),
    "one of them": ("Parents were thanked. One said it was “a very happy place”.", ["One"], ["partial"]),
    "sentences that a judgement lists": (
        "The judgement states:¶“that the landlord is doing well. The landlord has put plans in place”.",
        ["The judgement"],
        ["direct"],
    ),
    "a fragment that a judgement lists": (
        "The judgement states:¶“that the landlord is doing well”",
        ["The judgement"],
        ["partial"],
    ),
    "and there was": (
        "“Teachers plan their lessons well,” Ofsted found, and there was “some good and very lively teaching”.",
        ["Ofsted", "Ofsted"],
        ["direct", "partial"],
    ),
    "interrupted": ("“The team,” said Jon Hale, “never gave up.”", ["Jon Hale"], ["direct"]),
}


@pytest.mark.parametrize(("text", "speakers", "kinds"), APPRAISED.values(), ids=APPRAISED)
def test_what_is_said_of_somebody_is_not_what_they_say(
    extractor: Extractor, text: str, speakers: list[str | None], kinds: list[str]
) -> None:
    quotes = extractor.extract(text.replace("¶", "\n\n")).quotes
    assert [quote.speaker and quote.speaker.name for quote in quotes] == speakers
    assert [quote.kind for quote in quotes] == kinds


def test_a_first_sentence_is_no_headline_that_repeats_a_quote(extractor: Extractor) -> None:
    quotes = extractor.extract(
        "Elm Council has been told there is ‘much more to do’ after a report.\n\n"
        "Inspector Teri Godwin said: “There is much more to do to help children.”"
    ).quotes
    assert [quote.duplicate_of for quote in quotes] == [None, None]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "The report is out. Head Col Wills wrote to parents, reassuring them that it did “all it can do”.",
            "Col Wills",
        ),
        ("The report is out. Col Wills is out, too, in a reassuring place “all of his own”.", "The report"),
        ("A statement issued by the school said: “Work has begun.”", "A statement by the school"),
        ("A statement on the school said: “Work has begun.”", "A statement"),
        ("Residents had to leave. “My guests had an hour,” he said.", None),
        ("Jon Hale had to leave. “My guests had an hour,” he said.", "Jon Hale"),
        ("Its motto is “Aim high and be kind”, and the report says it lives up to it.", None),
        ("The head called it “a very sad day”, but the watchdog said it had no choice.", "The head"),
        ("Staff “do all that they can”, and they care, the report says.", "the report"),
        ("Praising the head, the inspector, Kay Dunn, said pupils “cannot wait to come”.", "Kay Dunn"),
        ("The head, Jo Hale, said pupils “cannot wait to come”.", "Jo Hale"),
        (
            "For Ann Rennick, whose 91-year-old mother lives there, it hurts. “You could smell the bread,” she said.",
            "Ann Rennick",
        ),
        ("A daughter came. Her mother was in tears. “You could smell the bread,” the mother said.", "the mother"),
        ("Ann Dale said it was fair, with help for men who leave prison described as “the best of all”.", "Ann Dale"),
        ("What inspectors called “a very poor show” has gone.", "inspectors"),
        ("Elm inspectors called it “a very poor show”.", "Elm inspectors"),
        ("Jo Hale was cross. Estyn said yes to the question “Are staff kind?”", "Estyn"),
    ],
)
def test_the_words_are_of_whoever_is_told_to_say_them(extractor: Extractor, text: str, speaker: str | None) -> None:
    (quote,) = extractor.extract(text).quotes
    assert (quote.speaker and quote.speaker.name) == speaker


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The report said there were few ‘full-time equivalent’ staff.", "scare"),
        ("The report said there were few ‘full-time equivalent nursing’ staff.", "partial"),
    ],
)
def test_words_joined_by_a_hyphen_are_one(extractor: Extractor, text: str, kind: str) -> None:
    (quote,) = extractor.extract(text).quotes
    assert quote.kind == kind
