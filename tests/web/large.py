"""A map of 2,000 bodies and 5,000 ties, made up, in the shape in which the service answers."""

import random
from typing import Any, Final
from urllib.parse import unquote_plus

from playwright.async_api import Page, Route

BODIES: Final = 2000
TIES: Final = 5000

_BANDS: Final = ("NATIONAL", "REGIONAL", "SUB_REGIONAL", "LOCAL")
_SHARES: Final = (10, 35, 20, 35)
_KINDS: Final = ("SEAT", "TIE", "MANDATE", "STEP", "GRANT")
_VERBS: Final = ("ingår i", "styr", "ger mandat åt", "förankrar i", "betalar till")


def large_map() -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Its nodes and its edges, the same each time; few have many ties, as in the real one."""
    chance = random.Random(7)
    bands = sorted(chance.choices(range(len(_BANDS)), _SHARES, k=BODIES))
    nodes = [_node(number, band, chance.randrange(4)) for number, band in enumerate(bands)]
    edges = [
        _edge(number, chance.randrange(chance.randrange(BODIES) + 1), chance.randrange(BODIES))
        for number in range(TIES)
    ]
    return nodes, edges


def _node(number: int, band: int, layer: int) -> dict[str, Any]:
    key = f"actor/organ-{number}"
    name = f"Samverkansorgan {number} för kunskapsstyrning"
    about = {"label": name, "noun": "ACTOR", "type": "NETWORK", "band": _BANDS[band]}
    drawn = {"layer": layer, "count": 1, "inScope": number % 3 == 0, "isHub": False}
    thing = {"id": key, "called": name, "grading": {"grade": "CERTAIN"}}
    return {"key": key, **about, **drawn, "neighbours": 5, "thing": thing, "thingIds": [key]}


def _edge(number: int, giver: int, taker: int) -> dict[str, Any]:
    kind = number % len(_KINDS)
    ends = {"from": f"actor/organ-{giver}", "to": f"actor/organ-{taker}"}
    told = {"label": _VERBS[kind], "noun": _KINDS[kind], "grade": "CERTAIN", "status": "IN_FORCE"}
    seen = {"seen": {"text": "2019"}}
    claim: dict[str, Any] = {"id": f"tie/{number}", "contradicts": [], "grading": seen}
    return {**ends, **told, "denied": False, "claims": [claim]}


async def answered_at_large(page: Page) -> None:
    """Lets the map that a page asks for be this one; what else it asks for, the service answers."""
    nodes, edges = large_map()
    graph = {"nodes": nodes, "edges": edges, "explanation": "", "undrawn": []}
    cut = {"onlyPossible": 0, "thingsCut": 0, "claimsCut": 0}
    answers: dict[str, dict[str, Any]] = {
        "query MapEver": {"graph": graph, "folded": graph},
        "query MapAt": {"graph": {**graph, **cut}},
        "query ClaimsById": {"nodes": []},
    }

    async def answer(route: Route) -> None:
        asked = unquote_plus(route.request.url) + (route.request.post_data or "")
        for query, data in answers.items():
            if query in asked:
                await route.fulfill(json={"data": data})
                return
        await route.continue_()

    await page.route("**/graphql*", answer)
