"""Quotes whose speaker the sentence before lends: after a connective, in a list, in a clause below another."""

import pytest

from inspectfacts import Extractor

GOES_ON = {
    "instead": (
        "Inspectors wrote that managers “did little about it”.¶Instead, “staff were left to cope on their own.”",
        ["Inspectors", "Inspectors"],
        ["partial", "direct"],
    ),
    "and on below": (
        "Inspectors wrote that managers “did little about it”.¶But “staff were left to cope on their own.¶"
        "“They went home late each night.”",
        ["Inspectors", "Inspectors"],
        ["partial", "direct"],
    ),
    "a person": (
        "Inspectors came. Mr Hale called it “a very dark day”.¶However, “we will be back stronger than ever.”",
        ["Mr Hale", "Mr Hale"],
        ["partial", "direct"],
    ),
    "reported before": (
        "Inspectors came. Mr Hale said it had been a hard year.¶In addition, “we will be back stronger than ever.”",
        ["Mr Hale"],
        ["direct"],
    ),
    "a fragment after a connective": (
        "Inspectors found leaders “kind and calm”.¶However, “too many of the lessons” were dull.",
        ["Inspectors", "Inspectors"],
        ["partial", "partial"],
    ),
    "another speaker": (
        "Inspectors found leaders “kind and calm”.¶But Mr Hale said “we have been treated very badly.”",
        ["Inspectors", "Mr Hale"],
        ["partial", "partial"],
    ),
    "but, in one sentence": (
        "“Staff are kind and calm,” the report says, but “nobody above them knew of any of this”.",
        ["the report", "the report"],
        ["direct", "partial"],
    ),
    "no comma before the speaker": (
        "Jo Platt left.¶‘Best buns in Elmley, mice or no mice’ she laughed.",
        None,
        ["direct"],
    ),
    "no comma, name first": (
        "It is calm.¶“Most felt they had someone to turn to” Mr Hale said.",
        ["Mr Hale"],
        ["direct"],
    ),
    "a whole sentence after that": (
        "The report recognises that “The school has a strong sense of purpose.”",
        ["The report"],
        ["direct"],
    ),
    "a fragment after that": (
        "The report recognises that “the school has a strong sense of purpose”.",
        ["The report"],
        ["partial"],
    ),
    "a fragment before the verb": ("Jo left. “Best buns in Elmley” was on the sign.", [None], ["partial"]),
}

LISTED = {
    "criticism": (
        "Tarn House was visited by the CQC, which wrote a report. Criticism includes:¶* “Pills were not locked away.”¶"
        "* “Nobody knew who was in charge.”",
        ["a report", "a report"],
        ["direct", "direct"],
    ),
    "in one line": (
        "Tarn House was visited by the CQC. Criticism includes: “Pills were not locked away.”",
        ["the CQC"],
        ["direct"],
    ),
    "glowing": (
        "The school was pleased. It was a glowing report:¶“The school is calm. Pupils are safe.”",
        ["a glowing report"],
        ["direct"],
    ),
    "fragments": (
        "Inspectors found:¶• “poor records of who took which pills”;¶• “doors that staff had left open all night”.",
        ["Inspectors", "Inspectors"],
        ["partial", "partial"],
    ),
    "a stop outside": ("Jo Platt said:¶• “We are very sorry for it”.", ["Jo Platt"], ["direct"]),
    "no criticism": (
        "Tarn House was visited by the CQC.¶The menu includes:¶* “Soup of the day. Bread.”",
        None,
        ["direct"],
    ),
}

