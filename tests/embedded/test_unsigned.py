"""Jars without their signatures: all else as it was, made once, and of just that jar."""

import os
from pathlib import Path
from zipfile import ZipFile

import pytest

from graph.embedded.jars import ensure
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
        if any(name.upper().endswith(SIGNATURES) for name in entries(jar))
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


def test_a_cache_that_cannot_be_written(tmp_path: Path, signed: Path) -> None:
    """Leaves the jar that is signed."""
    (tmp_path / "cache").write_text("in the way", encoding="utf-8")
    assert unsigned(tmp_path / "cache", [signed]) == [signed]
