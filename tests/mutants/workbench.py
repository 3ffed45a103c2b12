"""Where faults are tried: a copy of the tree, and one loaded store that all of them are put to."""

import asyncio
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from neo4j.exceptions import ClientError

from api import opening
from api.seeds import SEEDS
from graph import statements
from graph.embedded import Address, PrivateStore
from graph.errors import StoreError
from graph.settings import settings
from graph.store import Store
from tests.mutants.faults import ROOT, Fault
from tests.mutants.seen import Seen, likely_files

__all__ = ["Verdict", "Workbench", "workbench"]

ENDED = -9
# Starting Python, pytest and the project's own types takes this long on a busy machine.
STARTING = 60.0
# A single test that takes this long, where all of them are done in minutes, never ends.
ENDLESS = 180.0
# For a file of tests, all of its lines watched.
SEEING = 900.0
# As many as show most faults, and few enough that their files are collected quickly.
FIRST_TESTS = 40
# Faults here may leave in the store what its digests do not tell.
WRITES = ("cypher/seeding", "cypher/schema", "graph/seeding/loading", "graph/seeding/plans")


@dataclass(frozen=True)
class Verdict:
    """What became of a fault: found, survived or timed out; by which test, after how long."""

    outcome: str
    by: str
    tests: int
    seconds: float


