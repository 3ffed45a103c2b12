"""`styrgraf serve`: the service."""

import asyncio
import logging
import socket
from contextlib import AbstractContextManager, nullcontext, suppress
from importlib import import_module
from ipaddress import ip_address
from typing import Annotated, Final

import typer
from uvicorn.loops.auto import auto_loop_factory

from api.console import OUT
from graph.embedded import PrivateStore
from graph.errors import PortInUseError, SettingError
from graph.settings import settings

__all__ = ["app"]

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
    # Once the service has stopped, it raises the signal that stopped it again. The runner, which
    # waits for a start that is under way, ends before the private store is let go.
    with (
        suppress(KeyboardInterrupt),
        _private() as private,
        asyncio.Runner(loop_factory=auto_loop_factory()) as runner,
    ):
        runner.run(_serve(private, at_host, at_port, seed=seed))


def _private() -> AbstractContextManager[PrivateStore | None]:
    given = settings()
    if given.neo4j_uri is not None:
        return nullcontext()
    return PrivateStore(given.styrgraf_data, given.styrgraf_cache)


async def _serve(private: PrivateStore | None, host: str, port: int, *, seed: bool) -> None:
    """Serves until told to stop.

    A Neo4j of our own takes as many seconds to start as the service takes to be taken in.
    """
    OUT.print("Opening the store; a Neo4j of our own takes some seconds to start.")
    taken_in = asyncio.create_task(asyncio.to_thread(import_module, "api.serving"))
    if private is not None:
        await asyncio.to_thread(private.start)
    service = await taken_in
    await service.serve(private, host=host, port=port, seed=seed)


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
