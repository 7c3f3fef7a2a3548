"""Cut the noun phrase that a number counts, from the word it starts with."""

from .context import Context

__all__ = ["noun_phrase_at"]

_LONGEST, _CLOSE, _LISTED, _WORDS = 9, 6, 7, 4
_QUOTES = frozenset({"“", "”", "‘", "’", '"', "'", "''"})


def noun_phrase_at(context: Context, start: int, *, single: bool) -> str | None:
    """Return the noun phrase from a token on: to its plural head, or to the next boundary where it may be `single`."""
    first = start
    while _is_passed(context, first):
        first += 1
    if _tells(context, first) and not context.stands("measure", first):
        return None
    at, head, single = _find_head(context, first, single)
    if head is None:
        if not single or at == first or not context.word(first).isalpha() or first in context.grades:
            return None
        head = _end_of_single(context, first, at)
    context.how = "of the noun after it"
    return context.phrase(first, _extend(context, head)) or None


def _is_passed(context: Context, at: int) -> bool:
    """Tell the "more" of "12 more homes" and the "less" of "12 less formal visits", which is no part of the noun."""
    if context.word(at) == "less":
        return context.word(at + 1).isalpha() and not context.bounds(at + 1)
    return (context.stands("more", at) and context.word(at + 1) != "-") or context.stands("adjective", at)


def _find_head(context: Context, first: int, single: bool) -> tuple[int, int | None, bool]:
    """Return where the nouns from a token on end, the end of their plural head, and whether they may be single."""
    at, head = first, None
    while at - first < _LONGEST:
        word = context.word(at)
        if word in ("under", "over") and context.word(at + 1) == "-" and at + 2 in context.numbers:
            at, single = context.numbers[at + 2], True
            continue
        over = _step_over(context, at, first, head)
        if over > at:
            at = over
            continue
        if _breaks(context, at, head):
            break
        if word in ("'s", "-", "'"):
            head = None
        elif context.lists.is_plural(word):
            head = at + 1
            if not _goes_on(context, head):
                break
        elif context.stands("whole", at) and (context.bounds(at + 1) or not context.word(at + 1)):
            head = at + 1
            break
        elif head is not None or (single and at > first and (word[-2:] == "ly" or _tells(context, at))):
            break
        at += 1
    return at, head, single


def _breaks(context: Context, at: int, head: int | None) -> bool:
    """Tell whether no noun phrase goes on over a token: a boundary, a number, a date, a mark or a dash."""
    word = context.word(at)
    if not word or context.bounds(at) or at in context.numbers or at in context.dated:
        return True
    return (word in _QUOTES and head is None) or (word == "-" and context.spaced(at))


def _end_of_single(context: Context, first: int, at: int) -> int:
    """Return the end of a noun that is no plural: a few words, to the first comma."""
    commas = [n for n in range(first, at) if context.word(n) == ","]
    joined = sum(context.word(n) == "-" for n in range(first, at))
    end = min(at, first + _WORDS + 2 * joined, *commas)
    return end - (context.word(end - 1) == "and")


def _step_over(context: Context, at: int, first: int, head: int | None) -> int:
    """Return the token behind what a noun phrase may hold besides its nouns, or the same token where it holds none."""
    word = context.word(at)
    if word in _QUOTES and head is None:
        return at + 1 if at == first or not _closes_with_grade(context, at) else at
    if f"{word} {context.word(at + 1)} {context.word(at + 2)}" in context.lists.sets["compound"]:
        return at + 3
    if f"{word} {context.word(at + 1)}" in context.lists.sets["modifier"] and context.word(at + 2).isalpha():
        return at if context.bounds(at + 2) else at + 2
    if word == "(" and at > first and head is None and _is_short_name(context, at):
        return at + 3
    if head is None and at in context.dated and _is_length(context, at):
        return at + 3
    if word in ("year", "years") and context.word(at + 1)[:1].isdigit():
        return at + 2
    if head is None and at > first and (_joins(context, at) or (word == "," and _pairs(context, at))):
        return at + 1
    if at == first and _is_adjective(context, at):
        return at + 1
    return context.numbers[at] if at > first and at in context.numbers and _names(context, at) else at


def _is_length(context: Context, at: int) -> bool:
    """Tell the "six-week" of "four six-week courses"."""
    return context.word(at + 1) == "-" and at + 2 in context.dated and at + 3 not in context.dated


