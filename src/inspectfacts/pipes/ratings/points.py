"""Find bare scores that are grades: food hygiene ratings, marks on cards, numbered grades."""

from collections.abc import Iterator, Sequence

from spacy.tokens import Doc

from ..reading import Reading, reading_of
from .cues import RatingWords
from .line_scores import find_line_scores
from .outline import Candidate
from .services import places_of

__all__ = ["GLOSS", "GLOSSES", "find_points"]

_GIVEN_TO = frozenset({"has", "have", "had", "was", "were", "are", "is", "to"})
_SUPPOSED = frozenset({"it", "we", "they", "he", "she", "i", "there", "not"})
_OUT_OF_FIVE = (["out", "of", "five"], ["out", "of", "5"])
_HYPHENED = ["-", "out", "-", "of", "-"]
_JOINTS = frozenset({"-", "–", "—", ":"})
_CARD_ENDS = frozenset({"\n", ",", ";", "(", "."})
_QUOTES = frozenset({"'", '"', "‘", "’", "“", "”"})
_LEFT = 5
_FOLLOWING = (["food", "hygiene"], ["is", "the"])
_INITIALS = "RI"
_BEFORE_INITIALS = _JOINTS | {
    "|",
    "(",
    "?",
    "\n",
    "...",
    "rated",
    "graded",
    "judged",
    "as",
    "from",
    "to",
    "was",
    "previously",
    "/",
    "→",
}
_AFTER_INITIALS = _CARD_ENDS | _JOINTS | {"|", ")", "/", "→", "to", "in", "for", "and", "but"}
GLOSSES, GLOSS = (
    _QUOTES | {",", "(", "or", "-", "–", "—", "meaning", "which", "means", "equals", "equates", "equating", "to"},
    5,
)
_MARKS = ("1", "2", "3", "4", "5", "6")
_OFSTED = ("outstanding", "good", "requires_improvement", "inadequate")
_SIXES = {
    "Care Inspectorate": ("unsatisfactory", "weak", "adequate", "good", "very_good", "excellent"),
    "Education Scotland": ("unsatisfactory", "weak", "satisfactory", "good", "very_good", "excellent"),
}


def find_points(doc: Doc, words: RatingWords) -> Iterator[Candidate]:
    """Yield each number that is a grade, as the article's inspectorates and its talk of hygiene allow."""
    tokens, held = reading_of(doc).words, reading_of(doc).vocabulary
    bodies = {body for _, _, body in places_of(doc, "inspectorates")}
    for body in sorted(bodies & _SIXES.keys())[:1]:
        yield from _find_marks(doc, tokens, _SIXES[body])
        yield from _find_worded(doc, tokens, _SIXES[body], words)
    if "Ofsted" in bodies and not bodies & _SIXES.keys():
        worded = _find_worded(doc, tokens, _OFSTED, words)
        yield from (each for each in worded if tokens[each.start - 1] in words["points.before_worded"])
    if "Ofsted" in bodies and "grade" in held:
        yield from _find_numbered(tokens, words)
        yield from _find_left(doc, tokens, words)
        yield from _find_hyphened(tokens, words)
    if "ri" in held and bodies:
        yield from _find_initials(reading_of(doc))
    if "hygiene" in held:
        yield from find_line_scores(reading_of(doc), words)
        yield from _find_scores(tokens, words)


def _find_initials(reading: Reading) -> Iterator[Candidate]:
    """Yield "RI" where a grade may stand: behind a sign or "rated", with nothing of a name behind it."""
    words = reading.words
    for at in [at for at, word in enumerate(words) if word == "ri" and at]:
        written = reading.text_of(at, at + 1) == _INITIALS
        if written and words[at - 1] in _BEFORE_INITIALS and _AFTER_INITIALS.issuperset(words[at + 1 : at + 2]):
            yield Candidate(at, at + 1, "requires_improvement")


def _find_marks(doc: Doc, tokens: Sequence[str], scale: Sequence[str]) -> Iterator[Candidate]:
    """Yield the marks of a card: "Leadership - 4"."""
    for _, end, _ in places_of(doc, "areas"):
        at = end + 1
        if at >= len(tokens) or tokens[end] not in _JOINTS or tokens[at] not in _MARKS:
            continue
        if at + 1 == len(tokens) or tokens[at + 1] in _CARD_ENDS:
            yield Candidate(at, at + 1, scale[_MARKS.index(tokens[at])])


def _find_worded(doc: Doc, tokens: Sequence[str], scale: Sequence[str], words: RatingWords) -> Iterator[Candidate]:
    """Yield the marks that their word follows: "a five (very good)", "4, or good"."""
    for start, _, grade in places_of(doc, "grades"):
        at = start - 1
        while at > max(0, start - GLOSS) and tokens[at] in GLOSSES:
            at -= 1
        mark = scale.index(grade) + 1 if at < start - 1 and grade in scale else 0
        if mark and (tokens[at] == str(mark) or words.numbers.get(tokens[at]) == mark):
            yield Candidate(at, at + 1, grade)


def _find_numbered(tokens: Sequence[str], words: RatingWords) -> Iterator[Candidate]:
    """Yield "grade 3" of Ofsted, which numbers its grades from one to four."""
    for at in [at for at, word in enumerate(tokens[:-1]) if word == "grade" and tokens[at + 1] in words.grade_numbers]:
        number = words.grade_numbers[tokens[at + 1]]
        after, then, third = [*tokens[at + 2 : at + 5], "", "", ""][:3]
        moved = after == "to" and "from" in tokens[max(0, at - 2) : at] and (third if then == "a" else then)
        listed = after == "and" and then not in words.grade_numbers
        if 1 <= number <= len(_OFSTED) and (moved or listed or after not in words["points.numbered_not"]):
            yield Candidate(at, at + 2, _OFSTED[number - 1])
        if moved in words.grade_numbers and 1 <= words.grade_numbers[moved] <= len(_OFSTED):
            to = at + 3 + (then == "a")
            yield Candidate(to, to + 1, _OFSTED[words.grade_numbers[moved] - 1], points=True)


