"""The bench in small: sides that are Python answer alike on the real data, and a table is made."""

from pathlib import Path

import pytest

from bench import table
from bench.answers import alike, difference
from bench.comparing import DifferentError, compared, measured, sides_over
from bench.documented import asked, recipes
from bench.questions import QUESTIONS, Question
from bench.reports import Report
from bench.sides import SIDES, executed
from graph.embedded import Address
from tests.docs import cookbook

PYTHON = ("executed", "remembered", "handler", "driver")


@pytest.mark.usefixtures("loaded")
async def test_sides_answer_alike(store_address: Address, tmp_path: Path) -> None:
    """Ours, executed and remembered, the handler and the driver say the same, and are timed."""
    turns: list[str] = []
    with sides_over(store_address, PYTHON, tmp_path) as sides:
        answers = compared(sides)
        found = measured(sides, [2], seconds=0.6, warm=0.1, turns=2, telling=turns.append)
        shown = table.of_sides(found)
    seats = answers["representation"]
    assert sorted(name["name"] for seat in seats for name in seat["organisations"]) == [
        "FoU Södertörn",
        "Region Stockholm",
        "Stockholms stad",
        "Storsthlm",
    ]
    assert answers["page"]["id"] == "actor/storsthlm"
    assert {len(answers["page"][part]) > 3 for part in ("asSubject", "asObject", "seats")} == {True}
    assert len(answers["chain"]) == 2
    assert [(one.question, one.side) for one in found] == [
        (question.name, side) for question in QUESTIONS for side in PYTHON
    ]
    assert len(turns) == 2 * len(QUESTIONS)
    assert len(shown.splitlines()) == 2 + 3 * 4
    assert min(one.report.memory for one in found) > 10_000_000
    assert sum(one.report.cpu for one in found) > 0


def test_sides_take_turns() -> None:
    """Every other time in the opposite order, for as long together as is asked for."""
    asked: list[tuple[str, float]] = []

    class Asked:
        """A side that only notes when it was asked, and for how long."""

        start = 0.0

        def __init__(self, name: str) -> None:
            self.name = name

        def answer(self, question: Question) -> str:
            return question.name

        def load(self, question: Question, in_flight: int, seconds: float) -> Report:
            asked.append((self.name, seconds))
            return Report(seconds=seconds, durations={question.name: [float(in_flight)]})

    sides = [Asked("one"), Asked("other")]
    found = measured(sides, [4], seconds=6, warm=0, turns=3, telling=lambda _: None)
    warming, turns = 2 * len(QUESTIONS), ["one", "other", "other", "one", "one", "other"]
    assert asked[warming:] == [(name, 2.0) for name in turns] * len(QUESTIONS)
    assert {(one.report.seconds, one.report.number) for one in found} == {(6.0, 3)}


@pytest.mark.usefixtures("loaded")
async def test_what_is_documented(
    store_address: Address, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Requests of the cookbook are asked of the service, one that goes on with its cursor too."""
    every = recipes()
    (place,) = [at for at, recipe in enumerate(every) if "$after" in recipe.request]
    monkeypatch.setattr("bench.documented.recipes", lambda: every[place - 1 : place + 1])
    with executed(store_address, tmp_path) as service:
        url = service.url(QUESTIONS[0])
        found = asked({1: url, 10: url}, 2, lambda _: None)
    assert list(found) == [1, 10]
    for each in found.values():
        assert [len(one.milliseconds) for one in each.values()] == [2, 2]
        assert not any("errors" in one.answer for one in each.values())
        first = next(iter(each.values()))
        # Two of them with a grade and a name, whether there is more, and that there are so many.
        assert first.told == first.answer["data"]["actors"]["totalCount"] + 5
    assert table.of_documented(found).count("the same") == 2


def test_every_recipe_is_known() -> None:
    """The bench reads the same requests from the cookbook as its tests do, each by its own name."""
    every = recipes()
    written = cookbook.recipes(cookbook.FILE.read_text(encoding="utf-8"))
    assert [one.request for one in every] == [one.request for one in written]
    assert len({one.title for one in every}) == len(every) > 30


@pytest.mark.usefixtures("loaded")
async def test_a_side_that_says_something_else(store_address: Address, tmp_path: Path) -> None:
    """Where two sides differ nothing is timed, and the difference is told."""
    with sides_over(store_address, ["driver", "handler"], tmp_path) as (driver, handler):

        class Other:
            """Answers as the handler does, but for one name."""

            name = "other"
            start = 0.0
            load = handler.load

            def answer(self, question: Question) -> object:
                answer = handler.answer(question)
                answer[0]["organisations"] = [{"name": "Ingen"}]
                return answer

        with pytest.raises(DifferentError, match=r"(?s)driver .* representation .*\+.*Ingen"):
            compared([driver, Other()])


def test_peers_answers_are_read() -> None:
    """What a peer wraps in edges, parts by direction or writes in capitals is made alike."""
    source = {"edges": [{"properties": {"section": "1", "page": 2}, "node": {"title": "Källan"}}]}
    seat = {"arena": "REGIONAL", "holding": None, "sources": source}
    page = {"answer": [{"id": "x", "seatsIn": [], "seatsFrom": [seat]}]}
    assert alike("page", "neo4j-graphql", page) == {
        "id": "x",
        "seats": [
            {
                "arena": "regional",
                "holding": None,
                "sources": [{"section": "1", "page": 2, "title": "Källan"}],
            }
        ],
    }
    assert difference({"a": [1]}, {"a": [1]}) == ""


def test_our_chains_are_read() -> None:
    """A mandate that several chains pass is told once, with both its ends."""
    first = {"mandate": {"sentence": "A"}, "near": {"name": "x"}, "far": {"name": "y"}}
    second = {"mandate": {"sentence": "B"}, "near": {"name": "y"}, "far": None}
    data = {"mandateChain": {"chains": [{"hops": [first, second]}, {"hops": [first]}]}}
    assert alike("chain", "ours", data) == [
        {"sentence": "A", "near": ["x"], "far": ["y"]},
        {"sentence": "B", "near": ["y"], "far": []},
    ]


def test_every_side_has_its_requests() -> None:
    """Each service among the sides can be asked each question."""
    kinds = [kind for kind in SIDES.values() if kind]
    assert len(kinds) == 5
    for kind in kinds:
        assert {kind.body(question) for question in QUESTIONS} == {*map(kind.body, QUESTIONS)}
        assert all(name in kind.body(QUESTIONS[0]) for name in ("area/stockholms-län", "2019-11"))
