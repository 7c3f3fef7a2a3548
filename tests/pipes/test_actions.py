"""Regulatory actions: which phrase names one, and whether it was done, planned, not done or ended."""

import re

import pytest

from inspectfacts import Extractor
from inspectfacts.evaluate.marked import read_marked
from inspectfacts.rulebook import MarkedExample, load_rulebook

SENTENCES = [
    # done
    "Elm House has been put into [[special measures]]{a action=special_measures status=done} by the CQC.",
    "The CQC has served [[two]]{x} [[warning notices]]{a action=warning_notice status=done} on Elm House.",
    "It was hit with an [[improvement notice]]{a action=improvement_notice status=done}.",
    "A [[government commissioner]]{a action=commissioner status=done} was sent in.",
    "The nursery's [[registration was suspended]]{a action=suspend_registration status=done} for six weeks.",
    "The takeaway was [[ordered to close]]{a action=closure status=done} on the spot.",
    "The county has [[stopped placing people]]{a action=admissions_stopped status=done} there.",
    "Ofsted issued a [[welfare requirements notice]]{a action=welfare_requirements_notice status=done}.",
    "The chief inspector invoked the [[urgent notification process]]{a action=urgent_notification status=done}.",
    "The shop was [[ordered by a court to close]]{a action=closure status=done}.",
    "Officers served a [[hygiene emergency closure notice]]{a action=hygiene_prohibition status=done} on the pub.",
    "The government has appointed [[an adviser]]{a action=improvement_adviser status=done} to oversee the council.",
    "The village school was put into ‘[[special measures]]{a action=special_measures status=done}’.",
    "It was served with an [[emergency prohibition notice]]{a action=hygiene_prohibition status=done}.",
    "In May the home was put in [[special measures]]{a action=special_measures status=done}.",
    "New [[admissions to the home have been halted]]{a action=admissions_stopped status=done}.",
    "It must meet the actions set out in a [[warning notice]]{a action=warning_notice status=done}.",
    "The force is in the ‘[[engage’ phase]]{a action=engage status=done} of monitoring.",
    "It was put in [[special measures]]{a action=special_measures status=done} and will be seen again in a year.",
    "The CQC has [[banned Elm House from admitting]]{a action=admissions_stopped status=done} new patients.",
    "Elm House was [[permanently closed]]{a action=closure status=done} in June.",
    "It stopped short of a fine but put the home into [[special measures]]{a action=special_measures status=done}.",
    "Ministers have appointed Ann Vale [[as children's commissioner]]{a action=commissioner status=done} there.",
    # planned
    "It can go to court to have the home's [[registration cancelled]]{a action=cancel_registration status=planned}.",
    "A [[warning notice]]{a action=warning_notice status=planned} and a fine will be issued.",
    "School to go into [[special measures]]{a action=special_measures status=planned}",
    "The watchdog has applied to [[cancel the home's registration]]{a action=cancel_registration status=planned}.",
    "The home could be placed in [[special measures]]{a action=special_measures status=planned}.",
    "The watchdog has threatened to [[cancel the firm's registration]]{a action=cancel_registration status=planned}.",
    "A [[children's services commissioner]]{a action=commissioner status=planned} is to be appointed.",
    "The partnership must write a [[priority action plan]]{a action=priority_action_plan status=planned}.",
    "The pub [[faces closure]]{a action=closure status=planned}.",
    # negated
    "The trust has not been placed in [[special measures]]{a action=special_measures status=negated}.",
    "No [[warning notice]]{a action=warning_notice status=negated} has been served.",
    "The school narrowly avoided [[special measures]]{a action=special_measures status=negated}.",
    "It stopped short, though, of putting it into [[special measures]]{a action=special_measures status=negated}.",
    "It came within a whisker of having its [[registration cancelled]]{a action=cancel_registration status=negated}.",
    "An [[urgent notification]]{a action=urgent_notification status=negated} was considered but not issued.",
    "None had ever been in [[special measures]]{a action=special_measures status=negated}.",
    "It was the strongest warning short of moving it into [[enhanced monitoring]]{a action=engage status=negated}.",
    # lifted
    "He has decided to remove the force [[from Engage]]{a action=engage status=lifted}.",
    "It left the [[enhanced level of monitoring]]{a action=engage status=lifted} in May.",
    "The force no longer needs to be under ‘[[special measures]]{a action=special_measures status=lifted}’.",
    "The school no longer needs [[special measures]]{a action=special_measures status=lifted}.",
    "Inspectors are closing the [[cause of concern]]{a action=cause_of_concern status=lifted} about culture.",
    "The school has come out of [[special measures]]{a action=special_measures status=lifted}.",
    "The care home is no longer in [[special measures]]{a action=special_measures status=lifted}.",
    "The [[improvement notice]]{a action=improvement_notice status=lifted} has now been lifted.",
    "An [[improvement notice]]{a action=improvement_notice status=lifted} which had been served on it has been lifted.",
    "Two [[warning notices]]{a action=warning_notice status=lifted} issued at that time have been lifted.",
    "The home has worked its way out of ‘[[special measures]]{a action=special_measures status=lifted}’.",
    "Improvements meant the firm was taken out of “[[special measures]]{a action=special_measures status=lifted}”.",
    "It was enough to remove the Marsham home from [[special measures]]{a action=special_measures status=lifted}.",
    "Inspectors removed the home from [[special measures]]{a action=special_measures status=lifted}.",
]


