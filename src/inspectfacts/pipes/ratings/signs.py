"""What the words beside a candidate say: codes, marks, nouns for "rating", words that make it a plain adjective."""

import re

from .look import BEING, RATED, Look

_JUDGED, _CALLED = re.compile(r"R[xtB]*$"), re.compile(r"F[^GRVKM;.]*$")
_RATING_NOUN = re.compile(r"[xI]*(?:G&)?[Ixw]?n|G?[,&]*G?n")
_FOR_AREA = re.compile(r"[nxI]*(?:\(N\))?pd?x*(?:w')?A")
_RATING_OF = re.compile(r"n(?:o[dx]*|[:x]*|[,\-(][dx]*)$")
_NUMBERED, _AIMED = re.compile(r"[RVFKMB][xd]*$"), re.compile(r"[wTFx][^;.,cseRVFKM]*$")
_JUDGED_TO = re.compile(r"[RF][xtB]*B[xw]$|R[dwhjPWuNp']{1,10}xw$")
_AS_PRAISE, _STARRED = re.compile(r"B[xd]*$"), re.compile(r"N-?n[,(]?$")
_REACH, _SHARE = 4, 8
_IT_IS, _OF_THINGS = re.compile(r"hBx*$"), re.compile(r"[Aw]rBx*$")
_NEED, _AT_AREA = 3, re.compile(r"x?pd?x?A")
_A_KIND, _LEGEND = re.compile(r"[jP](?![wjPA'])"), re.compile(r"(?:_?N[-:])?(?:A+Bx?)?")
_BY_DATE, _OPENING = re.compile(r"bx?D"), re.compile(r"[xe.,:]*$")
_SERVICE_SOON = re.compile(r"[wW]{0,2}[jP]")


def is_points(look: Look) -> bool:
    return look.candidate.points


def is_code(look: Look) -> bool:
    grade = look.candidate.grade
    return look.setting.article and len(grade) == 2 and grade[1].isdigit()


def is_numbered(look: Look) -> bool:
    if look.word(0) != "grade":
        return False
    told = look.setting.headline or bool(_NUMBERED.search(look.before))
    return told or (look.setting.article and look.word(-1) in look.words["numbered_after"])


def is_starred(look: Look) -> bool:
    """Say whether stars stand before the word for them: "a zero-star poor service"."""
    return look.setting.article and look.word(-1) in look.words["clauses.stars"] and bool(_STARRED.search(look.before))


def is_belittled(look: Look) -> bool:
    """Say whether a word before or after makes it a plain adjective: very good, good enough, as good as."""
    before, after = look.word(-1), look.word(1)
    if look.marked and before in look.words["large.comparing"] and look.after[:1] in ("P", "j"):
        return False
    if look.plain and before == "a" and "always" in look.held(_REACH):
        return True
    timed = look.word(2) in look.words["clauses.times"]
    if look.plain and after == "that" and _IT_IS.search(look.before) and not timed:
        return True
    opposed = not look.words["lists.opposites"].isdisjoint((look.beside(-1), look.beside(1)))
    idiom = opposed or f"{before} {after}" in look.words["clauses.idioms"]
    shared = look.after.startswith("xB") and before == "as"  # "was rated as weak as was its leadership"
    return before in look.words["belittlers"] or after == "enough" or (look.plain and idiom and not shared)


def is_off_scale(look: Look) -> bool:
    """Say whether no inspectorate of the article has such a grade."""
    scale = look.setting.on_scale
    if not scale or look.candidate.grade in scale or _STARRED.search(look.before):
        return False
    if _FOOD_GRADE in scale and (look.plain or look.candidate.grade in look.words["large.last_grades"]):
        return True
    if not look.plain:
        return look.candidate.grade in look.words["praise"] or look.candidate.grade in look.words["needing_more"]
    if look.marked:
        return "A" in look.before or bool(_CALLED.search(look.before))
    many = "N" in look.before or look.nears("many", _SHARE)
    return not (_JUDGED.search(look.before) and many and "A" not in look.before)


