"""The server's files: fetched once into the user's cache, and held to the lock's hashes."""

import hashlib
import json
import shutil
import time
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass
from pathlib import Path

import requests
from jgo.maven import MavenContext
from pydantic import TypeAdapter, ValidationError

from graph.embedded.held import Held
from graph.errors import JarCorruptError, JarsUnavailableError

__all__ = ["LOCK", "VERSION", "Jar", "Progress", "ensure", "missing", "read_lock"]

VERSION = "5.26.30"
LOCK = Path(__file__).with_name(f"neo4j-{VERSION}.lock")

Progress = Callable[[int, int], None]
"""Called with the number of jars that are here and the number there are to be."""

Stamp = tuple[str, int, int]
"""A jar's hash, and the size and time its file had when the hash was right."""

STAMPS = TypeAdapter(dict[str, Stamp])

# What Maven itself keeps at once towards one host; more did not make the fetch faster.
AT_ONCE = 8
# A mirror's hiccup passes in a second; a network that is not there does not come back in ten.
ATTEMPTS = 3
# Seconds without a byte before an attempt is given up.
SILENCE = 30
# Ten minutes: what 128 MB take over two megabits, the slowest line worth waiting for.
FETCH_ELSEWHERE = 600.0

WAYS = (
    "There are three ways to a store: set NEO4J_URI to a Neo4j 5 of your own; or run "
    "`docker compose up`, which brings one; or let this machine reach the network once, so that "
    "the private Neo4j can be fetched."
)


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


def ensure(
    cache: Path, jars: Sequence[Jar] | None = None, on_progress: Progress | None = None
) -> list[Path]:
    """The paths of all jars, each with the hash of the lock; fetches those that are not there.

    A jar is moved into place only when its hash is right, so a fetch that was interrupted goes on
    where it stopped, and two processes never see each other's half-written files. Jars that were
    verified before and have not been touched since are not read again.

    Raises JarsUnavailableError when a jar can neither be found nor fetched, JarCorruptError when
    what was fetched is not what the lock says.
    """
    jars = read_lock() if jars is None else jars
    root = cache / "jars"
    lacking = _lacking(root, jars)
    if lacking:
        _fetch_alone(root, jars, on_progress)
    return [root / jar.path for jar in jars]


def missing(cache: Path, jars: Sequence[Jar] | None = None) -> int:
    """How many jars are yet to be fetched."""
    return len(_lacking(cache / "jars", read_lock() if jars is None else jars))


def _lacking(root: Path, jars: Iterable[Jar]) -> list[Jar]:
    stamps = _Stamps(root)
    lacking = [jar for jar in jars if not stamps.vouch_for(jar)]
    stamps.save()
    return lacking


def _fetch_alone(root: Path, jars: Sequence[Jar], on_progress: Progress | None) -> None:
    """Fetch what is lacking while no other process does, and look again before beginning."""
    try:
        root.mkdir(parents=True, exist_ok=True)
        alone = Held(root / "fetching.lock").wait(FETCH_ELSEWHERE)
    except OSError as error:
        raise _unavailable(f"{root} cannot be written", error) from error
    if alone is None:
        raise JarsUnavailableError(
            f"Another process has been fetching the server's files into {root} for ten minutes.",
            "Wait for it to be done, or end it and start again: what it has fetched is kept.",
        )
    with alone:
        lacking = _lacking(root, jars)
        _fetch(root, lacking, len(jars), on_progress)


def _fetch(root: Path, lacking: Sequence[Jar], total: int, on_progress: Progress | None) -> None:
    staging = root / ".fetching"
    shutil.rmtree(staging, ignore_errors=True)
    context = MavenContext(repo_cache=staging, local_repos=[], timeout=SILENCE)
    stamps = _Stamps(root)
    done = total - len(lacking)
    tell = on_progress or _tell_nobody
    tell(done, total)
    pool = ThreadPoolExecutor(AT_ONCE, thread_name_prefix="jar")
    try:
        for future in as_completed([pool.submit(_fetch_one, context, jar) for jar in lacking]):
            jar, fetched = future.result()
            stamps.admit(jar, fetched)
            done += 1
            tell(done, total)
    except OSError as error:
        raise _unavailable(f"{root} cannot be written", error) from error
    finally:
        pool.shutdown(wait=True, cancel_futures=True)
        stamps.save()
        shutil.rmtree(staging, ignore_errors=True)


def _tell_nobody(_done: int, _total: int) -> None:
    """Progress that nobody asked for."""


def _fetch_one(context: MavenContext, jar: Jar) -> tuple[Jar, Path]:
    """The jar in the staging directory, with the right hash."""
    found = ""
    failure: Exception | None = None
    for attempt in range(ATTEMPTS):
        time.sleep(attempt / 2)
        try:
            fetched = _fetch_afresh(context, jar)
        # jgo says RuntimeError for an answer that is not 200.
        except (requests.RequestException, RuntimeError, OSError) as error:
            failure = error
            continue
        failure = None
        found = _sha256(fetched)
        if found == jar.sha256:
            return jar, fetched
    if failure is not None:
        raise _unavailable(f"{jar.coordinate} cannot be fetched", failure) from failure
    raise JarCorruptError(
        f"{jar.coordinate} was fetched {ATTEMPTS} times and its SHA-256 is {found}, "
        f"where the lock says {jar.sha256}.",
        "Do not use it. See whether a proxy on the way changes files; if it does not, the jar was "
        f"replaced at its source, and {LOCK.name} must not be changed without knowing why. "
        "With NEO4J_URI or `docker compose up` no jar is needed.",
        jar=jar.coordinate,
        expected=jar.sha256,
        found=found,
    )


def _fetch_afresh(context: MavenContext, jar: Jar) -> Path:
    # jgo takes any file that lies there already as the jar itself, also half of one.
    (context.repo_cache / jar.path).unlink(missing_ok=True)
    component = context.project(jar.group, jar.artifact).at_version(jar.version)
    return component.artifact(classifier=jar.classifier, packaging="jar").resolve()


def _unavailable(what: str, error: Exception) -> JarsUnavailableError:
    return JarsUnavailableError(
        f"The private Neo4j's files are not all here: {what} ({type(error).__name__}).",
        WAYS,
        reason=str(error),
    )


def _sha256(file: Path) -> str:
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


class _Stamps:
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
            if _sha256(file) != jar.sha256:
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
