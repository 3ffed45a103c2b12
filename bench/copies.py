"""Copies of the real graph in its own shape, beside the original, which stays as it is.

A copy has every thing, claim and edge of the original, under ids and names of its own ("MILK 7" is
`actor/milk~7`). So what is asked about the original by id or name has the same answer however many
copies there are, and what is asked of everything has an answer that grows with them.
"""

import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Final, LiteralString, cast

import neo4j

from graph.embedded import Address

__all__ = ["make", "standing"]

_STATEMENTS: Final = Path(__file__).parent / "statements/copies"
_STEPS: Final = ("things", "claims", "ends", "accounts", "words")


def standing(address: Address) -> int:
    """How many times the graph holds the original; 0 where nothing has been loaded."""
    with _session(address) as session:
        record = session.run(_text("standing")).single()
    return record["copies"] if record else 0


def make(address: Address, scale: int, telling: Callable[[str], None]) -> None:
    """Makes copies in a store that holds the original, until it holds it `scale` times."""
    with _session(address) as session:
        for step in _STEPS if scale > 1 else ():
            begun = time.monotonic()
            session.run(_text(step), {"from": 1, "to": scale - 1}).consume()
            telling(f"{scale - 1} copies of all {step}, {time.monotonic() - begun:.0f} s")
        session.run("CALL db.awaitIndexes(600)").consume()
        session.run(_text("made"), {"copies": scale}).consume()


@contextmanager
def _session(address: Address) -> Generator[neo4j.Session]:
    with (
        neo4j.GraphDatabase.driver(  # pyright: ignore[reportUnknownMemberType]
            address.uri, auth=(address.user, address.password)
        ) as driver,
        driver.session(database="neo4j") as session,  # pyright: ignore[reportUnknownMemberType]
    ):
        yield session


def _text(name: str) -> LiteralString:
    # Files of our own only.
    return cast("LiteralString", (_STATEMENTS / f"{name}.cypher").read_text(encoding="utf-8"))
