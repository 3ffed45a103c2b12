"""The server itself: how it is configured, started, found to answer, and what it complains of."""

import json
import os
import socket
import subprocess
import sys
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from graph.embedded import watch
from graph.embedded.directory import Directory
from graph.embedded.held import Held
from graph.embedded.java import JAVA, environment

__all__ = ["USUAL", "Code", "Memory", "complaint", "free_port", "launch", "speaks_bolt"]


@dataclass(frozen=True)
class Code:
    """What the server is made of, and where Java has its classes kept or is to list them."""

    jars: list[Path]
    archive: Path | None = None
    listed: Path | None = None


@dataclass(frozen=True)
class Memory:
    """How many megabytes the server takes for what it works on, and for pages of its files."""

    heap: int
    pages: int


# Measured to hold a hundred thousand nodes and four times the relationships.
USUAL = Memory(heap=512, pages=64)

# Neo4j reaches into these packages of Java's.
OPENED = ("java.nio", "java.io", "sun.nio.ch", "java.util.concurrent")

# Without preallocation an empty store takes 2 MB and not 540. What is written is brought into place
# within ten seconds, not a quarter of an hour: what is not yet is gone through at the start after a
# death. The last three lines make a stop take 0.3 seconds instead of ten.
CONFIGURATION = """\
# Written at each start; changes made here do not last.
server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:{port}
server.bolt.advertised_address=127.0.0.1:{port}
server.http.enabled=false
server.https.enabled=false
server.memory.pagecache.size={pages}m
dbms.usage_report.enabled=false
dbms.security.allow_csv_import_from_file_urls=false
db.logs.query.enabled=OFF
db.tx_log.preallocate=false
db.checkpoint.interval.time=10s
internal.dbms.bolt.netty_server_shutdown_quiet_period=0
internal.dbms.bolt.netty_server_shutdown_timeout=1s
internal.server.bolt.thread_pool_shutdown_wait_time=1s
"""

# Bolt's greeting: its magic number, then four proposals, of which 5.8 down to 5.0 is the first.
GREETING = bytes.fromhex("6060b01700080805000000000000000000000000")

# A screenful: the cause stands at the end, and the lines before it say what it was doing.
COMPLAINT_LINES = 20


def free_port() -> int:
    """A port on loopback that nobody listened on a moment ago."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def speaks_bolt(port: int) -> bool:
    """Whether something on that port answers Bolt's greeting."""
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=1) as line:
            line.sendall(GREETING)
            answer = line.recv(4)
    except OSError:
        return False
    return len(answer) == 4 and answer[3] == 5


def launch(
    directory: Directory,
    held: Held,
    code: Code,
    port: int,
    *,
    detached: bool,
    memory: Memory,
) -> "subprocess.Popen[bytes]":
    """The watcher, started, with the server as its child.

    It lives until its input is closed, the server ends or it is told to stop; a detached one is
    only the messenger, and ends at once. Both it and the server hold the directory's lock.
    """
    configuration = CONFIGURATION.format(port=port, pages=memory.pages)
    (directory.home / "conf" / "neo4j.conf").write_text(configuration, encoding="utf-8")
    with directory.log.open("wb") as log:
        watcher = subprocess.Popen(
            # Isolated: neither the user's variables nor the current directory matter to it.
            [sys.executable, "-I", watch.__file__],
            stdin=subprocess.PIPE,
            stdout=log,
            stderr=log,
            # Its own session, so that Ctrl-C reaches the parent first and a closed terminal nobody.
            start_new_session=True,
            pass_fds=[held.descriptor],
        )
    if watcher.stdin is None:
        raise AssertionError("the watcher was started with a pipe")
    # A watcher that died at once has left its reason in the log, where the caller looks.
    with suppress(BrokenPipeError):
        command = _command(directory, code, memory.heap)
        order = _order(directory, held, command, port, detached=detached)
        watcher.stdin.write(json.dumps(order).encode() + b"\n")
        watcher.stdin.flush()
    if detached:
        watcher.stdin.close()
        watcher.wait()
    return watcher


def complaint(directory: Directory) -> str:
    """The end of what the server said, which is where it says why it did not come up.

    Without the stack's frames, which are for those who make Neo4j.
    """
    try:
        said = directory.log.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
    lines = [line for line in said.splitlines() if line.strip() and not line.startswith("\t")]
    return "\n".join(lines[-COMPLAINT_LINES:])


def _order(
    directory: Directory, held: Held, command: list[str], port: int, *, detached: bool
) -> dict[str, object]:
    """What the watcher is told: what to run, where, and what to write down of it."""
    return {
        "command": command,
        "environment": environment(),
        "home": str(directory.home),
        "held": held.descriptor,
        "state": str(directory.state),
        "detached": detached,
        "running": {
            "port": port,
            "since": datetime.now(UTC).isoformat(timespec="seconds"),
            "detached": detached,
            "owner": os.getpid(),
        },
    }


def _command(directory: Directory, code: Code, heap: int) -> list[str]:
    return [
        str(JAVA),
        "-cp",
        os.pathsep.join(map(str, code.jars)),
        *([f"-XX:SharedArchiveFile={code.archive}"] if code.archive else []),
        *([f"-XX:DumpLoadedClassList={code.listed}"] if code.listed else []),
        "-Xms64m",
        f"-Xmx{heap}m",
        # A third less memory than G1 at this heap.
        "-XX:+UseSerialGC",
        # A server without heap answers nobody; one that is gone is seen to be.
        "-XX:+ExitOnOutOfMemoryError",
        *(f"--add-opens=java.base/{package}=ALL-UNNAMED" for package in OPENED),
        "--enable-native-access=ALL-UNNAMED",
        "-Dio.netty.tryReflectionSetAccessible=true",
        "org.neo4j.server.CommunityEntryPoint",
        # Otherwise it complains into a file of its own, after thousands of other lines.
        "--console-mode",
        f"--home-dir={directory.home}",
        f"--config-dir={directory.home / 'conf'}",
    ]
