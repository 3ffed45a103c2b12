"""The load: `bench/load.mjs`, ordered to ask a service for a while."""

import json
import subprocess
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

from bench.processes import NODE
from bench.reports import Report

__all__ = ["PATIENCE", "Request", "asking", "ordered"]

_PROGRAM: Final = Path(__file__).parent / "load.mjs"

PATIENCE: Final = 120
"""Seconds after which a request counts as hung: a new shape may take a busy store ten to plan."""


@dataclass(frozen=True, slots=True)
class Request:
    """A request of some kind, and the very bytes that answer it."""

    kind: str
    body: str
    expected: str


def asking(
    url: str,
    requests: Sequence[Request],
    in_flight: int,
    *,
    seconds: float | None = None,
    number: int | None = None,
    warm: float = 0.0,
) -> "subprocess.Popen[bytes]":
    """The load, under way and counting, after `warm` seconds for its own start; `ordered` gives its
    report.
    """
    order = {
        "url": url,
        "inFlight": in_flight,
        "patience": PATIENCE,
        "warm": warm,
        "seconds": seconds,
        "number": number,
        "requests": [asdict(request) for request in requests],
    }
    load = subprocess.Popen(
        # Without a buffer of ours: what is left after the first line is read by `ordered`.
        [NODE, _PROGRAM],
        bufsize=0,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    if load.stdin is None or load.stdout is None:
        raise AssertionError("the load was started with pipes")
    load.stdin.write(json.dumps(order).encode())
    load.stdin.close()
    # Closed, and not to be closed again by whoever waits.
    load.stdin = None
    load.stdout.readline()
    return load


def ordered(load: "subprocess.Popen[bytes]") -> Report:
    """What a load reports at its end."""
    out, _ = load.communicate()
    if load.returncode:
        raise RuntimeError(f"the load ended with status {load.returncode}")
    return Report.model_validate_json(out)
