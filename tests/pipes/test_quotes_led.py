"""Speakers: who is led to speak, who owns a report, groups in a name, and words that only look like reporting."""

import pytest

from inspectfacts import Extractor

SPEAKERS = {
    "led to speak": ("This led Mr Hardy to raise concerns that the move “put the boys at great risk”.", "Mr Hardy"),
    "led with an apposition": (
        "The deaths prompted the coroner, Joan Vale, to warn that the home was “not at all safe”.",
        "Joan Vale",
    ),
    "leading to complaints": (
        "The visit was short, leading parents to complain that it “told them next to nothing”.",
        "parents",
    ),
    "led to a place": (
        "The inspectors led Mr Hardy to a cell to see what they called “a very squalid place”.",
        "The inspectors",
    ),
    "comma behind the verb": ("“I welcome the findings,” commented, Kay Kelby, Elm Trust’s CEO.", "Kay Kelby"),
    "full stop behind the name": ("“It was never in doubt,” added, Bryn Holt.", "Bryn Holt"),
    "report of an owner below a preposition": (
        "Responding to the inspector’s report, depute head of the school, Janet McDee, said: “It is a blow.”",
        "Janet McDee",
    ),
    "letter of an owner below a preposition": (
        "In a reply to the chief inspector’s letter, council leader Ian Tay said: “It is a blow.”",
        "Ian Tay",
    ),
    "report of an owner as subject": ("The inspector’s report said: “It is a blow.”", "The inspector’s report"),
    "groups in a name": (
        "Helena Wilde, the head of the Relatives and Patients Association said: “It is a blow.”",
        "Helena Wilde",
    ),
    "groups in a name that speaks": (
        "The Families and Friends Network said: “It is a blow.”",
        "Families and Friends Network",
    ),
    "group beside a name": (
        "Ministers and Prison Officers Association members met. The association said: “It is a blow.”",
        "Prison Officers Association",
    ),
    "participle in a compound": (
        "The CQC report admitted that its inspectors had gone inside the highly-rated home because of “words that the "
        "public had sent in”.",
        "The CQC report",
    ),
    "verb of a clause": ("The CQC report admitted that its inspectors rated the home “as bad as it gets”.", "its"),
    "however behind reports": (
        "The report states it was bad. Ofsted reports, however, that “the staff are now much better”.",
        "Ofsted",
    ),
    "reports as a noun": ("The council read Ofsted’s reports and said that “the staff are now much better”.", "The"),
    "owner of what is quoted": (
        "Ann Moss is pleased. She said: “It is late.”¶Of 372 homes in England first rated poor by the CQC under "
        "its new “specialised and expert-led” approach, 273 improved.",
        "the CQC",
    ),
    "owner that inspects nothing": (
        "Ofsted was pleased with the nursery. It said it was “calm and happy”.¶The nursery is known for its “very "
        "bright and airy” rooms.",
        "Ofsted",
    ),
    "pressed that": ("Rhys Tilby pressed that “the team has had no time at all”.", "Rhys Tilby"),
    "pronoun behind and": (
        "Mr Clark told of a smell in one of the halls and he met guests who were “clearly half asleep”.",
        "Mr Clark",
    ),
    "it of a website": (
        "Although the CQC was scathing, a website claimed the home was good. It says Elm is “a home like no other”.",
        "a website",
    ),
    "it of the main clause": (
        "While Ofsted praised the nursery, Kirk Council was cautious. It said it was “some way off being good”.",
        "Kirk Council",
    ),
}


@pytest.mark.parametrize(("text", "speaker"), SPEAKERS.values(), ids=SPEAKERS)
def test_names_the_speaker(extractor: Extractor, text: str, speaker: str) -> None:
    quote = extractor.extract(text.replace("¶", "\n\n")).quotes[-1]
    assert quote.speaker is not None
    assert quote.speaker.name.removeprefix("Mr ").startswith(speaker.removeprefix("Mr ")), quote.speaker.name
