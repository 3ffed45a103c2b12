"""A thing is called what it was called when the claim held, by the source that makes the claim."""

from typing import Any

import pytest

from graph.model.claims import Claim, Name, Tie
from graph.model.common import Citation
from graph.model.entities import Actor, ActorType
from graph.seeding.naming import Naming

OLD, NEW = "document/gammal", "document/ny"


def name(value: str, form: str = "official", document: str = OLD, **fields: Any) -> Name:
    """A name of the body, cited from one document."""
    data = {"of": "actor/a", "value": value, "form": form, **fields}
    cite = [Citation(document=document).model_dump()]
    return Name.model_validate({"id": f"name/{len(value)}x", "cite": cite, **data})


def claim(document: str = OLD, **fields: Any) -> Claim:
    """A claim about the body."""
    data = {"id": "tie/a", "subject": "actor/a", "type": "steers", "object": "actor/b", **fields}
    return Tie.model_validate({**data, "cite": [{"document": document}]})


def called(names: list[Name], of: Claim, own: str = "Egna namnet") -> str:
    """What the body is called in the claim."""
    actor = Actor(id="actor/a", name=own, type=ActorType.AGENCY)
    return Naming({actor.id: actor}, names).called("actor/a", of)


def test_without_names_it_goes_by_its_own() -> None:
    """A thing whose names no claim tells goes by the one it is kept under."""
    assert called([], claim()) == "Egna namnet"


@pytest.mark.parametrize(
    ("when", "expected"),
    [
        ({"as_of": "2012"}, "Förr"),
        ({"as_of": "2019-11-26"}, "Förr"),
        ({"as_of": "2022"}, "Nu"),
        ({"on": "2010"}, "Förr"),
        ({"start": "2020-01"}, "Nu"),
    ],
)
def test_the_name_of_the_time_whoever_tells(when: dict[str, str], expected: str) -> None:
    """A claim of 2010 speaks in the name of then, also where the source is of 2022."""
    names = [name("Nu", document=NEW, start="2019-11-27"), name("Förr", "former", end="2019-11-26")]
    assert called(names, claim(NEW, **when)) == expected
    assert called(list(reversed(names)), claim(NEW, **when)) == expected


def test_the_name_that_its_source_uses() -> None:
    """Of two names of one time, the one that stands in the claim's own source is said."""
    names = [name("Hos andra", document=NEW), name("Hos oss", "alias", document=OLD)]
    assert called(names, claim(OLD, as_of="2012")) == "Hos oss"
    assert called(names, claim(NEW, as_of="2012")) == "Hos andra"


def test_its_own_name_goes_before_others() -> None:
    """Where the source uses several, the one that the thing goes by is said."""
    names = [name("Förkortat", "official"), name("Eget", "alias")]
    assert called(names, claim(), own="Eget") == "Eget"
    assert called(names, claim(), own="Annat") == "Förkortat"


@pytest.mark.parametrize(
    "form", ["former", "label", "short", "abbreviation", "alias", "printed", "english"]
)
def test_an_official_name_goes_before_every_other_form(form: str) -> None:
    """In order: official and former, our label, the short one, the abbreviation, an alias."""
    names = [name("Annat", form), name("Officiellt", "official")]
    assert called(names, claim()) == "Officiellt"


@pytest.mark.parametrize(
    ("form", "status", "negated"),
    [
        ("printed", "in_force", False),
        ("english", "in_force", False),
        ("official", "proposed", False),
        ("official", "planned", False),
        ("official", "in_force", True),
    ],
)
def test_what_is_no_name_to_speak_by(form: str, status: str, negated: bool) -> None:
    """A misprint, an English, a proposed or a denied name is said in no sentence of a claim."""
    made = name("Fel", form, status=status, negated=negated)
    assert called([made], claim()) == "Egna namnet"


def test_of_equals_the_one_seen_nearest() -> None:
    """Of names that may all have been borne then, the one seen nearest in time is said."""
    names = [name("Åtta", as_of="2008"), name("Tolv", as_of="2012"), name("Tjugo", as_of="2020")]
    assert called(names, claim(as_of="2011")) == "Tolv"
    assert called(names, claim(as_of="2001")) == "Åtta"
    assert called(names, claim(as_of="2024")) == "Tjugo"
    assert called(names, claim(as_of="2010-12")) == "Tolv"


def test_a_claim_without_time_speaks_in_the_name_of_its_source() -> None:
    """Where nothing tells when it held, every name may have been borne: the source decides."""
    names = [name("Nu", document=NEW, start="2019-11-27"), name("Förr", "former", end="2019-11-26")]
    assert called(names, claim(OLD)) == "Förr"
    assert called(names, claim(NEW)) == "Nu"


def test_what_is_short_for_a_name_is_not_short_for_one_left_behind_before() -> None:
    """A former name, seen in use in 2012, is not what an abbreviation of 2019 stands for."""
    short = name("NN", "abbreviation", as_of="2019")
    former = name("Gamla namnet", "former", as_of="2012")
    names = [former, short, name("Nya namnet", document=NEW)]
    actor = Actor(id="actor/a", name="Egna namnet", type=ActorType.AGENCY)
    assert Naming({actor.id: actor}, names).bearer(short) == "Nya namnet"
    then = name("GN", "abbreviation", as_of="2012")
    assert Naming({actor.id: actor}, [*names, then]).bearer(then) == "Gamla namnet"
