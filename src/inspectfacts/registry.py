"""Look up inspectorates, their frameworks, scales and grades: pure functions over the rulebook.

A `day` is an ISO value of any precision, "2018", "2018-11", "2018-11-26", or a range of two joined by a slash.
"""

from collections.abc import Iterator
from functools import cache, lru_cache

from .rulebook import Framework, Grade, Inspectorate, Rulebook, Scale, name_words

__all__ = [
    "find_framework",
    "find_grade",
    "find_inspectorate",
    "find_scale",
    "first_days",
    "gives_overall",
    "grade_rank",
    "loose_wordings",
    "only_inspectorate",
    "read_grade",
    "scales_of",
    "subject_kind",
    "written_grades",
]

_CACHED = 4096


def find_inspectorate(rulebook: Rulebook, name: str) -> Inspectorate | None:
    """Return the body with this id, short name, full name or alias, whatever its case; None where there is none."""
    return _bodies_by_name(rulebook).get(_plain(name))


@cache
def _bodies_by_name(rulebook: Rulebook) -> dict[str, Inspectorate]:
    bodies: dict[str, Inspectorate] = {}
    for body in rulebook.inspectorates.values():
        for name in (body.id, body.id.replace("_", "-"), body.short, body.name, *body.aliases):
            bodies.setdefault(_plain(name), body)
    return bodies


@lru_cache(maxsize=_CACHED)
def find_framework(body: Inspectorate, subject: str | None = None, day: str | None = None) -> Framework | None:
    """Return the framework a body used for a kind of subject on a day: the newest of those that fit."""
    fitting = [
        framework
        for framework in body.frameworks
        if (subject is None or subject in framework.subjects) and (day is None or _in_force(framework, day))
    ]
    return max(fitting, key=lambda framework: _first(framework.from_ or "0001"), default=None)


def find_scale(rulebook: Rulebook, body: Inspectorate, subject: str | None, day: str | None) -> Scale | None:
    """Return the scale a body used for a kind of subject on a day; None where it gave no grades or nothing is known."""
    framework = find_framework(body, subject, day)
    return rulebook.scales.get(framework.scale) if framework and framework.scale else None


@lru_cache(maxsize=_CACHED)
def gives_overall(body: Inspectorate, subject: str | None, day: str | None) -> bool | None:
    """Say whether a body gave one overall grade; None where no framework is known or those that fit disagree.

    A kind of subject that no framework of the body names counts as unknown.
    """
    known = any(subject in framework.subjects for framework in body.frameworks)
    answers = {
        framework.overall
        for framework in body.frameworks
        if (not known or subject in framework.subjects) and (day is None or _in_force(framework, day))
    }
    return answers.pop() if len(answers) == 1 else None


def only_inspectorate(
    rulebook: Rulebook, subject: str | None, grades: frozenset[str], day: str | None
) -> Inspectorate | None:
    """Return the body that alone gave all these grades to such a kind of subject on a day (None: now)."""
    fitting = [
        body
        for body in rulebook.inspectorates.values()
        if body.inspects and any(_gave(rulebook, each, subject, grades, day) for each in body.frameworks)
    ]
    return fitting[0] if len(fitting) == 1 else None


def _gave(
    rulebook: Rulebook, framework: Framework, subject: str | None, grades: frozenset[str], day: str | None
) -> bool:
    scales = [framework.scale, *(area.scale for area in framework.areas)]
    known = {grade.id for scale in scales if scale in rulebook.scales for grade in rulebook.scales[scale].grades}
    timely = _in_force(framework, day) if day else framework.to is None
    return timely and subject in framework.subjects and grades <= known


def subject_kind(rulebook: Rulebook, name: str | None) -> str | None:
    """Return the kind of service that a name ends in by its longest head noun: "Hill Top School" is a school."""
    heads = _provider_heads(rulebook)
    words = name_words(name or "")
    for end in range(len(words), 0, -1):
        for start in range(end):
            if words[start:end] in heads:
                return heads[words[start:end]]
    return None


@cache
def _provider_heads(rulebook: Rulebook) -> dict[tuple[str, ...], str]:
    lexicon = rulebook.lexicons.get("provider_heads")
    terms = lexicon.terms if lexicon else {}
    return {name_words(head): kind.partition(".")[0] for kind, phrases in terms.items() for head in phrases}


def scales_of(rulebook: Rulebook, body: Inspectorate) -> list[Scale]:
    """Return every scale a body has used: its own, then those of others that its frameworks name."""
    named = [framework.scale for framework in body.frameworks]
    named += [area.scale for framework in body.frameworks for area in framework.areas]
    ids = dict.fromkeys([*(scale.id for scale in body.scales), *filter(None, named)])
    return [rulebook.scales[scale] for scale in ids]


def first_days(rulebook: Rulebook) -> dict[str, str]:
    """Return when each grade was first given by any body, so far as its frameworks tell."""
    firsts: dict[str, str] = {}
    for body in rulebook.inspectorates.values():
        for framework in body.frameworks:
            for name in (framework.scale, *(area.scale for area in framework.areas)):
                for grade in rulebook.scales[name].grades if name in rulebook.scales else ():
                    firsts[grade.id] = min(firsts.get(grade.id, "9999"), framework.from_ or "")
    return firsts


def find_grade(scale: Scale, grade: str) -> Grade | None:
    """Return the grade of a scale by its id."""
    return next((each for each in scale.grades if each.id == grade), None)


def read_grade(scale: Scale, written: str) -> Grade | None:
    """Return the grade of a scale that an article's wording means there, such as "needs improvement"."""
    wanted = _plain(written)
    return next((grade for grade in scale.grades if wanted in map(_plain, grade.written)), None)


@lru_cache(maxsize=_CACHED)
def grade_rank(rulebook: Rulebook, grade: str, scale: str | None) -> int | None:
    """Return the rank of a grade on a scale, 1 being best; with no scale, the one that all scales agree on."""
    if scale is not None:
        found = find_grade(rulebook.scales[scale], grade) if scale in rulebook.scales else None
        return found.rank if found else None
    ranks = {found.rank for each in rulebook.scales.values() if (found := find_grade(each, grade))}
    return ranks.pop() if len(ranks) == 1 else None


def written_grades(rulebook: Rulebook) -> Iterator[tuple[str, str]]:
    """Yield each wording of a grade with the id it has on most scales; bare points ("five") are left out."""
    held: dict[str, dict[str, int]] = {}
    for scale in rulebook.scales.values():
        for grade in scale.grades if not scale.by_points else ():
            for written in grade.written:
                ids = held.setdefault(_plain(written), {})
                ids[grade.id] = ids.get(grade.id, 0) + 1
    for written, ids in held.items():
        yield written, max(ids, key=lambda grade: ids[grade])


def loose_wordings(rulebook: Rulebook) -> frozenset[str]:
    """Return the wordings, in lower case, that need a cue though their grade's other wordings do not."""
    return frozenset(
        _plain(form) for scale in rulebook.scales.values() for grade in scale.grades for form in grade.loose_forms
    )


def _in_force(framework: Framework, day: str) -> bool:
    start, end = _first(day.split("/")[0]), _last(day.split("/")[-1])
    return _first(framework.from_ or "0001") <= end and start <= _last(framework.to or "9999")


def _first(day: str) -> str:
    return day + "0000-01-01"[len(day) :]


def _last(day: str) -> str:
    return day + "0000-12-31"[len(day) :]


def _plain(words: str) -> str:
    return words.replace("’", "'").replace("&", "and").casefold()
