"""Words as tags, and rules over them."""

import pytest

from inspectfacts.errors import RulesError
from inspectfacts.pipes.tagged import Grammar, TagTable
from inspectfacts.rulebook import Lexicon

TABLE = TagTable(
    Lexicon("days", {"weekday.1": ("monday",), "month.5": ("may",), "of": ("of",)}),
    lambda word: "day" if word.isdigit() else None,
    ("day",),
)


def test_a_rule_names_the_parts_it_found() -> None:
    grammar = Grammar(TABLE, {"date": "(day=day of? month)"}, {"point": "weekday? day=day of? month"}, "weekday | day")
    found = grammar.search(TABLE.write(["on", "monday", "4", "of", "may", "it", "rained"]))
    assert found is not None
    assert (found.rule, found.start, found.end, dict(found.parts)) == ("point", 1, 5, {"day": (2, 3)})


def test_a_search_goes_on_from_a_place() -> None:
    grammar = Grammar(TABLE, {}, {"point": "day month"}, "day")
    line = TABLE.write(["4", "may", "or", "5", "may"])
    found = grammar.search(line, 1)
    assert found is not None and found.start == 3
    assert grammar.search(line, 4) is None


def test_a_class_that_nobody_named_is_an_error() -> None:
    with pytest.raises(RulesError, match="no class of words"):
        Grammar(TABLE, {}, {"point": "day mouth"}, "day")
