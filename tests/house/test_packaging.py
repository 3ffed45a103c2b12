"""What is installed is ours, complete, and exactly what the locks say."""

import json
import re
import subprocess
import sys
import tomllib
from importlib.metadata import packages_distributions
from importlib.util import find_spec
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
import yaml
from packaging.markers import default_environment
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
ROOMS = ("api", "cypher", "graph", "seeds")
NPM = ("web", "tests/judges", "bench/peers/neo4j-graphql")
APART = ("tests/judges", "bench/peers/graphene")
LOCKS = ("requirements.lock", *(f"{folder}/requirements.lock" for folder in APART))
PIN = re.compile(r"^(?P<name>[\w.-]+)==(?P<version>[^\s;]+)", re.MULTILINE)
REGISTRY = re.compile(r"https?://[^\"'\s]*(pypi|pythonhosted|npmjs|yarnpkg|maven)", re.IGNORECASE)


@pytest.fixture(scope="module")
def project() -> dict[str, Any]:
    """The project table of pyproject.toml."""
    return tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]


@pytest.fixture(scope="module")
def lock() -> str:
    """The text of requirements.lock."""
    return (ROOT / "requirements.lock").read_text()


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """The names of the files in a wheel built from the checkout."""
    where = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(where)],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    (built,) = where.glob("*.whl")
    with ZipFile(built) as archive:
        return archive.namelist()


@pytest.fixture(scope="module")
def compose() -> dict[str, Any]:
    """docker-compose.yml as data."""
    return yaml.safe_load((ROOT / "docker-compose.yml").read_text())


def data_files(room: str) -> list[str]:
    """Every file in a room that is not a module, as the wheel would name it."""
    return sorted(
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / room).rglob("*")
        if path.is_file()
        if path.suffix not in {".py", ".pyc"}
        if path.parent.name != "graphiql"
    )


@pytest.mark.parametrize("room", ROOMS)
def test_rooms_are_ours(room: str) -> None:
    """No distribution but ours owns the name of one of our rooms."""
    assert set(packages_distributions().get(room, [])) <= {"styrgraf"}


@pytest.mark.parametrize("room", ROOMS)
def test_rooms_come_from_this_checkout(room: str) -> None:
    """What the tests exercise are the files beside them and no other copy."""
    spec = find_spec(room)
    assert spec is not None
    assert spec.origin == str(ROOT / room / "__init__.py")


@pytest.mark.parametrize("room", ROOMS)
def test_data_rides_in_the_wheel(room: str, wheel: list[str]) -> None:
    """Every statement, seed, schema and lock that a room holds is in the wheel."""
    assert [name for name in data_files(room) if name not in wheel] == []


def test_rooms_hold_data(wheel: list[str]) -> None:
    """The wheel holds each sort of data file that the service reads at run time."""
    assert len({name for room in ROOMS for name in data_files(room)}) > 100
    assert {Path(name).suffix for name in wheel} >= {
        ".cypher",
        ".yaml",
        ".json",
        ".graphql",
        ".lock",
    }


def test_wheel_holds_the_rooms_alone(wheel: list[str]) -> None:
    """Nothing rides in the wheel but the rooms and the wheel's own metadata."""
    tops = {name.split("/")[0] for name in wheel}
    assert {top for top in tops if not top.endswith(".dist-info")} == set(ROOMS)


def test_pages_are_packed_when_made() -> None:
    """Git ignores GraphiQL's and the explorer's files, and yet the wheel takes them in."""
    hatch = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["hatch"]["build"][
        "targets"
    ]
    assert {"api/static/graphiql/*", "api/static/explorer/**"} <= {*hatch["wheel"]["artifacts"]}


def test_never_uploaded(project: dict[str, Any]) -> None:
    """The classifier that registries refuse is set."""
    assert "Private :: Do Not Upload" in project["classifiers"]


def test_lock_holds_every_requirement(project: dict[str, Any], lock: str) -> None:
    """Each requirement of pyproject.toml is locked, at a version that it allows."""
    pins = {canonicalize_name(pin["name"]): pin["version"] for pin in PIN.finditer(lock)}
    asked = [Requirement(line) for line in project["dependencies"]]
    asked += [Requirement(line) for line in project["optional-dependencies"]["dev"]]
    environment = {key: str(value) for key, value in default_environment().items()}
    assert [
        str(requirement)
        for requirement in asked
        if requirement.marker is None or requirement.marker.evaluate(environment)
        if pins.get(canonicalize_name(requirement.name), "") not in requirement.specifier
    ] == []


