"""Whose a grade is where the paragraph, or the sentence behind it, tells. Every name is invented."""

import pytest

from inspectfacts import Extractor

_RSH = "Polden Council has been handed a C4 by the Regulator of Social Housing.\nWeald Homes was cut to G3 from G1.\n"


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        (_RSH + "Its chair, Ann Dell, said the G3 had been a shock.", ["Weald Homes"]),
        (_RSH + "Their chair, Ann Dell, said the G3 had been a shock.", ["Weald Homes"]),
        (_RSH + "Ann Dell, a lawyer, said the C4 had been a shock.", ["Polden Council"]),
        (
            _RSH + "Fenmoor Housing has gone up. Previously G2 and V3, the 4,100-home landlord is now G1.",
            ["Fenmoor Housing"] * 3,
        ),
        (
            "The CQC rated Hexley House good.\nRowan Lodge was glad. Once good, then inadequate, the home is now good.",
            ["Rowan Lodge"] * 3,
        ),
        (
            "A takeaway was given a food hygiene rating of one, Marl Council said. Marl Council has the list.\n"
            "Doner Kitchen is sorry.",
            ["Doner Kitchen"],
        ),
    ],
)
def test_a_grade_is_of_the_service_in_the_news(extractor: Extractor, text: str, subjects: list[str]) -> None:
    found = [rating.subject for rating in extractor.extract(text).ratings]
    assert found[-len(subjects) :] == subjects


_NAME = "North Haven Probation Delivery Unit"
_UNIT = f"{_NAME} was rated inadequate by HMI Probation.\n{_NAME} has 80 staff.\nStaff at {_NAME} are tired.\n"
_TRUST = "Dale Hospitals NHS Trust has been seen by the CQC. Queen Mary Hospital was rated inadequate.\n"


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        (
            _UNIT + "Nor has the area's youth justice service anything to hide: it was rated outstanding.\n"
            "Nobody was surprised, the union said.\n“Five years on it's inadequate,” said Mrs Fenn.",
            ["the area's youth justice service", "North Haven Probation Delivery Unit"],
        ),
        (
            _UNIT + "Nor has the area's youth justice service anything to hide: it was rated outstanding.\n"
            "It was good in 2015.",
            ["the area's youth justice service"] * 2,
        ),
        (
            _TRUST + "At Queen Mary Hospital people wait. Queen Mary Hospital is full.\n"
            "“Our aim is to be a good trust by 2018,” said Ann Dell, who runs Queen Mary Hospital.",
            ["Dale Hospitals NHS Trust"],
        ),
        (
            "HMI Prisons rated HMP Stonecross poor. There's better news from Marlshire's other closed prison, HMP"
            " Fellgate, where inspectors were in August: it's good for respect.",
            ["HMP Fellgate"],
        ),
        (
            "HMI Prisons rated HMP Stonecross poor for safety.\nThe governor is Ida Rafferty, who moved across from"
            " the prison at Hollin Bank, a jail rated good for respect, in July.",
            ["Hollin Bank"],
        ),
        (
            "Ofsted was at children's services in Marlshire.\nIt brands as inadequate the safeguarding board there.",
            ["the safeguarding board"],
        ),
        (
            "Newfield PDU and Barton, Dalham and Hexley PDU require improvement, HMI Probation has said.",
            ["Newfield PDU", "Barton, Dalham and Hexley PDU"],
        ),
        (
            "Of the three homes that Dale Care runs, The Larches is rated outstanding and Elm Court good, CQC said.",
            ["Larches", "Elm Court"],
        ),
    ],
)
def test_a_grade_is_of_the_one_told_of(extractor: Extractor, text: str, subjects: list[str]) -> None:
    found = [rating.subject for rating in extractor.extract(text).ratings]
    assert found[-len(subjects) :] == subjects


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        (
            "A kebab shop and a café a few doors apart have been given zero ratings for food hygiene.\n"
            "Star Kebab was seen on May 3 and Copper Kitchen on May 5.",
            ["Star Kebab", "Copper Kitchen"],
        ),
        (
            "A care home and a GP surgery in Deal have been rated inadequate by the CQC.\n"
            "Elm Lodge is in special measures. Mill Road Surgery was closed.",
            ["Elm Lodge", "Mill Road Surgery"],
        ),
        (
            "A care home and its owner were criticised. It was rated inadequate by the CQC.\n"
            "Elm Lodge is run by Oak House Group.",
            ["Elm Lodge"],
        ),
    ],
)
def test_two_told_before_their_names_share_a_grade(extractor: Extractor, text: str, subjects: list[str]) -> None:
    assert [rating.subject for rating in extractor.extract(text).ratings] == subjects


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        (
            "Mill Lane Surgery and its branch, Church Street Surgery, have been rated good by the CQC.",
            ["Mill Lane Surgery", "Church Street Surgery"],
        ),
        (
            "Elm House and its sister home, Oak House, were rated inadequate by the CQC.",
            ["Elm House", "Oak House"],
        ),
        (
            "Elm House and its owner, Dale Care, were in court. Its sister home, Oak House, was rated good by the CQC.",
            ["Oak House"],
        ),
        (
            "The CQC rated Elm House good. A third, Larch Lodge, in Marlby, was upgraded to requires improvement.",
            ["Elm House", "Larch Lodge"],
        ),
        (
            "Hexley General and Polden Infirmary were seen by the CQC. Polden Infirmary was rated inadequate.",
            ["Polden Infirmary"],
        ),
        (
            "Hill Road Infants was rated good by Ofsted; Hill Road Juniors was outstanding.",
            ["Hill Road Infants", "Hill Road Juniors"],
        ),
        (
            "Marlshire County Council was rated good by Ofsted. Marlshire County Council was glad.\n"
            "Of its neighbours, Fenshire is rated good.\nThe council was rated inadequate in 2014.",
            ["Marlshire County Council", "Fenshire", "Marlshire County Council"],
        ),
    ],
)
def test_each_of_several_has_its_grade(extractor: Extractor, text: str, subjects: list[str]) -> None:
    assert [rating.subject for rating in extractor.extract(text).ratings] == subjects


