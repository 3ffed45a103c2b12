"""The JSON Schema of what each view for drawing answers, for those who check what they draw.

`python -m api.answers` writes them anew, under docs/views.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final, cast

from graphql import (
    GraphQLEnumType,
    GraphQLField,
    GraphQLInterfaceType,
    GraphQLList,
    GraphQLNamedType,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLUnionType,
    build_schema,
)

from api.schema import schema

__all__ = ["FOLDER", "VIEWS", "answer_schema", "written"]

FOLDER: Final = Path(__file__).parents[1] / "docs/views"
VIEWS: Final = (
    "graph",
    "difference",
    "matrix",
    "frames",
    "history",
    "similar",
    "mandateChain",
    "anchoring",
)
"""The root fields that have a schema."""

_BUILT: Final = build_schema(schema.as_str())
_QUERY: Final = cast("GraphQLObjectType", _BUILT.type_map["Query"])
_SCALARS: Final = {
    "Boolean": {"type": "boolean"},
    "Float": {"type": "number"},
    "Int": {"type": "integer"},
}
_TEXT: Final = {"type": "string"}


def answer_schema(view: str) -> dict[str, Any]:
    """The JSON Schema of a view's answer: of each field as far as it is selected, and no other.

    Nodes are things and claims with an `id`, and whatever else is selected of them: their types
    are many, and the schema of the service has them all.
    """
    field = _QUERY.fields[view]
    kinds = {kind.name: _object(kind) for kind in _reached(field)}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": view,
        "description": field.description,
        **_of(field.type),
        "$defs": dict(sorted(kinds.items())) | {"Node": _NODE},
    }


_NODE: Final = {
    "description": "A thing or a claim, with the fields selected.",
    "type": "object",
    "properties": {"id": {"type": "string", "pattern": "^[a-z]+/"}},
}


def _is_node(kind: GraphQLNamedType) -> bool:
    if isinstance(kind, GraphQLUnionType):
        return True
    return isinstance(kind, GraphQLInterfaceType) or (
        isinstance(kind, GraphQLObjectType) and bool(kind.interfaces)
    )


def _reached(field: GraphQLField) -> Iterator[GraphQLObjectType]:
    """The types of an answer, nodes aside, each once."""
    waiting: list[Any] = [field]
    seen: set[str] = set()
    while waiting:
        kind = _BUILT.type_map[str(waiting.pop().type).strip("[]!")]
        if isinstance(kind, GraphQLObjectType) and not _is_node(kind) and kind.name not in seen:
            seen.add(kind.name)
            waiting.extend(kind.fields.values())
            yield kind


def _object(kind: GraphQLObjectType) -> dict[str, Any]:
    fields = {
        name: {"description": field.description, **_of(field.type)}
        for name, field in kind.fields.items()
    }
    return {
        "description": kind.description,
        "type": "object",
        "properties": {"__typename": {"const": kind.name}, **fields},
        "additionalProperties": False,
    }


def _of(kind: Any) -> dict[str, Any]:
    """The schema of a field's type; null is allowed where the type allows it."""
    if isinstance(kind, GraphQLNonNull):
        return _given(kind.of_type)  # pyright: ignore[reportUnknownMemberType]
    return {"anyOf": [_given(kind), {"type": "null"}]}


def _given(kind: Any) -> dict[str, Any]:
    if isinstance(kind, GraphQLList):
        return {"type": "array", "items": _of(kind.of_type)}  # pyright: ignore[reportUnknownMemberType]
    if isinstance(kind, GraphQLEnumType):
        return {"enum": list(kind.values)}
    if _is_node(kind):
        return {"$ref": "#/$defs/Node"}
    if isinstance(kind, GraphQLObjectType):
        return {"$ref": f"#/$defs/{kind.name}"}
    return _SCALARS.get(str(kind), _TEXT)


def written(view: str) -> str:
    """The schema of a view as its file holds it."""
    return json.dumps(answer_schema(view), ensure_ascii=False, indent=2) + "\n"


def main() -> None:
    """Write each schema where it is kept."""
    for view in VIEWS:
        (FOLDER / f"{view}.json").write_text(written(view), encoding="utf-8")


if __name__ == "__main__":
    main()
