"""Calendar arithmetic on TIMEX3 values."""

from datetime import date

import pytest

from inspectfacts.pipes.dates.calendar import add_months, bank_holiday, covered, easter, valid_day


@pytest.mark.parametrize(
    ("year", "day"), [(2018, date(2018, 4, 1)), (2019, date(2019, 4, 21)), (2025, date(2025, 4, 20))]
)
def test_easter_falls_on_its_sunday(year: int, day: date) -> None:
    assert easter(year) == day


@pytest.mark.parametrize(
    ("value", "days"),
    [
        ("2018-W47", ("2018-11-19", "2018-11-25")),
        ("2018-W47-WE", ("2018-11-24", "2018-11-25")),
        ("2018-WI", ("2018-12-01", "2019-02-28")),
        ("2018-Q3", ("2018-07-01", "2018-09-30")),
        ("2018-H2", ("2018-07-01", "2018-12-31")),
        ("199", ("1990-01-01", "1999-12-31")),
        ("XXXX-05", (None, None)),
        ("P3M", (None, None)),
        (None, (None, None)),
    ],
)
def test_a_value_covers_its_first_to_its_last_day(value: str | None, days: tuple[str | None, str | None]) -> None:
    assert covered(value) == days


def test_bank_holidays_are_mondays() -> None:
    assert [bank_holiday(2018, 8), bank_holiday(2018, 5)] == [date(2018, 8, 27), date(2018, 5, 7)]
    assert bank_holiday(2018, 6) is None


def test_months_carry_into_years_and_bad_days_are_none() -> None:
    assert (add_months(2018, 11, 3), add_months(2018, 1, -2)) == ((2019, 2), (2017, 11))
    assert valid_day(2019, 2, 29) is None
