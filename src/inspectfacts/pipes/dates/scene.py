"""What a date is read against: the words around it, the day the article was published, and the date before it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from ..tagged import TagTable
from .calendar import add_months, day_near, leap_year, relative_year, valid_day
from .found import Found

__all__ = ["DayParts", "Found", "Scene"]

_LOOK, _FAR, _FEW, _WIDE = 14, 6, 3, 30
_LEANS = {
    -1: "told from the publication, in a clause that looks back",
    0: "told from the publication",
    1: "told from the publication, in a clause that looks ahead",
}
_NOT, _DID = frozenset({"not", "n't", "never"}), frozenset({"did", "was", "were", "had"})
_OWNERS, _BEHIND = frozenset({"its", "their", "the", "a", "an"}), frozenset({"after", "since", "following", "during"})
_OPENERS, _ON = frozenset({"“", ":"}), frozenset({"on", "in"})
_IS, _SAID = ("is", "are", "'s", "'re"), (["said"], ["says"], ["added"], ["adds"])
_NEEDS = frozenset({"need", "needs"})
_GOES = frozenset({"is", "are", "'s", "'re", "not", "be", "now", "still"})


@dataclass(slots=True)
class DayParts:
    """The parts of a calendar date that a stretch of words names."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None


@dataclass(slots=True)
class Scene:
    """One document while its dates are read.

    `anchor` holds the last resolved date and its end, `last_day` the last that is a day; `leaned` what it leans on.
    """

    words: Sequence[str]
    tags: list[str]
    table: TagTable
    names: Mapping[str, str]
    tenses: Mapping[str, int]
    cues: Mapping[str, frozenset[str]]
    published: date | None
    sentence_of: Sequence[int]
    values: Mapping[int, float]
    holidays: Mapping[int, str]
    anchor: tuple[int, str] | None = None
    last_day: tuple[int, str] | None = None
    leaned: str = ""

    def meaning(self, at: int) -> str:
        """What the lexicon says that the word at a token means: the number of a month, the letter of a unit."""
        return self.table.meanings[self.words[at]]

    def tag(self, at: int) -> str:
        """Return the name of the class of the word at a token, "" past either end."""
        return self.names.get(self.tags[at], "_") if 0 <= at < len(self.tags) else ""

    def line(self, start: int, length: int) -> str:
        """Return the tags from a token on."""
        return "".join(self.tags[start : start + length])

    def worth(self, at: int) -> int:
        """Return the number in the table's value of a word, as months and weekdays have it."""
        return int(self.meaning(at))

    def amount(self, start: int, end: int) -> float:
        """Return the number that a stretch names: digits, number words, "a couple of" or "a"."""
        for at in range(start, end):
            if at in self.values:
                return self.values[at]
            tag = self.tag(at)
            if tag == "couple":
                return 2
            if tag in ("day", "numeral") and self.words[at].isdigit():
                return int(self.words[at])
        return 1

    def parts(self, start: int, end: int) -> DayParts:
        """Return the calendar parts that the words of a stretch name."""
        found = DayParts()
        for at in range(start, end):
            name, word = self.tag(at), self.words[at]
            if name == "month":
                found.month = self.worth(at)
                if at > start and self.published and self.tag(at - 1) in ("last", "next", "this"):
                    found.year = relative_year(self.published, found.month, self.worth(at - 1))
            elif name == "weekday":
                found.weekday = self.worth(at)
            elif name in ("day", "nth"):
                found.day = int(word.rstrip("stndrh"))
            elif name in ("first", "ordinal", "tens"):
                found.day = (found.day or 0) + self.worth(at)
            elif name == "today" and self.published is not None:
                day = self.published + timedelta(days=self.worth(at))
                found.year, found.month, found.day = day.year, day.month, day.day
            elif name in ("year", "year_words"):
                found.year = int(self.values.get(at, 0)) if name == "year_words" else int(word)
            elif name == "unit" and at > start and self.published and self.meaning(at) == "M":
                if self.tag(at - 1) in ("last", "next", "this"):
                    found.year, found.month = add_months(self.published.year, self.published.month, self.worth(at - 1))
            elif name == "yr" and self.published is not None:
                found.year = self.published.year + self.step(start, at)
        return found

    def step(self, start: int, end: int) -> int:
        """Return -1, 0 or 1 for the last "last", "this" or "next" of a stretch."""
        for at in range(end - 1, start - 1, -1):
            if self.tag(at) in ("last", "previous", "next", "following", "coming", "this", "current", "that"):
                return self.worth(at)
        return 0

    def tense(self, start: int, end: int) -> int:
        """Return -1 where the clause around a stretch looks back, 1 where it looks ahead, 0 where it does neither."""
        before = self._sentence_before(start)
        lead = self.words[start - 1] if start else ""
        alone = lead == "the" and end == start + 1 and self.tag(end) == "_"
        if alone or self._is_over(start, end, before):
            return -1
        if self._was_set(start):
            return 0
        if lead in ("by", "until") and any(self._is_order(at, lead) for at in before):
            return 1
        for at in before:
            if tense := self._tense_at(at):
                return self._near_after(end) or tense if start - at > _FAR else tense
        return next((tense for at in self._sentence_after(end) if (tense := self._tense_at(at))), 0)

    def _was_set(self, start: int) -> bool:
        """Tell the deadline of "had given it until May 3", which may be over."""
        words = self.words
        if words[start - 1 : start] != ["until"]:
            return False
        told, floor = start - 2, max(1, start - _WIDE)
        while told > floor and words[told] not in self.cues["order"]:
            told -= 1
        had = words[told - 1] == "had" or words[told - 2 : told] == ["had", "been"]
        return had and words[told] in self.cues["order"] and self.sentence_of[told] == self.sentence_of[start]

    def _is_over(self, start: int, end: int, before: Sequence[int]) -> bool:
        """Tell "did not return until May 3" and "after its May 3 visit"."""
        words = self.words
        if words[start - 1 : start] == ["until"]:
            denied = next((at for at in before if words[at] in _NOT), 0)
            return denied > 0 and words[denied - 1] in _DID and self.tenses.get(words[denied + 1], 0) <= 0
        if start < 2 or end >= len(words):
            return False
        if words[start - 1] in _ON and words[start - 2] in self.cues["visit"]:
            return self._follows(before)
        if words[end] not in self.cues["visit"] or words[start - 1] not in _OWNERS:
            return False
        ahead = (at for at in before[2:_FAR] if self.tenses.get(words[at], 0) > 0 and words[at] != "deadline")
        return words[start - 2] in _BEHIND and next(ahead, None) is None

    def _follows(self, before: Sequence[int]) -> bool:
        """Tell "the report, which follows a one-day visit on May 3, runs to ten pages"."""
        near = [self.words[at] for at in before[: _FAR + _FEW]]
        follows = "follows" in near or not _BEHIND.isdisjoint(near)
        led = "following" in near[2 : _FEW + 2]
        return led or (follows and not any(self.tenses.get(self.words[at], 0) > 0 for at in before))

    def _near_after(self, end: int) -> int:
        """Return the tense of a verb right after a stretch: "said the census, in November, would be the last"."""
        said = self.words[end : end + 1] == [","] and self.words[end + 2 : end + 3] in _SAID
        near = self._sentence_after(end)[: 0 if said else _FEW]
        return next((tense for at in near if (tense := self._tense_at(at))), 0)

    def _sentence_before(self, start: int) -> Sequence[int]:
        sentence, at = self.sentence_of[start], start
        while at and start - at < _LOOK and self.sentence_of[at - 1] == sentence and self.words[at - 1] not in _OPENERS:
            at -= 1
        return range(start - 1, at - 1, -1)

    def _sentence_after(self, end: int) -> Sequence[int]:
        sentence, at = self.sentence_of[end - 1], end
        while at < len(self.words) and at - end < _LOOK and self.sentence_of[at] == sentence:
            at += 1
        return range(end, at)

    def _is_order(self, at: int, lead: str) -> bool:
        word = self.words[at]
        return (
            word in self.cues["order"]
            or self.tenses.get(word, 0) == 1
            or (lead == "until" and word in self.cues["holding"])
        )

    def _tense_at(self, at: int) -> int:
        word, before = self.words[at], self.words[at - 1] if at else ""
        if word in self.cues["set"] and self.words[at + 1 : at + 2] in (["to"], ["for"]):
            return 1
        if (word == "to" and before in _IS) or (word == "'d" and self.words[at + 1 : at + 2] == ["be"]):
            return 1
        if word == "be" and before == "to" and (self._looks_back(at - 2) or self._is_newest(at - 1)):
            return -1
        stems = word in self.cues["stemming"] and self.words[at + 1 : at + 2] == ["from"]
        needs = word in _NEEDS and before in self.cues["needing"] and self.words[at + 1 : at + 2] != ["to"]
        if stems or needs or (word == "going" and before not in _GOES):
            return 0
        told = self.tenses.get(word, -1 if word[-2:] == "ed" and len(word) > 4 else 0)
        return 0 if told < 0 and before in ("be", "being") and self.words[at - 2] != "after" else told

    def _looks_back(self, at: int) -> bool:
        """Say whether a word tells of the past: "found to be good" does, "expected to be good" does not."""
        word = self.words[at] if at >= 0 else ""
        return self.tenses.get(word, -1 if word.endswith("ed") else 0) < 0

    def _is_newest(self, at: int) -> bool:
        """Tell "the most recent checks to be published", which are out, from "the next to be published"."""
        return not self.cues["newest"].isdisjoint(self.words[max(0, at - _FEW) : at])

    def year_of(self, month: int, day: int | None, start: int, end: int, weekday: int | None = None) -> int | None:
        """Return the year of a month or day that is written without one, by its weekday or the tense around it."""
        now = self.published
        if now is None:
            return None
        if weekday and day:
            for year in (now.year, now.year - 1, now.year + 1):
                written = valid_day(year, month, day)
                if written is not None and written.isoweekday() == weekday and abs(written - now).days < 250:
                    self.leaned = "year by the weekday"
                    return year
        tense = self.tense(start, end)
        self.leaned = _LEANS[tense]
        if (month, day) == (2, 29):
            return leap_year(now, tense)
        this_year = (month, day or 0) <= (now.month, now.day if day else 0)
        if tense < 0:
            return now.year if this_year else now.year - 1
        if tense > 0:
            ahead = (month, day or 0) >= (now.month, now.day if day else 0)
            return now.year if ahead else now.year + 1
        return min((now.year - 1, now.year, now.year + 1), key=lambda year: abs(day_near(year, month, day) - now))

    def weekday_near(self, weekday: int, tense: int) -> date | None:
        """Return the day of a weekday: the latest one up to publication, or the next one after it."""
        now = self.published
        if now is None:
            return None
        self.leaned = _LEANS[tense]
        back = (now.isoweekday() - weekday) % 7
        return now + timedelta(days=7 - back) if tense > 0 else now - timedelta(days=back)
