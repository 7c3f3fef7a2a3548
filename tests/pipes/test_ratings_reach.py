"""Words of history, hope, doubt and count that are told of something else than the grade. Every name is invented."""

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