def _is_short_name(context: Context, at: int) -> bool:
    """Tell the "(NHS)" inside "National Health Service (NHS) Trusts"."""
    closed = context.word(at + 2) == ")" and context.text(at + 1).isupper()
    return closed and context.text(at + 3)[:1].isupper()


def _names(context: Context, at: int) -> bool:
    """Tell the number in the name of what is counted: "Category 2 calls", "HC-One homes"."""
    if context.word(at).isdigit():
        return context.stands("label", at - 1)
    return context.word(at - 1) == "-" and not context.spaced(at) and context.text(at)[0].isupper()


def _tells(context: Context, at: int) -> bool:
    """Tell the "deemed" of "one service deemed inadequate" from a word before its noun."""
    return context.word(at)[-2:] == "ed" and (at + 1 in context.grades or context.bounds(at + 1))


def _is_adjective(context: Context, at: int) -> bool:
    """Tell the "live" of "1,000 live disrepair cases" from that of "1,000 live there"."""
    return context.stands("either", at) and any(
        context.lists.is_plural(context.word(n)) and not any(map(context.bounds, range(at + 1, n)))
        for n in range(at + 1, at + 4)
    )


def _closes_with_grade(context: Context, at: int) -> bool:
    """Tell the mark of "one service ‘Good’", whose grade tells of the noun and is no part of it."""
    if at + 1 not in context.grades:
        return False
    shut = next((n for n in range(at + 2, at + _CLOSE) if context.word(n) in _QUOTES), at)
    return shut > at and (not context.word(shut + 1).isalpha() or context.bounds(shut + 1))


def _joins(context: Context, at: int) -> bool:
    return context.word(at) == "and" and not context.stands("boundary", at + 1)


def _pairs(context: Context, at: int) -> bool:
    """Tell a comma inside a noun phrase: of a list, or of two adjectives, "frail, elderly residents"."""
    if _lists(context, at):
        return True
    if context.word(at - 1)[-2:] == "ed" or context.lists.is_plural(context.word(at + 1)):
        return False
    end = next((n for n in range(at + 2, at + _CLOSE) if context.lists.is_plural(context.word(n))), 0)
    plain = all(context.word(n).isalpha() or context.word(n) == "-" for n in range(at + 1, end))
    return bool(end) and plain and not any(map(context.bounds, range(at + 1, end + 1)))


def _lists(context: Context, at: int) -> bool:
    """Tell the comma of "education, health and care plans", whose one head is the last."""
    words = context.words[at + 1 : at + 1 + _LISTED]
    if "and" not in words:
        return False
    joined = words.index("and")
    plain = all(word.isalpha() or word == "," for word in words[:joined])
    last = next((word for word in words[joined + 1 :] if context.lists.is_plural(word)), None)
    clear = not any(context.stands("boundary", n) and context.word(n) != "," for n in range(at + 1, at + 1 + joined))
    return plain and clear and last is not None and not any(map(context.lists.is_plural, words[:joined]))


def _goes_on(context: Context, at: int) -> bool:
    """Tell whether a noun phrase goes on past a plural: "children's homes", "sports teams"."""
    word, after = context.word(at), context.word(at + 1)
    if word in ("'s", "-"):
        return True
    if word == "'":
        return not context.spaced(at) and after.isalpha() and not context.stands("boundary", at + 1)
    if context.stands("looking", at) and (after[-2:] == "ed" or context.stands("boundary", at + 1)):
        return False
    return context.lists.is_plural(word) and not context.stands("boundary", at)


def _extend(context: Context, end: int) -> int:
    """Return the end of a noun phrase with what belongs to its noun: "in care", "subject to …", "of …"."""
    two = f"{context.word(end)} {context.word(end + 1)}"
    if two in context.lists.sets["fixed"]:
        return end + 2
    led = context.word(end) in ("of", "with", "without", "from", "for")
    if two != "subject to" and (not led or context.stands("back", end + 1) or end + 1 in context.dated):
        return end
    at = end + (2 if two == "subject to" else 1)
    while context.stands("determiner", at):
        at += 1
    if context.stands("measure", at):
        return end
    start = at
    while (
        at - start < 6
        and context.word(at).isalpha()
        and not context.stands("boundary", at)
        and at not in context.numbers
    ):
        at += 1
        if not context.lists.is_plural(context.word(at - 1)):
            continue
        if context.word(end) != "of" or not _goes_on(context, at):
            break
        at += context.word(at) in ("'s", "'")
    while at > start + 1 and context.word(at - 1)[-2:] == "ed":
        at -= 1
    return at if at > start else end
