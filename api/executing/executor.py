"""Executes an operation by its shape: graphql-core's executor with the known work taken out."""

from typing import Any, Final, cast

from graphql import (
    ExecutionResult,
    GraphQLError,
    GraphQLObjectType,
    GraphQLResolveInfo,
    GraphQLSchema,
    Undefined,
    default_field_resolver,  # pyright: ignore[reportUnknownVariableType]
    default_type_resolver,  # pyright: ignore[reportUnknownVariableType]
    get_argument_values,
)
from graphql.execution.collect_fields import CollectedFields, FieldDetailsList, GroupedFieldSet
from graphql.pyutils import Path
from strawberry.execution import optimized_is_awaitable
from strawberry.schema.schema import StrawberryGraphQLCoreExecutionContext

from api.executing.beginning import Beginning, SoundDocument, known_by
from api.executing.completing import guarded, settle, waited, waits
from api.executing.shapes import Shape, shape_of
from api.executing.slots import Slot

__all__ = ["Compiled", "executed"]


_is_awaitable: Final = cast("Any", optimized_is_awaitable)
"""Strawberry's, whose type tells less than graphql-core asks for."""


class Compiled(StrawberryGraphQLCoreExecutionContext):
    """One execution of an operation.

    Left to itself, graphql-core collects the fields, converts the arguments and tells the
    surroundings anew for every object of a list. Here all that is the same for every object is
    made once: fields for each document, arguments for each document and its variables, surroundings
    for each execution. So the surroundings that a resolver gets tell the path to the first object
    that had the field.

    Errors, and what is not of the plain kind, are graphql-core's, which so makes the same of them.
    """

    def __init__(self, *args: Any, shape: Shape | None = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._shape = shape or shape_of(self.schema, self.operation, self.variable_values)
        self._infos: dict[Slot, GraphQLResolveInfo[Any]] = {}
        self._informed: dict[Slot, Any] = {}
        self._given: dict[Slot, dict[str, Any]] = {}

    @classmethod
    def going_on(cls, schema: GraphQLSchema, begun: Beginning, context: Any) -> "Compiled":
        """One more execution of an operation that was begun before with the same variables."""
        return cls(
            schema,
            begun.fragment_definitions,
            begun.fragments,
            None,
            context,
            begun.operation,
            begun.variables,
            default_field_resolver,
            default_type_resolver,
            default_field_resolver,
            is_awaitable=_is_awaitable,
            shape=begun.shape,
        )

    @property
    def beginning(self) -> Beginning:
        """What its next execution with the same variables begins with."""
        return Beginning(
            self.fragment_definitions,
            self.fragments,
            self.operation,
            self.variable_values,
            self._shape,
        )

    def execute_root_grouped_field_set(
        self,
        root_type: GraphQLObjectType,
        root_value: Any,
        grouped_field_set: GroupedFieldSet,
        serially: bool,
        position_context: Any,
    ) -> Any:
        """The root fields, as they were collected the first time."""
        if self._shape.root is None:
            self._shape.root = grouped_field_set
        return super().execute_root_grouped_field_set(
            root_type, root_value, self._shape.root, serially, position_context
        )

    def collect_subfields(
        self, return_type: GraphQLObjectType, field_details_list: FieldDetailsList
    ) -> CollectedFields:
        """The fields selected of a type, as they were collected the first time."""
        return self._shape.below(return_type, field_details_list, super().collect_subfields)

    def slots_below(self, kind: GraphQLObjectType, details: FieldDetailsList) -> tuple[Slot, ...]:
        """The slots of an object of this type beneath some fields."""
        selected = self.collect_subfields(kind, details).grouped_field_set
        return self._shape.slots(self.schema, kind, selected)

    def execute_fields(
        self,
        parent_type: GraphQLObjectType,
        source_value: Any,
        path: Path | None,
        grouped_field_set: GroupedFieldSet,
        position_context: Any,
    ) -> Any:
        """The fields of one object, or an awaitable of them where one has to be waited for."""
        results: dict[str, Any] = {}
        waiting: list[str] = []
        try:
            for slot in self._shape.slots(self.schema, parent_type, grouped_field_set):
                value = self._sent(slot, source_value)
                if value is Undefined:
                    value = self._filled(slot, source_value, path)
                results[slot.key] = value
                if waits(self, value):
                    waiting.append(slot.key)
        except Exception:
            settle(self, results, waiting)
            raise
        return waited(results, waiting) if waiting else results

    def _sent(self, slot: Slot, source: Any) -> Any:
        """What is sent of a field that is got of its object alone.

        Undefined where more has to be looked at: it is got once more, and what is wrong told.
        """
        if slot.get is None:
            return Undefined
        try:
            return slot.send(self, slot.get(source))
        except Exception:
            return Undefined

    def _filled(self, slot: Slot, source: Any, path: Path | None) -> Any:
        here = Path(path, slot.key, slot.parent.name)
        try:
            value = self._value(slot, source, here)
            if waits(self, value):
                value = self._completed(slot, here, value)
            else:
                value = slot.complete(self, slot, here, value)
        except Exception as error:
            self._fail(error, slot, here)
            return None
        return guarded(self, slot, slot.type, here, value) if waits(self, value) else value

    def _fail(self, error: Exception, slot: Slot, path: Path) -> None:
        cast("Any", self).handle_field_error(error, slot.type, slot.details, path)

    async def _completed(self, slot: Slot, path: Path, value: Any) -> Any:
        completed = slot.complete(self, slot, path, await value)
        return await completed if waits(self, completed) else completed

    def _value(self, slot: Slot, source: Any, path: Path) -> Any:
        if slot.get is not None:
            return slot.get(source)
        if slot.call is not None:
            told = self._told(slot, path) if slot.inform else None
            return slot.call(source, told, self._arguments(slot, told) if slot.convert else {})
        return slot.resolve(source, self._info(slot, path), **self._arguments(slot))

    def _arguments(self, slot: Slot, told: Any = None) -> dict[str, Any]:
        """A field's arguments, as what is called takes them."""
        if slot not in self._given:
            convert = slot.convert
            self._given[slot] = (
                self._shape.converted(
                    slot,
                    self.variable_values.coerced,
                    lambda: convert(told, self._understood(slot)),
                )
                if convert
                else self._understood(slot)
            )
        return self._given[slot]

    def _understood(self, slot: Slot) -> dict[str, Any]:
        return get_argument_values(
            slot.field, slot.details[0].node, self.variable_values, None, self.hide_suggestions
        )

    def _told(self, slot: Slot, path: Path) -> Any:
        """A field's surroundings as its function takes them."""
        if slot.inform and slot not in self._informed:
            self._informed[slot] = slot.inform(self._info(slot, path))
        return self._informed[slot]

    def _info(self, slot: Slot, path: Path) -> GraphQLResolveInfo[Any]:
        if slot not in self._infos:
            build = cast("Any", self).build_resolve_info
            self._infos[slot] = build(slot.field, slot.nodes, slot.parent, path)
        return self._infos[slot]


async def executed(
    schema: GraphQLSchema,
    sound: SoundDocument,
    executor: type[Compiled],
    *,
    context: Any,
    variables: dict[str, Any] | None,
    name: str | None,
) -> ExecutionResult:
    """What the operation of a document that is known to be sound comes to, by this executor.

    `name`: which operation of the document, each time the same; None for its only one. The
    variables are read the first time that it is asked with them.
    """
    key = known_by(variables)
    begun = sound.begun.get(key) if key else None
    if begun:
        run: Any = executor.going_on(schema, begun, context)
    else:
        run = cast("Any", executor).build(
            schema, sound.document, None, context, variables, name, is_awaitable=_is_awaitable
        )
        if isinstance(run, list):
            return ExecutionResult(None, cast("list[GraphQLError]", run))
        if key:
            sound.begun[key] = run.beginning
    found: Any = run.execute_operation()
    return await found if _is_awaitable(found) else found
