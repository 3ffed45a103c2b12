"""Small seed graphs by chance, made of the stories that the rules of time are about.

A graph tells a few stories (a renaming, a merger, a host that changes, a list that leaves out, ...)
of the same few bodies, read from two documents; their days are drawn from few moments, so that they
meet, overlap and touch. A day is written as precisely, or as loosely, as the draw will have it.
"""

from collections.abc import Callable, Iterator
from datetime import date
from itertools import product
from typing import Any, Final

from hypothesis import strategies as st
from pydantic import ValidationError

from graph.model.claims import (
    Claim,
    Event,
    Grant,
    Listing,
    Mandate,
    Measure,
    Name,
    Seat,
    Step,
    Succession,
    Task,
    Tie,
)
from graph.model.common import Citation
from graph.model.entities import (
    Actor,
    ActorType,
    Document,
    Entity,
    Matter,
    Person,
    Trait,
)
from graph.model.values import TraitKind
from graph.time import Span, span

__all__ = ["Drawn", "asked_days", "asked_spans", "graphs"]

ACTORS: Final = tuple(f"actor/{one}" for one in "abcde")
GROUPS: Final = ("actor/s", "actor/t")
PERSONS: Final = ("person/p", "person/q")
DOCUMENTS: Final = ("document/one", "document/two")
MATTER: Final = "matter/funds"
CLASS: Final = "actor/k"
TRAIT: Final = "trait/size"

YEARS: Final = (2004, 2010, 2011, 2012, 2013, 2015, 2019, 2020, 2023)
MONTHS: Final = (1, 6, 11, 12)
DAYS: Final = (1, 2, 15, 28)
LOOSE: Final = (
    "about {y}",
    "about {y}-{m:02}",
    "before {y}",
    "after {y}",
    "by {y}",
    "{y}-autumn",
    "{y}-early",
    "{y}..{n}",
    "{y}..{y}",
    "after {y}-{m:02}",
    "before {y}-{m:02}-{d:02}",
)


def _written(form: str) -> st.SearchStrategy[str]:
    """Every text of a form."""
    moments = product(YEARS, MONTHS, DAYS)
    told = (form.format(y=year, m=month, d=day, n=year + 1) for year, month, day in moments)
    return st.sampled_from(list(dict.fromkeys(told)))


years, months, days = _written("{y}"), _written("{y}-{m:02}"), _written("{y}-{m:02}-{d:02}")
loose = st.one_of([_written(form) for form in LOOSE])
texts = st.one_of(years, months, days, years, months, days, loose, loose)
"""A date text: precise more often than not."""

FIRST_ASKED: Final = date(2000, 1, 1)
LAST_ASKED: Final = date(2030, 12, 31)


class Drawn:
    """A graph: things and claims by id."""

    def __init__(self, entities: dict[str, Entity], claims: dict[str, Claim]) -> None:
        self.entities = entities
        self.claims = claims

    def __repr__(self) -> str:
        """The graph in the fewest words, for reading a case that differs."""
        shown = [str(one.model_dump(exclude_defaults=True)) for one in self._told()]
        return "\n".join(["", *shown])

    def _told(self) -> Iterator[Entity | Claim]:
        yield from (one for one in self.entities.values() if isinstance(one, Document))
        yield from self.claims.values()


@st.composite
def dates(draw: st.DrawFn) -> dict[str, Any]:
    """When a claim held: the fields that may say so."""
    kinds = ("seen", "seen", "seen", "start", "end", "start end", "start seen", "end seen")
    more = ("start open", "open", "start end seen", "ended", "ended seen", "twice", "twice", "none")
    kind = draw(st.sampled_from((*kinds, *more)))
    found: dict[str, Any] = {}
    if "start" in kind:
        found["start"] = draw(texts)
    if "end" in kind.split():
        found["end"] = draw(texts)
    if "open" in kind:
        found["end"] = "open"
    if "ended" in kind:
        found["status"] = "ended"
    if "seen" in kind:
        found["as_of"] = draw(texts)
    return found | {"cite": draw(citations(twice=kind == "twice"))}


@st.composite
def citations(draw: st.DrawFn, twice: bool = False) -> tuple[Citation, ...]:
    """One document, or both with the time that each of them saw it."""
    if not twice:
        return (Citation(document=draw(st.sampled_from(DOCUMENTS))),)
    return tuple(Citation(document=one, as_of=draw(texts)) for one in DOCUMENTS)


class _Telling:
    """The claims as they are told, each with an id of its own."""

    def __init__(self, draw: st.DrawFn) -> None:
        self.draw = draw
        self.claims: dict[str, Claim] = {}

    def claim(self, kind: type[Claim], fields: dict[str, Any], **dated: Any) -> Claim:
        """A claim, with dates as drawn unless they are given; seen at a time where they clash."""
        identifier = f"{kind.__name__.lower()}/{len(self.claims) + 1}"
        when = dated or self.draw(dates())
        when.setdefault("cite", self.draw(citations()))
        try:
            made = kind.model_validate({"id": identifier, **fields, **when})
        except ValidationError:
            loose = {"cite": when["cite"], "as_of": self.text()}
            made = kind.model_validate({"id": identifier, **fields, **loose})
        self.claims[identifier] = made
        return made

    def one(self, *among: Any) -> Any:
        """One of them."""
        return self.draw(st.sampled_from(among))

    def text(self) -> str:
        """A date text."""
        return self.draw(texts)

    def modality(self) -> dict[str, str]:
        """Mostly a fact, at times an example or an aim."""
        return self.one({}, {}, {}, {}, {"modality": "example"}, {"modality": "aim"})


