"""Services by name and by description. Every place and name is invented."""

import pytest

from inspectfacts import Extractor
from inspectfacts.cleaning import lay_tiles
from inspectfacts.pipes import open_reading


@pytest.fixture(scope="session")
def mentions(extractor: Extractor) -> object:
    """Return a function that gives the resolved name of each service that a text mentions."""

    def find(text: str) -> dict[str, str | None]:
        cleaned = lay_tiles(text)
        doc = extractor._nlp.tokenizer(cleaned.text)
        open_reading(doc, cleaned, None)
        for name, pipe in extractor._nlp.pipeline:
            doc = pipe(doc)
            if name == "providers":
                break
        group = doc.spans["providers"]
        return dict(zip((span.text for span in group), group.attrs["names"], strict=True))

    return find


@pytest.mark.parametrize(
    "name",
    [
        "Otterburn First School",
        "St Brida’s Church of England Primary School",
        "Elm House Care Home",
        "Saltmarsh Lodge",
        "Harthamshire County Council",
        "HMP Cold Ashwell",
        "Ysgol Bryn Celyn",
        "Calder Vale Hospitals NHS Foundation Trust",
        "Wealdmoor Police",
        "Northmarch Fire and Rescue Service",
        "Eastmoor Youth Justice Service",
        "Mill Green Surgery",
        "Little Otters Day Nursery",
        "Lucky Star Kebab House",
    ],
)
def test_a_name_runs_over_its_capitals(mentions, name: str) -> None:
    assert mentions(f"The inspectors went to {name} on Monday.") == {name: name}


@pytest.mark.parametrize(
    "text, description, name",
    [
        ("Elm House Care Home was visited. Later the home shut.", "the home", "Elm House Care Home"),
        ("Hill Top School was visited. The school has a pond.", "The school", "Hill Top School"),
        ("Marl Council was told. The authority agreed.", "The authority", "Marl Council"),
        ("Larch NHS Trust was told. The trust agreed.", "The trust", "Larch NHS Trust"),
        ("HMP Moor was visited. The prison holds 300 men.", "The prison", "HMP Moor"),
        ("A village school is happy. Hill Top School has a pond.", "A village school", "Hill Top School"),
        ("Hill Top School and Elm Lodge were visited. The home has a pond.", "The home", "Elm Lodge"),
    ],
)
def test_a_description_stands_for_a_name(mentions, text: str, description: str, name: str) -> None:
    found = mentions(text)
    assert {key.removeprefix("A "): value for key, value in found.items()}[description.removeprefix("A ")] == name


def test_a_short_name_stands_for_the_fullest(mentions) -> None:
    assert (
        mentions("Larkrise Primary School danced. Larkrise Primary is small.")["Larkrise Primary"]
        == "Larkrise Primary School"
    )


@pytest.mark.parametrize(
    "text", ["He went home at six.", "It is good practice.", "They used force.", "Place your bets."]
)
def test_a_plain_word_is_no_service(mentions, text: str) -> None:
    assert mentions(text) == {}


@pytest.mark.parametrize(
    "text, name",
    [
        ("Regarding Marlby City Council, inspectors were kind.", "Marlby City Council"),
        ("The best leaders praised children’s services.", "children’s services"),
        ("The bosses said police were there.", None),
    ],
)
def test_a_mention_ends_where_the_clause_goes_on(mentions, text: str, name: str | None) -> None:
    assert list(mentions(text)) == ([name] if name else [])


@pytest.mark.parametrize(
    "text",
    ["The Home Office was told.", "Leaders agreed a comprehensive plan.", "The Democracy Reporting Service asked."],
)
def test_ministries_agencies_and_plans_are_no_services(mentions, text: str) -> None:
    assert mentions(text) == {}


def test_services_of_several_places_have_no_one_name(mentions) -> None:
    assert mentions("It judged children’s services in Marlby, Fenby and Yarrow.") == {
        "children’s services in Marlby": None
    }
    assert mentions("It judged children’s services in Marlby.") != {"children’s services in Marlby": None}


