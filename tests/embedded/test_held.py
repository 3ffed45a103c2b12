"""A lock that ends with its last holder."""

import subprocess
import sys
from pathlib import Path

import pytest

from graph.embedded.held import Held


def test_held_twice(tmp_path: Path) -> None:
    """What is held is not given to a second one until the first lets go."""
    first = Held(tmp_path / "lock").take()
    assert first is not None
    assert Held(tmp_path / "lock").take() is None
    first.release()
    second = Held(tmp_path / "lock").wait(0)
    assert second is not None
    second.release()


def test_held_by_a_child(tmp_path: Path) -> None:
    """A child that inherited the lock holds it after its parent let go, until it is killed."""
    held = Held(tmp_path / "lock").take()
    assert held is not None
    child = subprocess.Popen(
        [sys.executable, "-c", "import time; time.sleep(60)"], pass_fds=[held.descriptor]
    )
    held.release()
    assert Held(tmp_path / "lock").take() is None
    child.kill()
    child.wait()
    freed = Held(tmp_path / "lock").wait(5)
    assert freed is not None
    freed.release()


def test_waiting_ends(tmp_path: Path) -> None:
    """Waiting for what is not let go ends after the given time."""
    with Held(tmp_path / "lock").wait(0) or pytest.fail("nobody holds it"):
        assert Held(tmp_path / "lock").wait(0.2) is None


def test_not_held(tmp_path: Path) -> None:
    """A lock that is not held has no descriptor to hand on."""
    with pytest.raises(ValueError, match="not held"):
        _ = Held(tmp_path / "lock").descriptor
