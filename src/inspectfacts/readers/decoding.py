"""Decode bytes into text by a fixed rule: byte order mark, then UTF-8, then Windows-1252, as British pages are.

Guessing by statistics is left alone on purpose: the same bytes must give the same text with every version of every
library, and on short English articles a guess between Windows-1252 and its neighbours is worse than the rule.
"""

import codecs
import re

from msgspec import Struct

from ..errors import ReadError

__all__ = ["Decoded", "decode"]

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE = 65536
_CONTROL = bytes(n for n in range(32) if n not in b"\t\n\v\f\r\x1b\x1c\x1d\x1e\x1f")
_MOST_CONTROL = 0.005
_MOST_BROKEN = 0.002
_MOJIBAKE = re.compile("â€[™œ\u009d˜“”\u0080-\u009f]|Ã[©¨¢´§ª«¼¶¤\u00a0]|Â[£\u00a0]|ï¿½")


class Decoded(Struct, frozen=True):
    """A text without its byte order mark, the encoding it was in, and what its reader should know."""

    text: str
    encoding: str
    warnings: tuple[str, ...] = ()


def decode(data: bytes, name: str, encoding: str | None = None) -> Decoded:
    """Return the text of `data`; raise ReadError where it is empty or no text. `encoding` is what a container said."""
    if not data:
        raise ReadError("empty", f"{name}: the file is empty")
    decoded = _decode(data, name, encoding)
    if not decoded.text.strip():
        raise ReadError("empty", f"{name}: the file holds no text")
    if _MOJIBAKE.search(decoded.text):
        note = "the text looks decoded wrongly before it came here (such as â€™ for ’); it is left as it is"
        return Decoded(decoded.text, decoded.encoding, (*decoded.warnings, note))
    return decoded


def _decode(data: bytes, name: str, encoding: str | None) -> Decoded:
    for mark, marked in _MARKS:
        if data.startswith(mark):
            return _decode_as(data[len(mark) :], marked, name)
    if wide := _wide_encoding(data):
        return _decode_as(data, wide, name)
    _refuse_binary(data[:_SAMPLE], name)
    if encoding is not None and _known(encoding):
        return _decode_as(data, encoding, name)
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        return _decode_legacy(data)


def _decode_as(data: bytes, encoding: str, name: str) -> Decoded:
    try:
        return Decoded(data.decode(encoding), encoding)
    except UnicodeDecodeError:
        text = data.decode(encoding, "replace")
        broken = text.count("\ufffd")
        if broken > max(1, len(text) // 10):
            raise ReadError("encoding", f"{name}: is not the {encoding} text that it says it is") from None
        return Decoded(text, encoding, (f"{broken} broken bytes of {encoding} were replaced",))


def _decode_legacy(data: bytes) -> Decoded:
    """Decode what is not UTF-8: few broken bytes among much UTF-8 are replaced; else it is Windows-1252 or Latin-1."""
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    whole = sum(character > "\x7f" for character in text) - broken
    if whole > 2 * broken and broken <= max(1, len(text) * _MOST_BROKEN):
        return Decoded(text, "utf-8", (f"{broken} broken bytes of UTF-8 were replaced",))
    try:
        return Decoded(data.decode("cp1252"), "windows-1252")
    except UnicodeDecodeError:
        return Decoded(data.decode("latin-1"), "iso-8859-1")


def _wide_encoding(data: bytes) -> str | None:
    """Recognise UTF-16 without a byte order mark: nearly every other byte of English text in it is NUL."""
    sample = data[:_SAMPLE]
    half = len(sample) // 2
    if half < 4:
        return None
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if odd > 0.7 * half and even < 0.05 * half:
        return "utf-16-le"
    return "utf-16-be" if even > 0.7 * half and odd < 0.05 * half else None


def _refuse_binary(sample: bytes, name: str) -> None:
    control = len(sample) - len(sample.translate(None, _CONTROL))
    if b"\0" in sample or control > _MOST_CONTROL * len(sample) + 2:
        raise ReadError("binary", f"{name}: is a binary file, not text")


def _known(encoding: str) -> bool:
    try:
        codecs.lookup(encoding)
    except LookupError:
        return False
    return True
