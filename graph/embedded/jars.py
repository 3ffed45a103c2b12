"""The server's files: fetched once into the user's cache, and held to the lock's hashes."""

import hashlib
import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

__all__ = [
    "LOCK",
    "VERSION",
    "Jar",
    "Progress",
    "Stamps",
    "lacking",
    "missing",
    "paths",
    "read_lock",
    "sha256",
]

VERSION = "5.26.30"
LOCK = Path(__file__).with_name(f"neo4j-{VERSION}.lock")

Progress = Callable[[int, int], None]
"""Called with the number of jars that are here and the number there are to be."""

Stamp = tuple[str, int, int]
"""A jar's hash, and the size and time its file had when the hash was right."""

STAMPS = TypeAdapter(dict[str, Stamp])


@dataclass(frozen=True)
class Jar:
    """One file of the server, and the hash it must have."""

    group: str
    artifact: str
    version: str
    classifier: str
    sha256: str

    @property
    def coordinate(self) -> str:
        """Its name as the lock spells it."""
        parts = [self.group, self.artifact, self.version, self.classifier]
        return ":".join(part for part in parts if part)

    @property
    def path(self) -> Path:
        """Where it lies below the cache's root."""
        tail = f"-{self.classifier}" if self.classifier else ""
        folder = Path(*self.group.split("."), self.artifact, self.version)
        return folder / f"{self.artifact}-{self.version}{tail}.jar"


def read_lock(lock: Path = LOCK) -> tuple[Jar, ...]:
    """The jars of a lock, in its order."""
    jars: list[Jar] = []
    for line in lock.read_text(encoding="utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        coordinate, sha256 = line.split()
        group, artifact, version, *classifier = coordinate.split(":")
        jars.append(Jar(group, artifact, version, "".join(classifier), sha256))
    return tuple(jars)


def paths(cache: Path, jars: Iterable[Jar] | None = None) -> list[Path]:
    """Where each of the jars lies once it is here."""
    return [cache / "jars" / jar.path for jar in (read_lock() if jars is None else jars)]


def missing(cache: Path, jars: Iterable[Jar] | None = None) -> int:
    """How many jars are yet to be fetched."""
    return len(lacking(cache / "jars", read_lock() if jars is None else jars))


def lacking(root: Path, jars: Iterable[Jar]) -> list[Jar]:
    """Those of the jars that are not below this root with the right hash."""
    stamps = Stamps(root)
    found = [jar for jar in jars if not stamps.vouch_for(jar)]
    stamps.save()
    return found


def sha256(file: Path) -> str:
    """The SHA-256 of a file, in hexadecimal digits."""
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


class Stamps:
    """What was verified, with the size and time it had then: 213 hashes a start would cost 0.5 s.

    Whoever can write the stamps can write the jars as well, so nothing is lost by trusting them.
    """

    def __init__(self, root: Path) -> None:
        self._root = root
        self._file = root / "verified.json"
        self._stamps = self._read()
        self._changed = False

    def vouch_for(self, jar: Jar) -> bool:
        """Whether the jar is in place with the right hash."""
        file = self._root / jar.path
        try:
            stamp = self._stamp(jar, file)
            if self._stamps.get(jar.coordinate) == stamp:
                return True
            if sha256(file) != jar.sha256:
                return False
        except OSError:
            return False
        self._stamps[jar.coordinate] = stamp
        self._changed = True
        return True

    def admit(self, jar: Jar, fetched: Path) -> None:
        """Move a jar that was just verified into place."""
        file = self._root / jar.path
        file.parent.mkdir(parents=True, exist_ok=True)
        fetched.replace(file)
        self._stamps[jar.coordinate] = self._stamp(jar, file)
        self._changed = True

    def save(self) -> None:
        """Keep the stamps; a cache that cannot be written is only slower."""
        if not self._changed:
            return
        fresh = self._file.with_suffix(".new")
        try:
            fresh.write_text(json.dumps(self._stamps, indent=0), encoding="utf-8")
            fresh.replace(self._file)
        except OSError:
            return

    def _read(self) -> dict[str, Stamp]:
        try:
            return STAMPS.validate_json(self._file.read_bytes())
        except (OSError, ValidationError):
            return {}

    @staticmethod
    def _stamp(jar: Jar, file: Path) -> Stamp:
        stat = file.stat()
        return jar.sha256, stat.st_size, stat.st_mtime_ns
