"""Find the grades of lists and tables: blocks of lines that pair labels with grades, in whatever layout."""

from collections.abc import Iterator, Mapping, Sequence, Set
from typing import NamedTuple

from ...facts import RatingStatus
from .cues import RatingWords
from .draft import LISTED, Draft
from .headed import head_draft
from .outline import Candidate, Outline, Sheet
from .row_labels import Label, Labels
from .row_lines import rows_of
from .row_runs import Pair, Span, pair_rows, runs_of
from .table_heads import settle_times
from .times import read_when

__all__ = ["Entry", "find_listed", "read_listed"]

_LEAST, _ENOUGH = 2, 3


class Entry(NamedTuple):
    """What a grade of a list was given to, and its status; None where nothing tells whether it holds."""

    labels: list[Label]
    status: RatingStatus | None


def find_listed(
    sheet: Sheet,
    candidates: Mapping[int, Candidate],
    headed: Mapping[int, list[str]],
    on_scale: Set[str],
    words: RatingWords,
) -> dict[int, Entry]:
    """Return the entry of each grade that stands in a list, by its first token; `headed` are those read as headings."""
    if len(candidates) < _LEAST or not on_scale:
        return {}
    labels = Labels(sheet, words)
    rows = rows_of(sheet, candidates, words)
    found: dict[int, Entry] = {}
    for first, last in runs_of(rows):
        run = rows[first:last]
        pairs = settle_times(pair_rows(run, labels.rank), run, sheet.reading, words)
        if all(candidates[pair.grade].grade in on_scale for pair in pairs):
            told = _name(pairs, labels, candidates, words)
            if headed.keys().isdisjoint(told) or _holds_areas(told):
                found.update(told)
    return found


def read_listed(
    outline: Outline, headed: dict[int, list[str]], listed: Mapping[int, Entry], words: RatingWords
) -> list[Draft] | None:
    """Return the grades of a sentence that stands in a list or heads one; None for any other sentence."""
    told = list(_drafts_of(outline, listed, words)) if listed else []
    if told or any(at in listed for at in outline.starts):
        return told
    head = head_draft(outline, headed) if headed else None
    return [head] if head else None


def _drafts_of(outline: Outline, listed: Mapping[int, Entry], words: RatingWords) -> Iterator[Draft]:
    """Yield the grades of a sentence that have labels in a list."""
    for item, at in enumerate(outline.starts):
        entry = listed.get(at)
        if entry is None or entry.status is None:
            continue
        services = [label.service for label in entry.labels if label.service]
        areas = [label.area for label in entry.labels if label.area]
        draft = Draft(item, outline, LISTED, areas=areas, last=item + 1)
        draft.subject, draft.others = next(iter(services), None), services[1:]
        draft.when = read_when(draft, outline.reading, words)
        draft.status = entry.status
        yield draft


def _holds_areas(entries: Mapping[int, Entry]) -> bool:
    return any(label.known and label.area for entry in entries.values() for label in entry.labels)


def _name(
    pairs: Sequence[Pair], labels: Labels, candidates: Mapping[int, Candidate], words: RatingWords
) -> dict[int, Entry]:
    """Return what each pair of one list names, where enough tells that it is a list of grades."""
    spans = {pair.grade: [each for span in pair.labels for each in _labels_in(pair, span, labels)] for pair in pairs}
    every = [span for held in spans.values() for span in held]
    if len(every) < _LEAST or not all(labels.may_label(span) for span in every):
        return {}
    known = sum(labels.rank(span) == 2 for span in every)
    worded = any(candidates[pair.grade].grade not in words["plain"] for pair in pairs)
    if known * 2 < len(every) and (len(every) < _ENOUGH or not (worded or known)):
        return {}
    points = any(candidates[pair.grade].points for pair in pairs)
    named = points or (not any(labels.is_area(*span) for span in every) and labels.are_names(every))
    told = {at: [labels.read(span, named=named) for span in held] for at, held in spans.items()}
    return {pair.grade: Entry([label for label in told[pair.grade] if label], _status_of(pair)) for pair in pairs}


def _labels_in(pair: Pair, span: Span, labels: Labels) -> Sequence[Span]:
    return labels.split(span) if pair.shape == "T" else labels.split_known(span)


def _status_of(pair: Pair) -> RatingStatus | None:
    return None if pair.unclear else "previous" if pair.former else "current"