def _hosts(tell: _Telling) -> None:
    """One body hosts another, and then a third does; perhaps two do, or the sources disagree."""
    guest = tell.one(ACTORS[0], ACTORS[0], ACTORS[1], CLASS)
    told: list[str] = []
    for _ in range(tell.one(2, 2, 3)):
        host = tell.one(*ACTORS[2:], [ACTORS[2], ACTORS[3]])
        tie = {"subject": host, "type": "hosts", "object": guest} | tell.modality()
        tie |= {"contradicts": told[:1]} if tell.one(True, False, False) else {}
        told.append(tell.claim(Tie, tie).id)


def _ties(tell: _Telling) -> None:
    """Groups steer, or others lead, a body."""
    kind = tell.one("steers", "steers", "chairs", "owns")
    for _ in range(2):
        subject = tell.one(*GROUPS, ACTORS[0], list(GROUPS), [GROUPS[0], ACTORS[0]])
        tell.claim(Tie, {"subject": subject, "type": kind, "object": ACTORS[1]})


def _renaming(tell: _Telling) -> None:
    """A body bears one name and then another."""
    of = tell.one(*ACTORS[:2])
    for value in ("Ettan", tell.one("Ettan", "Tvåan", "Tvåan")):
        form = tell.one("official", "official", "former", "alias")
        tell.claim(Name, {"of": of, "value": value, "form": form})


def _handover(tell: _Telling) -> None:
    """A seat passes from one holder to the next on a day."""
    day = tell.draw(st.one_of(days, days, months, years))
    seat = {"body": ACTORS[0]} | tell.one({"slot": "first"}, {"role": "chair"})
    since = {"start": tell.text()} if tell.one(True, False, False) else {}
    tell.claim(Seat, seat | {"holder": PERSONS[0]}, end=day, **since)
    tell.claim(Seat, seat | {"holder": tell.one(*PERSONS)}, start=day)


def _seats(tell: _Telling) -> None:
    """Seats in a body, in a slot of their own or the chair; one may be vacant or unnamed."""
    for _ in range(tell.one(2, 2, 3)):
        chair, slot = {"role": "chair"}, {"slot": "first"}
        kind = tell.one(slot, chair, {}, chair | slot)
        held = tell.one(True, True, False)
        holder = {"holder": tell.one(*PERSONS, ACTORS[3])}
        if not held:
            holder = {"holding": tell.one("vacant", "vacant", "unnamed", "not_entitled")}
        elif tell.one(True, False):
            holder = tell.one({"position": "chef"}, {"organisation": ACTORS[2]})
        tell.claim(Seat, {"body": ACTORS[0]} | kind | holder | tell.modality())


def _life(tell: _Telling) -> None:
    """A body is established, dissolved, merged, taken over."""
    body = tell.one(*ACTORS[:3])
    when = tell.one({"on": tell.text()}, {"on": tell.text()}, {"start": tell.text()}, {})
    if not when:
        when = tell.one({"as_of": tell.text()}, {"end": "open"})
    standing = {"status": tell.one("in_force", "in_force", "in_force", "planned", "proposed")}
    standing |= tell.modality()
    standing |= tell.one({}, {}, {}, {}, {"negated": True})
    if tell.one(True, False):
        born = tell.one({"result": body}, {"participant": body})
        tell.claim(Event, {"name": "start", "type": "establishment"} | standing | born, **when)
    else:
        kind = tell.one("dissolved", "merged", "taken_over", "converted", "split", "moved")
        ends = {"predecessor": body, "successor": tell.one(*ACTORS[2:4])}
        tell.claim(Succession, {"type": kind} | standing | ends, **when)


def _list(tell: _Telling) -> None:
    """A document lists what another has seen."""
    complete = tell.one(True, False)
    if tell.one(True, False):
        listed: dict[str, Any] = {"noun": "seat", "where": {"body": [ACTORS[0]]}}
        tell.claim(Seat, {"body": ACTORS[0], "holder": tell.one(*PERSONS)})
    else:
        kind = tell.one("hosts", "owns")
        listed = {"noun": "tie", "type": kind, "where": {"object": [ACTORS[1]]}}
        tell.claim(Tie, {"subject": ACTORS[2], "type": kind, "object": ACTORS[1]})
    when = tell.one({"as_of": tell.text()}, {"as_of": tell.text()}, {"on": tell.text()}, {})
    tell.claim(Listing, listed | {"complete": complete}, **when)


