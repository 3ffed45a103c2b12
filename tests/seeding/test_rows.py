"""The rows are the contract with the statements that read the graph."""

# Tables of what is written and what comes of it are read across.
# ruff: noqa: E501

import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from api.seeds import SEEDS
from graph.grades import ALWAYS
from graph.model.common import digest_of_id
from graph.seeding import Seeds, check_seeds
from graph.seeding.digests import digest_of_graph, digest_of_seeds
from graph.seeding.files import seed_paths
from graph.seeding.plans import compare
from graph.seeding.rows import EdgeRow, rows_of

Checked = Callable[..., Seeds]
Written = Callable[..., Path]

HEAD = "defaults: {document: document/källa, section: 1}\n"
PERSON = "{person/åsa-öberg}"
SEAT = (
    HEAD
    + """seats:
- id: seat/a
  body: actor/styrgruppen
  holder: [person/åsa-öberg, actor/nätverket]
  from: 2017
  to: open
  as_of: 2019-11
  votes: false
  cite: [{section: "7.3", page: 18, note: fotnot}, {page: 4}]
"""
)


def test_a_thing_has_its_scalars_and_no_edges(checked: Checked) -> None:
    """Scalar fields are properties under their own names; what is told as claims is left out.

    What the load alone reads (texts, the form of the name) is left out too; a document is there
    whatever the date.
    """
    text = (
        "documents: [{id: document/d, name: D, type: report, speaks_of: 2012, texts: ['7'], "
        "cite: {document: document/källa, page: 1}}]"
    )
    row = rows_of(checked(text))["document/d"]
    assert (row.label, row.is_claim, row.edges) == ("Document", False, ())
    assert row.properties == {
        "id": "document/d",
        "noun": "document",
        "name": "D",
        "type": "report",
        "status": "in_force",
        "speaks_of": "2012",
        "is_source": False,
        "sort_key": row.properties["sort_key"],
        "digest": row.digest,
        **ALWAYS.properties(),
    }


def test_a_claim_has_its_words_and_days(checked: Checked) -> None:
    """Date texts, the timeline made of them, set values and what the search reads are properties."""
    seeds = checked(SEAT)
    row = rows_of(seeds)["seat/a"]
    kept = {key: row.properties[key] for key in row.properties if key not in ("digest", "words")}
    assert kept == {
        "id": "seat/a",
        "noun": "seat",
        "status": "in_force",
        "modality": "fact",
        "negated": False,
        "holding": "held",
        "role": "ordinary",
        "votes": False,
        "count": 1,
        "from_text": "2017",
        "to_text": "open",
        "as_of_text": "2019-11",
        "goes_on": True,
        "scenarios": [],
        "replaced_in": [],
        "statement": "{person/åsa-öberg} och Nätverket har plats som ledamot i Styrgruppen "
        "(från 2017).",
        **seeds.timelines["seat/a"].properties(),
    }
    assert {key: kept[key] for key in kept if key.startswith(("grade_v", "grade_f", "poss"))} == {
        "grade_from": [
            date(1, 1, 1),
            date(2017, 1, 1),
            date(2017, 12, 31),
            date(2019, 11, 1),
            date(2019, 12, 1),
        ],
        "grade_value": [0, 1, 3, 3, 2],
        "possible_from": date(2017, 1, 1),
        "possible_until": date(9999, 12, 31),
    }


def test_a_claim_has_an_edge_for_each_end_and_citation(checked: Checked) -> None:
    """Edges carry the field, the order in it, the way and the name of then; citations their place.

    A person has no name on an edge, and an edge more to be named by in the sentence.
    """
    body = {"order": 0, "field": "body", "way": "to", "called": "Styrgruppen"}
    second = {"order": 1, "field": "holder", "way": "from", "called": "Nätverket"}
    assert rows_of(checked(SEAT))["seat/a"].edges == (
        EdgeRow("IN_BODY", "actor/styrgruppen", body),
        EdgeRow("HELD_BY", "person/åsa-öberg", {"order": 0, "field": "holder", "way": "from"}),
        EdgeRow("HELD_BY", "actor/nätverket", second),
        EdgeRow(
            "CITED_IN",
            "document/källa",
            {"order": 0, "section": "7.3", "page": 18, "note": "fotnot"},
        ),
        EdgeRow("CITED_IN", "document/källa", {"order": 1, "section": "1", "page": 4}),
        EdgeRow("MENTIONS", "person/åsa-öberg", {}),
    )


