"""Tell "requires improvement" that is the verb of a service from what merely needs to get better."""

import re

from .look import Look

__all__ = ["requires"]

_REQUIRES = re.compile(
    r"[,\-&][xdN]or$|P,?pd?W+,?x*$|P,r[^;.GRVFKM]*,x*$"
    r"|[PAhN)]x*$|[PAw],r(?:d?[IhP]x*[HB]*[eF])?x*$|F[dwx]*(?P<found>Ps)x*$|,&[^,;.]*[PA],x*$|[PA][^,;.]{0,6}[wx]$|G[^;.]*[c&]x*$|Nor$|Nw{1,2}x*$"
)
_PLACES, _PLACE = re.compile(r"(?:^|[es.;])(?P<list>W+(?:,W+)*,?&W+)x*$"), re.compile(r"W+")
_STILL_REQUIRES = re.compile(r"[Ph]x*[BH]x*w[^,;.GRV]{0,8},?[c&]x*$")
_SERVICE_HAD, _DATED = re.compile(r"(?<!w)[Ph]Hx*$"), re.compile(r"[^;.,csG]*D")
_NEAR = 8


def requires(look: Look) -> bool:
    """Say whether "requires improvement" is the verb of a service, an area or a count."""
    own = look.candidate.grade == "requires_improvement" and not look.plain and look.setting.article
    rest = look.before in ("dw", "xdw") and look.word(-1) in look.words["rest"]
    found = _REQUIRES.search(look.before) if own else None
    if own and not found and _are_places(look):
        return True
    if found and found["found"]:
        return look.word(-1) == "that"
    return own and (rest or bool(found or _STILL_REQUIRES.search(look.before) or _had(look)))


def _are_places(look: Look) -> bool:
    """Say whether councils are told by their places alone: "Ofsted said Kent and Surrey require improvement"."""
    listed = _PLACES.search(look.before)
    runs = _PLACE.finditer(look.before, *listed.span("list")) if listed else ()
    return listed is not None and all(look.words.is_place(" ".join(look.outline.words(*run.span()))) for run in runs)


def _had(look: Look) -> bool:
    """Say whether a service was rated so some time ago: "it had required improvement in 2021"."""
    if look.word(0) != "required" or not _SERVICE_HAD.search(look.before):
        return False
    tail = look.outline.words(look.item + 1, look.item + _NEAR)
    return bool(_DATED.match(look.after)) or not look.words["scenes.inspections"].isdisjoint(tail)
