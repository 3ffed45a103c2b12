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
start takes five seconds."""

AGAIN_SECONDS: Final = 5.0
"""After a start that failed: a full disk or a port that is taken may be mended by then."""


class Keeper:
    """Starts the private server again whenever it has ended, whatever ended it.

    `moved` is told where it answers then: another port, the same data. Nothing is asked of it
    before that (`refuse_while_down`).
    """

    def __init__(self, private: PrivateStore, moved: Callable[[Address], Awaitable[None]]) -> None:
        self._private = private
        self._moved = moved
        self._is_down = False
        self._leaving = asyncio.Event()
        self._keeping = asyncio.create_task(self._keep())

    async def leave(self) -> None:
        """Look no more; a start that is under way is waited for, so that it can be undone."""
        self._leaving.set()
        await self._keeping

    def refuse_while_down(self) -> None:
        """Raises StoreUnreachableError, at once, while the server is being started again."""
        if self._is_down:
            raise StoreUnreachableError(
                "The private Neo4j has ended and is being started again.",
                "Ask again in ten seconds; if it does not come back, its log says why.",
            )

    async def _keep(self) -> None:
        while not await self._left_within(LOOK_SECONDS):
            if await asyncio.to_thread(self._private.has_ended):
                await self._start_again()

    async def _start_again(self) -> None:
        if not self._is_down:
            _LOG.warning("The private Neo4j has ended; it is started again.")
        self._is_down = True
        try:
            await self._moved(await asyncio.to_thread(self._private.start))
        except StyrgrafError as error:
            _LOG.exception("%s %s", error.what, error.remedy)
            await self._left_within(AGAIN_SECONDS)
        else:
            _LOG.warning("The private Neo4j answers again.")
            self._is_down = False

    async def _left_within(self, seconds: float) -> bool:
        try:
            await asyncio.wait_for(self._leaving.wait(), seconds)
        except TimeoutError:
            return False
        return True
