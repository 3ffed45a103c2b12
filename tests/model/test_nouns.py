"""The nouns refuse what cannot be, and say how their fields become edges."""

from enum import StrEnum
from typing import Any, get_args

import pytest
from pydantic import BaseModel, ValidationError

from graph.model.claims import PERSONS, Claim, Listing, Measure, Seat, Tie
from graph.model.common import ENTITY_NOUNS, noun_of
from graph.model.entities import Actor, ActorType, Assertion, Document, InlineName, Trait
from graph.model.seeds import CLAIMS, ENTITIES, NOUNS, SeedFile
from graph.model.values import NameForm, Status
from graph.seeding.ends import claim_ends, ids_in, may_name

TIE = {"id": "tie/a", "subject": "actor/x", "type": "steers", "object": "actor/y"}


def test_every_noun_is_in_the_files() -> None:
    """Each noun has a list, and its name is the first part of its ids."""
    assert len(NOUNS) == len(ENTITIES) + len(CLAIMS) == 21
    assert set(ENTITY_NOUNS) == {kind.__name__.lower() for kind in ENTITIES.values()}
    assert noun_of("area/kommun/nacka") == "area"


@pytest.mark.parametrize("kind", CLAIMS.values(), ids=str)
def test_every_end_names_known_nouns(kind: type[Claim]) -> None:
    """What may stand at an end are nouns there are, and a thing has no edge of its own."""
    assert {"area", "topic", "scenario", "contradicts"} <= claim_ends(kind).keys()
    for end in claim_ends(kind).values():
        assert end.edge.isupper()
        assert end.nouns
        assert set(end.nouns) <= set(NOUNS)


@pytest.mark.parametrize("kind", CLAIMS.values(), ids=str)
def test_every_claim_can_be_followed_or_says_why_not(kind: type[Claim]) -> None:
    """Influence goes from one end to another, except in what only describes."""
    ways = {end.way for end in claim_ends(kind).values()} - {None}
    describes = kind.__name__ in ("Name", "Measure", "Finding", "Listing")
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
        {"from": "2019-06-30", "to": "2019-06-30"},
        {"from": "2019-12", "to": "2019"},
        {"from": "open"},
        {"as_of": "open"},
        {"announced_end": "open"},
        {"negated": "kanske"},
        {"order": 0},
        {"cite": {"as_of": "nu"}},
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


def test_what_a_claim_says_when_nothing_is_said() -> None:
    """A claim is a fact in force, said and not denied, unless it says otherwise."""
    tie = Tie.model_validate(TIE)
    assert (tie.status, tie.modality, tie.negated) == (Status.IN_FORCE, "fact", False)
    assert (tie.announced_end, tie.condition, tie.purpose, tie.note, tie.verb) == (None,) * 5


def test_an_announced_end_is_no_end() -> None:
    """What is announced to end may be asked for later still: its own days know no end."""
    tie = Tie.model_validate({**TIE, "from": "2012", "announced_end": "2020-12"})
    assert tie.validity().end is None
    assert tie.announced_end == "2020-12"


def test_what_a_trait_is() -> None:
    """A trait says of what it is said and what kind of value it has; the rest may be left out."""
    data = {"id": "trait/a", "name": "Antal", "said_of": ["actor"], "value_kind": "number"}
    trait = Trait.model_validate(data)
    assert (trait.unit, trait.values, trait.reason, trait.names) == (None, (), None, ())
    for needed in ("said_of", "value_kind"):
        with pytest.raises(ValidationError, match=needed):
            Trait.model_validate({key: data[key] for key in data if key != needed})
    with pytest.raises(ValidationError, match="value_kind"):
        Trait.model_validate({**data, "value_kind": "antal"})


def test_a_measure_is_of_a_trait() -> None:
    """What is measured is one trait, kept by its id: no free words."""
    data = {"id": "measure/a", "of": "actor/x", "value": 3}
    assert Measure.model_validate({**data, "trait": "trait/a"}).trait == "trait/a"
    for wrong in ({}, {"property": "antal"}, {"trait": "Antal möten"}, {"trait": ["trait/a"]}):
        with pytest.raises(ValidationError):
            Measure.model_validate({**data, **wrong})


