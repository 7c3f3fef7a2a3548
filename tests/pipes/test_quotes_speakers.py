"""Speakers: who is named where offices, clauses and bodies stand between the name and the words."""

import pytest

from inspectfacts import Extractor

OFFICES = {
    "portfolio in a list": (
        "The chair of the trust’s quality, safety and risk committee, Dr Anita Rowe, said: “We are late.”",
        "Anita Rowe",
    ),
    "list, no name": ("The chair of the quality, safety and risk committee said: “We are late.”", "The chair"),
    "body before the name": ("Leader of Marlow Council Tim Dean said: “We let them down.”", "Tim Dean"),
    "school before the name": ("The head of Elm Primary School Ruth Ames said: “We are proud.”", "Ruth Ames"),
    "provider by name": ("In a statement, the provider, Elm Care Ltd, said: “We are sorry.”", "Elm Care Ltd"),
    "owner of an owner": ("A spokeswoman for Dorne Council’s food safety team said: “It was filthy.”", "spokeswoman"),
    "name in full": ("The head of Elm Primary School said: “We are proud.”", "The head of Elm Primary School"),
    "name with an owner": ("The owner of Ali’s Grill said: “We had a bad day.”", "The owner of Ali’s Grill"),
    "small letters in an office": ("Environmental health officers noted “mice in the shop”.", "Environmental health"),
    "adverb first": ("Yesterday council officers noted “mice in the shop”.", "officers"),
    "letters after a name": ("Local politics. Sue Crane MP said: “This cannot go on.”", "Sue Crane"),
    "lone given name": ("Parents met. Craig, whose son attends, called it “a total witch hunt”.", "Craig"),
    "list of bodies": ("Marlow Council met in May. The council, Elm Care and police said: “We are sorry.”", "police"),
}

CLAUSES = {
    "verb shared in a clause with where": (
        "Marlow Council released the findings of a visit where an inspector noted 12 breaches and described the "
        "kitchen as “plainly not fit for use”.",
        "an inspector",
    ),
    "verb shared in a clause with after": (
        "The home apologised after inspectors found mould in two rooms and called the laundry “a true disgrace”.",
        "inspectors",
    ),
    "what the clause above says": (
        "Mr Hale apologised after inspectors found mould in two rooms and said: “We will put this right.”",
        "Mr Hale",
    ),
    "where, between commas": (
        "Mr Hale toured the home, where residents praised staff, and said: “We will put this right.”",
        "Mr Hale",
    ),
    "stance of a body": (
        "Sal Harte runs Elm Homes. Harte added that the company accepts “the scale of what lies ahead”.",
        "Sal Harte",
    ),
    "finding of a body": ("Sal Harte said Ofsted found “serious and wide failings” in the kitchens.", "Ofsted"),
    "stance nobody told": ("Elm Council runs the home. The council accepts “the scale of what lies ahead”.", "Elm"),
}

AGENTS = {
    "by, behind the words": ("The school was praised for its “calm and happy” corridors by inspectors.", "inspectors"),
    "in the report, behind the words": (
        "The school was praised for its “calm and happy” corridors in the report.",
        "the report",
    ),
    "they, after an agent": (
        "The nursery was visited by two government inspectors.¶They said children were “not safe there”.",
        "two government inspectors",
    ),
    "they, after no agent": ("Elm Nursery was visited in May.¶They said children were “not safe there”.", "Elm"),
    "quoted as saying": (
        "The report quotes one patient as saying: “I was left for hours.”",
        "one patient",
    ),
    "one": ("Parents spoke. “The staff are lovely,” said one.", "one"),
    "is how": ("“We are a family,” is how Mrs Pugh describes the school.", "Mrs Pugh"),
}


@pytest.mark.parametrize(
    ("text", "speaker"),
    [pytest.param(*case, id=name) for group in (OFFICES, CLAUSES, AGENTS) for name, case in group.items()],
)
def test_a_speaker_is_found(extractor: Extractor, text: str, speaker: str) -> None:
    quotes = extractor.extract(text.replace("¶", "\n\n")).quotes
    assert quotes[0].speaker is not None
    assert speaker in quotes[0].speaker.name


def test_inspectors_who_were_told_are_not_who_told_them(extractor: Extractor) -> None:
    (quote,) = extractor.extract("Inspectors were told that residents “had to wait for hours”.").quotes
    assert quote.speaker is None


def test_letters_after_a_name_are_no_part_of_it(extractor: Extractor) -> None:
    (quote,) = extractor.extract("Sue Crane MP said: “This cannot go on.”").quotes
    assert quote.speaker is not None
    assert quote.speaker.name == "Sue Crane"


def test_two_bodies_joined_by_and_are_no_single_one(extractor: Extractor) -> None:
    text = "Elm Housing and Marlow City Council were graded. The council said: “We are sorry.”"
    (quote,) = extractor.extract(text).quotes
    assert quote.speaker is not None
    assert quote.speaker.name == "Marlow City Council"


def test_one_body_with_and_in_its_name_stays_one(extractor: Extractor) -> None:
    text = "Wessmark Fire and Rescue Service was graded. The service said: “We are sorry.”"
    (quote,) = extractor.extract(text).quotes
    assert quote.speaker is not None
    assert quote.speaker.name == "Wessmark Fire and Rescue Service"
