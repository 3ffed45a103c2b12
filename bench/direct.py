"""The store asked without a service: the driver, one statement, one round trip."""

from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager
from datetime import date
from typing import Any, Final, LiteralString, cast

import neo4j

from bench.questions import QUESTIONS
from graph.settings import settings

__all__ = ["answer", "opened"]

# Files of our own only, read once.
_TEXTS: Final[Mapping[str, LiteralString]] = {
    question.name: cast("LiteralString", question.text) for question in QUESTIONS
}
_DAYS: Final = frozenset({"since", "until"})


@asynccontextmanager
async def opened() -> AsyncGenerator[neo4j.AsyncDriver]:
    """A driver of the store at NEO4J_URI."""
    given = settings()
    async with neo4j.AsyncGraphDatabase.driver(  # pyright: ignore[reportUnknownMemberType]
        given.neo4j_uri or "",
        auth=(given.neo4j_user, given.neo4j_password.get_secret_value()),
        notifications_min_severity="OFF",
    ) as driver:
        yield driver


async def answer(driver: neo4j.AsyncDriver, question: str, parameters: Mapping[str, str]) -> Any:
    """What the statement of the question gives."""
    given = {
        name: date.fromisoformat(value) if name in _DAYS else value
        for name, value in parameters.items()
    }
    async with driver.session(  # pyright: ignore[reportUnknownMemberType]
        database=settings().neo4j_database, default_access_mode=neo4j.READ_ACCESS
    ) as session:
        result = await session.run(_TEXTS[question], given)
        record = await result.single(strict=True)
    return record["answer"]
