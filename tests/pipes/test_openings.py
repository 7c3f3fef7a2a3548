"""The first tags that a rule can begin with."""

import pytest

from inspectfacts.pipes.openings import Openings

LETTERS = {"weekday": "W", "day": "D", "month": "M", "of": "o", "the": "t", "stop": "s"}
CLASSES = {"point": "(day of? month)", "either": "(weekday | point)"}


@pytest.mark.parametrize(
    ("rule", "runs"),
    [
        ("day month", {"DM"}),
        ("day=day of? month", {"DM", "Do"}),
        ("weekday? the? day", {"WD", "Wt", "D", "tD"}),
        ("low=(day | month) of", {"Do", "Mo"}),
        ("point", {"DM", "Do"}),
        ("the? either", {"tW", "tD", "W", "DM", "Do"}),
        ("day+ month", {"DD", "DM"}),
        ("day* month", {"DD", "DM", "M"}),
        ("day (?! of | the)", {"D"}),
        ("(?= month) day $", {"D"}),
        ("day?+ stop", {"Ds", "s"}),
    ],
)
def test_a_rule_opens_with_these_tags(rule: str, runs: set[str]) -> None:
    assert Openings(LETTERS, CLASSES).of(rule) == runs
