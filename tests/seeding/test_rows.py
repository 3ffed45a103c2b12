"""The rows are the contract with the statements that read the graph."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from graph.seeding import Seeds, check_seeds
from graph.seeding.digests import digest_of_seeds
from graph.seeding.plans import compare
from graph.seeding.rows import EdgeRow, rows_of

Checked = Callable[..., Seeds]
Written = Callable[..., Path]

HEAD = "defaults: {document: document/källa, section: 1}\n"
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
    """Scalar fields are properties under their own names; what is told as claims is left out."""
    row = rows_of(checked())["document/källa"]
    assert (row.label, row.is_claim, row.edges) == ("Document", False, ())
    assert row.properties == {
        "id": "document/källa",
        "noun": "document",
        "name": "Källan",
        "type": "report",
        "is_source": True,
        "sort_key": row.properties["sort_key"],
        "digest": row.digest,
    }


def test_a_claim_has_its_words_and_days(checked: Checked) -> None:
    """Date texts, the bounds made of them, set values and what the search reads are properties."""
    row = rows_of(checked(SEAT))["seat/a"]
    kept = {key: row.properties[key] for key in row.properties if key not in ("digest", "words")}
    assert kept == {
        "id": "seat/a",
        "noun": "seat",
        "status": "in_force",
        "modality": "fact",
        "holding": "held",
        "role": "ordinary",
        "votes": False,
        "count": 1,
        "from_text": "2017",
        "to_text": "open",
        "as_of_text": "2019-11",
        "goes_on": True,
        "possible_from": date(2017, 1, 1),
        "possible_until": date(9999, 12, 31),
        "certain_from": date(2017, 12, 31),
        "certain_until": date(9999, 12, 31),
        "witness_from": date(2019, 11, 1),
        "witness_until": date(2019, 12, 1),
        "statement": "Åsa Öberg och Nätverket har plats som ledamot i Styrgruppen (från 2017).",
    }


def test_a_claim_has_an_edge_for_each_end_and_citation(checked: Checked) -> None:
    """Edges carry the field, the order in it and the way; citations their place."""
    assert rows_of(checked(SEAT))["seat/a"].edges == (
        EdgeRow("IN_BODY", "actor/styrgruppen", {"order": 0, "field": "body", "way": "to"}),
        EdgeRow("HELD_BY", "person/åsa-öberg", {"order": 0, "field": "holder", "way": "from"}),
        EdgeRow("HELD_BY", "actor/nätverket", {"order": 1, "field": "holder", "way": "from"}),
        EdgeRow(
            "CITED_IN",
            "document/källa",
            {"order": 0, "section": "7.3", "page": 18, "note": "fotnot"},
        ),
        EdgeRow("CITED_IN", "document/källa", {"order": 1, "section": "1", "page": 4}),
    )


def test_search_reads_every_name_of_the_ends(checked: Checked) -> None:
    """A claim is found by an abbreviation of what it is about; a name only by its own words."""
    rows = rows_of(checked(SEAT))
    assert "\nNV" in rows["seat/a"].properties["words"]
    assert "NV" not in rows["name/actor/nätverket/nätverket"].properties["words"]


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
    text = f"measures:\n- {{id: measure/a, of: actor/nätverket, property: p, value: {value}}}"
    properties = rows_of(checked(HEAD + text))["measure/a"].properties
    assert {key: properties[key] for key in properties if key.startswith("value")} == expected


def test_names_are_folded(checked: Checked) -> None:
    """A name's node carries what people type."""
    properties = rows_of(checked())["name/person/åsa-öberg/åsa-öberg"].properties
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
