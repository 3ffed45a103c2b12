"""The open store: statements go in, rows come out.

Statements come in as literal text with parameters, rows go out as dictionaries. Rows hold what the
statement returned: numbers, text, booleans, lists and maps; a day is to be returned as text
(`toString(day)`), and may be given as a `datetime.date`.
"""

import asyncio
import logging
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from typing import Any, LiteralString, TypeVar, cast

import neo4j
from neo4j.exceptions import DriverError, Neo4jError

from graph.embedded import Address, PrivateStore
from graph.errors import (
    StoreError,
    StoreProtocolError,
    StoreTimeoutError,
    StyrgrafError,
)
from graph.store.addresses import check
from graph.store.keeping import Keeper
from graph.store.refusals import Refusal, is_passing, told

__all__ = ["Row", "Store", "Transaction"]

Row = dict[str, Any]
T = TypeVar("T")

# Over loopback it takes a millisecond, across a continent a fifth of a second.
CONNECT_SECONDS = 5.0
# A little more, so that the reason for not connecting is heard before the waiting ends.
ACQUIRE_SECONDS = 6.0
# What the server's own limit may lag behind before we hang up by ourselves.
GRACE_SECONDS = 15.0
# Loading everything anew takes a minute on a slow disk; a statement of a question takes 0.1 s.
WRITE_SECONDS = 300.0
# A leader that changes or a lock that two want is over within a second.
PAUSES = (0.1, 0.4)
EVERYTHING = -1
# As many as there are connections. Making one anew took a sixteenth of a read's time here.
IDLE_AT_MOST = 100

# The driver logs what it then raises; without a handler Python would print it to the terminal too.
logging.getLogger("neo4j").addHandler(logging.NullHandler())


class Transaction:
    """Several statements that hold together or not at all."""

    def __init__(
        self, transaction: neo4j.AsyncTransaction, told: Callable[[Refusal, str], StyrgrafError]
    ) -> None:
        self._transaction = transaction
        self._told = told

    async def run(
        self, text: LiteralString, parameters: Mapping[str, Any] | None = None
    ) -> list[Row]:
        """The rows of one statement, in the statement's order.

        Raises StoreError, by kind; the transaction is over then, and can only be left.
        """
        try:
            return await _rows(await self._transaction.run(text, dict(parameters or {})))
        except (Neo4jError, DriverError) as error:
            raise self._told(error, text) from error


