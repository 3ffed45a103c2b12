"""The answers of all sides brought into one form, so that they can be compared.

The form is that of the statements in `bench/statements`. The order of lists is no part of it: only
we promise one.
"""

import json
from collections import defaultdict
from collections.abc import Callable, Mapping
from difflib import unified_diff
from itertools import islice
from typing import Any, Final, cast

__all__ = ["alike", "difference"]

_WORDS: Final = frozenset({"arena", "form", "holding", "type"})
"""Fields whose values are words of the graph, which our face writes in capitals."""


def alike(question: str, face: str, data: Any) -> Any:
    """The answer to the question, in the common form, from what stands under `data`."""
    return _settled(_READ[face][question](data))


def difference(one: Any, other: Any) -> str:
    """In which lines two answers differ, at most forty of them."""
    differing = unified_diff(_lines(one), _lines(other), lineterm="", n=1)
    return "\n".join(islice(differing, 40))


def _lines(answer: Any) -> list[str]:
    return json.dumps(answer, ensure_ascii=False, indent=1, sort_keys=True).splitlines()


def _settled(value: Any, field: str = "") -> Any:
    if isinstance(value, dict):
        known = cast("dict[str, Any]", value)
        if "edges" in known:
            merged = [{**edge["properties"], **edge["node"]} for edge in known["edges"]]
            return _settled(merged)
        return {key: _settled(one, key) for key, one in known.items()}
    if isinstance(value, list):
        settled = [_settled(one) for one in cast("list[Any]", value)]
        return sorted(settled, key=lambda one: json.dumps(one, sort_keys=True))
    return value.lower() if isinstance(value, str) and field in _WORDS else value


def _page(data: Any) -> Any:
    (body,) = data["entities"]["nodes"]
    claims = body.pop("claims")["nodes"]
    return {
        **body,
        "asSubject": _ties(claims, body["id"], "subjects", "objects"),
        "asObject": _ties(claims, body["id"], "objects", "subjects"),
        "seats": [claim for claim in claims if "arena" in claim],
    }


def _ties(claims: list[Any], body: str, part: str, other: str) -> list[Any]:
    """The ties in which the body has the part, each with the things at its other end."""
    return [
        {key: tie[key] for key in ("type", "sentence", "sources")} | {"others": tie[other]}
        for tie in claims
        if any(end["id"] == body for end in tie.get(part, ()))
    ]


def _chain(data: Any) -> Any:
    """The mandates of all chains, each once: a mandate in common is told in every chain."""
    near: defaultdict[str, set[str]] = defaultdict(set)
    far: defaultdict[str, set[str]] = defaultdict(set)
    for chain in data["mandateChain"]["chains"]:
        for hop in chain["hops"]:
            sentence = hop["mandate"]["sentence"]
            near[sentence].add(hop["near"]["name"])
            far[sentence].update([hop["far"]["name"]] if hop["far"] else [])
    return [{"sentence": one, "near": [*near[one]], "far": [*far[one]]} for one in near]


def _peer_page(data: Any) -> Any:
    (body,) = data["answer"]
    body["seats"] = body.pop("seatsIn") + body.pop("seatsFrom")
    return body


def _as_it_is(data: Any) -> Any:
    return data["answer"]


Reading = Mapping[str, Callable[[Any], Any]]

_PEERS: Final[Reading] = {
    "representation": _as_it_is,
    "page": _peer_page,
    "chain": lambda data: data["answer"][0]["chain"],
}

_READ: Final[Mapping[str, Reading]] = {
    "ours": {
        "representation": lambda data: data["representation"][0]["seats"],
        "page": _page,
        "chain": _chain,
    },
    "neo4j-graphql": _PEERS,
    "graphene": _PEERS,
    "statement": dict.fromkeys(("representation", "page", "chain"), _as_it_is),
}
