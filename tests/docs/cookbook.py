"""The cookbook: its requests, each with the answer printed under it, and how answers are written.

`python -m tests.docs.cookbook` asks every request of the store that the settings name, brought up
to the seeds, and writes the answers anew.
"""

import asyncio
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, cast

from api.context import Context
from api.opening import bring_up, opened
from api.schema import schema
from api.seeds import SEEDS
from graph.store import Store

__all__ = ["FILE", "Recipe", "answered", "printed", "recipes"]

FILE: Final = Path(__file__).parents[2] / "docs/cookbook.md"

_RECIPE: Final = re.compile(
    r"```graphql\n(?P<request>.+?)\n```\n\n```json\n(?P<answer>.*?)\n?```\n", re.DOTALL
)
_HEADING: Final = re.compile(r"^##+ (.+)$", re.MULTILINE)
_PASSING: Final = frozenset({"cursor", "endCursor", "startCursor", "loadedOn", "version"})
"""What is another with every change of the data, and is printed as `…`."""

_WIDTH: Final = 96
"""Characters of a printed line, as many as a page of the repository shows beside its margin."""


@dataclass(frozen=True)
class Recipe:
    """A request of the cookbook under its heading, and the answer as it is printed there."""

    title: str
    request: str
    answer: str

    @property
    def goes_on(self) -> bool:
        """Whether it asks for the page after the one that the recipe before it got."""
        return "$after" in self.request


def recipes(text: str) -> list[Recipe]:
    """All recipes of a cookbook, in its order."""
    return [
        Recipe(_titled(text[: found.start()]), found["request"], found["answer"])
        for found in _RECIPE.finditer(text)
    ]


def _titled(before: str) -> str:
    headings = _HEADING.findall(before)
    return headings[-1] if headings else ""


async def answered(store: Store, recipe: Recipe, before: Recipe | None = None) -> Any:
    """What the service answers: the data, or where it refuses, the errors without their places."""
    variables: dict[str, Any] = {}
    if recipe.goes_on and before:
        page = await schema.execute(before.request, context_value=Context(store))
        variables["after"] = next(_cursors(page.data))
    response = await schema.execute(
        recipe.request, variable_values=variables, context_value=Context(store)
    )
    if not response.errors:
        return _lasting(response.data)
    errors = [
        {"message": error.message}
        | {key: (error.extensions or {}).get(key) for key in ("code", "remedy")}
        for error in response.errors
    ]
    whole = {"data": _lasting(response.data)} if any((response.data or {}).values()) else {}
    return {"errors": errors} | whole


def _cursors(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for key, one in cast("dict[str, Any]", value).items():
            if key == "endCursor":
                yield one
            else:
                yield from _cursors(one)


def _lasting(value: Any) -> Any:
    """The answer without what passes."""
    if isinstance(value, dict):
        return {
            key: "…" if key in _PASSING and one else _lasting(one)
            for key, one in cast("dict[str, Any]", value).items()
        }
    if isinstance(value, list):
        return [_lasting(one) for one in cast("list[Any]", value)]
    return value


def printed(value: Any, indent: str = "", room: int = _WIDTH) -> str:
    """A value as JSON: on one line where it fits, else broken up one level.

    `indent` is that of the line it begins on, `room` what is left of that line. What holds one
    thing only is kept close to it.
    """
    flat = json.dumps(value, ensure_ascii=False)
    if len(flat) <= room or not isinstance(value, dict | list) or not value:
        return flat
    opening, closing = "{}" if isinstance(value, dict) else "[]"
    parts = list(_parts(cast("dict[str, Any] | list[Any]", value)))
    if len(parts) == 1:
        ((name, one),) = parts
        inner = printed(one, indent, room - len(opening) - len(name) - len(closing))
        return f"{opening}{name}{inner}{closing}"
    deeper = indent + "  "
    left = _WIDTH - len(deeper) - len(",")
    lines = [deeper + name + printed(one, deeper, left - len(name)) for name, one in parts]
    return f"{opening}\n" + ",\n".join(lines) + f"\n{indent}{closing}"


def _parts(value: dict[str, Any] | list[Any]) -> Iterator[tuple[str, Any]]:
    """What a value holds, each with the name that is printed before it; none in a list."""
    if isinstance(value, dict):
        yield from ((f"{json.dumps(key)}: ", one) for key, one in value.items())
    else:
        yield from (("", one) for one in value)


async def written(store: Store, text: str) -> str:
    """The cookbook with all its answers asked for anew."""
    all_of_it = recipes(text)
    answers: list[str] = []
    for place, recipe in enumerate(all_of_it):
        before = all_of_it[place - 1] if place else None
        answers.append(printed(await answered(store, recipe, before)))
    fresh = iter(answers)

    def renewed(found: re.Match[str]) -> str:
        return f"```graphql\n{found['request']}\n```\n\n```json\n{next(fresh)}\n```\n"

    return _RECIPE.sub(renewed, text)


async def main() -> None:
    """Write the answers anew where they are kept."""
    async with opened() as store:
        await bring_up(store, SEEDS)
        FILE.write_text(await written(store, FILE.read_text("utf-8")), "utf-8")


if __name__ == "__main__":
    asyncio.run(main())
