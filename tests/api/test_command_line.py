"""`styrgraf` as a person meets it: what it prints, where, and how it ends."""

import asyncio
import csv
import io
import json
import logging
import os
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from api import opening
from api.__main__ import main
from api.seeds import SEEDS
from graph.embedded import Address
from graph.embedded.jars import VERSION
from graph.settings import settings
from graph.store import Store

ROOT = Path(__file__).parents[2]
FACTS = "{ facts { version } }"


@dataclass(frozen=True)
class Done:
    """How a command ended."""

    status: int
    out: str
    err: str


Run = Callable[..., Done]


@pytest.fixture
def run(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Iterator[Callable[..., Done]]:
    """Runs a command as the program does, in this process; the environment is read anew."""

    def running(*arguments: str, stdin: str = "") -> Done:
        settings.cache_clear()
        monkeypatch.setattr(sys, "argv", ["styrgraf", *arguments])
        monkeypatch.setattr(sys, "stdin", io.StringIO(stdin))
        with pytest.raises(SystemExit) as ended:
            main()
        status = ended.value.code
        told = capsys.readouterr()
        return Done(status if isinstance(status, int) else 0, told.out, told.err)

    # A table is as wide as its terminal; a wide one cuts no word.
    monkeypatch.setenv("COLUMNS", "200")
    yield running
    settings.cache_clear()
    logging.getLogger("styrgraf").handlers.clear()


@pytest.fixture
def given(store_address: Address, monkeypatch: pytest.MonkeyPatch) -> Address:
    """The run's store as the one that the environment names."""
    monkeypatch.setenv("NEO4J_URI", store_address.uri)
    monkeypatch.setenv("NEO4J_USER", store_address.user)
    monkeypatch.setenv("NEO4J_PASSWORD", store_address.password)
    return store_address


@pytest.fixture
def seeded(given: Address) -> Address:
    """The same, with the project's own seeds in it."""

    async def bring_up() -> None:
        async with await Store.open(given, database=settings().neo4j_database) as store:
            await opening.bring_up(store, SEEDS)

    settings.cache_clear()
    asyncio.run(bring_up())
    return given


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ((), "check"),
        (("--help",), "query"),
        (("serve", "--help"), "--port"),
        (("seed", "--help"), "--dry-run"),
        (("check", "--help"), "--from"),
        (("query", "--help"), "--variables"),
        (("schema", "--help"), "SDL"),
        (("store", "--help"), "status"),
        (("store", "start", "--help"), "until"),
        (("store", "stop", "--help"), "whoever"),
        (("store", "status", "--help"), "data"),
    ],
)
def test_help(run: Run, arguments: tuple[str, ...], says: str) -> None:
    """Every command says what it does and what may be given to it."""
    done = run(*arguments)
    assert says in done.out + done.err
    assert "Traceback" not in done.err


def test_a_terminal_that_knows_few_letters() -> None:
    """What it cannot show is told by number, and nothing fails of it."""
    done = subprocess.run(
        [sys.executable, "-m", "api", "schema"],
        env=os.environ | {"PYTHONIOENCODING": "ascii"},
        capture_output=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"akt\\xf6r" in done.stdout


def test_unknown_command(run: Run) -> None:
    """A command that there is none of ends with status 2, and what there is instead."""
    done = run("qeury")
    assert done.status == 2
    assert "qeury" in done.err


def test_check_brings_in_what_it_needs() -> None:
    """Who checks seeds waits for no driver of a store and for nothing of the service."""
    done = subprocess.run(
        [sys.executable, "-c", "import sys, api.commands.check; print(*sys.modules)"],
        capture_output=True,
        check=True,
        encoding="utf-8",
    )
    brought = set(done.stdout.split())
    assert "graph.seeding.checking" in brought
    assert not brought & {"neo4j", "jgo", "strawberry", "graphql", "uvicorn", "api.schema"}


def test_check(run: Run) -> None:
    """The project's own seeds have no faults, and are counted."""
    done = run("check")
    assert done.status == 0
    assert "No faults" in done.out
    assert "seat" in done.out


def test_check_faults(run: Run, tmp_path: Path) -> None:
    """Each fault is told with its file and line, on stderr, and the status is 1."""
    (tmp_path / "bad.yaml").write_text("actors:\n  - {id: actor/x, nmae: X}\n", encoding="utf-8")
    done = run("check", "--from", str(tmp_path))
    assert done.status == 1
    assert "bad.yaml:2" in done.err
    assert "SEEDS_REFUSED" in done.err
    assert done.out == ""


def test_check_no_folder(run: Run, tmp_path: Path) -> None:
    """A folder that is not there is refused before anything is read."""
    assert run("check", "--from", str(tmp_path / "none")).status == 2


def test_schema(run: Run) -> None:
    """`schema` writes the exported schema, letter for letter."""
    exported = (ROOT / "api/schema.graphql").read_text(encoding="utf-8")
    assert run("schema").out == exported


def test_query(run: Run, seeded: Address) -> None:
    """An answer is JSON on stdout with Swedish letters as they are, and nothing else is said."""
    done = run("query", '{ node(id: "area/örebro-län") { id } }')
    assert json.loads(done.out) == {"node": {"id": "area/örebro-län"}}
    assert "ö" in done.out
    assert done.status == 0
    assert done.err == ""


def test_query_from_file_and_stdin(run: Run, seeded: Address, tmp_path: Path) -> None:
    """An operation may lie in a file or come on stdin."""
    file = tmp_path / "facts.graphql"
    file.write_text(FACTS, encoding="utf-8")
    answers = {
        run("query", FACTS).out,
        run("query", str(file)).out,
        run("query", "-", stdin=FACTS).out,
    }
    assert len(answers) == 1


def test_query_variables(run: Run, seeded: Address) -> None:
    """Variables are given as a JSON object."""
    query = "query ($id: ID!) { node(id: $id) { id } }"
    done = run("query", query, "--variables", '{"id": "actor/milk"}')
    assert json.loads(done.out)["node"] == {"id": "actor/milk"}


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("none.graphql",), "neither an operation nor a file"),
        ((FACTS, "--variables", "{"), "no JSON"),
        ((FACTS, "--variables", "[1]"), "no JSON object"),
        ((FACTS, "--variables", "[" * 99_999), "no JSON"),
        ((FACTS, "--variables", '{"a": "\\ud800"}'), "no JSON"),
    ],
)
def test_query_given_wrongly(
    run: Run, given: Address, arguments: tuple[str, ...], says: str
) -> None:
    """What cannot be asked is refused with status 1 before anything is."""
    done = run("query", *arguments)
    assert done.status == 1
    assert done.err.startswith("BAD_INPUT")
    assert says in done.err
    assert done.out == ""