def is_need(look: Look) -> bool:
    """Say whether a service merely has to do better: "the force still needs to improve"."""
    marked = look.outline.starts[look.item] - 1 in look.outline.marked
    needs = look.word(0) in look.words["clauses.needing"]
    if marked or not needs or look.candidate.end - look.candidate.start != _NEED:
        return False
    last = look.outline.reading.words[look.candidate.end - 1]
    return last == "improve" and not RATED.search(look.before) and not _AT_AREA.match(look.after)


def is_matter(look: Look) -> bool:
    """Say whether it is told what has to be better: "to address the issues requiring improvement"."""
    matter = look.word(0) == "requiring" and look.word(-1) in look.words["clauses.matters"]
    return matter and not look.marked and "N" not in look.before[-_REACH:]


def is_legend(look: Look) -> bool:
    """Say whether a line tells what a number stands for: "5 - hygiene standards are very good"."""
    if _GLOSSED.match(look.outline.tags) and look.before[-1:] in "NF" and _FOOD_GRADE in look.setting.on_scale:
        return True
    if not _LEGEND.fullmatch(look.before):
        return False
    return look.words["legend"] <= look.held() or look.word(0) in look.words["clauses.improvement"]


def is_met(look: Look) -> bool:
    if look.candidate.grade not in look.words["area_grades"] or look.word(-1) == "being":
        return False
    return look.marked or ("B" in look.before and bool(look.held() & look.words["met_subjects"]))


def is_word_only(look: Look) -> bool:
    if look.candidate.grade in look.words["area_grades"]:
        return True
    if look.candidate.grade not in look.words["wordy"]:
        return False
    return not (
        look.marked
        or _is_on_paper(look)
        or _RATING_NOUN.match(look.after)
        or look.before[-1:] == "R"
        or look.before[-2:] in ("Vd", "BV")
    )


def is_of_pupils(look: Look) -> bool:
    return look.candidate.grade == "expected_standard" and bool(look.held() & {"pupils", "children"})


def is_long_wording(look: Look) -> bool:
    long = look.candidate.end - look.candidate.start > 2
    return long and look.setting.article and look.candidate.grade != "requires_improvement"


def is_past_aside(look: Look) -> bool:
    if look.word(-1) not in ("previously", "formerly"):
        return False
    after = look.outline.tag(look.item + 1)
    return after in ",).-" or (after in "jPAwW" and (look.marked or not look.plain))


def is_vowed(look: Look) -> bool:
    return look.setting.article and bool(_BY_DATE.match(look.after) and _OPENING.match(look.inner))


def is_for_area_with_article(look: Look) -> bool:
    return look.setting.article and look.word(-1) in ("a", "an") and bool(_FOR_AREA.match(look.after))


def follows_rating_of(look: Look) -> bool:
    spoken = look.quoted and look.plain and not (look.word(-1) == "of" and look.word(-2) == "rating")
    spoken |= look.after[:1] == "W" and not look.marked
    return not (look.adjective or spoken) and bool(_RATING_OF.search(look.before))


def is_found_part(look: Look) -> bool:
    """Say whether inspectors found an area of a grade in marks: "found ‘inadequate’ apprenticeship provision"."""
    return look.marked and look.setting.article and not is_off_scale(look)


def is_notice(look: Look) -> bool:
    """Say whether a long wording in marks stands before a noun: its "requires improvement" notice."""
    long = look.candidate.end - look.candidate.start > 1
    return long and look.marked and not look.plain and look.setting.article and look.after[:1] == "w"


def is_spoken_of(look: Look) -> bool:
    """Say whether the grade itself is the matter: "weak is the second lowest", "the word excellent"."""
    if look.adjective or not look.setting.article or "means" not in look.outline.marks:
        return False
    ahead = [start for mark, start, _ in look.outline.cues if mark == "means" and start >= look.candidate.end]
    opens = not look.before.strip("xd") and look.after[:1] in ("B", "e") and look.after[:2] != "Bp" and bool(ahead)
    governed = "R" in look.before or "V" in look.before
    return opens or (look.nears("means", 4) and not governed)


