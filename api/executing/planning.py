"""Which slots a selection has: for each field of it, the shortest way to its value."""

from collections.abc import Callable
from functools import partial
from operator import attrgetter
from typing import Any, Final, cast

from graphql import GraphQLField, GraphQLObjectType, GraphQLSchema, TypeNameMetaFieldDef
from graphql.execution.collect_fields import FieldDetailsList, GroupedFieldSet
from strawberry import Info
from strawberry.types.arguments import convert_arguments
from strawberry.types.field import StrawberryField
from strawberry.types.fields.resolver import StrawberryResolver

from api.executing.completing import completing
from api.executing.sending import sending
from api.executing.slots import Kind, Slot
from api.executing.variables import variables_in
from api.given import look_at

__all__ = ["slots_of"]

_DECLARED: Final = "strawberry-definition"


def slots_of(
    schema: GraphQLSchema, parent: GraphQLObjectType, selected: GroupedFieldSet
) -> tuple[Slot, ...]:
    """The slots of a selection, in its order; a field that the type does not have has none."""
    made = (_slot(schema, parent, key, details) for key, details in selected.items())
    return tuple(slot for slot in made if slot)


def _slot(
    schema: GraphQLSchema, parent: GraphQLObjectType, key: str, details: FieldDetailsList
) -> Slot | None:
    field = schema.get_field(parent, details[0].node.name.value)
    if field is None:
        return None
    kind: Kind = cast("Any", field).type
    return Slot(
        key=key,
        parent=parent,
        field=field,
        type=kind,
        resolve=cast("Any", field).resolve,
        details=details,
        send=sending(kind, details),
        complete=completing(kind),
        variables=variables_in(details[0].node.arguments or ()),
        **_way(field, parent),
    )


def _way(field: GraphQLField, parent: GraphQLObjectType) -> dict[str, Any]:
    """How the value of a field is got."""
    declared = field.extensions.get(_DECLARED)
    if field is TypeNameMetaFieldDef:
        return {"get": partial(_name_of, parent)}
    if not isinstance(declared, StrawberryField):
        return {}
    if declared.is_basic_field:
        return {"get": attrgetter(declared.python_name)}
    resolver = cast("StrawberryResolver[Any] | None", cast("Any", declared).base_resolver)
    if resolver is None or declared.extensions:
        return {}
    # What has no extensions needs nothing of Strawberry's on the way to its function but arguments.
    call = {"call": _calling(resolver)}
    inform = {"inform": partial(_informed, declared)}
    if field.args:
        return call | inform | {"convert": partial(_converted, field, declared)}
    if resolver.info_parameter:
        return call | inform
    return call if resolver.is_async else {"get": _getting(resolver)}


def _converted(
    field: GraphQLField, declared: StrawberryField, informed: Info[Any, Any], given: dict[str, Any]
) -> dict[str, Any]:
    """Arguments as a field's function takes them. Raises InputError for an empty one."""
    look_at(field, given)
    schema: Any = informed.schema
    return convert_arguments(
        given, declared.arguments, schema.schema_converter.scalar_registry, schema.config, informed
    )


def _informed(declared: StrawberryField, raw: Any) -> Info[Any, Any]:
    return Info(_raw_info=raw, _field=declared)


def _name_of(parent: GraphQLObjectType, _: object) -> str:
    return parent.name


def _getting(resolver: StrawberryResolver[Any]) -> Callable[[Any], Any]:
    """The resolver as a function of the object alone."""
    if len(resolver.signature.parameters) == 1:
        return cast("Any", resolver).wrapped_func
    calling = _calling(resolver)
    return lambda given: calling(given, None, {})


def _calling(resolver: StrawberryResolver[Any]) -> Callable[[Any, Any, dict[str, Any]], Any]:
    """The resolver as a function of object, surroundings and arguments, however it names them."""
    info = resolver.info_parameter.name if resolver.info_parameter else ""
    named = (resolver.parent_parameter, resolver.root_parameter)
    source = [one.name for one in named if one]

    def by_name(given: Any, informed: Any, arguments: dict[str, Any]) -> Any:
        told = {info: informed} if info else {}
        return resolver(**dict.fromkeys(source, given), **told, **arguments)

    if source or not resolver.self_parameter:
        return by_name
    if info:
        return lambda given, informed, arguments: resolver(given, **{info: informed}, **arguments)
    return lambda given, _, arguments: resolver(given, **arguments)
