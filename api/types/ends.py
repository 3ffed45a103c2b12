"""A claim's ends, declared: a field is said once, with the part that its things play."""

from collections.abc import Callable
from typing import Any, Protocol

import strawberry

from api.context import Info
from api.types.kinds import Part

__all__ = ["cited_ends", "ends"]


class Playing(Protocol):
    """A claim, which knows the things that play a part in it."""

    def things(self, part: Part) -> list[Any]:
        """The things that play a part."""
        ...

    async def nodes(self, info: Info, part: Part) -> list[Any]:
        """The things and claims that play a part."""
        ...


def ends(part: Part, description: str) -> Any:
    """A field with the things that play a part in the claim, in the order they were written."""

    def things(root: Playing) -> list[Any]:
        return root.things(part)

    return _declared(things, description)


def cited_ends(part: Part, description: str) -> Any:
    """The same where claims may play the part too, which are fetched for all parents at once."""

    async def nodes(root: Playing, info: Info) -> list[Any]:
        return await root.nodes(info, part)

    return _declared(nodes, description)


def _declared(resolver: Callable[..., Any], description: str) -> Any:
    # The type stands at the field, where it is read.
    resolver.__annotations__.pop("return")
    return strawberry.field(resolver=resolver, description=description)
