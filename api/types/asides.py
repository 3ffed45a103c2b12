"""An answer in a sentence, with what it leaves aside, asked for only where it is wanted."""

from collections.abc import Awaitable, Callable

import strawberry

__all__ = ["Explained", "Telling"]

Telling = Callable[[], Awaitable[str]]
"""What tells an answer."""


@strawberry.type
class Explained:
    """What is told in a sentence."""

    telling: strawberry.Private[Telling]

    @strawberry.field(
        description="The answer in a sentence, in Swedish; then what it leaves aside (only "
        "possible, of another status, replaced by the scenario and, where it is empty, at other "
        "times), each with the argument that asks for it."
    )
    async def explanation(self) -> str:
        """The answer in a sentence."""
        return await self.telling()
