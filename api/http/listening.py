"""How a port is listened on, by the service and by the tests that ask it over one."""

from typing import Final

import uvicorn
from starlette.applications import Starlette

from api.http.repeating import Repeating

__all__ = ["listening"]

_SECONDS_IDLE: Final = 75
"""For which a connection is kept without a request: longer than the minute for which proxies and
clients keep theirs. Who asks must be the first to close it, or a request meets a closed one."""


def listening(app: Starlette, host: str = "127.0.0.1", port: int = 0) -> uvicorn.Config:
    """How an application is served at a host and port, or at sockets that the server is given."""
    return uvicorn.Config(
        app,
        host=host,
        port=port,
        http=Repeating,
        log_level="warning",
        # At that level nothing is written of a request; so its line is not made either.
        access_log=False,
        server_header=False,
        timeout_keep_alive=_SECONDS_IDLE,
    )
