"""Recognise what an input is, by its name first and by its first bytes otherwise."""

import json
import re
from pathlib import PurePath

from .records import is_header
from .source import Fields

__all__ = ["ARTICLE_SUFFIXES", "format_of"]

_SUFFIXES = {
    ".txt": "text", ".text": "text", ".md": "text",
    ".html": "html", ".htm": "html", ".xhtml": "html", ".mhtml": "mhtml", ".mht": "mhtml",
    ".jsonl": "jsonl", ".ndjson": "jsonl", ".json": "json", ".csv": "csv", ".tsv": "tsv", ".parquet": "parquet",
    ".warc": "warc", ".wet": "warc", ".pdf": "pdf", ".docx": "docx",
}  # fmt: skip
_PACKED = (".gz", ".zst")
# What is taken for an article when a whole folder is read.
ARTICLE_SUFFIXES = (*_SUFFIXES, *(suffix + packed for suffix in _SUFFIXES for packed in _PACKED))

_HTML = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL
)
_MHTML = re.compile(rb"(?:^|\n)content-type:\s*multipart/related", re.IGNORECASE)
_BOM = b"\xef\xbb\xbf"


def format_of(path: str | None, head: bytes, fields: Fields) -> str:
    """Return the format of an input, given its name and the first bytes of its (unpacked) content."""
    signed = _signed_format(head)
    if signed is not None:
        return signed
    named = _named_format(path) if path else None
    return named or _sniffed_format(head.removeprefix(_BOM), fields)


def _named_format(path: str) -> str | None:
    name = PurePath(path)
    if name.suffix.lower() in _PACKED:
        name = name.with_suffix("")
    return _SUFFIXES.get(name.suffix.lower())


def _signed_format(head: bytes) -> str | None:
    if head.startswith(b"%PDF-"):
        return "pdf"
    if head.startswith(b"PAR1"):
        return "parquet"
    if head.startswith(b"WARC/"):
        return "warc"
    return "docx" if head.startswith(b"PK\x03\x04") else None


def _sniffed_format(head: bytes, fields: Fields) -> str:
    if _HTML.match(head):
        return "html"
    if _MHTML.search(head[:4096]) and b"MIME-Version" in head[:4096]:
        return "mhtml"
    if _is_json_line(head):
        return "jsonl"
    header = head.partition(b"\n")[0].decode("utf-8", "replace")
    return "csv" if b"\n" in head and is_header(header, fields) else "text"


def _is_json_line(head: bytes) -> bool:
    """Whether the first line is a JSON object, or the beginning of a long one."""
    line, end, _ = head.lstrip().partition(b"\n")
    if not line.startswith(b"{"):
        return False
    if not end:
        return re.match(rb'\{\s*"[^"\n]{1,60}"\s*:\s*["\d\[{tfn-]', line) is not None
    try:
        return isinstance(json.loads(line), dict)
    except ValueError:
        return False
