"""Speakers: who is named where offices, clauses and bodies stand between the name and the words."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inspectfacts import Extractor

VOCABULARY = (
    "Mr Cllr Dame Hale Joan de Smith-Jones Ofsted Elm Council The the a one third who is was which said told adding "
    ': ; , . “ ” ‘ ’ " ( ) – and & of for in by family son-in-law mother-of-two head spokesman report inspectors it '
    "She They MP OBE Conservative his wife \n \n\n ? 's quotes if found comment 9 44-year-old good police crime Q: A:"
)

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

TOGETHER = {
    "offices between": (
        "Councillor Jane Moss, cabinet member for children, families and skills at Elm Council, and Dr Paul Reeve, "
        "chief nurse at Elm Hospital, said: “We accept it.”",
        "Jane Moss and Paul Reeve",
    ),
    "a tie": ("Dave Holt and his wife Sue said: “We were never told.”", "Dave Holt and Sue"),
    "a tie between commas": (
        "Mr Barker’s mother, Trudy Pollard, and sister, Erin Barker, said they felt “cut off and alone”.",
        "Trudy Pollard and Erin Barker",
    ),
    "inverted": ("“We were never told,” said Dave and Sue Holt, of Elm Lane.", "Dave and Sue Holt"),
    "parents": ("Parents Dave and Sue Holt said: “We were never told.”", "Dave and Sue Holt"),
    "titles after offices": (
        "Executive head Mr Paul Tarry and head of school Ms Amy Rudd said: “We are glad.”",
        "Paul Tarry and Amy Rudd",
    ),
    "pupils": ("Head pupils Adam and Kim said: “We like sums.”", "Adam and Kim"),
    "two names meet": ("Tom Ward left. In a letter to Mr Ward Ann Lee said: “We are sorry.”", "Ann Lee"),
    "three": ("Zara Malik, Toby Finn and Ruby Lowe said: “We like sums.”", "Zara Malik, Toby Finn and Ruby Lowe"),
    "one after another": ("Ann Lee, the head, spoke first, and Bob Day, the chair, said: “We accept it.”", "Bob Day"),
    "one with another": ("Ann Lee, who works with Bob Day, said: “We accept it.”", "Ann Lee"),
}

APPOSED = {
    "no comma after the office": (
        "Commenting on it, Peter Dawes, director of the Prison Change Trust said: “It is grim.”",
        "Peter Dawes",
    ),
    "no comma at all": ("Louise Harries the lead inspector said: “It is grim.”", "Louise Harries"),
    "comma lacking before a body": ("Angela Kerr Ofsted inspector said: “It is calm.”", "Angela Kerr"),
    "places under one preposition": (
        "Rob Asher, deputy director of operations in London and the East of England said: “It is grim.”",
        "Rob Asher",
    ),
    "body before the name": ("Interim chief executive of the RQIA Dermot Parr said: “It is grim.”", "Dermot Parr"),
    "owner of a tie": ("“It is grim,” said Mr Chatley’s son-in-law, Phil Daventry.", "Phil Daventry"),
    "owned and unknown": ("Her Labour rival, Liz Kemp, accused them of “sitting on their hands”.", "Liz Kemp"),
    "party before the name": ("Leader of the opposition, Labour’s Cllr Ann Kirk, said: “It is grim.”", "Ann Kirk"),
    "two people, a comma": ("Peter Dawes met the director, and a nurse said: “It is grim.”", "a nurse"),
}

STAND_INS = {
    "politician": ("Ann Kirk has resigned.¶The Conservative added: “It is grim.”", "Ann Kirk"),
    "member for a place": ("Tory MP Ann Kirk is cross.¶The Elmley MP said: “It is grim.”", "Ann Kirk"),
    "member for two places": (
        "The vote is near. The Elmley and Oakley MSP said: “It is grim.”",
        "Elmley and Oakley MSP",
    ),
    "an office told": ("Opposition leader Ann Kirk came. The opposition leader said: “It is grim.”", "Ann Kirk"),
    "an office not told": ("Council leader Ann Kirk came. The opposition leader said: “It is grim.”", "The opposition"),
    "another office": ("The manager is Ann Kirk.¶The deputy manager said: “It is grim.”", "The deputy manager"),
    "third": ("One resident was glad. A third said: “It is grim.”", "A third"),
    "spokesman of whom was asked": (
        "The owners, Elm Care Group, have been approached for comment. A spokesman said: “We are sorry.”",
        "Elm Care Group spokesman",
    ),
    "spokesman of nobody": ("Elm House was rated good in May. A spokesman said: “We are sorry.”", "A spokesman"),
    "report that praised": ("The nursery was praised in the report.¶It said: “Meals are hot and fresh.”", "the report"),
    "body that was praised nowhere": ("The nursery was praised.¶It said: “We are so proud of it.”", "The nursery"),
    "after, with a verb": ("She was unsure after Ofsted said there was “some real resistance”.", "Ofsted"),
    "was all": ("“No comment for now,” was all Ms Dunn would say.", "Ms Dunn"),
    "family of": ("The family of Joe Barker said: “We are lost.”", "The family of Joe Barker"),
    "his family": ("Mr Barker’s family said: “We are lost.”", "Mr Barker’s family"),
    "semicolon": ("Chief executive, Caroline Walton, said; “We are sorry.”", "Caroline Walton"),
    "if they found": (
        "Jo Platt said a home would fail if inspectors found “truly serious failings”.",
        "Jo Platt",
    ),
    "inspectors whom it pleased": ("Estyn was impressed by the “calm and happy” halls of the school.", "Estyn"),
    "who feels, named before": ("Tanya Lee, whose sons attend, was “shocked and upset”.", "Tanya Lee"),
    "two nouns in one office": (
        "Elmshire’s police and crime commissioner, Philip Hume, said it “must do better by victims”.",
        "Philip Hume",
    ),
    "owner of a manager": ("Elm House’s registered manager said: “We are sorry.”", "Elm House’s registered manager"),
    "union": (
        "The Prison Staff Association (PSA) met. The union said it was “dismayed by the report”.",
        "Prison Staff Association (PSA)",
    ),
    "younger of two": ("Ann Moss met her daughter, Kim Moss. Ms Moss said: “I sleep at night.”", "Kim Moss"),
    "elder of two": ("Ann Moss met her daughter, Kim Moss. Mrs Moss said: “I sleep at night.”", "Ann Moss"),
    "in response, no response of theirs": (
        "Councillor Rob Hanna, Chair of the Children’s Committee, stated in response: “I am pleased.”",
        "Rob Hanna",
    ),
    "whom the report quotes": ("The report quotes one pupil: “I feel safe and happy.”", "one pupil"),
    "whole sentence, stop outside": (
        "Inspectors came. Jo Platt says it is not enough. “We still have the badge over the door”.",
        "Jo Platt",
    ),
    "bracket before a colon": ("Inspectors came. Jo Platt (Lab): “We are sorry.”", "Jo Platt"),
    "motion": ("The motion said: “This council has failed.”", "The motion"),
}

PARTED = {
    "topic between": ("Responding, Matt Rack, of the union, said:¶On the cuts:¶“They must stop at once.”", "Matt Rack"),
    "question without a letter": (
        "We put our questions to the manager Jo Platt in May.¶What went wrong?¶“We did not listen to them.”",
        "Jo Platt",
    ),
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


DATED = {
    "date before the subject": (
        "Two days later, on 4 March, the Bright Heads Trust tweeted that it was “a proud day for every one”.",
        "Bright Heads Trust",
    ),
    "month for a name": ("June told us it was “a proud day for every one”.", "June"),
    "office of a body in apposition": (
        "But Sam Hall, the chief executive of its sponsor the Elm Schools Trust said: “We are proud.”",
        "Sam Hall",
    ),
    "body after an office": (
        "Sam Hall, the head of its school, met staff. The Elm Schools Trust said: “We are proud.”",
        "Elm Schools Trust",
    ),
    "participle before a noun": (
        "An inspection took place in May and the CQC has issued a warning notice to turn minds “to mending the gaps”.",
        "the CQC",
    ),
    "participle": ("The council sent a letter warning parents of “serious gaps in care” there.", "The council"),
}

PARTICIPLES = {
    "with an office": (
        "The academy has written to Ofsted with headteacher Maria Kemp saying an “injustice” had been done.",
        "Maria Kemp",
    ),
    "with an owner": (
        "The council wrote to the CQC, with its leader Dan Hope calling it “a town’s shame”.",
        "Dan Hope",
    ),
    "with commas": (
        "Elm Trust has complained, with the chair of the board, Jo Finch, calling it “truly unjust”.",
        "Jo Finch",
    ),
    "without with": (
        "Elm Trust was cross, chief executive Ann Boyd claiming it was “badly prepared for it”.",
        "Ann Boyd",
    ),
    "a person written to": ("The council wrote to leader Dan Hope saying it was “a town’s shame”.", "The council"),
    "a list of names": ("Elm Council, Ofsted and Ann Boyd met, calling it “badly prepared for it”.", "Elm Council"),
}

BEHIND = {
    "next paragraph": (
        "Inspectors found pills on the floor.¶“We are sorry and put it right.”¶Manager Lucy Fenn said it was safe.",
        "Lucy Fenn",
    ),
    "next sentence": (
        "Inspectors found pills on the floor.¶“We are sorry and have put it right.” Manager Lucy Fenn added that all "
        "was safe.",
        "Lucy Fenn",
    ),
    "a parent": (
        "Joan Coney’s son, Dean, attends the school and her daughters, Ruth, 17, and Hattie, 14, did.¶She said: “It is "
        "good.”",
        "Joan Coney",
    ),
    "no parent": ("Joan Coney’s boss, Ruth Day, came to the school.¶She said: “It is good.”", "Ruth Day"),
    "they of the sentence before": (
        "The body has branded homes poor. At Elm House, inspectors stopped. They came back soon.¶"
        "They said: “We saw bad faults.”",
        "inspectors",
    ),
    "who says I": (
        "The chief inspector, Joel Russ, leaves today.¶It is the last day for Mr Russ.¶“I said it was no cure-all.”",
        "Joel Russ",
    ),
    "a body says we": ("Elm Trust is sorry, and Mr Russ is glad.¶“We said it was no cure-all.”", "Elm Trust"),
    "an answer to a survey": (
        "Mr Croft called it “a thoroughly decent jail”. Half of prisoners reported a problem with sleep.¶“Fights had "
        "grown rare since our last visit.”",
        "Croft",
    ),
    "what a finder found": (
        "The regulator found that Wexham had not asked its tenants. “As a result, they had no say in it.”",
        "regulator",
    ),
    "words of the report": (
        "Inspectors found pills on the floor.¶“Staff left people on their own.”¶Manager Lucy Fenn said all was safe.",
        "Inspectors",
    ),
    "what inspectors found": (
        "Inspectors found pills on the floor.¶“We found that staff were late.”¶Manager Lucy Fenn said all was safe.",
        "Inspectors",
    ),
}

FOUND = {
    "found at the end": ("This led to a “marked drop” in calls, Ofsted has found.", "Ofsted"),
    "raised": ("The watchdog raised “grave concerns” over it.", "The watchdog"),
    "watchdog is no office": (
        "The chief inspector of prisons left in May.¶The watchdog found a “tide of drugs” there.",
        "The watchdog",
    ),
}

GROUPS = (PARTICIPLES, BEHIND, FOUND, DATED, OFFICES, CLAUSES, TOGETHER, APPOSED, STAND_INS, PARTED, AGENTS)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [pytest.param(*case, id=name) for group in GROUPS for name, case in group.items()],
)
def test_a_speaker_is_found(extractor: Extractor, text: str, speaker: str) -> None:
    quotes = extractor.extract(text.replace("¶", "\n\n")).quotes
    assert quotes[0].speaker is not None
    assert speaker in quotes[0].speaker.name


ROLES = {
    "Dr Jo Platt, Cabinet Member for Children, Families and Education at Elm Council, said: “Yes.”": (
        "Cabinet Member for Children, Families and Education at Elm Council"
    ),
    "The portfolio holder for children, schools and skills Councillor Jo Platt said: “Yes.”": (
        "portfolio holder for children, schools and skills"
    ),
    "Jo Platt, director of housing, told tenants and staff: “Yes.”": "director of housing",
    "Jo Platt, who became head of care in April, said: “Yes.”": "head of care",
    "Jo Platt, who was manager at the time, said: “Yes.”": "manager",
    "Jo Platt, who lives near a manager, said: “Yes.”": None,
    "First Minister Jo Platt said: “Yes.”": "First Minister",
    "Local resident Jo Platt said: “Yes.”": "Local resident",
    "Fellow parent Jo Platt said: “Yes.”": "parent",
    "Jo Platt, Police and Crime Commissioner for Elm Valley, said: “Yes.”": (
        "Police and Crime Commissioner for Elm Valley"
    ),
    "Jo Platt (pictured), headteacher at Elm Park, said: “Yes.”": "headteacher at Elm Park",
    "Mum-of-two Jo Platt said: “Yes.”": "Mum-of-two",
    "Nursery owner and manager Jo Platt said: “Yes.”": "Nursery owner and manager",
    "His Majesty’s Inspector of Fire and Rescue Services Jo Platt said: “Yes.”": (
        "His Majesty’s Inspector of Fire and Rescue Services"
    ),
    "Jo Platt MSP said: “Yes.”": "MSP",
    "Jo Platt OBE said: “Yes.”": None,
    "Kate Lowe, the head, and Jo Platt, chair of governors, said: “Yes.”": "head and chair of governors",
    "NEU joint general secretaries Mary Booth and Jo Platt said: “Yes.”": "NEU joint general secretaries",
    "Kate Lowe and her husband Jo Platt said: “Yes.”": None,
}


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ofsted ‘should not judge its own work’¶A motion was heard.", None),
        ("Ofsted ‘appalled by the state of it’¶A motion was heard.", "Ofsted"),
    ],
)
def test_a_headline_does_not_let_its_subject_say_what_is_said_of_it(
    extractor: Extractor, text: str, speaker: str | None
) -> None:
    [quote] = extractor.extract(text.replace("¶", "\n\n")).quotes
    assert (quote.speaker and quote.speaker.name) == speaker


def test_it_stands_for_no_plural(extractor: Extractor) -> None:
    quotes = extractor.extract(
        "The report called it “a long trial”. Inspections revealed gaps in all.\n\nIt added that “nobody can be sure”."
    ).quotes
    assert [quote.speaker and quote.speaker.name for quote in quotes] == ["The report"] * 2


@pytest.mark.parametrize(("text", "role"), ROLES.items())
def test_a_role_is_the_office_as_worded(extractor: Extractor, text: str, role: str | None) -> None:
    (quote,) = extractor.extract(text).quotes
    assert quote.speaker is not None
    assert (quote.speaker.name.endswith("Jo Platt"), quote.speaker.role) == (True, role)


def test_inspectors_who_were_told_are_not_who_told_them(extractor: Extractor) -> None:
    (quote,) = extractor.extract("Inspectors were told that residents “had to wait for hours”.").quotes
    assert quote.speaker is None


@pytest.mark.parametrize(
    "text",
    [
        "Inspectors came. The chief inspector was accused of “playing fast and loose”.",
        "The report came out. Ofsted was described as “a blunt old tool”.",
    ],
)
def test_what_inspectors_are_called_is_not_their_own_word(extractor: Extractor, text: str) -> None:
    (quote,) = extractor.extract(text).quotes
    assert quote.speaker is None


@pytest.mark.parametrize("letters", ["MP", "MS", "OBE", "QFSM"])
def test_letters_after_a_name_are_no_part_of_it(extractor: Extractor, letters: str) -> None:
    (quote,) = extractor.extract(f"Sue Crane {letters} said: “This cannot go on.”").quotes
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


@settings(max_examples=150, deadline=None)
@given(words=st.lists(st.sampled_from(VOCABULARY.split(" ")), max_size=30))
def test_any_odd_sentence_is_read_without_error(extractor: Extractor, words: list[str]) -> None:
    extractor.extract(" ".join(words))
