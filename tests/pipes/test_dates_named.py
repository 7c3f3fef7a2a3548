"""Dates: papers named after a day, Sunday school, holidays of a season, earlier today, and May behind its owner."""

import pytest

from inspectfacts import Extractor
from inspectfacts.evaluate.marked import read_marked

PUBLISHED = "2019-06-12"


@pytest.mark.parametrize(
    "source",
    [
        "The Mail on Sunday can reveal the worst homes.",
        "She told Wales on Sunday that it had closed.",
        "The home in Wales will reopen on [[Sunday]]{d value=2019-06-16}.",
        "The children go to Sunday school.",
        "The gate was shut on [[Sunday]]{d value=2019-06-09}, school staff said.",
        "It shut during [[the summer holidays]]{d value=2019-SU}.",
        "It will be mended over [[the summer break]]{d value=2019-SU}.",
        "Staff had a good break.",
        "[[Earlier today]]{d value=2019-06-12} the council spoke.",
        "She will speak [[later today]]{d value=2019-06-12}.",
        "The visit came earlier than planned, she said [[today]]{d value=2019-06-12}.",
        "It was in the trust’s [[May]]{d value=2019-05} board papers.",
        "Its [[May]]{d value=2019-05} inspection found gaps.",
        "She hopes Ofsted may visit.",
    ],
)
def test_dates_are_found(extractor: Extractor, source: str) -> None:
    marked = read_marked(f'+++\npublished = "{PUBLISHED}"\n+++\n{source}\n')
    found = extractor.extract(marked.text, published=PUBLISHED).dates
    wanted = [(fact["start"], fact["end"], fact["value"]) for fact in marked.gold["dates"]]
    assert [(fact.start, fact.end, fact.value) for fact in found] == wanted
