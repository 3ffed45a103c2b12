"""Short fingerprints: of the seed files, and of each node as the graph is to hold it."""

from collections.abc import Mapping
from contextlib import suppress
from functools import cache
from hashlib import sha256
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any, Final

import orjson

from graph.seeding.files import raw_of, seed_name, seed_paths

__all__ = ["digest_of", "digest_of_graph", "digest_of_seeds"]

_MAKERS: Final = (
    ("graph", "model"),
    ("graph", "seeding"),
    ("cypher", "seeding"),
    ("cypher", "schema"),
)


def digest_of(data: Any) -> str:
    """A digest of plain data; equal data have equal digests, whatever order their keys came in."""
    return sha256(orjson.dumps(data, option=orjson.OPT_SORT_KEYS)).hexdigest()[:32]


def digest_of_graph(digests: Mapping[str, str]) -> str:
    """A digest of the whole graph, from those of its nodes by id, in whatever order they come.

    It changes when, and only when, a thing, a claim or what they say does.
    """
    return digest_of(dict(digests))


def digest_of_seeds(folder: Path) -> str:
    """A digest of all seed files under a folder and of the code that makes a graph of them.

    As long as it is the one that the graph was loaded with, loading would change nothing.
    """
    total = sha256(_digest_of_makers().encode())
    for path in seed_paths(folder):
        total.update(seed_name(path, folder).encode() + b"\0")
        # What cannot be read is refused when it is checked; until then it differs from all else.
        with suppress(OSError):
            total.update(sha256(raw_of(path)).digest())
    return total.hexdigest()[:32]


@cache
def _digest_of_makers() -> str:
    files = [
        file
        for package, room in _MAKERS
        for file in resources.files(package).joinpath(room).iterdir()
    ]
    files += [resources.files("graph").joinpath(name) for name in ("time.py", "grades.py")]
    sources = [file for file in files if file.name.endswith((".py", ".cypher"))]
    total = sha256()
    for file in sorted(sources, key=_name):
        total.update(file.name.encode() + b"\0" + file.read_bytes())
    return total.hexdigest()


def _name(file: Traversable) -> str:
    return file.name
