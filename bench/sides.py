"""The sides that are compared: how each is started, asked, and loaded."""

import json
import subprocess
import time
from collections.abc import Generator, Mapping
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, Protocol

import httpx
import psutil

from bench.answers import alike
from bench.asking import PATIENCE, Request, asking, ordered
from bench.driver import Order
from bench.processes import NODE, PYTHON, cpu_seconds, running, until_it_answers
from bench.questions import QUESTIONS, Question, operation
from bench.reports import Report
from graph.embedded import Address
from graph.embedded.server import free_port

__all__ = ["SIDES", "Kind", "Service", "Side", "executed", "opened", "served"]

_ROOT: Final = Path(__file__).parents[1]
_GRAPHENE: Final = _ROOT / "bench/peers/graphene"
_NEO4J_GRAPHQL: Final = _ROOT / "bench/peers/neo4j-graphql"

_LOAD_STARTS: Final = 1.0
"""Seconds in which the load compiles as it runs, slower than what is remembered until then."""


class Side(Protocol):
    """Somebody who answers the questions; `start` is the seconds until the first answer."""

    name: str
    start: float

    def answer(self, question: Question) -> Any:
        """The answer, in the form that all sides have in common."""
        ...

    def load(self, question: Question, in_flight: int, seconds: float) -> Report:
        """Asks for some seconds, so many at a time."""
        ...


@dataclass(frozen=True, slots=True)
class Kind:
    """A side that is a service: the command that serves it on a port, and how it is spoken to.

    `settled` is a path that answers 200 once what it does by itself after its start is done.
    """

    title: str
    face: str
    command: tuple[str, ...]
    path: str = "/graphql"
    settled: str = ""
    at: Path = _ROOT
    surroundings: Mapping[str, str] = field(default_factory=dict[str, str])

    def body(self, question: Question) -> str:
        """The body of the request that asks a question."""
        if self.face == "statement":
            return json.dumps(question.parameters, ensure_ascii=False)
        return operation(question, self.face)


_OURS: Final = (PYTHON, "-m", "api", "serve", "--no-seed", "--port", "{port}")
_EXECUTED: Final = Kind(
    "ours, executed", "ours", _OURS, settled="/readyz", surroundings={"REMEMBER_MB": "0"}
)
_UVICORN: Final = ("-m", "uvicorn", "--port", "{port}", "--log-level", "warning")

SIDES: Final[Mapping[str, Kind | None]] = {
    "executed": _EXECUTED,
    "remembered": Kind("ours, remembered", "ours", _OURS, settled="/readyz"),
    "neo4j-graphql": Kind(
        "@neo4j/graphql, Apollo Server",
        "neo4j-graphql",
        (NODE, "server.mjs"),
        path="/",
        at=_NEO4J_GRAPHQL,
        surroundings={"PORT": "{port}", "NODE_ENV": "production"},
    ),
    "graphene": Kind(
        "Graphene, py2neo",
        "graphene",
        (str(_GRAPHENE / ".venv/bin/python"), *_UVICORN, "server:app"),
        at=_GRAPHENE,
    ),
    "handler": Kind(
        "bare handler", "statement", (PYTHON, *_UVICORN, "bench.handler:app"), path="/{question}"
    ),
    # No service: the driver in a process of its own.
    "driver": None,
}


def opened(name: str, address: Address, logs: Path) -> AbstractContextManager[Side]:
    """The side of this name over the Neo4j at the address, once it answers."""
    kind = SIDES[name]
    return served(name, kind, address, logs) if kind else nullcontext(_Bare(address))


def executed(address: Address, logs: Path) -> AbstractContextManager["Service"]:
    """Our service, remembering nothing."""
    return served("executed", _EXECUTED, address, logs)


@contextmanager
def served(name: str, kind: Kind, address: Address | None, logs: Path) -> Generator["Service"]:
    """A service over the Neo4j at the address, or one that brings its own, once it answers."""
    port, log = str(free_port()), logs / f"{name}.log"
    given = _settings(address) if address else {}
    own = {key: value.format(port=port) for key, value in kind.surroundings.items()}
    command = [part.format(port=port) for part in kind.command]
    begun = time.monotonic()
    with running(command, {**given, **own}, log, kind.at) as process:
        service = Service(name, kind, f"http://127.0.0.1:{port}", process, _process(address))
        until_it_answers(process, lambda: service.asked(QUESTIONS[0]), log)
        service.start = time.monotonic() - begun
        if kind.settled:
            until_it_answers(process, lambda: service.looked_at(kind.settled), log)
        yield service


