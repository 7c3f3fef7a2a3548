"""Read a sentence as a row of items, one letter each: grades, names, areas, verbs, joints. Quote marks are left out."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ..reading import Reading
from .cues import RatingWords, letter_of_form

__all__ = ["Candidate", "Outline", "Sheet", "outline_sentence"]

_GRADES = "grades"
_DO = frozenset({"did", "do", "does"})
_REACH = 2000
_LISTED_SERVICE = re.compile(r"(?<=A,)P(?=,?&d?A|,A)")
_ODD = re.compile(r"[?Q]")
_ASKED = re.compile(r"\.(?=Q[^Q.\n]|\))")
_QUESTION, _GLOSSED = re.compile(r"BP(?=x?A)"), re.compile(r"(?<=[Aw])\(ddx?A\)")
_ASKING = ("question", "questions")
_RATING = re.compile(
    r"(?<=[Ih])n(?=d?[APh])|(?<=[bswft,&])n(?=d?[AP][^.;GRVFKMB]{0,24}xG)|(?<=p)n(?=d?Px?G)|(?<=[xI])n(?=Px?G)"
)
_THAT, _THAT_SERVES = re.compile(r"(?<=[PwjNA])s(?=x*[BH])"), re.compile(r"(?<=[Pj])s(?=[wxV])")
_WHERE = re.compile(r"(?<=A,)s(?=[^,;.G]*,[HBx]*[RVFKMSLB])")
_REMAINING = re.compile(r"(?<=d)S(?=[NwPA])")
_RATERS = "IPhw"
_BE_HOSTS = frozenset({"it", "that", "he", "she", "there", "what", "who", "which", "here", "they", "we", "you"})


@dataclass(slots=True)
class Candidate:
    """A wording that may be a grade: its tokens and the grade's id; `points` where it is a bare number."""

    start: int
    end: int
    grade: str
    points: bool = False


@dataclass(slots=True)
class Sheet:
    """What the sentences of one article are laid out from: its tokens, and what is known to start at them.

    `known` gives letter, end and value of what starts at a token.
    """

    reading: Reading
    known: Mapping[int, tuple[str, int, Any]]
    ordered: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.ordered += sorted(self.known)

    def places(self, start: int, end: int, letters: str) -> Sequence[int]:
        """Return the tokens of a sentence that are more than a word with a letter of its own."""
        held = self.ordered[bisect_left(self.ordered, start) : bisect_left(self.ordered, end)]
        odd = [start + found.start() for found in _ODD.finditer(letters)]
        return sorted({*held, *odd}) if odd else held


@dataclass(slots=True)
class Outline:
    """The items of one sentence: `tags` holds one letter per item, the lists its tokens and what it stands for.

    `marked` are the tokens that are quote marks; `cues` the cues of status with their tokens, `marks` their kinds.
    """

    reading: Reading
    start: int
    end: int
    tags: str = ""
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    values: list[Any] = field(default_factory=list)
    marked: set[int] = field(default_factory=set)
    cues: list[tuple[str, int, int]] = field(default_factory=list)
    marks: set[str] = field(default_factory=set)

    def words(self, first: int, last: int) -> list[str]:
        """Return the words of the items from `first` up to `last`."""
        last = min(last, len(self.ends))
        return self.reading.words[self.starts[first] : self.ends[last - 1]] if last > first else []

    def word(self, item: int) -> str:
        """Return the first word of an item, or "" past the ends."""
        return self.reading.words[self.starts[item]] if 0 <= item < len(self.starts) else ""

    def tag(self, item: int) -> str:
        """Return the letter of an item, or "." past the ends."""
        return self.tags[item] if 0 <= item < len(self.tags) else "."

    def text(self, first: int, last: int) -> str:
        """Return the text of the items from `first` up to `last`."""
        return self.reading.text_of(self.starts[first], self.ends[last - 1])


def outline_sentence(sheet: Sheet, start: int, end: int, words: RatingWords) -> Outline:
    """Lay out the tokens from `start` up to `end`: runs of plain words at once, the others one by one."""
    reading = sheet.reading
    tokens = reading.words
    firsts = "".join(map(reading.cleaned.text.__getitem__, reading.offsets[start:end]))
    letters = words.letters.write(tokens[start:end], firsts)
    letters = _without_questions(letters, tokens, start) if "?" in tokens[start:end] else letters
    outline = Outline(reading, start, end)
    _lay_out(outline, sheet, letters, words)
    _tell_by_neighbours(outline, words)
    outline.cues = list(_outside_grades(outline, words.scopes.scan(tokens, start, end)))
    outline.marks = {mark for mark, _, _ in outline.cues}
    return outline


def _without_questions(letters: str, tokens: Sequence[str], start: int) -> str:
    """Take the mark of a question in marks amid a sentence for one of these: rated good for ‘is it safe?’ and care."""
    asked = [found.start() for found in _ASKED.finditer(letters)]
    for at in [at for at in asked if tokens[start + at] == "?"]:
        letters = letters[:at] + "Q" + letters[at + 1 :]
    return letters


def _outside_grades(outline: Outline, cues: Iterable[tuple[str, int, int]]) -> Iterator[tuple[str, int, int]]:
    """Yield the cues that are no part of a grade: "expected standard" tells of no hope."""
    for cue in cues:
        item = bisect_right(outline.ends, cue[1])
        if outline.tag(item) != "G" or outline.ends[item] - outline.starts[item] == 1 or outline.starts[item] > cue[1]:
            yield cue


