"""What has been executed is executed again without being read, and comes to the same."""

from typing import Any

import pytest
import strawberry
from graphql import GraphQLError

from api.context import Context
from api.operations import SOUND, SOUND_AT_MOST
from api.schema import schema
from graph.store import Store

OF = "query Of($of: String!, $first: Int = 1) { entities(is: [$of], first: $first) { totalCount } }"


async def _asked(
    store: Store, document: str, name: str | None = None, **variables: object
) -> tuple[Any, list[dict[str, Any]]]:
    result = await schema.execute(document, variables, Context(store, name), operation_name=name)
    return result.data, [dict(one.formatted) for one in result.errors or []]


@pytest.fixture(autouse=True)
def nothing_is_known() -> None:
    """Whatever other tests have asked."""
    SOUND.clear()


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The documents that are held against the schema."""
    held: list[str] = []
    once = strawberry.Schema.execute

    async def execute(self: strawberry.Schema, query: str | None, *args: Any) -> Any:
        held.append(query or "")
        return await once(self, query, *args)

    monkeypatch.setattr(strawberry.Schema, "execute", execute)
    return held


@pytest.mark.parametrize(
    ("document", "variables"),
    [
        (OF, {"of": "MILK"}),
        (OF, {"of": "Atlantis"}),
        (OF, {"of": "MILK", "first": 501}),
        ('{ facts { version } representation(of: "Atlantis") { answer } }', {}),
    ],
    ids=["answered", "unknown", "too-many", "in-part"],
)
async def test_the_second_time(
    loaded: Store, reads: list[str], document: str, variables: dict[str, Any]
) -> None:
    """Answers and errors are the same, and the document is not read again."""
    first = await _asked(loaded, document, **variables)
    assert reads == [document]
    assert await _asked(loaded, document, **variables) == first
    assert reads == [document]


@pytest.mark.parametrize("value", [None, 7, ["MILK"]])
async def test_a_value_that_does_not_fit(loaded: Store, value: object) -> None:
    """It is refused in the same words, whether the document is known or not."""
    first = await _asked(loaded, OF, of=value)
    await _asked(loaded, OF, of="MILK")
    assert await _asked(loaded, OF, of=value) == first
    ((error,),) = ([*first[1]],)
    assert error["extensions"]["code"] == "GRAPHQL"


@pytest.mark.parametrize(
    "document",
    ["{ facts { versoin } }", "{ facts { version }", "{ a: facts { version } } { b: __typename }"],
    ids=["misspelt", "unfinished", "two"],
)
async def test_what_was_refused(loaded: Store, reads: list[str], document: str) -> None:
    """It is refused again, and not taken for sound."""
    first = await _asked(loaded, document)
    assert await _asked(loaded, document) == first
    assert first[0] is None
    assert first[1]
    assert reads == [document, document]


async def test_which_of_two_operations(loaded: Store) -> None:
    """A document with two is known by the one that is meant."""
    both = "query Some { facts { version } } query Other { facts { loadedOn } }"
    for _ in range(2):
        assert list((await _asked(loaded, both, "Some"))[0]["facts"]) == ["version"]
        assert list((await _asked(loaded, both, "Other"))[0]["facts"]) == ["loadedOn"]
        assert (await _asked(loaded, both))[1]


async def test_what_nobody_foresaw(
    loaded: Store, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """Where the executor itself fails, that is logged and not shown."""
    await _asked(loaded, OF, of="MILK")

    def failing(*_: object, **__: object) -> None:
        raise KeyError("secret detail")

    monkeypatch.setattr("api.schema.executed", failing)
    data, (error,) = await _asked(loaded, OF, of="MILK")
    assert data is None
    assert error["extensions"]["code"] == "INTERNAL"
    assert "secret" not in str(error)
    assert "secret detail" in caplog.text


async def test_what_graphql_itself_complains_of(
    loaded: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is told in its own words."""
    await _asked(loaded, OF, of="MILK")

    def failing(*_: object, **__: object) -> None:
        raise GraphQLError("Refused.")

    monkeypatch.setattr("api.schema.executed", failing)
    _, (error,) = await _asked(loaded, OF, of="MILK")
    assert (error["message"], error["extensions"]["code"]) == ("Refused.", "GRAPHQL")


async def test_no_more_is_kept_than_there_is_room_for(loaded: Store) -> None:
    """What was not asked for longest is let go."""
    for number in range(SOUND_AT_MOST + 5):
        await _asked(loaded, f"{{ __typename }} # {number}")
    assert len(SOUND) == SOUND_AT_MOST
