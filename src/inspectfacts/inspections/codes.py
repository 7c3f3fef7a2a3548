"""Find the official codes of the council that a provider's name means."""

from ..rulebook import CouncilNames, name_words

__all__ = ["find_codes"]


def find_codes(provider: str | None, councils: CouncilNames, service_words: frozenset[str]) -> dict[str, str]:
    """Return the GSS code and the DfE number of the council in a name; {} where none is meant for sure.

    The longest name counts, and none with a further name before it ("North" before "Blackpool Council"). A bare place
    counts only with `service_words` after it ("Devon's children's services"), and then only where its council has such
    services.
    """
    written = (provider or "").split()
    words = name_words(provider or "")
    for length in range(len(words), 1, -1):
        for start in range(len(words) - length + 1):
            council = councils.names.get(words[start : start + length])
            if council is not None:
                return council.codes if _opens(written, words, start) else {}
    for length in range(len(words) - 1, 0, -1):
        council = councils.places.get(words[:length])
        if council is not None and council.dfe and service_words.issuperset(words[length:]):
            return council.codes
    return {}


def _opens(written: list[str], words: tuple[str, ...], start: int) -> bool:
    """Say whether no capitalised word but an article leads into the name."""
    lead = written[start - 1] if start else "the"
    return not lead[:1].isupper() or words[start - 1] == "the"
