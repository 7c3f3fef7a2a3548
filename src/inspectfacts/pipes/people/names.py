"""Find the names of people among the capitalised words of a document."""

from typing import NamedTuple

from ..reading import Reading
from .evidence import is_beside_cue, is_introduced
from .words import SEVERAL, PeopleWords

__all__ = ["Name", "find_runs", "join_bodies", "join_groups", "read_name"]

_MOST_WORDS = 5
_BEFORE_GIVEN = frozenset({"sir", "dame", "sister", "father", "brother"})
_MARKS = frozenset({"“", "”", '"', "'", "‘", "’"})


class Name(NamedTuple):
    """A name as written, in token offsets; `start` is where its title stands."""

    start: int
    end: int
    title: str | None
    forename: str | None
    surname: str | None
    sure: bool
    nickname: str | None = None


def find_runs(reading: Reading, words: PeopleWords) -> list[tuple[int, int]]:
    """Return the stretches of capitalised words, hyphens and particles included."""
    particles, lower = words.particles, reading.words
    runs: list[tuple[int, int]] = []
    start = last = -9
    for at in reading.capitals():
        gap = at - last
        if gap == 1 or (gap == 2 and (lower[last + 1] in particles or _joins(reading, start, last, at))):
            last = at
            continue
        if gap == 3 and lower[last + 1] in particles and lower[last + 2] in particles:
            last = at
            continue
        if last >= 0:
            runs.append((start, last + 1))
        start = last = at
    if last >= 0:
        runs.append((start, last + 1))
    return runs


def join_bodies(reading: Reading, runs: list[tuple[int, int]], words: PeopleWords) -> list[tuple[int, int]]:
    """Join the runs of one name: HM Inspectorate of Probation, Wessmark Fire and Rescue Service."""
    lower = reading.words
    joined: list[tuple[int, int]] = []
    for start, end in runs:
        if joined and start - joined[-1][1] == 1:
            link, last = lower[start - 1], lower[start - 2]
            body = last in words.actors and words.actors[last].kind == "body"
            if (link in ("of", "for") and body) or (
                link in ("and", "&")
                and (not body or lower[joined[-1][0]] == "hm")
                and words.never.issuperset((last, lower[start], lower[end - 1]))
            ):
                joined[-1] = (joined[-1][0], end)
                continue
        joined.append((start, end))
    return joined


def join_groups(reading: Reading, runs: list[tuple[int, int]], words: PeopleWords) -> list[tuple[int, int]]:
    """Join the two groups that a body is named after: the Relatives and Residents Association."""
    lower, actors = reading.words, words.actors
    for n in range(len(runs) - 1, 0, -1):
        (first, end), (start, last) = runs[n - 1], runs[n]
        if start - end != 1 or last - start != 2 or lower[end] != "and" or lower[last - 1] not in words.never:
            continue
        groups = [actors.get(lower[at]) for at in (end - 1, start)]
        named = lower[end - 2 : end - 1] == ["the"] and (end - first == 1 or end - first == 2)
        if named and all(group is not None and group.kind in SEVERAL for group in groups):
            runs[n - 1 : n + 1] = [(first, last)]
    return runs


def _joins(reading: Reading, start: int, last: int, at: int) -> bool:
    """Tell what stands inside a name: the apostrophe of the Prison Officers’ Association, the marks of a nickname."""
    owners = reading.words[last + 1] == "'" and reading.words[last].endswith("s")
    return (owners and reading.quoted[last] == reading.quoted[at]) or _nicknames(reading, start, last, at)


def _nicknames(reading: Reading, start: int, last: int, at: int) -> bool:
    """Tell the marks around the nickname in Darren “Daz” Cole."""
    words, quoted = reading.words, reading.quoted
    if words[last + 1] not in _MARKS:
        return False
    if quoted[last] < 0:
        return quoted[at] >= 0 and _alone(reading, at) and at + 2 < len(words) and reading.is_capital(at + 2)
    return start < last and quoted[at] < 0 and _alone(reading, last)


def _alone(reading: Reading, at: int) -> bool:
    quoted = reading.quoted
    return 0 < at < len(quoted) - 1 and quoted[at] != quoted[at - 1] and quoted[at] != quoted[at + 1]


