"""Fetching the server's files from the package registry."""

import shutil
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path

import requests
from jgo.maven import MavenContext

from graph.embedded.held import Held
from graph.embedded.jars import LOCK, Jar, Progress, Stamps, lacking, paths, read_lock, sha256
from graph.errors import JarCorruptError, JarsUnavailableError

__all__ = ["ensure"]

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
    if lacking(cache / "jars", jars):
        _fetch_alone(cache / "jars", jars, on_progress)
    return paths(cache, jars)


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
        _fetch(root, lacking(root, jars), len(jars), on_progress)


def _fetch(root: Path, jars: Sequence[Jar], total: int, on_progress: Progress | None) -> None:
    staging = root / ".fetching"
    shutil.rmtree(staging, ignore_errors=True)
    context = MavenContext(repo_cache=staging, local_repos=[], timeout=SILENCE)
    stamps = Stamps(root)
    done = total - len(jars)
    tell = on_progress or _tell_nobody
    tell(done, total)
    pool = ThreadPoolExecutor(AT_ONCE, thread_name_prefix="jar")
    try:
        for future in as_completed([pool.submit(_fetch_one, context, jar) for jar in jars]):
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
        found = sha256(fetched)
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
