"""Web archives give the articles of their pages and texts."""

import gzip
import io

import pytest

from inspectfacts.article import Article
from inspectfacts.errors import ReadError
from inspectfacts.readers import read_bytes, read_path

pytest.importorskip("warcio")
pytest.importorskip("trafilatura")

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

STORY = "<p>Hill Top School was rated good by Ofsted after a visit in May, its governors said on Friday.</p>" * 3
PAGE = f"<html><head><title>Hill Top rated good</title></head><body><article>{STORY}</article></body></html>"


def warc(*, packed: bool) -> bytes:
    out = io.BytesIO()
    writer = WARCWriter(out, gzip=packed)
    for url, kind, body in (
        ("https://p.example/2024/05/17/hill-top", "text/html; charset=utf-8", PAGE.encode()),
        ("https://p.example/logo.png", "image/png", b"\x89PNG\0"),
        ("https://p.example/empty", "text/html", b"<html><body></body></html>"),
    ):
        headers = StatusAndHeaders("200 OK", [("Content-Type", kind)], protocol="HTTP/1.0")
        writer.write_record(writer.create_warc_record(url, "response", io.BytesIO(body), http_headers=headers))
    return out.getvalue()


def wet() -> bytes:
    out = io.BytesIO()
    writer = WARCWriter(out, gzip=False)
    text = io.BytesIO("Hill Top was rated ‘good’.".encode())
    record = writer.create_warc_record("https://p.example/a", "conversion", text, warc_content_type="text/plain")
    writer.write_record(record)
    return out.getvalue()


@pytest.mark.parametrize("packed", [False, True])
def test_pages_become_articles_and_pictures_are_passed_over(tmp_path, packed):
    path = tmp_path / ("x.warc.gz" if packed else "x.warc")
    path.write_bytes(warc(packed=packed))
    article, empty = read_path(str(path))
    assert isinstance(article, Article)
    assert article.path == f"{path}#https://p.example/2024/05/17/hill-top"
    assert (article.title, article.format) == ("Hill Top rated good", "warc")
    assert article.published.date == "2024-05-17"
    assert empty.error.code == "no_text"


def test_texts_of_a_wet_file_become_articles():
    [article] = read_bytes(gzip.compress(wet()))
    assert (article.text, article.format) == ("Hill Top was rated ‘good’.", "wet")


def test_a_broken_archive_is_one_plain_error():
    with pytest.raises(ReadError) as caught:
        list(read_bytes(b"WARC/1.0\r\nnonsense", "x.warc"))
    assert "\n" not in str(caught.value)
