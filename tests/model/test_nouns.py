"""The nouns refuse what cannot be, and say how their fields become edges."""

from typing import Any

import pytest
from pydantic import ValidationError

from graph.model.claims import Claim, Seat, Tie
from graph.model.common import ENTITY_NOUNS, noun_of
from graph.model.entities import Actor, InlineName
from graph.model.seeds import CLAIMS, ENTITIES, NOUNS
from graph.seeding.ends import claim_ends, ids_in, may_name

TIE = {"id": "tie/a", "subject": "actor/x", "type": "steers", "object": "actor/y"}


def test_every_noun_is_in_the_files() -> None:
    """Each noun has a list, and its name is the first part of its ids."""
    assert len(NOUNS) == len(ENTITIES) + len(CLAIMS) == 19
    assert set(ENTITY_NOUNS) == {kind.__name__.lower() for kind in ENTITIES.values()}
    assert noun_of("area/kommun/nacka") == "area"


@pytest.mark.parametrize("kind", CLAIMS.values(), ids=str)
def test_every_end_names_known_nouns(kind: type[Claim]) -> None:
    """What may stand at an end are nouns there are, and a thing has no edge of its own."""
    for end in claim_ends(kind).values():
        assert end.edge.isupper()
        assert end.nouns
        assert set(end.nouns) <= set(NOUNS)


@pytest.mark.parametrize("kind", CLAIMS.values(), ids=str)
def test_every_claim_can_be_followed_or_says_why_not(kind: type[Claim]) -> None:
    """Influence goes from one end to another, except in what only describes."""
    ways = {end.way for end in claim_ends(kind).values()} - {None}
    describes = kind.__name__ in ("Name", "Measure", "Finding")
    assert ways == (set() if describes else {"from", "to"})


@pytest.mark.parametrize("kind", ENTITIES.values(), ids=str)
def test_short_fields_are_fields(kind: type[Actor]) -> None:
    """What a thing may name stands under fields that it has."""
    assert set(may_name(kind)) <= set(kind.model_fields)


@pytest.mark.parametrize(
    ("value", "ids"),
    [("a/b", ("a/b",)), (["a/b", None, "c/d"], ("a/b", "c/d")), (("a/b",), ("a/b",)), (None, ())],
)
def test_one_id_or_several(value: object, ids: tuple[str, ...]) -> None:
    """A field's value is read as its ids, whatever else stands there."""
    assert ids_in(value) == ids


def test_one_end_or_a_list_of_them() -> None:
    """A single id is a list of one."""
    assert Tie.model_validate(TIE).subject == ("actor/x",)
    both = Tie.model_validate({**TIE, "subject": ["actor/x", "actor/z"]})
    assert both.subject == ("actor/x", "actor/z")


@pytest.mark.parametrize("cite", ["7.3", {"section": "7.3"}, ["7.3"], [{"section": "7.3"}]])
def test_a_citation_may_be_a_bare_section(cite: object) -> None:
    """A text is a section; one citation is a list of one."""
    cited = Tie.model_validate({**TIE, "cite": cite}).cite or ()
    assert [(one.section, one.document) for one in cited] == [("7.3", None)]


@pytest.mark.parametrize(
    "changed",
    [
        {"unknown": 1},
        {"id": "Tie/a"},
        {"id": "tie"},
        {"id": "tie/a b"},
        {"id": "tie/-a"},
        {"type": "styr"},
        {"subject": None},
        {"from": "2019-02-30"},
        {"to": "never"},
        {"from": "2019", "to": "2018"},
        {"on": "2019", "from": "2018"},
        {"from": "2019", "as_of": "2018"},
        {"cite": {"page": 0}},
        {"limit": ""},
        {"text": "x" * 1201},
    ],
)
def test_what_cannot_be_is_refused(changed: dict[str, Any]) -> None:
    """Unknown fields, wrong ids, values and dates are faults of the noun."""
    with pytest.raises(ValidationError):
        Tie.model_validate({**TIE, **changed})


def test_all_faults_of_a_noun_come_at_once() -> None:
    """A bad date does not hide a bad type."""
    with pytest.raises(ValidationError) as refused:
        Tie.model_validate({**TIE, "from": "2019-02-30", "to": "nu", "type": "styr"})
    assert [error["loc"] for error in refused.value.errors()] == [("from",), ("to",), ("type",)]


@pytest.mark.parametrize(
    ("holding", "fields", "sound"),
    [
        ("held", {"holder": "person/x"}, True),
        ("held", {"organisation": "actor/x"}, True),
        ("held", {"position": "chef"}, True),
        ("held", {}, False),
        ("vacant", {}, True),
        ("vacant", {"holder": "person/x"}, False),
        ("not_entitled", {"holder": "person/x"}, False),
        ("unnamed", {"position": "chef"}, True),
        ("unnamed", {}, True),
    ],
)
def test_a_seat_is_held_by_somebody_or_not(
    holding: str, fields: dict[str, str], sound: bool
) -> None:
    """A held seat needs who, whence or as what; an empty one has no holder."""
    data = {"id": "seat/a", "body": "actor/b", "holding": holding, **fields}
    if sound:
        assert Seat.model_validate(data).holding == holding
    else:
        with pytest.raises(ValidationError):
            Seat.model_validate(data)


def test_a_name_does_not_end_before_it_starts() -> None:
    """An inline name's dates agree, as those of every claim."""
    with pytest.raises(ValidationError):
        InlineName.model_validate({"text": "x", "from": "2019", "to": "2018"})


def test_nouns_do_not_change() -> None:
    """A noun, once read, stays as it is."""
    tie = Tie.model_validate(TIE)
    with pytest.raises(ValidationError):
        tie.id = "tie/b"
