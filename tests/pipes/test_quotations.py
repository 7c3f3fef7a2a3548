"""Quotations and sentences: what each token stands in."""

import pytest

from inspectfacts.pipes import Reading, reading_of
from inspectfacts.pipes.pipeline import make_pipeline

NLP = make_pipeline()


def read(text: str) -> Reading:
    doc = NLP.tokenizer(text)
    for name in ("quotations", "sentences"):
        doc = NLP.get_pipe(name)(doc)
    return reading_of(doc)


def sentences(text: str) -> list[str]:
    reading = read(text)
    return [reading.text_of(start, end).strip() for start, end in reading.sentences]


def test_each_token_knows_its_innermost_quotation() -> None:
    reading = read("“It is ‘good’ now,” he said.")
    assert dict(zip(reading.words, reading.quoted, strict=True)) == {
        "“": -1, "it": 0, "is": 0, "'": 0, "good": 1, "now": 0, ",": 0, "”": -1, "he": -1, "said": -1, ".": -1,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We won. They lost.", ["We won.", "They lost."]),
        ("“We won.” They lost.", ["“We won.”", "They lost."]),
        ("“Is it fair?” she asked. “No.”", ["“Is it fair?” she asked.", "“No.”"]),
        ("He said: 'We try.' 'We do.'", ["He said: 'We try.'", "'We do.'"]),
        ("It was inadequate.”But he stayed.", ["It was inadequate.”", "But he stayed."]),
        ("A title\nWe won.", ["A title", "We won."]),
        ("It is No. 10 of 12.", ["It is No. 10 of 12."]),
        ("J. Smith met Mr. Hale. He left…", ["J. Smith met Mr. Hale.", "He left…"]),
    ],
)
def test_a_sentence_ends_where_a_reader_says(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


def test_sentences_cover_every_token() -> None:
    reading = read("One. “Two.” Three\n\nFour! (Five.)")
    assert [at for start, end in reading.sentences for at in range(start, end)] == list(range(len(reading.words)))
    assert len(reading.sentence_of) == len(reading.words)


def test_a_table_without_a_stop_is_read_in_pieces() -> None:
    reading = read("Elm House is good; " * 500)
    sizes = [end - start for start, end in reading.sentences]
    assert sum(sizes) == len(reading.words)
    assert len(sizes) > 1
    assert max(sizes) <= 1001
