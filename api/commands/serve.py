"""`styrgraf serve`: the service."""

import asyncio
import logging
import socket
from collections.abc import AsyncGenerator
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from ipaddress import ip_address
from pathlib import Path
from typing import Annotated, Final

import typer
import uvicorn
from uvicorn.loops.auto import auto_loop_factory

from api.app import create_app
from api.console import OUT
from api.http.listening import listening
from api.http.trusted import trusted_documents
from api.loads import load
from api.opening import opened
from api.seeds import SEEDS
from graph.errors import PortInUseError, SettingError
from graph.settings import settings
from graph.store import Store

__all__ = ["app"]

_MEGABYTE: Final = 1_048_576

app: Final = typer.Typer()


@app.command()
def serve(
    host: Annotated[str | None, typer.Option(help="Address to listen on; else HOST.")] = None,
    port: Annotated[
        int | None, typer.Option(help="Port to listen on; else PORT.", min=1, max=65535)
    ] = None,
    seed: Annotated[bool, typer.Option(help="Load the seeds first where they differ.")] = True,
) -> None:
    """Serve the explorer at /, and the API at /graphql, with GraphiQL for a browser there."""
    at_host, at_port = host or settings().host, port or settings().port
    _refuse_open_host(at_host)
    _refuse_taken_port(at_host, at_port)
    logging.basicConfig(format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    # Once the service has stopped, it raises the signal that stopped it again.
    with (
        suppress(KeyboardInterrupt),
        asyncio.Runner(loop_factory=auto_loop_factory()) as runner,
    ):
        runner.run(_serve(at_host, at_port, SEEDS if seed else None))


async def _serve(host: str, port: int, folder: Path | None) -> None:
    """Serves until told to stop. The store is opened, and loaded, once and then the service's."""
    trusted = trusted_documents(settings().trusted_documents, only=settings().only_trusted)
    OUT.print("Opening the store; a Neo4j of our own takes some seconds to start.")
    async with AsyncExitStack() as stack:
        store = await stack.enter_async_context(opened())
        if folder is not None:
            await load(store, folder)
        kept = stack.pop_all()

    @asynccontextmanager
    async def handed_over() -> AsyncGenerator[Store]:
        async with kept:
            yield store

    at = f"http://{host}:{port}"
    OUT.print(f"Serving at {at}, GraphQL at {at}/graphql (stop with Ctrl+C)", soft_wrap=True)
    service = create_app(
        handed_over,
        trusted=trusted,
        origins=settings().allow_origins,
        remembered=settings().remember_mb * _MEGABYTE,
    )
    await uvicorn.Server(listening(service, host=host, port=port)).serve()


def _refuse_open_host(host: str) -> None:
    if settings().allow_open or host == "localhost":
        return
    try:
        loopback = ip_address(host).is_loopback
    except ValueError:
        loopback = False
    if not loopback:
        raise SettingError(
            f"HOST is {host!r}: others could reach the service, and it asks nobody who they are.",
            "Listen on 127.0.0.1, or set ALLOW_OPEN=1 where something in front guards it.",
            setting="HOST",
        )


def _refuse_taken_port(host: str, port: int) -> None:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            raise PortInUseError(
                f"Port {port} at {host} cannot be listened on: {error.strerror}.",
                "Stop what uses it, or give another: PORT=8001 make run.",
                port=port,
            ) from error