class Store:
    """An open store.

    Reads see every write that was done through the same object before, on whichever server of a
    cluster they land.
    """

    def __init__(
        self,
        driver: neo4j.AsyncDriver,
        address: Address,
        *,
        database: str,
        seconds: float,
        private: PrivateStore | None = None,
    ) -> None:
        self._driver = driver
        self._database = database
        self._seconds = seconds
        self._private = private
        self._keeper: Keeper | None = None
        self._idle: list[neo4j.AsyncSession] = []
        self._bookmarks = neo4j.AsyncGraphDatabase.bookmark_manager()
        self.address = address

    @classmethod
    async def open(
        cls,
        address: Address,
        *,
        database: str = "neo4j",
        seconds: float = 10.0,
        private: PrivateStore | None = None,
    ) -> "Store":
        """A store that has answered. `private` is released when the store is closed.

        Raises SettingError for an address or database that cannot be, and any StoreError.
        """
        check(address.uri)
        driver = _driver(address)
        store = cls(driver, address, database=database, seconds=seconds, private=private)
        try:
            await store.verify()
        except BaseException:
            await driver.close()
            raise
        return store

    async def close(self) -> None:
        """Close the connections, and let go of the private server if it came with the store."""
        await self._leave_sessions()
        await self._driver.close()
        if self._private is not None:
            await asyncio.to_thread(self._private.release)

    @asynccontextmanager
    async def kept_up(self) -> AsyncGenerator[None]:
        """As long as the block lasts, a private server that ends is started again.

        Meanwhile reads and writes raise StoreUnreachableError soon. A server given by its
        address is its keeper's: it is asked anew by each read, and answers when it is back.
        """
        if self._private is None:
            yield
            return
        self._keeper = Keeper(self._private, self._move)
        try:
            yield
        finally:
            await self._keeper.leave()
            self._keeper = None

    async def __aenter__(self) -> "Store":
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    async def verify(self) -> None:
        """Nothing, when the store answers, lets us in and has the database.

        Raises StoreError, by kind; StoreProtocolError for a server older than Neo4j 5.
        """
        agent = ""

        async def knock() -> None:
            nonlocal agent
            async with self._begun(neo4j.READ_ACCESS, self._seconds) as transaction:
                await transaction.rollback()
            info = await self._driver.get_server_info()  # pyright: ignore[reportUnknownMemberType]
            agent = info.agent

        await self._patiently(knock)
        major = agent.removeprefix("Neo4j/").split(".")[0].lstrip("v")
        if not major.isdigit() or int(major) < 5:
            raise StoreProtocolError(
                f"The server at {self.address.uri} is {agent}.",
                "Styrgraf needs Neo4j 5.26 or later: set NEO4J_URI to one, or unset it.",
                agent=agent,
            )

    def is_away(self) -> bool:
        """Whether its private server has ended and is being started again."""
        return self._keeper is not None and not self._keeper.is_up()

    async def read(
        self, text: LiteralString, parameters: Mapping[str, Any] | None = None
    ) -> list[Row]:
        """The rows of one statement that only reads, in the statement's order.

        It is sent in one round trip and tried again when the store passes through a moment of not
        being able to. Raises StoreError, by kind.
        """
        query = neo4j.Query(text, timeout=self._seconds)

        async def ask() -> list[Row]:
            idle = self._idle
            session = idle.pop() if idle else self._session(neo4j.READ_ACCESS)
            try:
                rows = await _rows(await session.run(query, dict(parameters or {})))
            except BaseException as error:
                # An answer may still be on its way to it.
                leave = cast("Callable[..., Awaitable[None]]", session.__aexit__)  # pyright: ignore[reportUnknownMemberType]
                await leave(type(error), error, error.__traceback__)
                raise
            if idle is self._idle and len(idle) < IDLE_AT_MOST:
                idle.append(session)
            else:
                await session.close()
            return rows

        return await self._patiently(ask, text)

    @asynccontextmanager
    async def transaction(
        self, *, writes: bool = True, seconds: float | None = None
    ) -> AsyncGenerator[Transaction]:
        """One transaction for several statements: kept when the block ends, undone when it raises.

        It is not tried again: `write` does that. Raises StoreError, by kind; what the block itself
        raises goes through unchanged.
        """
        access = neo4j.WRITE_ACCESS if writes else neo4j.READ_ACCESS
        limit = seconds or (WRITE_SECONDS if writes else self._seconds)
        try:
            async with self._begun(access, limit) as transaction:
                yield Transaction(transaction, self._told)
                await transaction.commit()
        except (Neo4jError, DriverError) as error:
            raise self._told(error) from error

    async def write(self, work: Callable[[Transaction], Awaitable[T]]) -> T:
        """What `work` makes of one write transaction; done again from the start if it must be.

        `work` may so run up to three times, and at most one of them is kept.
        """

        async def attempt() -> T:
            async with self._begun(neo4j.WRITE_ACCESS, WRITE_SECONDS) as transaction:
                made = await work(Transaction(transaction, self._told))
                await transaction.commit()
                return made

        return await self._patiently(attempt, seconds=WRITE_SECONDS)

    async def _move(self, address: Address) -> None:
        """Asks at another address from now on: what waits for an answer there gets none."""
        left, self._driver, self.address = self._driver, _driver(address), address
        await self._leave_sessions()
        await left.close()

    async def _leave_sessions(self) -> None:
        """Closes the sessions that wait to be used again; those in use are closed after it."""
        idle, self._idle = self._idle, []
        for session in idle:
            await session.close()

    def _session(self, access: str) -> neo4j.AsyncSession:
        return self._driver.session(  # pyright: ignore[reportUnknownMemberType]
            database=self._database,
            default_access_mode=access,
            bookmark_manager=self._bookmarks,
            fetch_size=EVERYTHING,
        )

    @asynccontextmanager
    async def _begun(self, access: str, seconds: float) -> AsyncGenerator[neo4j.AsyncTransaction]:
        async with (
            self._session(access) as session,
            await session.begin_transaction(timeout=seconds) as transaction,
        ):
            yield transaction

    async def _patiently(
        self,
        ask: Callable[[], Awaitable[T]],
        text: str = "",
        *,
        seconds: float | None = None,
    ) -> T:
        """What `ask` gives, tried again while the reason against it is a passing one."""
        limit = (seconds or self._seconds) + GRACE_SECONDS
        for pause in (*PAUSES, None):
            if self._keeper is not None:
                await self._keeper.up()
            try:
                async with asyncio.timeout(limit):
                    return await ask()
            except TimeoutError as error:
                raise StoreTimeoutError(
                    f"The store at {self.address.uri} has not answered for {limit:.0f} seconds.",
                    "See whether the server is alive and the network lets its answers through.",
                    seconds=limit,
                ) from error
            except (Neo4jError, DriverError) as error:
                if pause is None or not is_passing(error):
                    raise self._told(error, text) from error
                await asyncio.sleep(pause)
            except StoreError as error:
                # A statement within a transaction, told already.
                if pause is None or not is_passing(error.__cause__):
                    raise
                await asyncio.sleep(pause)
        raise AssertionError("the last attempt answers or raises")

    def _told(self, error: Refusal, text: str = "") -> StyrgrafError:
        return told(error, self.address.uri, self._database, text)


def _driver(address: Address) -> neo4j.AsyncDriver:
    # The driver does not say what types its settings have, here and above.
    return neo4j.AsyncGraphDatabase.driver(  # pyright: ignore[reportUnknownMemberType]
        address.uri,
        auth=(address.user, address.password),
        connection_timeout=CONNECT_SECONDS,
        connection_acquisition_timeout=ACQUIRE_SECONDS,
        max_connection_pool_size=IDLE_AT_MOST,
        notifications_min_severity="OFF",
        warn_notification_severity="OFF",
        telemetry_disabled=True,
        keep_alive=True,
        user_agent="styrgraf",
    )


async def _rows(result: neo4j.AsyncResult) -> list[Row]:
    keys = result.keys()
    return [dict(zip(keys, record.values(), strict=True)) async for record in result]
