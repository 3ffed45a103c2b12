"""Ties by type and direction, and steps by the place that tells them: what counts, and how many
more are only possible.
"""

from typing import Any

from graph.reading.anchoring import anchoring_rules, bodies_of
from graph.reading.asking import Row
from graph.reading.governance import ties
from tests.reading.asked import Recorded


def tie(number: int, kind: str, *, outward: bool = True, counts: bool = True) -> Row:
    """A row of the statement."""
    return {"outward": outward, "counts": counts, "tie": {"id": f"tie/{number}", "type": kind}}


async def test_ties_are_gathered_by_type_and_direction() -> None:
    """What a thing steers and who steers it are two relations; what is only possible is counted."""
    rows = [
        tie(1, "steers"),
        tie(2, "steers", outward=False),
        tie(3, "steers"),
        tie(4, "owns", counts=False),
        tie(5, "steers", outward=False, counts=False),
    ]
    found = await ties(Recorded({"governance/ties": rows}).asking(), "actor/a")
    assert [
        (one.type, one.outward, [tied["id"] for tied in one.ties]) for one in found.relations
    ] == [("steers", True, ["tie/1", "tie/3"]), ("steers", False, ["tie/2"])]
    assert found.only_possible == 2


def step(number: int, document: str, section: str | None, **fields: object) -> Row:
    """A step, cited first from a section and then from another."""
    citations = [
        {"order": 1, "document": "document/z", "section": "9"},
        {"order": 0, "document": document, "section": section},
    ]
    return {"id": f"step/{number}", "does": "decides", "citations": citations, **fields}


async def test_two_sections_that_tell_of_one_matter_are_two_rules() -> None:
    """Steps of one matter, told first in one place, are one rule; the possible ones are counted."""
    rows: list[Row] = [
        {
            "matter": {"id": "matter/m"},
            "steps": [
                step(1, "document/a", "1"),
                step(2, "document/a", "2"),
                step(3, "document/a", "1"),
                step(4, "document/b", None),
            ],
            "only_possible": 2,
        },
        {"matter": {"id": "matter/n"}, "steps": [step(5, "document/a", "1")], "only_possible": 1},
    ]
    sections: list[Row] = [
        {"document": {"sort_key": "a"}, "section": text, "count": 1} for text in ("1", "10", "1.2")
    ]
    recorded = Recorded(
        {"anchoring/steps": rows, "documents/sections": sections, "anchoring/steered_by": []}
    )
    found = await anchoring_rules(recorded.asking(), ["matter/m"])
    assert [
        (rule.matter["id"], rule.citation["document"], [one["id"] for one in rule.steps])
        for rule in found.rules
    ] == [
        ("matter/m", "document/a", ["step/1", "step/3"]),
        ("matter/m", "document/a", ["step/2"]),
        ("matter/m", "document/b", ["step/4"]),
        ("matter/n", "document/a", ["step/5"]),
    ]
    assert found.only_possible == 3
    kept = await anchoring_rules(recorded.asking(), ["matter/m"], sections=["1"])
    assert [rule.matter["id"] for rule in kept.rules] == ["matter/m", "matter/n"]


async def test_a_body_is_answered_through_those_who_steer_it() -> None:
    """Where nothing of its own is anchored, the rules of those who steer it are given, and who."""
    own: Row = {
        "id": "step/own",
        "does": "prepares",
        "ends": [],
        "order": 0,
        "citations": [{"order": 0, "document": "document/a", "section": "1"}],
    }
    end = {"field": "actor", "part": "actor", "order": 0, "id": "actor/c"}
    theirs = {**own, "id": "step/theirs", "does": "anchors", "ends": [end]}
    answers = iter(([own], [theirs]))

    class Twice(Recorded):
        """A store whose second answer about steps is another."""

        async def read(self, text: str, parameters: dict[str, Any]) -> list[Row]:
            """The rows of the next answer."""
            if "of" in parameters and "does" in parameters:
                rows = [{"matter": {"id": "matter/m"}, "steps": next(answers), "only_possible": 0}]
                self.rows = {**self.rows, "anchoring/steps": rows}
            return await super().read(text, parameters)

    steering = {"id": "actor/group", "name": "Gruppen"}
    recorded = Twice({"anchoring/steered_by": [{"actor": steering}]})
    found = await anchoring_rules(recorded.asking(), ["actor/body"])
    assert found.through == [steering]
    assert [[one["id"] for one in rule.steps] for rule in found.rules] == [["step/theirs"]]
    assert [body["id"] for body in bodies_of(found.rules[0].steps)] == ["actor/c"]


def test_the_bodies_in_which_it_is_anchored() -> None:
    """Each body once, of the steps that anchor, in their order."""
    ends = {
        one: [{"field": "actor", "part": "actor", "order": 0, "id": f"actor/{one}"}] for one in "ab"
    }
    steps: list[Row] = [
        {"does": "anchors", "ends": ends["b"]},
        {"does": "decides", "ends": [{**ends["a"][0], "id": "actor/c"}]},
        {"does": "anchors", "ends": ends["a"]},
        {"does": "anchors", "ends": ends["b"]},
    ]
    assert [body["id"] for body in bodies_of(steps)] == ["actor/b", "actor/a"]