def _lay_out(outline: Outline, sheet: Sheet, letters: str, words: RatingWords) -> None:
    """Fill in the items: one for each word with a letter of its own, one for what is known to start at a token."""
    start, end, known = outline.start, outline.end, sheet.known
    starts, ends, values = outline.starts, outline.ends, outline.values
    tags, at = "", start
    for place in (*sheet.places(start, end, letters), end):
        if place < at:
            continue
        if place > at:
            tags += letters[at - start : place - start]
            starts += range(at, place)
            ends += range(at + 1, place + 1)
            values += [None] * (place - at)
        if place == end:
            break
        value = None
        if place in known:
            tag, at, value = known[place]
        elif letters[place - start] == "Q":
            outline.marked.add(place)
            at = place + 1
            continue
        else:
            cue = words.structure.find(outline.reading.words, place, end)
            tag, at = _tag_word(outline.reading, place, cue, tags[-1:], words)
        tags += tag
        starts.append(place)
        ends.append(at)
        values.append(value)
    outline.tags = tags


def _tell_by_neighbours(outline: Outline, words: RatingWords) -> None:
    """Change the letters that depend on what stands around: a first word, "rating" as a verb, "that" for "which"."""
    tags = outline.tags
    if tags[:1] == "W" and _is_plain_opener(outline, words):
        tags = "w" + tags[1:]
    tags = _ask_of_areas(outline, tags) if "BP" in tags else tags
    tags = _LISTED_SERVICE.sub("A", tags) if "A," in tags else tags
    tags = tags.replace("NLN", "NoN")
    tags = _REMAINING.sub("w", tags) if "S" in tags else tags
    tags = _mark_ratings(outline, tags, words) if "n" in tags else tags
    outline.tags = _mark_relatives(outline, tags, words["serving"]) if "s" in tags else tags


def _ask_of_areas(outline: Outline, tags: str) -> str:
    """Let a question name the area it asks of: good for "is the service safe?", good for care ("is it caring?")."""
    words = outline.reading.words
    for found in _QUESTION.finditer(tags):
        area = found.end() + (tags[found.end()] == "x")
        if outline.word(found.start()) == "is" and words[outline.ends[area] : outline.ends[area] + 1] == ["?"]:
            first = found.start() - (outline.word(found.start() - 1) in _ASKING)
            tags = tags[:first] + "d" * (found.end() - first) + tags[found.end() :]
    return _GLOSSED.sub(lambda found: "d" * len(found[0]), tags)


def _is_plain_opener(outline: Outline, words: RatingWords) -> bool:
    """Say whether the capital of the first word is that of the sentence, not of a name."""
    first = outline.starts[0]
    word = outline.reading.words[first]
    if outline.ends[0] - first > 1:
        return False
    return word in words["closers"] or not (_is_name(outline.reading, first, outline.end) or words.is_place(word))


def _mark_ratings(outline: Outline, line: str, words: RatingWords) -> str:
    """Give "rating" the letter of a verb: "inspectors rating leadership good", "including rating care as good"."""
    return _RATING.sub(lambda found: "R" if _gives(outline, found, words) else "n", line)


def _gives(outline: Outline, found: re.Match[str], words: RatingWords) -> bool:
    """Say whether a noun for "rating" is a verb here: "in rating care good", "now only grades schools as good"."""
    word = outline.word(found.start())
    return word in words["clauses.rating_nouns"] or (word == _GRADES and found.string[found.end()] == "P")


def _mark_relatives(outline: Outline, line: str, serving: frozenset[str]) -> str:
    """Give "that" after a noun and before "was", or after a service and before "runs", the letter of "which"."""
    if ",s" in line:
        line = _WHERE.sub(lambda found: "r" if outline.word(found.start()) == "where" else "s", line)
    line = _THAT.sub(lambda found: "r" if outline.word(found.start()) == "that" else "s", line)
    serves = [found.start() for found in _THAT_SERVES.finditer(line) if outline.word(found.start() + 1) in serving]
    for n in serves:
        line = line[:n] + ("r" if outline.word(n) == "that" else "s") + line[n + 1 :]
    return line


def _is_name(reading: Reading, at: int, end: int) -> bool:
    """Say whether the capital that opens a sentence is that of a name: another follows, or it stands elsewhere."""
    words = reading.words
    if at + 1 < end and words[at + 1][0].isalpha() and reading.is_capital(at + 1):
        return True
    low = max(1, at - _REACH)
    near, word, place = words[low : at + _REACH], words[at], -1
    for _ in range(near.count(word)):
        place = near.index(word, place + 1)
        if reading.is_capital(low + place) and words[low + place - 1][0].isalpha():
            return True
    return False


def _tag_word(reading: Reading, at: int, cue: tuple[str, int] | None, last: str, words: RatingWords) -> tuple[str, int]:
    """Return letter and end of a word that depends on its neighbours; `last` is the letter before it, if any."""
    word = reading.words[at]
    if word == "'s" and reading.words[at - 1] not in _BE_HOSTS:
        return "'", at + 1
    if cue is None or (cue[0] == "j" and last and reading.is_capital(at)):
        letter = letter_of_form(word)
        return (letter if letter != "C" else "W" if reading.is_capital(at) else "w"), at + 1
    if cue[0] == "R" and last == "G" and word in words["clauses.rating_nouns"]:
        return "n", at + 1
    if cue[0] == "R" and word in words["clauses.also_nouns"] and cue[1] == at + 1:
        raters = _RATERS + "xt" if word == "rate" else _RATERS
        raters += "H" if reading.words[at - 1] in _DO else ""
        rater = reading.words[at - 1] in words["clauses.raters"]
        raters += "mw" if rater else ""
        raters += "x" if reading.words[at - 1] in words["before_rates"] else ""
        if last not in raters or not last or (word == "rates" and last in "wA" and not rater):
            return "w", cue[1]
    return cue