def test_what_a_listing_is() -> None:
    """A listing says of which noun and whose it is; it is complete only when that is said."""
    data = {"id": "listing/a", "noun": "seat", "where": {"body": ["actor/x"]}}
    listing = Listing.model_validate(data)
    assert (listing.where, listing.type, listing.complete) == ({"body": ("actor/x",)}, None, False)
    for needed in ("noun", "where"):
        with pytest.raises(ValidationError, match=needed):
            Listing.model_validate({key: data[key] for key in data if key != needed})


def test_a_label_is_a_form_of_name() -> None:
    """Our own description is told apart from every name, on a thing and among its names."""
    actor = Actor.model_validate(
        {"id": "actor/x", "name": "De som deltog", "type": "class", "name_form": "label"}
    )
    assert (actor.name_form, actor.type, actor.status) == (
        NameForm.LABEL,
        ActorType.CLASS,
        Status.IN_FORCE,
    )
    name = InlineName.model_validate({"text": "x", "form": "label", "as_of": "2012"})
    assert (name.form, name.as_of, name.status) == (NameForm.LABEL, "2012", Status.IN_FORCE)


def test_what_a_source_speaks_of_is_a_time() -> None:
    """A document tells which time its present tense means, and in which texts it stands."""
    data = {"id": "document/x", "name": "X", "type": "report", "speaks_of": "2014..2014"}
    document = Document.model_validate({**data, "texts": ["000"]})
    assert (document.speaks_of, document.texts) == ("2014..2014", ("000",))
    with pytest.raises(ValidationError):
        Document.model_validate({**data, "speaks_of": "nutid"})


def test_an_assertion_counts_nothing_below_nought() -> None:
    """A source can count none, and not fewer."""
    data = {"says": "Så.", "noun": "seat"}
    assert Assertion.model_validate({**data, "count": 0}).count == 0
    with pytest.raises(ValidationError):
        Assertion.model_validate({**data, "count": -1})


def test_former_ids_stand_in_the_file() -> None:
    """A file tells by digest which id each former one has become."""
    file = SeedFile.model_validate({"moved": {"0f" * 16: "actor/x"}})
    assert file.moved == {"0f" * 16: "actor/x"}
    with pytest.raises(ValidationError):
        SeedFile.model_validate({"moved": {"0f" * 16: "Åsa"}})


@pytest.mark.parametrize(
    ("sentence", "persons"),
    [
        ("{person/p001} sitter i {actor/x}.", ["person/p001"]),
        ("{person/p001} och {person/p002} sitter.", ["person/p001", "person/p002"]),
        ("Ingen sitter i {MILK}.", []),
    ],
)
def test_persons_stand_in_sentences_in_braces(sentence: str, persons: list[str]) -> None:
    """A person's place in a sentence is found by the braces and the noun."""
    assert PERSONS.findall(sentence) == persons


def test_a_name_does_not_end_before_it_starts() -> None:
    """An inline name's dates agree, as those of every claim."""
    with pytest.raises(ValidationError):
        InlineName.model_validate({"text": "x", "from": "2019", "to": "2018"})


def test_nouns_do_not_change() -> None:
    """A noun, once read, stays as it is."""
    tie = Tie.model_validate(TIE)
    with pytest.raises(ValidationError):
        tie.id = "tie/b"


def test_a_file_says_nothing_of_what_it_has_no_list_of() -> None:
    """Every list of a file may be left out, and is then empty."""
    lists = SeedFile().model_dump(exclude={"defaults", "moved"})
    assert len(lists) == len(NOUNS)
    assert all(given == () for given in lists.values())


@pytest.mark.parametrize("noun", NOUNS)
def test_what_is_written_freely_is_explained(noun: str) -> None:
    """Set words and entries within an entry explain themselves; a text, date or number does not."""
    unexplained = {
        name: {field.annotation, *get_args(field.annotation)}
        for name, field in NOUNS[noun].model_fields.items()
        if not field.description
    }
    told = {
        name
        for name, kinds in unexplained.items()
        if any(isinstance(kind, type) and issubclass(kind, StrEnum | BaseModel) for kind in kinds)
    }
    assert unexplained.keys() == told
