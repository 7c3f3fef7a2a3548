"""Tell numbers of houses in their street, "at 10 Market Corner, Leam", of telephones and of references."""

from .context import Context

__all__ = ["is_address", "is_code"]

_LEADS = frozenset({"at", "of", ",", "(", "–", "-", "in", "from", "on", "to", "near"})
_SURE = frozenset({"at", ","})
# The telephone lines that everybody knows by their numbers.
_LINES = frozenset({"101", "111", "999"})
_VIA = frozenset({"in", "on", "via", "using"})
_MOST = 5
_BIGGEST = 4
_LONG = 5  # figures without a comma


def is_address(context: Context, start: int, end: int) -> bool:
    """Tell a number before capitalised words that name a street, known as one or not."""
    if not context.text(start)[0].isdigit() or not context.text(end)[:1].isupper():
        return False
    if any(context.stands("street", at) and context.text(at)[:1].isupper() for at in (end + 1, end + 2)):
        return True
    lead = context.word(start - 1)
    if lead not in _LEADS or len(context.word(start)) >= _BIGGEST or end in context.grades:
        return False
    stop = _capitals_end(context, end)
    if not context.bounds(stop) and context.word(stop) != "":
        return False
    if context.word(end) == "the":
        return stop - end > 1
    if context.lists.is_plural(context.word(stop - 1)) and not context.stands("street", stop - 1):
        return False
    if stop - end == 1:
        return lead == "at" and (context.word(stop) in (",", "in", "is", "was", "has") or context.stands("street", end))
    return lead in _SURE or context.word(stop) in (",", ")", "in", "\n", "")


def _capitals_end(context: Context, at: int) -> int:
    """Return where a run of capitalised words ends, with the "'s" inside it."""
    first = at
    while at - first < _MOST and (context.text(at)[:1].isupper() or context.word(at) in ("'s", "'")):
        at += 1
    return at


def is_code(context: Context, start: int, end: int) -> bool:
    """Tell a telephone or reference number: figures beside figures, or too many of them."""
    text = context.word(start)
    if end - start > 1 or not text.isdigit():
        return False
    if text in _LINES:
        if context.word(end) in ("or", "and") and context.word(end + 1) in _LINES:
            return True
        open_ended = not context.word(end).isalpha() or context.stands("determiner", end)
        named = context.word(start - 1) in _VIA and open_ended
        called = context.stands("telephone", end) or context.stands("dialling", start - 1)
        return called or named or context.word(start - 1) == "or"
    beside = context.word(start - 1), context.word(end)
    if len(text) >= _LONG and not any(context.lists.is_plural(context.word(at)) for at in range(end, end + 4)):
        return True
    return len(text) > 8 or any(other.isdigit() and len(other) + len(text) > 5 for other in beside)
