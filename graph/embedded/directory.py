"""The private store's directory: what lies where, whose it is, and who runs it."""

import hashlib
import json
import os
import secrets
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import psutil
from pydantic import TypeAdapter, ValidationError

from graph.embedded.held import Held
from graph.embedded.jars import VERSION
from graph.errors import DirectoryForeignError, SettingError

__all__ = ["USER", "Directory", "Marker", "Running"]

USER = "neo4j"

# Raised when the layout changes in a way that an older Styrgraf would misread.
FORMAT = 1
# What a start that was interrupted before the marker may leave, and what macOS strews about.
NOTHING = frozenset({"held.lock", "store.new", "server.log", ".DS_Store"})
# 192 bits, so that nobody on this machine guesses it over loopback.
PASSWORD_BYTES = 24
# As Neo4j's own `set-initial-password` hashes; the hash serves for the first start alone.
ROUNDS = 1024

# The unit of st_blocks, whatever the file system's own may be.
BLOCK = 512

ELSEWHERE = "Set STYRGRAF_DATA to another directory, or move this one away."


@dataclass(frozen=True)
class Marker:
    """What says that a directory is ours."""

    made_by: str
    format: int
    neo4j: str
    made: str


@dataclass(frozen=True)
class Running:
    """A server that runs, and the processes around it."""

    port: int
    since: str
    detached: bool
    owner: int
    watcher: int
    server: int

    @property
    def uri(self) -> str:
        """Where it answers."""
        return f"bolt://127.0.0.1:{self.port}"


