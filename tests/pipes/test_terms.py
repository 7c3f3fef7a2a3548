"""Phrases of the rulebook in a text: whatever their case, the longest, in groups of their own."""

import pytest

from inspectfacts import Extractor


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
