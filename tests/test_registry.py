"""The registry: which body, which scale in which year, and what a user's own file adds."""

from pathlib import Path

import pytest

from inspectfacts import Extractor
from inspectfacts.errors import RulesError
from inspectfacts.registry import (
    find_framework,
    find_inspectorate,
    find_scale,
    gives_overall,
    grade_rank,
    loose_wordings,
    read_grade,
    scales_of,
    written_grades,
)
from inspectfacts.rulebook import load_rulebook

RULEBOOK = load_rulebook()


def body(name: str):
    found = find_inspectorate(RULEBOOK, name)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("ofsted", "Ofsted"),
        ("Care Quality Commission", "CQC"),
        ("HM Inspectorate of Probation", "HMI Probation"),
        ("Her Majesty’s Inspectorate of Constabulary and Fire & Rescue Services", "HMICFRS"),
        ("HMIC", "HMIC"),
        ("CIW", "Care Inspectorate Wales"),
        ("Healthcare Commission", "Healthcare Commission"),
    ],
)
def test_a_body_is_found_by_id_name_or_alias(name: str, short: str) -> None:
    assert body(name).short == short


def test_no_body_has_a_name_that_nobody_bears() -> None:
    assert find_inspectorate(RULEBOOK, "Inspectorate of Lighthouses") is None


@pytest.mark.parametrize(
    ("name", "subject", "day", "scale"),
    [
        ("Ofsted", "school", "2011-03", "ofsted4_satisfactory"),
        ("Ofsted", "school", "2013-05-14", "ofsted4_ri"),
        ("Ofsted", "childrens_services", "2012-07", "ofsted4_adequate"),
        ("Ofsted", "school", "2025-12-02/2025-12-03", "ofsted5_reportcard"),
        ("HMICFRS", "police", "2022-09", "hmicfrs5"),
        ("HMICFRS", "fire", "2019", "hmic4"),
        ("HMI Probation", "youth_justice", "2018-12", "ofsted4_ri"),
        ("Estyn", "school", "2023-09", None),
        ("Care Inspectorate Wales", "home", "2025-08", "ciw4_2025"),
        ("RQIA", "home", "2020", None),
    ],
)
def test_the_year_of_the_inspection_picks_the_scale(name: str, subject: str, day: str, scale: str | None) -> None:
    found = find_scale(RULEBOOK, body(name), subject, day)
    assert (found.id if found else None) == scale


@pytest.mark.parametrize(
    ("name", "subject", "day", "overall"),
    [
        ("Ofsted", "school", "2024-08", True),
        ("Ofsted", "school", "2024-10-09", False),
        ("Ofsted", "nursery", "2024-10-09", True),
        ("Ofsted", "childrens_services", "2026-05", False),
        ("Ofsted", None, "2024-10-09", None),
        ("Care Inspectorate", "home", "2023", False),
        ("HMI Prisons", "prison", "2020", False),
    ],
)
def test_an_overall_grade_is_given_where_the_body_gave_one(
    name: str, subject: str | None, day: str, overall: bool | None
) -> None:
    assert gives_overall(body(name), subject, day) is overall


def test_the_newest_framework_is_taken_where_no_day_is_known() -> None:
    framework = find_framework(body("Ofsted"), "school")
    assert framework is not None and framework.id == "school_reportcard_2025"


@pytest.mark.parametrize(
    ("scale", "rank"), [("ofsted4_adequate", 3), ("hmicfrs5", 3), ("ci6", 4), ("cqc4", None), (None, None)]
)
def test_adequate_has_the_rank_of_its_scale(scale: str | None, rank: int | None) -> None:
    assert grade_rank(RULEBOOK, "adequate", scale) == rank


def test_needs_improvement_is_what_the_body_means_by_it() -> None:
    ofsted, wales = RULEBOOK.scales["ofsted4_ri"], RULEBOOK.scales["ciw4_silent"]
    assert read_grade(ofsted, "needs improvement").id == "requires_improvement"  # type: ignore[union-attr]
    assert read_grade(wales, "Needs improvement").id == "needs_improvement"  # type: ignore[union-attr]
    assert dict(written_grades(RULEBOOK))["needs improvement"] == "requires_improvement"


