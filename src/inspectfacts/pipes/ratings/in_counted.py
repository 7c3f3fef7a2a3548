"""Tell a grade by the number of areas that have it: "found it good in two areas"."""

import re

from .look import Look

__all__ = ["is_in_counted"]

_IN_COUNTED = re.compile(r"pd?x?N(?:od?N)?w")


def is_in_counted(look: Look) -> bool:
    """Say whether inspectors found a service to have the grade in so many areas."""
    counted = _IN_COUNTED.match(look.after) if look.setting.article and look.before[-2:] == "Fh" else None
    return counted is not None and look.word(counted.end()) in look.words["counted_areas"]
