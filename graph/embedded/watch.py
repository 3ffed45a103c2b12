"""The watcher: a small process that runs the server and stops it when its parent is gone.

Started as a program, with nothing but the standard library. The first line of its input says what
to run; after that the input carries nothing, and its end means that the parent is no more, however
it went: a kill -9 closes it too. Detached, it goes on without a parent until it is told to stop.
"""

import json
import os
import select
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

# Neo4j stops within a second when it may; ten are for one that is in the middle of a checkpoint.
STOP_SECONDS = 10.0


def main() -> int:
    """Run the server until it ends, the parent is gone or somebody says stop."""
    order = json.loads(_first_line())
    if order["detached"]:
        # The parent waits for its child and gets its answer at once; the grandchild stays.
        if os.fork():
            return 0
        os.setsid()
    return _run(order)


def _first_line() -> bytes:
    line = b""
    while not line.endswith(b"\n"):
        # Byte by byte, so that nothing is read beyond the line and select keeps its meaning.
        byte = os.read(0, 1)
        if not byte:
            sys.exit("the parent went away before it said what to run")
        line += byte
    return line


def _run(order: dict[str, Any]) -> int:
    told, tell = os.pipe()
    os.set_blocking(tell, False)
    signal.set_wakeup_fd(tell)
    stops: list[int] = []
    signal.signal(signal.SIGCHLD, lambda _number, _frame: None)
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda number, _frame: stops.append(number))
    server = subprocess.Popen(
        order["command"],
        stdin=subprocess.DEVNULL,
        env=order["environment"],
        cwd=order["home"],
        pass_fds=[order["held"]],
    )
    state = Path(order["state"])
    _write_state(state, order["running"], server.pid)
    ears = [told] if order["detached"] else [told, 0]
    while server.poll() is None and not stops:
        heard, _, _ = select.select(ears, [], [])
        if told in heard:
            os.read(told, 64)
        if 0 in heard and not os.read(0, 64):
            break
    _stop(server)
    state.unlink(missing_ok=True)
    return 0 if server.returncode in (0, 143, -signal.SIGTERM) else 1


def _write_state(state: Path, running: dict[str, Any], server: int) -> None:
    """Say who runs what, in one step, so that nobody reads half of it."""
    fresh = state.with_suffix(".new")
    running = running | {"watcher": os.getpid(), "server": server}
    fresh.write_text(json.dumps(running), encoding="utf-8")
    fresh.chmod(0o600)
    fresh.replace(state)


def _stop(server: "subprocess.Popen[bytes]") -> None:
    if server.poll() is not None:
        return
    server.terminate()
    try:
        server.wait(STOP_SECONDS)
    except subprocess.TimeoutExpired:
        server.kill()
        server.wait()


if __name__ == "__main__":
    sys.exit(main())
