"""Quotes: the 66 phenomena of British news, each with a hit and a near miss of its own."""

import tomllib
from pathlib import Path

import pytest

from inspectfacts import Extractor
from inspectfacts.facts import Quote

PHENOMENA: dict[str, dict[str, str | list[str]]] = tomllib.loads(
    Path(__file__).with_name("phenomena_quotes.toml").read_text(encoding="utf-8")
)
CASES = [
    pytest.param(case[side], case[wanted], id=f"{name}-{side}")
    for name, case in PHENOMENA.items()
    for side, wanted in (("hit", "found"), ("miss", "instead"))
]


def test_all_66_phenomena_have_a_hit_and_a_miss() -> None:
    assert [int(name[:2]) for name in PHENOMENA] == list(range(1, 67))


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_a_phenomenon_is_told_from_what_looks_like_it(extractor: Extractor, text: str, expected: list[str]) -> None:
    quotes = extractor.extract(source := text.replace("¶", "\n\n")).quotes
    found = [quote for quote in quotes if quote.duplicate_of is None]
    assert [shown(source, quote, want) for quote, want in zip(found, expected, strict=False)] == expected
    assert len(found) == len(expected)


def shown(source: str, quote: Quote, want: str) -> str:
    """Show a quote the way the wanted one is written: with a role where that has one, "*" where it names nobody."""
    spans = " / ".join(source[span.start : span.end] for span in quote.spans)
    speaker = quote.speaker.name if quote.speaker else "nobody"
    if want.endswith("> *"):
        speaker = "*"
    elif ", " in want.rpartition(" > ")[2] and quote.speaker:
        speaker = f"{speaker}, {quote.speaker.role}"
    return f"{quote.kind}: {spans} > {speaker}"
