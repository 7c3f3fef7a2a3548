"""The contract as types: it encodes, decodes, pickles, and refuses what it does not allow."""

import pickle

import msgspec
import pytest

from inspectfacts import Extractor
from inspectfacts.facts import Extraction, Failure
from inspectfacts.output.json import decode, encode_line, encode_pretty

STORY = "Elm House was rated “inadequate” by Ofsted in 2012. “We have 16 staff,” said Ann Lee. 🙂\u00a0\n"


@pytest.fixture(scope="module")
def found(extractor: Extractor) -> Extraction:
    return extractor.extract(STORY, published="2019-01-17")


def test_what_is_written_can_be_read_back(found: Extraction) -> None:
    assert decode(encode_line(found)) == decode(encode_pretty(found)) == found


def test_a_line_holds_no_line_feed_but_its_last(found: Extraction) -> None:
    assert encode_line(found).count(b"\n") == 1


def test_an_extraction_can_be_sent_to_another_process(found: Extraction) -> None:
    assert pickle.loads(pickle.dumps(found)) == found


def test_facts_are_frozen(found: Extraction) -> None:
    with pytest.raises(AttributeError):
        found.ratings[0].grade = "good"  # type: ignore[misc]


def test_names_are_those_of_the_contract(found: Extraction) -> None:
    date = msgspec.to_builtins(found)["dates"][0]
    assert list(date)[:8] == ["id", "text", "start", "end", "rule", "quote", "type", "value"]
    assert {"from", "to"} <= set(date)


def test_a_failure_is_told_from_an_extraction() -> None:
    line = (
        '{"schema":1,"source":{"path":"a","sha256":null,"characters":null,"format":null,"encoding":null},'
        '"error":{"code":"not_found","message":"a: no such file"}}'
    )
    assert isinstance(decode(line), Failure)


def test_a_document_that_breaks_the_contract_is_refused(found: Extraction) -> None:
    broken = msgspec.to_builtins(found) | {"schema": 2}
    with pytest.raises(msgspec.ValidationError):
        decode(msgspec.json.encode(broken))
