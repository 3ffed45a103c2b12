"""Who represents whom: five answers that are never mistaken for each other."""

import pytest

from tests.api.conftest import Ask, Refused

QUERY = """
query ($of: String!, $in: [String!], $at: Date, $statuses: [Status!]) {
  representation(of: $of, in: $in, at: $at, statuses: $statuses) {
    of { id } body { id } answer explanation seatCount onlyPossible
    graded { grade claim { id } }
    seats { id holding holders { __typename ... on Person { id } } sources { section } }
  }
}
"""
COUNTY = "Stockholms län"


async def test_held(ask: Ask) -> None:
    """The sources name those who sit for the county in MILK: each with a holder and a source."""
    [answer] = (await ask(QUERY, of=COUNTY, **{"in": ["MILK"]}))["representation"]
    assert answer["answer"] == "HELD"
    assert answer["body"]["id"] == "actor/milk"
    assert answer["of"]["id"] == "area/stockholms-län"
    assert answer["seatCount"] == len(answer["seats"]) == 4
    assert [seat["id"] for seat in answer["seats"]] == [
        f"seat/milk-{one}" for one in ("p004", "p012", "p014", "p060")
    ]
    assert all(seat["holders"] and seat["sources"] for seat in answer["seats"])


async def test_unnamed(ask: Ask) -> None:
    """The county has seats in NSK-S, and the sources do not say whose they are."""
    [answer] = (await ask(QUERY, of=COUNTY, **{"in": ["NSK-S"]}))["representation"]
    assert answer["answer"] == "UNNAMED"
    assert [seat["id"] for seat in answer["seats"]] == ["seat/nsk-s-stockholms-län"]
    assert answer["explanation"].endswith("; källorna säger inte vem som har den.")


async def test_not_entitled(ask: Ask) -> None:
    """The sub-regional arenas of the county have no seat in the network on violence to fill."""
    [answer] = (await ask(QUERY, of=COUNTY, **{"in": ["Kvinnofrid"]}))["representation"]
    assert {seat["id"]: seat["holding"] for seat in answer["seats"]} == {
        "seat/kvinnofrid-delregionala-arenor": "NOT_ENTITLED",
        "seat/kvinnofrid-p056": "HELD",
    }
    assert answer["answer"] == "HELD"
    assert answer["seatCount"] == 1


async def test_not_stated(ask: Ask) -> None:
    """A body in which no source gives the county a seat is answered, and not left out."""
    [answer] = (await ask(QUERY, of="Hallands län", **{"in": ["MILK"]}))["representation"]
    assert answer["answer"] == "NOT_STATED"
    assert answer["seats"] == []
    assert answer["seatCount"] is None
    assert "Hallands län" in answer["explanation"]


async def test_all_bodies(ask: Ask) -> None:
    """Without bodies, the answer is of every body where it has a seat, in Swedish order."""
    rows = (await ask(QUERY, of=COUNTY))["representation"]
    bodies = [row["body"]["id"] for row in rows]
    assert len(bodies) == len(set(bodies)) > 5
    assert "actor/milk" in bodies
    assert all(row["answer"] != "NOT_STATED" for row in rows)


async def test_no_body_at_all(ask: Ask) -> None:
    """Who has no seat anywhere is answered by a row that says so, and not by an empty list."""
    [row] = (await ask(QUERY, of="Region Gotland", at="2012"))["representation"]
    assert (row["body"], row["answer"], row["seats"]) == (None, "NOT_STATED", [])
    assert row["explanation"] == (
        "Källorna säger inte att Region Gotland har plats i något organ vid den tiden."
    )


async def test_bodies_in_the_order_asked(ask: Ask) -> None:
    """Bodies are answered in the order in which they were asked for, each once."""
    asked = ["NSK-S", "MILK", "NSK-S"]
    rows = (await ask(QUERY, of=COUNTY, **{"in": asked}))["representation"]
    assert [row["body"]["id"] for row in rows] == ["actor/nsk-s", "actor/milk"]


@pytest.mark.parametrize(
    ("at", "grade"),
    [
        # The source is of November 2019 and says neither when it began nor when it ended.
        ("2019-11-15", "CERTAIN"),
        ("2019-11", "CERTAIN"),
        ("2019-autumn", "CERTAIN"),
        ("2019", "CERTAIN"),
        ("2018..2020", "CERTAIN"),
        ("about 2019", "CERTAIN"),
        ("by 2019", "CERTAIN"),
        ("after 2019", "LAST_KNOWN"),
        ("2035", "LAST_KNOWN"),
    ],
)
async def test_dates(ask: Ask, at: str, grade: str) -> None:
    """A date of any precision is answered: certain where a source saw it, last known later."""
    [row] = (await ask(QUERY, of=COUNTY, **{"in": ["MILK"]}, at=at))["representation"]
    assert (row["answer"], row["seatCount"], row["onlyPossible"]) == ("HELD", 4, 0)
    assert [one["grade"] for one in row["graded"]] == [grade] * 4


