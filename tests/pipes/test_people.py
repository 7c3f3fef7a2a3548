"""People: names, titles, roles, and the registry that ties short forms to full names."""

import pytest

from inspectfacts.pipes import reading_of
from inspectfacts.pipes.people import Cast, cast_people, read_words
from inspectfacts.pipes.pipeline import make_pipeline
from inspectfacts.rulebook import load_rulebook

WORDS = read_words(load_rulebook())
NLP = make_pipeline()


def cast(text: str) -> Cast:
    doc = NLP.tokenizer(text)
    for name in ("quotations", "sentences"):
        doc = NLP.get_pipe(name)(doc)
    return cast_people(reading_of(doc), WORDS)


def names(text: str) -> list[str]:
    return [person.name for person in cast(text).people]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The head, Priya Shah, was glad.", ["Priya Shah"]),
        ("Coun Tom Hale and Cllr Ann O’Neill left.", ["Tom Hale", "Ann O’Neill"]),
        ("Dame Olwen Hart met Lord Edgerley.", ["Olwen Hart", "Lord Edgerley"]),
        ("Chief Constable Joanna Thrale spoke.", ["Joanna Thrale"]),
        ("Darren “Daz” Cole spoke.", ["Darren Cole"]),
        ("Her Majesty’s Inspector of Constabulary Fergus Tate spoke.", ["Fergus Tate"]),
        ("Headteacher Adaeze Okonkwo-Smith spoke.", ["Adaeze Okonkwo-Smith"]),
        ("The chairman, Zbrn Kwolek, spoke.", ["Zbrn Kwolek"]),
        ("Felicity Gamble (Con) spoke.", ["Felicity Gamble"]),
        ("Drs Anil and Meera Rao spoke.", ["Anil Rao", "Meera Rao"]),
        ("“Yes,” said Mr Ward and, later, said Jo Church.", ["Mr Ward", "Jo Church"]),
        ("Dermot Mac Aodha spoke.", ["Dermot Mac Aodha"]),
        ("Dame Rachel de Sousa left. Dame de Sousa spoke.", ["Rachel de Sousa"]),
        ("Tom Lowe-Poole left. Mr Lowe-Poole spoke, said Lowe-Poole.", ["Tom Lowe-Poole"]),
        ("Owner Mehmet said so.", ["Mehmet"]),
        ("Mary (not her real name) said so.", ["Mary"]),
        ("Sue Hill met Tom Day.", ["Sue Hill", "Tom Day"]),
        ("Máirtín Ó Muilleoir MLA spoke.", ["Máirtín Ó Muilleoir"]),
        ("Alfie, six, spoke.", ["Alfie"]),
        ("Parents Dave and Sue Holt spoke.", ["Dave Holt", "Sue Holt"]),
        ("Angela Kerr Ofsted inspector spoke.", ["Angela Kerr"]),
        ("Tom Ward left. To Mr Ward Angela Kerr said so.", ["Tom Ward", "Angela Kerr"]),
        ("In a letter to Mr Ward Angela Kerr said so.", ["Mr Ward", "Angela Kerr"]),
        ("Dr Kwame Owen Ward spoke.", ["Kwame Owen Ward"]),
        ("Lt Col Jane Hart and Lt-Col Tom Ward spoke.", ["Jane Hart", "Tom Ward"]),
        ("Col Draper spoke.", ["Col Draper"]),
        ("Pupils Adam, Kim and Sam spoke.", ["Adam", "Kim", "Sam"]),
        ("Corwen Tilby is in the final days of his second stint at the college.", ["Corwen Tilby"]),
        ("Corwen Tilby is the interim head of the college.", ["Corwen Tilby"]),
        ("Corwen Tilby was given her award in May.", ["Corwen Tilby"]),
    ],
)
def test_a_person_is_named(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Florence Nightingale School was rated good.",
        "Thornlea Court, whose manager left, was rated good.",
        "Ysgol Bryn Celyn was inspected in May.",
        "Holly Lodge was inspected.",
        "The Care Quality Commission called.",
        "Will Ofsted come back? May Day is near.",
        "Grace Park Nursery and Victoria Hospital closed.",
        "Victoria Hill, Albert Hall and Sue Lodge are near.",
        "The owner of Supreme Greek said so.",
        "The Shetland and Orkney MSP said so.",
        "Elmley MP said so.",
        "Homes in Adam and Kim were inspected.",
        "Corwen Oaks was his home for ten years.",
        "Corwen Oaks was where a nurse and her son went.",
        "Corwen Oaks is the best home in the town.",
        "The Relatives and Residents Association met.",
    ],
)
def test_a_place_or_a_body_is_no_person(text: str) -> None:
    assert names(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The head, Carál Ní Chuilleáin, left. Ms Ní Chuilleáin is 40.", ["Carál Ní Chuilleáin"] * 2),
        ("Owner Li Wei left. Mr Li is 40.", ["Li Wei"] * 2),
        ("Tom Hale and Ann Reed Hale left. Mrs Reed Hale is 40.", ["Tom Hale", "Ann Reed Hale", "Ann Reed Hale"]),
        ("Cllr Tom Hale resigned. Cllr Hale is 60. Mr Hale left.", ["Tom Hale"] * 3),
        ("The manager, Priya Shah, left. Priya was glad. Ms Shah is 40.", ["Priya Shah"] * 3),
        (
            "Karen Foster and David Foster left. Mrs Foster cried. Mr Foster drove.",
            ["Karen Foster", "David Foster"] * 2,
        ),
        ("Sue Crane MP left. Crane MP cried.", ["Sue Crane"] * 2),
        ("Jo Finch met Ann Finch. Jo cried.", ["Jo Finch", "Ann Finch", "Jo Finch"]),
    ],
)
def test_a_short_form_means_somebody_known(text: str, expected: list[str]) -> None:
    found = cast(text)
    assert [found.people[mention.person].name for mention in found.mentions] == expected


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Executive headteacher Lyn Marsh spoke.", "Executive headteacher"),
        ("Lyn Marsh, head of Oakfield, spoke.", "head of Oakfield"),
        ("The director of children’s services, Diane Booth, spoke.", "director of children’s services"),
        ("Director of children’s services Diane Booth spoke.", "Director of children’s services"),
        ("Linda Clegg, chairman of the board, and others spoke.", "chairman of the board"),
        ("Its regional secretary, Lou Marchetti, spoke.", "regional secretary"),
        ("Maureen Tidy, who lives nearby, spoke.", None),
    ],
)
def test_a_role_is_read_before_or_after_the_name(text: str, role: str | None) -> None:
    assert [person.role for person in cast(text).people] == [role]


@pytest.mark.parametrize(
    ("text", "pronoun"),
    [("Mrs Shaw left.", "she"), ("Sir Ian left.", "he"), ("Coun Rosa Hale left.", "she"), ("Coun Hale left.", "")],
)
def test_a_title_or_given_name_shows_the_pronoun(text: str, pronoun: str) -> None:
    assert [person.pronoun for person in cast(text).people] == [pronoun]


@pytest.mark.parametrize("text", ["Mrs Shaw", "Mrs Mrs", "Councillor Drs", "Jo", "The Rev", "Anil and", "Darren “Daz"])
def test_a_text_may_end_anywhere(text: str) -> None:
    cast(text)
