"""Give the value of the date that stands inside another: "the end of [February]", "the first half of [2018]"."""

from ..tagged import Stretch
from .absolute import fiscal_value, point_value
from .periods import period_value, shifted
from .scene import Scene
from .seasons import SEASONS, season_value

__all__ = ["decade_value", "target_value", "this_period"]


def target_value(scene: Scene, start: int, end: int, found: Stretch) -> str | None:
    names = [scene.tag(at) for at in range(start, end)]
    if "season" in names:
        return season_value(scene, start, end, start + names.index("season"))
    if "decade" in names:
        return decade_value(scene.words[start + names.index("decade")])
    if names[-1] in ("era", "old_era"):
        return scene.meaning(end - 1)
    if "today" in names:
        return scene.published.isoformat() if scene.published is not None else None
    if {"month", "year", "year_words"}.intersection(names):
        return point_value(scene, scene.parts(start, end), found.start, found.end)
    if "holiday" in names:
        return next(
            (item.value for item in SEASONS["dates.holiday"](scene, Stretch("dates.holiday", start, end))), None
        )
    if names[0] == "the" and len(names) > 1 and names[1] in ("yr", "unit", "fiscal"):
        return this_period(scene, start, end)
    return period_value(scene, start, end)


def this_period(scene: Scene, start: int, end: int) -> str | None:
    """Return the value of "the year" or "the month" as the one of the publication."""
    if scene.published is None:
        return None
    if scene.tag(end - 2) == "fiscal":
        school = scene.meaning(end - 2) == "A"
        ahead = scene.tense(start, end) > 0 and scene.tag(start - 2) == "edge"
        year = scene.published.year - (scene.published.month < (9 if school else 4)) + ahead
        return fiscal_value(year, school=school)
    return shifted(scene.published, scene.meaning(end - 1), 0)


def decade_value(word: str) -> str:
    word = word.removeprefix("mid-")
    if word.isdigit():
        return word
    return word[:3] if len(word) == 5 else f"19{word[0]}" if int(word[0]) > 2 else f"20{word[0]}"
