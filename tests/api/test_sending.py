"""Whatever a resolver gives, what is sent of it and told of it is what graphql-core makes of it."""

import asyncio
import math
from collections.abc import Awaitable, Callable
from enum import Enum
from typing import Annotated, Any, Final

import pytest
import strawberry
from graphql import GraphQLError
from strawberry.schema.schema import StrawberryGraphQLCoreExecutionContext

from api.executing import Compiled
from api.executing.sending import KEPT_AT_MOST, VALUES_AT_MOST

COUNTED: Final[list[Any]] = []
"""What `counted` has been asked of."""


@strawberry.enum
class Colour(Enum):
    """An enumeration."""

    RED = "red"
    BLUE = "blue"


class Other(Enum):
    """One that the schema does not have."""

    RED = "red"


class Whole(int):
    """A number of a class of its own."""


@strawberry.interface
class Named:
    """What has a name."""

    name: str


@strawberry.type
class Leaf(Named):
    """A thing with a value under every type, as it is and where it may be null."""

    value: strawberry.Private[Any]

    @strawberry.field
    def text(self) -> str | None:
        """Under this type."""
        return self.value

    @strawberry.field
    def sure(self) -> str:
        """Under this type."""
        return self.value

    @strawberry.field
    def number(self) -> int | None:
        """Under this type."""
        return self.value

    @strawberry.field
    def share(self) -> float | None:
        """Under this type."""
        return self.value

    @strawberry.field
    def truth(self) -> bool | None:
        """Under this type."""
        return self.value

    @strawberry.field
    def colour(self) -> Colour | None:
        """Under this type."""
        return self.value

    @strawberry.field
    def texts(self) -> list[str] | None:
        """Under this type."""
        return self.value

    @strawberry.field
    def maybe(self) -> list[str | None] | None:
        """Under this type."""
        return self.value

    @strawberry.field
    def named(self) -> Annotated["Named", strawberry.lazy("tests.api.test_sending")] | None:
        """Under this type."""
        return self.value

    @strawberry.field
    def counted(self) -> bool:
        """Under this type."""
        COUNTED.append(self.value)
        return True

    @strawberry.field
    def raises(self) -> str | None:
        """Under this type."""
        raise ValueError("wrong")

    @strawberry.field
    async def later(self) -> str | None:
        """Under this type."""
        await asyncio.sleep(0)
        return "later"

    @strawberry.field
    def times(self, number: int = 2) -> str | None:
        """Under this type."""
        return "x" * number

    @strawberry.field
    def below(self) -> list[Annotated["Named", strawberry.lazy("tests.api.test_sending")]]:
        """Under this type."""
        below: list[Named] = [Leaf(name="a", value="t"), Twig(name="b")]
        return below


@strawberry.type
class Twig(Named):
    """A thing of another."""

    long: bool = True


@strawberry.type
class Query:
    """The question."""

    @strawberry.field
    def leaves(self, info: strawberry.Info) -> list[Leaf]:
        """Under this type."""
        return [Leaf(name=f"n{place}", value=value) for place, value in enumerate(info.context)]


SCHEMA: Final = strawberry.Schema(Query, types=[Leaf, Twig], execution_context_class=Compiled)

FIELDS: Final = (
    "text",
    "sure",
    "number",
    "share",
    "truth",
    "colour",
    "texts",
    "maybe",
    "named { name }",
    "named { __typename kind: __typename name ... on Twig { long } ... on Leaf { text } }",
    "below { name ... on Leaf { text raises } ... on Twig { long } }",
    "below { ... on Leaf { later times(number: 3) below { name } } ... on Twig { name } }",
    "raises",
)
VALUES: Final[tuple[Any, ...]] = (
    *("text", "", None, 0, 1, -(2**31), 2**31, Whole(3), 1.0, 1.5, math.inf, math.nan, True, False),
    *(Colour.RED, Other.RED, "red", "RED", ValueError("as a value"), GraphQLError("told")),
    *([], ["a"], ["a", None], [1], ("a",), {"a"}, [["a"]], {"name": "dict"}),
    *(Twig(name="t"), Leaf(name="l", value=1), Named, object()),
)

Executed = Callable[[type, str, list[Any]], Awaitable[Any]]


