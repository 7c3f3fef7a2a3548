"""What is counted where the noun stands apart, where a share is of a few parts, and where a clause stands between."""

import pytest

from inspectfacts import Extractor

APART: dict[str, tuple[str, list[tuple[float, str | None]]]] = {
    "so many parts": (
        "The school was rated poor in three out of four key areas.",
        [(3, "key areas"), (4, "key areas")],
    ),
    "parts of an owner": (
        "The report rates two out of three of the college’s provision types highly.",
        [(2, "college’s provision types"), (3, "college’s provision types")],
    ),
    "no round number": ("Four out of six wards were shut.", [(4, "wards"), (6, "wards")]),
    "share of many": ("Nine out of ten parents were happy.", [(0.9, "parents")]),
    "share of a few": ("Three out of four parents were happy.", [(0.75, "parents")]),
    "share behind than": (
        "Half of homes were poor, up from less than a third in 2019.",
        [(0.5, "homes"), (0.3333, "homes")],
    ),
    "the same number again": (
        "Inspectors saw six wards. The trust has 12 sites. The six were dirty.",
        [(6, "wards"), (12, "sites"), (6, "wards")],
    ),
    "another number": (
        "Inspectors saw six wards. The trust has 12 sites. The nine were dirty.",
        [(6, "wards"), (12, "sites"), (9, "sites")],
    ),
    "of behind brackets": (
        "There were gaps in half (eight) of the services inspected.",
        [(0.5, "services"), (8, "services")],
    ),
    "brackets of a grade": ("The cafe was given the top score (five).", []),
    "grades of both": (
        "Two ‘outstanding’ and 13 ‘good’ grades were handed out.",
        [(2, "grades"), (13, "good grades")],
    ),
    "schools of one": ("They saw two good schools and 14 staff.", [(2, "good schools"), (14, "staff")]),
    "owned subject": ("The county's homes did badly, with only 12 per cent rated good by the CQC.", [(12, "homes")]),
    "share ran": (
        "Vacancies in the kitchen had stood at 50% all winter.",
        [(50, "Vacancies in the kitchen")],
    ),
    "average beside": (
        "Calls are met 75 per cent of the time, against a Scotland and Wales average of 68 per cent.",
        [(75, "time"), (68, "time")],
    ),
    "average of its own": ("The staff had an average of 68 per cent.", [(68, None)]),
    "judged by a body": (
        "The proportion of homes in Wales branded poor by CIW rose from 2 per cent to 9 per cent.",
        [(2, "homes in Wales"), (9, "homes in Wales")],
    ),
    "run by a body": ("The number of homes run by the council fell from 30 to 12.", [(30, "homes"), (12, "homes")]),
    "found to be of a grade": (
        "The share of homes rated poor by CIW rose from 2 per cent, while the percentage found to be good or "
        "outstanding dropped from 71 per cent.",
        [(2, "homes"), (71, "homes")],
    ),
    "those in brackets": (
        "“Only a quarter [of those making an improvement] are good.”",
        [(0.25, "those making an improvement")],
    ),
    "rank and last": ("It was given a third and final warning.", []),
    "share and a plural": ("A third and half of the homes respectively were late.", [(0.3333, None), (0.5, "homes")]),
    "age unspaced": ("It teaches 16- to 18-yearolds.", []),
    "plural without s": ("Inspectors rate homes on five main criteria.", [(5, "main criteria")]),
    "mix-ups": ("There were 30 complaints, including 12 mix-ups.", [(30, "complaints"), (12, "mix-ups")]),
    "short name inside": (
        "Wales has 19 National Health Service (NHS) Trusts.",
        [(19, "National Health Service (NHS) Trusts")],
    ),
    "list in brackets": ("There were 12 homes (NHS) in Kent.", [(12, "homes")]),
    "those asked": ("Girls made up a third of those questioned in the survey.", [(0.3333, "those questioned")]),
    "those excluded pupils": ("A third of those excluded pupils came back.", [(0.3333, "excluded pupils")]),
    "share of a hyphened name": (
        "It is a quarter of the whole Welsh-language sector.",
        [(0.25, "whole Welsh-language sector")],
    ),
    "share getting": ("Most pupils stay on, with a quarter getting jobs.", [(0.25, None)]),
    "out of five stars": ("The cafe was given two stars out of five.", []),
    "out of five hotels": ("Three stars out of five hotels were lost.", [(5, "hotels")]),
    "out of points": ("The team scored 25 points out of a possible 36.", [(36, "points")]),
    "head of a list": ("Grades\n\nFIVE:\n\nCafe Rouge Elm", []),
    "every three": ("Visits moved from every 10 years to every three in 2022.", []),
    "every three homes": ("They look at every three homes.", [(3, "homes")]),
    "overall": (
        "Last year 12 per cent of homes failed. The worst were nine flats. Overall, 40 per cent were good.",
        [(12, "homes"), (9, "flats"), (40, "homes")],
    ),
    "rated ones": ("Five-rated cafes work hard.", []),
    "behind a quoted grade": (
        "Twenty Trusts did well, while the number scoring “weak” on both measures fell from 25 to six.",
        [(20, "Trusts"), (25, "Trusts"), (6, "Trusts")],
    ),
    "led by its clause": (
        "The 14 homes were checked; the flats did worse, with only 12 per cent rated good.",
        [(14, "homes"), (12, "flats")],
    ),
    "led by a place": ("In Kent, with 12 per cent rated good, nothing changed.", [(12, None)]),
    "fined": ("The watchdog fined the firm £1.6m.", [(1600000, None)]),
    "a fine": ("The fine was £4m.", [(4000000, "fine")]),
    "short courses": ("They ran four six-week courses.", [(4, "six-week courses")]),
    "long breaks": ("They had half of the hour-long break.", [(0.5, "hour-long break")]),
    "percentage point": (
        "The share of schools rated poor rose to 16%, a 13 percentage point increase.",
        [(16, "schools rated poor"), (13, "schools rated poor")],
    ),
    "shot up": ("Suicides shot up by 15%.", [(15, "Suicides")]),
    "rating of so many": ("It had a rating of 5.3 out of 6 on an app.", []),
    "a tenth taking": (
        "The college lost 40 of its pupils, with a tenth taking jobs.",
        [(40, "pupils"), (0.1, "pupils")],
    ),
    "beside an age": ("It teaches three pupils and a 17-yearold.", [(3, "pupils")]),
}


@pytest.mark.parametrize(("text", "found"), APART.values(), ids=APART)
def test_each_number_finds_what_it_counts(
    extractor: Extractor, text: str, found: list[tuple[float, str | None]]
) -> None:
    told = [(count.value, count.of) for count in extractor.extract(text).counts]
    assert [(value, of) for value, of in told] == found
