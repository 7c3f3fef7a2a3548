"""Posts, slides, credits and closing boxes go by the lines that stand under them; what only looks like them stays."""

import pytest

from inspectfacts.article import article_from_text
from inspectfacts.cleaning import clean
from inspectfacts.rulebook import load_rulebook

HEAD = "Elm House told to improve by inspectors"
LEAD = "Elm House in Harle was rated inadequate on Monday after a visit by inspectors, who found it short of staff."
MORE = "The council said that it had moved nine people from the home and that it would help their families."
END = "The home has asked for a second visit, and it has hired four nurses since the first of them in the spring."

PAGES = {
    "the words of a post over its writer's name": f"""\
{LEAD}

X| 1.

X| We did wonder who would be the first to say so about the place, and now we know.
X| — Ann Oduya (@annoduya) May 3, 2024

{MORE}

{END}""",
    "a paragraph parted from the name of a post stays": f"""\
{LEAD}

{MORE}

X| — Ann Oduya (@annoduya) May 3, 2024

{END}""",
    "slides that count up from one": f"""\
{LEAD}

X| 1
X| 2
X| 3
X| 4

{MORE}

{END}""",
    "a caption over the button that hides it": f"""\
{HEAD}

X| Residents wait in the hall of Elm House on the day that the inspectors came to see it.
X| Hide caption

{LEAD}

{MORE}

{END}""",
    "a name with its agency under such a button": f"""\
{HEAD}

{LEAD}

X| Hide caption
X| Ann Oduya/Harle Wire

{MORE}

{END}""",
    "a paragraph parted from such a button stays": f"""\
{HEAD}

{LEAD}

X| Hide caption

{MORE}

{END}""",
    "captions with a full stop right over their credits": f"""\
{HEAD}

{LEAD}

X| The hall of Elm House, one of the rooms that were closed after the visit.
X| Photograph by Ann Oduya, Harle Wire

{MORE}

X| The garden of the home.
X| Photograph by Ann Oduya, Harle Wire

{END}

{MORE.replace("nine", "ten")}

{END.replace("four", "five")}""",
    "one sentence with a verb over a credit stays": f"""\
{HEAD}

{LEAD}

The home was shut on Friday after a second visit.
X| Photograph by Ann Oduya, Harle Wire

{MORE}

{END}""",
    "sentences under the headings of entries over credits stay": f"""\
{HEAD}

{LEAD}

1. Elm House
It was told to improve after a second visit.
X| Photograph by Ann Oduya, Harle Wire

2. Oak House
It was closed by its owner within a month.
X| Photograph by Ann Oduya, Harle Wire

{MORE}

{END}""",
    "the box of a campaign behind the story": f"""\
{HEAD}

{LEAD}

{MORE}

{END}

X| “Care is not a cost”
X| For our new campaign, Ann Oduya told us what good care means to her
X| “We need it to be more than a bed and a meal, and we need it to be there for all of us in the end.”

X| More about
X| Care""",
    "a paragraph on a campaign amid the story stays": f"""\
{HEAD}

{LEAD}

For our campaign, Ann Oduya told us what good care means to her and to all of her family at the home.

{MORE}

{END}""",
}


@pytest.mark.parametrize("marked", PAGES.values(), ids=PAGES.keys())
def test_what_stands_over_a_line_of_its_own(marked):
    expected = " ".join(" ".join(line for line in marked.splitlines() if not line.startswith("X| ")).split())
    text = marked.replace("X| ", "")
    assert " ".join(clean(article_from_text(text), load_rulebook()).text.split()) == expected