@pytest.mark.parametrize(
    "text, mention, name",
    [
        (
            "Marl’s fire service was late. Marl Fire and Rescue Service agreed.",
            "Marl’s fire service",
            "Marl Fire and Rescue Service",
        ),
        (
            "Ofsted saw the Fen local area partnership. Fen Council spoke. The partnership agreed.",
            "The partnership",
            "Fen local area partnership",
        ),
        ("Inspectors saw HMP Moor in January. HMP Moor is old.", "HMP Moor", "HMP Moor"),
    ],
)
def test_one_service_under_several_names(mentions, text: str, mention: str, name: str) -> None:
    assert mentions(text)[mention] == name


def test_services_of_two_places_stay_apart(mentions) -> None:
    found = mentions("Marl’s fire service was late. Fenshire Fire and Rescue Service agreed.")
    assert len(set(found.values())) == 2


def test_an_office_is_no_service(mentions) -> None:
    assert mentions("England’s Chief Inspector of General Practice spoke.") == {}


@pytest.mark.parametrize(
    "text, name",
    [
        ("Staff at Hall Green High were pleased.", "Hall Green High"),
        ("Staff on Hall Green High Street were pleased.", None),
        (
            "Barley, Hallow and Redbrook Hospitals NHS Trust was seen.",
            "Barley, Hallow and Redbrook Hospitals NHS Trust",
        ),
        ("In Barley, Hallow Hospitals NHS Trust was seen.", "Hallow Hospitals NHS Trust"),
        ("Mint Leaf (18) Ltd, a restaurant in Deal, was seen.", "Mint Leaf (18) Ltd"),
    ],
)
def test_a_name_ends_with_its_short_form_and_holds_its_places(mentions, text: str, name: str | None) -> None:
    assert list(mentions(text))[:1] == ([name] if name else [])


def test_of_several_services_the_one_introduced_next_is_meant(mentions) -> None:
    text = "A Marlby school danced. Hill Top School is small.\nA Fenby school sang. Oak Green School is big."
    assert mentions(text)["Fenby school"] == "Oak Green School"


@pytest.mark.parametrize(
    "text, description, name",
    [
        ("Elm Day Nursery is at Oak School. The nursery has a pond.", "The nursery", "Elm Day Nursery"),
        ("Elm Lodge is run by Oak Care Home Ltd. The home has a pond.", "The home", "Elm Lodge"),
        ("Abbot’s Hall Nursing Home is old. Abbots Hall has a pond.", "Abbots Hall", "Abbot’s Hall Nursing Home"),
        ("The Tiny Tots Nursery is new.", "Tiny Tots Nursery", "Tiny Tots Nursery"),
    ],
)
def test_hosts_and_owners_are_not_the_service_meant(mentions, text: str, description: str, name: str) -> None:
    assert mentions(text)[description] == name


@pytest.mark.parametrize(
    "text, name",
    [
        ("A restaurant was visited. Luigi’s, on Castle Street, has mice.", "Luigi’s"),
        ("A nursery was visited. Little Otters in Mill Road has a pond.", "Little Otters"),
        ("The hospital is old. Royal Marl Hospital has a pond.", "Royal Marl Hospital"),
        ("The college is old. The Royal College of Nursing spoke.", None),
        ("A nursery was visited. Ann’s view of the pond was clear.", None),
    ],
)
def test_a_service_without_a_head_noun_has_a_name(mentions, text: str, name: str | None) -> None:
    assert [found for found in mentions(text).values() if found][-1:] == ([name] if name else [])


@pytest.mark.parametrize(
    "text, name",
    [
        ("Elm Lodge is old.\nIt was seen.\nStaff were told.\nOn Monday the Mill Road home shut.", "Elm Lodge"),
        (
            "Staff were seen.\nIt was old.\nThey were told.\nOn Monday the Mill Road practice shut.",
            "Mill Road practice",
        ),
    ],
)
def test_a_service_called_by_its_street_is_the_one_with_a_name(mentions, text: str, name: str) -> None:
    assert list(mentions(text).values())[-1] == name