def is_missed(look: Look) -> bool:
    return look.nears("short_of", 5)


def is_aimed_at(look: Look) -> bool:
    if look.plain and _OF_THINGS.search(look.before):
        return False
    kind = look.before[-2:] == "Bd" and bool(_A_KIND.match(look.after))
    return (kind or not look.adjective) and look.nears("target", 9) and bool(_AIMED.search(look.before))


def has_rating_noun(look: Look) -> bool:
    if look.special and _is_on_paper(look):
        return True
    if look.plain and not look.marked and look.word(1) == "ones" and "R" not in look.outline.tags:
        return False
    return bool(_RATING_NOUN.match(look.after)) and look.word(1) not in look.words["exams"]


def _is_on_paper(look: Look) -> bool:
    """Say whether a certificate says so: "an improvement required notice"."""
    return look.candidate.grade in look.words["wordy"] and look.word(1) in look.words["papers"]


def has_weak_noun(look: Look) -> bool:
    if look.candidate.grade in look.words["praise"] and not look.marked and look.word(1) in look.words["praised"]:
        return _AS_PRAISE.search(look.before) is None
    return look.after[:1] == "m" and (look.marked or not look.plain)


def is_standard(look: Look) -> bool:
    """Say whether a service is told to provide "a satisfactory standard of education"."""
    provided = look.word(-1) in ("a", "an") and look.word(-2) in look.words["providing"]
    standard = look.word(1) in look.words["standards"] and look.word(2) == "of" and look.word(3) == "education"
    return look.setting.article and provided and standard and not is_off_scale(look)


def is_provided(look: Look) -> bool:
    """Say whether a service is judged by what it gives: "judged to be providing inadequate care"."""
    told = look.word(-1) in look.words["providing"] and look.word(1) in look.words["provided"]
    return told and (look.marked or not look.plain) and look.setting.article and bool(_JUDGED_TO.search(look.before))


def is_owned(look: Look) -> bool:
    """Say whether a service has a grade for something: "Larchshire’s inadequate is for training"."""
    open_ = look.setting.article and (look.marked or not look.plain)
    return open_ and look.after[:2] == "Bp" and look.word(2) == "for"


def opens_headline(look: Look) -> bool:
    open_ = look.setting.headline and (look.marked or not look.plain) and not look.before.strip("xd")
    return open_ and bool(_SERVICE_SOON.match(look.after))


def describes_part(look: Look) -> bool:
    """Say whether an area of a service that is graded is so too: "a satisfactory school with a good sixth form"."""
    whole = _WITH.search(look.before)
    if whole is None or look.word(-2 if look.before[-1:] == "d" else -1) != "with":
        return False
    return look.setting.article and bool(_WHOLE_GIVEN.search(look.before, 0, whole.start()))


def describes_service(look: Look) -> bool:
    """Say whether it is "a good school" where a school is being rated."""
    if not look.adjective or look.after[:1] not in ("j", "P"):
        return False
    if look.plain and look.quoted:
        return bool(_IS_ONE.search(look.inner)) and look.setting.article and look.is_reported()
    if look.marked or not (look.plain or look.quoted):
        return True
    told = BEING.search(look.before.rstrip("d")) or RATED.search(look.before) or _WHOLE_GIVEN.search(look.before)
    return bool(told) and (look.before[-1:] == "d" or not look.plain)


_GLOSSED, _FOOD_GRADE = re.compile(r"x?NBF?G,x?N"), "fhrs_5"
_IS_ONE, _WITH = re.compile(r"(?:^|[:,e&])[dhPwWj]*Bx?d$"), re.compile(r"G[jPwn]?wd?$")
_WHOLE_GIVEN = re.compile(r"(?:(?:R[^;.G]*|[BS]x*|F[hPWj]{1,3})d|R[xtB]*|Px*B)$")

SPECIAL = (is_points, is_code, is_numbered, is_met, is_of_pupils, is_long_wording, is_word_only)
