"""The server's classes as Java holds them, kept in a file: a start takes half the time.

Without it Java reads, checks and links all of them anew at each start. It makes the file from a
list of them, and looks by itself whether the file is of these jars and of this Java; where it is
not, or there is none, a start is slower and nothing else.
"""

import hashlib
import lzma
import os
import subprocess
import time
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from pathlib import Path

from graph.embedded.held import Held
from graph.embedded.jars import VERSION
from graph.embedded.java import JAVA, environment

__all__ = ["LIST", "archive", "keep"]

LIST = Path(__file__).with_name(f"neo4j-{VERSION}.classes.xz")
"""What Java lists of a server that has planned every question (`python -m api.listing`)."""

# It takes half a minute of one processor; beside other work, or on a slow disk, five times that.
SECONDS_AT_MOST = 150.0
# Where Java could not, a full disk may have been the reason.
NOT_AGAIN_SECONDS = 86_400.0
# One for each Java that shares the cache, at 160 MB.
ARCHIVES_AT_MOST = 3
# As much as a server has, which is enough for it.
HEAP = "-Xmx512m"
# Java takes no longer line than its own buffer, and what it makes up at run time it cannot find.
LETTERS_AT_MOST = 3500
MADE_UP = ("#", "@lambda-form", "jdk/proxy", "com/sun/proxy")


def archive(
    cache: Path, jars: Sequence[Path], making: Callable[[], None] | None = None
) -> Path | None:
    """The archive of the classes in these jars.

    Where there is none yet it is made, and `making` called before; where nothing is to be called,
    none is made. None where there is none, it cannot be made, or another process is making it.
    """
    folder = cache / "classes"
    try:
        file = folder / f"{_key(jars)}.jsa"
        if making is not None and not _is_settled(file):
            folder.mkdir(parents=True, exist_ok=True)
            alone = Held(folder / "making.lock").take()
            if alone is None:
                return None
            with alone:
                if not _is_settled(file):
                    making()
                    _make(file, jars, alone)
        if not file.exists() or not file.stat().st_size:
            return None
        # What is in use is not what is forgotten.
        file.touch()
    except (OSError, lzma.LZMAError):
        return None
    return file


def keep(listed: Iterable[str]) -> None:
    """Write what Java lists of the classes of a server, a line each, as the list."""
    lines = [line.partition(" id:")[0].rstrip("\n") for line in listed]
    found = [
        line
        for line in lines
        if len(line) <= LETTERS_AT_MOST and not line.startswith(MADE_UP) and "$Proxy" not in line
    ]
    LIST.write_bytes(lzma.compress("\n".join(found).encode(), preset=9))


def _is_settled(file: Path) -> bool:
    """Whether there is an archive, or Java could not make it a short while ago."""
    try:
        stat = file.stat()
    except FileNotFoundError:
        return False
    return stat.st_size > 0 or time.time() - stat.st_mtime < NOT_AGAIN_SECONDS


def _make(file: Path, jars: Sequence[Path], alone: Held) -> None:
    for left in (*file.parent.glob("*.new"), *file.parent.glob("*.list")):
        # Of whoever was killed in the middle of it.
        left.unlink()
    fresh, names = file.with_suffix(".new"), file.with_suffix(".list")
    names.write_bytes(lzma.decompress(LIST.read_bytes()))
    command = [
        *(str(JAVA), "-Xshare:dump", "-XX:+UseSerialGC", HEAP),
        *(f"-XX:SharedClassListFile={names}", f"-XX:SharedArchiveFile={fresh}"),
        *("-cp", os.pathsep.join(map(str, jars))),
    ]
    try:
        subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=environment(),
            # Java goes on where we are killed, and nobody else begins meanwhile.
            pass_fds=[alone.descriptor],
            check=True,
            timeout=SECONDS_AT_MOST,
        )
        fresh.replace(file)
    except (subprocess.SubprocessError, FileNotFoundError):
        # An empty one says that Java could not.
        file.write_bytes(b"")
    finally:
        names.unlink(missing_ok=True)
        fresh.unlink(missing_ok=True)
    _forget(file)


def _forget(newest: Path) -> None:
    """Leave the archives that were used last and no others."""
    others = [one for one in newest.parent.glob("*.jsa") if one != newest]
    for old in sorted(others, key=_used, reverse=True)[ARCHIVES_AT_MOST - 1 :]:
        with suppress(OSError):
            old.unlink()


def _key(jars: Iterable[Path]) -> str:
    """Tells these jars, this Java and this list from all others."""
    told = [LIST.read_bytes(), (JAVA.parents[1] / "release").read_bytes()]
    told += [repr(_stamp(one)).encode() for one in jars]
    return hashlib.sha256(b"\0".join(told)).hexdigest()[:16]


def _stamp(file: Path) -> tuple[str, int, int]:
    stat = file.stat()
    return str(file), stat.st_size, stat.st_mtime_ns


def _used(file: Path) -> int:
    return file.stat().st_mtime_ns
