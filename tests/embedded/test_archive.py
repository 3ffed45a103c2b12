"""The archive of the server's classes: made once, of just these jars, and taken by each start."""

import lzma
import os
import sys
from pathlib import Path

import psutil
import pytest

from graph.embedded import PrivateStore
from graph.embedded import archive as archiving
from graph.embedded.archive import LIST, archive, keep
from graph.embedded.fetching import ensure
from graph.embedded.held import Held
from graph.embedded.jars import read_lock
from graph.settings import settings

SMALL = tuple(jar for jar in read_lock() if jar.artifact == "reactive-streams")

OF_JAVA = """\
# NOTE: Do not modify this file.
java/lang/Object id: 0
@lambda-proxy java/util/Comparator compare
@lambda-form-invoker [LF_RESOLVE] L3_I
jdk/proxy1/$Proxy7 id: 3
org/reactivestreams/Publisher id: 4
"""


def silent() -> None:
    """Nobody wants to be told that one is made."""


@pytest.fixture
def listed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A list of two classes in the place of the server's."""
    file = tmp_path / "small.classes.xz"
    monkeypatch.setattr(archiving, "LIST", file)
    keep(OF_JAVA.splitlines(keepends=True))
    return file


@pytest.fixture
def files(tmp_path: Path, listed: Path) -> list[Path]:
    """A jar of its own."""
    return ensure(tmp_path / "cache", SMALL)


def test_the_list_names_what_the_server_begins_with() -> None:
    """And each of its lines is one that Java can take."""
    lines = lzma.decompress(LIST.read_bytes()).decode().splitlines()
    assert {"java/lang/Object", "org/neo4j/server/CommunityEntryPoint"} <= set(lines)
    assert max(map(len, lines)) <= archiving.LETTERS_AT_MOST


def test_kept_is_what_can_be_found_again(listed: Path) -> None:
    """No number of a run, no class that was made up in it, and no line too long for Java."""
    keep([*OF_JAVA.splitlines(keepends=True), "@lambda-proxy " + "x" * 5000])
    assert lzma.decompress(listed.read_bytes()).decode().splitlines() == [
        "java/lang/Object",
        "@lambda-proxy java/util/Comparator compare",
        "org/reactivestreams/Publisher",
    ]


def test_made_once_for_the_same_jars(tmp_path: Path, files: list[Path]) -> None:
    """And anew for others; nothing lies beside it but the lock."""
    first = archive(tmp_path, files, silent)
    assert first is not None
    made = first.stat().st_ino
    assert archive(tmp_path, files, silent) == first
    assert first.stat().st_ino == made
    files[0].touch()
    other = archive(tmp_path, files, silent)
    assert other is not None
    assert other != first
    assert {one.name for one in first.parent.iterdir()} == {first.name, other.name, "making.lock"}


def test_no_more_than_a_few_are_kept(tmp_path: Path, files: list[Path]) -> None:
    """The one that was used longest ago goes."""
    made: list[Path | None] = []
    for _ in range(archiving.ARCHIVES_AT_MOST + 1):
        files[0].touch()
        made.append(archive(tmp_path, files, silent))
    assert {*(tmp_path / "classes").glob("*.jsa")} == {*made[1:]}


@pytest.mark.parametrize(
    ("name", "value"),
    [("HEAP", "-XX:NoSuchFlag"), ("HEAP", "-version"), ("SECONDS_AT_MOST", 0.001)],
    ids=["refused", "nothing", "endless"],
)
def test_where_java_cannot_there_is_none(
    tmp_path: Path, files: list[Path], monkeypatch: pytest.MonkeyPatch, name: str, value: object
) -> None:
    """It is asked once a day, for what was in its way may be gone; a start does without."""
    told: list[str] = []
    monkeypatch.setattr(archiving, name, value)
    for _ in range(2):
        assert archive(tmp_path, files, lambda: told.append("making")) is None
    assert told == ["making"]
    assert not list((tmp_path / "classes").glob("*.new"))
    monkeypatch.undo()
    [empty] = (tmp_path / "classes").glob("*.jsa")
    monkeypatch.setattr(archiving, "LIST", tmp_path / "small.classes.xz")
    os.utime(empty, (1, 1))
    assert archive(tmp_path, files, silent) == empty


def test_none_is_made_where_somebody_waits(tmp_path: Path, files: list[Path]) -> None:
    """What there is is taken."""
    assert archive(tmp_path, files) is None
    made = archive(tmp_path, files, silent)
    assert archive(tmp_path, files) == made is not None


def test_what_was_left_half_goes(tmp_path: Path, files: list[Path]) -> None:
    """By whoever was killed while it was made."""
    (tmp_path / "classes").mkdir()
    (tmp_path / "classes" / "other.new").write_bytes(b"half")
    made = archive(tmp_path, files, silent)
    assert {*(tmp_path / "classes").iterdir()} == {made, tmp_path / "classes" / "making.lock"}


@pytest.mark.parametrize("content", [None, b"no archive"])
def test_without_a_list_there_is_none(
    tmp_path: Path, files: list[Path], listed: Path, content: bytes | None
) -> None:
    """A version of Neo4j whose classes nobody has listed yet starts all the same."""
    listed.unlink()
    if content:
        listed.write_bytes(content)
    assert archive(tmp_path, files, silent) is None


def test_while_another_makes_it_nobody_waits(tmp_path: Path, files: list[Path]) -> None:
    """Whoever starts meanwhile does without; afterwards it is made."""
    (tmp_path / "classes").mkdir()
    with Held(tmp_path / "classes" / "making.lock").wait(1) or pytest.fail("it is ours"):
        assert archive(tmp_path, files, silent) is None
    assert archive(tmp_path, files, silent) is not None


def test_a_folder_that_cannot_be_written(tmp_path: Path, files: list[Path]) -> None:
    """A start does without."""
    (tmp_path / "classes").write_text("in the way", encoding="utf-8")
    assert archive(tmp_path, files, silent) is None


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere no file tells what is mapped")
def test_a_server_has_it_mapped(tmp_path: Path, kept: Path) -> None:
    """Java takes the archive for that of its jars, and does not pass over it."""
    with PrivateStore(tmp_path / "store", settings().styrgraf_cache) as private:
        server = psutil.Process(private.start().pid)
        assert str(kept.resolve()) in {one.path for one in server.memory_maps()}
