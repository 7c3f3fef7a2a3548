"""Every data file carries examples, and every example holds."""

import re
from collections.abc import Iterator

import pytest

from inspectfacts import Extractor
from inspectfacts.inspections.codes import find_codes
from inspectfacts.rulebook import MarkedExample, load_rulebook

RULEBOOK = load_rulebook()
MARKED = [file for file in RULEBOOK.files.values() if file.marked]
GROUPS = ("inspectorates", "interveners", "grades", "areas", "actions", "watchdogs")


def terms(extractor: Extractor, text: str, groups: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """Yield the text and label of each term marked in a sentence."""
    doc = extractor._nlp.get_pipe("terms")(extractor._nlp.make_doc(text))
    for group in groups:
        for span in doc.spans[group]:
            yield span.text, span.label_


def assert_hit(extractor: Extractor, example: MarkedExample, groups: tuple[str, ...]) -> None:
    expected = re.search(r"\[(.+?)\]", example.text)
    assert expected is not None, f"a hit marks its term in square brackets: {example.text}"
    found = set(terms(extractor, example.text.replace("[", "").replace("]", ""), groups))
    wanted = {(text, label) for text, label in found if text == expected[1] and example.label in (None, label)}
    assert wanted, f"{expected[1]!r} as {example.label!r} is not among {found}"


def assert_miss(extractor: Extractor, example: MarkedExample, groups: tuple[str, ...]) -> None:
    found = {(text, label) for text, label in terms(extractor, example.text, groups) if example.label in (None, label)}
    assert not found


@pytest.mark.parametrize("name", sorted(RULEBOOK.files))
def test_every_lexicon_file_has_a_hit_and_a_near_miss(name: str) -> None:
    file = RULEBOOK.files[name]
    assert file.hits and file.misses


@pytest.mark.parametrize("body", RULEBOOK.inspectorates.values(), ids=lambda body: body.id)
def test_every_inspectorate_file_has_a_hit_and_a_near_miss(body) -> None:
    assert body.hits and body.misses


@pytest.mark.parametrize(
    ("lexicon", "example"), [pytest.param(f.lexicon, e, id=e.text) for f in MARKED for e in f.hits if "[" in e.text]
)
def test_a_lexicon_marks_its_hits(extractor: Extractor, lexicon: str, example: MarkedExample) -> None:
    assert_hit(extractor, example, (lexicon,))


@pytest.mark.parametrize(
    ("lexicon", "example"), [pytest.param(f.lexicon, e, id=e.text) for f in MARKED for e in f.misses]
)
def test_a_lexicon_passes_over_its_near_misses(extractor: Extractor, lexicon: str, example: MarkedExample) -> None:
    assert_miss(extractor, example, (lexicon,))


@pytest.mark.parametrize(
    "example", [pytest.param(e, id=e.text) for body in RULEBOOK.inspectorates.values() for e in body.hits]
)
def test_an_inspectorate_file_marks_its_hits(extractor: Extractor, example: MarkedExample) -> None:
    assert_hit(extractor, example, GROUPS)


@pytest.mark.parametrize(
    "example", [pytest.param(e, id=e.text) for body in RULEBOOK.inspectorates.values() for e in body.misses]
)
def test_an_inspectorate_file_passes_over_its_near_misses(extractor: Extractor, example: MarkedExample) -> None:
    assert_miss(extractor, example, GROUPS)


COUNCILS = [
    ("Blackpool Borough Council", {"gss": "E06000009", "dfe": "890"}),
    ("Blackpool Council", {"gss": "E06000009", "dfe": "890"}),
    ("Blackpool’s children’s services", {"gss": "E06000009", "dfe": "890"}),
    ("Devon County Council’s children’s services", {"gss": "E10000008", "dfe": "878"}),
    ("North Devon Council", {"gss": "E07000043"}),
    ("Telford & Wrekin Council", {"gss": "E06000020", "dfe": "894"}),
    ("children’s services at Leeds City Council", {"gss": "E08000035", "dfe": "383"}),
    ("North Blackpool Council", {}),
    ("Lancaster children’s services", {}),
    ("Devon Primary School", {}),
    ("Mid Borsetshire Council", {}),
    ("the council", {}),
    (None, {}),
]


@pytest.mark.parametrize(("name", "codes"), COUNCILS)
def test_a_council_has_the_codes_of_its_longest_name(name: str | None, codes: dict[str, str]) -> None:
    words = frozenset(RULEBOOK.lexicons["inspections"].terms["council"])
    assert find_codes(name, RULEBOOK.councils, words) == codes
