"""Datasets come in record by record; a bad record fails in its place."""

import gzip
import io
import json

import pytest

from inspectfacts.article import Article
from inspectfacts.errors import ReadError
from inspectfacts.facts import Failure
from inspectfacts.readers import Fields, read_bytes, read_path, split_stream

RECORDS = [
    {"id": "a1", "headline": "Hill Top good", "body": "Hill Top was rated good.", "date": "2019-01-17T06:00:00Z"},
    {"id": "a2", "headline": None, "body": "Elm House was rated inadequate.", "date": None},
]


def lines(records=RECORDS) -> bytes:
    return b"".join(json.dumps(record).encode() + b"\n" for record in records)


def summary(items):
    return [
        (item.path, item.text) if isinstance(item, Article) else (item.source.path, item.error.code) for item in items
    ]


EXPECTED = [("x#a1", "Hill Top was rated good."), ("x#a2", "Elm House was rated inadequate.")]


def test_json_lines_give_an_article_a_line():
    articles = list(read_bytes(lines(), "x"))
    assert summary(articles) == EXPECTED
    assert articles[0].title == "Hill Top good"
    assert articles[0].published.date == "2019-01-17"
    assert articles[0].published.from_ == "metadata"
    assert articles[1].published is None


def test_a_bad_record_fails_in_its_place():
    data = lines(RECORDS[:1]) + b'{"id": \n[1, 2]\n' + lines([{"id": "a4", "body": ""}]) + lines(RECORDS[1:])
    assert summary(read_bytes(data, "x", form="jsonl")) == [
        EXPECTED[0],
        ("x#2", "bad_record"),
        ("x#3", "bad_record"),
        ("x#a4", "empty"),
        EXPECTED[1],
    ]


@pytest.mark.parametrize("wrapped", [RECORDS, {"status": "ok", "articles": RECORDS}])
def test_json_holds_a_list_of_records(wrapped):
    assert summary(read_bytes(json.dumps(wrapped).encode(), "x", form="json")) == EXPECTED


def test_json_may_be_one_record():
    assert summary(read_bytes(json.dumps(RECORDS[0], indent=1).encode(), "x", form="json")) == EXPECTED[:1]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_csv_gives_an_article_a_row(delimiter, codec):
    text = f'id{delimiter}text\r\na1{delimiter}"Rated ‘good’{delimiter} they say.\nStill."\r\na2{delimiter}£1.2m\r\n'
    items = read_bytes(text.encode(codec), "x", form="csv")
    assert summary(items) == [("x#a1", f"Rated ‘good’{delimiter} they say.\nStill."), ("x#a2", "£1.2m")]


def test_a_csv_row_of_the_wrong_length_fails_in_its_place():
    items = read_bytes(b"id,text\n1,one,more\n2\n3,three\n", "x.csv")
    assert summary(items) == [("x.csv#1", "bad_record"), ("x.csv#2", "empty"), ("x.csv#3", "three")]


def test_parquet_gives_an_article_a_row(tmp_path):
    arrow = pytest.importorskip("pyarrow")
    parquet = pytest.importorskip("pyarrow.parquet")
    parquet.write_table(arrow.Table.from_pylist(RECORDS), tmp_path / "x.parquet")
    data = (tmp_path / "x.parquet").read_bytes()
    assert summary(read_bytes(data, "x")) == EXPECTED
    assert len(list(read_path(str(tmp_path / "x.parquet")))) == 2


def test_damaged_parquet_is_refused():
    pytest.importorskip("pyarrow")
    with pytest.raises(ReadError, match="whole Parquet"):
        list(read_bytes(b"PAR1 and no more", "x"))