def test_a_service_of_several_places_has_them_all_in_its_name(mentions) -> None:
    text = "The probation service in Marl, Fenshire and Yarrow was seen."
    assert list(mentions(text)) == ["probation service in Marl, Fenshire and Yarrow"]


NAMELESS = "Bosses at a nursery are upset after a poor report from Ofsted.\n"


@pytest.mark.parametrize(
    "text, name",
    [
        ("Bright Otters 2 is a family run nursery on Dyer Street.", "Bright Otters 2"),
        ("Children First is a group of nurseries, and the branch on Mill Road was seen.", "Children First"),
        ("Little Larks 1st @ Mill Road was seen. Little Larks 1st has three rooms.", "Little Larks 1st"),
        ("Year 6 is a hard year at a nursery.", None),
        ("The Willows, Marl, has been shut. Staff at the Willows said so.", "Willows"),
        ("Marl Street is a place with no parking for anybody at all.", None),
    ],
)
def test_what_is_said_to_be_a_nursery_names_the_nursery_before_it(mentions, text: str, name: str | None) -> None:
    assert mentions(NAMELESS + text)["nursery"] == name


@pytest.mark.parametrize(
    "text, names",
    [
        (
            "The Ada and Tom Orr care home in Marl is unsafe. Staff left the Free Church of Marl facility.",
            {"Ada and Tom Orr care home": "Ada and Tom Orr care home"}
            | {"the Free Church of Marl facility": "Ada and Tom Orr care home"},
        ),
        (
            "Kent-based training provider Dale and Moor Training was seen.",
            {"Dale and Moor Training": "Dale and Moor Training"},
        ),
        ("The training provider Ofsted saw was shut.", {"The training provider": None}),
        ("Pupils of the Sir Tom Orr Academy left.", {"Sir Tom Orr Academy": "Sir Tom Orr Academy"}),
        ("Head Sir Tom Orr left Elm Academy.", {"Elm Academy": "Elm Academy"}),
        ("It was Number 10 Coffee on Mill Lane.", {"Number 10 Coffee": "Number 10 Coffee"}),
        ("On May 2 Elm Academy was seen.", {"Elm Academy": "Elm Academy"}),
        ("The London Borough of Wenmoor was seen.", {"London Borough of Wenmoor": "London Borough of Wenmoor"}),
        ("It is the London borough with the most parks.", {}),
        ("Daffodils pre-school is shut. Staff at the playgroup left.", {"the playgroup": "Daffodils pre-school"}),
        ("Go to HMP Moor and HMP Fen.", {"HMP Moor": "HMP Moor", "HMP Fen": "HMP Fen"}),
        ("Go to Larks Nursery and Pre-School.", {"Larks Nursery and Pre-School": "Larks Nursery and Pre-School"}),
        ("Marl takeaway told to clean\nLi's Wok, a takeaway, is on Mill Lane.", {"Marl takeaway": "Li's Wok"}),
        ("He went home to a takeaway.", {"takeaway": None}),
        ("A report entitled Inspection of the Functions of Local Authorities came out.", {}),
    ],
)
def test_names_of_people_owners_and_reports_are_told_apart(mentions, text: str, names: dict[str, str]) -> None:
    found = mentions(text)
    assert {each: found[each] for each in names} == names
    assert names or not found


@pytest.mark.parametrize(
    "aside, meant",
    [
        ("The trust runs five schools, which also include Weston High School.", "Hill Top School"),
        ("The head of nearby Marl Grange School has been lent to it.", "Hill Top School"),
        ("Ann Orr, who also leads Weston High School, was sad.", "Hill Top School"),
        ("The trust, which runs the school and Weston High School, was sad.", "Hill Top School"),
        ("The head, near Weston High School, was sad.", "Hill Top School"),
        ("The news comes after Weston High School was also rated poor.", "Hill Top School"),
        ("Nearby Weston High School was rated good too.", "Weston High School"),
        ("Weston High School was seen in May.", "Weston High School"),
    ],
)
def test_a_school_named_in_passing_is_not_the_one_that_is_told_of(mentions, aside: str, meant: str) -> None:
    assert mentions(f"Hill Top School was rated poor by Ofsted. {aside} Pupils left the school.")["the school"] == meant