@pytest.mark.parametrize("sentence", SENTENCES)
def test_an_action_has_the_status_its_words_give_it(extractor: Extractor, sentence: str) -> None:
    marked = read_marked(sentence)
    found = extractor.extract(marked.text, published="2022-05-04").actions
    gold = marked.gold["actions"]
    assert [(fact.action, fact.status) for fact in found] == [(fact["action"], fact["status"]) for fact in gold]
    assert all(fact.start < want["end"] and want["start"] < fact.end for fact, want in zip(found, gold, strict=True))


@pytest.mark.parametrize(
    "text",
    [
        "The council took special care to measure the room.",
        "The police and crime commissioner, Ann Dale, called for calm.",
        "A notice on the door said the home was closed to visitors at lunch.",
        "The registration desk opens at nine.",
        "What are special measures?",
        "Being in special measures means more visits.",
        "The shop is close to the station.",
        "The council must engage with parents, who will engage in it.",
        "He said the state of the road was a cause of concern to him.",
    ],
)
def test_near_misses_are_no_actions(extractor: Extractor, text: str) -> None:
    assert extractor.extract(text, published="2022-05-04").actions == []


def test_the_notice_named_before_is_lifted(extractor: Extractor) -> None:
    text = "RQIA issued a failure to comply notice to Glen House.\n\nA previous notice, served in May 2018, was lifted."
    assert [(fact.action, fact.status) for fact in extractor.extract(text).actions] == [
        ("failure_to_comply_notice", "done"),
        ("failure_to_comply_notice", "lifted"),
    ]


def test_an_action_knows_who_took_it_against_whom_and_when(extractor: Extractor) -> None:
    text = (
        "Strath House, a care home in Muirton, was rated weak in May.\n\n"
        "The Care Inspectorate served an improvement notice on Strath House on August 18."
    )
    [action] = extractor.extract(text, published="2023-09-06").actions
    assert (action.by, action.subject, action.when) == ("Care Inspectorate", "Strath House", "2023-08-18")
    assert action.rule == "actions.named"


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("Estyn visited Ysgol Bryn, which was put in special measures.", "Estyn"),
        ("The academy was put in special measures. Ofsted called it failing.", "Ofsted"),
        ("The jail was subject to an urgent notification.", "HMI Prisons"),
        ("The home was put in special measures.", None),
        ("It got a notice to improve by the Department for Education. Ofsted came.", "Department for Education"),
        ("RQIA imposed conditions on the registration of Drumbeg Lodge.", "RQIA"),
        ("The CQC has banned Elm House from admitting people.", "CQC"),
        ("The CQC rated Elm House inadequate and the county suspended placements there.", None),
    ],
)
def test_the_body_that_takes_such_steps_acts(extractor: Extractor, text: str, by: str | None) -> None:
    assert [action.by for action in extractor.extract(text).actions] == [by]


FILES = ("action_verbs.toml", "action_status.toml")
HITS = [example for name in FILES for example in load_rulebook().files[name].hits]
MISSES = [example for name in FILES for example in load_rulebook().files[name].misses]


@pytest.mark.parametrize("example", HITS, ids=lambda example: example.text)
def test_the_words_of_the_data_files_hit(extractor: Extractor, example: MarkedExample) -> None:
    expected = re.search(r"\[(.+?)\]", example.text)
    assert expected is not None
    [action] = extractor.extract(re.sub(r"[][]", "", example.text)).actions
    assert action.text == expected[1] and example.label in (action.action, action.status)


@pytest.mark.parametrize("example", MISSES, ids=lambda example: example.text)
def test_the_words_of_the_data_files_miss(extractor: Extractor, example: MarkedExample) -> None:
    assert extractor.extract(example.text).actions == []


@pytest.mark.parametrize(
    "text, subject, by",
    [
        (
            "Ofsted and the CQC saw the Fen local area partnership and Fen Council.\n"
            "The partnership must write a priority action plan.",
            "Fen local area partnership",
            "Ofsted",
        ),
        (
            "Ofsted judged Marlshire’s children’s services inadequate. Marlshire County Council is sorry.\n"
            "The Department for Education has appointed a children’s services commissioner.",
            "Marlshire County Council",
            "Department for Education",
        ),
        (
            "Ofsted rated Elm Lodge, a children’s home, inadequate. Fenshire County Council sends children there.\n"
            "A compliance notice followed.",
            "Elm Lodge",
            "Ofsted",
        ),
    ],
)
def test_a_step_is_taken_against_the_service_that_answers_for_it(
    extractor: Extractor, text: str, subject: str, by: str
) -> None:
    [action] = extractor.extract(text, published="2024-03-14").actions
    assert (action.subject, action.by) == (subject, by)


@pytest.mark.parametrize(
    "sentence, when",
    [
        ("A warning notice was served on Elm House by the CQC on March 14.", "2024-03-14"),
        ("Fenshire Council has been inadequate since 2019, when a commissioner was appointed.", "2019"),
        ("A warning notice stood before March 14.", None),
        ("The CQC has lifted a warning notice imposed on Elm House in 2021.", None),
    ],
)
def test_a_step_has_its_own_date(extractor: Extractor, sentence: str, when: str | None) -> None:
    [action] = extractor.extract(sentence, published="2024-03-20").actions
    assert action.when == when


def test_a_ban_of_a_council_is_on_the_home(extractor: Extractor) -> None:
    [action] = extractor.extract("Norbury Council has lifted its ban on admissions at Elm House.").actions
    assert (action.status, action.subject) == ("lifted", "Elm House")