class Workbench:
    """A copy of the tree, with a store to try its faults on."""

    def __init__(self, tree: Path, address: Address) -> None:
        self.tree = tree
        self.address = address
        self._nursery = self._begun()
        self._mark = asyncio.run(self._loaded())

    def see(self, kept: Path, watching: Callable[[str], object] | None) -> Seen:
        """What was seen of the tests; with `watching`, files that were not are watched now.

        What was seen of a file of tests holds until it changes.
        """
        kept.mkdir(parents=True, exist_ok=True)
        seen = Seen()
        for name in likely_files("tests", self.tree):
            text = (self.tree / name).read_bytes()
            digest = hashlib.sha256(text).hexdigest()[:12]
            told = kept / f"{name.replace('/', '.')}.{digest}.json"
            if watching and not told.exists():
                for old in kept.glob(f"{name.replace('/', '.')}.*.json"):
                    old.unlink()
                self._pytest([name], {"MUTANTS_SEEN": str(told)}, SEEING)
                watching(name)
            if told.exists():
                seen.add(json.loads(told.read_text(encoding="utf-8")))
                seen.watched.add(name)
        return seen

    def is_sound(self, fault: Fault) -> bool:
        """Whether the store takes a statement with this fault: one it refuses tells nothing."""
        if not fault.file.endswith(".cypher") or fault.file.startswith("cypher/schema"):
            return True
        name = fault.file.removeprefix("cypher/").removesuffix(".cypher")
        made = statements._parse(name, fault.text)  # pyright: ignore[reportPrivateUsage]
        return asyncio.run(self._explains(made))

    def try_out(self, fault: Fault, seen: Seen, seconds: float) -> Verdict:
        """What the tests say of a fault, within so many seconds of running tests."""
        began = time.monotonic()
        writes = fault.file.startswith(WRITES)
        if writes:
            asyncio.run(self._loaded(empty=True))
        verdict = Verdict("survived", "", 0, 0.0)
        for group in self._groups(fault, seen):
            some = group
            while some and verdict.outcome == "survived":
                left = seconds - (time.monotonic() - began)
                if left < 0:
                    break
                with self._put_in(fault):
                    verdict = self._judged(some, left, verdict.tests)
                if verdict.outcome != "found" or self._is_sure(fault, verdict.by, seen):
                    break
                # It fails now and then, or always: what it says tells nothing.
                some = some[some.index(verdict.by) + 1 :] if verdict.by in some else []
                verdict = Verdict("survived", "", verdict.tests, 0.0)
            if verdict.outcome != "survived":
                break
        if writes or asyncio.run(self._marked()) != self._mark:
            asyncio.run(self._loaded(empty=True))
        took = round(time.monotonic() - began, 1)
        return Verdict(verdict.outcome, verdict.by, verdict.tests, took)

    def _groups(self, fault: Fault, seen: Seen) -> Iterator[list[str]]:
        """The tests to run, some at a time: those that were watched, then the other files."""
        tests = seen.tests_for(fault)
        yield from (some for some in (tests[:FIRST_TESTS], tests[FIRST_TESTS:]) if some)
        for file in likely_files(fault.file, self.tree):
            if file not in seen.watched:
                yield [file]

    def _is_sure(self, fault: Fault, test: str, seen: Seen) -> bool:
        """Whether a test fails of the fault: again with it, and not without."""
        if "::" not in test:
            return True
        with self._put_in(fault):
            code, _ = self._pytest([test], {}, SEEING)
        return bool(code) and self._is_passing(test, seen)

    def _is_passing(self, test: str, seen: Seen) -> bool:
        """Whether a test passes without a fault: one that fails anyway tells nothing."""
        if test in seen.failed:
            return False
        if test in seen.seconds.keys() | seen.passing:
            return True
        code, _ = self._pytest([test], {}, SEEING)
        if code:
            seen.failed.add(test)
        else:
            seen.passing.add(test)
        return not code

    def _judged(self, tests: Sequence[str], seconds: float, before: int) -> Verdict:
        """What some tests say; none is begun after so many seconds, and each may take its time."""
        given = {"MUTANTS_SECONDS": str(seconds + STARTING / 2)}
        if "::" in tests[0]:
            chosen = self.tree.parent / "chosen.json"
            chosen.write_text(json.dumps(list(tests)), encoding="utf-8")
            given["MUTANTS_CHOSEN"] = str(chosen)
        named = list(dict.fromkeys(test.partition("::")[0] for test in tests))
        code, said = self._pytest(named, given, seconds + STARTING + ENDLESS)
        ran = before + sum(int(found) for found in re.findall(r"(\d+) passed", said))
        if code is None:
            return Verdict("timed out", "", ran, seconds)
        if code in (0, 5):
            return Verdict("survived", "", ran, 0)
        failed = [
            line.partition(" ")[2].partition(" - ")[0]
            for line in said.splitlines()
            if line.startswith(("FAILED ", "ERROR "))
        ]
        return Verdict("found", failed[0] if failed else f"pytest ended with {code}", ran, 0)

    def _pytest(
        self, named: Sequence[str], given: dict[str, str], seconds: float
    ) -> tuple[int | None, str]:
        said = self.tree.parent / "said.log"
        arguments = [
            *("-q", "--tb=no", "--no-header", "--assert=plain", "--hypothesis-seed=1"),
            f"--timeout={ENDLESS - STARTING / 2:.0f}",
            *("-p", "tests.mutants.seeing", "-p", "no:cacheprovider"),
            *(() if "MUTANTS_SEEN" in given else ("-x",)),
            *named,
        ]
        asked = {
            "arguments": arguments,
            "environment": given,
            "said": str(said),
            "seconds": seconds,
        }
        # Once more where the process itself ended: if it does again, the fault ends it.
        code: int | None = ENDED
        for _ in range(2):
            said.write_text("", encoding="utf-8")
            told = self._told(json.dumps(asked))
            if told:
                code = json.loads(told)
                break
            self.close()
            self._nursery = self._begun()
        return code, said.read_text(encoding="utf-8")

    def _told(self, asked: str) -> str:
        assert self._nursery.stdin
        assert self._nursery.stdout
        self._nursery.stdin.write(asked + "\n")
        self._nursery.stdin.flush()
        return self._nursery.stdout.readline()

    def close(self) -> None:
        """End the process that runs the tests."""
        self._nursery.kill()
        with self._nursery:
            """Its pipes are closed, and it has ended."""

    def _begun(self) -> "subprocess.Popen[str]":
        given = {
            "NEO4J_URI": self.address.uri,
            "NEO4J_USER": self.address.user,
            "NEO4J_PASSWORD": self.address.password,
            "PYTHONPATH": str(self.tree),
        }
        return subprocess.Popen(
            [sys.executable, "-B", "-m", "tests.mutants.nursery"],
            cwd=self.tree,
            env=os.environ | given,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            # Of a session of its own: what is meant for its group does not reach this process.
            start_new_session=True,
        )

    @contextmanager
    def _put_in(self, fault: Fault) -> Generator[None]:
        file = self.tree / fault.file
        sound, times = file.read_text(encoding="utf-8"), file.stat()
        file.write_text(fault.text, encoding="utf-8")
        # Python knows a module's compiled form by the time and size of its file.
        os.utime(file, (times.st_atime, times.st_mtime + 7))
        try:
            yield
        finally:
            file.write_text(sound, encoding="utf-8")
            os.utime(file, (times.st_atime, times.st_mtime))

    async def _loaded(self, *, empty: bool = False) -> object:
        async with await Store.open(self.address, seconds=120) as store:
            if empty:
                async with store.transaction() as transaction:
                    await transaction.run("MATCH (n) DETACH DELETE n")
            await opening.bring_up(store, SEEDS)
        return await self._marked()

    async def _marked(self) -> object:
        """What tells the loaded store from one that a fault wrote to."""
        async with await Store.open(self.address, seconds=120) as store:
            nodes = await store.read(
                "MATCH (n) WHERE NOT n:Load RETURN count(n) AS n, sum(size(keys(n))) AS properties"
            )
            edges = await store.read("MATCH ()-[r]->() RETURN count(r) AS n")
            files = await store.read("MATCH (n:Load) RETURN n.files AS files")
        return nodes, edges, files

    async def _explains(self, made: statements.Statement) -> bool:
        async with await Store.open(self.address, seconds=120) as store:
            try:
                await store.read(f"EXPLAIN {made.text}", made.sample)  # pyright: ignore[reportArgumentType]
            except (StoreError, ClientError):
                return False
        return True


@contextmanager
def workbench() -> Generator[Workbench]:
    """A workbench, gone afterwards with its copy and its store."""
    with tempfile.TemporaryDirectory(prefix="mutants-") as folder:
        tree = Path(folder) / "tree"
        _copy(tree)
        with PrivateStore(Path(folder) / "store", settings().styrgraf_cache) as private:
            address = private.start()
            bench = Workbench(tree, address)
            try:
                yield bench
            finally:
                bench.close()


def _copy(tree: Path) -> None:
    """What git knows or would know, and what was installed beside it."""
    listed = subprocess.run(
        ["git", "-c", "safe.directory=*", "ls-files", "-z", "-co", "--exclude-standard"],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    for name in sorted(set(listed.split("\0")) - {""}):
        if (ROOT / name).is_file():
            (tree / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, tree / name)
    for name in (".venv", "api/static/graphiql", "tests/judges/node_modules"):
        if (ROOT / name).exists():
            (tree / name).symlink_to(ROOT / name)