def test_a_school_named_once_inside_a_sentence_is_not_the_one_that_is_told_of(mentions) -> None:
    story = "Hill Top School is shut. Parents of Hill Top School are sad. Staff of Hill Top School are not."
    text = f"{story} Ann Orr moved there from Weston High School. The talk is of the school."
    assert mentions(text)["the school"] == "Hill Top School"


@pytest.mark.parametrize(
    ("text", "mention", "name"),
    [
        (
            "Bright Pebbles Childcare runs from a barn. Ofsted liked this nursery.",
            "this nursery",
            "Bright Pebbles Childcare",
        ),
        ("Rainbow Daycare was rated good by Ofsted. The setting is new.", "The setting", "Rainbow Daycare"),
        ("HMP Corby was rated poor by HM Inspectorate of Prisons. So is the Kent jail.", "Kent jail", "HMP Corby"),
        (
            "The probation service in Marlshire was rated poor by HM Inspectorate of Probation. "
            "Corby, Marlshire and Orrland Probation Delivery Unit was visited.",
            "probation service in Marlshire",
            "Corby, Marlshire and Orrland Probation Delivery Unit",
        ),
        (
            "The CQC saw Swiftmoor Ambulance Station. The service was late.",
            "The service",
            "Swiftmoor Ambulance Station",
        ),
        (
            "Wet beds at Marlby care home\nSaltmarsh Lodge was rated poor by the CQC.",
            "Marlby care home",
            "Saltmarsh Lodge",
        ),
    ],
)
def test_descriptions_stand_for_childcare_stations_and_homes_of_headlines(
    mentions, text: str, mention: str, name: str
) -> None:
    assert mentions(text)[mention] == name


@pytest.mark.parametrize(
    "text",
    [
        "Free childcare is on offer in Marlby. Ofsted said so.",
        "Ofsted praised the strong partnership with parents.",
        "The partnership between staff and families was praised by Ofsted.",
    ],
)
def test_childcare_and_partnership_with_somebody_are_no_services(mentions, text: str) -> None:
    assert mentions(text) == {}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "The CQC saw a care home. The Hollies was rated good. The Larches has been judged poor.",
            {"Hollies", "Larches"},
        ),
        ("The CQC saw a care home. The Friday visit was short. The Mayor was told.", set()),
    ],
)
def test_whatever_gets_a_grade_after_the_is_a_home(mentions, text: str, names: set[str]) -> None:
    assert {name for name in mentions(text).values() if name} == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Ofsted saw St Brida’s Pre-school Playgroup in May.",
            {"St Brida’s Pre-school Playgroup": "St Brida’s Pre-school Playgroup"},
        ),
        ("Parents at Corby Pre-school were glad. Ofsted agreed.", {"Corby Pre-school": "Corby Pre-school"}),
        ("Pre-school children like Ofsted.", {}),
        ("Elm House was seen by the Care Inspectorate. The setting was weak.", {"Elm House": "Elm House"}),
        (
            "The CQC saw Saltmarsh Lodge. The firm’s other home was dirty. Its sister home was clean.",
            {"Saltmarsh Lodge": "Saltmarsh Lodge", "other home": None, "sister home": None},
        ),
    ],
)
def test_names_hold_hyphens_and_other_homes_have_none(mentions, text: str, names: dict[str, str | None]) -> None:
    assert mentions(text) == names


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("Inspectors were at Coldacre in May.", True),
        ("Coldacre was rated poor.", True),
        ("A judge at Coldacre Crown Court said so.", False),
        ("He lives in Coldacre.", False),
    ],
)
def test_a_prison_is_called_by_its_place_where_somebody_is_at_it(mentions, text: str, bare: bool) -> None:
    assert ("Coldacre" in mentions("HMP Coldacre holds 300 men.\n" + text)) is bare


@pytest.mark.parametrize(("joined", "named"), [("-run", False), ("-based", True)])
def test_an_owner_is_not_the_service_that_it_runs(mentions, joined: str, named: bool) -> None:
    assert ("Marl Council" in mentions(f"The Marl Council{joined} team was praised.")) is named
