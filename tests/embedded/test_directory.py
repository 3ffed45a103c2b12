"""The private store's directory: ours is known, anything else is explained and left as it is."""

import json
import os
import stat
from pathlib import Path

import pytest

from graph.embedded import PrivateStore
from graph.embedded.directory import Directory
from graph.errors import DirectoryForeignError, SettingError
from graph.settings import settings


@pytest.fixture
def ours(tmp_path: Path) -> Directory:
    """A directory made and prepared, with no server started in it yet."""
    directory = Directory(tmp_path / "store")
    held = directory.take()
    assert held is not None
    with held:
        directory.prepare()
    return directory


def marked(root: Path, **changes: object) -> None:
    """Write a marker that differs from ours in some way."""
    marker = {"made_by": "styrgraf", "format": 1, "neo4j": "5.26.30", "made": "2026-01-01"}
    (root / "store.json").write_text(json.dumps(marker | changes), encoding="utf-8")


def test_new(ours: Directory) -> None:
    """A directory that was not there becomes a store of ours, closed to everybody else."""
    marker = ours.recognise()
    assert marker is not None
    assert marker.made_by == "styrgraf"
    assert stat.S_IMODE(ours.root.stat().st_mode) == 0o700
    assert stat.S_IMODE(ours.home.stat().st_mode) == 0o700


def test_password(ours: Directory) -> None:
    """The password is random, and its owner alone may read it, as well as its first hash."""
    assert stat.S_IMODE((ours.root / "password").stat().st_mode) == 0o600
    assert stat.S_IMODE((ours.home / "data/dbms/auth.ini").stat().st_mode) == 0o600
    assert len(ours.password()) >= 32
    assert ours.password() not in (ours.home / "data/dbms/auth.ini").read_text(encoding="ascii")


def test_prepared_twice(ours: Directory) -> None:
    """Preparing a store again keeps its password and its marker."""
    before = ours.password(), ours.recognise()
    ours.prepare()
    assert (ours.password(), ours.recognise()) == before


@pytest.mark.parametrize("name", ["server.log", "store.new", "held.lock"])
def test_interrupted_before_the_marker(tmp_path: Path, name: str) -> None:
    """What a start leaves that was ended before it wrote the marker is taken for empty."""
    (tmp_path / name).touch()
    directory = Directory(tmp_path)
    assert directory.recognise() is None
    directory.prepare()
    assert directory.recognise() is not None


def test_interrupted_before_the_password(tmp_path: Path) -> None:
    """A store without data whose password was not written yet, or was left empty, gets one."""
    marked(tmp_path)
    (tmp_path / "password").touch()
    directory = Directory(tmp_path)
    directory.prepare()
    assert directory.password()


def test_foreign(tmp_path: Path) -> None:
    """A directory of somebody else's is named with what lies in it, and nothing is touched."""
    (tmp_path / "thesis.tex").write_text("years of work", encoding="utf-8")
    with pytest.raises(DirectoryForeignError, match=r"thesis\.tex") as caught:
        PrivateStore(tmp_path, settings().styrgraf_cache).start()
    assert "STYRGRAF_DATA" in caught.value.remedy
    assert caught.value.details["found"] == ["thesis.tex"]
    assert [entry.name for entry in tmp_path.iterdir()] == ["thesis.tex"]


@pytest.mark.parametrize("operation", ["start", "stop", "status"])
def test_a_file(tmp_path: Path, operation: str) -> None:
    """A file where the directory should be is said to be one, whatever is asked."""
    (tmp_path / "store").write_text("", encoding="utf-8")
    private = PrivateStore(tmp_path / "store", settings().styrgraf_cache)
    with pytest.raises(DirectoryForeignError, match="is a file"):
        getattr(private, operation)()


@pytest.mark.parametrize("text", ["", '{"made_by": "styr', "[]", '{"made_by": "styrgraf"}'])
def test_half_a_marker(tmp_path: Path, text: str) -> None:
    """A marker that is not whole is said to be so, and is not written over."""
    (tmp_path / "store.json").write_text(text, encoding="utf-8")
    with pytest.raises(DirectoryForeignError, match="not whole"):
        Directory(tmp_path).prepare()
    assert (tmp_path / "store.json").read_text(encoding="utf-8") == text


@pytest.mark.parametrize("change", [{"format": 2}, {"made_by": "another"}])
def test_another_format(tmp_path: Path, change: dict[str, object]) -> None:
    """A store made by a later Styrgraf, or by another program, is not opened."""
    marked(tmp_path, **change)
    with pytest.raises(DirectoryForeignError, match="this Styrgraf reads format 1"):
        Directory(tmp_path).recognise()


def test_data_without_password(ours: Directory) -> None:
    """Data whose password is gone are neither opened nor thrown away."""
    kept = ours.home / "data/databases/system/neostore"
    kept.parent.mkdir(parents=True)
    kept.write_text("data", encoding="utf-8")
    (ours.root / "password").unlink()
    with pytest.raises(DirectoryForeignError, match="half a store"):
        ours.prepare()
    assert kept.read_text(encoding="utf-8") == "data"
    assert not (ours.root / "password").exists()


def test_unwritable(tmp_path: Path) -> None:
    """A directory that cannot be made is a fault of the setting, which is named."""
    (tmp_path / "file").touch()
    with pytest.raises(SettingError, match="cannot be") as caught:
        PrivateStore(tmp_path / "file" / "store", settings().styrgraf_cache).start()
    assert caught.value.details["setting"] == "STYRGRAF_DATA"


def test_another_process(ours: Directory) -> None:
    """A process that does not hold the lock is not taken for the server, nor one that is gone."""
    assert not ours.holds(os.getpid())
    assert not ours.holds(2**22 + 1)
    held = ours.take()
    assert held is not None
    with held:
        assert ours.holds(os.getpid())


def test_status_before_the_first_start(tmp_path: Path) -> None:
    """Asking how a store does that was never started says so and makes nothing."""
    status = PrivateStore(tmp_path / "store", tmp_path / "cache").status()
    assert not status.running
    assert status.jars_missing == 213
    assert (status.pid, status.uri, status.since, status.disk_bytes) == (None, None, None, 0)
    assert not (tmp_path / "store").exists()
    assert not (tmp_path / "cache").exists()


def test_stop_before_the_first_start(tmp_path: Path) -> None:
    """There is nothing to stop where nothing runs, and nothing is made of it."""
    assert not PrivateStore(tmp_path / "store", tmp_path / "cache").stop()
    assert not (tmp_path / "store").exists()
