"""Short fingerprints: of the seed files, and of each node as the graph is to hold it."""

from collections.abc import Mapping
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Any

import orjson

from graph.seeding.files import raw_of, seed_name, seed_paths
from graph.seeding.makers import digest_of_makers

__all__ = ["digest_of", "digest_of_graph", "digest_of_seeds"]


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
    total = sha256(digest_of_makers().encode())
    for path in seed_paths(folder):
        total.update(seed_name(path, folder).encode() + b"\0")
        # What cannot be read is refused when it is checked; until then it differs from all else.
        with suppress(OSError):
            total.update(sha256(raw_of(path)).digest())
    return total.hexdigest()[:32]