def _denial(tell: _Telling) -> None:
    """One source says so, and one that it is not so, not yet or no longer."""
    kind = tell.one(Tie, Tie, Task, Mandate, Name)
    fields: dict[type[Claim], dict[str, Any]] = {
        Tie: {"subject": ACTORS[2], "type": tell.one("hosts", "owns"), "object": ACTORS[1]},
        Task: {"holder": ACTORS[0], "name": "to support"},
        Mandate: {"grantor": ACTORS[0], "holder": ACTORS[1], "power": "decide"},
        Name: {"of": ACTORS[0], "value": "Ettan", "form": "official"},
    }
    tell.claim(kind, fields[kind] | tell.one({}, {}, {}, {"status": "planned"}))
    otherwise = tell.one({}, {}, {}, {}, {"modality": "aim"}, {"limit": "i vissa län"})
    if kind is Task:
        otherwise = tell.one({}, {"name": "to lead"})
    if kind is Mandate:
        otherwise = tell.one({}, {"regarding": "budget"}, {"standing": "lacked"})
    tell.claim(kind, fields[kind] | {"negated": True} | otherwise)


def _announced(tell: _Telling) -> None:
    """A tie is announced to end."""
    tie = {"subject": tell.one(*ACTORS[2:]), "type": "hosts", "object": ACTORS[0]}
    tell.claim(Tie, tie | {"announced_end": tell.text()})


def _bound(tell: _Telling) -> None:
    """What happened at a time, and what was counted for one."""
    kind = tell.one(Event, Measure, Tie, Grant, Seat)
    fields: dict[type[Claim], dict[str, Any]] = {
        Event: {"name": "meeting", "type": "meeting", "participant": ACTORS[0]},
        Measure: {"of": ACTORS[0], "trait": TRAIT, "value": tell.one(7, True, False, None)},
        Tie: {"subject": ACTORS[0], "type": tell.one("created", "owns"), "object": ACTORS[3]},
        Grant: {"payer": ACTORS[0], "receiver": ACTORS[1]},
        Seat: {"body": ACTORS[0], "holder": PERSONS[0], "role": tell.one("contact", "chair")},
    }
    tell.claim(kind, fields[kind], on=tell.text())


def _mandates(tell: _Telling) -> None:
    """A chain of mandates, of one to three hops."""
    for hop in range(tell.one(1, 2, 3)):
        ends = {"grantor": ACTORS[hop], "holder": ACTORS[hop + 1]}
        standing = tell.one({}, {}, {"standing": "lacked"}, {"negated": True})
        tell.claim(Mandate, ends | {"power": "decide"} | standing)


def _others(tell: _Telling) -> None:
    """A step, a task, or a thing planned."""
    kind = tell.one(Step, Task, Tie)
    fields: dict[type[Claim], dict[str, Any]] = {
        Step: {"matter": MATTER, "actor": ACTORS[0], "does": "decides", "by": ACTORS[1]},
        Task: {"holder": ACTORS[0], "name": tell.one("to support", "to lead")},
        Tie: {"subject": ACTORS[2], "type": "hosts", "object": ACTORS[0]},
    }
    status = {"status": tell.one("planned", "proposed")} if kind is Tie else {}
    dated = tell.draw(dates())
    dated |= tell.one({}, {}, {"negated": True})
    tell.claim(kind, fields[kind], **(dated | status))


STORIES: Final[tuple[Callable[[_Telling], None], ...]] = (
    _hosts,
    _hosts,
    _ties,
    _renaming,
    _handover,
    _seats,
    _seats,
    _life,
    _life,
    _list,
    _list,
    _denial,
    _announced,
    _bound,
    _mandates,
    _others,
)


@st.composite
def graphs(draw: st.DrawFn) -> Drawn:
    """A graph of two to five stories, with the things they speak of."""
    telling = _Telling(draw)
    for story in draw(st.lists(st.sampled_from(STORIES), min_size=2, max_size=5)):
        story(telling)
    return Drawn(_things(draw), telling.claims)


def _things(draw: st.DrawFn) -> dict[str, Entity]:
    dated = ((one, draw(st.sampled_from(("speaks_of", "published")))) for one in DOCUMENTS)
    documents = (
        Document.model_validate({"id": one, "name": one, "type": "report", field: draw(texts)})
        for one, field in dated
    )
    return {thing.id: thing for thing in (*THINGS, *documents)}


THINGS: Final[tuple[Entity, ...]] = (
    *(Actor(id=one, name=one, type=ActorType.NETWORK) for one in ACTORS),
    *(Actor(id=one, name=one, type=ActorType.STEERING_GROUP) for one in GROUPS),
    Actor(id=CLASS, name=CLASS, type=ActorType.CLASS),
    *(Person(id=one, name=one) for one in PERSONS),
    Matter(id=MATTER, name="medel"),
    Trait(id=TRAIT, name="storlek", said_of=("actor",), value_kind=TraitKind.NUMBER),
)


asked_days = st.dates(FIRST_ASKED, LAST_ASKED)
"""A day that somebody may ask for."""

asked_spans: st.SearchStrategy[Span] = st.one_of(
    texts.map(span),
    st.tuples(asked_days, asked_days)
    .filter(lambda pair: pair[0] != pair[1])
    .map(lambda pair: Span(min(pair), max(pair))),
)
"""A span that somebody may ask for."""
