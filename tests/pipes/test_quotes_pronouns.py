"""Pronouns: whom "he", "she" and "they" mean where others are named nearer by; what is no word of reporting."""

import pytest

from inspectfacts import Extractor

SPEAKERS = {
    "aside of a speaker": (
        "The lead inspector, Tom Ames, wrote the report. Leaders, he said, had thought hard about maths, and teachers’ "
        "knowledge was “a very real strength”.",
        "Tom Ames",
    ),
    "no aside": (
        "The lead inspector, Tom Ames, wrote it. Leaders thought that their knowledge was “a very real strength”.",
        "Leaders",
    ),
    "inspectors of a clause": (
        "Carers said: “We are tired.”\n\nThe director, Jo Hale, had just come when inspectors arrived. They noted "
        "that she had “a clear and honest plan”.",
        "inspectors",
    ),
    "parents whom inspectors meet": (
        "Parents met in May after inspectors came. They called the report “a total witch hunt”.",
        "Parents",
    ),
    "carers who go on": (
        "Inspectors arrived in May. Carers came to the hall. They said they had “a long and bad year”.",
        "Carers",
    ),
    "aside of inspectors": (
        "Elm jail is home to 90 men\n\nThe governor was told to act after inspectors found a jail in which, they said, "
        "“almost nothing was clean”.",
        "inspectors",
    ),
    "aunt of somebody tied": (
        "Verinda Hume, whose nephew Jerome was hurt in May, now helps there. He was brave, she said. She welcomed the "
        "report but said it was late. “I am glad that it has come.”",
        "Verinda Hume",
    ),
    "uncle of somebody tied": (
        "Verin Hume, whose nephew Jerome was hurt in May, now helps there. He welcomed the report but said that it was "
        "late. “I am glad that it has come.”",
        "Verin Hume",
    ),
    "relative who speaks": (
        "Verin Hume came with his nephew Jerome Vale. Jerome Vale was hurt. He said: “I am glad that it has come.”",
        "Jerome Vale",
    ),
    "somebody else's office": (
        "Amanda Hale runs the trust. Phil typed the numbers. He is now the interim head of data. “He has a team,” "
        "she says.",
        "Amanda Hale",
    ),
    "name of a union": (
        "The cabinet member for education came.\n\nUnions were wary. Lowenna Pryce, of the Elm Union, said her members "
        "were tired. “They are on their knees,” she said.",
        "Lowenna Pryce",
    ),
    "body of a group": (
        "Ann Lee left in May. Acorn Care, of the Elm Group, said it was late. “We have let them down,” it said.",
        "Acorn Care",
    ),
    "one of a group": (
        "The regulator came in May. Former colleagues talk of a place “where you went to be forgotten”, as one of them "
        "puts it.",
        "one of them",
    ),
    "sentence without its stop": (
        "With a new manager there, inspectors recognised improvements have been made Maggie Hale, head of Elm "
        "Lodge, said: “We are really pleased.”",
        "Maggie Hale",
    ),
    "what inspectors found of her": (
        "Inspectors found Maggie Hale, general manager of Elm Lodge, was new, and said: “The staff are kind.”",
        "Inspectors",
    ),
}


@pytest.mark.parametrize(("text", "name"), SPEAKERS.values(), ids=SPEAKERS)
def test_the_speaker_is_whom_the_words_around_mean(extractor: Extractor, text: str, name: str) -> None:
    speaker = extractor.extract(text).quotes[-1].speaker
    assert speaker is not None
    assert speaker.name.lower().startswith(name.lower())


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("The governors asked questions that were “sharp and often awkward”.", None),
        ("The governors asked: “Who will pay for all of this?”", "asked"),
        ("She put it on a shelf marked “things to be done”.", None),
        ("Jo Hale left. It was a place “to be quite forgotten in”, as she puts it.", "puts it"),
    ],
)
def test_questions_asked_and_things_put_somewhere_report_nothing(
    extractor: Extractor, text: str, cue: str | None
) -> None:
    assert extractor.extract(text).quotes[-1].cue == cue
