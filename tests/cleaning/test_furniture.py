"""Which lines of a page go and which stay: X| lines are furniture, the T| line is the headline."""

from time import process_time

import pytest

from inspectfacts.article import article_from_text
from inspectfacts.cleaning import clean
from inspectfacts.evaluate.marked import read_marked
from inspectfacts.rulebook import load_rulebook

PAGES = {
    "a caption said twice and again on the next line": """\
T| Hill Top wins top grade
X| By Ann Oduya
X| Pupils of Hill Top School in the new library.Pupils of Hill Top School in the new library.
X| Pupils of Hill Top School in the new library.
Hill Top School has won the top grade after a visit by inspectors in the second week of May.
The head, Ruth Penn, said it was a good day for all of them and for the village as well.""",
    "a list of schools with their grades at the head stays": """\
Abbey Walk Primary - Good
Quay Lane Primary – Outstanding
Hill Top School - Requires Improvement
Here are the schools in Harle and in the villages around it that were inspected by Ofsted in the month of May.
All of them will be visited again within four years, the inspectors said in letters to the schools.""",
    "sections of the site at the head are no list of grades": """\
X| Abbey Walk Primary - Term Dates
X| Quay Lane Primary - Menus
T| Two schools in Harle inspected
The two schools in Harle, Abbey Walk and Quay Lane, were inspected by Ofsted in the month of May.
All of them will be visited again within four years, the inspectors said in letters to the schools.""",
    "findings with bullets at the head stay, with the words that head them": """\
Key findings
• Care plans were out of date
• Staff were not trained
Elm House was rated inadequate on Monday after a visit by inspectors who found that it was short of staff.
The home said that it was sorry and that it had hired a new manager to put it right.""",
    "bullets with labels at the head go": """\
X| • Business Rates
X| • Council Tax Bands
T| Home told to improve by inspectors
Elm House was rated inadequate on Monday after a visit by inspectors who found that it was short of staff.
The home said that it was sorry and that it had hired a new manager to put it right.""",
    "a short sentence of the story above the headline stays": """\
Commissioner Ann Oduya has revealed a complaint.
T| Inspectors criticise the force
“I have been told of the letter and I will look into the matter,” she said.
The force was inspected in May and told to improve in three areas by the inspectorate.""",
    "words that someone is said to say are no headline": """\
Sue Perkin, head of inspection for the north, said:
“We found that staff were too few”
“We will be back to see that changes have been made to the care.”
The home was rated inadequate on Monday after a visit by inspectors in May, who told its owner.""",
    "a standfirst that a caption said before it stays": """\
T| College told to improve
X| Image caption
X| Inspectors found serious weaknesses but praised the staff of the college
Inspectors found serious weaknesses but praised the staff of the college
Elm College was rated inadequate on Monday after a visit by inspectors who found that it was short of staff.
The college said that it was sorry and that it had hired a new principal to put it right.""",
    "a sentence above the credit of a picture that no headline stands above": """\
X| A sticker on the window of a restaurant in the centre of Harle, where the marks vary.
X| Photograph: Ann Oduya
The Brass Spoon was marked zero on Monday after a visit by officers who found that it was not clean.
The owner said that he was sorry and that he had hired a new cook to put it right.""",
    "a first paragraph above a picture stays": """\
T| Restaurant told to clean up
The Brass Spoon was marked zero on Monday after a visit by officers who found that it was not clean.
X| Photograph: Ann Oduya
The owner said that he was sorry and that he had hired a new cook to put it right.""",
    "tags between paragraphs go": """\
T| Landlords told to improve
Four landlords were told on Monday by the regulator that they must improve what they know of their homes.
X| regulations governance
The council said that it was sorry and that it would have the homes surveyed by the end of the year.""",
    "small words that go on a sentence, and that the next line goes on, stay": """\
T| Landlords told to improve
Four landlords were told on Monday by the regulator that what they know of their homes must be
improved soon
The council said that it was sorry and that it would have the homes surveyed by the end of the year.""",
    "a standfirst said twice stays once": """\
T| Nursery bounces back from the brink
Inspectors praise staff and new garden at Little Acorns
X| Inspectors praise staff and new garden at Little Acorns
Little Acorns was told on Monday that it is out of special measures and rated good again.
X| Owner Piet Haan outside Little Acorns
X| Owner Piet Haan outside Little Acorns
“We are over the moon,” said Piet Haan, who has owned the nursery for all of eleven years.""",
    "a pull quote and the name under it": """\
T| Home told to improve
Elm House was rated inadequate on Monday after a visit by inspectors who found that it was short of staff.
Its owner, Ravi Menon, said: “We did not have enough people on shift and we are putting that right at once.”
X| We did not have enough people on shift
X| Ravi Menon
Families were told of the report in a letter that was sent out to all of them last week.""",
    "a reworded pull quote needs the name under it": """\
T| Home told to improve
Elm House was rated inadequate on Monday after a visit by inspectors who found that it was short of staff.
Ravi Menon, its owner, said: “In truth, people were never on shift in numbers that were enough for us.”
X| There were never enough people on shift
X| Ravi Menon
Families were told of the report in a letter that was sent out to all of them last week.""",
    "quoted subheadings stay": """\
T| Home told to improve
Elm House was rated inadequate on Monday after a visit by inspectors who found that it was short of staff.
'Not enough people'
Ravi Menon, its owner, said there were “not enough people” on shift and that this was being put right.
What happens next
Inspectors will be back at the home within six months to see whether the changes have been made.""",
    "headings of a round-up stay": """\
T| How four takeaways in Harle scored
Four takeaways in Harle have been given new hygiene scores, and two of them did very badly indeed.
The Brass Spoon, Quay Lane
The Brass Spoon scored zero, which means that urgent improvement is needed, after a visit in May.
Noodle Yard, Station Road
Noodle Yard scored one, which means that major improvement is needed, after a visit in June.
Harle Fish Bar
Harle Fish Bar scored five, the best there is, after a visit by the council in the same month.""",
    "lists with a grade on each line stay, though lines come again": """\
T| Two schools in Harle inspected
Two schools in Harle have had their reports from Ofsted, and neither of them will be pleased.
Abbey Walk Primary
Quality of education: requires improvement
Behaviour and attitudes: good
Quay Lane Primary
Quality of education: requires improvement
Behaviour and attitudes: good
Both schools will be inspected again within thirty months, Ofsted said in its letters to them.""",
    "one related story is taken, the next paragraph is not": """\
T| Home told to improve
Elm House was rated inadequate on Monday after a visit by inspectors who found that it was short of staff.
X| Read More
X| Read More
X| Care home boss ‘sorry’ over inadequate rating
The home has 42 beds and was rated good when the inspectors last came to see it, in 2019.""",
    "a list of stories goes to the end": """\
T| Home told to improve
Elm House was rated inadequate on Monday after a visit by inspectors who found that it was short of staff.
X| Most Read
X| Outstanding school to close
X| Zero stars for chip shop
X| News
X| Share this article""",
    "a label of a section does not take the headline": """\
X| Latest Council News
T| One in three homes in Harle is not good enough
X| Published
X| 16 July 2024
One in three care homes in Harle is not good enough, according to figures that came out on Monday.
The council said that it was working with the owners of all of them to make things better.""",
    "a picture's description above the label of its caption": """\
T| Crews must do better, says watchdog
X| A red engine in front of a brick building
X| Image caption,
X| The service was rated inadequate in two areas
The fire service in Borset must do better to keep people safe, the inspectors said on Tuesday.
X| Getty Images A blue door with a brass number and a letter box below it.Getty Images
The chief fire officer said that the work had begun and that much of it was done already.""",
    "a picture gallery keeps its words and loses its credits": """\
T| The schools in Harle that require improvement
Here are the schools in Harle and in the villages around it that currently require improvement.
1. Abbey Walk Primary School
Abbey Walk was told that it requires improvement in May. Behaviour was good, but reading was not. [[Photo: Google]]{x}
2. Quay Lane Primary School
Quay Lane was told that it requires improvement in June. It was inadequate before that. [[Photo: Google]]{x}""",
    "a gallery that says everything twice keeps one": """\
T| Three schools in Harle with new ratings in May
Three schools in Harle and in the villages around it were given new ratings by Ofsted in the month of May.
Report published May 1. Rating: good. Highlights: warm and welcoming school; broad range of clubs.
X| Report published May 1. Rating: good. Highlights: warm and welcoming school; broad range of clubs. | Google
Report published May 7. Rating: outstanding. Highlights: staff know each child; reading comes first.
X| Report published May 7. Rating: outstanding. Highlights: staff know each child; reading comes first. | Google""",
    "the site speaks to its readers above and below": """\
X| We use essential cookies to make this website work. We would like to set more cookies to see how you use it.
X| Accept additional cookies
X| A to Z of services
T| Home told to improve by inspectors
Elm House was rated inadequate on Monday after a visit by inspectors who found that it was short of staff.
Readers of the report will find it on the website of the commission, and parents can comment on it there.
X| Share this page
X| As a subscriber, you are shown fewer ads when reading our articles.
X| Those adverts you do see are from local businesses, and they pay for the journalism on this site.""",
    "what readers wrote goes, with their names": """\
T| Home told to improve by inspectors
Elm House was rated inadequate on Monday after a visit by inspectors who found that it was short of staff.
Councillor Jean Penn says:
“I have been asking about this home for years, and nobody in the county has listened to me.”
X| 2 thoughts on “Home told to improve by inspectors”
X| Brian K says:
X| 15 May 2017 at 9:14 am
X| About time too, and I should know, since my aunt lived there for eleven years or so.
X| Reply""",
    "labels behind the end go, last words and lists stay": """\
T| Home told to improve by inspectors
Elm House was rated inadequate on Monday after a visit by inspectors who found that it was short of staff.
X| Sign up to our newsletter
The ratings in full:
Safe: inadequate
Well-led: requires improvement
The home would not comment.
“We are sorry,” it said later.
X| Share this article
X| Facebook
X| Win a weekend in Bruges
X| Latest news
X| Council tax to rise again""",
    "headings of a timeline stay": """\
T| Home told to improve by inspectors
X| Published: 12:00, 9 May 2023
Elm House was rated inadequate on Monday after a visit by inspectors who found that it was short of staff.
The warnings went back a long way, according to letters that have been seen by this newspaper.
3 May 2021
Inspectors find that the home has too few people on shift at night and tell it to hire more.
11 June 2022
A nurse writes to the commission to say that nothing at all has changed since their last visit.
The owner did not want to say anything more about any of it when he was asked on Monday.""",
    "a pull quote that stops short, and the name line under a whole one": """\
T| Home told to improve by inspectors
Elm House was rated inadequate on Monday after a visit by inspectors who found that it was short of staff.
X| “We did not have enough people on shift and...” - Ravi Menon
Its owner, Ravi Menon, said: “We did not have enough people on shift and we are putting that right at once.”
X| “We are putting that right at once”
X| Elm House owner Ravi Menon
Families were told of the report in a letter that was sent out to all of them last week.""",
    "a bare name under a standfirst is the writer's where the story does not know it, though subheadings stand": """\
T| Trust fights verdict of inspectors on Elm Academy
Chief executive says that the trust will challenge the ‘unfair’ report on its school
X| Josie Lund
A trust in Borset has hit back after Ofsted placed one of its schools, Elm Academy, in special measures.
A long quarrel
The school was the first that the trust took on, and its report is the worst that it has had so far.
What happens next
Inspectors will be back at the academy within six months to see whether the changes have been made.""",
    "a first subheading is no name": """\
T| Home told to improve
Key Concerns
Elm House was rated inadequate on Monday after a visit by the commission, which found that it was short of staff.
What happens next
The home said that it was sorry and that it had hired a new manager to put it right.
Where to read it
The report on the home can be read at the office of the home and in the town hall of Harle.""",
    "a bare name behind a standfirst that ends with a stop": """\
T| Home told to improve
Inspectors have praised the kindness of staff but say that the building is not safe.
X| Josie Lund
Elm House was rated inadequate on Monday after a visit by the commission, which found that it was short of staff.
The home said that it was sorry and that it had hired a new manager to put it right.""",
    "a name that heads the first of several entries stays": """\
T| How two takeaways in Harle scored
Noodle Yard
Noodle Yard scored one, which means that major improvement is needed, after a visit in June.
Brass Spoon
The Brass Spoon scored zero, which means that urgent improvement is needed, after a visit in May.
Harle Fish
Harle Fish scored five, the best there is, after a visit by the council in the same month.""",
    "an open sentence above a published label without its day": """\
T| 'Good' rating for the children's services of Borset
X| Staff were praised for their work with children, which is now good overall
X| - Published
The children's services of Borset have received good marks in all areas after a visit by Ofsted.
The council said that it was glad and that it would go on with the work that had begun.""",
    "a standfirst above a published label with its day stays": """\
T| 'Good' rating for the children's services of Borset
Staff were praised for their work with children, which is now good overall
X| Published
X| 12 May 2024
The children's services of Borset have received good marks in all areas after a visit by Ofsted.
The council said that it was glad and that it would go on with the work that had begun.""",
    "a sentence above a published label stays": """\
T| 'Good' rating for the children's services of Borset
Staff were praised for their work.
X| - Published
The children's services of Borset have received good marks in all areas after a visit by Ofsted.
The council said that it was glad and that it would go on with the work that had begun.""",
    "what is seen in a picture, above the story": """\
X| The main entrance to Elm House, in Station Road, Harle.
Elm House, in Harle, was rated inadequate on Monday after a visit by inspectors who found it short of staff.
The home said that it was sorry and that it had hired a new manager to put it right.""",
    "what is seen in a picture, under the headline": """\
T| Home told to improve
X| A sign outside Elm House in Harle. The home has been inspected four times in three years, records show.
Elm House in Harle was rated inadequate on Monday after a visit by inspectors who found it short of staff.
The home said that it was sorry and that it had hired a new manager to put it right.""",
    "a first sentence with a verb is no description": """\
The main entrance to Elm House in Harle was locked from the outside.
Elm House, in Harle, was rated inadequate on Monday after a visit by inspectors who found it short of staff.
The home said that it was sorry and that it had hired a new manager to put it right.""",
    "a story that opens with what a sign says": """\
A sign outside Elm House in Harle tells visitors to ring and wait.
Elm House, in Harle, was rated inadequate on Monday after a visit by inspectors who found it short of staff.
The home said that it was sorry and that it had hired a new manager to put it right.""",
    "a first sentence of what the story does not name is no description": """\
The gates of Kingsmere Prison in the middle of the town at noon.
Elm House, in Harle, was rated inadequate on Monday after a visit by inspectors who found it short of staff.
The home said that it was sorry and that it had hired a new manager to put it right.""",
    "a line between a standfirst and a caption": """\
T| Surgeries put into special measures
Watchdog speaks of ‘grave concern’ at surgeries in Harle and Corbray
X| Doctor with patient-close up
X| The watchdog began to visit the 40 surgeries of the county in May. Photograph: Ann Oduya/Harle News
Two surgeries were put into special measures on Monday after visits by inspectors in the second week of May.
Both of them said that they were sorry and that they had hired new doctors to put it right.""",
    "headlines of other stories, one with its label": """\
T| Trust fights verdict of inspectors on Elm Academy
The trust has hit back after Ofsted placed one of its schools, Elm Academy, in special measures.
X| Lord Penhale: Secrets over minister and the land deals
X| Investigation: Borset schools cleared of getting tip-offs
The school was the first that the trust took on, and its report is the worst that it has had so far.""",
    "findings without bullets stay": """\
T| Home told to improve
Elm House was rated inadequate on Monday after a visit by inspectors who found that it was short of staff.
Care plans in Elm House were out of date
Staff had not had the training that Borset requires
Medicines were kept in an unlocked room by the door
The home said that it was sorry and that it had hired a new manager to put it right.""",
    "what the site says of itself amid the story, with its heading": """\
T| Council told to improve by inspectors
The council was rated inadequate on Monday after a visit by inspectors who found that it was short of staff.
X| Get up to speed with inspections
X| Our learning hub has a guide to inspections for those who work in care, and it is open to every subscriber.
The council said that it was sorry and that it had hired a new director to put it right.""",
    "a page that speaks of itself as “we” throughout stays": """\
T| Hill Top keeps its good name
We are glad to say that the inspectors who came in May found that our school is still a good one.
Our children were praised for the way they behave, and our website now has the whole of the letter.
We want to thank our staff, who have worked so hard, and all of our parents for their support this year.""",
    "captions that are not sentences, under a standfirst and between paragraphs": """\
T| Home told to improve
Inspectors say staff were kind but too few
X| Residents of Elm House celebrating with the mayor
Elm House was rated inadequate on Monday after a visit by inspectors who found that it was short of staff.
X| A nurse at work in one of the wards
The home said that it was sorry and that it had hired a new manager to put it right.""",
    "a standfirst with a verb, and a subheading, are no captions": """\
T| Home told to improve
Watchdog finds residents sitting with nothing to do
Elm House was rated inadequate on Monday after a visit by inspectors who found that it was short of staff.
Working with families
The home said that it was sorry and that it had hired a new manager to put it right.
What happens next
Inspectors will be back at the home within six months to see whether the changes have been made.""",
    "links behind the last sentence go though nothing announces them": """\
T| Home wins top grade
Elm House was rated outstanding on Monday after a visit by inspectors who found that it was the best of all.
The home said that it was glad and that it would have a party for all of its staff.
X| Media pack
X| Our trusted trades
X| Crosswords
X| Book your place today""",
    "actions the inspectors want stay behind the last sentence": """\
T| Home told to improve
Elm House was rated inadequate on Monday after a visit by inspectors who found that it was short of staff.
The home said that it was sorry and that it had hired a new manager to put it right.
What has to change
More training for the staff who give out medicines
Proper plans of care for all of the residents""",
    "what a site promotes above and below is no headline": """\
X| Care Monthly Awards 2025
T| Elm House wins top grade
Elm House was rated outstanding on Monday after a visit by inspectors who found that it was the best of all.
The home said that it was glad and that it would have a party for all of its staff.
X| Care Monthly Awards 2025""",
    "a question of two sentences above a picture is the headline": """\
T| From outstanding to inadequate in four years, with the same head and the same governors: who is to blame for this?
X| Marcus Webb’s picture
Hill Top School was judged outstanding in 2009, and the inspectors found that its head was the best of all.
Last week the same head was told by the same inspectors that her school is inadequate in every way.""",
    "a first question that no furniture follows is no headline": """\
Did you know that your child’s school may have been judged outstanding without any visit for fifteen years?
Hill Top School was judged outstanding in 2009, and the inspectors found that its head was the best of all.
Last week the same head was told by the same inspectors that her school is inadequate in every way.""",
    "a question as a headline, with what a picture shows under it": """\
T| Is this the best care home in Borset?
X| The team at Elm House with their certificate
It has taken three years, but a home in Borset has gone from inadequate to outstanding, inspectors say.
Elm House, in Corling, was inspected in May and its team had a party when the letter came.""",
    "the name and role under a letter stay": """\
T| Hill Top keeps its good name
Dear parents,
I am glad to say that the inspectors who came in May found that the school is still a good one.
The children were praised for the way they behave, and the governors wish to thank all of them.
Ruth Penn
Headteacher
X| Recent Posts
X| Trip to the castle""",
    "the caption above a credit of its own line": """\
T| Patients ‘left in the dark’
X| Patients had to wait for an hour to get through by telephone
X| ( Image: Getty Images)
Patients of a surgery in Harle say that they were left in the dark after it was put into special measures.
The doctors said that they were sorry and that they had hired a new manager to put it right.""",
    "the headline under a label of news stays though a trail above it says the same": """\
X| You are here: Home | News | Owner of takeaway fined by magistrates
X| Latest News
T| Owner of takeaway fined by magistrates
The owner of a takeaway in Harle has been fined by magistrates after inspectors found that it was not clean.
He said that he was sorry and that he had hired a new cook to put it right.""",
    "what a body says of itself behind its contacts": """\
T| Home told to improve by inspectors
Elm House was rated inadequate on Monday after a visit by inspectors who found that it was short of staff.
The home said that it was sorry and that it had hired a new manager to put it right.
X| For media enquiries, please call 01632 960 001.
X| About the Care Commission
X| The Care Commission is the regulator of homes and surgeries, and it sees to it that they are safe.""",
    "a section of the story about something stays": """\
T| Home told to improve by inspectors
Elm House was rated inadequate on Monday after a visit by inspectors who found that it was short of staff.
The home said that it was sorry and that it had hired a new manager to put it right.
About Elm House
The home has 42 beds and was rated good when the inspectors last came to see it, in 2019.""",
    "several headlines under one label, and a heading behind them": """\
T| Home told to improve by inspectors
Elm House was rated inadequate on Monday after a visit by inspectors who found that it was short of staff.
X| See also
X| Four homes in Harle marked down in one week
X| What we have learned from a year of visits
The home said that it was sorry and that it had hired a new manager to put it right.
X| Read more
X| Three more homes in Borset are to close
Short of staff
Inspectors will be back at the home within six months to see whether the changes have been made.""",
    "a caption between the byline and what the site offers": """\
T| Surgery ‘could close by Easter’
X| By Jane Roe
X| 3 May 2024
X| The surgery in Mill Road has 9,000 patients
X| Sign up to our free newsletter
A surgery in Harle which was put into special measures last summer could close by Easter, its patients were told.
The doctors said that they were sorry and that they had tried all that they could to find a partner.""",
    "a dateline of two lines takes no headline": """\
X| Published:
X| 11 November, 2011
T| Council ‘must act now’ on care, say inspectors
Serious weaknesses have been found in the way that a council looks after adults, the inspectors say.
The council said that it was sorry and that it had hired a new director to put it right.""",
    "an article without furniture": """\
The takeaway in Swansea was rated zero after a visit by officers of the council in the spring.
Its owner said that the kitchen had been cleaned since then and that a new visit was asked for.""",
    "a short note": "Hill Top was rated good by Ofsted.",
    "mixed contact and comment lines": """\
T| Home told to improve
X| Home / News / Health
Elm House was rated inadequate on Monday after a visit by inspectors who found that it was short of staff.
The home was asked for a comment and its owner said that he would like to have time to read the report.
X| newsdesk@courier.example
X| 12 comments
X| Comments are closed on this article.
X| © Courier Media 2024""",
}  # fmt: skip


