"""Keeping a private server up: one that has ended is started again, and asked no more meanwhile."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Final

from graph.embedded import Address, PrivateStore
from graph.errors import StoreUnreachableError, StyrgrafError

__all__ = ["Keeper"]

_LOG: Final = logging.getLogger("styrgraf")

LOOK_SECONDS: Final = 0.25
"""Between two looks whether it has ended. A look is a lock asked for, a tenth of a millisecond; a
start takes three seconds."""

AGAIN_SECONDS: Final = 5.0
"""After a start that failed: a full disk or a port that is taken may be mended by then."""


PATIENCE_SECONDS: Final = 0.25
"""Before a question is refused while it is down. Who asks again at once, as programs do, would
take the processor that its start needs: sixteen at a time doubled the time of that."""


class Keeper:
    """Starts the private server again whenever it has ended, whatever ended it.

    `moved` is told where it answers then: another port, the same data. Nothing is asked of it
    before that (`up`).
    """

    def __init__(self, private: PrivateStore, moved: Callable[[Address], Awaitable[None]]) -> None:
        self._private = private
        self._moved = moved
        self._up = asyncio.Event()
        self._up.set()
        self._leaving = asyncio.Event()
        self._keeping = asyncio.create_task(self._keep())

    async def leave(self) -> None:
        """Look no more; a start that is under way is waited for, so that it can be undone."""
        self._leaving.set()
        await self._keeping

    def is_up(self) -> bool:
        """Whether the server can be asked, as far as has been seen."""
        return self._up.is_set()

    async def up(self) -> None:
        """Returns once the server is up.

        Raises StoreUnreachableError, soon, while it is being started again.
        """
        if self._up.is_set():
            return
        try:
            async with asyncio.timeout(PATIENCE_SECONDS):
                await self._up.wait()
        except TimeoutError as error:
            raise StoreUnreachableError(
                "The private Neo4j has ended and is being started again.",
                "Ask again in ten seconds; if it does not come back, its log says why.",
            ) from error

    async def _keep(self) -> None:
        while not await self._left_within(LOOK_SECONDS):
            if await asyncio.to_thread(self._private.has_ended):
                await self._start_again()

    async def _start_again(self) -> None:
        if self._up.is_set():
            _LOG.warning("The private Neo4j has ended; it is started again.")
        self._up.clear()
        try:
            await self._moved(await asyncio.to_thread(self._private.start))
        except StyrgrafError as error:
            _LOG.exception("%s %s", error.what, error.remedy)
            await self._left_within(AGAIN_SECONDS)
        else:
            _LOG.warning("The private Neo4j answers again.")
            self._up.set()

    async def _left_within(self, seconds: float) -> bool:
        try:
            await asyncio.wait_for(self._leaving.wait(), seconds)
        except TimeoutError:
            return False
        return True
