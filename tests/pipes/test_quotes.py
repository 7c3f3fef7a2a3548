"""Quotes: the 66 phenomena of British news, each with what must be found and what must not.

A case is a text (¶ parts paragraphs) and the quotes expected of it: the spans parted by " / ", and the speaker.
"""

import pytest

from inspectfacts import Extractor

Expected = list[tuple[str, str | None]]

PHENOMENA: list[tuple[str, str, Expected]] = [
    ("01 cue after", "“We are thrilled,” Ms Patel said.", [("We are thrilled,", "Ms Patel")]),
    ("02 inverted", "“It is a fair report,” said Ms Patel.", [("It is a fair report,", "Ms Patel")]),
    ("03 cue before, comma", "Ms Patel said, “We will improve.”", [("We will improve.", "Ms Patel")]),
    ("04 colon", "Head Joan Reed said: “We know what to do.”", [("We know what to do.", "Joan Reed")]),
    (
        "05 carry-on colon",
        "Tom Hale opened the meeting. He added: “Staff deserve credit.”",
        [("Staff deserve credit.", "Tom Hale")],
    ),
    ("06 interrupted", "“The team,” said Mr Okoro, “never gave up.”", [("The team, / never gave up.", "Mr Okoro")]),
    (
        "07 trailing sentence",
        "Mr Ward was upset. “It hurts,” he said. “But we move on.”",
        [("It hurts, / But we move on.", "Mr Ward")],
    ),
    ("08 role and name", "Executive headteacher Lyn Marsh said: “We did it.”", [("We did it.", "Lyn Marsh")]),
    ("09 name and apposition", "Lyn Marsh, head of Oakfield, said: “We did it.”", [("We did it.", "Lyn Marsh")]),
    (
        "10 inverted role, then name",
        "“We did it,” said the head, Lyn Marsh, who joined in May.",
        [("We did it,", "Lyn Marsh")],
    ),
    ("11 spokesman", "A spokesman for Elm Care said: “We are sorry.”", [("We are sorry.", "Elm Care spokesman")]),
    (
        "12 premodified",
        "A Borsetshire Council spokesperson said: “We are sorry.”",
        [("We are sorry.", "Borsetshire Council spokesperson")],
    ),
    (
        "13 organisation",
        "Elm Hospitals Trust was told on Monday. The trust said it was “deeply sorry for it”.",
        [("deeply sorry for it", "Elm Hospitals Trust")],
    ),
    ("14 document", "The report said leaders “lack ambition and drive”.", [("lack ambition and drive", "The report")]),
    (
        "15 plural",
        "Inspectors found pupils “behave exceptionally well”.",
        [("behave exceptionally well", "Inspectors")],
    ),
    (
        "16 passive",
        "Care was described by inspectors as “chaotic and unsafe too”.",
        [("chaotic and unsafe too", "inspectors")],
    ),
    (
        "17 according to",
        "Records were “incomplete and out of date”, according to the CQC.",
        [("incomplete and out of date", "the CQC")],
    ),
    (
        "18 agentless",
        "The report came out in May.¶The home was told it “must do better soon”.",
        [("must do better soon", "The report")],
    ),
    ("19 pronoun", "Ms Reed took over in May. “It was tough,” she said.", [("It was tough,", "Ms Reed")]),
    ("20 two people, one gender", "Ann Lee met Sue Day. She said: “It went well.”", [("It went well.", "Ann Lee")]),
    ("21 it for a body", "The council apologised. “We failed,” it said.", [("We failed,", "The council")]),
    (
        "21 he is no body",
        "Mr Hale met Elm Council. The council apologised. “We failed,” he said.",
        [("We failed,", "Mr Hale")],
    ),
    (
        "22 surname only later",
        "Cllr Tom Hale has resigned.¶Cllr Hale said: “It is time.”",
        [("It is time.", "Tom Hale")],
    ),
    (
        "23 family surname",
        "Karen Foster visits every day. Her husband David Foster said: “She is tired.”¶Mr Foster added: “So am I.”",
        [("She is tired.", "David Foster"), ("So am I.", "David Foster")],
    ),
    (
        "24 no closing mark",
        "Ms Reed spoke first.¶“We listened.¶“Then we acted,” she said.",
        [("We listened. / Then we acted,", "Ms Reed")],
    ),
    ("25 several opened, one close", "Jo Finch said: “One.¶“Two.¶“Three.”", [("One. / Two. / Three.", "Jo Finch")]),
    (
        "26 bare paragraph, speaker before",
        "Mrs Shaw welcomed the result.¶“The children were superb.”",
        [("The children were superb.", "Mrs Shaw")],
    ),
    (
        "27 speaker in the next paragraph",
        "The home has closed.¶“It was awful.”¶Those were the words of parent Jo Finch.",
        [("It was awful.", "Jo Finch")],
    ),
    (
        "28 speaker after the block",
        "Staff heard on Friday.¶“We will appeal.”¶Mr Ward added that the gate was locked.",
        [("We will appeal.", "Mr Ward")],
    ),
    (
        "30 dash attribution",
        "Pupils agreed:¶“Best school we could ever have” – Mia, 9",
        [("Best school we could ever have", "Mia")],
    ),
    (
        "34 single outer",
        "‘She told me “never” and left,’ said Mr Cole.",
        [("She told me “never” and left,", "Mr Cole")],
    ),
    (
        "35 double outer",
        "“They called us ‘outstanding’,” Jo Cole said.",
        [("They called us ‘outstanding’,", "Jo Cole")],
    ),
    (
        "36 apostrophe or close",
        "‘The pupils’ work isn’t marked,’ the report said.",
        [("The pupils’ work isn’t marked,", "the report")],
    ),
    ("37 leading apostrophe", "‘’Tis a shame,’ said Mrs Cole.", [("’Tis a shame,", "Mrs Cole")]),
    ("38 plural possessive", "Mr Cole said: ‘It is the governors’ fault’", [("It is the governors’ fault", "Mr Cole")]),
    ("39 wrong-way marks", '”We tried hard," said Mr Cole.', [("We tried hard,", "Mr Cole")]),
    ("40 missing opening", "We are proud of this,” said Mr Gale.", [("We are proud of this,", "Mr Gale")]),
    ("41 cut text", "Jo Cole said: “We have taken urgent action bec", [("We have taken urgent action bec", "Jo Cole")]),
    (
        "42 fragments",
        "Mrs Cole came back. She said staff were “always kind” but “far too few in number”.",
        [("always kind", "Mrs Cole"), ("far too few in number", "Mrs Cole")],
    ),
    ("47 brackets", "The report said they “[were]… left alone”.", [("[were]… left alone", "The report")]),
    ("48 written source", "In a letter to parents, Mr Kay wrote: “We will close.”", [("We will close.", "Mr Kay")]),
    ("49 third party", "Mr Kay said one parent told him: “Thank you so much.”", [("Thank you so much.", "one parent")]),
    (
        "50 participle",
        "Mr Kay was glad. He praised staff, adding: “They were superb.”",
        [("They were superb.", "Mr Kay")],
    ),
    (
        "51 nominal cue",
        "Mrs Lyle is the head. Her message to parents was: “Do stay calm.”",
        [("Do stay calm.", "Mrs Lyle")],
    ),
    (
        "53 two people in a paragraph",
        "“Yes,” said Ann Lee. “No,” replied Bob Day.",
        [("Yes,", "Ann Lee"), ("No,", "Bob Day")],
    ),
    ("54 joint speakers", "Ann and Bob Lee said: “We moved Mum.”", [("We moved Mum.", "Ann and Bob Lee")]),
    ("55 unnamed", "One relative told inspectors: “Mum is safe here.”", [("Mum is safe here.", "One relative")]),
    (
        "56 question and answer",
        "Headteacher Nia Pryce spoke to us.¶Q: Why now?¶A: “Because we must.”",
        [("Because we must.", "Nia Pryce")],
    ),
    (
        "57 list introduced once",
        "Inspectors found:¶‘poor records of visits’¶‘unsafe stairs and gates’",
        [("poor records of visits", "Inspectors"), ("unsafe stairs and gates", "Inspectors")],
    ),
    (
        "58 furniture between",
        "Mr Cole said: “We care.¶Read More¶“We always have cared, and whatever the report says we always will.”",
        [("We care. / We always have cared, and whatever the report says we always will.", "Mr Cole")],
    ),
    (
        "61 glued text",
        "Ms Gray said it was “considered quite inadequate.”But she would stay. Then came Mr Smith.“We will go on.”",
        [("considered quite inadequate.", "Ms Gray"), ("We will go on.", "Mr Smith")],
    ),
    (
        "62 said, alone on a line",
        "Darren Coley, who became chief fire officer in April, said:¶“I have read it.”",
        [("I have read it.", "Darren Coley")],
    ),
    (
        "63 long title before a name",
        "The cabinet member for children and families, Councillor Joy Hart, said: “It is right.”",
        [("It is right.", "Joy Hart")],
    ),
    (
        "64 another quoted paragraph",
        "Mr Cole said: “It is right.”¶“We will carry on as before.”",
        [("It is right.", "Mr Cole"), ("We will carry on as before.", "Mr Cole")],
    ),
    (
        "65 given name later",
        "The manager, Priya Shah, was pleased.¶Priya said: “It is right.”",
        [("It is right.", "Priya Shah")],
    ),
    (
        "66 inner mark closed by the outer",
        "“He said ‘never again and left,” said Mr Cole.",
        [("He said ‘never again and left,", "Mr Cole")],
    ),
]

