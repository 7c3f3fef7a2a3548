"""The pipeline as spaCy sees it: factories found by entry point, rule-based, and fit for a doc made elsewhere."""

from importlib.metadata import entry_points

import spacy

from inspectfacts.pipes import PIPES, make_pipeline


def test_every_pipe_is_a_factory_that_spacy_finds_by_entry_point() -> None:
    declared = {entry.name for entry in entry_points(group="spacy_factories")}
    assert {f"inspectfacts_{name}" for name in PIPES} <= declared


def test_the_pipes_run_in_a_pipeline_of_the_user() -> None:
    nlp = spacy.blank("en")
    for name in PIPES:
        nlp.add_pipe(f"inspectfacts_{name}")
    doc = nlp("Elm House was rated inadequate by Ofsted in 2012.")
    assert [span.text for span in doc.spans["dates"]] == ["2012"]
    assert [span.label_ for span in doc.spans["inspectorates"]] == ["Ofsted"]


def test_the_pipeline_holds_no_trained_component() -> None:
    assert not [name for name, pipe in make_pipeline().pipeline if hasattr(pipe, "model")]
