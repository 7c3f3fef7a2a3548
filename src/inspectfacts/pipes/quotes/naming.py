"""Say who a voice is: the fullest name the article gives, and the role."""

from dataclasses import dataclass
from functools import cached_property

from ..people import widen_left
from .bodies import Bodies
from .coreference import Resolver
from .scene import Scene
from .voices import Voice

__all__ = ["Named", "Namer"]


@dataclass(frozen=True, slots=True)
class Named:
    """Who somebody is: the fullest name, the role, and a key that is the same for the same one."""

    name: str
    role: str | None
    key: str
    pronoun: str
    kind: str


class Namer:
    """Names the voices of one scene."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._resolver = Resolver(scene)

    @cached_property
    def _bodies(self) -> Bodies:
        return Bodies(self._scene)

    def name(self, voice: Voice) -> Named | None:
        """Return who a voice is, or None for a pronoun that nothing resolves."""
        together = self._together(voice)
        if together is not None:
            return together
        voice = self._resolver.resolve(voice)
        if voice.kind == "pronoun":
            return None
        if voice.kind == "person":
            person = self._scene.cast.people[voice.person]
            return Named(person.name, person.role, f"p{voice.person}", person.pronoun, "person")
        return self._describe(voice)

    def _together(self, voice: Voice) -> Named | None:
        """Name two people who speak as one: Karen and David Foster."""
        reading, people = self._scene.reading, self._scene.words.people
        if voice.kind != "person":
            return None
        start = voice.start
        if start and people.is_person(reading.words[start - 1]):
            start = widen_left(reading, start - 1, people)
        if reading.words[start - 1 : start] not in (["and"], ["&"]):
            return None
        persons = (other for other in self._scene.voices_in(max(0, start - 6), start) if other.kind == "person")
        before = [other for other in persons if other.end == start - 1]
        if not before:
            return None
        first, second = (self._scene.cast.people[other.person] for other in (before[-1], voice))
        same = first.surname == second.surname and first.forename and second.forename
        name = f"{first.forename} and {second.name}" if same else f"{first.name} and {second.name}"
        return Named(name, second.role, f"p{before[-1].person}+{voice.person}", "they", "person")

    def _describe(self, voice: Voice) -> Named:
        reading = self._scene.reading
        joint = self._resolver.joint(voice)
        if joint:
            people = [self._scene.cast.people[n] for n in joint]
            name = f"{' and '.join(person.forename or '' for person in people[:2])} {people[0].surname}"
            return Named(name, None, name.lower(), "they", "people")
        written = self._owned(voice) + reading.text_of(voice.start, voice.end)
        if voice.kind == "spokes":
            return self._spokes(voice, written)
        watchdog = self._bodies.watchdog(voice)
        name = watchdog or self._bodies.fullest(voice, written) + self._complement(voice)
        return Named(name, None, name.lower().removeprefix("the "), voice.pronoun, voice.kind)

    def _fullest_of(self, voice: Voice) -> str:
        return self._bodies.fullest(voice, self._scene.reading.text_of(voice.start, voice.end))

    def _owned(self, voice: Voice) -> str:
        """Return the owner of what a description names, as written: "Mr Grant’s " before "wife"."""
        reading = self._scene.reading
        at = voice.start - 1
        if voice.kind in ("spokes", "body") or at < 1 or reading.words[at] not in ("'s", "'"):
            return ""
        owners = [owner for owner in self._scene.voices_in(max(0, at - 7), at) if owner.end == at]
        return f"{reading.text_of(owners[-1].start, voice.start)} " if owners else ""

    def _complement(self, voice: Voice) -> str:
        """Return what completes a description: "of staff" after "one member", "from the trust" after "a statement"."""
        reading = self._scene.reading
        link = reading.words[voice.end : voice.end + 1]
        if voice.kind in ("document", "paper") and link in (["from"], ["by"]):
            owners = [other for other in self._scene.voices_in(voice.end + 1, voice.end + 3) if other.kind != "pronoun"]
            if owners:
                return f" {link[0]} {self._fullest_of(owners[0])}"
        if voice.kind in ("role", "unnamed") and link == ["of"]:
            return f" {reading.text_of(voice.end, self._complement_end(voice.end + 1))}"
        return ""

    def _complement_end(self, start: int) -> int:
        """Return where what follows "of" ends: a name in full, "Ali’s Grill" too, else a word."""
        lower = self._scene.reading.words
        plain = start + 1 + (lower[start] in self._scene.words.determiners)
        for voice in self._scene.voices_in(start, start + 2):
            owned = (
                self._scene.voices_in(voice.end + 1, voice.end + 2)
                if lower[voice.end : voice.end + 1] == ["'s"]
                else []
            )
            return max(plain, owned[0].end if owned else voice.end)
        return plain

    def _spokes(self, voice: Voice, written: str) -> Named:
        """Name a spokesman after the body: "a spokesman for the trust" is the Elm Trust's."""
        scene, lower = self._scene, self._scene.reading.words
        body = ""
        if lower[voice.end : voice.end + 1] in (["for"], ["from"], ["at"]):
            owners = scene.voices_in(voice.end + 1, voice.end + 3)
            body = (
                self._bodies.fullest(owners[0], scene.reading.text_of(owners[0].start, owners[0].end)) if owners else ""
            )
        else:
            start = voice.start + (lower[voice.start] in scene.words.determiners)
            if start < voice.end - 1:
                owner = Voice(start, voice.end - 1, "body", "")
                body = self._bodies.fullest(owner, scene.reading.text_of(start, voice.end - 1))
        body = body.removeprefix("the ").removeprefix("The ").removesuffix("’s").removesuffix("'s").strip(" -")
        word = scene.reading.text_of(voice.end - 1, voice.end)
        name = f"{body} {word}" if body else written
        return Named(name, word, name.lower(), voice.pronoun, "spokes")
