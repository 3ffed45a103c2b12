"""The store that the whole run shares: the one at NEO4J_URI, one in Docker, or a private one."""

import asyncio
import os
import secrets
from collections.abc import AsyncIterator, Generator, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from testcontainers.community.neo4j import Neo4jContainer
from xdist.remote import Producer  # pyright: ignore[reportMissingTypeStubs]
from xdist.scheduler import LoadScopeScheduling  # pyright: ignore[reportMissingTypeStubs]

from api import opening
from api.seeds import SEEDS, kept
from graph.embedded import Address, PrivateStore
from graph.embedded.directory import USER
from graph.embedded.jars import VERSION
from graph.errors import StoreForeignError, StyrgrafError
from graph.seeding import Seeds, check_seeds
from graph.settings import settings
from graph.store import Store
from tests.stores import opened

TESTS = Path(__file__).parent

WORKERS_AT_MOST = 4
"""Each has a store of its own, and a gigabyte with it."""

OURS = frozenset({"Entity", "Claim", "Tally", "Load"})


def pytest_xdist_auto_num_workers() -> int:
    """A worker for each processor, and none where they would all write to one given store."""
    if settings().neo4j_uri:
        return 0
    return min(os.cpu_count() or 1, WORKERS_AT_MOST)


class ByFile(LoadScopeScheduling):
    """A file is one worker's, and so is all that is tried in a browser: two are slower than one."""

    def _split_scope(self, nodeid: str) -> str:
        file = nodeid.partition("::")[0]
        return "tests/web" if file.startswith("tests/web/") else file


def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> ByFile:
    """How tests are dealt out to workers."""
    return ByFile(config, log)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What is tried in a browser comes first, for it takes longest.

    Then, one after the other, come files that need the project's own seeds in the store, which take
    half a minute to load after others; and in each of them the tests that do.
    """
    needing: dict[Path, set[bool]] = {}
    for item in items:
        wants = needing.setdefault(item.path, set())
        if {"store", "store_address"} & set(_fixtures(item)):
            wants.add("loaded" in _fixtures(item))
    files = {path: place for place, path in enumerate(needing)}

    def order(item: pytest.Item) -> tuple[bool, bool, bool, int, bool]:
        wants = needing[item.path]
        in_browser = TESTS / "web" in item.path.parents
        own = "loaded" not in _fixtures(item)
        return (not in_browser, True not in wants, False in wants, files[item.path], own)

    items.sort(key=order)


def _fixtures(item: pytest.Item) -> list[str]:
    return item.fixturenames if isinstance(item, pytest.Function) else []


@pytest.fixture(scope="session")
def anyio_backend() -> str:
    """The driver and the server run on asyncio; nothing here is meant for another loop."""
    return "asyncio"


@pytest.fixture(scope="session")
def store_address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Address]:
    """A store for the whole run, empty or ours.

    `STORE=docker` takes the production image; NEO4J_URI takes that server and refuses a database
    with anything in it that is not ours; otherwise a private one is started in a directory of the
    run's own.
    """
    try:
        if os.environ.get("STORE") == "docker":
            with _in_docker() as address:
                yield address
        elif settings().neo4j_uri:
            yield asyncio.run(_given())
        else:
            data = tmp_path_factory.mktemp("store")
            with PrivateStore(data, settings().styrgraf_cache) as private:
                yield private.start()
    except StyrgrafError as error:
        pytest.exit(f"The tests need a store. {error}", returncode=4)


@pytest.fixture(scope="session")
def project() -> Seeds:
    """The project's own seeds, checked: what answers of the loaded store are held against."""
    return check_seeds(SEEDS, kept())


@pytest.fixture(scope="session")
async def store(store_address: Address) -> AsyncIterator[Store]:
    """The store, opened once for the run. What it holds is the tests' own business."""
    async with await opened(store_address) as store:
        yield store


@pytest.fixture
async def loaded(store: Store) -> Store:
    """The store with the project's own seeds in it: loaded where another test changed them."""
    await opening.bring_up(store, SEEDS)
    return store


@contextmanager
def _in_docker() -> Generator[Address]:
    password = secrets.token_urlsafe()
    with Neo4jContainer(
        f"neo4j:{VERSION}-community", username=USER, password=password
    ) as container:
        uri = container.get_connection_url()
        yield Address(uri, USER, password, None)


async def _given() -> Address:
    """The address in NEO4J_URI, if the tests may write and delete there."""
    given = settings()
    password = given.neo4j_password.get_secret_value()
    address = Address(given.neo4j_uri or "", given.neo4j_user, password, None)
    async with await Store.open(address, database=given.neo4j_database) as opened:
        found = await opened.read(
            "MATCH (n) WHERE none(label IN labels(n) WHERE label IN $ours) "
            "RETURN labels(n) AS labels LIMIT 1",
            {"ours": sorted(OURS)},
        )
    if found:
        raise StoreForeignError(
            f"The database {given.neo4j_database!r} at {address.uri} holds data that are not "
            f"Styrgraf's: a node labelled {found[0]['labels']}.",
            "The tests write and delete: give them an empty database, or unset NEO4J_URI.",
        )
    return address
