"""A missing extra is one line that says what to install."""

import sys

import pytest

from inspectfacts.errors import ReadError
from inspectfacts.readers import read_bytes


@pytest.mark.parametrize(
    ("module", "data", "extra"),
    [
        ("trafilatura", b"<html><body><p>Rated good.</p></body></html>", "html"),
        ("pyarrow", b"PAR1", "tables"),
        ("warcio", b"WARC/1.0\r\n", "archives"),
        ("zstandard", b"\x28\xb5\x2f\xfd rest", "archives"),
        ("pypdf", b"%PDF-1.4", "documents"),
        ("docx", b"PK\x03\x04", "documents"),
    ],
)
def test_a_missing_extra_says_what_to_install(monkeypatch, module, data, extra):
    for name in [name for name in sys.modules if name.split(".")[0] == module]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(ReadError) as caught:
        list(read_bytes(data, "x"))
    assert caught.value.code == "extra_missing"
    assert str(caught.value).endswith(f"pip install 'inspectfacts[{extra}]'")