def test_an_attorney_general_is_no_hospital(extractor: Extractor) -> None:
    text = "Elm Hospital was seen by the CQC. The Attorney General said it was rated inadequate for safety."
    assert [rating.subject for rating in extractor.extract(text).ratings] == ["Elm Hospital"]


_TRUSTS = "Dale Hospitals NHS Trust was rated good by the CQC. Mere Hospital requires improvement.\n"


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        (
            _TRUSTS + "Polden Hospitals was rated inadequate in May, and has been told so. It is sorry for all of it.\n"
            "A meeting will be held in the Guildhall on Wednesday of next week, at seven in the evening.\n"
            "HOW MERE HOSPITAL WAS RATED\nMedical care: Good\nSurgery: Inadequate",
            ["Mere Hospital", "Mere Hospital"],
        ),
        (
            _TRUSTS + "Dale Hospitals NHS Trust is large. It is better than Polden Hospitals, which was inadequate.\n"
            "A meeting will be held in the Guildhall on Wednesday of next week, at seven in the evening.\n"
            "The full ratings:\nSafe: Good\nCaring: Outstanding",
            ["Dale Hospitals NHS Trust", "Dale Hospitals NHS Trust"],
        ),
        (
            _TRUSTS + "Mere Hospital’s ratings were:\nSafe: Good\nCaring: Outstanding",
            ["Mere Hospital", "Mere Hospital"],
        ),
    ],
)
def test_a_card_is_of_the_service_in_the_line_above_it(extractor: Extractor, text: str, subjects: list[str]) -> None:
    assert [rating.subject for rating in extractor.extract(text).ratings][-2:] == subjects


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        ("Hope House surgery was rated good by the CQC. Elm Surgery is good.", ["Hope House surgery", "Elm Surgery"]),
        ("Elm Lodge care home was rated good by the CQC.", ["Elm Lodge"]),
        (
            "Boundary Lane medical centre in Denby was rated good by the CQC. Elm Surgery is good.",
            ["Boundary Lane medical centre", "Elm Surgery"],
        ),
    ],
)
def test_a_noun_behind_a_house_tells_what_is_in_it(extractor: Extractor, text: str, subjects: list[str]) -> None:
    assert [rating.subject for rating in extractor.extract(text).ratings] == subjects


def test_a_place_may_stand_before_what_requires_improvement(extractor: Extractor) -> None:
    text = "The CQC was in Deal.\nRose Surgery, in Marlby, requires improvement. Elm Surgery in Denby is large."
    assert [rating.subject for rating in extractor.extract(text).ratings] == ["Rose Surgery"]
