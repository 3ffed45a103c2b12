"""The private Neo4j for real: joined, killed, orphaned, detached, and heard when it complains."""

import errno
import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict
from pathlib import Path

import psutil
import pytest

from graph.embedded import Address, PrivateStore, archive, private_store, server
from graph.embedded.directory import Directory, Running
from graph.errors import (
    DirectoryHeldError,
    ServerFailedError,
    SettingError,
    StoreUnreachableError,
)
from graph.settings import settings
from graph.store import Store

pytestmark = pytest.mark.usefixtures("kept")

# Starts a store, says so, and waits to be killed.
PARENT = """
import sys, time
from pathlib import Path
from graph.embedded import PrivateStore
address = PrivateStore(Path(sys.argv[1]), Path(sys.argv[2])).start(detached=sys.argv[3] == "yes")
print(address.pid, flush=True)
if sys.argv[3] != "yes":
    time.sleep(120)
"""


@pytest.fixture
def data(tmp_path: Path) -> Iterator[Path]:
    """A directory for a store, in which nothing runs when the test is over."""
    directory = tmp_path / "store"
    yield directory
    PrivateStore(directory, settings().styrgraf_cache).stop()


def at(data: Path) -> PrivateStore:
    """The private store of that directory."""
    return PrivateStore(data, settings().styrgraf_cache)


def running(data: Path) -> Running:
    """The processes around the server in that directory."""
    found = Directory(data).running()
    assert found is not None
    return found


def begin(data: Path, *, detached: bool) -> "subprocess.Popen[str]":
    """Another process that is about to start a store in that directory."""
    how = "yes" if detached else "no"
    command = [sys.executable, "-c", PARENT, str(data), str(settings().styrgraf_cache), how]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def parent(data: Path, *, detached: bool) -> "subprocess.Popen[str]":
    """Another process that has started a store in that directory."""
    started = begin(data, detached=detached)
    assert started.stdout is not None
    assert int(started.stdout.readline()) == running(data).server
    return started


def ended(process: "subprocess.Popen[str]") -> int:
    """How the process ended, once it has."""
    process.communicate(timeout=30)
    return process.returncode


def soon(truth: Callable[[], bool], seconds: float = 10) -> bool:
    """Whether it becomes true within that time."""
    until = time.monotonic() + seconds
    while not truth() and time.monotonic() < until:
        time.sleep(0.05)
    return truth()


async def answers(address: Address) -> bool:
    """Whether a log-in with the address's password gets an answer."""
    async with await Store.open(address) as store:
        return await store.read("RETURN 1 AS one") == [{"one": 1}]


async def test_joined(data: Path) -> None:
    """Of two that start at once one starts the server and the other joins it and leaves it be."""
    with at(data) as first, at(data) as second:
        with ThreadPoolExecutor(2) as pool:
            starts = [pool.submit(private.start) for private in (first, second)]
        address, same = (start.result() for start in starts)
        assert address == same == first.start()
        assert await answers(address)
        status = second.status()
        assert (status.running, status.detached) == (True, False)
        assert (status.pid, status.uri) == (address.pid, address.uri)
        assert (status.owner, status.version) == (os.getpid(), "5.26.30")
        assert status.since is not None
        assert 0 < status.disk_bytes < 50_000_000
        with at(data) as third:
            assert third.start() == address
        assert await answers(address)
        assert listening(address.pid) == {("127.0.0.1", address.uri)}
        assert address.password not in repr(address)
        assert address.password not in str(psutil.Process(address.pid).cmdline())
    assert not at(data).status().running
    assert not psutil.pid_exists(address.pid or 0)


def listening(pid: int | None) -> set[tuple[str, str]]:
    """Where the server listens: each interface, with the address that its port would have."""
    lines = psutil.Process(pid).net_connections()
    heard = [line.laddr for line in lines if line.status == psutil.CONN_LISTEN]
    return {(ear.ip.removeprefix("::ffff:"), f"bolt://127.0.0.1:{ear.port}") for ear in heard}


async def test_server_killed(data: Path) -> None:
    """A server that was killed is known to be gone, and starts again with what it had kept.

    What it left about itself is not believed, even where its numbers belong to others by now.
    """
    with at(data) as private:
        address = private.start()
        left = asdict(running(data))
        async with await Store.open(address) as store:
            async with store.transaction() as transaction:
                await transaction.run("CREATE (:Entity {id: 'actor/one'})")
            os.kill(address.pid or 0, signal.SIGKILL)
            with pytest.raises(StoreUnreachableError):
                await store.read("RETURN 1 AS one")
        assert soon(lambda: not private.status().running)
        assert not (data / "running.json").exists()
        mine = dict.fromkeys(("owner", "watcher", "server"), os.getpid())
        (data / "running.json").write_text(json.dumps(left | mine), encoding="utf-8")
        assert not private.status().running
        assert not at(data).stop()
        again = private.start()
        assert again.pid not in {address.pid, os.getpid()}
        async with await Store.open(again) as store:
            assert await store.read("MATCH (n:Entity) RETURN n.id AS id") == [{"id": "actor/one"}]


