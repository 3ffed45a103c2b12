"""The private Neo4j, as those see it who need one: start, stop, and how it is doing."""

import signal
import subprocess
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import Self

import psutil

from graph.embedded import jars, server
from graph.embedded.archive import archive
from graph.embedded.directory import USER, Directory
from graph.embedded.held import Held
from graph.embedded.progress import FetchBar
from graph.embedded.server import USUAL, Code, Memory
from graph.embedded.unsigned import unsigned
from graph.errors import DirectoryHeldError, ServerFailedError

__all__ = ["Address", "PrivateStore", "Status"]

# It answers after three to six seconds; a cold disk and a store to recover take ten times that.
UP_SECONDS = 90.0
# The watcher itself gives the server ten seconds before it kills it.
DOWN_SECONDS = 15.0
LOOK_AGAIN = 0.1
# Somebody may take the port between our look and the server's; hardly three times in a row.
PORTS = 3


@dataclass(frozen=True)
class Address:
    """Where a store answers, and to whom."""

    uri: str
    user: str
    password: str = field(repr=False)
    pid: int | None


@dataclass(frozen=True)
class Status:
    """How the private store is doing; what follows `running` is None when it does not run."""

    directory: Path
    version: str
    disk_bytes: int
    jars_missing: int
    running: bool
    pid: int | None = None
    uri: str | None = None
    since: str | None = None
    owner: int | None = None
    detached: bool | None = None


