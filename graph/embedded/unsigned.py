"""The two signed jars of the server without their signatures: a start takes a fifth less.

Java holds each class of a signed jar against its signature, at every start, and takes none of them
into the archive of classes. Here the whole file has been held to the lock's hash before.
"""

import os
from collections.abc import Iterable
from pathlib import Path
from zipfile import ZipFile, ZipInfo

__all__ = ["SIGNATURES", "SIGNED", "unsigned"]

SIGNED = ("eclipse-collections", "eclipse-collections-api")
"""The artifacts whose jars are signed."""

SIGNATURES = (".SF", ".RSA", ".DSA", ".EC")
"""How the names of the files end, in META-INF, by which Java knows that a jar is signed."""


def unsigned(cache: Path, jars: Iterable[Path]) -> list[Path]:
    """The jars with unsigned copies in the place of those that are signed, made where they lack.

    Where one cannot be made, the signed one stays: a start is only slower.
    """
    return [_without(cache / "unsigned", jar) if _is_signed(jar) else jar for jar in jars]


def _is_signed(jar: Path) -> bool:
    # A cache lies as Maven's does: artifact, version, file.
    return jar.parents[1].name in SIGNED


def _without(folder: Path, jar: Path) -> Path:
    copy = folder / jar.name
    made = jar.stat().st_mtime_ns
    try:
        if not copy.exists() or copy.stat().st_mtime_ns != made:
            folder.mkdir(parents=True, exist_ok=True)
            fresh = copy.with_suffix(f".{os.getpid()}")
            _copy(jar, fresh)
            # Of the same time as what it was made of: by that it is known to be of just this one.
            os.utime(fresh, ns=(made, made))
            fresh.replace(copy)
    except OSError:
        return jar
    return copy


def _copy(jar: Path, copy: Path) -> None:
    """Not packed: Java is quicker to read it."""
    with ZipFile(jar) as signed, ZipFile(copy, "w") as plain:
        for entry in signed.infolist():
            if not entry.filename.upper().endswith(SIGNATURES):
                plain.writestr(ZipInfo(entry.filename, entry.date_time), signed.read(entry))
