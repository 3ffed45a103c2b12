"""Where decisions are anchored: the steps of a matter, rule by rule as the sources give them."""

from dataclasses import dataclass, field, replace

from graph.model.values import Does
from graph.reading.asides import explained, then
from graph.reading.asking import Asking, Row
from graph.reading.ends import ends_of
from graph.reading.sections import sections_named
from graph.view import View

__all__ = ["AnchoringRule", "AnchoringRules", "anchoring_rules", "bodies_of", "rules_told"]


@dataclass(frozen=True, slots=True)
class AnchoringRule:
    """One source's account of how a matter is handled: its place in the source and its steps."""

    matter: Row
    citation: Row
    steps: list[Row]


@dataclass(frozen=True, slots=True)
class AnchoringRules:
    """The rules that count in the view, and how many more of their steps are only possible.

    `through`: those who steer or lead what was asked about and whose rules are among these, where
    nothing of its own is anchored.
    """

    rules: list[AnchoringRule]
    only_possible: int
    through: list[Row] = field(default_factory=list[Row])


async def anchoring_rules(
    asking: Asking, of: list[str], does: tuple[str, ...] = (), sections: list[str] | None = None
) -> AnchoringRules:
    """What is done about matters, or by bodies about anything, a rule for each section with one.

    Two sections that give different rules for one matter are two rules, side by side. With
    `sections`, only the rules that one of them gives, or what lies under it.

    Where nothing is anchored by or in a body itself, those who steer or lead it handle its
    matters: then their rules are given beside its own.

    Raises UnknownNameError for a section that there is not, and StoreError, by kind.
    """
    wanted = {
        text for section in sections or () for text in await sections_named(asking, section, [])
    }
    found = await _rules(asking, of, does, wanted)
    anchored = any(bodies_of(rule.steps) for rule in found.rules)
    if anchored or (found.rules and does and Does.ANCHORS not in does):
        return found
    rows = await asking.rows("anchoring/steered_by", of=of)
    steering = [row["actor"] for row in rows]
    both = await _rules(asking, [*of, *(one["id"] for one in steering)], does, wanted)
    taking_part = {end["id"] for rule in both.rules for step in rule.steps for end in step["ends"]}
    through = [one for one in steering if one["id"] in taking_part]
    return replace(both, through=through) if through else found


async def rules_told(
    asking: Asking,
    of: list[str],
    does: tuple[str, ...],
    sections: list[str] | None,
    found: AnchoringRules,
) -> str:
    """How many rules were found and whose they are, or that there is none, in Swedish.

    Raises StoreError, by kind.
    """

    async def counting(asking: Asking) -> int:
        rules = (await anchoring_rules(asking, of, does, sections)).rules
        return sum(len(rule.steps) for rule in rules)

    said = _told(found, asking.view)
    return await explained(
        asking, said, counting, found=len(found.rules), possible=found.only_possible
    )


def _told(found: AnchoringRules, view: View) -> str:
    if not found.rules:
        return f"Källorna säger inte hur frågan bereds, beslutas eller förankras{then(view)}."
    several = len(found.rules) > 1
    rules = f"{len(found.rules)} redogörelser, sida vid sida" if several else "en redogörelse"
    anchored = any(bodies_of(rule.steps) for rule in found.rules)
    nowhere = "" if anchored else " Det sägs inte var något förankras."
    if not found.through:
        return f"Källorna ger {rules}.{nowhere}"
    names = ", ".join(one["name"] for one in found.through)
    return (
        "Källorna säger inte var det som frågades efter förankras för sig. Tillsammans med dem som "
        f"styr eller leder det ({names}) ger de {rules}.{nowhere}"
    )


async def _rules(
    asking: Asking, of: list[str], does: tuple[str, ...], sections: set[str]
) -> AnchoringRules:
    """The rules that steps make, of these sections; of all where there are none."""
    rows = await asking.rows("anchoring/steps", of=of, does=list(does))
    rules: dict[tuple[str, str, str], AnchoringRule] = {}
    for row in rows:
        for step in row["steps"]:
            citation = min(step["citations"], key=lambda cited: cited["order"])
            place = (row["matter"]["id"], citation["document"], citation["section"] or "")
            rule = rules.setdefault(place, AnchoringRule(row["matter"], citation, []))
            rule.steps.append(step)
    given = [
        rule for rule in rules.values() if not sections or rule.citation["section"] in sections
    ]
    return AnchoringRules(given, sum(row["only_possible"] for row in rows))


def bodies_of(steps: list[Row]) -> list[Row]:
    """The different bodies in which the steps anchor, in the order of the steps."""
    anchored = [step for step in steps if step["does"] == Does.ANCHORS]
    bodies = {end["id"]: end for step in anchored for end in ends_of(step, "actor")}
    return list(bodies.values())