def test_parent_killed(data: Path) -> None:
    """A kill -9 of the parent stops the server within seconds."""
    started = parent(data, detached=False)
    pid = running(data).server
    assert psutil.pid_exists(pid)
    started.kill()
    ended(started)
    assert soon(lambda: not psutil.pid_exists(pid), 5)
    assert not at(data).status().running


async def test_orphan(data: Path) -> None:
    """A server whose parent and watcher were both killed is replaced, not joined."""
    started = parent(data, detached=False)
    before = running(data)
    os.kill(before.watcher, signal.SIGKILL)
    started.kill()
    ended(started)
    assert psutil.pid_exists(before.server)
    with at(data) as private:
        address = private.start()
        assert address.pid != before.server
        assert await answers(address)
    assert not psutil.pid_exists(before.server)


async def test_detached(data: Path) -> None:
    """A detached server outlives the command that started it, and whoever joins it, until stop."""
    assert ended(parent(data, detached=True)) == 0
    status = at(data).status()
    assert (status.running, status.detached) == (True, True)
    with at(data) as joined:
        assert await answers(joined.start())
    assert at(data).status().running
    assert at(data).stop()
    assert not psutil.pid_exists(status.pid or 0)
    assert not at(data).stop()


def test_stopped_against_its_will(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A server that does not go when it is told to is ended."""
    assert ended(parent(data, detached=True)) == 0
    os.kill(running(data).server, signal.SIGSTOP)
    monkeypatch.setattr(private_store, "DOWN_SECONDS", 2.0)
    assert at(data).stop()
    assert not at(data).status().running


async def test_first_start_killed(data: Path) -> None:
    """A first start that was killed half-way is finished by the next one."""
    started = begin(data, detached=False)
    system = data / "home" / "data" / "databases" / "system"
    assert soon(system.exists, 30)
    before = running(data)
    for pid in (before.watcher, before.server, started.pid):
        os.kill(pid, signal.SIGKILL)
    ended(started)
    with at(data) as private:
        assert await answers(private.start())


def test_held(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A directory that somebody holds without ever answering is explained with who and when."""
    monkeypatch.setattr(private_store, "UP_SECONDS", 0.5)
    directory = Directory(data)
    held = directory.take()
    assert held is not None
    with held:
        with pytest.raises(DirectoryHeldError, match="Another process"):
            at(data).start()
        directory.prepare()
        directory.state.write_text(
            '{"port": 9, "since": "2026-01-01T08:00:00+00:00", "detached": false, '
            f'"owner": {os.getpid()}, "watcher": {os.getpid()}, "server": {os.getpid()}}}',
            encoding="utf-8",
        )
        with pytest.raises(DirectoryHeldError, match="2026-01-01") as caught:
            at(data).start()
        assert caught.value.details["pid"] == os.getpid()
        assert str(os.getpid()) in str(caught.value)
    directory.state.unlink()


def test_broken_configuration(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A server that does not come up is heard: its own complaint is in the error."""
    monkeypatch.setattr(server, "CONFIGURATION", server.CONFIGURATION + "no.such.setting=1\n")
    with at(data) as private:
        with pytest.raises(ServerFailedError, match=r"no\.such\.setting") as caught:
            private.start()
        assert "no.such.setting" in str(caught.value.details["complaint"])
        assert "\tat org." not in str(caught.value)
        assert not private.status().running


def test_never_answers(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A server that is too slow to come up is stopped, and said to have been too slow."""
    monkeypatch.setattr(private_store, "UP_SECONDS", 0.5)
    with at(data) as private, pytest.raises(ServerFailedError, match="did not answer"):
        private.start()
    assert not at(data).status().running


async def test_port_taken(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where somebody takes the port before the server does, another one is tried."""
    free = server.free_port()
    with socket.create_server(("127.0.0.1", 0)) as taken:
        ports = iter([int(taken.getsockname()[1]), free])
        monkeypatch.setattr(server, "free_port", lambda: next(ports))
        with at(data) as private:
            address = private.start()
            assert address.uri == f"bolt://127.0.0.1:{free}"
            assert await answers(address)


def test_no_java(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where Java cannot be run, the error says so."""
    for room in (server, archive):
        monkeypatch.setattr(room, "JAVA", data / "no-java")
    with at(data) as private, pytest.raises(ServerFailedError, match="no-java"):
        private.start()


def test_disk_full(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the directory's files cannot be written, the setting that names it is told."""

    def full(_: Directory) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(Directory, "prepare", full)
    with at(data) as private, pytest.raises(SettingError, match="No space left") as caught:
        private.start()
    assert caught.value.details["setting"] == "STYRGRAF_DATA"
