"""Every furniture file proves itself on its own examples."""

import re

import pytest

from inspectfacts.article import article_from_text
from inspectfacts.cleaning import clean
from inspectfacts.rulebook import load_rulebook

FILES = load_rulebook().furniture.files
BODY = "\nInspectors went to the home in the second week of May, and they spoke to residents and to their families."


def _cut(text: str) -> str:
    return clean(article_from_text(text), load_rulebook()).text


@pytest.mark.parametrize(
    ("name", "hit"),
    [pytest.param(name, hit, id=f"{name}-{n}") for name in FILES for n, hit in enumerate(FILES[name].hits)],
)
def test_hits_are_cut(name, hit):
    text = re.sub(r"\[(.*?)\]", r"\1", hit, flags=re.DOTALL)
    kept = re.sub(r"\[.*?\]", "", hit, flags=re.DOTALL)
    assert "".join(_cut(text).split()) == "".join(kept.split())
    removed = clean(article_from_text(text), load_rulebook()).removed
    assert {cut.rule for cut in removed} == {FILES[name].rule}


@pytest.mark.parametrize(
    ("name", "miss"),
    [pytest.param(name, miss, id=f"{name}-{n}") for name in FILES for n, miss in enumerate(FILES[name].misses)],
)
def test_misses_stay(name, miss):
    assert " ".join(_cut(miss + BODY).split()) == " ".join((miss + BODY).split())


@pytest.mark.parametrize("name", FILES)
def test_every_file_has_a_hit_and_a_miss(name):
    assert FILES[name].hits
    assert FILES[name].misses