@pytest.mark.parametrize("text", ["", " ", "# nothing", "fragment A on Query { id }"])
def test_query_without_operation(run: Run, seeded: Address, text: str) -> None:
    """What holds no operation is refused in words."""
    done = run("query", "-", stdin=text)
    assert done.status == 1
    assert "Traceback" not in done.err
    assert done.err


def test_query_refused(run: Run, seeded: Address) -> None:
    """An error stands once on stderr with its code and remedy, and the status is 1."""
    done = run("query", '{ representation(of: "Atlantis") { answer } }')
    assert done.status == 1
    assert done.out == ""
    assert done.err.count("UNKNOWN_NAME") == 1
    assert done.err.count("Atlantis") == 1
    assert "Traceback" not in done.err


def test_query_syntax(run: Run, seeded: Address) -> None:
    """A slip in an operation is told in words."""
    done = run("query", "{ facts { version }")
    assert done.status == 1
    assert "Expected Name" in done.err


def test_query_as_csv(run: Run, seeded: Address) -> None:
    """An answer may be CSV: a header, and a row for each object of the outermost list."""
    query = '{ search(text: "MILK") { nodes { node { id name } matchedBy } } }'
    rows = list(csv.DictReader(io.StringIO(run("query", query, "--format", "csv").out)))
    assert rows[0]["node.id"] == "actor/milk"
    assert rows[0]["matchedBy"] == "EXACT"


def test_query_as_table(run: Run, seeded: Address) -> None:
    """An answer may be a table."""
    query = '{ search(text: "MILK") { nodes { node { id } matchedBy } } }'
    done = run("query", query, "--format", "table")
    assert "node.id" in done.out
    assert "actor/milk" in done.out


def test_query_nowhere(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where no store answers, the one who runs the command is told the address and what to do."""
    monkeypatch.setenv("NEO4J_URI", "bolt://127.0.0.1:9")
    done = run("query", FACTS)
    assert done.status == 1
    assert done.err.startswith("STORE_UNREACHABLE")
    assert "bolt://127.0.0.1:9" in done.err
    assert "Traceback" not in done.err


def test_seed_again(run: Run, seeded: Address) -> None:
    """Loading what is loaded changes nothing, and says so; a dry run says the same."""
    assert "No change" in run("seed").out
    assert "No change" in run("seed", "--dry-run").out


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.0.2.1", "example.org"])  # noqa: S104 - refused
def test_serve_open(run: Run, monkeypatch: pytest.MonkeyPatch, host: str) -> None:
    """The service refuses to listen where others reach it, unless it is told that it may."""
    monkeypatch.delenv("ALLOW_OPEN", raising=False)
    done = run("serve", "--host", host)
    assert done.status == 1
    assert done.err.startswith("BAD_SETTING")
    assert "ALLOW_OPEN" in done.err


def test_serve_taken_port(run: Run) -> None:
    """A port that is taken is refused before anything is started."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        done = run("serve", "--port", str(port))
    assert done.status == 1
    assert done.err.startswith("PORT_IN_USE")
    assert str(port) in done.err


@pytest.mark.parametrize("command", ["start", "stop", "status"])
def test_store_of_somebody_else(run: Run, given: Address, command: str) -> None:
    """A store at NEO4J_URI is not started or stopped."""
    done = run("store", command)
    assert done.status == 1
    assert done.err.startswith("BAD_SETTING")
    assert "NEO4J_URI" in done.err


def test_store_status(run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The private store tells where it is, and that it does not run."""
    monkeypatch.delenv("NEO4J_URI", raising=False)
    monkeypatch.setenv("STYRGRAF_DATA", str(tmp_path / "data"))
    done = run("store", "status")
    assert done.status == 0
    assert "not running" in done.out
    assert str(tmp_path) in done.out
    assert f"Neo4j {VERSION}, 0.0 MB of data" in done.out


@pytest.mark.parametrize(
    ("name", "value"), [("PORT", "http"), ("PORT", "70000"), ("STATEMENT_SECONDS", "0")]
)
def test_bad_setting(run: Run, monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    """A setting that cannot be used is refused by name, with what it holds."""
    monkeypatch.setenv(name, value)
    done = run("serve")
    assert done.status == 1
    assert done.err.startswith("BAD_SETTING")
    assert name in done.err
    assert value in done.err
