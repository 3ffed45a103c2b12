"""The two signed jars of the server without their signatures: a start takes a fifth less.

Java holds each class of a signed jar against its signature, at every start, and takes none of them
into the archive of classes. Here the whole file has been held to the lock's hash before.
"""

import os
from collections.abc import Iterable
from pathlib import Path
from tempfile import NamedTemporaryFile
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
    try:
        made = jar.stat().st_mtime_ns
        if not copy.exists() or copy.stat().st_mtime_ns != made:
            folder.mkdir(parents=True, exist_ok=True)
            _copy(jar, copy, made)
    except OSError:
        return jar
    return copy


def _copy(jar: Path, copy: Path, made: int) -> None:
    """Not packed, for Java is quicker to read it; in one step, for another may be doing the same.

    It is of the same time as the jar: by that it is known to be of just this one.
    """
    with NamedTemporaryFile(dir=copy.parent, delete=False) as file:
        fresh = Path(file.name)
    try:
        with ZipFile(jar) as signed, ZipFile(fresh, "w") as plain:
            for entry in signed.infolist():
                if not entry.filename.upper().endswith(SIGNATURES):
                    plain.writestr(ZipInfo(entry.filename, entry.date_time), signed.read(entry))
        os.utime(fresh, ns=(made, made))
        fresh.replace(copy)
    finally:
        fresh.unlink(missing_ok=True)