def test_fields_can_be_named():
    data = lines([{"no": 7, "words": "Rated good.", "day": "2020-02-02", "text": "not this"}])
    [article] = read_bytes(data, "x", fields=Fields(text="words", id="no", date="day"))
    assert (article.path, article.text, article.published.date) == ("x#7", "Rated good.", "2020-02-02")


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        (Fields(text="prose"), "x: has no field 'prose' (it has a, b)"),
        (Fields(), "x: name the field of the text with --text-field (it has a, b)"),
    ],
)
def test_a_field_that_is_not_there_ends_the_run(fields, message):
    with pytest.raises(ReadError) as caught:
        list(read_bytes(lines([{"a": "x", "b": "y"}]), "x", fields=fields))
    assert str(caught.value) == message


def test_a_record_without_the_text_field_fails_in_its_place():
    data = lines([RECORDS[0], {"other": 1}, RECORDS[1]])
    assert [item[1] for item in summary(read_bytes(data, "x"))] == [EXPECTED[0][1], "no_field", EXPECTED[1][1]]


def test_the_url_gives_the_date_where_no_field_does():
    data = lines([{"text": "Rated good.", "url": "https://p.example/2021/03/04/x"}])
    [article] = read_bytes(data, "x")
    assert (article.published.date, article.published.from_) == ("2021-03-04", "url")


def zstd(data: bytes) -> bytes:
    return pytest.importorskip("zstandard").compress(data)


@pytest.mark.parametrize("pack", [gzip.compress, zstd])
def test_packed_datasets_are_read_as_they_stream(tmp_path, pack):
    path = tmp_path / "x.jsonl.gz"
    path.write_bytes(pack(lines()) + pack(lines()))
    assert [text for _, text in summary(read_path(str(path)))] == [text for _, text in EXPECTED] * 2


@pytest.mark.parametrize("pack", [gzip.compress, zstd])
def test_damaged_compression_is_one_plain_error(pack):
    data = pack(lines([{"text": f"Home {n} was rated good."} for n in range(3000)]))
    with pytest.raises(ReadError, match=r"x: the compressed data is damaged"):
        list(read_bytes(data[: len(data) // 2], "x", form="jsonl"))


def test_a_dataset_is_never_read_whole():
    class Endless(io.RawIOBase):
        read_so_far = 0

        def readable(self):
            return True

        def readinto(self, buffer):
            data = (lines(RECORDS[:1]) * (len(buffer) // 80))[: len(buffer)]
            buffer[: len(data)] = data
            self.read_so_far += len(data)
            return len(data)

    stream = Endless()
    items = split_stream(io.BufferedReader(stream), "x", form="jsonl")
    assert isinstance(next(items), Article)
    assert stream.read_so_far < 1_000_000


def test_failures_are_values():
    [item] = read_bytes(b"[1]\n", "x", form="jsonl")
    assert isinstance(item, Failure)
    assert item.error.message == "x#1: is not a JSON object"


@pytest.mark.parametrize(
    "data",
    [b"id,text\n1,Rated good.\n", b"\xef\xbb\xbfurl;Article_Body;x\nu;Rated good.;y\n", b"a\tbody\n1\tRated good.\n"],
)
def test_a_table_is_recognised_by_its_header(data):
    [article] = read_bytes(data)
    assert (article.format, article.text) == ("csv", "Rated good.")


@pytest.mark.parametrize(
    "data", [b"Good news, text parents\nRated good.", b"text\nRated good.", b"Body, mind and soul\nRated good."]
)
def test_an_article_is_no_table(data):
    [article] = read_bytes(data)
    assert article.format == "text"


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2019-01-17", "2019-01-17"),
        ("2019-01-17T06:00:00+01:00", "2019-01-17"),
        ("17/01/2019", "2019-01-17"),
        ("03/05/2024 10:00", "2024-05-03"),
        ("Thu, 17 Jan 2019 06:00:00 GMT", "2019-01-17"),
        ("January 17, 2019", "2019-01-17"),
        ("2019", None),
        (1547704800, None),
        ("", None),
    ],
)
def test_dates_of_records_are_read_day_before_month(written, day):
    [article] = read_bytes(lines([{"text": "Rated good.", "date": written}]), "x")
    assert (article.published and article.published.date) == day
