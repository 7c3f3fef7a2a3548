"""Read datasets as streams of records: JSON Lines, JSON, CSV, TSV and Parquet."""

import csv
import io
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Any

import msgspec

from ..errors import ReadError
from .decoding import decode
from .extras import need
from .records import Records
from .source import Input, Item, read_whole

__all__ = ["reader_of"]

Record = Mapping[str, Any] | ReadError

_SAMPLE = 65536
# What the decoder raises on what is no JSON, or is nested too deep to be anybody's data.
_NO_JSON = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)
_LONGEST_FIELD = 2**27
_ROWS = 256
_LISTS = ("articles", "items", "documents", "docs", "records", "results", "data", "stories", "entries", "response")


def reader_of(form: str) -> Callable[[Input], Iterator[Item]]:
    """Return the reader of a dataset format."""
    readers: dict[str, Callable[[Input], Iterator[Item]]] = {
        "jsonl": _read_jsonl,
        "json": _read_json,
        "csv": partial(_read_csv, delimiter=None),
        "tsv": partial(_read_csv, delimiter="\t"),
        "parquet": _read_parquet,
    }
    return readers[form]


def _read_jsonl(given: Input) -> Iterator[Item]:
    yield from Records(given, "jsonl").items(_json_lines(given))


def _json_lines(given: Input) -> Iterator[Record]:
    for number, line in enumerate(given.stream):
        bare = line.removeprefix(b"\xef\xbb\xbf") if number == 0 else line
        if bare.strip():
            yield _json_record(bare)


def _json_record(data: bytes) -> Record:
    try:
        record = msgspec.json.decode(data)
    except _NO_JSON as error:
        return ReadError("bad_record", f"is not valid JSON ({error})")
    return record if isinstance(record, dict) else ReadError("bad_record", "is not a JSON object")


def _read_json(given: Input) -> Iterator[Item]:
    """Read a JSON file: a list of records, one record, or an object that holds a list of them."""
    data = read_whole(given)
    decode(data, given.name)
    try:
        content = msgspec.json.decode(data.removeprefix(b"\xef\xbb\xbf"))
    except _NO_JSON as error:
        raise ReadError("bad_json", f"{given.name}: is not valid JSON ({error})") from None
    yield from Records(given, "json").items(_json_records(content))


def _json_records(content: object) -> Iterator[Record]:
    if isinstance(content, dict):
        lists = (content[name] for name in _LISTS if isinstance(content.get(name), list))
        content = next(lists, [content])
    if not isinstance(content, list):
        content = [content]
    for record in content:
        yield record if isinstance(record, dict) else ReadError("bad_record", "is not a JSON object")


def _read_csv(given: Input, delimiter: str | None) -> Iterator[Item]:
    sample = given.stream.peek(_SAMPLE)[:_SAMPLE]  # type: ignore[attr-defined]
    cut = sample.rfind(b"\n") + 1 or len(sample)
    decoded = decode(sample[:cut], given.name)
    encoding = "utf-8-sig" if decoded.encoding == "utf-8" else decoded.encoding
    if decoded.encoding.startswith("utf-16"):
        encoding = "utf-16"
    text = io.TextIOWrapper(given.stream, encoding=encoding, errors="replace", newline="")
    separator = delimiter or _delimiter(decoded.text)
    try:
        yield from Records(given, "csv", decoded.encoding).items(_rows(text, separator))
    finally:
        text.detach()


def _rows(text: io.TextIOWrapper, delimiter: str) -> Iterator[Record]:
    csv.field_size_limit(max(csv.field_size_limit(), _LONGEST_FIELD))
    rows = csv.DictReader(text, delimiter=delimiter)
    while True:
        try:
            row = next(rows)
        except StopIteration:
            return
        except csv.Error as error:
            yield ReadError("bad_record", f"is no CSV ({error})")
            continue
        if None in row:
            yield ReadError("bad_record", "has more values than there are columns")
        elif None in row.values() and any("\n" in (value or "") for value in row.values()):
            yield ReadError("bad_record", "has fewer values than there are columns (is a quote never closed?)")
        else:
            yield row


def _delimiter(sample: str) -> str:
    """Return what parts the names of the header line."""
    header = sample.partition("\n")[0]
    return max(",;\t|", key=header.count)


def _read_parquet(given: Input) -> Iterator[Item]:
    parquet = need("pyarrow.parquet", "tables", f"{given.name}: reading Parquet")
    arrow = need("pyarrow", "tables", f"{given.name}: reading Parquet")
    try:
        stream = given.stream if given.stream.seekable() else io.BytesIO(given.stream.read())
        table = parquet.ParquetFile(stream)
    except (arrow.ArrowInvalid, OSError) as error:
        raise ReadError("damaged", f"{given.name}: is not a whole Parquet file ({error})") from None
    batches = table.iter_batches(batch_size=_ROWS)
    yield from Records(given, "parquet").items(row for batch in batches for row in batch.to_pylist())
