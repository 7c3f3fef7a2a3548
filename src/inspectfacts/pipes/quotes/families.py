"""Know the families of an article: "the Raos", and whose child somebody is."""

from .scene import Scene
from .voices import Voice

__all__ = ["families_of", "is_parent"]

_CHILDREN = frozenset({"son", "sons", "daughter", "daughters", "children", "child"})


def families_of(scene: Scene) -> dict[str, list[int]]:
    """Return the people of each family by its name in the plural."""
    families: dict[str, list[int]] = {}
    for n, person in enumerate(scene.cast.people):
        if person.surname:
            families.setdefault(f"{person.surname}s".lower(), []).append(n)
    return families


def is_parent(scene: Scene, voice: Voice) -> bool:
    """Tell Joan Cole, of whom the sentence tells, in "Joan Cole's son, Dean, is in Year 2"."""
    owned = scene.reading.words[voice.end + 1 : voice.end + 2]
    return bool(owned) and owned[0] in _CHILDREN