@pytest.mark.parametrize(
    ("does", "ways"),
    [
        ("prepares", {"by": "from", "actor": "to"}),
        ("anchors", {"by": "to", "actor": "from"}),
        ("decides", {"by": "to", "actor": "from"}),
    ],
)
def test_who_has_a_say_is_where_influence_comes_from(
    checked: Checked, does: str, ways: dict[str, str]
) -> None:
    """A body that decides about a matter has a say over whoever brings it there."""
    step = "{id: step/a, matter: matter/medlen, by: actor/nätverket, actor: actor/styrgruppen, "
    edges = rows_of(checked(f"{HEAD}steps:\n- {step} does: {does}}}"))["step/a"].edges
    found = {edge.properties["field"]: edge.properties.get("way") for edge in edges[:3]}
    assert found == ways | {"matter": None}


def test_a_person_is_mentioned_once(checked: Checked) -> None:
    """However often a sentence names a person, one edge leads to the name."""
    text = f"{HEAD}findings:\n- {{id: finding/a, type: gap, name: '{PERSON} och {PERSON}'}}"
    edges = rows_of(checked(text))["finding/a"].edges
    assert [edge.target for edge in edges if edge.edge == "MENTIONS"] == ["person/åsa-öberg"]


def test_a_listing_lists_what_stands_in_it(checked: Checked) -> None:
    """What a list is of are edges, so that it is found from each of them; its noun is no label."""
    row = rows_of(
        checked(
            f"{HEAD}listings:\n- {{id: listing/a, noun: seat, complete: true, "
            "where: {body: [actor/nätverket], on_behalf_of: [area/länet]}}"
        )
    )["listing/a"]
    assert [(edge.edge, edge.target) for edge in row.edges if edge.edge == "LISTS"] == [
        ("LISTS", "actor/nätverket"),
        ("LISTS", "area/länet"),
    ]
    properties = {key: row.properties.get(key) for key in ("noun", "lists", "complete", "where")}
    assert properties == {"noun": "listing", "lists": "seat", "complete": True, "where": None}


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        ("events:\n- {id: event/a, name: E, type: meeting, on: 2018-06}", ("2018-06-01", "2018-07-01")),
        ("events:\n- {id: event/a, name: E, type: training, from: 2018, to: 2019}", ("2018-01-01", "2020-01-01")),
        ("events:\n- {id: event/a, name: E, type: meeting, as_of: 2018}", ("0001-01-01", "9999-12-31")),
        ("measures:\n- {id: measure/a, of: actor/nätverket, trait: trait/antal-möten, value: 4, on: 2018}", ("2018-01-01", "2019-01-01")),
        ("measures:\n- {id: measure/a, of: actor/nätverket, trait: trait/antal-möten, value: 4, as_of: 2018}", None),
    ],
)  # fmt: skip
def test_when_it_happened_is_told_apart_from_when_it_held(
    checked: Checked, claim: str, expected: tuple[str, str] | None
) -> None:
    """An event has the days on which it may have happened, and so has what is told of one time."""
    identifier = claim.split("id: ")[1].split(",")[0]
    properties = rows_of(checked(HEAD + claim))[identifier].properties
    found = (properties.get("on_from"), properties.get("on_until"))
    days = tuple(date.fromisoformat(day) for day in expected) if expected else (None, None)
    assert found == days


def test_what_a_scenario_replaces_tells_so(checked: Checked) -> None:
    """A claim knows the scenarios it belongs to, and those in which another takes its place."""
    rows = rows_of(
        checked(
            f"{HEAD}scenarios: [{{id: scenario/s, name: S}}]\nties:\n"
            "- {id: tie/nu, subject: actor/nätverket, type: steers, object: actor/styrgruppen}\n"
            "- {id: tie/sen, subject: actor/nätverket, type: advises, object: actor/styrgruppen,"
            " status: proposed, scenario: scenario/s, replaces: tie/nu}\n"
        )
    )
    told = {
        one: (rows[one].properties["scenarios"], rows[one].properties["replaced_in"])
        for one in ("tie/nu", "tie/sen")
    }
    assert told == {"tie/nu": ([], ["scenario/s"]), "tie/sen": (["scenario/s"], [])}


def test_a_former_id_is_kept_by_its_digest_alone(checked: Checked) -> None:
    """What an id was stands nowhere in the graph: only its digest, to be found by."""
    text = f"moved:\n  {digest_of_id('person/förr')}: actor/nätverket\n"
    rows = rows_of(checked(text))
    assert rows["actor/nätverket"].properties["formerly"] == [digest_of_id("person/förr")]
    assert "formerly" not in rows["actor/styrgruppen"].properties


