"""Say who a voice is: the fullest name the article gives, and the role."""

from dataclasses import dataclass
from functools import cached_property

from .bodies import Bodies
from .coreference import Resolver
from .joint import join_names, join_roles, speak_together
from .scene import Scene
from .voices import SEVERAL, SOME, Cue, Voice

__all__ = ["Named", "Namer"]

_PAIR = 2
_OWNERS = frozenset({"body", "named"})


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

    def name(self, voice: Voice, cue: Cue | None = None) -> Named | None:
        """Return who a voice is, with those who share its word of reporting; None for a pronoun nothing resolves."""
        together = self._together(voice, cue) if voice.kind == "person" else None
        if together is not None:
            return together
        voice = self._resolver.resolve(voice)
        if voice.kind == "pronoun":
            return None
        if voice.kind == "person":
            person = self._scene.cast.people[voice.person]
            return Named(person.name, person.role, f"p{voice.person}", person.pronoun, "person")
        return self._describe(voice)

    def resolve(self, voice: Voice) -> Voice:
        """Return the voice that a pronoun or a description stands for."""
        return self._resolver.resolve(voice)

    def _together(self, voice: Voice, cue: Cue | None) -> Named | None:
        """Name people who speak as one: Karen and David Foster."""
        group = speak_together(self._scene, voice, cue)
        if len(group) == 1:
            return None
        people = [self._scene.cast.people[one.person] for one in group]
        key = "+".join(str(one.person) for one in group)
        return Named(join_names(people), join_roles(self._scene, people), f"p{key}", "they", "person")

    def _describe(self, voice: Voice) -> Named:
        reading = self._scene.reading
        joint = self._resolver.joint(voice)
        if joint:
            people = [self._scene.cast.people[n] for n in joint]
            name = f"{' and '.join(person.forename or '' for person in people[:2])} {people[0].surname}"
            return Named(name, None, name.lower(), "they", "people")
        written = self._owner_told(voice) or self._owned(voice) + reading.text_of(self._joined_start(voice), voice.end)
        if voice.kind == "spokes":
            return self._spokes(voice, written)
        watchdog = self._bodies.watchdog(voice)
        name = watchdog or self._bodies.fullest(voice, written) + self._complement(voice)
        return Named(name, None, name.lower().removeprefix("the "), voice.pronoun, voice.kind)

    def _fullest_of(self, voice: Voice) -> str:
        return self._bodies.fullest(voice, self._scene.reading.text_of(voice.start, voice.end))

    def _joined_start(self, voice: Voice) -> int:
        """Return where "parents and pupils" start, that a word of reporting has for its subject together."""
        reading, start = self._scene.reading, voice.start
        if voice.kind not in SEVERAL or start < 2 or reading.words[start - 1] != "and":
            return start
        for other in self._scene.voices_in(max(0, start - 4), start):
            free = other.start == 0 or reading.words[other.start - 1] not in self._scene.words.prepositions
            if other.end == start - 1 and other.kind in SEVERAL and free:
                return other.start
        return start

    def _owner_told(self, voice: Voice) -> str:
        """Return "Elm Council inspectors" for the inspectors of "Elm Council said its inspectors found …"."""
        reading, at = self._scene.reading, voice.start
        if reading.words[at] != "its" or voice.kind not in SEVERAL or voice.end - at < _PAIR:
            return ""
        owner = self._resolver.resolve(Voice(at, at + 1, "pronoun", "it"))
        if owner.kind not in _OWNERS or not self._told(at):
            return ""
        name = self._fullest_of(owner).removeprefix("the ").removeprefix("The ")
        return f"{name} {reading.text_of(at + 1, voice.end)}"

    def _told(self, at: int) -> bool:
        """Tell a token that stands right behind a word of reporting: "said its", "added that its"."""
        at -= self._scene.reading.words[at - 1] == "that"
        return bool(self._scene.cues_in(max(0, at - 1), at))

    def _owned(self, voice: Voice) -> str:
        """Return the owner of what a description names, as written: "Mr Grant’s " before "wife"."""
        reading = self._scene.reading
        at = voice.start - 1
        family = reading.words[voice.end - 1] == "family"
        if (voice.kind in ("spokes", "body") and not family) or at < 1 or reading.words[at] not in ("'s", "'"):
            return ""
        owners = [owner for owner in self._scene.voices_in(max(0, at - 7), at) if owner.end == at]
        return f"{reading.text_of(owners[-1].start, voice.start)} " if owners else ""

    def _complement(self, voice: Voice) -> str:
        """Return what completes a description: "of staff" after "one member", "from the trust" after "a statement"."""
        reading = self._scene.reading
        at = voice.end
        if voice.kind in ("document", "paper") and reading.words[at : at + 1] != []:
            at += reading.words[at] in self._scene.words.issuing
        link = reading.words[at : at + 1]
        if voice.kind in ("document", "paper") and link in (["from"], ["by"]):
            owners = [other for other in self._scene.voices_in(at + 1, at + 3) if other.kind != "pronoun"]
            if owners:
                return f" {link[0]} {self._fullest_of(owners[0])}"
        family = voice.kind == "body" and reading.words[voice.end - 1] == "family"
        some = reading.words[voice.start] in SOME and voice.end - voice.start == 1
        if (voice.kind in ("role", "unnamed", "kin") or family or some) and link == ["of"]:
            return f" {reading.text_of(voice.end, self._complement_end(voice.end + 1))}"
        return ""

    def _complement_end(self, start: int) -> int:
        """Return where what follows "of" ends: a name in full, "Ali’s Grill" too, else a word."""
        lower = self._scene.reading.words
        opened = not self._scene.words.determiners.isdisjoint(lower[start : start + 1])
        plain = start + 1 + (opened and lower[start + 1 : start + 2] not in ([","], ["."]))
        plain = min(plain + 2 * (lower[plain : plain + 1] == ["'s"]), len(lower))
        for voice in self._scene.voices_in(start, start + 2):
            owned = (
                self._scene.voices_in(voice.end + 1, voice.end + 2)
                if lower[voice.end : voice.end + 1] == ["'s"]
                else []
            )
            return max(plain, owned[0].end if owned else voice.end)
        return plain

    def _approached(self, voice: Voice) -> str:
        """Return the body that the sentence before a bare "A spokesman said" says was asked for its comment."""
        reading, asked = self._scene.reading, self._scene.words.asked
        number = reading.sentence_of[voice.start]
        start, end = reading.sentences[number - 1] if number else (0, 0)
        if asked.isdisjoint(reading.words[start:end]):
            return ""
        near = [one for one in self._scene.voices_in(start, end) if one.kind in ("body", "named")]
        body = next((one for one in near if reading.is_capital(one.end - 1)), near[0] if near else None)
        return self._fullest_of(body) if body is not None else ""

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
        body = (
            (body or self._approached(voice))
            .removeprefix("the ")
            .removeprefix("The ")
            .removesuffix("’s")
            .removesuffix("'s")
            .strip(" -")
        )
        word = scene.reading.text_of(voice.end - 1, voice.end)
        name = f"{body} {word}" if body else written
        return Named(name, word, name.lower(), voice.pronoun, "spokes")
