"""Phrases of the rulebook in a text: whatever their case, the longest, in groups of their own."""

import pytest

from inspectfacts import Extractor
from inspectfacts.pipes.phrase_tree import Phrase, PhraseTree


def marked(extractor: Extractor, text: str, group: str) -> list[tuple[str, str]]:
    nlp = extractor._nlp
    doc = nlp.get_pipe("terms")(nlp.make_doc(text))
    return [(span.text, span.label_) for span in doc.spans[group]]


@pytest.mark.parametrize(
    ("text", "group", "terms"),
    [
        ("It is INADEQUATE.", "grades", [("INADEQUATE", "inadequate")]),
        (
            "It requires improvement to be good.",
            "grades",
            [("requires improvement to be good", "requires_improvement")],
        ),
        ("Care Inspectorate Wales came.", "inspectorates", [("Care Inspectorate Wales", "Care Inspectorate Wales")]),
        (
            "Her Majesty’s Inspectorate of Probation",
            "inspectorates",
            [("Her Majesty’s Inspectorate of Probation", "HMI Probation")],
        ),
        ("The DfE and Ofsted", "interveners", [("DfE", "Department for Education")]),
        ("two warning notices", "actions", [("warning notices", "warning_notice")]),
        ("Nothing here.", "grades", []),
    ],
)
def test_terms_are_marked(extractor: Extractor, text: str, group: str, terms: list[tuple[str, str]]) -> None:
    assert marked(extractor, text, group) == terms


def test_a_phrase_ends_where_the_text_does() -> None:
    tree = PhraseTree()
    tree.add(["very", "good"], Phrase("grades", 1))
    tree.add(["good"], Phrase("grades", 2))
    assert [(start, end, phrase.label) for start, end, phrase in tree.find(["a", "very", "good", "very"])] == [
        (1, 3, 1),
        (2, 3, 2),
    ]


def test_the_first_meaning_of_a_phrase_in_a_group_stays() -> None:
    tree = PhraseTree()
    for group, label in (("grades", 1), ("grades", 2), ("areas", 3)):
        tree.add(["good"], Phrase(group, label))
    assert [phrase.label for _, _, phrase in tree.find(["good"])] == [1, 3]
