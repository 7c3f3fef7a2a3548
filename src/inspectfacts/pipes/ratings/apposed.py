"""Tell a grade that stands behind the name it is of: "Elm School, outstanding at its last inspection, has"."""

import re

from .look import Look

__all__ = ["is_apposed"]

_NAME_BEFORE = re.compile(r"(?:^|[;.,\n])d?P,$")
_AT_VISIT = re.compile(r"(?:pd[xw]{0,2}(?P<visit>[mnw])|(?P<since>sD))[^;.G]*,[HB]")


def is_apposed(look: Look) -> bool:
    """Say whether a name is told its grade behind a comma, with the visit that gave it or the day since when."""
    if not look.setting.article or look.quoted or not _NAME_BEFORE.search(look.before):
        return False
    told = _AT_VISIT.match(look.after)
    if told is None or told["since"]:
        return told is not None and not look.plain
    return look.word(told.end("visit")) in look.words["scenes.outcomes"]