def test_search_reads_every_name_of_the_ends(checked: Checked) -> None:
    """A claim is found by an abbreviation of what it is about; a name only by its own words."""
    rows = rows_of(checked(SEAT))
    assert "\nnv" in rows["seat/a"].properties["words"]
    assert "nv" not in rows["name/actor/nätverket/nätverket"].properties["words"]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("12", {"value_kind": "number", "value_number": 12.0}),
        ("0.5", {"value_kind": "number", "value_number": 0.5}),
        ("true", {"value_kind": "boolean", "value_bool": True}),
        ("varje vecka", {"value_kind": "text", "value_text": "varje vecka"}),
        ("'12'", {"value_kind": "text", "value_text": "12"}),
        ("null", {"value_kind": "unknown"}),
    ],
)
def test_a_value_is_kept_by_its_kind(
    checked: Checked, value: str, expected: dict[str, object]
) -> None:
    """A measure's value is one of number, truth, text and not said; a truth is no number."""
    text = f"measures:\n- {{id: measure/a, of: actor/nätverket, trait: trait/antal-möten, value: {value}}}"
    properties = rows_of(checked(HEAD + text))["measure/a"].properties
    assert {key: properties[key] for key in properties if key.startswith("value")} == expected


def test_names_are_folded(checked: Checked) -> None:
    """A name's node carries what people type."""
    properties = rows_of(checked())["name/person/åsa-öberg/namn"].properties
    assert (properties["value"], properties["folded"]) == ("Åsa Öberg", "asa oberg")


def test_a_digest_changes_with_what_it_is_of(checked: Checked) -> None:
    """A property, an edge, or the order of edges changes the claim's digest and no other."""
    before = rows_of(checked(SEAT))
    for old, new in (
        ("votes: false", "votes: true"),
        ("page: 18", "page: 19"),
        ("[person/åsa-öberg, actor/nätverket]", "[actor/nätverket, person/åsa-öberg]"),
    ):
        after = rows_of(checked(SEAT.replace(old, new)))
        assert [one for one in after if after[one].digest != before[one].digest] == ["seat/a"]


def test_the_seeds_digest_changes_with_any_byte(written: Written) -> None:
    """Another byte or another name of a file gives another digest; the same files the same."""
    folder = written(SEAT)
    before = digest_of_seeds(folder)
    assert check_seeds(folder).digest == before == digest_of_seeds(written(SEAT))
    assert digest_of_seeds(written(SEAT + "\n")) != before
    written(SEAT)
    (folder / "1.yaml").rename(folder / "2.yaml")
    assert digest_of_seeds(folder) != before


def test_the_digest_of_a_graph_is_that_of_its_nodes() -> None:
    """Another node, another digest of one, or one that is gone changes it; their order does not."""
    first = digest_of_graph({"actor/a": "1", "tie/b": "2"})
    assert digest_of_graph({"tie/b": "2", "actor/a": "1"}) == first
    others: list[dict[str, str]] = [
        {"actor/a": "2", "tie/b": "1"},
        {"actor/a": "1"},
        {"actor/a": "1", "tie/b": "2", "tie/c": "3"},
    ]
    assert len({first, *map(digest_of_graph, others)}) == 4


def test_the_order_of_the_files_reaches_no_row(tmp_path: Path, project: Seeds) -> None:
    """The project's own seeds, their files turned around, make the same nodes and edges."""
    files = seed_paths(SEEDS)
    assert len(files) > 50
    for place, file in enumerate(reversed(files)):
        shutil.copy(file, tmp_path / f"{place:03}.yaml")
    assert rows_of(check_seeds(tmp_path)) == rows_of(project)


def test_a_plan_says_what_comes_changes_and_goes() -> None:
    """Ids are listed by noun, in order; nouns with nothing to do are left out."""
    wanted = {"actor/b": "1", "actor/a": "1", "tie/c": "2", "area/d": "1"}
    present = {"tie/c": "1", "tie/x": "1", "area/d": "1"}
    plan = compare(wanted, present)
    assert [noun.noun for noun in plan.nouns] == ["actor", "tie"]
    assert (plan.added, plan.changed, plan.removed) == (
        ("actor/a", "actor/b"),
        ("tie/c",),
        ("tie/x",),
    )
    assert (plan.unchanged, plan.is_empty) == (1, False)


def test_a_plan_between_equals_is_empty() -> None:
    """What is already there needs nothing."""
    assert compare({"actor/a": "1"}, {"actor/a": "1"}).is_empty
