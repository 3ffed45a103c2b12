"""What may be wrong with the seeds and is let through all the same."""

from collections.abc import Iterable, Iterator

from graph.model.common import noun_of
from graph.model.entities import Entity
from graph.seeding.entries import Entry
from graph.seeding.faults import Fault

__all__ = ["warnings_about"]


def warnings_about(entries: Iterable[Entry]) -> Iterator[Fault]:
    """Two things of one kind with one name, a name given twice, a citation without a place."""
    first: dict[tuple[str, str, str], Entry] = {}
    for entry in entries:
        yield from _loosely_cited(entry)
        if isinstance(entry.noun, Entity):
            yield from _named_twice(entry, entry.noun)
            kind = str(getattr(entry.noun, "type", ""))
            other = first.setdefault((noun_of(entry.noun.id), kind, entry.noun.name), entry)
            if other is not entry:
                yield Fault(
                    entry.place("name"),
                    f"{entry.noun.id} has the same name and type as {other.noun.id}.",
                    "Right if they are two; otherwise keep one.",
                )


def _loosely_cited(entry: Entry) -> Iterator[Fault]:
    if any(not (c.section or c.page or c.note) for c in entry.noun.cite or ()):
        yield Fault(
            entry.place("cite"),
            f"{entry.noun.id} is cited without section or page.",
            "Say where in the source, so that a reader finds it.",
        )


def _named_twice(entry: Entry, entity: Entity) -> Iterator[Fault]:
    seen: set[tuple[str, str | None, str | None]] = {(entity.name, None, None)}
    for number, name in enumerate(entity.names):
        key = (name.text, name.start, name.end)
        if key in seen:
            yield Fault(
                entry.place("names", number),
                f"{entity.id} is given the name {name.text!r} twice.",
                "Keep one of them.",
            )
        seen.add(key)
