"""The chunk tokenizer gives the tokens of the tokenizer it wraps, and parts what newspapers glue together."""

from pathlib import Path

import pytest
import spacy

from inspectfacts.cleaning import lay_tiles
from inspectfacts.evaluate import read_corpus
from inspectfacts.pipes.tokens import ChunkTokenizer, make_tokenizer

FIXTURES = Path(__file__).parent.parent.parent / "fixtures"


@pytest.fixture(scope="module")
def tokenizer() -> ChunkTokenizer:
    return make_tokenizer(spacy.blank("en"))


def test_tokens_are_those_of_the_wrapped_tokenizer(tokenizer: ChunkTokenizer) -> None:
    for name, article in read_corpus(FIXTURES):
        for line in lay_tiles(article.text).text.split("\n"):
            ours = [(token.text, token.whitespace_) for token in tokenizer(line)]
            assert ours == [(token.text, token.whitespace_) for token in tokenizer.inner(line)], name


def test_text_survives_tokenising(tokenizer: ChunkTokenizer) -> None:
    for text in ("", "\n", "a", "a\nb", "a\n\nb\n", "a  b", " a", "a \n b", "tab\tand\u00a0space", "🙂 ok"):
        assert tokenizer(text).text == text


@pytest.mark.parametrize(
    ("glued", "tokens"),
    [
        ("inadequate.”But he", ["inadequate", ".", "”", "But", "he"]),
        ("Smith.“We will", ["Smith", ".", "“", "We", "will"]),
        ("Inadequate’—the", ["Inadequate", "’", "—", "the"]),
        ("26–30 November", ["26", "–", "30", "November"]),
        ("8)", ["8", ")"]),
        ("(8).", ["(", "8", ")", "."]),
        ("2018/19", ["2018", "/", "19"]),
        ("the pupils’ work", ["the", "pupils", "’", "work"]),
        ("Children’s", ["Children", "’s"]),
        ("2024-05-16The", ["2024", "-", "05", "-", "16", "The"]),
        ("2018-03-14A", ["2018", "-", "03", "-", "14", "A"]),
        ("2018The", ["2018", "The"]),
        ("B2018X", ["B2018X"]),
        ("well-led", ["well", "-", "led"]),
        ("Commission(CQC)", ["Commission", "(", "CQC", ")"]),
        ("home(s", ["home(s"]),
    ],
)
def test_glued_text_is_parted(tokenizer: ChunkTokenizer, glued: str, tokens: list[str]) -> None:
    assert [token.text for token in tokenizer(glued)] == tokens


@pytest.mark.parametrize("whole", ["Dr.", "b&B", "don’t", "1,200", "U.S.", "No.10", "1990s"])
def test_what_belongs_together_is_not_parted_differently_from_spacy(tokenizer: ChunkTokenizer, whole: str) -> None:
    assert [token.text for token in tokenizer(whole)] == [token.text for token in spacy.blank("en")(whole)]


@pytest.mark.parametrize(
    "core",
    [
        *("word", "Word", "WORD", "I", "well-led", "e.g", "Mr", "don", "US", "cannot", "p.m", "école", "re-open", "em"),
        *("8", "2015", "1,200", "54.2", "£40", "£1.9m", "£640,000", "12,34", "10am", "29%", "40km", "C3"),
    ],
)
@pytest.mark.parametrize("before", ["", "“", "(", "‘", "(“", "[", "'", '"', "''", "‘“"])
@pytest.mark.parametrize(
    "after",
    [
        *("", ".", ",", ".”", ",”", "):", ":)", ").", "...", "’s", "’s.”", "!?", "n’t", "—"),
        *("'", "’", '."', '".', "'.", "’.”", "’’", "m.?", "’s’", "s’,", "%).", "?’”"),
    ],
)
def test_marks_come_off_as_the_wrapped_tokenizer_takes_them(
    tokenizer: ChunkTokenizer, before: str, core: str, after: str
) -> None:
    chunk = before + core + after
    assert [token.text for token in tokenizer(chunk)] == [token.text for token in tokenizer.inner(chunk)]


def test_a_long_run_of_marks_takes_no_long_time(tokenizer: ChunkTokenizer) -> None:
    assert [token.text for token in tokenizer("a " + "“‘(:" * 50_000)] == ["a", "“‘(:" * 50_000]