BELOW = {
    "one quoted": (
        "Ofsted came. It quoted one pupil describing the hall as “a bear pit” with chairs “flying over our heads”.",
        ["one pupil", "one pupil"],
    ),
    "one quoted, of a place": ("It quoted a nurse at the home describing nights as “a bear pit”.", ["a nurse"]),
    "nobody quoted": ("Ofsted met one pupil, describing the hall as “a bear pit”.", ["Ofsted"]),
    "the subject below": (
        "Ministers met days after Joan Reed, its chief inspector, told the Elmley Post that schools had “let us down”.",
        ["Joan Reed"],
    ),
    "an aside": (
        "Tom Ward, who took over after Joan Reed, the founder, said schools had “let us all down”.",
        ["Tom Ward"],
    ),
    "nouns of a subject": (
        "Ofsted found “hardly any progress”.¶Plans for teaching and assessment were all described as “very weak”.¶"
        "Tutors did not “gather what they had to know”.",
        ["Ofsted", "Ofsted", "Ofsted"],
    ),
    "praise won": (
        "Inspectors found “a warm welcome for all”.¶Ash Primary has won praise for its “strong family ties”.",
        ["Inspectors", "Inspectors"],
    ),
    "praise won from": ("Ash Primary won praise from Estyn for its “strong family ties”.", ["Estyn"]),
    "praise given": ("Ofsted came. Parents praise its “strong family ties”.", ["Parents"]),
    "where somebody listed": (
        "Elm Council told of a visit where an inspector listed faults and suggested it was “not run properly”.",
        ["an inspector"],
    ),
    "where it was": (
        "Elm Council met in a hall where food was sold, and suggested the shop was “not run properly”.",
        ["Elm Council"],
    ),
    "an inspector goes on": (
        "HMP Tarn is full. Tom Hale, chief inspector of prisons, called it “a very bleak place”.¶However, the number "
        "of men had “grown harder to manage”.¶“Force had risen since we came last.”",
        ["Tom Hale", "Tom Hale", "Tom Hale"],
    ),
    "a parent does not": (
        "HMP Tarn is full. Tom Hale, a father of two, called it “a very bleak place”.¶The number of men had “grown "
        "harder to manage”.",
        ["Tom Hale", None],
    ),
    "two plurals": ("The grades came out. Parents and pupils said they were “angry and sore”.", ["Parents and pupils"]),
    "a plural elsewhere": ("After a talk with parents and staff, pupils said they were “angry and sore”.", ["pupils"]),
    "some homes": ("The grades came out. Some homes said they were “angry and sore”.", ["Some homes"]),
    "some, alone": ("Parents met. Some said they were “angry and sore”.", ["Some"]),
    "quoted in the report": (
        "One officer is quoted in the report as saying it was “only a matter of time”.",
        ["One officer"],
    ),
    "a clause behind": (
        "A parent said she was hoping for “quick and firm action”, after the trust was rated inadequate.",
        ["A parent"],
    ),
    "a dame by surname": (
        "Rita Sousa left. Dame Sousa said they had “tried to talk to them”.",
        ["Rita Sousa"],
    ),
    "a sister by given name": (
        "Rita Sousa left. Sister Agnes said they had “tried to talk to them”.",
        ["Sister Agnes"],
    ),
    "comments from parents": (
        "Elm House is full. Comments from parents included:¶“They love it here.”¶“It is a home from home.”",
        ["parents", "parents"],
    ),
    "comments by inspectors": ("Among the comments by inspectors were: “Pupils feel safe.”", ["inspectors"]),
    "places named before a colon": ("On the wall in Elm House hung: “Pupils feel safe.”", [None]),
    "provider, which said": (
        "The home, run by Tarn Care, which said it was “working night and day”, is shut.",
        ["Tarn Care"],
    ),
    "report on a home, which said": (
        "The report on Elm House, which said it was “not at all safe”, is out.",
        ["The report"],
    ),
    "a pupil, aged ten": ("Head Gwen Pryce spoke. Pupil Mali, aged 10, called it “the very best place”.", ["Mali"]),
    "owner of a grandmother": (
        "Conor Lowe’s grandmother Bridie, 93, moved out.¶“There was nobody to ask,” he told the Post.",
        ["Conor Lowe"],
    ),
    "an assessment": ("The school was sad. An assessment found “hardly any progress”.", ["An assessment"]),
}

CASES = {**GOES_ON, **LISTED, **{name: (*case, None) for name, case in BELOW.items()}}


@pytest.mark.parametrize(("text", "speakers", "kinds"), [pytest.param(*case, id=name) for name, case in CASES.items()])
def test_speakers_and_kinds(
    extractor: Extractor, text: str, speakers: list[str | None] | None, kinds: list[str] | None
) -> None:
    quotes = extractor.extract(text.replace("¶", "\n\n")).quotes
    if speakers is not None:
        assert [quote.speaker.name if quote.speaker else None for quote in quotes] == speakers
    if kinds is not None:
        assert [quote.kind for quote in quotes] == kinds
