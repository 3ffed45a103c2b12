"""What must hold of a claim: conditions, and what is made of them by and, or and not."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from datetime import date, timedelta
from functools import reduce
from itertools import product
from typing import Final

from graph.errors import InputError
from graph.reading.asking import Row
from graph.time import FIRST_DAY, LAST_DAY, Span

__all__ = ["ANYTHING", "Conditions", "EndCondition", "Form", "Happened", "Kept"]

_FORMS_AT_MOST: Final = 200
"""Alternatives that conditions may come to when they are written out: as many as conditions that
one operation may hold, each of which is held against every claim."""


@dataclass(frozen=True, slots=True)
class EndCondition:
    """A thing that a claim must have as an end; None leaves open which, of what type, in what part.

    `ids`: one of these. `types`: of one of these types. `field`: the part it plays.
    """

    field: str | None = None
    ids: tuple[str, ...] | None = None
    types: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class Happened:
    """When something must have happened: on just a time, within it, or overlapping it."""

    on: Span | None = None
    within: Span | None = None
    overlapping: Span | None = None

    def sent(self) -> Row:
        """The condition as bounds of its first day and of the day after its last."""
        same, inside, shared = self.on, self.within, self.overlapping
        first = [span.since for span in (same, inside) if span]
        last = [span.until for span in (same, inside) if span]
        return {
            "from_least": max(first, default=FIRST_DAY),
            "from_below": min(
                [LAST_DAY, *([shared.until] if shared else []), *([_next(same)] if same else [])]
            ),
            "until_most": min(last, default=LAST_DAY),
            "until_above": max(
                [FIRST_DAY, *([shared.since] if shared else []), *([_before(same)] if same else [])]
            ),
        }


def _next(span: Span) -> date:
    return span.since + timedelta(days=1)


def _before(span: Span) -> date:
    return span.until - timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Conditions:
    """What must hold of a claim, all of it; what is left out is not asked.

    `one_of`: properties with the values of which one is enough. `ends`: what it must have as ends.
    `documents`, `sections`, `page`: one citation that fits all three. `contains`: a piece of its
    words. `least`, `most`: bounds of its number. `happened`: when it happened. `substantial`: no
    name, no list, and no tie that only says where something lies.
    """

    one_of: Mapping[str, tuple[str | bool, ...]] = field(
        default_factory=dict[str, tuple[str | bool, ...]], hash=False
    )
    ends: tuple[EndCondition, ...] = ()
    documents: tuple[str, ...] = ()
    sections: tuple[str, ...] | None = None
    page: int | None = None
    contains: str | None = None
    least: float | None = None
    most: float | None = None
    happened: Happened | None = None
    substantial: bool = False

    def letters(self) -> str | None:
        """The piece of its words as the graph has them: in small letters."""
        return None if self.contains is None else self.contains.lower()

    def sent(self) -> Row:
        """The map that KEEPS in the statements reads."""
        cited = {
            "ids": list(self.documents) or None,
            "sections": None if self.sections is None else list(self.sections),
            "page": self.page,
        }
        return {
            "one_of": {name: list(values) for name, values in self.one_of.items()},
            "ends": [asdict(end) for end in self.ends],
            "cited": cited if any(value is not None for value in cited.values()) else None,
            "contains": self.letters(),
            "least": self.least,
            "most": self.most,
            "happened": self.happened.sent() if self.happened else None,
            "substantial": self.substantial,
        }


@dataclass(frozen=True, slots=True)
class Form:
    """Conditions all of which must hold, and conditions none of which may."""

    keep: tuple[Conditions, ...] = ()
    drop: tuple[Conditions, ...] = ()


@dataclass(frozen=True, slots=True)
class Kept:
    """Forms of which one is enough: any mixture of and, or and not, written out.

    What holds nothing at all keeps everything.
    """

    forms: tuple[Form, ...] = (Form(),)

    @classmethod
    def where(cls, conditions: Conditions) -> "Kept":
        """What fulfils the conditions."""
        return cls((Form(keep=(conditions,)),))

    @classmethod
    def either(cls, alternatives: Iterable["Kept"]) -> "Kept":
        """What one of the alternatives keeps."""
        return cls(_bounded(form for one in alternatives for form in one.forms))

    def also(self, *others: "Kept") -> "Kept":
        """What this and all others keep."""
        return reduce(Kept._and, others, self)

    def without(self, other: "Kept") -> "Kept":
        """What this keeps and the other does not."""
        return reduce(Kept._and, (_denied(form) for form in other.forms), self)

    def always(self) -> tuple[Conditions, ...]:
        """The conditions that hold of all that is kept."""
        first = next(iter(self.forms), Form())
        return tuple(one for one in first.keep if all(one in form.keep for form in self.forms))

    def one_of(self, name: str) -> tuple[str | bool, ...] | None:
        """The values of a property one of which all that is kept has; None where it may be any."""
        return next((one.one_of[name] for one in self.always() if name in one.one_of), None)

    def sent(self) -> Row:
        """The map that KEEPS in the statements reads: each condition once, forms by places.

        `nouns`: one of which all that is kept is; null where it may be any. `anything`: every claim
        of these is kept. What is said by the nouns is no condition besides.
        """
        nouns = self.one_of("noun")
        said = Conditions(one_of={"noun": nouns}) if nouns is not None else None
        forms = [
            Form(tuple(one for one in form.keep if one != said), form.drop) for form in self.forms
        ]
        leaves: list[Conditions] = []
        for form in forms:
            leaves += [one for one in (*form.keep, *form.drop) if one not in leaves]
        return {
            "anything": any(form == Form() for form in forms),
            "nouns": None if nouns is None else list(nouns),
            "leaves": [{"place": place, **one.sent()} for place, one in enumerate(leaves)],
            "forms": [
                {
                    "keep": [leaves.index(one) for one in form.keep],
                    "drop": [leaves.index(one) for one in form.drop],
                }
                for form in forms
            ],
        }

    def _and(self, other: "Kept") -> "Kept":
        pairs = product(self.forms, other.forms)
        return Kept(_bounded(Form((*a.keep, *b.keep), (*a.drop, *b.drop)) for a, b in pairs))


ANYTHING: Final = Kept()
"""What keeps every claim."""


def _denied(form: Form) -> Kept:
    """What a form does not keep: one of its conditions fails, or one it may not fulfil holds."""
    failing = [Form(drop=(one,)) for one in form.keep]
    return Kept(_bounded([*failing, *(Form(keep=(one,)) for one in form.drop)]))


def _bounded(forms: Iterable[Form]) -> tuple[Form, ...]:
    written = tuple(forms)
    if len(written) > _FORMS_AT_MOST:
        raise InputError(
            f"The conditions come to {len(written)} alternatives when `anyOf` and `not` are "
            f"written out; {_FORMS_AT_MOST} are allowed.",
            "Nest fewer of them, or use lists of values in one condition.",
            at_most=_FORMS_AT_MOST,
        )
    return written
