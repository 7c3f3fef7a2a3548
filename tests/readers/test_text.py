"""Plain text comes in as it was written, whatever it was written in."""

import pytest

from inspectfacts.article import Article
from inspectfacts.errors import ReadError
from inspectfacts.readers import read_bytes, read_path

TEXT = "Hill Top was rated ‘good’.\r\nIt cost £1.2m – a café said."


def only(items) -> Article:
    [article] = items
    assert isinstance(article, Article)
    return article


@pytest.mark.parametrize(
    ("codec", "mark", "encoding"),
    [
        ("utf-8", b"", "utf-8"),
        ("utf-8", b"\xef\xbb\xbf", "utf-8"),
        ("utf-16-le", b"\xff\xfe", "utf-16-le"),
        ("utf-16-be", b"\xfe\xff", "utf-16-be"),
        ("utf-16-le", b"", "utf-16-le"),
        ("utf-16-be", b"", "utf-16-be"),
        ("utf-32-le", b"\xff\xfe\x00\x00", "utf-32-le"),
        ("cp1252", b"", "windows-1252"),
    ],
)
def test_text_is_decoded(codec, mark, encoding):
    article = only(read_bytes(mark + TEXT.encode(codec)))
    assert (article.text, article.encoding) == (TEXT, encoding)


def test_bytes_that_windows_1252_lacks_are_latin_1():
    article = only(read_bytes(b"A caf\xe9 \x81 in Swansea"))
    assert (article.text, article.encoding) == ("A café \x81 in Swansea", "iso-8859-1")


def test_a_few_broken_bytes_do_not_turn_utf_8_into_something_else():
    article = only(read_bytes(("“Good,” she said. " * 60).encode() + b"\xff end"))
    assert article.encoding == "utf-8"
    assert article.text.endswith("\ufffd end")
    assert article.warnings == ("1 broken bytes of UTF-8 were replaced",)


def test_mojibake_is_left_alone_and_warned_of():
    article = only(read_bytes("The home isnâ€™t safe".encode()))
    assert article.text == "The home isnâ€™t safe"
    assert "decoded wrongly" in article.warnings[0]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty"),
        (b" \n\t\n", "empty"),
        (b"\xef\xbb\xbf", "empty"),
        (b"Good\0 bad text with a NUL in it", "binary"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "binary"),
        (bytes(range(1, 200)) * 4, "binary"),
    ],
)
def test_what_is_no_text_is_refused_in_one_line(data, code):
    with pytest.raises(ReadError) as caught:
        list(read_bytes(data, "x.txt"))
    assert caught.value.code == code
    assert str(caught.value).startswith("x.txt: ")
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("2019-01-17-hill-top.txt", "2019-01-17"),
        ("hilltop_20190117.txt", "2019-01-17"),
        ("hill-top-2019.txt", None),
        ("report-2019-13-45.txt", None),
        ("from-2019-01-17-to-2019-02-01.txt", None),
        ("case-1234567890.txt", None),
    ],
)
def test_a_file_name_that_plainly_holds_a_date_gives_it(tmp_path, name, day):
    (tmp_path / name).write_bytes(b"Hill Top was rated good.")
    published = only(read_path(str(tmp_path / name))).published
    assert (published and published.date) == day
    assert published is None or published.from_ == "filename"


@pytest.mark.parametrize(("name", "code"), [("none.txt", "not_found"), (".", "directory")])
def test_a_path_that_cannot_be_read_says_why(tmp_path, name, code):
    with pytest.raises(ReadError) as caught:
        list(read_path(str(tmp_path / name)))
    assert caught.value.code == code


def test_text_stays_text_whatever_stands_in_its_first_line():
    assert only(read_bytes(b'{sic} said the head of "Hill Top"')).format == "text"
