"""The seeds as one whole: read, checked, completed and written out as claims."""

import gc
from collections import Counter, defaultdict
from collections.abc import Generator, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from graph.errors import SeedsRefusedError
from graph.grades import Timeline
from graph.model.claims import Claim
from graph.model.common import digest_of_id, noun_of
from graph.model.entities import Document, Entity
from graph.seeding.agreeing import agreed
from graph.seeding.assertions import check_assertions
from graph.seeding.checks import (
    Known,
    check_defaults,
    check_entry,
    check_ids,
    check_moved,
    check_references,
    check_rings,
    moved_in,
)
from graph.seeding.defaults import filled, sighted
from graph.seeding.digests import digest_of_seeds
from graph.seeding.entries import Entry, ReadFile, read_entries
from graph.seeding.expansion import Expansion
from graph.seeding.faults import Fault, Place
from graph.seeding.files import SourceFile, read_files
from graph.seeding.kept import Kept
from graph.seeding.sentences import untold
from graph.seeding.timelines import timelines_of
from graph.seeding.warnings import (
    cut_short,
    disputed,
    nearly_named,
    said_twice,
    warnings_about,
)
from graph.seeding.wording import Wording

__all__ = ["Report", "Seeds", "check_seeds", "refuse", "report_on"]


@dataclass(frozen=True, slots=True)
class Report:
    """What is told of sound seeds: how many of each noun they hold, and each warning in words."""

    counts: Mapping[str, int]
    warnings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Seeds:
    """Sound seeds: things and claims, complete, with every inline fact a claim of its own.

    `warnings` tell what may be wrong and is let through; `digest` is that of the files; `places`
    tells where each noun is written, `sentences` how each claim is said,
    `timelines` how surely each claim and thing held on every day, `formerly` the digests of the
    ids that each was known by before.
    """

    entities: tuple[Entity, ...]
    claims: tuple[Claim, ...]
    warnings: tuple[Fault, ...]
    digest: str
    places: Mapping[str, Place]
    sentences: Mapping[str, str]
    timelines: Mapping[str, Timeline]
    formerly: Mapping[str, tuple[str, ...]]

    def report(self) -> Report:
        """What is told of them."""
        counts = Counter(noun_of(noun.id) for noun in (*self.entities, *self.claims))
        return Report(dict(counts), tuple(map(str, self.warnings)))


def report_on(folder: Path, kept: Kept) -> Report:
    """What is told of the seeds under a folder: from what is kept where they were found sound.

    Raises SeedsRefusedError as `check_seeds` does.
    """
    # No seed file begins so: what is made of one is never taken for a report.
    source = b"report\0" + digest_of_seeds(folder).encode()
    told = kept.get(source)
    if told is not None:
        return Report(told["counts"], tuple(told["warnings"]))
    seeds = check_seeds(folder, kept)
    report = seeds.report()
    if source.endswith(seeds.digest.encode()):
        kept.put(source, {"counts": report.counts, "warnings": report.warnings})
    return report


def check_seeds(folder: Path, kept: Kept | None = None) -> Seeds:
    """The seeds under a folder, when nothing is wrong with them.

    Files that were parsed before are taken from what is kept. Raises SeedsRefusedError with every
    fault found, by file and line: in its text the first ones, in `details["faults"]` all of them
    as data.
    """
    with _uncollected():
        seeds = _checked(folder, kept)
    if kept:
        kept.tidy()
    return seeds


