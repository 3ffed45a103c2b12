"""The server's files: fetched for real, from a lock of three small ones."""

import gc
import shutil
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from graph.embedded import PrivateStore, fetching, jars
from graph.embedded.fetching import ensure
from graph.embedded.held import Held
from graph.embedded.jars import missing, read_lock
from graph.embedded.progress import FetchBar
from graph.errors import JarCorruptError, JarsUnavailableError

# Three of the smallest, so that fetching them takes no longer than asking for them.
NAMES = ("jetty-alpn-java-server", "jetty-alpn-server", "reactive-streams")
SMALL = tuple(jar for jar in read_lock() if jar.artifact in NAMES)

# A fetch that kills itself, as `kill -9` would, when the first file is there.
KILLED = """
import os, sys
from pathlib import Path
from graph.embedded.fetching import ensure
from graph.embedded.jars import read_lock
small = [jar for jar in read_lock() if jar.artifact in sys.argv[2:]]
ensure(Path(sys.argv[1]), small, lambda done, _: done and os.kill(os.getpid(), 9))
"""

Told = list[tuple[int, int]]


@pytest.fixture
def told() -> Told:
    """What was told of the fetch."""
    return []


@pytest.fixture(scope="module")
def fetched(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The three files, fetched once for all tests that need them to be there."""
    cache = tmp_path_factory.mktemp("fetched")
    ensure(cache, SMALL)
    return cache


@pytest.fixture
def cache(tmp_path: Path, fetched: Path) -> Path:
    """A cache with the three files fetched and verified."""
    return Path(shutil.copytree(fetched, tmp_path / "cache"))


def telling(told: Told) -> jars.Progress:
    """Progress that is written down."""
    return lambda done, total: told.append((done, total))


def offline(monkeypatch: pytest.MonkeyPatch) -> None:
    """From here on, no way leads out: the proxy's port is one where nobody listens."""
    for name in ("HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    monkeypatch.delenv("NO_PROXY", raising=False)
    monkeypatch.delenv("no_proxy", raising=False)


def test_lock() -> None:
    """The lock names 213 files, each once, with a SHA-256 and a place of its own."""
    lock = read_lock()
    assert len(lock) == 213
    assert len({jar.coordinate for jar in lock}) == len({jar.path for jar in lock}) == 213
    assert all(len(bytes.fromhex(jar.sha256)) == 32 for jar in lock)
    assert any(jar.classifier for jar in lock)


def test_fetched(tmp_path: Path, told: Told) -> None:
    """A first fetch counts the files up to all of them and leaves nothing else behind."""
    paths = ensure(tmp_path, SMALL, telling(told))
    assert [path.is_file() for path in paths] == [True] * 3
    assert told == [(0, 3), (1, 3), (2, 3), (3, 3)]
    assert not (tmp_path / "jars" / ".fetching").exists()
    assert missing(tmp_path, SMALL) == 0


def test_there(cache: Path, told: Told, monkeypatch: pytest.MonkeyPatch) -> None:
    """Verified files are neither fetched nor told of again, and no network is needed."""
    offline(monkeypatch)
    ensure(cache, SMALL, telling(told))
    assert told == []


def test_without_stamps(cache: Path, told: Told, monkeypatch: pytest.MonkeyPatch) -> None:
    """Files whose stamps are lost or garbled are read again and not fetched again."""
    offline(monkeypatch)
    for text in ("", "[1]", '{"a": 1}'):
        (cache / "jars" / "verified.json").write_text(text, encoding="utf-8")
        ensure(cache, SMALL, telling(told))
    (cache / "jars" / "verified.json").unlink()
    ensure(cache, SMALL, telling(told))
    assert told == []


@pytest.mark.parametrize("harm", ["half", "flipped", "gone"])
def test_harmed(cache: Path, told: Told, harm: str) -> None:
    """A file that was cut, changed or lost is found by its hash, and it alone is fetched again."""
    file = cache / "jars" / SMALL[1].path
    whole = file.read_bytes()
    if harm == "gone":
        file.unlink()
    elif harm == "half":
        file.write_bytes(whole[: len(whole) // 2])
    else:
        file.write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
    ensure(cache, SMALL, telling(told))
    assert told == [(2, 3), (3, 3)]
    assert file.read_bytes() == whole


def test_interrupted(tmp_path: Path, told: Told) -> None:
    """A fetch that was killed goes on from the files that were whole."""
    ended = subprocess.run([sys.executable, "-c", KILLED, str(tmp_path), *NAMES], check=False)
    assert ended.returncode == -signal.SIGKILL
    # What the kill may leave: half of a file on its way.
    staged = tmp_path / "jars" / ".fetching" / SMALL[2].path
    staged.parent.mkdir(parents=True, exist_ok=True)
    staged.write_bytes(b"half")
    ensure(tmp_path, SMALL, telling(told))
    assert told == [(1, 3), (2, 3), (3, 3)]
    assert not staged.exists()


def test_wrong_at_its_source(tmp_path: Path) -> None:
    """A file that is wrong however often it is fetched is named with both hashes, and not kept."""
    wrong = replace(SMALL[0], sha256="0" * 64)
    with pytest.raises(JarCorruptError, match=wrong.coordinate) as caught:
        ensure(tmp_path, [wrong])
    assert caught.value.details["expected"] == "0" * 64
    assert caught.value.details["found"] == SMALL[0].sha256
    assert str(caught.value.details["found"]) in str(caught.value)
    assert not (tmp_path / "jars" / wrong.path).exists()


# jgo leaves the answer open that says 404, and Python says so when it clears it away.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_unknown_at_the_source(tmp_path: Path) -> None:
    """A file that the source does not have is named."""
    unknown = replace(SMALL[0], version="0.0.0")
    with pytest.raises(JarsUnavailableError, match=unknown.coordinate):
        ensure(tmp_path, [unknown])
    gc.collect()


def test_no_network(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without network and files the first start says which three ways there are."""
    offline(monkeypatch)
    private = PrivateStore(tmp_path / "store", tmp_path / "cache", only=SMALL)
    with pytest.raises(JarsUnavailableError) as caught:
        private.start()
    for way in ("NEO4J_URI", "docker compose up", "network"):
        assert way in caught.value.remedy
    assert not (tmp_path / "store").exists()


def test_unwritable(tmp_path: Path) -> None:
    """A cache that cannot be written is named."""
    (tmp_path / "cache").touch()
    with pytest.raises(JarsUnavailableError, match="cannot be written"):
        ensure(tmp_path / "cache", SMALL)


def test_someone_else_fetches(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, told: Told) -> None:
    """While another process fetches, nobody else does; one that never ends is complained of."""
    monkeypatch.setattr(fetching, "FETCH_ELSEWHERE", 0.2)
    root = tmp_path / "jars"
    root.mkdir()
    held = Held(root / "fetching.lock").take()
    assert held is not None
    with held, pytest.raises(JarsUnavailableError, match="Another process"):
        ensure(tmp_path, SMALL, telling(told))
    assert told == []


def test_bar(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """The bar that a person sees goes to standard error and counts the files."""
    with FetchBar() as bar:
        ensure(tmp_path, SMALL, bar)
    shown = capfd.readouterr()
    assert shown.out == ""
    assert "3/3" in shown.err
