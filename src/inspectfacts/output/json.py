"""Write extractions as JSON and read them back, checked against the contract's types."""

import msgspec

from ..facts import Extraction, Failure

__all__ = ["decode", "encode_line", "encode_pretty"]


def encode_pretty(document: Extraction | Failure) -> bytes:
    """Return one document as indented UTF-8 JSON that ends in a line feed."""
    return msgspec.json.format(msgspec.json.encode(document), indent=2) + b"\n"


def encode_line(document: Extraction | Failure) -> bytes:
    """Return one document as one line of UTF-8 JSON."""
    return msgspec.json.encode(document) + b"\n"


def decode(data: bytes | str) -> Extraction | Failure:
    """Read a document back; raise msgspec.ValidationError where it does not follow the contract."""
    raw = msgspec.json.decode(data)
    if isinstance(raw, dict) and "error" in raw:
        return msgspec.convert(raw, Failure)
    return msgspec.convert(raw, Extraction)
