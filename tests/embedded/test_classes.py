"""The archive of the server's classes: made once, of just these jars, and taken by each start."""

import lzma
import sys
from contextlib import nullcontext
from pathlib import Path

import psutil
import pytest

from graph.embedded import PrivateStore, classes, jars
from graph.embedded.classes import LIST, archive, keep
from graph.embedded.held import Held
from graph.embedded.jars import ensure, read_lock
from graph.embedded.unsigned import unsigned
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


@pytest.fixture
def listed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A list of two classes in the place of the server's."""
    file = tmp_path / "small.classes.xz"
    monkeypatch.setattr(classes, "LIST", file)
    keep(OF_JAVA.splitlines(keepends=True))
    return file


@pytest.fixture
def files(tmp_path: Path, listed: Path) -> list[Path]:
    """A jar of its own."""
    return ensure(tmp_path / "cache", SMALL)


def test_the_list_names_what_the_server_begins_with() -> None:
    """It is of this version, and each line one that Java can take."""
    lines = lzma.decompress(LIST.read_bytes()).decode().splitlines()
    assert LIST.name == f"neo4j-{jars.VERSION}.classes.xz"
    assert {"java/lang/Object", "org/neo4j/server/CommunityEntryPoint"} <= set(lines)
    assert max(map(len, lines)) <= classes.LETTERS_AT_MOST


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
    first = archive(tmp_path, files)
    assert first is not None
    made = first.stat().st_mtime_ns
    assert archive(tmp_path, files) == first
    assert first.stat().st_mtime_ns == made
    files[0].touch()
    other = archive(tmp_path, files)
    assert other is not None
    assert other != first
    assert {one.name for one in first.parent.iterdir()} == {first.name, other.name, "making.lock"}


def test_no_more_than_a_few_are_kept(tmp_path: Path, files: list[Path]) -> None:
    """The oldest goes."""
    made: list[Path | None] = []
    for _ in range(classes.ARCHIVES_AT_MOST + 1):
        files[0].touch()
        made.append(archive(tmp_path, files))
    assert {*(tmp_path / "classes").glob("*.jsa")} == {*made[1:]}


def test_where_java_cannot_there_is_none(tmp_path: Path, files: list[Path], listed: Path) -> None:
    """It is asked once; a start then does without."""
    listed.write_bytes(lzma.compress(b"@no-such-word\n"))
    assert archive(tmp_path, files) is None
    [empty] = (tmp_path / "classes").glob("*.jsa")
    made = empty.stat().st_mtime_ns
    assert archive(tmp_path, files) is None
    assert empty.stat().st_mtime_ns == made


def test_while_another_makes_it_nobody_waits(tmp_path: Path, files: list[Path]) -> None:
    """Whoever starts meanwhile does without; afterwards it is made."""
    (tmp_path / "classes").mkdir()
    with Held(tmp_path / "classes" / "making.lock").wait(1) or pytest.fail("it is ours"):
        assert archive(tmp_path, files) is None
    assert archive(tmp_path, files) is not None


def test_a_folder_that_cannot_be_written(tmp_path: Path, files: list[Path]) -> None:
    """A start does without."""
    (tmp_path / "classes").write_text("in the way", encoding="utf-8")
    assert archive(tmp_path, files) is None


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere no file tells what is mapped")
def test_a_server_has_it_mapped(tmp_path: Path) -> None:
    """Java takes the archive for that of its jars, and does not pass over it."""
    cache = settings().styrgraf_cache
    files = unsigned(cache, ensure(cache))
    kept = archive(cache, files)
    if kept is None:
        # Tests beside this one share the cache, and one of them is making it.
        with Held(cache / "classes" / "making.lock").wait(classes.SECONDS_AT_MOST) or nullcontext():
            pass
        kept = archive(cache, files)
    assert kept is not None
    with PrivateStore(tmp_path / "store", cache) as private:
        server = psutil.Process(private.start().pid)
        assert str(kept) in {one.path for one in server.memory_maps()}
