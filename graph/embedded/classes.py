"""The server's classes as Java holds them, kept in a file: a start takes half the time.

Without it Java reads, checks and links fourteen thousand classes anew at each start. It makes the
file from a list of them, and looks by itself whether the file is of these jars and of this Java;
where it is not, or there is none, a start is slower and nothing else.
"""

import hashlib
import lzma
import os
import subprocess
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path

from graph.embedded.held import Held
from graph.embedded.jars import VERSION
from graph.embedded.java import JAVA, environment

__all__ = ["LIST", "archive", "keep"]

LIST = Path(__file__).with_name(f"neo4j-{VERSION}.classes.xz")
"""What Java lists of a server that has planned every question (`python -m api.classes`)."""

# Fifteen seconds of both processors; a slow disk takes ten times that.
SECONDS_AT_MOST = 150.0
# One for each Java that shares the cache, at 130 MB.
ARCHIVES_AT_MOST = 3
# Java takes no longer line than its own buffer, and what it makes up at run time it cannot find.
LETTERS_AT_MOST = 3500
MADE_UP = ("#", "@lambda-form", "jdk/proxy", "com/sun/proxy")


def archive(cache: Path, jars: Sequence[Path]) -> Path | None:
    """The archive of the classes in these jars, made where there is none yet.

    None where it cannot be made, or another process is making it.
    """
    folder = cache / "classes"
    file = folder / f"{_key(jars)}.jsa"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if not file.exists():
            making = Held(folder / "making.lock").take()
            if making is None:
                return None
            with making:
                _make(file, jars)
        # An empty one says that Java could not, and need not be asked again.
        return file if file.stat().st_size else None
    except OSError:
        return None


def keep(listed: Iterable[str]) -> None:
    """Write what Java lists of the classes of a server, a line each, as the list."""
    lines = [line.partition(" id:")[0].rstrip("\n") for line in listed]
    found = [
        line
        for line in lines
        if len(line) <= LETTERS_AT_MOST and not line.startswith(MADE_UP) and "$Proxy" not in line
    ]
    LIST.write_bytes(lzma.compress("\n".join(found).encode(), preset=9))


def _make(file: Path, jars: Sequence[Path]) -> None:
    fresh, names = file.with_suffix(".new"), file.with_suffix(".list")
    names.write_bytes(lzma.decompress(LIST.read_bytes()))
    command = [
        *(str(JAVA), "-Xshare:dump", "-XX:+UseSerialGC", "-Xmx512m"),
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
            check=True,
            timeout=SECONDS_AT_MOST,
        )
        fresh.replace(file)
    except subprocess.SubprocessError:
        file.touch()
    finally:
        names.unlink(missing_ok=True)
        fresh.unlink(missing_ok=True)
    _forget(file)


def _forget(newest: Path) -> None:
    """Leave the newest archives and no others."""
    others = [one for one in newest.parent.glob("*.jsa") if one != newest]
    for old in sorted(others, key=_made, reverse=True)[ARCHIVES_AT_MOST - 1 :]:
        with suppress(OSError):
            old.unlink()


def _key(jars: Iterable[Path]) -> str:
    """Tells these jars, this Java and this list from all others."""
    image = JAVA.parents[1] / "lib" / "modules"
    told = [LIST.read_bytes(), *(repr(_stamp(one)).encode() for one in jars)]
    told.append(repr(_stamp(image)[1:]).encode())
    return hashlib.sha256(b"\0".join(told)).hexdigest()[:16]


def _stamp(file: Path) -> tuple[str, int, int]:
    stat = file.stat()
    return str(file), stat.st_size, stat.st_mtime_ns


def _made(file: Path) -> int:
    return file.stat().st_mtime_ns
