"""Know the bodies of an article by their fullest names: abbreviations, short forms, and "the watchdog"."""

from .scene import Scene
from .voices import Voice

__all__ = ["Bodies"]

_WATCHDOGS = frozenset({"watchdog", "regulator", "inspectorate"})


class Bodies:
    """Holds the names of the bodies that an article mentions."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._full = _full_names(scene)

    def fullest(self, voice: Voice, written: str) -> str:
        """Return the longest name in the article that a short form or description of a body repeats."""
        words = written.removeprefix("the ").removeprefix("The ").lower()
        known = self._full.get(words)
        if known is not None:
            return known
        if voice.kind in ("body", "named"):
            head = self._scene.reading.words[voice.end - 1]
            definite = self._scene.reading.words[voice.start] in ("the", "its", "that", "this") or " " not in words
            fitting = [full for full in self._full.values() if self._extends(full.lower(), words, head)]
            if fitting and definite:
                return fitting[-1]
        return written

    def _extends(self, full: str, words: str, head: str) -> bool:
        """Tell a name that ends in the noun of a description, or starts with a short form; no office is either."""
        last = full.split()[-1]
        return last == head or (full.startswith(f"{words} ") and not self._scene.words.people.is_person(last))

    def watchdog(self, voice: Voice) -> str | None:
        """Return the inspectorate that "the watchdog" or "the regulator" means: the one named last, else the next."""
        scene = self._scene
        if scene.reading.words[voice.end - 1] not in _WATCHDOGS or scene.reading.is_capital(voice.end - 1):
            return None
        named = list(scene.doc.spans.get("inspectorates", ()))
        if not named:
            return None
        before = [span for span in named if span.end <= voice.start]
        chosen = before[-1] if before else named[0]
        written: str = chosen.text.removeprefix("the ").removeprefix("The ")
        return self._full.get(written.lower(), written)


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
