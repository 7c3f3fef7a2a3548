"""Say who a voice is: resolve pronouns, short forms and descriptions to the fullest name the article gives."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from ..people import widen_left
from .scene import Scene
from .subjects import agent_after, first_free, is_passive, left_subject
from .voices import Voice

__all__ = ["Named", "Namer"]

_FARTHEST = 14
_LAST_SPOKEN = 6
_ACTIVE = frozenset({"speech", "finding", "bare"})
_PLURAL = frozenset({"people", "bodies"})
_HUMAN = frozenset({"role", "kin", "unnamed", "spokes", "person"})


@dataclass(frozen=True, slots=True)
class Named:
    """Who somebody is: the fullest name, the role, and a key that is the same for the same one."""

    name: str
    role: str | None
    key: str
    pronoun: str
    kind: str


class Namer:
    """Resolves the voices of one scene, each once."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._known: dict[tuple[int, int], Voice] = {}

    @cached_property
    def _full(self) -> dict[str, str]:
        return _full_names(self._scene)

    def name(self, voice: Voice) -> Named | None:
        """Return who a voice is, or None for a pronoun that nothing resolves."""
        together = self._together(voice)
        if together is not None:
            return together
        voice = self.resolve(voice)
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

    def resolve(self, voice: Voice) -> Voice:
        """Return the voice that a pronoun, or a description such as "the manager" or "her husband", stands for."""
        key = (voice.start, voice.end)
        if key not in self._known:
            self._known[key] = voice
            if voice.kind == "pronoun":
                self._known[key] = self._antecedent(voice)
            elif voice.kind in ("role", "kin", "spokes"):
                self._known[key] = self._bearer(voice)
        return self._known[key]

    def _antecedent(self, pronoun: Voice) -> Voice:
        scene = self._scene
        governor = self._governor(pronoun)
        if governor is not None:
            return governor
        looks = ((1, False), (_LAST_SPOKEN, True), (_FARTHEST, False))
        if pronoun.pronoun in ("it", "they") and not self._goes_on(pronoun):
            subject = self._subject_before(pronoun)
            if subject is not None:
                return subject
        for farthest, spoken in looks if pronoun.pronoun in ("it", "they") else looks[2:]:
            for fitting in self._earlier(pronoun, farthest, spoken=spoken):
                return self.resolve(self._best(fitting, pronoun.pronoun))
        persons = [voice for voice in scene.voices_in(0, pronoun.start) if voice.kind == "person"]
        return next((voice for voice in reversed(persons) if voice.pronoun == pronoun.pronoun), pronoun)

    def _goes_on(self, pronoun: Voice) -> bool:
        """Tell "it added" and "it goes on": the pronoun means who spoke last."""
        lower = self._scene.reading.words[pronoun.end : pronoun.end + 2]
        return any(word in self._scene.words.passing_on for word in lower)

    def _subject_before(self, pronoun: Voice) -> Voice | None:
        """Return the subject of the sentence before, where the pronoun begins its own and agrees with it."""
        scene = self._scene
        number = scene.reading.sentence_of[pronoun.start]
        start, end = scene.reading.sentences[number - 1] if number else (0, 0)
        if scene.voices_in(scene.reading.sentences[number][0], pronoun.start):
            return None
        subject = first_free(scene, start, end)
        if (
            subject is None
            or subject.kind not in ("body", "bodies", "named")
            or not self._agrees(subject, pronoun.pronoun)
        ):
            return None
        return self.resolve(subject)

    def _governor(self, pronoun: Voice) -> Voice | None:
        """Return the subject of the cue right before a pronoun: in "unions say they warned", they are the unions."""
        scene = self._scene
        cues = scene.cues_in(max(0, pronoun.start - 3), pronoun.start)
        if not cues or any(word not in ("that", "how") for word in scene.reading.words[cues[-1].end : pronoun.start]):
            return None
        subject = left_subject(scene, cues[-1], scene.sentence_start(pronoun.start))
        if subject is None or not self._agrees(subject, pronoun.pronoun):
            return None
        subject = self.resolve(subject)
        return subject if subject.kind != "pronoun" else None

    def _earlier(self, pronoun: Voice, farthest: int, *, spoken: bool) -> Iterator[list[Voice]]:
        """Yield the voices that a pronoun agrees with, sentence by sentence backwards, or only those that spoke."""
        scene = self._scene
        number = scene.reading.sentence_of[pronoun.start]
        for back in range(min(number + 1, farthest)):
            start, end = scene.reading.sentences[number - back]
            voices = scene.voices_in(start, min(end, pronoun.start))
            fitting = [voice for voice in voices if self._agrees(voice, pronoun.pronoun)]
            fitting = [voice for voice in fitting if voice.start in self._spoken] if spoken else fitting
            if fitting:
                yield fitting

    @cached_property
    def _spoken(self) -> frozenset[int]:
        """Return the starts of the voices that are the subject of a cue."""
        scene = self._scene
        active = (cue for cue in scene.cues if cue.frame in _ACTIVE and not is_passive(scene, cue))
        subjects = (left_subject(scene, cue, scene.sentence_start(cue.start)) for cue in active)
        sources = (cue for cue in scene.cues if cue.frame == "source")
        named = (agent_after(scene, cue.end, scene.sentence_end(cue.start)) for cue in sources)
        return frozenset(voice.start for voice in (*subjects, *named) if voice is not None)

    def _best(self, fitting: list[Voice], pronoun: str) -> Voice:
        """Prefer the subject of the sentence, a person known to take the pronoun, and a name to a description."""
        lower, words = self._scene.reading.words, self._scene.words

        def rank(voice: Voice) -> tuple[bool, bool, bool, bool, int]:
            modifier = lower[voice.end : voice.end + 1] == ["'s"] or (
                voice.start > 0 and lower[voice.start - 1] in words.prepositions
            )
            resolved = self.resolve(voice)
            unknown = resolved.pronoun != pronoun and voice.kind != "pronoun"
            one = pronoun == "they" and voice.kind == "body"
            return modifier, unknown, one, voice.kind in ("role", "kin", "unnamed"), voice.start

        return min(fitting, key=rank)

    def _agrees(self, voice: Voice, pronoun: str) -> bool:
        if voice.kind == "pronoun":
            return voice.pronoun == pronoun and self.resolve(voice).kind != "pronoun"
        if not pronoun:
            return voice.kind == "person"
        if pronoun in ("he", "she"):
            return voice.kind in _HUMAN and voice.pronoun in ("", pronoun)
        if pronoun == "they":
            return voice.kind in _PLURAL or voice.kind in ("body", "spokes") or self._joint(voice) is not None
        if voice.kind == "paper":
            return voice.start in self._spoken
        return voice.kind in ("body", "document", "named", "spokes")

    def _bearer(self, voice: Voice) -> Voice:
        """Return the person who bears the office or tie that a description names."""
        scene, lower = self._scene, self._scene.reading.words
        first, head = lower[voice.start], lower[voice.end - 1]
        if first not in ("the", "his", "her", "their", "its") and voice.kind != "spokes":
            return voice
        if voice.kind == "kin" and first in ("his", "her"):
            relative = self._relative(voice, "he" if first == "his" else "she")
            if relative is not None:
                return relative
        wanted = [word for word in lower[voice.start + 1 : voice.end] if word not in scene.words.determiners]
        for mention in reversed(scene.cast.mentions):
            role = scene.cast.people[mention.person].role
            if mention.start < voice.start and role and _bears(role.lower().replace("’", "'").split(), wanted, head):
                pronoun = scene.cast.people[mention.person].pronoun
                return Voice(mention.start, mention.end, "person", pronoun, mention.person)
        if voice.kind == "spokes" and first == "the":
            earlier = [other for other in scene.voices_in(0, voice.start) if other.kind == "spokes"]
            return self.resolve(earlier[-1]) if earlier else voice
        return voice

    def _relative(self, voice: Voice, pronoun: str) -> Voice | None:
        """Return the husband of the woman spoken of: of her family name, and of the pronoun of the tie."""
        scene = self._scene
        owner = self._antecedent(Voice(voice.start, voice.start + 1, "pronoun", pronoun))
        if owner.person < 0:
            return None
        people = scene.cast.people
        for n, person in enumerate(people):
            same_family = person.surname is not None and person.surname == people[owner.person].surname
            if n != owner.person and same_family and voice.pronoun and person.pronoun == voice.pronoun:
                return Voice(voice.start, voice.end, "person", person.pronoun, n)
        return None

    def _joint(self, voice: Voice) -> list[int] | None:
        """Return the two people that "the Raos" means."""
        if voice.kind != "named":
            return None
        word = self._scene.reading.words[voice.end - 1]
        people = self._scene.cast.people
        family = [n for n, person in enumerate(people) if person.surname and word == f"{person.surname.lower()}s"]
        return family if len(family) > 1 else None

    def _describe(self, voice: Voice) -> Named:
        reading = self._scene.reading
        joint = self._joint(voice)
        if joint:
            people = [self._scene.cast.people[n] for n in joint]
            name = f"{' and '.join(person.forename or '' for person in people[:2])} {people[0].surname}"
            return Named(name, None, name.lower(), "they", "people")
        written = reading.text_of(voice.start, voice.end)
        head = reading.words[voice.end - 1]
        if voice.kind == "spokes":
            return self._spokes(voice, written, head)
        name = self._fullest(voice, written) + self._complement(voice)
        return Named(name, None, name.lower().removeprefix("the "), voice.pronoun, voice.kind)

    def _complement(self, voice: Voice) -> str:
        """Return what completes a description: "of staff" after "one member", "from the trust" after "a statement"."""
        reading = self._scene.reading
        link = reading.words[voice.end : voice.end + 1]
        if voice.kind in ("document", "paper") and link in (["from"], ["by"]):
            owners = [other for other in self._scene.voices_in(voice.end + 1, voice.end + 3) if other.kind != "pronoun"]
            if owners:
                return f" {link[0]} {self._fullest(owners[0], reading.text_of(owners[0].start, owners[0].end))}"
        if voice.kind in ("role", "unnamed") and link == ["of"]:
            stop = voice.end + 2 + (reading.words[voice.end + 1] in self._scene.words.determiners)
            return f" {reading.text_of(voice.end, stop)}"
        return ""

    def _spokes(self, voice: Voice, written: str, head: str) -> Named:
        """Name a spokesman after the body: "a spokesman for the trust" is the Elm Trust's."""
        scene, lower = self._scene, self._scene.reading.words
        body = ""
        if lower[voice.end : voice.end + 1] in (["for"], ["from"], ["at"]):
            owners = scene.voices_in(voice.end + 1, voice.end + 3)
            body = self._fullest(owners[0], scene.reading.text_of(owners[0].start, owners[0].end)) if owners else ""
        else:
            start = voice.start + (lower[voice.start] in scene.words.determiners)
            if start < voice.end - 1:
                owner = Voice(start, voice.end - 1, "body", "")
                body = self._fullest(owner, scene.reading.text_of(start, voice.end - 1))
        body = body.removeprefix("the ").removeprefix("The ").removesuffix("’s").removesuffix("'s").strip(" -")
        word = scene.reading.text_of(voice.end - 1, voice.end)
        name = f"{body} {word}" if body else written
        return Named(name, word, name.lower(), voice.pronoun, "spokes")

    def _fullest(self, voice: Voice, written: str) -> str:
        """Return the longest name in the article that a short form or description of a body repeats."""
        words = written.removeprefix("the ").removeprefix("The ").lower()
        known = self._full.get(words)
        if known is not None:
            return known
        if voice.kind in ("body", "named"):
            head = self._scene.reading.words[voice.end - 1]
            definite = self._scene.reading.words[voice.start] in ("the", "its", "that", "this") or " " not in words
            fitting = [
                full
                for full in self._full.values()
                if full.lower().split()[-1] == head or full.lower().startswith(f"{words} ")
            ]
            if fitting and definite:
                return fitting[-1]
        return written