NEAR_MISSES: list[tuple[str, str]] = [
    ("38 plural possessives", "The governors’ and parents’ views were heard."),
    ("43 scare quote", "The “independent” review cost £9,000."),
    ("44 grade", "It was rated “requires improvement”."),
    ("45 title or motto", "The “Every Child Counts” scheme began."),
    ("46 nickname", "Darren “Daz” Cole was there."),
    ("59 feet and years", "The 6'2\" officer was in the class of ’98."),
    ("60 indirect speech", "She said the school would appeal."),
]


def said(extractor: Extractor, text: str) -> Expected:
    """Return the quotes of a text that are neither scare quotes nor repeats."""
    source = text.replace("¶", "\n\n")
    return [
        (" / ".join(source[span.start : span.end] for span in quote.spans), quote.speaker and quote.speaker.name)
        for quote in extractor.extract(source).quotes
        if quote.duplicate_of is None
    ]


@pytest.mark.parametrize(("text", "expected"), [pytest.param(*case[1:], id=case[0]) for case in PHENOMENA])
def test_a_phenomenon_is_read(extractor: Extractor, text: str, expected: Expected) -> None:
    assert said(extractor, text) == expected


@pytest.mark.parametrize("text", [pytest.param(text, id=name) for name, text in NEAR_MISSES])
def test_a_near_miss_is_no_quote(extractor: Extractor, text: str) -> None:
    assert [quote for quote in extractor.extract(text).quotes if quote.kind != "scare"] == []


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
