"""Know the bodies of an article by their fullest names: abbreviations, short forms, and "the watchdog"."""

from bisect import bisect_right
from functools import cached_property

from .scene import Scene
from .voices import Voice

__all__ = ["Bodies"]

_DEFINITE = frozenset({"the", "its", "that", "this"})
_WATCHDOGS = frozenset({"watchdog", "regulator", "inspectorate"})


class Bodies:
    """Holds the names of the bodies that an article mentions."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._full = _full_names(scene)
        self._by_noun: dict[str, str] = {}
        self._by_start: dict[str, str] = {}
        for full in self._full.values():
            words = full.partition(" (")[0].lower().split()
            self._by_noun[words[-1]] = full
            for noun in scene.words.stand_ins.get(words[-1], ()):
                self._by_noun.setdefault(noun, full)
            if not scene.words.people.is_person(words[-1]):
                self._by_start[words[0]] = self._by_start[" ".join(words[:2])] = full

    def fullest(self, voice: Voice, written: str) -> str:
        """Return the longest name in the article that a short form or description of a body repeats."""
        words = written.removeprefix("the ").removeprefix("The ").lower()
        known = self._full.get(words)
        if known is not None or voice.kind not in ("body", "named"):
            return known or written
        first, head = (self._scene.reading.words[at] for at in (voice.start, voice.end - 1))
        if first not in _DEFINITE and " " in words:
            return written
        return self._by_noun.get(head) or self._by_start.get(words) or written

    def watchdog(self, voice: Voice) -> str | None:
        """Return the inspectorate that "the watchdog" or "the regulator" means: the one named last, else the next."""
        reading = self._scene.reading
        if (
            reading.words[voice.end - 1] not in _WATCHDOGS
            or reading.is_capital(voice.end - 1)
            or not self._inspectorates
        ):
            return None
        at = max(0, bisect_right(self._inspectorates, (voice.start, voice.start)) - 1)
        written = reading.text_of(*self._inspectorates[at]).removeprefix("the ").removeprefix("The ")
        return self._full.get(written.lower(), written)

    @cached_property
    def _inspectorates(self) -> list[tuple[int, int]]:
        spans, words = self._scene.doc.spans, self._scene.reading.words
        places = spans["inspectorates"].attrs["places"] if "inspectorates" in spans else ()
        return [(start, end) for start, end, _ in places if "inspector" not in words[start:end]]


def _full_names(scene: Scene) -> dict[str, str]:
    """Return the names of bodies by lower-case name and by the abbreviation that brackets after a name give."""
    reading, lower = scene.reading, scene.reading.words
    found: dict[str, str] = {}
    runs = scene.cast.others
    for n, (start, end) in enumerate(runs):
        while start < end - 1 and lower[start] in scene.words.people.openers:
            start += 1
        run_on = end - start == 2 and scene.inspecting_from(end) > start
        if run_on or (end - start == 1 and lower[end : end + 1] != ["("]):
            continue
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
    while n and start - runs[n - 1][1] == 1 and lower[start - 1] in ("of", "for", "and", "&"):
        n -= 1
        start = runs[n][0]
    end = runs[n][1]
    while start < end - 1 and lower[start] in scene.words.people.openers:
        start += 1
    return start
