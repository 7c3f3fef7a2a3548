"""Find whom a pronoun or a description stands for: by number, gender, family, recency, and who spoke."""

from collections.abc import Iterator
from functools import cached_property

from .families import families_of, is_parent
from .nearby import according_to, inspectors_near, is_anothers, is_tied, speakers_in
from .passives import is_passive
from .scene import Scene
from .subjects import first_free, left_subject, sentence_subject
from .voices import HUMAN, SEVERAL, Voice

__all__ = ["Resolver"]

_FARTHEST = 14
_LAST_SPOKEN = 6
_NEAR = 6
_SUBORDINATE = frozenset({"although", "though", "while", "whereas"})
_BY = frozenset({"by", "in"})
_TELLING = frozenset({"document", "paper", "body"})
_BODILY = frozenset({"body", "bodies", "named", "document"})


class Resolver:
    """Resolves the voices of one scene, each once."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._known: dict[tuple[int, int], Voice] = {}
        self._speaking: dict[int, frozenset[int]] = {}

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
        governor = self._governor(pronoun) or according_to(scene, pronoun)
        if governor is not None:
            return governor
        looks = ((1, False), (_LAST_SPOKEN, True), (_FARTHEST, False))
        if pronoun.pronoun in ("it", "they"):
            aside = self._aside(pronoun) and pronoun.pronoun == "they"
            subject = (inspectors_near(scene, pronoun, aside=True) if aside else None) or self._subject_before(pronoun)
            if subject is not None and (not self._goes_on(pronoun) or subject.kind == "document"):
                return subject
            if pronoun.pronoun == "they" and (inspectors := inspectors_near(scene, pronoun, aside=aside)) is not None:
                return inspectors
        for farthest, spoken in looks if pronoun.pronoun in ("it", "they") else looks[2:]:
            for fitting in self._earlier(pronoun, farthest, spoken=spoken):
                return self.resolve(self._best(fitting, pronoun.pronoun))
        if pronoun.pronoun == "it" and (start := scene.sentence_start(pronoun.start)):
            subject = sentence_subject(scene, start - 1)
            return subject if subject is not None and subject.kind == "paper" else pronoun
        return next((one for one in scene.people_back(pronoun.start) if one.pronoun == pronoun.pronoun), pronoun)

    def _goes_on(self, pronoun: Voice) -> bool:
        """Tell "it added" and "it goes on": the pronoun means who spoke last."""
        lower = self._scene.reading.words[pronoun.end : pronoun.end + 2]
        return any(word in self._scene.words.passing_on for word in lower)

    def _subject_before(self, pronoun: Voice) -> Voice | None:
        """Return the subject of the sentence before, where the pronoun begins its own and agrees with it."""
        scene = self._scene
        number = scene.reading.sentence_of[pronoun.start]
        start, end = scene.reading.sentences[number - 1] if number else (0, 0)
        if scene.voices_in(scene.reading.sentences[number][0], pronoun.start) and not self._aside(pronoun):
            return None
        subject = self._agent(start, end) or first_free(scene, self._main_clause(start, end), end)
        several = (one for one in scene.voices_in(start, end) if one.kind in SEVERAL)
        if pronoun.pronoun == "they" and any(map(self._spoke, several)):
            return None
        if subject is None or not self._lends(subject, pronoun) or not self._agrees(subject, pronoun.pronoun):
            return None
        return self.resolve(subject)

    def _main_clause(self, start: int, end: int) -> int:
        """Return where a sentence comes to its point: behind the comma of "Although Ofsted praised it, the paper …"."""
        words = self._scene.reading.words
        opening = start if words[start] in _SUBORDINATE else end
        return next((at + 1 for at in range(opening, end) if words[at] == ","), start)

    def _lends(self, subject: Voice, pronoun: Voice) -> bool:
        """Tell a subject that the next sentence goes on about: for "they" inspectors too, and another "they"."""
        again = pronoun.pronoun == subject.pronoun == "they"
        if subject.kind == "paper" and pronoun.pronoun == "it":
            return self._spoke(subject)
        return subject.kind in _BODILY or (again and (subject.kind == "pronoun" or self._scene.inspects(subject)))

    def _agent(self, start: int, end: int) -> Voice | None:
        """Return the report in "the nursery was commended in the report": it goes on speaking, not what it judged."""
        for cue in self._scene.cues_in(start, end):
            if cue.frame == "finding" and is_passive(self._scene, cue):
                near = self._scene.voices_in(cue.end, min(end, cue.end + _NEAR))
                lower = self._scene.reading.words
                return next((one for one in near if lower[one.start - 1] in _BY and one.kind in _TELLING), None)
        return None

    def _aside(self, pronoun: Voice) -> bool:
        """Tell "they said" between commas: the pronoun means nobody in its own sentence."""
        scene = self._scene
        lower, cues = scene.reading.words, scene.cues_in(pronoun.end, pronoun.end + 1)
        if not cues or lower[pronoun.start - 1 : pronoun.start] != [","]:
            return False
        return lower[cues[0].end : cues[0].end + 1] == [","]

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
        for back in range(int(self._aside(pronoun)), min(number + 1, farthest)):
            start, end = scene.reading.sentences[number - back]
            voices = scene.voices_in(start, min(end, pronoun.start))
            fitting = [voice for voice in voices if self._agrees(voice, pronoun.pronoun)]
            fitting = [voice for voice in fitting if self._spoke(voice)] if spoken else fitting
            if fitting:
                yield fitting

    def _spoke(self, voice: Voice) -> bool:
        """Tell a voice that is the subject of a cue."""
        number = self._scene.reading.sentence_of[voice.start]
        if number not in self._speaking:
            self._speaking[number] = speakers_in(self._scene, *self._scene.reading.sentences[number])
        return voice.start in self._speaking[number]

    def _best(self, fitting: list[Voice], pronoun: str) -> Voice:
        """Prefer the subject of the sentence, a person known to take the pronoun, and a name to a description."""
        lower, words = self._scene.reading.words, self._scene.words

        def rank(voice: Voice) -> tuple[bool, bool, bool, bool, int]:
            owns = lower[voice.end : voice.end + 1] == ["'s"] and not is_parent(self._scene, voice)
            modifier = (
                owns
                or (voice.start > 0 and lower[voice.start - 1] in words.prepositions)
                or is_tied(self._scene, voice)
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
            if voice.kind in ("role", "unnamed") and is_anothers(self._scene, voice, pronoun):
                return False
            return voice.kind in HUMAN and voice.pronoun in ("", pronoun)
        if pronoun == "they":
            alone = voice.kind in ("role", "unnamed") and not voice.pronoun and self._spoke(voice)
            return alone or voice.kind in SEVERAL or voice.kind in ("body", "spokes") or self.joint(voice) is not None
        head = self._scene.reading.words[voice.end - 1]
        if voice.kind == "paper" or (head[-1:] == "s" and head[:-1] in self._scene.words.people.actors):
            return self._spoke(voice) and head[-1:] != "s"
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
        bearers = {n for n, role in enumerate(self._roles) if _bears(role, wanted, head)}
        people = scene.people_back(voice.start) if bearers else iter(())
        bearer = next((one for one in people if one.person in bearers), None)
        if voice.kind == "spokes" and first == "the":
            for other in scene.voices_back(voice.start):
                if bearer is not None and other.start <= bearer.start:
                    break
                if other.kind == "spokes":
                    return self.resolve(other)
        return bearer or self._only_bearer(voice, head) or voice

    def _only_bearer(self, voice: Voice, head: str) -> Voice | None:
        """Return the one person of an office that is told apart by a place or a party only: "the Elmley MP"."""
        scene = self._scene
        names = range(voice.start + 1, voice.end - 1)
        if scene.reading.words[voice.start] != "the" or voice.kind != "role":
            return None
        if not all(map(scene.reading.is_capital, names)):
            return None
        people = scene.cast.people
        bearers = [n for n, role in enumerate(self._roles) if head in role or head in people[n].titles]
        if len(bearers) != 1:
            return None
        return Voice(voice.start, voice.end, "person", people[bearers[0]].pronoun, bearers[0])

    @cached_property
    def _roles(self) -> list[list[str]]:
        """Return the words of the role of each person."""
        roles = (person.role or "" for person in self._scene.cast.people)
        return [role.lower().replace("’", "'").split() for role in roles]

    def _relative(self, voice: Voice, pronoun: str) -> Voice | None:
        """Return the husband of the woman spoken of: of her family name, and of the pronoun of the tie."""
        scene = self._scene
        owner = self._antecedent(Voice(voice.start, voice.start + 1, "pronoun", pronoun))
        if owner.person < 0:
            return None
        people = scene.cast.people
        for n in self._families.get(f"{people[owner.person].surname}s".lower(), ()):
            if n != owner.person and voice.pronoun and people[n].pronoun == voice.pronoun:
                return Voice(voice.start, voice.end, "person", people[n].pronoun, n)
        return None

    @cached_property
    def _families(self) -> dict[str, list[int]]:
        """Return the people of each family by its name in the plural."""
        return families_of(self._scene)

    def joint(self, voice: Voice) -> list[int] | None:
        """Return the two people that "the Raos" means."""
        if voice.kind != "named":
            return None
        family = self._families.get(self._scene.reading.words[voice.end - 1], [])
        return family if len(family) > 1 else None


def _bears(role: list[str], wanted: list[str], head: str) -> bool:
    return head in role and all(word in role for word in wanted)
