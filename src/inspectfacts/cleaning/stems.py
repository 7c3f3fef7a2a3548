"""Take the stems of longer words, by which the lines of a page are told to be of one story."""

__all__ = ["share_in", "stems_of"]

_LONG_WORD, _STEM = 5, 6
_MARKS = "'\",.:;!?()"


def stems_of(*keys: str) -> set[str]:
    """Return how the longer words of lines begin: "inspec" for "inspectors" and for "inspection"."""
    words = {word.strip(_MARKS) for key in keys for word in key.split()}
    return {word[:_STEM] for word in words if len(word) >= _LONG_WORD}


def share_in(key: str, told: str) -> float:
    """Return the share of the longer words of a line whose stems stand in what is told; 0 where it has none."""
    stems = stems_of(key)
    return sum(stem in told for stem in stems) / max(len(stems), 1)
