"""Speakers named below another verb, behind a name or without a verb, and nouns that speak for nobody."""

import pytest

from inspectfacts import Extractor

SPEAKERS = {
    "name of a nation": (
        "Unit manager Glyn Welsh said the home had grown.\n\nHe said: “It is so pleasing to be recognised.”",
        "Glyn Welsh",
    ),
    "nation in a body": ("The Welsh Assembly said: “It is so pleasing to be recognised.”", "Welsh Assembly"),
    "office behind a name": (
        "A speech was made by Vince Hurst, chairman of Elmley Council. He said: “We are so proud of the staff.”",
        "Vince Hurst",
    ),
    "office without a name": ("A speech was made by the chairman. He said: “We are so proud.”", "the chairman"),
    "name without a verb": (
        "Peter Dale, chief inspector, said the jail failed.\n\n“It was not good,” Mr Dale. “It was worse.” It shut.",
        "Peter Dale",
    ),
    "led to a chief saying": (
        "Inspectors saw Elm Police.\n\nIt led to Chief Inspector of Constabulary Andy Crook saying: “I am worried.”",
        "Andy Crook",
    ),
    "prompted a mother saying": ("The news led to mother Sue Hart saying: “I am worried.”", "Sue Hart"),
    "what somebody described": (
        "The Echo reported that Elm College shut early after what Ann Fisk, its chief, described as “troubling times”.",
        "Ann Fisk",
    ),
    "how somebody put it": (
        "The Echo reported that Elm College shut after how Ann Fisk, its chief, described “a troubling time”.",
        "Ann Fisk",
    ),
    "judges concluding": (
        "The home was found to meet the standards, with judges concluding that: “It gives effective care.”",
        "judges",
    ),
    "Ofsted that judges": ("Ofsted judges the home to be “a safe and happy place”.", "Ofsted"),
    "part of a compound": (
        "The report faulted college-based courses, and said they “were close to the average of all”.",
        "The report",
    ),
    "noun that looks like a verb": (
        "Staff were kept busy by the demands of children and some did “not have a good understanding of them”.",
        None,
    ),
    "body before a dash": ("The college - based in Hale - said: “It is so pleasing to be recognised.”", "The college"),
    "share of people": (
        "Sixty-one per cent of prisoners said drugs were easy to get. “This is a very high figure indeed.”",
        None,
    ),
    "two-thirds of people": ("Two-thirds of parents said they were never asked. “It is a very sad thing.”", None),
    "people of some place": (
        "Relatives of residents said they were never asked. “We were told nothing here.”",
        "Relatives",
    ),
}


@pytest.mark.parametrize(("text", "speaker"), SPEAKERS.values(), ids=SPEAKERS)
def test_speaker_is_who_says_it(extractor: Extractor, text: str, speaker: str | None) -> None:
    first = extractor.extract(text).quotes[0].speaker
    assert (first.name if first is not None else None) == speaker