@pytest.fixture
def executed(monkeypatch: pytest.MonkeyPatch) -> Executed:
    """What an executor makes of a document, of objects with these values."""

    def nobody_hears(*_: object) -> None:
        """Errors are compared, not logged."""

    async def execute(kind: type, document: str, values: list[Any]) -> Any:
        monkeypatch.setattr(SCHEMA, "execution_context_class", kind)
        monkeypatch.setattr(SCHEMA, "process_errors", nobody_hears)
        result = await SCHEMA.execute(document, context_value=values)
        errors = sorted((dict(one.formatted) for one in result.errors or []), key=str)
        return repr(result.data), errors

    return execute


@pytest.mark.parametrize("field", FIELDS)
async def test_one_value(executed: Executed, field: str) -> None:
    """Of each kind, the first time that its class is met and after others."""
    document = f"{{ leaves {{ name {field} }} }}"
    for value in VALUES:
        for values in ([value], ["text", value], [value, "text", None]):
            wanted = await executed(StrawberryGraphQLCoreExecutionContext, document, values)
            assert await executed(Compiled, document, values) == wanted


async def test_a_value_is_got_no_oftener_than_it_must(executed: Executed) -> None:
    """Where something beneath has to be waited for, all like it is gone through field by field."""
    inner = "... on Leaf { counted below { ... on Leaf { later } } }"
    document = f"{{ leaves {{ below {{ {inner} }} }} }}"
    counts: list[int] = []
    for kind in (StrawberryGraphQLCoreExecutionContext, Compiled):
        COUNTED.clear()
        await executed(kind, document, ["text"] * 20)
        counts.append(len(COUNTED))
    assert counts == [20, 21]


@strawberry.type
class Lasting:
    """A thing that is the same in every answer, if it has something to be kept in."""

    kept: strawberry.Private[dict[int, Any] | None]

    @property
    def sent_before(self) -> dict[int, Any] | None:
        """What was sent of it before."""
        return self.kept

    @strawberry.field
    def counted(self) -> bool:
        """Under this type."""
        COUNTED.append(self)
        return True

    @strawberry.field
    def nothing(self) -> bool:
        """Null where it may not be."""
        return None  # pyright: ignore[reportReturnType]


@strawberry.type
class Page:
    """What holds some of them."""

    things: list[Lasting]


@strawberry.type
class Lastings:
    """The question."""

    @strawberry.field
    def page(self, info: strawberry.Info) -> Page:
        """Under this type."""
        return Page(things=info.context)


LASTING: Final = strawberry.Schema(Lastings, execution_context_class=Compiled)


async def asked_of_lasting(things: list[Lasting], *fields: str) -> list[int]:
    """How often something is got of the things, for each selection that is asked for in turn."""
    counts: list[int] = []
    for field in fields:
        COUNTED.clear()
        answer = await LASTING.execute(
            f"{{ page {{ things {{ {field} }} }} }}", context_value=things
        )
        assert not answer.errors
        counts.append(len(COUNTED))
    return counts


async def test_what_lasts_is_got_once() -> None:
    """For each selection; of so many as are kept."""
    one, other = "counted", "other: counted"
    things = [Lasting(kept={}), Lasting(kept={})]
    assert await asked_of_lasting(things, one, one, other, one, other) == [2, 0, 2, 0, 0]
    assert await asked_of_lasting(things, "third: counted", one, one) == [2, 2, 0]
    assert all(len(thing.sent_before or ()) <= KEPT_AT_MOST for thing in things)


async def test_what_is_of_one_answer_alone_is_got_each_time() -> None:
    """Nothing is kept of it."""
    assert await asked_of_lasting([Lasting(kept=None)], "counted", "counted") == [1, 1]


async def test_what_is_large_is_not_kept() -> None:
    """However often the same is selected of a thing, so many values are."""
    for number, kept in ((VALUES_AT_MOST - 1, 1), (VALUES_AT_MOST, 0)):
        things = [Lasting(kept={})]
        many = " ".join(f"c{place}: counted" for place in range(number))
        assert await asked_of_lasting(things, many, many) == [number, 0 if kept else number]
        assert len(things[0].sent_before or ()) == kept


async def test_what_cannot_be_sent_is_not_kept() -> None:
    """Nor is what stands beside it."""
    things = [Lasting(kept={})]
    for _ in range(2):
        answer = await LASTING.execute(
            "{ page { things { counted nothing } } }", context_value=things
        )
        assert answer.errors
    assert things[0].sent_before == {}
