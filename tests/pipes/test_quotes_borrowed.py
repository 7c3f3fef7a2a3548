"""Speakers told by a place in their sentence: behind "with", before an aside, in a "when", or by what was asked."""

import pytest

from inspectfacts import Extractor

SPEAKERS = {
    "party between name and ward": (
        "Councillor Priya Nolan (Lab) representing Elmwood said: “We want to know.”",
        "Priya Nolan",
    ),
    "spokesman behind with": (
        "The home has a new manager with a spokesman for Elm Court stressing its “will to give the best of care”.",
        "Elm Court spokesman",
    ),
    "thing behind with": (
        "The home has a new manager with years in the trade claiming it is “the very best of its kind”.",
        "The home",
    ),
    "they of the report": (
        "Teachers at a college were praised. According to the report, they found “calm rooms that help pupils learn”.",
        "the report",
    ),
    "they who wrote a report": (
        "Their report says that the head has “turned round a lost school” and that pupils “are proud of it”. It is "
        "safe.¶“Teachers know what pupils can do,” they wrote.",
        "Their report",
    ),
    "they who wrote to a body": (
        "Parents have sent a letter to Ofsted about it. “We are angry and want to be heard,” they wrote.",
        "Parents",
    ),
    "warned in a when": (
        "The verdict lifts the school out of the category it was put into in May, when inspectors called it weak and "
        "warned that pupils were “not always kept safe”.",
        "inspectors",
    ),
    "said after a finding": (
        "The council apologised after inspectors found gaps and said it would “leave no stone unturned”.",
        "The council",
    ),
    "asked in the paragraph": (
        "Head Ann Coley said: “We are proud.”¶And next year? “Let us enjoy it first.”",
        "Ann Coley",
    ),
    "asked, and answered by another": (
        "Head Ann Coley said: “We are proud.”¶And next year? “Let us see,” said trust chief Raj Patel.",
        "Raj Patel",
    ),
    "question with a verb": ("Is Ofsted’s verdict fair? “It is far too harsh,” said Ann Coley.", "Ann Coley"),
    "singled out by a person": (
        "Head Ann Coley singled out the cooks for “a firm determination to feed every child”.",
        "Ann Coley",
    ),
    "spelled wrong": ("A spokeperson said: “We are challenging the report.”", "A spokeperson"),
}

NOBODY = {
    "singled out": "Its matron, Sister Ann Quill, was singled out by name, a rarity, for “a will to do right by all”.",
    "heading in marks": (
        "There were two notices, with which the provider must comply by May, and a ban that the council put in place.¶"
        "‘Nothing was too much trouble’¶It is a happier tale up the road."
    ),
}


@pytest.mark.parametrize(("text", "speaker"), SPEAKERS.values(), ids=SPEAKERS)
def test_names_the_speaker(extractor: Extractor, text: str, speaker: str) -> None:
    quote = extractor.extract(text.replace("¶", "\n\n")).quotes[-1]
    assert quote.speaker is not None
    assert quote.speaker.name == speaker


@pytest.mark.parametrize("text", NOBODY.values(), ids=NOBODY)
def test_names_nobody(extractor: Extractor, text: str) -> None:
    assert [quote.speaker for quote in extractor.extract(text.replace("¶", "\n\n")).quotes] == [None]
