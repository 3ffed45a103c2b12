"""The seeds that come with the service, and what was made of seeds before."""

from importlib import resources
from pathlib import Path
from typing import Final

from graph.seeding import Kept
from graph.settings import settings

__all__ = ["SEEDS", "kept"]

SEEDS: Final = Path(str(resources.files("seeds")))
"""The seeds that come with the service."""


def kept() -> Kept:
    """What was made of seeds before, in the cache directory of the settings."""
    return Kept(settings().styrgraf_cache / "seeds")
