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
    said = {"does": "decides", "citations": citations, "ends": list[Row]()}
    return {"id": f"step/{number}", **said, **fields}


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
    sections: list[Row] = [{"sections": ["1", "1.2", "10"]}]
    recorded = Recorded(
        {"anchoring/steps": rows, "documents/section_texts": sections, "anchoring/steered_by": []}
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


def anchoring_step(name: str, does: str, *ends: tuple[str, str], section: str = "1") -> Row:
    """A step with its ends, each a part and the thing that plays it."""
    return {
        "id": f"step/{name}",
        "does": does,
        "citations": [{"order": 0, "document": "document/a", "section": section}],
        "ends": [{"field": part, "part": part, "order": 0, "id": one} for part, one in ends],
    }


class Stepping(Recorded):
    """A store that tells the steps of one matter by which of the things asked for is in them."""

    async def read(self, text: str, parameters: dict[str, Any]) -> list[Row]:
        """The steps that name one of the things, of the kinds asked for."""
        asked = parameters["asked"]
        if "does" in asked:
            named = [
                step
                for step in STEPS
                if {end["id"] for end in step["ends"]} & set(asked["of"])
                and (not asked["does"] or step["does"] in asked["does"])
            ]
            rows = [{"matter": {"id": "matter/m"}, "steps": named, "only_possible": 0}]
            self.rows = {**self.rows, "anchoring/steps": rows}
        return await super().read(text, parameters)


STEPS = [
    anchoring_step("own", "prepares", ("actor", "actor/body")),
    anchoring_step("own-elsewhere", "executes", ("actor", "actor/body"), section="2"),
    anchoring_step("theirs", "anchors", ("actor", "actor/c"), ("by", "actor/group")),
    anchoring_step("sure", "anchors", ("actor", "actor/c"), ("by", "actor/other")),
]
STEERING: list[Row] = [
    {"actor": {"id": f"actor/{one}", "name": one}} for one in ("group", "former")
]


async def test_a_body_is_answered_through_those_who_steer_it() -> None:
    """Where nothing of its own is anchored, the rules of those who steer it stand beside its own.

    Of those who steer it only they are named who take part in the rules, and what the body itself
    does in the same place is not lost.
    """
    recorded = Stepping({"anchoring/steered_by": STEERING})
    found = await anchoring_rules(recorded.asking(), ["actor/body"])
    assert [one["id"] for one in found.through] == ["actor/group"]
    assert [[one["id"] for one in rule.steps] for rule in found.rules] == [
        ["step/own", "step/theirs"],
        ["step/own-elsewhere"],
    ]
    assert [body["id"] for body in bodies_of(found.rules[0].steps)] == ["actor/c"]


async def test_a_body_that_anchors_is_answered_by_itself() -> None:
    """Nobody else's rules are given where its own anchor, or where nothing else was asked for."""
    recorded = Stepping({"anchoring/steered_by": STEERING})
    found = await anchoring_rules(recorded.asking(), ["actor/other"])
    assert (len(found.rules), found.through) == (1, [])
    found = await anchoring_rules(recorded.asking(), ["actor/body"], does=("executes",))
    assert ([len(rule.steps) for rule in found.rules], found.through) == ([1], [])


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
