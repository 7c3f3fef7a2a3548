"""What can be seen around a wording that may be a grade: the letters on both sides, its marks, its quotation."""

import re
from dataclasses import dataclass
from typing import NamedTuple

from .cues import RatingWords
from .outline import Candidate, Outline

__all__ = ["BEING", "RATED", "Look", "Setting", "look_at"]

# Before a grade: a verb of rating in its clause, a verb of being right before it.
RATED = re.compile(r"R(?![^GR]*[;.][^GR]*$)[^;.]*$")
BEING = re.compile(r"[BS]x*(?:NH?)?$")
_LED = 14
_GRADED = re.compile(r"(?:R|no)x*$")


class Setting(NamedTuple):
    """Where a sentence stands: in a headline, in an article that names an inspectorate, near an accepted grade.

    `on_scale` are the grades of the inspectorates that the article names; none where it names none.
    """

    headline: bool
    article: bool
    near: bool
    on_scale: frozenset[str] = frozenset()


@dataclass(slots=True)
class Look:
    """One candidate with its sides; `inner` is the part of `before` within the quotation around it, if any.

    `plain` says that the word is also an ordinary one, `special` that rules of its own may hold for it, `marked` that
    quote marks close around it, `quoted` that it stands among other words of a quotation.
    """

    outline: Outline
    item: int
    words: RatingWords
    setting: Setting
    candidate: Candidate
    before: str
    after: str
    inner: str
    plain: bool
    special: bool
    marked: bool
    quoted: bool
    adjective: bool

    def word(self, step: int) -> str:
        """Return the first word of the item `step` items away."""
        return self.outline.word(self.item + step)

    def beside(self, step: int) -> str:
        """Return the word that "and" or "or" joins to it on one side: "both good and bad"."""
        return self.word(2 * step) if self.word(step) in ("and", "or") else ""

    def held(self, reach: int = 99) -> set[str]:
        """Return the words of the items before, at most `reach` of them."""
        return set(self.outline.words(max(0, self.item - reach), self.item))

    def nears(self, mark: str, reach: int) -> bool:
        """Say whether a cue of this kind starts at most `reach` items before: hoped for, a hair's breadth from."""
        if mark not in self.outline.marks:
            return False
        first = self.outline.starts[max(0, self.item - reach)]
        last = self.outline.starts[self.item]
        return any(cue == mark and first <= start and stop <= last for cue, start, stop in self.outline.cues)

    def is_reported(self) -> bool:
        """Say whether a report or its inspectors lead to the quotation around it: "The report says: “This is a …”"."""
        reading, at = self.outline.reading, self.candidate.start
        quoted, floor = reading.quoted, reading.paragraphs[reading.paragraph_of[at]][0]
        here = quoted[at]
        while at > floor and quoted[at - 1] == here:
            at -= 1
        lead = set(reading.words[max(floor, at - _LED) : at])
        return bool(lead & self.words["scenes.reporters"] and lead & self.words["scenes.reporting"])


def look_at(outline: Outline, item: int, words: RatingWords, setting: Setting) -> Look:
    """Return the look of one candidate of a sentence."""
    candidate: Candidate = outline.values[item]
    before = outline.tags[:item]
    marked = _is_marked(outline, item)
    plain = candidate.grade in words["plain"] or outline.word(item) in words["clauses.worded_need"]
    within = outline.reading.quoted[candidate.start] >= 0
    return Look(
        outline=outline,
        item=item,
        words=words,
        setting=setting,
        candidate=candidate,
        before=before,
        after=outline.tags[item + 1 :],
        inner=before[_quotation_start(outline, item) :] if within else before,
        plain=plain,
        special=_is_special(candidate, outline.word(item), words),
        marked=marked,
        quoted=within and not marked,
        adjective=_is_adjective(outline, item, words, plain),
    )


def _is_special(candidate: Candidate, word: str, words: RatingWords) -> bool:
    """Say whether a candidate is other than one or two words that are a grade and no more: a code, points, "met"."""
    grade = candidate.grade
    if candidate.points or candidate.end - candidate.start > 2 or len(grade) == 2:
        return True
    if word in words["clauses.worded_ends"]:
        return True
    return grade in words["area_grades"] or grade in words["wordy"] or grade == "expected_standard"


def _is_marked(outline: Outline, item: int) -> bool:
    first, last = outline.starts[item] - 1, outline.ends[item]
    if last in outline.marked:
        return first in outline.marked or outline.tag(item + 1) not in ".,"
    return first in outline.marked and outline.tag(item + 1) in ".," and last + 1 in outline.marked


def _quotation_start(outline: Outline, item: int) -> int:
    quoted, starts, first = outline.reading.quoted, outline.starts, item
    index = quoted[starts[item]]
    while first > 0 and quoted[starts[first - 1]] == index:
        first -= 1
    return first


def _is_adjective(outline: Outline, item: int, words: RatingWords, plain: bool) -> bool:
    """Say whether a noun follows that the word would describe: a good example."""
    after, word = outline.tag(item + 1), outline.word(item + 1)
    if outline.ends[item] in outline.marked and _GRADED.search(outline.tags, max(0, item - 3), item):
        return False
    if after in "w'":
        return word not in words["closers"] and not word.endswith("ly")
    if outline.ends[item] in outline.marked and (after == "W" or (after == "A" and not plain)):
        return False
    return after in "Ajm" or (after == "P" and outline.ends[item] == outline.starts[item + 1])
