"""Whether an answer that was kept still holds: tags by state of the graph, code and request."""

import asyncio
from collections.abc import Callable
from functools import cache
from hashlib import sha256
from importlib import resources
from pathlib import Path
from time import monotonic
from typing import Final

import orjson
from starlette.responses import Response

from api.http.asked import Asked
from graph.errors import StyrgrafError
from graph.seeding.loading import state_of
from graph.store import Store

__all__ = ["Freshness", "keep", "keep_not", "matches", "not_modified"]

AGE_AT_MOST: Final = 0.5
"""Seconds that a state of the graph is believed: half of the second after which nothing from before
a load may be served, so that an answer has the other half to get there."""

_KEPT: Final = "public, no-cache"
"""Whoever keeps an answer asks whether it still holds before using it: a load may come any time."""

_ANSWERING: Final = ("api", "graph", "cypher")


class Freshness:
    """Tags for answers from one store."""

    def __init__(self, store: Callable[[], Store]) -> None:
        self._store = store
        self._reading: asyncio.Task[str | None] | None = None
        self._read_at = -AGE_AT_MOST
        self._state: str | None = None

    async def tag(self, asked: Asked, form: str) -> str | None:
        """The tag of the answer to this request in this form; None where it is not to be kept.

        That is where nothing has been loaded, the store does not answer, or a load is being kept.
        Whoever asks for the tag before the answer can never tag an old answer as a new one.
        """
        state = await self.state()
        if state is None:
            return None
        parts = (_code(), state, form, asked.document, asked.operation_name, asked.variables)
        digest = sha256(orjson.dumps(parts, option=orjson.OPT_SORT_KEYS)).hexdigest()[:32]
        # Weak: the same answer may come compressed or not.
        return f'W/"{digest}"'

    @property
    def believed(self) -> str | None:
        """The state of the graph, as long as it need not be read anew; None from then on."""
        return self._state if self._is_new() else None

    async def state(self) -> str | None:
        """The state of the graph, read anew when what is known of it is too old.

        None where nothing has been loaded, the store does not answer, or a load is being kept.
        """
        if self._is_new():
            return self._state
        if self._store().is_away():
            # A look would be refused, and the question that it is for has a wait of its own.
            return None
        # Many who ask at once wait for one look, and not for one another.
        joined = self._reading is not None
        if self._reading is None:
            self._reading = asyncio.create_task(self._read())
        state = await asyncio.shield(self._reading)
        return await self.state() if joined and state and not self._is_new() else state

    def _is_new(self) -> bool:
        return monotonic() - self._read_at < AGE_AT_MOST

    async def _read(self) -> str | None:
        begun = monotonic()
        try:
            self._state, self._read_at = await state_of(self._store()), begun
        except StyrgrafError:
            # Whether it is the same one afterwards, nobody knows: it is not believed.
            return None
        finally:
            self._reading = None
        return self._state


def matches(header: str | None, tag: str) -> bool:
    """Whether an If-None-Match header names the tag."""
    named = (one.strip().removeprefix("W/") for one in (header or "").split(","))
    return tag.removeprefix("W/") in named


def not_modified(tag: str) -> Response:
    """The answer to who holds the right one already."""
    response = Response(status_code=304)
    keep(response, tag)
    return response


def keep(response: Response, tag: str) -> None:
    """Lets the answer be kept under the tag."""
    response.headers["etag"] = tag
    response.headers["cache-control"] = _KEPT


def keep_not(response: Response) -> None:
    """Lets nobody keep the answer."""
    response.headers["cache-control"] = "no-store"


@cache
def _code() -> str:
    """A digest of the code that answers: another release may answer in another way."""
    total = sha256()
    for room in _ANSWERING:
        folder = Path(str(resources.files(room)))
        for path in sorted((*folder.rglob("*.py"), *folder.rglob("*.cypher"))):
            total.update(path.relative_to(folder).as_posix().encode() + b"\0" + path.read_bytes())
    return total.hexdigest()
