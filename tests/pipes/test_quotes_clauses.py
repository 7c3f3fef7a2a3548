"""Speakers of a clause behind "after", bodies with their short name in brackets, and words that report nothing."""

import pytest

from inspectfacts import Extractor

SPEAKERS = {
    "report after": (
        "A failing trust was told to act after a damning report by inspectors found ‘a steep decline in care’.",
        "a damning report by inspectors",
    ),
    "short name in brackets": (
        "Elm Trust was fined after the Care Quality Commission (CQC) judged wards “unsafe in every way”.",
        "Care Quality Commission (CQC)",
    ),
    "spokesman of a short name": (
        "A spokesman for the Care Quality Commission (CQC) said: “We are looking at it.”",
        "Care Quality Commission (CQC) spokesman",
    ),
    "party in brackets": ("Councillor Jan Hale (Labour) said: “We are very sorry.”", "Jan Hale"),
    "failings found": (
        "Mike Hale, its chief, spoke. He said that many of the failings found in a check were “quite avoidable here”.",
        "Mike Hale",
    ),
    "inspectors found in": ("Inspectors found in January that it was “very dirty indeed”.", "Inspectors"),
    "so-called": ("Some hospitals could have so-called “hit squads on the way”.", None),
    "over claims": ("He was accused of misleading MPs over claims its rates were “lower than most”.", None),
    "she claims": ("Ann Lee runs it. Ms Lee claims it was “a very bad place”.", "Ann Lee"),
    "warning notice": (
        "The warning notice from Ms Dale said: “Leaders have failed.”",
        "The warning notice from Ms Dale",
    ),
    "warning given": ("Ann Dale runs it. Ms Dale gave a warning: “Leaders have failed.”", "Ann Dale"),
    "select committee": (
        "The Justice Select Committee said it was ‘quite unable to see its own faults’.",
        "Justice Select Committee",
    ),
    "judge": ("Mr Justice Farlow said it was “a very sad day”.", "Mr Farlow"),
    "some care homes": ("Some care homes blamed it, accusing it of ignoring “excellent standards”.", "Some care homes"),
    "many of the staff": ("Many of the staff said it was “a bad day for us”.", "Many of the staff"),
    "researchers": ("Elm House is a home. Researchers said rates were “higher than expected”.", "Researchers"),
    "deputy of an office": (
        "Ann Hale, Deputy Chief Inspector of General Practice at CQC said:\n\n“The patients should have good care.”",
        "Ann Hale",
    ),
    "name that is an office too": ("Manager Lee Head said: “I am glad of it all.”", "Lee Head"),
    "found behind a passive": (
        "Elm Surgery was one of those visited by the CQC, first inspected and found ‘not at all adequate’ in 2014.",
        "the CQC",
    ),
    "found of somebody who asked": ("One doctor asked to leave after being found ‘not at all adequate’.", None),
    "said to be described": (
        "Inspectors said that the wards were described as “higher than expected”.",
        "Inspectors",
    ),
}


@pytest.mark.parametrize(("text", "name"), SPEAKERS.values(), ids=SPEAKERS)
def test_the_speaker_is_found(extractor: Extractor, text: str, name: str | None) -> None:
    speaker = extractor.extract(text).quotes[0].speaker
    assert (speaker.name if speaker is not None else None) == name