def test_lock_holds_nothing_nobody_asked_for(project: dict[str, Any], lock: str) -> None:
    """What the lock says styrgraf itself asks for is in pyproject.toml: no requirement lingers."""
    asked = {
        canonicalize_name(Requirement(line).name)
        for line in project["dependencies"] + project["optional-dependencies"]["dev"]
    }
    blocks = re.split(r"^(?=\S)", lock, flags=re.MULTILINE)
    direct = {
        canonicalize_name(block.split("==")[0])
        for block in blocks
        if re.search(r"# +(via )?styrgraf\b", block)
    }
    assert direct == asked


@pytest.mark.parametrize("name", LOCKS)
def test_every_pin_has_a_hash(name: str) -> None:
    """No file is installed whose hash the lock does not hold."""
    lock = (ROOT / name).read_text()
    assert PIN.search(lock)
    blocks = [block for block in re.split(r"^(?=\w)", lock, flags=re.MULTILINE) if PIN.match(block)]
    assert len(blocks) > 10
    assert [block for block in blocks if "--hash=sha256:" not in block] == []


@pytest.mark.parametrize("name", LOCKS)
def test_lock_names_no_host(name: str) -> None:
    """Where packages come from is the machine's affair, not the lock's."""
    assert "://" not in (ROOT / name).read_text()


@pytest.mark.parametrize("folder", APART)
def test_lock_of_what_stands_apart(folder: str) -> None:
    """What an environment of its own asks for is exact, and locked as it is asked for."""
    asked = PIN.findall((ROOT / folder / "requirements.in").read_text())
    assert asked
    locked = PIN.findall((ROOT / folder / "requirements.lock").read_text())
    assert [pin for pin in asked if pin not in locked] == []


@pytest.mark.parametrize("folder", NPM)
def test_npm_lock_names_no_registry(folder: str) -> None:
    """npm's locks pin each package by hash and say nowhere where to fetch it."""
    text = (ROOT / folder / "package-lock.json").read_text()
    packages: dict[str, dict[str, Any]] = json.loads(text)["packages"]
    assert REGISTRY.search(text) is None
    assert len(packages) > 1
    assert [name for name, package in packages.items() if "resolved" in package] == []
    assert [name for name, package in packages.items() if name and "integrity" not in package] == []


@pytest.mark.parametrize("folder", NPM)
def test_npm_pins_are_exact(folder: str) -> None:
    """package.json asks for one version of each package, the one that the lock holds."""
    asked = json.loads((ROOT / folder / "package.json").read_text())["dependencies"]
    locked = json.loads((ROOT / folder / "package-lock.json").read_text())["packages"]
    assert asked == {name: locked[f"node_modules/{name}"]["version"] for name in asked}


def test_compose_is_reachable_from_this_machine_alone(compose: dict[str, Any]) -> None:
    """Every port that a container opens is mapped to loopback."""
    ports = [port for service in compose["services"].values() for port in service["ports"]]
    assert ports
    assert [port for port in ports if not port.startswith("127.0.0.1:")] == []


def test_compose_waits_for_health(compose: dict[str, Any]) -> None:
    """Both containers say whether they are well, and the service waits until Neo4j is."""
    services = compose["services"]
    assert {name for name in services if "healthcheck" in services[name]} == {"neo4j", "styrgraf"}
    assert len(services) == 2
    assert services["styrgraf"]["depends_on"]["neo4j"]["condition"] == "service_healthy"


def test_compose_has_no_password() -> None:
    """The password is asked for and stands in no file of ours."""
    text = (ROOT / "docker-compose.yml").read_text()
    assert re.findall(r"NEO4J_(?:AUTH|PASSWORD): (?!neo4j/\$\{|\$\{).*", text) == []


def test_neo4j_is_of_one_version(compose: dict[str, Any]) -> None:
    """The image beside the service and the private Neo4j are of the same minor version."""
    (jars,) = (ROOT / "graph/embedded").glob("neo4j-*.lock")
    minor = ".".join(jars.name.removeprefix("neo4j-").split(".")[:2])
    assert compose["services"]["neo4j"]["image"] == f"neo4j:{minor}-community"
