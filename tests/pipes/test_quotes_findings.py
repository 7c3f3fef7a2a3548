"""Whose the findings are: what somebody claims a report shows, what a report goes on to state, lists and headings."""

import pytest

from inspectfacts import Extractor

CLAIMED = {
    "claimed to highlight": (
        "Ofsted closed Oak School. Head Nina Pratt calls the visit useful, claiming it highlights “how far we came”.",
        "Nina Pratt",
    ),
    "argued to reflect": (
        "Ofsted saw Elm Academy. Head Nina Pratt is proud, arguing that it reflects “the effort of our staff”.",
        "Nina Pratt",
    ),
    "words of the report itself": (
        "Head Nina Pratt read the report out, explaining that it branded lessons “dull and very slow”.",
        "the report",
    ),
    "judgement said to reflect": ("Head Meg Ray said the report reflected “a lot of graft by all”.", "Meg Ray"),
    "report said to identify": ("Head Meg Ray said the report identified “weak teaching of maths”.", "the report"),
    "second clause of what was said": (
        "Inspectors were kind. Mr Hale said £5,000 had been found and that “every penny goes on beds”.",
        "Mr Hale",
    ),
    "second clause that nobody said": ("The home was found to be cold and that “residents wore coats”.", None),
}

GOING_ON = {
    "report that raised worries": (
        "The CQC rated Elm Trust.\n\nThe report listed two worries, including that wards were cold.\n\n"
        "It also noted that the trust “had not taken steps”.",
        "The report",
    ),
    "body between report and pronoun": (
        "The CQC rated Elm Trust. The report was long. The CQC came in May. It also noted that it “took no steps”.",
        "The CQC",
    ),
    "body that speaks of the report": (
        "Elm Council rejected the report. It also said staff “ran from room to room”.",
        "Elm Council",
    ),
}

SUBJECTS = {
    "office in a region": ("The CQC’s deputy head in the north, Tess Wynn, said: “We were worried.”", "Tess Wynn"),
    "office of somebody": ("A friend of Ivy Lowe, 88, said she was “still waiting for it”.", "A friend of Ivy Lowe"),
    "inspection that took place": (
        "The inspection was in May.\n\nIt found staff were “rushed all day”.",
        "The inspection",
    ),
    "inspection of a body that speaks": (
        "Elm Care runs it. The inspection took place in May. It said it was “sorry for all of it”.",
        "Elm Care",
    ),
}

FRAGMENTS = {
    "report named since": (
        "Inspectors found “little focus on safety”.\n\nThe report said there were failures to find children.\n\n"
        "No reply came for weeks and contact with his son was “not properly looked at”.",
        "The report",
    ),
    "report only published since": (
        "Inspectors found “little focus on safety”.\n\nThe report was published on Monday.\n\n"
        "No reply came for weeks and contact with his son was “not properly looked at”.",
        "Inspectors",
    ),
    "somebody else speaks since": (
        "Inspectors found “little focus on safety”.\n\nManager Joe Wood said the report was wrong.\n\n"
        "No reply came for weeks and doors were “left open for hours”.",
        "Inspectors",
    ),
}

SHARED = {
    "speaker behind the last": (
        "The CQC came. Pupils “love coming here”, “sing all day” and “feel quite safe”, Estyn inspectors said.",
        ["Estyn inspectors"] * 3,
    ),
    "passive before": (
        "The home was described as “cold and grim” and “a place to leave”, the report said.",
        ["the report"] * 2,
    ),
    "clause of its own": (
        "Mr Lane, who is “proud of it all”, left; staff “feel quite safe”, inspectors said.",
        [None, "inspectors"],
    ),
    "speaker of its own": (
        "Inspectors wrote that pupils “love coming here” and “feel quite safe”, Mr Lane said.",
        ["Inspectors", "Mr Lane"],
    ),
}

LINES = {
    "Meals are good and hot": "direct",
    "Babies sleep well and eat exceptionally happily": "direct",
    "The standard of the meals": "partial",
    "Staff who listen to the babies": "partial",
    "How staff are trained": "partial",
    "A will to win the day": "partial",
}

HEADINGS = {
    "LENS: Road safety 2019 – Elm Valley Constabulary": None,
    "Joe Wood – Elm Valley Constabulary": "Joe Wood",
}


@pytest.mark.parametrize(("text", "speaker"), CLAIMED.values(), ids=CLAIMED)
def test_a_claim_is_of_whoever_makes_it(extractor: Extractor, text: str, speaker: str | None) -> None:
    (quote,) = extractor.extract(text).quotes
    assert (quote.speaker.name if quote.speaker else None) == speaker


@pytest.mark.parametrize(("text", "speaker"), SUBJECTS.values(), ids=SUBJECTS)
def test_the_subject_speaks(extractor: Extractor, text: str, speaker: str) -> None:
    (quote,) = extractor.extract(text).quotes
    assert quote.speaker is not None
    assert quote.speaker.name == speaker


@pytest.mark.parametrize(("text", "speaker"), GOING_ON.values(), ids=GOING_ON)
def test_a_report_goes_on_as_it(extractor: Extractor, text: str, speaker: str) -> None:
    (quote,) = extractor.extract(text).quotes
    assert quote.speaker is not None
    assert quote.speaker.name == speaker


@pytest.mark.parametrize(("text", "speaker"), FRAGMENTS.values(), ids=FRAGMENTS)
def test_a_fragment_is_of_the_source_of_findings_named_last(extractor: Extractor, text: str, speaker: str) -> None:
    quote = extractor.extract(text).quotes[-1]
    assert quote.speaker is not None
    assert quote.speaker.name == speaker


@pytest.mark.parametrize(("text", "speakers"), SHARED.values(), ids=SHARED)
def test_fragments_of_a_sentence_share_who_follows_them(
    extractor: Extractor, text: str, speakers: list[str | None]
) -> None:
    quotes = extractor.extract(text).quotes
    assert [quote.speaker.name if quote.speaker else None for quote in quotes] == speakers


@pytest.mark.parametrize(("line", "kind"), LINES.items())
def test_a_listed_line_with_a_verb_is_a_sentence(extractor: Extractor, line: str, kind: str) -> None:
    text = f"Ofsted came.\n\nOtherwise, it was a glowing report:\n\n- “{line}”\n\n- “Beds are warm”\n\nThat was all."
    quotes = extractor.extract(text).quotes
    assert [quote.kind for quote in quotes] == [kind, "direct"]
    assert all(quote.speaker is not None and quote.speaker.name == "a glowing report" for quote in quotes)


@pytest.mark.parametrize(("line", "kind"), [("Staff are very kind", "scare"), ("Staff are kind.", "direct")])
def test_a_heading_that_nothing_lists_is_no_speech(extractor: Extractor, line: str, kind: str) -> None:
    (quote,) = extractor.extract(f"Ofsted came in May.\n\n“{line}”\n\nThat was all.").quotes
    assert quote.kind == kind


@pytest.mark.parametrize(("heading", "speaker"), HEADINGS.items())
def test_the_topic_of_a_heading_does_not_speak(extractor: Extractor, heading: str, speaker: str | None) -> None:
    (quote,) = extractor.extract(f"Forces were judged.\n\n{heading}\n\n“The force is good and well run today.”").quotes
    assert (quote.speaker.name if quote.speaker else None) == speaker