@pytest.mark.parametrize(
    ("at", "possible"),
    # The unit that one of them comes from was not there before 1997.
    [("1850", 3), ("2012", 4), ("before 2013", 4), ("2019-10-31", 4)],
)
async def test_seen_only_later(ask: Ask, at: str, possible: int) -> None:
    """Who is seen only later is no answer; how many that are is told, and since when."""
    [row] = (await ask(QUERY, of=COUNTY, **{"in": ["MILK"]}, at=at))["representation"]
    assert (row["answer"], row["seats"], row["onlyPossible"]) == ("NOT_STATED", [], possible)
    assert row["explanation"].startswith(
        "Källorna säger inte om Stockholms län har plats i Missbruk och beroende (MILK) vid den "
        f"tiden; de ser det först 2019-11. Därtill finns {possible} bara möjligen då "
        "(`grades: POSSIBLE`)"
    )


async def test_no_date_is_any_time(ask: Ask) -> None:
    """Where no date was asked for, each is told as sure as it ever was, and in the same order."""
    [row] = (await ask(QUERY, of=COUNTY, **{"in": ["MILK"]}))["representation"]
    assert [one["grade"] for one in row["graded"]] == ["CERTAIN"] * 4
    assert [one["claim"]["id"] for one in row["graded"]] == [seat["id"] for seat in row["seats"]]


async def test_a_date_outside(ask: Ask) -> None:
    """At a date when a seat certainly did not exist, it is not in the answer."""
    body = "actor/rss-nätverket"
    [then] = (await ask(QUERY, of=COUNTY, **{"in": [body]}, at="2019-11"))["representation"]
    [before] = (await ask(QUERY, of=COUNTY, **{"in": [body]}, at="2009"))["representation"]
    kept = {seat["id"] for seat in before["seats"]}
    assert then["answer"] == "HELD"
    assert "seat/rss-nätverket-chef-fou-nordost" in {seat["id"] for seat in then["seats"]} - kept


async def test_a_class_of_bodies(ask: Ask) -> None:
    """A class of bodies stands for its members: the seven networks are asked about at once."""
    body = "de sju nationella nätverken"
    rows = (await ask(QUERY, of=COUNTY, **{"in": [body]}, at="2019-11"))["representation"]
    assert len({row["body"]["id"] for row in rows}) == 7
    assert {row["answer"] for row in rows} == {"HELD"}


async def test_stand_ins_sit_in_the_seat_of_another(ask: Ask) -> None:
    """A substitute is named beside the ordinary member and adds no seat."""
    body = "actor/nätverket-barn-och-unga"
    [row] = (await ask(QUERY, of=COUNTY, **{"in": [body]}, at="2019-11"))["representation"]
    assert (len(row["seats"]), row["seatCount"]) == (5, 4)


async def test_proposals_stay_out(ask: Ask) -> None:
    """A planned seat counts when it is asked for, and not before."""
    query = """query ($statuses: [Status!]) {
      claims(where: {nouns: [SEAT]}, statuses: $statuses, first: 500) {
        nodes { id status ... on Seat { bodies { id } organisations { id } } } } }"""
    planned = (await ask(query, statuses=["PLANNED", "PROPOSED"]))["claims"]["nodes"]
    seat = next(one for one in planned if one["organisations"] and one["bodies"])
    of, body = seat["organisations"][0]["id"], seat["bodies"][0]["id"]
    [usual] = (await ask(QUERY, of=of, **{"in": [body]}))["representation"]
    asked = {"of": of, "in": [body], "statuses": ["PLANNED", "PROPOSED"]}
    [proposed] = (await ask(QUERY, **asked))["representation"]
    assert seat["id"] not in {one["id"] for one in usual["seats"]}
    assert seat["id"] in {one["id"] for one in proposed["seats"]}


async def test_unknown_county(refused: Refused) -> None:
    """A county that is not there is refused with those whose names come nearest."""
    error = await refused(QUERY, of="Stokholms läns", **{"in": ["MILK"]})
    assert error["extensions"]["code"] == "UNKNOWN_NAME"
    nearest = [one["id"] for one in error["extensions"]["nearest"]]
    assert nearest[0] == "area/stockholms-län"
    assert 1 < len(nearest) <= 8
    assert "Stockholms län" in error["extensions"]["remedy"]
    assert error["path"] == ["representation"]


async def test_ambiguous_name(ask: Ask, refused: Refused) -> None:
    """A name that several bear is refused with all of them, and an id then settles it."""
    error = await refused(QUERY, of="FoU Välfärd")
    assert error["extensions"]["code"] == "AMBIGUOUS_NAME"
    candidates = [one["id"] for one in error["extensions"]["candidates"]]
    assert len(candidates) > 1
    assert (await ask(QUERY, of=candidates[0]))["representation"] is not None


async def test_wrong_noun(refused: Refused) -> None:
    """A county named where a body is asked for is refused: it is an area."""
    error = await refused(QUERY, of=COUNTY, **{"in": ["Hallands län"]})
    assert error["extensions"]["code"] == "WRONG_NOUN"
    assert error["extensions"]["candidates"][0]["noun"] == "area"
