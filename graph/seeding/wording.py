"""A Swedish sentence for a claim that has none of its own, made from its parts.

Things are called what they were called when the claim held, by the source that makes it. A person's
name stands in no sentence: in its place stands the person's id in braces, for the name to be put in
when the sentence is served.
"""

from collections.abc import Callable, Mapping
from typing import Final

from graph.model import swedish
from graph.model.claims import (
    Claim,
    Event,
    Finding,
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
from graph.model.common import noun_of
from graph.model.entities import Entity
from graph.model.glossary import FINDING, MODALITY, STATUS
from graph.model.values import Holding, Modality, NameForm, Status
from graph.seeding import words
from graph.seeding.naming import Naming
from graph.seeding.words import listed
from graph.time import OPEN

__all__ = ["Wording"]

_PHRASES: Final = (Event, Measure, Finding)
"""What is said without a verb, so that nothing can be denied within it."""


class Wording:
    """Says claims in Swedish, calling things by the names of their time."""

    def __init__(self, entities: Mapping[str, Entity], claims: Mapping[str, Claim]) -> None:
        self._entities = entities
        self._claims = claims
        self._naming = Naming(entities, claims.values())
        self._saying: set[str] = set()

    def statement(self, claim: Claim) -> str:
        """The claim's own text, or a sentence with its limit, kind, standing and dates behind."""
        if claim.text:
            return claim.text
        core = _SENTENCES[type(claim)](self, claim)
        if claim.negated and not isinstance(claim, Tie):
            core = f"det är inte så{':' if isinstance(claim, _PHRASES) else ' att'} {core}"
        core = _capital(core)
        told = "; ".join(note for note in _notes(claim) if note)
        return f"{core} ({told})." if told else f"{core}."

    def called(self, identifier: str, claim: Claim) -> str:
        """What a thing or claim is called in the sentence of a claim.

        A thing by its name then, a claim by its name or by its sentence without full stop.
        """
        if noun_of(identifier) == "person":
            return f"{{{identifier}}}"
        if identifier in self._entities:
            return self._naming.called(identifier, claim)
        other = self._claims[identifier]
        name = other.value if isinstance(other, Name) else getattr(other, "name", None)
        if name or identifier in self._saying:
            # Two mandates may rest on each other; saying so has to end somewhere.
            return name or identifier
        self._saying.add(identifier)
        try:
            return self.statement(other).rstrip(".")
        finally:
            self._saying.discard(identifier)

    def all_called(self, identifiers: tuple[str, ...], claim: Claim) -> str:
        """What several things are called in the sentence of a claim, listed; nothing for none."""
        return listed([self.called(one, claim) for one in identifiers])

    def name(self, claim: Name) -> str:
        """How somebody or something is named."""
        if noun_of(claim.of) == "person":
            other = "skrivs annorlunda" if claim.form is NameForm.PRINTED else "står"
            return f"namnet {{{claim.of}}} {other} i källan"
        # The bearer's other name says who is meant; where there is none, the name told says it.
        bearer = self._naming.bearer(claim)
        verb, without = words.NAME_FORM[claim.form], words.NAME_ALONE[claim.form]
        if claim.form is NameForm.FORMER and claim.as_of:
            # Borne when it was seen; only what is told as past was borne "before".
            then = swedish.date(claim.as_of)
            verb, without = f"hette {then}", f"{{name}} var namnet {then}"
        if bearer == claim.value:
            return without.format(name=claim.value)
        return f"{bearer} {verb} {claim.value}"

    def tie(self, claim: Tie) -> str:
        """Who does what to whom."""
        role = f" som {claim.role}" if claim.role else ""
        one = self.all_called(claim.subject, claim)
        other = self.all_called(claim.object, claim)
        verb = claim.verb or swedish.TIE[claim.type]
        if claim.negated:
            first, _, rest = verb.partition(" ")
            verb = f"{first} inte {rest}".rstrip()
        return f"{one} {verb} {other}{role}"

    def seat(self, claim: Seat) -> str:
        """Who sits where, as what, for whom; a vacant seat and an unnamed holder are said."""
        body = self.all_called(claim.body, claim)
        whose = self._with(" för", claim.on_behalf_of, claim)
        role = swedish.SEAT_ROLE[claim.role]
        if claim.holding is Holding.NOT_ENTITLED:
            who = self.all_called(claim.organisation or claim.on_behalf_of, claim)
            rest = whose if claim.organisation else ""
            return f"{who or 'källan anger att det'} har ingen plats i {body}{rest}"
        number = "plats" if claim.count == 1 else f"{claim.count or 'flera'} platser"
        by = self._with(", utsedd av", claim.appointed_by, claim)
        proposed = self._with(", föreslagen av", claim.proposed_by, claim)
        instead = self._with(", i stället för", claim.stands_in_for, claim)
        tail = f"{whose}{by}{proposed}{instead}"
        sitting = self._sitting(claim)
        if claim.holding is Holding.VACANT:
            described = f" ({sitting})" if sitting else ""
            many = "platsen" if claim.count == 1 else f"{claim.count or 'flera'} platser"
            empty = "vakant" if claim.count == 1 else "vakanta"
            return f"{many} som {role} i {body}{tail}{described} är {empty}"
        if claim.holding is Holding.UNNAMED:
            described = f" ({sitting})" if sitting else ""
            return (
                f"{number} som {role} i {body}{tail}{described} innehas, men "
                "källan säger inte av vem"
            )
        return f"{sitting} har {number} som {role} i {body}{tail}"

    def _with(self, before: str, identifiers: tuple[str, ...], claim: Claim) -> str:
        called = self.all_called(identifiers, claim)
        return f"{before} {called}" if called else ""

    def _sitting(self, claim: Seat) -> str:
        who = self.all_called(claim.holder, claim)
        parts = [who] if who else []
        for part in (claim.position or "", self.all_called(claim.organisation, claim)):
            # A post is often called by its position and its body; twice says no more.
            if part and part.casefold() not in ", ".join(parts).casefold():
                parts.append(part)
        return ", ".join(parts)

    def mandate(self, claim: Mandate) -> str:
        """Who may do what, given by whom, on what basis, with what reservation."""
        verb = swedish.STANDING[claim.standing]
        what = self._with(" i fråga om", claim.matter, claim)
        regarding = (
            f" {'och' if what else 'i fråga om'} {claim.regarding}" if claim.regarding else ""
        )
        whose = self._with(" för", claim.on_behalf_of, claim)
        given = self._with(", givet av", claim.grantor, claim)
        basis = self._with(", med stöd i", claim.basis, claim)
        reservation = f"; förbehåll: {claim.reservation}" if claim.reservation else ""
        power = swedish.POWER[claim.power]
        holder = self.all_called(claim.holder, claim)
        return f"{holder} {verb} {power}{what}{regarding}{whose}{given}{basis}{reservation}"

    def step(self, claim: Step) -> str:
        """Who does what about a matter, or in whom it is anchored."""
        must = f", {words.OBLIGATION[claim.obligation]}" if claim.obligation else ""
        matter, actor = self.all_called(claim.matter, claim), self.all_called(claim.actor, claim)
        by = self._with(" av", claim.by, claim)
        order = f" (steg {claim.order})" if claim.order else ""
        sentence = swedish.DOES[claim.does].format(matter=matter, actor=actor)
        return f"{sentence}{by}{order}{must}"

    def grant(self, claim: Grant) -> str:
        """Who gives whom how much, for what."""
        amount = words.amount(claim.amount, claim.unit, claim.precision) or "medel"
        share = f" av {claim.of_what}" if claim.of_what else ""
        through = self._with(" genom", claim.through, claim)
        shared = self._with(", delat med", claim.shared_with, claim)
        purpose = f" till {claim.purpose}" if claim.purpose else ""
        under = self._with(", enligt", claim.agreement, claim)
        receiver = self.all_called(claim.receiver, claim)
        payer = self.all_called(claim.payer, claim)
        rest = f"{share}{purpose}{through}{shared}{under}"
        if payer:
            to = f" {receiver}" if receiver else ""
            return f"{payer} {claim.verb or 'ger'}{to} {amount}{rest}"
        if receiver:
            return f"{receiver} får {amount}{rest}; källan säger inte av vem"
        return f"{amount}{rest} ges; källan säger varken av vem eller till vem"

    def event(self, claim: Event) -> str:
        """What happened, by whom, with whom, where, with what result."""
        by = self._with(", av", claim.by, claim)
        among = self._with(", med", claim.participant, claim)
        to = self._with(", riktat till", claim.audience, claim)
        result = self._with(", som gav", claim.result, claim)
        place = f", i {claim.place}" if claim.place else ""
        times = f", {claim.count} gånger" if claim.count not in (None, 1) else ""
        return f"{claim.name}{by}{among}{to}{place}{times}{result}"

    def succession(self, claim: Succession) -> str:
        """Who gave way to whom."""
        old = self.all_called(claim.predecessor, claim)
        new = self._with("", claim.successor, claim)
        verbs = swedish.SUCCESSION if claim.successor else swedish.SUCCESSION_ALONE
        basis = self._with(", med stöd i", claim.basis, claim)
        return f"{old} {verbs[claim.type]}{new}{basis}"

    def measure(self, claim: Measure) -> str:
        """What is measured, of what, among whom, and what it comes to."""
        among = f" bland {claim.population}" if claim.population else ""
        printed = f" ({claim.printed})" if claim.printed not in (None, claim.value) else ""
        value = words.amount(claim.value, claim.unit, claim.precision) or "källan anger inte"
        of = self.all_called(claim.of, claim)
        trait = self.called(claim.trait, claim)
        return f"{trait} för {of}{among}: {value}{printed}"

    def task(self, claim: Task) -> str:
        """What somebody is there to do."""
        towards = self._with(", riktat till", claim.towards, claim)
        together = self._with(", tillsammans med", claim.cooperates_with, claim)
        verb = swedish.TASK[claim.type]
        return f"{self.all_called(claim.holder, claim)} {verb}: {claim.name}{towards}{together}"

    def finding(self, claim: Finding) -> str:
        """What kind of conclusion, and which."""
        by = self._with(", enligt", claim.found_by, claim)
        return f"{FINDING[claim.type]}: {claim.name}{by}"

    def listing(self, claim: Listing) -> str:
        """What is listed, and whether all of it."""
        of = listed([self.called(one, claim) for ids in claim.where.values() for one in ids])
        whole = "hel" if claim.complete else "inte säkert hel"
        return f"källans uppräkning för {of} är {whole}"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _notes(claim: Claim) -> list[str | None]:
    # Why a name is printed so, or put right, is a remark of ours.
    said_already = isinstance(claim, Grant | Name)
    return [
        claim.limit,
        f"villkor: {claim.condition}" if claim.condition else None,
        f"syfte: {claim.purpose}" if claim.purpose and not isinstance(claim, Grant) else None,
        f"skäl: {claim.reason}" if claim.reason and not said_already else None,
        None if claim.modality is Modality.FACT else MODALITY[claim.modality],
        None if claim.status is Status.IN_FORCE else STATUS[claim.status],
        _dates(claim),
        f"ska upphöra {swedish.date(claim.announced_end)}" if claim.announced_end else None,
    ]


def _dates(claim: Claim) -> str:
    if claim.on:
        return swedish.date(claim.on)
    parts: list[str] = []
    if claim.start:
        parts.append(f"från {swedish.date(claim.start)}")
    if claim.end and claim.end != OPEN:
        parts.append(f"till {swedish.date(claim.end)}")
    borne_then = isinstance(claim, Name) and claim.form is NameForm.FORMER
    if claim.as_of and not parts and not borne_then:
        parts.append(f"enligt uppgift {swedish.date(claim.as_of)}")
    return " ".join(parts)


_Said = Callable[[Wording, Claim], str]
# Each method takes its own kind of claim, and is looked up by just that kind.
_SENTENCES: Final[dict[type[Claim], _Said]] = {
    Name: Wording.name,  # pyright: ignore[reportAssignmentType]
    Tie: Wording.tie,  # pyright: ignore[reportAssignmentType]
    Seat: Wording.seat,  # pyright: ignore[reportAssignmentType]
    Mandate: Wording.mandate,  # pyright: ignore[reportAssignmentType]
    Step: Wording.step,  # pyright: ignore[reportAssignmentType]
    Grant: Wording.grant,  # pyright: ignore[reportAssignmentType]
    Event: Wording.event,  # pyright: ignore[reportAssignmentType]
    Succession: Wording.succession,  # pyright: ignore[reportAssignmentType]
    Measure: Wording.measure,  # pyright: ignore[reportAssignmentType]
    Task: Wording.task,  # pyright: ignore[reportAssignmentType]
    Finding: Wording.finding,  # pyright: ignore[reportAssignmentType]
    Listing: Wording.listing,  # pyright: ignore[reportAssignmentType]
}
