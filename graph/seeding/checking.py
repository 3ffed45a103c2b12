"""The seeds as one whole: read, checked, completed and written out as claims."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from graph.errors import SeedsRefusedError
from graph.model.claims import Claim
from graph.model.common import noun_of
from graph.model.entities import Entity
from graph.seeding.assertions import check_assertions
from graph.seeding.checks import (
    Known,
    check_defaults,
    check_entry,
    check_ids,
    check_references,
)
from graph.seeding.defaults import filled
from graph.seeding.digests import digest_of_seeds
from graph.seeding.entries import Entry, ReadFile, read_entries
from graph.seeding.expansion import Expansion
from graph.seeding.faults import Fault, Place
from graph.seeding.files import SourceFile, read_files
from graph.seeding.warnings import warnings_about

__all__ = ["Seeds", "check_seeds"]


@dataclass(frozen=True, slots=True)
class Seeds:
    """Sound seeds: things and claims, complete, with every inline fact a claim of its own.

    `warnings` tell what may be wrong and is let through; `digest` is that of the files.
    """

    entities: tuple[Entity, ...]
    claims: tuple[Claim, ...]
    warnings: tuple[Fault, ...]
    digest: str

    def counts(self) -> dict[str, int]:
        """How many of each noun there are."""
        return dict(Counter(noun_of(noun.id) for noun in (*self.entities, *self.claims)))


def check_seeds(folder: Path) -> Seeds:
    """The seeds under a folder, when nothing is wrong with them.

    Raises SeedsRefusedError with every fault found, by file and line: in its text the first ones,
    in `details["faults"]` all of them as data.
    """
    digest = digest_of_seeds(folder)
    files = read_files(folder)
    if not files:
        raise SeedsRefusedError(
            f"There are no seeds in {folder}.", "Name the folder that holds the YAML files."
        )
    read = [read_entries(file) for file in files]
    entries = [_filled(entry) for one in read for entry in one.entries]
    inline = list(_inline(entries))
    places, faults = check_ids([*_ids(read), *((one.noun.id, one.place()) for one in inline)])
    faults += _faults(files, read, entries, Known(places))
    nouns = [entry.noun for entry in (*entries, *inline)]
    if not faults:
        by_noun: dict[str, list[Entity | Claim]] = {}
        for noun in nouns:
            by_noun.setdefault(noun_of(noun.id), []).append(noun)
        faults += check_assertions(entries, by_noun)
    if faults:
        raise _refused(faults)
    if not nouns:
        raise SeedsRefusedError(
            f"The seeds in {folder} say nothing: to load them would empty the graph.",
            "Name the folder that holds the seeds, or write something in them.",
        )
    return Seeds(
        entities=tuple(noun for noun in nouns if isinstance(noun, Entity)),
        claims=tuple(noun for noun in nouns if isinstance(noun, Claim)),
        warnings=tuple(sorted(warnings_about(entries))),
        digest=digest,
    )


def _filled(entry: Entry) -> Entry:
    return Entry(filled(entry.noun, entry.written.defaults), entry.written)


def _inline(entries: list[Entry]) -> Iterator[Entry]:
    expansion = Expansion()
    for entry in entries:
        if isinstance(entry.noun, Entity):
            for inline in expansion.of(entry.noun, entry.written.defaults):
                yield Entry(inline.claim, entry.written, inline.path)


def _ids(read: list[ReadFile]) -> Iterator[tuple[str, Place]]:
    for one in read:
        for written in one.written:
            if isinstance(given := written.data.get("id"), str):
                yield given, written.place("id")


def _faults(
    files: list[SourceFile], read: list[ReadFile], entries: list[Entry], known: Known
) -> Iterator[Fault]:
    for file in files:
        yield from check_defaults(file, known)
    for one in read:
        yield from one.faults
        for written in one.written:
            yield from check_references(written, known)
    for entry in entries:
        yield from check_entry(entry)


def _refused(faults: list[Fault]) -> SeedsRefusedError:
    ordered = sorted(set(faults))
    count = "1 fault" if len(ordered) == 1 else f"{len(ordered)} faults"
    listed = "\n".join(str(fault) for fault in ordered[:_TOLD])
    more = f"The first {_TOLD} are shown. " if len(ordered) > _TOLD else ""
    return SeedsRefusedError(
        f"The seeds have {count}:\n{listed}\n",
        f"{more}Mend them; nothing has been changed.",
        faults=[fault.as_data() for fault in ordered],
    )


# More than a screen of faults is read from the details, not from the message.
_TOLD: Final = 30
