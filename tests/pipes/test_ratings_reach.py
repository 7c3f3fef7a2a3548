"""Words of history, hope, doubt and count that are told of something else than the grade. Every name is invented."""

from datetime import date

import pytest

from inspectfacts import Extractor

CQC = "The CQC has published its report.\n\n"
OFSTED = "Ofsted has published its report.\n\n"
HOUSING = "The Regulator of Social Housing has published its judgements.\n\n"


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (CQC + "Previous concerns had been addressed and Tarn Lodge was rated good.", "current"),
        (CQC + "Tarn Lodge had been struggling and was rated good.", "previous"),
        (CQC + "Despite past failings, Tarn Lodge has been rated good.", "current"),
        (CQC + "Under its previous owners, Tarn Lodge was rated good.", "previous"),
        (CQC + "Despite its previous rating of good, the home is closing.", "previous"),
        (CQC + "Inspectors said much had been done since the last inspection and rated Tarn Lodge good.", "current"),
        (CQC + "Inspectors had visited before and rated Tarn Lodge good at the last inspection.", "previous"),
        (OFSTED + "Hale School, previously called Dunmere High, was rated good.", "current"),
        (OFSTED + "Hale School, previously rated good, is closing.", "previous"),
        (HOUSING + "Hale Homes got a C3 grade after it emerged that hundreds of past repairs were closed.", "current"),
        (OFSTED + "Parents may have to move their children if Hale School, rated inadequate, closes.", "current"),
        (OFSTED + "Parents may move their children if Hale School is rated inadequate.", "hypothetical"),
        (OFSTED + "The council hopes that its good rating will help it recruit.", "current"),
        (OFSTED + "The council hopes to regain its good rating.", "target"),
        (OFSTED + "It is not known whether Hale School’s inadequate rating will lead to a change.", "current"),
        (OFSTED + "It is not known whether Hale School got an inadequate rating.", "hypothetical"),
        (CQC + "Tarn Lodge is expected to appeal against the CQC’s inadequate rating.", "current"),
        (CQC + "Tarn Lodge is expected to receive an inadequate rating.", "target"),
        (OFSTED + "No decision has been made on the future of Hale School, rated inadequate.", "current"),
        (OFSTED + "No school in Dunmere is rated inadequate.", "aggregate"),
        (OFSTED + "More than 200 pupils at Hale School, rated inadequate, face a longer journey.", "current"),
        (OFSTED + "More than 200 schools are rated inadequate.", "aggregate"),
        (CQC + "Most residents were happy at Tarn Lodge, which the CQC rated good.", "current"),
        (OFSTED + "The trust has pledged to invest in Hale School, judged inadequate last month.", "current"),
        (OFSTED + "The school would like to thank parents for help in achieving a good rating.", "current"),
        (OFSTED + "The school would like to achieve a good rating.", "target"),
        (OFSTED + "Its latest report, out today, rates the school good.", "current"),
    ],
)
def test_a_cue_bears_on_the_grade_it_is_told_of(extractor: Extractor, text: str, status: str) -> None:
    [rating] = extractor.extract(text).ratings
    assert rating.status == status


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (OFSTED + "Built 50 years ago, Hale School has been rated good.", "current"),
        (OFSTED + "Previously it has been rated good.", "previous"),
        (OFSTED + "Two years ago, Hale School was rated good.", "previous"),
        (OFSTED + "Originally built for 200 pupils, Hale School has been rated good.", "current"),
        (OFSTED + "Initially sceptical, parents cheered when Hale School was rated good.", "current"),
        (CQC + "A trust which was once among the best has been told it requires improvement.", "current"),
        (CQC + "Inspectors found Tarn Lodge inadequate just as they had in 2022.", "current"),
        (CQC + "Inspectors found Tarn Lodge inadequate in 2022.", "previous"),
        (CQC + "The home held a party, having held a good rating for years.", "previous"),
        (CQC + "Its new one is inadequate.", "current"),
        (CQC + "Of the nine homes, one – Tarn Lodge – is inadequate.", "current"),
        (OFSTED + "Initially, Hale School was rated good.", "previous"),
        (OFSTED + "Less than a year after it opened, Hale School has been rated good.", "current"),
        (OFSTED + "Earlier in the day, parents learned Hale School had been rated good.", "current"),
        (CQC + "Medicines had not been given on time, and Tarn Lodge has been rated inadequate.", "current"),
        (CQC + "The number of falls had risen at Tarn Lodge, which was rated inadequate.", "current"),
        (CQC + "Inspectors feared people could be harmed, and rated Tarn Lodge inadequate.", "current"),
        (CQC + "Inspectors feared Tarn Lodge could be rated inadequate.", "hypothetical"),
        (CQC + "Staff did not know what to do if there was a fire and the CQC rated Tarn Lodge inadequate.", "current"),
        (CQC + "If staff are not trained and Tarn Lodge is rated inadequate, it will close.", "hypothetical"),
        (
            CQC + "One in five residents had bedsores, inspectors found, and they rated Tarn Lodge inadequate.",
            "current",
        ),
        (OFSTED + "No pupils were excluded and Ofsted rated Hale School good.", "current"),
        (OFSTED + "With more than 1,000 pupils, Hale School was rated good.", "current"),
        (OFSTED + "With more than 1,000 schools rated good, Ofsted was pleased.", "aggregate"),
        (OFSTED + "Staff worked on a large scale project before Hale School was rated good.", "current"),
        (OFSTED + "Hale School, two miles away from Corley, was rated good.", "current"),
        (OFSTED + "Hale School was one step away from being rated good.", "negated"),
        (OFSTED + "Confident pupils and committed staff helped Hale School to be rated outstanding.", "current"),
        (OFSTED + "The head is confident Hale School will be rated outstanding.", "target"),
        (OFSTED + "“I promise that this good rating is only the start,” the head said.", "current"),
        (OFSTED + "“I promise that we will get a good rating,” the head said.", "target"),
        (OFSTED + "Staff hope the good rating given to Hale School will attract families.", "current"),
    ],
)
def test_a_cue_of_another_clause_bears_on_none(extractor: Extractor, text: str, status: str) -> None:
    [rating] = extractor.extract(text, published=date(2024, 6, 12)).ratings
    assert rating.status == status


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (CQC + "Tarn Lodge, where people were not always safe, was rated inadequate.", ("Tarn Lodge", "overall")),
        (CQC + "There were not enough staff and Tarn Lodge was inadequate overall.", ("Tarn Lodge", "overall")),
        (CQC + "Patients could not get an appointment at Tarn Surgery, rated inadequate.", ("Tarn Surgery", "overall")),
        (CQC + "Staffing and leadership at Tarn Lodge were inadequate.", ("Tarn Lodge", "Staffing")),
        (OFSTED + "Keen pupils helped Hale School to be rated good.", ("Hale School", "overall")),
    ],
)
def test_what_a_clause_before_tells_is_no_area(extractor: Extractor, text: str, told: tuple[str, str]) -> None:
    rating = extractor.extract(text).ratings[0]
    assert (rating.subject, rating.aspect) == told
