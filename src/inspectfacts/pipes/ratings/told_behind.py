"""Tell a grade by what stands beside it: how many areas have it, a report that is called new, areas named in full."""

import re

from .look import Look

__all__ = ["is_in_counted", "is_named_outcome", "is_of_full_areas", "is_of_report"]

_IN_COUNTED = re.compile(r"pd?x?N(?:od?N)?w")
# "The leadership of teaching and the management of staff are": two areas in full, as a report words them.
_FULL_AREAS, _LONG = re.compile(r"(?:^|[.;:c])(?P<list>d?A(?:o[dx]*[Aw])?(?:(?:,|,?&)d?A(?:o[dx]*[Aw])?)+)[HxBS]+$"), 6
_OF_REPORT = re.compile(r"(?P<new>w)I?m")


def is_in_counted(look: Look) -> bool:
    """Say whether inspectors found a service to have the grade in so many areas: "found it good in two areas"."""
    counted = _IN_COUNTED.match(look.after) if look.setting.article and look.before[-2:] == "Fh" else None
    return counted is not None and look.word(counted.end()) in look.words["counted_areas"]


def is_of_report(look: Look) -> bool:
    """Say whether it is the grade of a report: "in an overall ‘good’ new report"."""
    report = _OF_REPORT.match(look.after) if look.setting.article and look.marked else None
    return report is not None and look.word(1) in look.words["new_reports"]


def is_named_outcome(look: Look) -> bool:
    """Say whether a capital tells the grade from praise: "the Good outcome for the school"."""
    capital = look.item > 0 and look.outline.reading.is_capital(look.candidate.start)
    told = capital and look.setting.article and not look.setting.headline
    return told and look.word(1) in look.words["large.outcomes"]


def is_of_full_areas(look: Look) -> bool:
    """Say whether a grade is that of areas named at length: "the quality of care and the conduct of staff are"."""
    full = _FULL_AREAS.search(look.before)
    return full is not None and len(look.outline.words(*full.span("list"))) >= _LONG
