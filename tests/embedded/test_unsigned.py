"""Jars without their signatures: all else as it was, made once, and of just that jar."""

import errno
import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from zipfile import ZipFile

import pytest

from graph.embedded.fetching import ensure
from graph.embedded.unsigned import SIGNATURES, SIGNED, unsigned
from graph.settings import settings


@pytest.fixture
def signed(tmp_path: Path) -> Path:
    """A small jar that is signed."""
    jar = tmp_path / SIGNED[0] / "1" / f"{SIGNED[0]}-1.jar"
    jar.parent.mkdir(parents=True)
    with ZipFile(jar, "w") as written:
        for name in ("META-INF/ECLIPSE_.SF", "META-INF/eclipse_.rsa", "META-INF/MANIFEST.MF", "å"):
            written.writestr(name, f"in {name}")
    return jar


def entries(jar: Path) -> dict[str, bytes]:
    """What a jar holds, by name."""
    with ZipFile(jar) as read:
        return {name: read.read(name) for name in read.namelist()}


def test_those_of_the_lock_that_are_signed() -> None:
    """Are those, and no others."""
    found = [
        jar.parents[1].name
        for jar in ensure(settings().styrgraf_cache)
        if any(name.upper().endswith(SIGNATURES) for name in ZipFile(jar).namelist())
    ]
    assert sorted(found) == sorted(SIGNED)


def test_only_the_signatures_are_gone(tmp_path: Path, signed: Path) -> None:
    """And jars that are not signed are what they were."""
    plain = tmp_path / "plain" / "1" / "plain-1.jar"
    copy, other = unsigned(tmp_path / "cache", [signed, plain])
    assert other == plain
    assert entries(copy) == {
        "META-INF/MANIFEST.MF": b"in META-INF/MANIFEST.MF",
        "å": "in å".encode(),
    }


def test_made_once_and_anew_for_another(tmp_path: Path, signed: Path) -> None:
    """By its time; nothing else is left behind."""
    [copy] = unsigned(tmp_path / "cache", [signed])
    first = copy.stat().st_ino
    assert unsigned(tmp_path / "cache", [signed]) == [copy]
    assert copy.stat().st_ino == first
    os.utime(signed, (1, 1))
    assert unsigned(tmp_path / "cache", [signed]) == [copy]
    assert copy.stat().st_mtime == 1
    assert list(copy.parent.iterdir()) == [copy]


def test_two_at_once_make_the_same(tmp_path: Path, signed: Path) -> None:
    """Neither gets what the other has written half."""
    cache = tmp_path / "cache"
    with ThreadPoolExecutor(8) as pool:
        made = [pool.submit(unsigned, cache, [signed]) for _ in range(8)]
    copies = [one.result()[0] for one in made]
    assert {copy.stat().st_mtime_ns for copy in copies} == {signed.stat().st_mtime_ns}
    assert set(entries(copies[0])) == {"META-INF/MANIFEST.MF", "å"}
    assert list(copies[0].parent.iterdir()) == copies[:1]


def test_a_copy_that_fails_leaves_nothing(
    tmp_path: Path, signed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And the signed jar is taken."""

    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "utime", full)
    assert unsigned(tmp_path / "cache", [signed]) == [signed]
    assert list((tmp_path / "cache" / "unsigned").iterdir()) == []


def test_a_cache_that_cannot_be_written(tmp_path: Path, signed: Path) -> None:
    """Leaves the jar that is signed."""
    (tmp_path / "cache").write_text("in the way", encoding="utf-8")
    assert unsigned(tmp_path / "cache", [signed]) == [signed]
