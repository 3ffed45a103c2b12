"""The service as a program: from nothing to an answer, and back to nothing."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import httpx
import psutil
import pytest

# The first start fetches nothing here, but makes a store and loads all seeds on a slow machine.
START_SECONDS = 120.0
# A store that has just started plans its first questions for seconds.
ANSWER_SECONDS = 60.0
STOP_SECONDS = 30.0


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A directory for the private store of this program, kept for its second start."""
    return tmp_path_factory.mktemp("served")


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return int(probe.getsockname()[1])


@contextmanager
def served(data: Path, log: Path, *arguments: str) -> Generator[tuple[psutil.Popen, str]]:
    """The program, once it answers, with its address."""
    port = free_port()
    environment = {k: v for k, v in os.environ.items() if not k.startswith("NEO4J_")}
    environment |= {"STYRGRAF_DATA": str(data), "PORT": str(port)}
    with log.open("wb") as written:
        process = psutil.Popen(
            [sys.executable, "-m", "api", "serve", *arguments],
            env=environment,
            stdout=written,
            stderr=subprocess.STDOUT,
        )
        try:
            address = f"http://127.0.0.1:{port}"
            _wait(process, address, log)
            yield process, address
        finally:
            if process.is_running():
                process.kill()
            process.wait()


def _wait(process: psutil.Popen, address: str, log: Path) -> None:
    ends = time.monotonic() + START_SECONDS
    while time.monotonic() < ends and process.poll() is None:
        try:
            httpx.get(f"{address}/healthz")
        except httpx.TransportError:
            time.sleep(0.2)
        else:
            return
    pytest.fail(f"The service did not answer: {log.read_text()}")


def _ready(address: str) -> httpx.Response:
    """What the service says once it is ready, or after so long."""
    ends = time.monotonic() + START_SECONDS
    while True:
        ready = httpx.get(f"{address}/readyz", timeout=ANSWER_SECONDS)
        if ready.is_success or time.monotonic() > ends:
            return ready
        time.sleep(0.2)


@pytest.mark.parametrize(
    ("stop", "arguments"), [(signal.SIGTERM, ()), (signal.SIGINT, ("--no-seed",))]
)
def test_from_start_to_stop(
    data: Path, tmp_path: Path, stop: signal.Signals, arguments: tuple[str, ...]
) -> None:
    """Started with nothing but a directory, it answers; told to stop, it leaves no process."""
    log = tmp_path / "log"
    with served(data, log, *arguments) as (process, address):
        ready = _ready(address)
        query = {"query": '{ representation(of: "Stockholms län", in: ["MILK"]) { answer } }'}
        answer = httpx.post(f"{address}/graphql", json=query, timeout=ANSWER_SECONDS)
        below = process.children(recursive=True)
        process.send_signal(stop)
        process.wait(STOP_SECONDS)
    assert ready.json()["status"] == "ready"
    assert answer.json() == {"data": {"representation": [{"answer": "HELD"}]}}
    assert below
    _, alive = psutil.wait_procs(below, timeout=STOP_SECONDS)
    assert alive == []
    assert "Traceback" not in log.read_text(encoding="utf-8")
    assert f"{address}/graphql" in log.read_text(encoding="utf-8")
