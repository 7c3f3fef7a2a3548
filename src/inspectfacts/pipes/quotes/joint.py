"""Find the people who speak as one: "Karen and David Foster said", "A, head of B, and C, chair of D, said"."""

from ..people import Person, find_role
from .scene import Scene
from .voices import Cue, Voice

__all__ = ["join_names", "join_roles", "speak_together"]

_AND = frozenset({"and", "&"})
_LINKS = _AND | {","}
_FARTHEST = 40
_MOST = 3


def speak_together(scene: Scene, voice: Voice, cue: Cue | None) -> list[Voice]:
    """Return the people whom a word of reporting has for its subject together, in the order of the text."""
    group = [voice]
    while len(group) < _MOST and (before := _before(scene, group[0], listed=len(group) > 1)) is not None:
        group.insert(0, before)
    while len(group) < _MOST and (after := _after(scene, group[-1], cue)) is not None:
        group.append(after)
    return group


def join_names(people: list[Person]) -> str:
    """Name people together: a shared family name is said once."""
    family = people[-1].surname
    if family and all(person.surname == family and person.forename for person in people):
        names = [str(person.forename) for person in people[:-1]] + [people[-1].name]
    else:
        names = [person.name for person in people]
    return f"{', '.join(names[:-1])} and {names[-1]}"


def join_roles(scene: Scene, people: list[Person]) -> str | None:
    """Name the offices of people together; a tie to one another ("wife") is none."""
    actors = scene.words.people.actors
    roles = dict.fromkeys(person.role for person in people if person.role)
    offices = (role for role in roles if role.lower() not in actors or actors[role.lower()].kind != "kin")
    return " and ".join(offices) or None


def _before(scene: Scene, voice: Voice, *, listed: bool) -> Voice | None:
    """Return Karen for David in "Karen and David Foster" and "Karen Foster and her husband David"."""
    lower, people, start = scene.reading.words, scene.words.people, voice.start
    role = find_role(scene.reading, start, voice.end, people)
    if role is not None and role[1] <= start:
        start = role[0]
        start -= start > 0 and lower[start - 1] in ("his", "her", "their")
    if start == 0 or not (lower[start - 1] in _AND or (listed and lower[start - 1] == ",")):
        return None
    near = scene.voices_in(max(0, start - _MOST * 2), start)
    return next((other for other in near if other.kind == "person" and other.end == start - 1), None)


def _after(scene: Scene, voice: Voice, cue: Cue | None) -> Voice | None:
    """Return who joins a person on the right, before the word of reporting unless that comes first."""
    end = min(scene.sentence_end(voice.start), voice.end + _FARTHEST)
    inverted = cue is None or cue.end <= voice.start
    stop = end if inverted or cue is None else min(end, cue.start)
    following = scene.reading.words[voice.end : stop]
    if not following or following[0] not in _LINKS or _AND.isdisjoint(following):
        return None
    for other in scene.voices_in(voice.end, stop):
        if other.kind == "person":
            return other if _joined(scene, voice, other, inverted=inverted) else None
    return None


def _joined(scene: Scene, voice: Voice, other: Voice, *, inverted: bool) -> bool:
    """Tell "and" with an office, or an apposition before it, between two people; no word of reporting parts them."""
    words = scene.reading.words
    between = words[voice.end : other.start]
    link = next((n for n, word in enumerate(between) if word in _AND and (n == 0 or between[n - 1] == ",")), -1)
    if link < 0 or (inverted and link) or any(word in scene.words.single for word in between):
        return False
    office = [word for word in between[link + 1 :] if word != ","]
    plain = not office or scene.words.people.is_person(office[-1])
    follows = words[other.end : other.end + 1]
    return plain and follows != ["'s"] and (inverted or follows == [","] or _soon(scene, other.end))


def _soon(scene: Scene, at: int) -> bool:
    word = scene.reading.words[at]
    return word in scene.words.reporting or word in scene.words.light
