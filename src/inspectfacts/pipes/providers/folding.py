"""Fold the names that an article gives one service into the fullest of them."""

from collections.abc import Sequence

from .kinds import Kinds

__all__ = ["fold_names"]

_MOST = 40


def fold_names(kind_of: dict[str, str], kinds: Kinds) -> dict[str, str]:
    """Return, for each name of a service of some kind, the fullest name of that service."""
    return _fold_places(_find_fullest(kind_of, kinds), kind_of, kinds)


def _find_fullest(kind_of: dict[str, str], kinds: Kinds) -> dict[str, str]:
    """Return, for each name, the longest name whose words hold those of it; only names with its rarest word may."""
    words = {name: _plain(name) for name in kind_of}
    holding: dict[str, list[str]] = {}
    for name, held in words.items():
        for word in dict.fromkeys(held):
            holding.setdefault(word, []).append(name)
    fullest = {
        name: _fullest(name, min((holding[word] for word in held), key=len), kind_of, kinds)
        for name, held in words.items()
    }
    owned = {name: _without_owner(name) for name in kind_of}
    return {name: owned[full] if owned[full] in kind_of else full for name, full in fullest.items()}


def _without_owner(name: str) -> str:
    """Return a name without the place that has the service: "Thornby's Hill Top School" is Hill Top School."""
    owner, _, rest = name.replace("’", "'").partition("'s ")
    return rest if " " in rest and " " not in owner else name


def _plain(name: str) -> list[str]:
    """Return the words of a name in small letters, without apostrophes, which papers leave out at will."""
    return name.lower().replace("’", "").replace("'", "").split()


def _fold_places(fullest: dict[str, str], kind_of: dict[str, str], kinds: Kinds) -> dict[str, str]:
    """Let one name stand for all of an areawide service: "Kent's fire service" is Kent Fire and Rescue Service."""
    of_place: dict[tuple[str, frozenset[str]], list[str]] = {}
    for name in dict.fromkeys(fullest.values()):
        if kind_of[name] in kinds.areawide and (place := kinds.place_words(name, kind_of[name])):
            of_place.setdefault((kind_of[name], place), []).append(name)
    best = {
        name: max(names, key=lambda each: (sum(1 if word[0].isupper() else -1 for word in each.split()), len(each)))
        for names in of_place.values()
        if len(names) > 1
        for name in names
    }
    best |= _fold_parts(of_place, best)
    return {name: best.get(full, full) for name, full in fullest.items()} if best else fullest


def _fold_parts(of_place: dict[tuple[str, frozenset[str]], list[str]], best: dict[str, str]) -> dict[str, str]:
    """Return the name that one of a part of its places stands for: "the probation service in Kent" of a wider unit."""
    folded = {}
    for (kind, place), names in list(of_place.items())[:_MOST]:
        wider = [(each, held[0]) for (other, each), held in of_place.items() if other == kind and place < each]
        widest, name = max(wider, key=lambda found: len(found[0]), default=(place, ""))
        if name and len(names) == 1 and not names[0].istitle() and all(each <= widest for each, _ in wider):
            folded[names[0]] = best.get(name, name)
    return folded


def _fullest(name: str, others: Sequence[str], kind_of: dict[str, str], kinds: Kinds) -> str:
    """Return the longest of the names whose words hold those of this one, its first word first."""
    first, akin = _plain(name)[0], kinds.akin(kind_of[name])
    best, wanted = name, set(_plain(name))
    for other in others:
        if (
            (len(other) > len(best) or (best.isupper() and len(other) == len(best) and not other.isupper()))
            and (_plain(other)[0] == first or other.endswith(name))
            and kind_of[other] in akin
            and wanted.issubset(_plain(other))
        ):
            best = other
    return best