class PrivateStore:
    """A Neo4j of our own in a directory of ours, on loopback, stopped with whoever started it.

    As a context manager it releases the store at the end: a server that this object started is
    stopped, one that it joined or left detached goes on.
    """

    def __init__(
        self,
        data: Path,
        cache: Path,
        *,
        only: tuple[jars.Jar, ...] | None = None,
        memory: Memory = USUAL,
        listed: Path | None = None,
    ) -> None:
        """`data` and `cache` are the settings of those names; `only` replaces the lock's jars.

        Where Java is to list the classes it takes in, none are taken from the archive.
        """
        self._memory = memory
        self._listed = listed
        self._begun = False
        self._directory = Directory(data)
        self._cache = cache
        self._jars = only
        self._watcher: subprocess.Popen[bytes] | None = None

    def start(self, *, detached: bool = False, on_progress: jars.Progress | None = None) -> Address:
        """The address of the running server: started, or joined where one runs already.

        The first start fetches the server's files, tells `on_progress` of them (a bar on standard
        error where none is given), and makes the archive of their classes. A detached server
        outlives this process until `stop`; others end with it, however it ends.

        Raises JarsUnavailableError, JarCorruptError, DirectoryForeignError, SettingError;
        DirectoryHeldError when another process holds the directory and does not come up;
        ServerFailedError with the server's own complaint.
        """
        self._directory.recognise()
        if self._watcher is not None and self._watcher.poll() is not None:
            # Its server has died since the last start.
            self._let_go()
        until = time.monotonic() + UP_SECONDS
        code: Code | None = None
        ports = 0
        while True:
            if code is None and self._directory.is_free():
                # Before the directory is held: a fetch may take minutes, a start takes seconds.
                code = self._code(on_progress)
                until = time.monotonic() + UP_SECONDS
            held = self._directory.take() if code else None
            if code is not None and held is not None:
                ports += 1
                address = self._start(held, code, detached=detached, last=ports == PORTS)
            else:
                address = self._join()
            if address is not None:
                return address
            if time.monotonic() > until:
                raise self._held()
            time.sleep(LOOK_AGAIN)

    def stop(self) -> bool:
        """Stop the server, whoever started it; False when none ran.

        Raises DirectoryForeignError where the directory is not ours, DirectoryHeldError when the
        server does not go.
        """
        self._directory.recognise()
        ran = not self._directory.is_free()
        for signalled in (signal.SIGTERM, signal.SIGKILL):
            if self._directory.is_free():
                break
            self._signal(signalled)
            _await(self._directory.is_free, DOWN_SECONDS)
        else:
            if not self._directory.is_free():
                raise self._held()
        self._let_go()
        return ran

    def has_ended(self) -> bool:
        """Whether no server runs here any more, nor is being started."""
        return self._directory.is_free()

    def release(self) -> None:
        """Stop the server if this object started it and did not leave it detached."""
        if self._watcher is not None:
            self._let_go()

    def status(self) -> Status:
        """Whether it runs, where, since when, for whom, and how large it is. Changes nothing.

        Raises DirectoryForeignError where the directory is not ours.
        """
        marker = self._directory.recognise()
        running = None if self._directory.is_free() else self._directory.running()
        return Status(
            directory=self._directory.root,
            version=jars.VERSION if marker is None else marker.neo4j,
            disk_bytes=self._directory.size(),
            jars_missing=jars.missing(self._cache, self._jars),
            running=running is not None,
            pid=running and running.server,
            uri=running and running.uri,
            since=running and running.since,
            owner=running and running.owner,
            detached=running and running.detached,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.release()

    def _code(self, on_progress: jars.Progress | None) -> Code:
        with FetchBar() as bar:
            files = unsigned(self._cache, self._files(on_progress or bar))
            if self._jars is not None or self._listed is not None:
                return Code(files, listed=self._listed)
            # After a death somebody waits, and takes what there is.
            making = None if self._begun else bar.keeping
            self._begun = True
            return Code(files, archive(self._cache, files, making))

    def _files(self, on_progress: jars.Progress) -> list[Path]:
        if jars.missing(self._cache, self._jars):
            # What fetches takes a quarter of a second to take in, and is needed once.
            fetching = import_module("graph.embedded.fetching")
            fetching.ensure(self._cache, self._jars, on_progress)
        return jars.paths(self._cache, self._jars)

    def _start(self, held: Held, code: Code, *, detached: bool, last: bool) -> Address | None:
        """The address of a server started now; None when its port was taken in the meantime."""
        port = server.free_port()
        with held:
            try:
                self._directory.prepare()
                self._directory.state.unlink(missing_ok=True)
                watcher = server.launch(
                    self._directory, held, code, port, detached=detached, memory=self._memory
                )
            except OSError as error:
                raise self._directory.unusable("written", error) from error
        try:
            up = _await(lambda: server.speaks_bolt(port) or self._directory.is_free(), UP_SECONDS)
            address = self._address()
        except BaseException:
            _close(watcher)
            raise
        if address is not None and up and not self._directory.is_free():
            self._watcher = None if detached else watcher
            return address
        self._end(watcher)
        complaint = server.complaint(self._directory)
        if "Address already in use" in complaint and not last:
            return None
        raise self._failed(complaint, up=up)

    def _join(self) -> Address | None:
        """The address of the server that runs here, once it answers."""
        running = self._directory.running()
        if running is None or not self._directory.holds(running.server):
            return None
        orphaned = not running.detached and not _lives(running.owner)
        if orphaned and not self._directory.holds(running.watcher):
            # Owner and watcher were both killed: nobody would ever stop it.
            self.stop()
            return None
        return self._address() if server.speaks_bolt(running.port) else None

    def _address(self) -> Address | None:
        running = self._directory.running()
        if running is None:
            return None
        return Address(running.uri, USER, self._directory.password(), running.server)

    def _end(self, watcher: "subprocess.Popen[bytes]") -> None:
        """End a server that did not come up."""
        _close(watcher)
        self._signal(signal.SIGKILL)

    def _signal(self, number: signal.Signals) -> None:
        """Tell the watcher, or the server where no watcher is left or the server must die."""
        running = self._directory.running()
        if running is None:
            return
        order = (running.watcher, running.server)
        for pid in order if number is signal.SIGTERM else reversed(order):
            if self._directory.holds(pid):
                with suppress(psutil.NoSuchProcess):
                    psutil.Process(pid).send_signal(number)
                return

    def _let_go(self) -> None:
        if self._watcher is not None:
            _close(self._watcher)
            self._watcher = None

    def _held(self) -> DirectoryHeldError:
        root = self._directory.root
        running = self._directory.running()
        if running is None:
            return DirectoryHeldError(
                f"Another process is starting or stopping a store in {root} and is not done.",
                "Wait for it or end it, or set STYRGRAF_DATA to another directory.",
                directory=str(root),
            )
        return DirectoryHeldError(
            f"Process {running.owner} has held the store in {root} since {running.since}; its "
            f"server, process {running.server}, does not answer at {running.uri}.",
            "Run `styrgraf store stop`, or end both processes, or set STYRGRAF_DATA to another "
            "directory.",
            directory=str(root),
            pid=running.owner,
            server=running.server,
            since=running.since,
        )

    def _failed(self, complaint: str, *, up: bool) -> ServerFailedError:
        ended = "ended before it answered" if up else f"did not answer in {UP_SECONDS:.0f} seconds"
        return ServerFailedError(
            f"The private Neo4j in {self._directory.root} {ended}.",
            f"Its own words are in {self._directory.log}, the last of them:\n{complaint}",
            complaint=complaint,
            log=str(self._directory.log),
        )


def _await(truth: Callable[[], bool], seconds: float) -> bool:
    """Whether it became true in that time."""
    until = time.monotonic() + seconds
    while not truth():
        if time.monotonic() > until:
            return False
        time.sleep(LOOK_AGAIN)
    return True


def _lives(pid: int) -> bool:
    """Whether there is such a process, and not only its end waiting to be noticed."""
    try:
        return psutil.Process(pid).status() != psutil.STATUS_ZOMBIE
    except psutil.Error:
        return False


def _close(watcher: "subprocess.Popen[bytes]") -> None:
    """Let the watcher see that its parent needs the server no more, and wait until it is gone."""
    if watcher.stdin is not None and not watcher.stdin.closed:
        watcher.stdin.close()
    try:
        watcher.wait(DOWN_SECONDS)
    except subprocess.TimeoutExpired:
        watcher.kill()
        watcher.wait()
