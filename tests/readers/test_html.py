"""Web pages come in as their article; the fixtures say what remains of a page and what must be gone."""

import tomllib
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from pathlib import Path

import pytest

from inspectfacts.cleaning import clean
from inspectfacts.errors import ReadError
from inspectfacts.readers import read_bytes, read_path
from inspectfacts.rulebook import load_rulebook

pytest.importorskip("trafilatura")

PAGES = Path(__file__).parents[2] / "fixtures" / "pages"
EXPECTED = tomllib.loads((PAGES / "expected.toml").read_text("utf-8"))


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_what_remains_of_a_page(name):
    [article] = read_path(str(PAGES / f"{name}.html"))
    cleaned = clean(article, load_rulebook())
    wanted = EXPECTED[name]
    assert cleaned.title == wanted["title"]
    assert cleaned.published is not None
    assert cleaned.published.date == wanted["published"]
    assert article.encoding == wanted.get("encoding", "utf-8")
    assert [piece for piece in wanted["kept"] if piece not in cleaned.text] == []
    assert [piece for piece in wanted["gone"] if piece in cleaned.text] == []


def test_every_page_has_its_expectations():
    assert {path.stem for path in PAGES.glob("*.html")} == set(EXPECTED)


def test_a_saved_page_is_read_through_its_html_part():
    page = (PAGES / "broadcaster.html").read_text("utf-8")
    saved = MIMEMultipart("related")
    saved["Snapshot-Content-Location"] = "https://news.borderland.example/articles/c0xp91kk2vdo"
    saved.attach(MIMEText(page, "html", "utf-8"))
    [article] = read_bytes(saved.as_bytes())
    assert article.format == "mhtml"
    assert article.title == EXPECTED["broadcaster"]["title"]
    assert "HMP Pendry its lowest score" in article.text


def test_a_page_is_recognised_without_a_name():
    [article] = read_bytes((PAGES / "regional-daily.html").read_bytes())
    assert article.format == "html"


def test_a_page_without_an_article_says_so():
    with pytest.raises(ReadError) as caught:
        list(read_bytes(b"<html><body><nav>Home</nav></body></html>", "x.html"))
    assert (caught.value.code, str(caught.value)) == ("no_text", "x.html: no article was found in the page")


def test_a_date_ahead_of_today_is_kept():
    page = (PAGES / "regional-daily.html").read_text("utf-8").replace("2023-10-", "2098-10-")
    [article] = read_bytes(page.encode())
    assert article.published.date == "2098-10-19"
