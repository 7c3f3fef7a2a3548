"""Say what the labels of a list name: areas, services, or all of a service."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ..providers.mention import NAMED
from .cues import RatingWords
from .outline import Sheet
from .phrases import WHOLE
from .row_runs import Span

__all__ = ["Label", "Labels"]

_STOPS = frozenset({",", "-", "–", "—", "(", ";", ":", "|"})
_ENDS = frozenset({"?", ":", ".", ";", ",", "|", "-", "–", "—"})
_MARKS = frozenset({"'", '"', "‘", "’", "“", "”", "''"})
_LONGEST, _LEAST, _NAME, _PLACE = 18, 2, 9, 4


class Label(NamedTuple):
    """What a label names: a service, or an area as worded; `known` where more than its place tells so."""

    area: str | None
    service: str | None
    known: bool


class Labels:
    """Reads labels by what is known of their tokens."""

    def __init__(self, sheet: Sheet, words: RatingWords) -> None:
        self.reading, self.known, self.words = sheet.reading, sheet.known, words

    def rank(self, span: Span) -> int:
        """Return 2 for a label that is known, 1 for one that may be one, 0 for a lead or the head of a column."""
        start, end = self._bare(span)
        spoken = self.reading.words[start:end]
        if not spoken or self.words["rows.heads"].issuperset(spoken):
            return 0
        if self.is_area(start, end) or self._service_at(start, end) or self.is_whole(start, end):
            return 2
        return int(self.reading.words[span[1] - 1] != ":" and self.may_label(span))

    def may_label(self, span: Span) -> bool:
        """Say whether a stretch is short, opens with a capital and counts nothing."""
        start, end = self._bare(span)
        if not 0 < end - start <= _LONGEST or self.known.get(start, ("",))[0] in ("N", "D"):
            return False
        return self.reading.is_capital(start) and self.words["wholes"].isdisjoint(self.reading.words[start:end])

    def is_area(self, start: int, end: int) -> bool:
        """Say whether words of a known area are told."""
        return any(self.known.get(at, ("",))[0] == "A" for at in range(start, end))

    def is_whole(self, start: int, end: int) -> bool:
        """Say whether a label is that of the whole service: "Overall rating"; "Effectiveness" alone is an area."""
        spoken = self.reading.words[start:end]
        if "overall" not in spoken and self._is_known_area(start, end):
            return False
        return " ".join(spoken) in self.words["whole"] or self.words["whole_labels"].issuperset(spoken)

    def read(self, span: Span, *, named: bool) -> Label | None:
        """Return what a label names; `named` says that the labels of the list are names of services."""
        start, end = self._bare(span)
        if start >= end:
            return None
        if self.is_whole(start, end):
            return Label(WHOLE, None, True)
        service = self._service_at(start, end)
        if service:
            return Label(None, service, True)
        if self.is_area(start, end):
            return Label(self.reading.text_of(start, end), None, True)
        if named:
            stop = next((at for at in range(start, end) if self.reading.words[at] in _STOPS), end)
            return Label(None, self.reading.text_of(start, stop), False) if stop > start else None
        return Label(self.reading.text_of(start, end), None, False)

    def split(self, span: Span) -> list[Span]:
        """Return the labels of a list: "A, B and C", "A; B; C"; known ones are kept whole."""
        return list(self._split(span))

    def split_known(self, span: Span) -> list[Span]:
        """Return each of the areas that share one label: "Safe and caring"; the label alone where not all are known."""
        parts = list(self._split(self._bare(span)))
        return parts if len(parts) > 1 and all(self._is_known_area(*part) for part in parts) else [span]

    def _is_known_area(self, start: int, end: int) -> bool:
        tag, stop, _ = self.known.get(start, ("", 0, None))
        return tag == "A" and stop == end

    def _split(self, span: Span) -> Iterator[Span]:
        words, (start, end) = self.reading.words, span
        breaks = ";" if ";" in words[start:end] else ","
        at = low = start
        while at < end:
            stop = self.known.get(at, ("", 0, None))
            if stop[0] in ("A", "P") and stop[1] > at + 1:
                at = stop[1]
                continue
            if words[at] == breaks or (words[at] in ("and", "&") and (breaks == "," or words[at - 1] == breaks)):
                if at > low:
                    yield low, at
                low = at + 1
            at += 1
        if low < end:
            yield low, end

    def _bare(self, span: Span) -> Span:
        """Return a label without its bullets, end marks and quote marks."""
        start, end = span
        words = self.reading.words
        while end > start and (words[end - 1] in _ENDS or words[end - 1] in _MARKS):
            end -= 1
        while start < end and (words[start] in _MARKS or words[start] in _ENDS):
            start += 1
        return start, end

    def _service_at(self, start: int, end: int) -> str | None:
        """Return the service that a label opens with, or the council that a place stands for."""
        start += self.reading.words[start] == "the"
        tag, _, value = self.known.get(start, ("", 0, None))
        if tag == "P" and value[1] in NAMED:
            return str(value[0])
        if placed := self._service_behind_place(start, end):
            return placed
        spoken = " ".join(self.reading.words[start:end])
        return (
            self.reading.text_of(start, end) if self.words.is_place(spoken) and self.reading.is_capital(start) else None
        )

    def _service_behind_place(self, start: int, end: int) -> str | None:
        """Return the service that stands behind its place and fills a label: "Deal, St Ada's Primary School"."""
        words = self.reading.words
        at = next((n for n in range(start + 1, min(end, start + _PLACE)) if words[n] == ","), end) + 1
        if at >= end or not all(self.reading.is_capital(n) for n in (*range(start, at - 1), at)):
            return None
        held = [self.known[n] for n in range(at, end) if self.known.get(n, ("",))[0] == "P"]
        named = bool(held) and held[-1][1] == end and held[-1][2][1] in NAMED
        return self.reading.text_of(at, end) if named and "," not in words[at:end] else None

    def are_names(self, spans: Sequence[Span]) -> bool:
        """Say whether all words of all labels have capitals but those that join a name; lone words need company."""
        bare = [self._bare(span) for span in spans]
        least = 1 if any(self._service_at(*span) for span in bare) else _LEAST
        return all(self._is_name(*span, least) for span in bare)

    def _is_name(self, start: int, end: int, least: int) -> bool:
        inner, reading = self.words["lists.joining"], self.reading
        stop = next((at for at in range(start, end) if reading.words[at] in _STOPS), end)
        plain = [at for at in range(start, stop) if reading.words[at][0].isalpha() and not reading.is_capital(at)]
        return least <= stop - start <= _NAME and all(reading.words[at] in inner for at in plain)
