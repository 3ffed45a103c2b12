"""A lock on a file that the kernel releases when its last holder is gone, however it went."""

import fcntl
import os
import time
from pathlib import Path
from typing import Self

__all__ = ["Held"]

# Short enough not to be felt by whoever waits, long enough not to be seen on a processor.
LOOK_AGAIN = 0.1


class Held:
    """A file's lock.

    It belongs to the open file and not to the process: a child that inherits the descriptor holds
    it too, and it is free only when all of them have ended. So neither a kill -9 nor a process
    number that was given out again can make it lie.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self._descriptor: int | None = None

    @property
    def descriptor(self) -> int:
        """The open file, to be handed to a child.

        Raises ValueError when it is not held.
        """
        if self._descriptor is None:
            raise ValueError(f"{self._file} is not held")
        return self._descriptor

    def take(self) -> Self | None:
        """The lock, or None when somebody else has it.

        Raises OSError when the file cannot be opened.
        """
        descriptor = os.open(self._file, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(descriptor)
            return None
        self._descriptor = descriptor
        return self

    def wait(self, seconds: float) -> Self | None:
        """The lock as soon as it is free, or None when it is not within that time."""
        until = time.monotonic() + seconds
        while (held := self.take()) is None and time.monotonic() < until:
            time.sleep(LOOK_AGAIN)
        return held

    def release(self) -> None:
        """Let go; children that inherited it hold it still."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.release()
