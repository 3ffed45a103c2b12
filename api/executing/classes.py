"""Which type of the schema an object is of, by its class."""

from functools import cache

from graphql import GraphQLObjectType, GraphQLSchema
from strawberry.types import get_object_definition

from api.executing.slots import Kind

__all__ = ["class_of", "type_of"]


def class_of(value: object) -> type:
    """The class of a value, whatever it is."""
    return type(value)


@cache
def type_of(schema: GraphQLSchema, kind: Kind, of: type) -> GraphQLObjectType | None:
    """The type of objects of a class where a field has the type `kind`.

    None for a class that the schema does not tell by itself.
    """
    definition = get_object_definition(of)
    found = schema.get_type(definition.name) if definition else None
    if not isinstance(found, GraphQLObjectType) or definition is None:
        return None
    is_it = found.extensions.get("strawberry-definition") is definition
    return found if is_it and (found is kind or schema.is_sub_type(kind, found)) else None
