"""Whatever the bytes, a reader gives articles, failures or one plain error."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from inspectfacts.article import Article
from inspectfacts.errors import ReadError
from inspectfacts.facts import Failure
from inspectfacts.readers import read_bytes

STARTS = [
    b"",
    b"{",
    b'{"text": "',
    b"id,text\n",
    b"PK\x03\x04",
    b"\x1f\x8b\x08",
    b"\x28\xb5\x2f\xfd",
    b"WARC/1.0\r\n",
    b"PAR1",
]


@pytest.mark.parametrize("start", STARTS)
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rest=st.binary(max_size=80))
def test_any_bytes_are_read_or_refused(start, rest):
    try:
        items = list(read_bytes(start + rest, "x"))
    except ReadError as error:
        assert str(error)
        assert "\n" not in str(error)
        return
    assert all(isinstance(item, Article | Failure) for item in items)


@pytest.mark.parametrize("form", ["csv", "tsv", "json", "jsonl", "text"])
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.binary(max_size=60))
def test_any_bytes_are_read_or_refused_as_any_form(form, data):
    try:
        items = list(read_bytes(data, "x", form=form))
    except ReadError as error:
        assert "\n" not in str(error)
        return
    assert all(isinstance(item, Article | Failure) for item in items)
