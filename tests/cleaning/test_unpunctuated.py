"""Lines without an end mark below pictures: headings of a story in parts stay, captions go."""

from inspectfacts.article import article_from_text
from inspectfacts.cleaning import clean
from inspectfacts.rulebook import load_rulebook

LEAD = "Good news of the week\n\nThree things went well in Harle this week, and none of them was planned."
PART = "\n\nImage: Ann Oduya\n\n{}\n\nThe people of Harle had waited for it for two years, and now it is here."
HEADS = [
    "Elm House is getting a new garden",
    "Pupils of Oak School were taught to sing",
    "Larch Court was painted by its friends",
]


def cut_in(text: str) -> set[str]:
    cleaned = clean(article_from_text(text), load_rulebook())
    return {cleaned.source[each.start : each.end] for each in cleaned.removed}


def test_headings_under_pictures_stay_where_several_stand_like_that() -> None:
    assert cut_in(LEAD + "".join(map(PART.format, HEADS))).isdisjoint(HEADS)


def test_a_lone_line_under_a_picture_is_its_caption() -> None:
    assert HEADS[1] in cut_in(LEAD + PART.format(HEADS[1]))
