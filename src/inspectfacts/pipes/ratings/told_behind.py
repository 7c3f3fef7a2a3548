"""Tell a grade by what follows it: the number of areas that have it, or a report that is called new."""

import re

from .look import Look

__all__ = ["is_in_counted", "is_named_outcome", "is_of_report"]

_IN_COUNTED = re.compile(r"pd?x?N(?:od?N)?w")
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
