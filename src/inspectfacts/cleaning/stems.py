"""Take the stems of longer words, by which the lines of a page are told to be of one story."""

__all__ = ["stems_of"]

_LONG_WORD, _STEM = 5, 6
_MARKS = "'\",.:;!?()"


def stems_of(*keys: str) -> set[str]:
    """Return how the longer words of lines begin: "inspec" for "inspectors" and for "inspection"."""
    words = {word.strip(_MARKS) for key in keys for word in key.split()}
    return {word[:_STEM] for word in words if len(word) >= _LONG_WORD}