@pytest.mark.parametrize("page", PAGES)
def test_furniture_goes_and_the_article_stays(page):
    marked = read_marked(PAGES[page])
    cleaned = clean(article_from_text(marked.text), load_rulebook())
    labels = marked.gold["lines"]
    lines = marked.text.split("\n")
    wanted = [line for line, label in zip(lines, labels, strict=True) if label == "X"]
    wanted += [item["text"] for item in marked.gold["furniture"]]
    cut = [cleaned.source[span.start : span.end] for span in cleaned.removed]
    assert sorted(cut) == sorted(wanted)
    titles = [line for line, label in zip(lines, labels, strict=True) if label == "T"]
    assert cleaned.title == (titles[0] if titles else None)


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("The home was rated\nHide Ad\ninadequate on Monday.", "The home was rated inadequate on Monday."),
        ("She said: “It was bad\n\nHide Ad\n\nand it got worse.”", "She said: “It was bad and it got worse.”"),
        ("She said: “It was bad.\nHide Ad\nIt got worse.”", "She said: “It was bad. It got worse.”"),
        ("She said: “It was bad.\nHide Ad\n“It got worse.”", "She said: “It was bad.\n“It got worse.”"),
        ("It was bad.Hide AdIt got worse.", "It was bad. It got worse."),
        ("It was rated good by the CQC, external.", "It was rated good by the CQC."),
        ("It was bad.\nHide Ad\nHide Ad\nIt got worse.", "It was bad.\nIt got worse."),
    ],
)
def test_what_furniture_tore_apart_is_joined(source, text):
    assert clean(article_from_text(source), load_rulebook()).text == text


@pytest.mark.parametrize(
    "line",
    [
        "a\n",
        "Hide Ad\n",
        "-" * 200 + "\n",
        "Elm House Court Place\n",
        "A caption without an end mark in Harle\nThe council said that it was good news for all in the town.\n",
        "Photo: Picture: a photo of a photo by x\n",
        "abc | Google Maps abc | \n",
        "a > b > c > d\n",
        "{",
        " ",
        "Elm House was rated good. ",
    ],
)
def test_cleaning_takes_time_in_proportion_to_the_text(line):
    def seconds(size: int) -> float:
        article = article_from_text((line * (size // len(line) + 1))[:size] + "x")
        started = process_time()
        clean(article, load_rulebook())
        return process_time() - started

    seconds(1000)
    assert seconds(160_000) < 60 * max(seconds(10_000), 0.002)
