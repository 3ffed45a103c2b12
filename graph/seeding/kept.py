"""What was made of the seeds, kept on disk from one check to the next by what it was made of."""

import os
import time
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

import orjson

from graph.seeding.makers import digest_of_makers

__all__ = ["Kept"]

_SECONDS: Final = 30 * 86_400
"""What nobody asked for in a month is of files that have been written over since."""


class Kept:
    """Plain data by what it was made of and the code that made it, each in a file of its own.

    What cannot be read or written is as if it had not been kept: the check is only slower.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def get(self, source: bytes) -> Any:
        """What was made of the source; None where nothing is kept."""
        file = self._file(source)
        try:
            data = orjson.loads(file.read_bytes())
            os.utime(file)
        except (OSError, ValueError):
            return None
        return data

    def put(self, source: bytes, data: Any) -> None:
        """Keep what was made of the source; what JSON cannot hold is not kept."""
        file = self._file(source)
        fresh = file.with_suffix(f".{os.getpid()}")
        with suppress(OSError, TypeError):
            raw = orjson.dumps(data)
            self._folder.mkdir(parents=True, exist_ok=True)
            fresh.write_bytes(raw)
            fresh.replace(file)

    def tidy(self) -> None:
        """Take away what was not asked for in a month."""
        before = time.time() - _SECONDS
        with suppress(OSError):
            for file in self._folder.iterdir():
                if file.stat().st_mtime < before:
                    file.unlink()

    def _file(self, source: bytes) -> Path:
        total = sha256(digest_of_makers().encode() + source)
        return self._folder / f"{total.hexdigest()[:32]}.json"
