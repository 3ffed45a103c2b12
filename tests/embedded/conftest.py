"""The archive of the server's classes, made before a test begins to count seconds."""

from contextlib import nullcontext
from pathlib import Path

import pytest

from graph.embedded.archive import SECONDS_AT_MOST, archive
from graph.embedded.fetching import ensure
from graph.embedded.held import Held
from graph.embedded.unsigned import unsigned
from graph.settings import settings


@pytest.fixture(scope="session")
def kept() -> Path:
    """The archive in the cache that all tests share."""
    cache = settings().styrgraf_cache
    files = unsigned(cache, ensure(cache))
    made = archive(cache, files, lambda: None)
    if made is None:
        # Tests beside these are making it.
        with Held(cache / "classes" / "making.lock").wait(SECONDS_AT_MOST) or nullcontext():
            made = archive(cache, files)
    assert made is not None
    return made
