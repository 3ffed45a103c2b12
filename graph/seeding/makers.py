"""The code that makes a graph of seed files, as a digest: other code may make another of them."""

from functools import cache
from hashlib import sha256
from importlib import resources
from importlib.resources.abc import Traversable
from typing import Final

__all__ = ["digest_of_makers"]

_MAKERS: Final = (
    ("graph", "model"),
    ("graph", "seeding"),
    ("cypher", "seeding"),
    ("cypher", "schema"),
)


@cache
def digest_of_makers() -> str:
    """A digest of all code and statements that decide what the graph is to hold."""
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