def _find_left(doc: Doc, tokens: Sequence[str], words: RatingWords) -> Iterator[Candidate]:
    """Yield the number that was left for a grade in words: "climbed from a two to ‘outstanding’"."""
    for start, _, _ in places_of(doc, "grades"):
        at = start - (not tokens[start - 1].isalnum()) - 2
        number = words.grade_numbers.get(tokens[at], 0) if at > 1 and tokens[at + 1] == "to" else 0
        if 1 <= number <= len(_OFSTED) and "from" in tokens[at - 2 : at]:
            yield Candidate(at, at + 1, _OFSTED[number - 1], points=True)


def _find_hyphened(tokens: Sequence[str], words: RatingWords) -> Iterator[Candidate]:
    """Yield "grade-four" before a noun: "a grade-four report"."""
    for at in [at for at, word in enumerate(tokens[:-3]) if word == "grade" and tokens[at + 1] == "-"]:
        number = words.grade_numbers.get(tokens[at + 2], 0)
        if 1 <= number <= len(_OFSTED) and tokens[at + 3] in words["points.numbered_nouns"]:
            yield Candidate(at, at + 3, _OFSTED[number - 1])


def _find_scores(tokens: list[str], words: RatingWords) -> Iterator[Candidate]:
    """Yield hygiene ratings from zero to five."""
    done = 0
    for at in [at for at, word in enumerate(tokens) if word in words.scores]:
        stop = _end_of_score(tokens, at)
        if stop > at + 1 and not words["points.starred_not"].isdisjoint(tokens[stop : stop + 1]):
            continue
        if at >= done and (stop > at + 1 or _is_score(tokens, at, words)):
            done = stop
            yield Candidate(at, stop, f"fhrs_{words.scores[tokens[at]]}", points=True)


def _end_of_score(tokens: list[str], at: int) -> int:
    """Return the end of "one out of five", "zero-out-of-five", "two stars", "four-star"; one token if it is bare."""
    if tokens[at + 1 : at + 4] in _OUT_OF_FIVE:
        return at + 4
    if tokens[at + 1 : at + 6] == _HYPHENED:
        return min(at + 7, len(tokens))
    if tokens[at + 1 : at + 2] in (["star"], ["stars"]):
        return at + 2
    return at + 3 if tokens[at + 1 : at + 3] == ["-", "star"] else at + 1


def _is_score(tokens: list[str], at: int, words: RatingWords) -> bool:
    marked = at > 0 and tokens[at - 1] in _QUOTES and tokens[at + 1 : at + 2] != [] and tokens[at + 1] in _QUOTES
    first, last = at - 1 - marked, at + 1 + marked
    before, (after, then, third) = tokens[first] if first >= 0 else "", [*tokens[last : last + 3], "", "", ""][:3]
    if [after, then] == ["out", "of"] and third.isdigit():
        return False
    if after == "-" and then == "rated":
        return True
    if before in words["points.merely"]:
        lead = tokens[first - 1] if tokens[first - 1] != "a" else tokens[first - 2]
        before = lead if lead in words["points.handing"] else before
    left = before == "from" and after == "in" and "to" in tokens[last : last + _LEFT]
    one = tokens[at] == "one" and after in ("in", "of") and not left and not _is_score_of(tokens, at, words)
    if one or [after, then, third] == ["and", "a", "half"]:
        return False
    counted = (
        tokens[at] in words.numbers and after in words["points.ratings"] and before not in words["points.articles"]
    )
    if counted and (then in _GIVEN_TO or tokens[at] == "one"):
        return False
    if after in words["points.nouns"] or after == "means" or [after, then] in _FOLLOWING:
        return True
    closed = not after.isalnum() or after in words["points.closing"]
    if before in words["points.getting"] and not after.isalnum():
        return True
    closed |= before == "a" and after in words["points.supposing"] and then in _SUPPOSED
    if closed and before in words["points.scoring"]:
        return True
    if before == "of" and _words_near(tokens, at) & words["points.ratings"]:
        return True
    if (
        not closed
        or before not in words["points.holding"]
        or (before == "from" and after == "to" and then not in words.scores)
    ):
        return False
    apart = before == "from" and tokens[at - 2] in words["points.excepting"]
    own = tokens[at] == "one" and after == "on" and then in words["points.own"]
    return not (apart or own) and _is_got(tokens, at, before, words)


def _is_got(tokens: Sequence[str], at: int, before: str, words: RatingWords) -> bool:
    """Say whether a number is one that was given or moved to where "to" or the like stands before it, no count."""
    led = _words_near(tokens, at - 1)
    if before in words["points.loose"] and led & words["points.counts"] and not led & words["points.ratings"]:
        return False
    return before not in words["points.loose"] or bool(led & (words["points.giving"] | words["points.moving"]))


def _is_score_of(tokens: Sequence[str], at: int, words: RatingWords) -> bool:
    """Say whether the word for a score stands before a number: "a score of one in its own ratings"."""
    led = tokens[at - 1] == "of" and tokens[at - 2] in words["points.ratings"]
    return led and words.numbers.keys().isdisjoint(tokens[at + 2 : at + 3])


def _words_near(tokens: Sequence[str], at: int) -> set[str]:
    """Return the five words before a token."""
    return set(tokens[max(0, at - 5) : max(0, at)])