@contextmanager
def _uncollected() -> Generator[None]:
    """Nothing that a check makes is let go before its end; to look for it takes a sixth as long
    again.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _checked(folder: Path, kept: Kept | None) -> Seeds:
    digest = digest_of_seeds(folder)
    files = read_files(folder, kept)
    if not files:
        raise SeedsRefusedError(
            f"There are no seeds in {folder}.", "Name the folder that holds the YAML files."
        )
    read = [read_entries(file) for file in files]
    filled_in = [_filled(entry) for one in read for entry in one.entries]
    speaks_of = {
        entry.noun.id: entry.noun.speaks_of
        for entry in filled_in
        if isinstance(entry.noun, Document) and entry.noun.speaks_of
    }
    # Which file says it, and where in it, is filing: nothing of that reaches the graph.
    entries = sorted((_sighted(entry, speaks_of) for entry in filled_in), key=_id)
    inline = [_sighted(entry, speaks_of) for entry in _inline(entries)]
    places, faults = check_ids([*_ids(read), *((one.noun.id, one.place()) for one in inline)])
    faults += _faults(files, read, entries, Known(places))
    faults += check_rings([*entries, *inline])
    nouns = [entry.noun for entry in (*entries, *inline)]
    if not faults:
        by_noun: dict[str, list[Entity | Claim]] = {}
        for noun in nouns:
            by_noun.setdefault(noun_of(noun.id), []).append(noun)
        faults += check_assertions(entries, by_noun)
    refuse(faults)
    if not nouns:
        raise SeedsRefusedError(
            f"The seeds in {folder} say nothing: to load them would empty the graph.",
            "Name the folder that holds the seeds, or write something in them.",
        )
    entities = {noun.id: noun for noun in nouns if isinstance(noun, Entity)}
    as_told = {noun.id: noun for noun in nouns if isinstance(noun, Claim)}
    once = agreed(tuple(as_told.values()))
    claims = {claim.id: claim for claim in once.claims}
    wording = Wording(entities, claims)
    sentences = {claim.id: wording.statement(claim) for claim in claims.values()}
    told = untold(tuple(claims.values()), sentences, places)
    timelines = timelines_of(entities, claims)
    return Seeds(
        entities=tuple(entities.values()),
        claims=tuple(claims.values()),
        warnings=tuple(
            sorted(
                {
                    *(warning for file in files for warning in file.warnings),
                    *warnings_about(entries),
                    *nearly_named(entries),
                    *told,
                    *cut_short(timelines.cuts, places),
                    *said_twice(once.same_as, as_told, places),
                    *disputed(claims, timelines.of, places),
                }
            )
        ),
        digest=digest,
        places=places,
        sentences=sentences,
        timelines=timelines.of,
        formerly=_formerly(files, once.same_as),
    )


def _id(entry: Entry) -> str:
    return entry.noun.id


def _formerly(files: list[SourceFile], same_as: Mapping[str, str]) -> Mapping[str, tuple[str, ...]]:
    """The digests of former ids by the id that stays: those the files tell, and claims made one."""
    former: defaultdict[str, list[str]] = defaultdict(list)
    for file in files:
        for digest, now in moved_in(file).items():
            former[same_as.get(now, now)].append(digest)
    for gone, stays in same_as.items():
        former[stays].append(digest_of_id(gone))
    return {one: tuple(digests) for one, digests in former.items()}


def _filled(entry: Entry) -> Entry:
    return Entry(filled(entry.noun, entry.written.defaults), entry.written)


def _sighted(entry: Entry, speaks_of: Mapping[str, str]) -> Entry:
    if not isinstance(entry.noun, Claim):
        return entry
    return Entry(sighted(entry.noun, speaks_of), entry.written, entry.path)


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
        yield from check_moved(file, known)
    for one in read:
        yield from one.faults
        for written in one.written:
            yield from check_references(written, known)
    for entry in entries:
        yield from check_entry(entry)


def refuse(faults: list[Fault]) -> None:
    """Nothing where there are no faults; SeedsRefusedError with all of them where there are."""
    if not faults:
        return
    ordered = sorted(set(faults))
    count = "1 fault" if len(ordered) == 1 else f"{len(ordered)} faults"
    listed = "\n".join(str(fault) for fault in ordered[:_TOLD])
    more = f"The first {_TOLD} are shown. " if len(ordered) > _TOLD else ""
    raise SeedsRefusedError(
        f"The seeds have {count}:\n{listed}\n",
        f"{more}Mend them; nothing has been changed.",
        faults=[fault.as_data() for fault in ordered],
    )


# More than a screen of faults is read from the details, not from the message.
_TOLD: Final = 30
