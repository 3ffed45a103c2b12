"""The view that a question's arguments make: when, how surely, at what standing."""

from api.context import Info
from api.types.words import Grade, Status
from graph.time import Span
from graph.view import IN_FORCE, View

__all__ = ["given", "viewed"]


async def viewed(
    info: Info,
    at: Span | None,
    grades: list[Grade] | None,
    throughout: bool,
    statuses: list[Status] | None,
    scenario: str | None,
    otherwise: tuple[str, ...] = IN_FORCE,
) -> View:
    """The view that a question's arguments make; `otherwise` are the statuses left out.

    Raises UnknownNameError, WrongNounError or AmbiguousNameError where the scenario is no one.
    """
    named = await info.context.one(scenario, ("scenario",)) if scenario else None
    return View(
        at=at,
        throughout=throughout,
        grades=given(grades),
        statuses=tuple(status.value for status in statuses) if statuses else otherwise,
        scenario=named["id"] if named else None,
        plans=bool(statuses),
    )


def given(grades: list[Grade] | None) -> tuple[Grade, ...] | None:
    """The grades of an argument as a view holds them; None for those that count by themselves."""
    return None if grades is None else tuple(grades)