class Directory:
    """One directory, one store, at most one server.

    ```
    store.json    that it is ours, since when, and for which Neo4j
    password      readable by its owner alone
    held.lock     held by the watcher and the server for as long as they live
    running.json  port and processes; true only while the lock is held
    server.log    what the server says
    home/         the server's own: conf, data, logs
    ```
    """

    def __init__(self, root: Path) -> None:
        self.root = root.expanduser().absolute()
        self.home = self.root / "home"
        self.log = self.root / "server.log"
        self.state = self.root / "running.json"
        self._marker = self.root / "store.json"
        self._password = self.root / "password"
        self._lock = self.root / "held.lock"
        self._system = self.home / "data" / "databases" / "system"

    def recognise(self) -> Marker | None:
        """The marker of a store of ours, or None where one can be made. Writes nothing.

        Raises DirectoryForeignError for anything else, saying what was found; SettingError when
        the directory cannot be read.
        """
        try:
            found = sorted(entry.name for entry in self.root.iterdir())
        except FileNotFoundError:
            return None
        except OSError as error:
            if self.root.is_file():
                raise self._foreign("is a file", ELSEWHERE) from error
            raise self.unusable("read", error) from error
        if self._marker.name not in found:
            if NOTHING.issuperset(found):
                return None
            raise self._foreign(
                f"is not empty and holds no store of ours, but {', '.join(found[:5])}",
                f"{ELSEWHERE} Nothing in it was touched.",
                found=found,
            )
        return self._read_marker()

    def prepare(self) -> None:
        """Make the directory a store, or see that it is one; to be called while it is held.

        What an interrupted first start left unfinished is finished here. Raises
        DirectoryForeignError when a store holds data whose password is gone.
        """
        if self.recognise() is None:
            made = datetime.now(UTC).isoformat(timespec="seconds")
            self._write_marker(Marker("styrgraf", FORMAT, VERSION, made))
        if not self._has_password():
            if self._system.exists():
                raise self._foreign(
                    "is half a store: its data are there, and the file `password` that opens "
                    "them is not",
                    f"Put the file back. Or: {ELSEWHERE} The data were not touched.",
                )
            self._write_private(self._password, secrets.token_urlsafe(PASSWORD_BYTES))
        # The root may have been there before us, open to others.
        self.home.mkdir(mode=0o700, exist_ok=True)
        for folder in ("conf", "data/dbms", "logs"):
            (self.home / folder).mkdir(parents=True, exist_ok=True)
        if not self._system.exists():
            self._write_first_password()

    def take(self) -> Held | None:
        """The directory's lock, or None when a server runs or is being started here.

        Raises SettingError when the directory can be neither made nor written.
        """
        try:
            self.root.mkdir(parents=True, exist_ok=True, mode=0o700)
            return Held(self._lock).take()
        except OSError as error:
            raise self.unusable("written", error) from error

    def is_free(self) -> bool:
        """Whether no server runs or is being started here. Makes nothing."""
        if not self._lock.exists():
            return True
        held = self.take()
        if held is None:
            return False
        held.release()
        return True

    def running(self) -> Running | None:
        """Who runs the server, as written by them; None when there is nothing to read.

        It is news only while the directory is not free.
        """
        try:
            return TypeAdapter(Running).validate_json(self.state.read_bytes())
        except (OSError, ValidationError):
            return None

    def holds(self, pid: int) -> bool:
        """Whether that process holds this directory's lock: a number given out again does not."""
        try:
            opened = psutil.Process(pid).open_files()
            return any(Path(file.path).samefile(self._lock) for file in opened)
        except (psutil.Error, OSError):
            return False

    def password(self) -> str:
        """The password of the store's one user.

        Raises SettingError when it cannot be read.
        """
        try:
            return self._password.read_text(encoding="ascii")
        except OSError as error:
            raise self.unusable("read", error) from error

    def size(self) -> int:
        """Bytes on disk. Files that go while they are counted do not count."""
        total = 0
        for folder, _, files in os.walk(self.root):
            for name in files:
                try:
                    # Blocks and not length: Neo4j's logs are longer than what they occupy.
                    total += Path(folder, name).lstat().st_blocks * BLOCK
                except OSError:
                    continue
        return total

    def unusable(self, how: str, error: OSError) -> SettingError:
        """The error that says that the directory cannot be used, how not, and why not."""
        return SettingError(
            f"The directory {self.root} cannot be {how}: {error.strerror}.",
            "Give it to the user who runs Styrgraf, or set STYRGRAF_DATA to another directory.",
            setting="STYRGRAF_DATA",
        )

    def _read_marker(self) -> Marker:
        try:
            marker = TypeAdapter(Marker).validate_json(self._marker.read_bytes())
        except OSError as error:
            raise self.unusable("read", error) from error
        except ValidationError as error:
            raise self._foreign(
                "has a file store.json that is not whole or not ours", ELSEWHERE
            ) from error
        if marker.made_by != "styrgraf" or marker.format > FORMAT:
            raise self._foreign(
                f"is a store of {marker.made_by} in format {marker.format}; "
                f"this Styrgraf reads format {FORMAT}",
                f"Use the Styrgraf that made it. Or: {ELSEWHERE}",
            )
        return marker

    def _write_marker(self, marker: Marker) -> None:
        fresh = self._marker.with_suffix(".new")
        fresh.write_text(json.dumps(marker.__dict__), encoding="utf-8")
        fresh.replace(self._marker)

    def _has_password(self) -> bool:
        try:
            return self._password.stat().st_size > 0
        except FileNotFoundError:
            return False

    def _write_first_password(self) -> None:
        """Say the password before the first start, as Neo4j's `set-initial-password` does.

        So there is no moment in which the server answers to its well-known first password.
        """
        salt = secrets.token_bytes(32)
        digest = hashlib.sha256(salt + self.password().encode()).digest()
        for _ in range(ROUNDS - 1):
            digest = hashlib.sha256(digest).digest()
        line = f"{USER}:SHA-256,{digest.hex()},{salt.hex()},{ROUNDS}:\n"
        self._write_private(self.home / "data" / "dbms" / "auth.ini", line)

    @staticmethod
    def _write_private(file: Path, text: str) -> None:
        file.unlink(missing_ok=True)
        descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w", encoding="ascii") as stream:
            stream.write(text)

    def _foreign(self, what: str, remedy: str, **details: object) -> DirectoryForeignError:
        return DirectoryForeignError(
            f"The directory {self.root} {what}.", remedy, directory=str(self.root), **details
        )
