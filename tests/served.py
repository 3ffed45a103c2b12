"""The service on a port of its own, for programs that speak HTTP: judges, and a browser."""

import asyncio
import socket
from collections.abc import AsyncGenerator, Generator
from contextlib import asynccontextmanager, contextmanager

import uvicorn

from api.app import create_app
from api.http.listening import listening
from api.http.remembering import ROOM
from graph.store import Store


class _Server(uvicorn.Server):
    """A server that is stopped by the test that started it: a signal stops the tests."""

    @contextmanager
    def capture_signals(self) -> Generator[None]:
        """Leaves signals to whoever runs the tests."""
        yield


@asynccontextmanager
async def served(store: Store, *, remembered: int = ROOM) -> AsyncGenerator[str]:
    """The address at which the service over a store listens for as long as it is asked."""

    @asynccontextmanager
    async def opened() -> AsyncGenerator[Store]:
        yield store

    with socket.create_server(("127.0.0.1", 0)) as bound:
        port = bound.getsockname()[1]
        server = _Server(listening(create_app(opened, remembered=remembered)))
        serving = asyncio.create_task(server.serve(sockets=[bound]))
        # Whoever comes before the server is up waits at the socket.
        yield f"http://127.0.0.1:{port}"
        server.should_exit = True
        await serving
