"""Tell grades of how a service does as a whole: "is performing to a good standard", "three ‘inadequates’"."""

import re

from .look import Look

__all__ = ["is_plural_grade", "performs"]

_PERFORMS = re.compile(r"P[BHx]*(?P<verb>[wRFV])x?[tp]d$")
_SEVERAL = re.compile(r"[No][wx]?$")
_TO = frozenset({"to", "at"})


def performs(look: Look) -> bool:
    """Say whether a service is told to do as a standard asks: "the brigade performs at an adequate level"."""
    found = _PERFORMS.search(look.before)
    if found is None or not look.setting.article or look.word(1) not in look.words["standards"]:
        return False
    verb = look.word(found.start("verb") - look.item)
    on_scale = not look.setting.on_scale or look.candidate.grade in look.setting.on_scale
    return verb in look.words["clauses.performing"] and look.word(-2) in _TO and on_scale and look.word(2) != "of"


def is_plural_grade(look: Look) -> bool:
    """Say whether several grades are counted by their word: "four straight inadequates"."""
    return (
        look.setting.article
        and look.word(0) in look.words["clauses.plural_grades"]
        and bool(_SEVERAL.search(look.before))
    )