def read_name(reading: Reading, run: tuple[int, int], words: PeopleWords) -> Name | None:
    """Return the person's name in a capitalised run, or None; a name without a known word in it is not sure."""
    lower, (start, end) = reading.words, run
    lettered = lower[end - 1] in words.letters and reading.text_of(end - 1, end).isupper()
    if end - start > 2 and (lettered or _lacks_comma(lower, start, end, words)):
        name = read_name(reading, (start, end - 1), words)
        if name is None and words.is_person(lower[end - 1]) and not any(map(words.spoils, lower[start : end - 1])):
            name = _name(reading, start, start, end - 1, None, words, sure=True)
        kept = end if lettered else end - 1
        return name._replace(end=kept) if name is not None else None
    while start < end and lower[start] in words.openers and lower[start] not in words.titles:
        start += 1
    title = next(
        (at for at in range(start, end - 1) if lower[at] in words.titles and _entitles(reading, at, words)), -1
    )
    if title >= 0:
        return _entitled(reading, title, end, words)
    if end - start == 2 and (lettered or (words.is_person(lower[start]) and lower[start] not in words.forenames)):
        return None
    first, start = start, _after_role(lower, start, end, words)
    if first < start and words.is_person(lower[end - 1]) and lower[start] not in words.forenames:
        return None
    last = end - _bears_nation(lower, start, end, words)
    if end - start < 2 or end - start > _MOST_WORDS or any(map(words.spoils, lower[start:last])):
        return None
    known, place = lower[start] in words.forenames, lower[end - 1] in words.seldom
    place = place and not (known and lower[end - 1] in words.family and lower[start] not in words.places)
    sure = (
        (known and not place)
        or (first < start and not place)
        or is_introduced(reading, start, end, words, known=known and not place, place=place and not known)
    )
    if not sure and ((place and not known) or not is_beside_cue(reading, start, end, words)):
        return None
    return _name(reading, start, start, end, None, words, sure=sure)


def _bears_nation(lower: list[str], start: int, end: int, words: PeopleWords) -> bool:
    """Tell the family name of "unit manager Gwen Welsh" from what is Welsh."""
    named = end - start == 2 and start > 0 and lower[start] in words.forenames and lower[end - 1] in words.nations
    return named and words.is_person(lower[start - 1])


def _lacks_comma(lower: list[str], start: int, end: int, words: PeopleWords) -> bool:
    """Tell a name that runs into the body of an office: Angela Kerr Ofsted inspector."""
    body = end - start == 3 and lower[end - 1] in words.never and lower[start] in words.forenames
    return body and end < len(lower) and words.is_person(lower[end]) and not words.spoils(lower[end - 2])


def _entitles(reading: Reading, at: int, words: PeopleWords) -> bool:
    """Tell a title from a noun: what follows may be a person's name, and a rank before two words is an office."""
    following = reading.words[at + 1]
    if reading.words[at] not in words.grand and reading.words[at] not in words.ranks:
        return following not in words.openers
    if reading.words[at] in words.ranks and at + 2 < len(reading.words) and reading.is_capital(at + 2):
        return False
    return following in words.titles or not words.spoils(following)


def _entitled(reading: Reading, title: int, end: int, words: PeopleWords) -> Name | None:
    lower, start = reading.words, _after_titles(reading.words, title + 1, end, words)
    shared = lower[title] in words.several and end - start == 1 and lower[end : end + 1] in (["and"], ["&"])
    noun = lower[title] in words.grand or (lower[title] in words.never and lower[title - 1] not in words.titles)
    if shared or (noun and any(word in words.never or words.is_person(word) for word in lower[start:end])):
        return None
    return _name(reading, title, start, min(end, start + _MOST_WORDS), lower[title], words, sure=True)


def _after_titles(lower: list[str], start: int, end: int, words: PeopleWords) -> int:
    """Step over the titles behind a title: Prof Dame, Lt Col, Lt-Col."""
    while start < end - 1:
        hyphen = lower[start] == "-"
        at = start + hyphen
        if at == end - 1 or not (lower[at] in words.titles or (lower[at] == "col" and lower[start - 1] == "lt")):
            break
        start = at + 1
    return start


def _name(
    reading: Reading,
    first: int,
    start: int,
    end: int,
    title: str | None,
    words: PeopleWords,
    *,
    sure: bool,
) -> Name:
    nickname = next((at for at in range(start + 1, end - 1) if reading.words[at] in _MARKS), -1)
    nick = reading.text_of(nickname + 1, nickname + 2) if nickname >= 0 else None
    given = start + 3 if reading.words[start + 1 : start + 2] == ["-"] and end >= start + 3 else start + 1
    particle = reading.words[start] in words.particles and reading.words[start] not in words.forenames
    if particle and title is not None:
        given = end
    forename: str | None = reading.text_of(start, given)
    rest = nickname + 3 if nickname >= 0 else given
    surname = reading.text_of(rest, end) if rest < end else None
    if surname is None:
        first_name = (title in _BEFORE_GIVEN and not particle) or (
            title is None and reading.words[start] in words.forenames
        )
        forename, surname = (forename, None) if first_name else (None, forename)
    return Name(first, end, title, forename, surname, sure, nick)


def _after_role(lower: list[str], start: int, end: int, words: PeopleWords) -> int:
    """Step over an office in capitals ("Chief Executive Hugo Manning") or a party."""
    for at in range(end - 3, start - 1, -1):
        if words.is_person(lower[at]):
            return at + 1
    at = start
    if end - start > 2 and lower[start] not in words.forenames and lower[start + 1] in words.forenames:
        at += lower[start] not in words.never
    office = start > 0 and lower[start - 1 - (lower[start - 1] == "the")] in ("of", "for", "and", "at")
    for body in range(end - 3, start, -1) if office else ():
        if lower[body] in words.never and lower[body + 1] in words.forenames:
            return body + 1
    while at < end - 2 and (lower[at] in words.parties or (office and lower[at] in words.never)):
        at += 1
    return at
