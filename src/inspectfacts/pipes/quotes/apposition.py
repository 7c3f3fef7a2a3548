"""Tie a name to the office beside it: "the head, Joan Reed,", "Lucy Hale, the new manager said"."""

from ..people.words import PERSONS
from .scene import Scene
from .voices import Voice

__all__ = ["before_office", "drop_short_name", "is_of_body", "named_in_apposition", "run_on_inspectorate"]

_LONGEST_OFFICE = 8
_LONGEST_OWNER = 5


def named_in_apposition(scene: Scene, voice: Voice, later: list[Voice]) -> Voice:
    """Return Joan Reed for "the head, Joan Reed," and "the head of Oakfield, Joan Reed,"; else the voice itself."""
    lower = scene.reading.words
    if voice.kind == "body" and later and lower[voice.start] == "the" and _names_body(scene, voice, later[0]):
        return later[0]
    if voice.kind == "named" and later and _names_owned(scene, voice, later[0]):
        return later[0]
    if voice.kind not in PERSONS:
        return voice
    for other in later:
        between = _without_title(scene, lower[voice.end : other.start])
        within = between[:1] in (["of"], ["for"])
        listed = within and between[-1] == "," and not {"and", "&"}.isdisjoint(between)
        if other.kind == "person" and (listed or between.count(",") <= 1) and "who" not in between:
            owned = within and between[-1] in scene.words.prepositions
            joined = not owned and (not between or between[-1] in (",", "'s") or "," not in between)
            return other if joined and not any(word in scene.words.reporting for word in between) else voice
        if "," in between and not within:
            return voice
    return voice


def _without_title(scene: Scene, between: list[str]) -> list[str]:
    """Leave out the title in small letters of "Leader of ECC, councillor Jo Hart"."""
    titled = between[-2:-1] == [","] and between[-1] in scene.words.people.titles
    return between[:-1] if titled else between


def _names_owned(scene: Scene, voice: Voice, other: Voice) -> bool:
    """Tell the name between commas in "Her Labour rival, Liz Kemp, said"."""
    lower = scene.reading.words
    between = lower[voice.end : other.start]
    owned = lower[voice.start] in scene.words.determiners and other.kind == "person"
    return owned and between.count(",") == 1 and between[-1] == "," and lower[other.end : other.end + 1] == [","]


def _names_body(scene: Scene, voice: Voice, other: Voice) -> bool:
    """Tell the name between commas in "the provider, Elm Care Ltd, said"."""
    lower = scene.reading.words
    if lower[voice.end : other.start] != [","] or other.kind not in ("named", "body"):
        return False
    after = lower[other.end : other.end + 2]
    return scene.reading.is_capital(other.start) and after[:1] == [","] and after[-1] in scene.words.reporting


def run_on_inspectorate(scene: Scene, voice: Voice) -> Voice | None:
    """Return the Ofsted of "In its report on Elmchester Ofsted said", where no comma parts it from a place."""
    lower, first = scene.reading.words, scene.inspecting_from(voice.end)
    if first <= voice.start or lower[scene.sentence_start(voice.start)] not in ("in", "after", "following"):
        return None
    return Voice(first, voice.end, "body", "it") if lower[voice.start - 1] in scene.words.prepositions else None


def before_office(scene: Scene, voices: list[Voice], office: Voice) -> Voice | None:
    """Return the person before an apposition that no comma ends: "Lucy Hale, the new manager of Elm Care said"."""
    if office.kind not in ("role", "kin", "unnamed"):
        return None
    before = [voice for voice in voices if voice.end <= office.start and voice.kind == "person"]
    if not before:
        return None
    lower = scene.reading.words
    between = lower[before[-1].end : office.start]
    plain = between[:1] == [","] and between.count(",") == 1 and len(between) <= _LONGEST_OFFICE
    plain = plain and not any(word in scene.words.reporting or word in scene.words.breaks for word in between)
    return before[-1] if plain or not between else None


def is_of_body(scene: Scene, office: Voice, body: Voice) -> bool:
    """Tell a body that names what an office is of: "the chief executive of its sponsor the Elm Trust"."""
    between = scene.reading.words[office.end : body.start]
    owned = between[:1] in (["of"], ["for"], ["at"]) and between[1:2] in (["its"], ["their"], ["the"])
    plain = 3 <= len(between) <= _LONGEST_OWNER and scene.words.closes_phrase.isdisjoint(between[2:])
    return owned and plain and office.kind in ("role", "spokes") and body.kind in ("body", "named")


def drop_short_name(scene: Scene, voices: list[Voice]) -> tuple[Voice, int]:
    """Return the last of the voices and where it ends: "the Care Quality Commission (CQC)" ends with its brackets."""
    lower, near = scene.reading.words, voices[-1]
    short = len(voices) > 1 and voices[-2].end == near.start - 1
    if not short or lower[near.start - 1] != "(" or lower[near.end : near.end + 1] != [")"]:
        return near, near.end
    del voices[-1]
    return voices[-1], near.end + 1