def test_needs_to_improve_wants_a_cue() -> None:
    assert "needs to improve" in loose_wordings(RULEBOOK)
    assert "requires improvement" not in loose_wordings(RULEBOOK)


@pytest.mark.parametrize("each", RULEBOOK.inspectorates.values(), ids=lambda each: each.id)
def test_every_entry_says_where_it_comes_from(each) -> None:
    entries = [each, *each.scales, *each.frameworks, *each.actions]
    assert all(entry.source and entry.verified in ("yes", "partial", "unverified") for entry in entries)


@pytest.mark.parametrize("scale", RULEBOOK.scales.values(), ids=lambda scale: scale.id)
def test_ranks_count_up_from_the_best_grade(scale) -> None:
    assert [grade.rank for grade in scale.grades] == list(range(1, len(scale.grades) + 1))


def test_a_body_knows_the_scales_that_its_frameworks_borrow() -> None:
    assert "ofsted4_ri" in [scale.id for scale in scales_of(RULEBOOK, body("HMI Probation"))]


LIGHTHOUSES = """
id = "lighthouses"
name = "Inspectorate of Lighthouses"
short = "LightInspect"
nation = "UK"
aliases = ["lamp watchdog"]
source = ["invented"]
verified = "unverified"

[[scales]]
id = "lamps3"
name = "Lamps"
source = ["invented"]
verified = "unverified"

[[scales.grades]]
id = "radiant"
label = "Radiant"
rank = 1

[[scales.grades]]
id = "dim"
label = "Dim"
rank = 2
needs_cue = true

[[frameworks]]
id = "lamps_2020"
name = "Lamps and lenses"
subjects = ["home"]
from = "2020"
scale = "lamps3"
overall = true
source = ["invented"]
verified = "unverified"

[[actions]]
id = "dousing_order"
label = "Dousing order"
phrases = ["dousing order"]
source = ["invented"]
verified = "unverified"

[[hits]]
text = "Start Point was judged [radiant]."
label = "radiant"

[[misses]]
text = "The lamps were lit."
"""


@pytest.fixture(scope="module")
def lighthouses(tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = tmp_path_factory.mktemp("rules")
    (folder / "inspectorates").mkdir()
    (folder / "inspectorates" / "lighthouses.toml").write_text(LIGHTHOUSES, "utf-8")
    return str(folder)


def test_a_new_inspectorate_is_one_file_and_no_code(lighthouses: str) -> None:
    text = (
        "Skerry House was rated radiant by LightInspect this week, up from dim.\n\n"
        "LightInspect had served a dousing order on Skerry House in 2021."
    )
    extraction = Extractor(rules=lighthouses).extract(text, published="2022-03-04")
    rating = extraction.ratings[0]
    assert (rating.grade, rating.inspectorate, rating.status) == ("radiant", "LightInspect", "current")
    assert [(action.action, action.by) for action in extraction.actions] == [("dousing_order", "LightInspect")]
    assert [(row.inspectorate, row.overall) for row in extraction.inspections] == [("LightInspect", "radiant")]


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (
            "rank = 1\n",
            'rank = "one"\n',
            r"scales\[0\]\.grades\[0\]\.rank: Expected `int`, got `str`",
        ),
        ("rank = 1\n", "rank = 0\n", r"scales\[0\]\.grades\[0\]\.rank: ranks start at 1"),
        (
            'scale = "lamps3"',
            'scale = "lamps9"',
            r"frameworks\[0\]\.scale: no scale has the id 'lamps9'",
        ),
        ('from = "2020"', 'from = "May 2020"', r"frameworks\[0\]\.from: 'May 2020' is not"),
        ('id = "lighthouses"', 'id = "cqc"', r"id: 'cqc' stands in cqc\.toml already"),
        (
            'nation = "UK"\n',
            'nation = "UK"\ncolour = "red"\n',
            r"Object contains unknown field `colour`",
        ),
    ],
)
def test_a_bad_file_is_refused_by_its_name_and_key(tmp_path: Path, old: str, new: str, message: str) -> None:
    (tmp_path / "inspectorates").mkdir()
    (tmp_path / "inspectorates" / "lighthouses.toml").write_text(LIGHTHOUSES.replace(old, new, 1), "utf-8")
    with pytest.raises(RulesError, match=rf"^lighthouses\.toml: {message}"):
        load_rulebook(str(tmp_path))