def _settings(address: Address) -> dict[str, str]:
    return {
        "NEO4J_URI": address.uri,
        "NEO4J_USER": address.user,
        "NEO4J_PASSWORD": address.password,
        "NEO4J_DATABASE": "neo4j",
    }


def _process(address: Address | None) -> psutil.Process | None:
    """The Neo4j at the address, where it runs on this machine as ours."""
    return psutil.Process(address.pid) if address and address.pid else None


class Service:
    """A side that is asked over HTTP."""

    def __init__(
        self,
        name: str,
        kind: Kind,
        origin: str,
        process: psutil.Process,
        store: psutil.Process | None,
    ) -> None:
        self.name = name
        self.start = 0.0
        self.process = process
        self._kind = kind
        self._origin = origin
        self._store = store

    def url(self, question: Question) -> str:
        """Where the question is asked."""
        return self._origin + self._kind.path.format(question=question.name)

    def asked(self, question: Question) -> httpx.Response:
        """The response to the question, as it comes."""
        headers = {"content-type": "application/json", "accept-encoding": "identity"}
        return httpx.post(
            self.url(question),
            content=self._kind.body(question),
            headers=headers,
            timeout=PATIENCE,
        )

    def looked_at(self, path: str) -> httpx.Response:
        """What stands at a path; raises HTTPStatusError, which is a reason to wait, for no 200."""
        return httpx.get(self._origin + path, timeout=PATIENCE).raise_for_status()

    def request(self, question: Question) -> Request:
        """The request that asks the question, with the bytes that answer it now."""
        answer = self.asked(question).content.decode()
        return Request(question.name, self._kind.body(question), answer)

    def answer(self, question: Question) -> Any:
        """The answer in the form that all sides have in common; raises RuntimeError for none."""
        told = self.asked(question).json()
        if told.get("errors"):
            raise RuntimeError(f"{self.name} does not answer {question.name}: {told['errors']}")
        return alike(question.name, self._kind.face, told["data"])

    def load(self, question: Question, in_flight: int, seconds: float) -> Report:
        """Asks by the load's own process, and looks at what that costs this side and the store."""
        request = self.request(question)
        looked = [self.process, *([self._store] if self._store else [])]
        warm = min(_LOAD_STARTS, seconds / 4)
        load = asking(self.url(question), [request], in_flight, seconds=seconds, warm=warm)
        before = [cpu_seconds(one) for one in looked]
        report = ordered(load)
        spent = [cpu_seconds(one) - at for one, at in zip(looked, before, strict=True)]
        report.cpu, report.store_cpu = (*spent, 0.0)[:2]
        report.memory = self.process.memory_info().rss
        return report


class _Bare:
    """The driver alone: asks by itself, in a process that lives as long as it is asked."""

    name = "driver"
    start = 0.0

    def __init__(self, address: Address) -> None:
        self._surroundings = _settings(address)
        self._store = _process(address)

    def answer(self, question: Question) -> Any:
        """The answer in the form that all sides have in common."""
        order = Order(question=question.name, parameters=question.parameters, number=1)
        return alike(question.name, "statement", {"answer": self._asked(order).answer})

    def load(self, question: Question, in_flight: int, seconds: float) -> Report:
        """Has it ask itself."""
        before = cpu_seconds(self._store) if self._store else 0.0
        report = self._asked(
            Order(
                question=question.name,
                parameters=question.parameters,
                in_flight=in_flight,
                seconds=seconds,
            )
        )
        report.store_cpu = cpu_seconds(self._store) - before if self._store else 0.0
        return report

    def _asked(self, order: Order) -> Report:
        done = subprocess.run(
            [PYTHON, "-m", "bench.driver"],
            input=order.model_dump_json().encode(),
            env=dict(self._surroundings),
            cwd=_ROOT,
            check=True,
            stdout=subprocess.PIPE,
        )
        return Report.model_validate_json(done.stdout)
