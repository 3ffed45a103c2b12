"""Fragments over everything, written from the schema, so that no field can be left out.

A thing or claim below another is asked for by its `Key`, below an answer with all it has. What has
no id is selected the same everywhere, as by a client that keeps a fragment for each of its types.
What is selected has its `__typename`, which caches would ask for by themselves.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from graphql import (
    FieldNode,
    GraphQLField,
    GraphQLInterfaceType,
    GraphQLNamedType,
    GraphQLObjectType,
    NameNode,
    OperationDefinitionNode,
    SelectionSetNode,
    Visitor,
    build_schema,
    is_leaf_type,
    parse,
    print_ast,
    visit,
)

from api.schema import schema

__all__ = [
    "BUILT",
    "Selection",
    "arguments",
    "below",
    "fields",
    "fragments",
    "typed",
    "with_fragments",
]

BUILT = build_schema(schema.as_str())
Fields = GraphQLObjectType | GraphQLInterfaceType

KEY = (
    "fragment Key on Node { id noun type ... on Entity { description } ... on Claim { sentence } }"
)
"""Not by `name`, which some claims have too: Relay would read it there though nobody asked."""

ROWS = re.compile("Edge$|^GradedClaim$")
"""Around a claim that the answer gives as a whole beside them."""

FRAGMENT = re.compile(r"^fragment (\w+) on .*$", re.MULTILINE)
SPREAD = re.compile(r"\.\.\.\s*(?!on\b)(\w+)")


def fields(kind: str) -> Fields:
    """An object or interface by name."""
    found = BUILT.type_map[kind]
    assert isinstance(found, Fields)
    return found


def below(field: Any) -> GraphQLNamedType:
    """The type of what a field holds, without lists and non-nulls."""
    # The library's own types leave out of what these are.
    return BUILT.type_map[str(field.type).strip("[]!")]


def arguments(*texts: str) -> str:
    """Arguments, or variables, in their brackets; without any, nothing."""
    given = ", ".join(text for text in texts if text)
    return f"({given})" if given else ""


@dataclass(frozen=True)
class Selection:
    """How an object is asked for: with all that the nodes below it have, or with their keys."""

    deep: bool

    def of(self, kind: Fields, *, without: Fields | None = None) -> str:
        """All fields of a type, but those that another has."""
        left_out = set(without.fields) if without else set[str]()
        return " ".join(
            text
            for name, field in kind.fields.items()
            if name not in left_out
            for text in self._field(name, field)
        )

    def _field(self, name: str, field: GraphQLField) -> Iterator[str]:
        kind = below(field)
        selected = "" if is_leaf_type(kind) else f" {{ ...{self.fragment(kind.name)} }}"
        few = "first: 2" if "first" in field.args else ""
        yield name + arguments(few) + selected
        if "at" in field.args:
            yield f"{name}Then: {name}{arguments(few, 'at: $at')}{selected}"

    def fragment(self, kind: str) -> str:
        """The name of the fragment on a type."""
        if kind in _nodes():
            return f"Every{_nodes()[kind]}" if self.deep else "Key"
        whole = self.deep and not ROWS.search(kind) and _reaches_nodes(kind)
        return f"{'Answered' if whole else 'Every'}{kind}"


@cache
def _nodes() -> dict[str, str]:
    """Each type of node, and the interface that has the fragment for it."""
    found = {"Node": "Node"}
    for name in ("Claim", "Entity"):
        interface = fields(name)
        assert isinstance(interface, GraphQLInterfaceType)
        found[name] = name
        found |= {kind.name: name for kind in BUILT.get_possible_types(interface)}
    return found


@cache
def _reaches_nodes(kind: str) -> bool:
    held = map(below, fields(kind).fields.values())
    names = {one.name for one in held if not is_leaf_type(one)}
    return any(name in _nodes() or _reaches_nodes(name) for name in names)


def _every(interface: str) -> str:
    """Over all of an interface: what is shared, then what each of its types has beside."""
    shared, keys = fields(interface), Selection(deep=False)
    own = " ".join(
        f"... on {kind} {{ {more} }}"
        for kind, of in _nodes().items()
        if of == interface and (more := keys.of(fields(kind), without=shared))
    )
    return f"{keys.of(shared)} {own}"


@cache
def fragments() -> dict[str, str]:
    """By name: one over all claims, one over all things, one or two over each other type."""
    claim, entity = _every("Claim"), _every("Entity")
    texts = [
        KEY,
        f"fragment EveryClaim on Claim {{ {claim} }}",
        f"fragment EveryEntity on Entity {{ {entity} }}",
        # Written out: Relay wants no fragment spread where it may not fit.
        "fragment EveryNode on Node "
        f"{{ id ... on Claim {{ {claim} }} ... on Entity {{ {entity} }} }}",
    ]
    for name, kind in BUILT.type_map.items():
        if name.startswith("__") or name in {"Query", *_nodes()} or not isinstance(kind, Fields):
            continue
        keys, deep = Selection(deep=False), Selection(deep=True)
        written = {deep.fragment(name): deep, keys.fragment(name): keys}
        texts += [
            f"fragment {fragment} on {name} {{ {selection.of(kind)} }}"
            for fragment, selection in written.items()
        ]
    return {found[1]: typed(found[0]) for found in FRAGMENT.finditer("\n".join(texts))}


class _Typed(Visitor):
    """Adds `__typename` where anything is selected, but at the root."""

    def leave_selection_set(
        self, node: SelectionSetNode, _key: object, parent: object, *_: object
    ) -> SelectionSetNode | None:
        """With it, unless it is there."""
        name = FieldNode(name=NameNode(value="__typename"), arguments=(), directives=())
        if isinstance(parent, OperationDefinitionNode):
            return None
        return SelectionSetNode(selections=(name, *node.selections))


def typed(document: str) -> str:
    """A document that asks for the type of everything."""
    return print_ast(visit(parse(document), _Typed()))


def with_fragments(operation: str) -> str:
    """A document of an operation and all fragments that it spreads, however deep."""
    needed: dict[str, str] = {}
    waiting = [operation]
    while waiting:
        for name in SPREAD.findall(waiting.pop()):
            if name not in needed:
                needed[name] = fragments()[name]
                waiting.append(needed[name])
    return "\n".join((operation, *needed.values()))