def _bears(role: list[str], wanted: list[str], head: str) -> bool:
    return head in role and all(word in role for word in wanted)


def _full_names(scene: Scene) -> dict[str, str]:
    """Return the names of bodies by lower-case name and by the abbreviation that brackets after a name give."""
    reading, lower = scene.reading, scene.reading.words
    found: dict[str, str] = {}
    runs = scene.cast.others
    for n, (start, end) in enumerate(runs):
        while start < end - 1 and lower[start] in scene.words.people.openers:
            start += 1
        name = reading.text_of(start, end)
        first = _name_start(scene, runs, n, start)
        if (
            lower[end : end + 1] == ["("]
            and n + 1 < len(runs)
            and runs[n + 1] == (end + 1, end + 2)
            and lower[end + 2 : end + 3] == [")"]
        ):
            short = reading.text_of(end + 1, end + 2)
            full = f"{reading.text_of(first, end)} ({short})"
            found[short.lower()] = found[name.lower()] = found[reading.text_of(first, end).lower()] = full
        elif end - start > 1 and name.lower() not in found:
            found[name.lower()] = name
    return found


def _name_start(scene: Scene, runs: list[tuple[int, int]], n: int, start: int) -> int:
    """Step back over "of", "for" and "and" to the run before: Regulator of Social Housing."""
    lower = scene.reading.words
    while (
        n
        and start - runs[n - 1][1] in (1, 2)
        and all(word in ("of", "for", "and", "&", "the") for word in lower[runs[n - 1][1] : start])
    ):
        n -= 1
        start = runs[n][0]
    while lower[start] in scene.words.people.openers:
        start += 1
    return start
