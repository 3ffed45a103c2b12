"""A Swedish sentence for a claim that has none of its own, made from its parts."""

from collections.abc import Callable, Mapping
from typing import Final

from graph.model.claims import (
    Claim,
    Event,
    Finding,
    Grant,
    Mandate,
    Measure,
    Name,
    Seat,
    Step,
    Succession,
    Task,
    Tie,
)
from graph.model.entities import Entity
from graph.model.values import Holding
from graph.seeding import words
from graph.seeding.words import listed
from graph.time import OPEN

__all__ = ["Wording"]


class Wording:
    """Says claims in Swedish, calling things by their names."""

    def __init__(self, entities: Mapping[str, Entity], claims: Mapping[str, Claim]) -> None:
        self._entities = entities
        self._claims = claims
        self._saying: set[str] = set()

    def statement(self, claim: Claim) -> str:
        """The claim's own text, or a sentence with its limit, kind, standing and dates behind."""
        if claim.text:
            return claim.text
        core = _capital(_SENTENCES[type(claim)](self, claim))
        notes = [claim.limit, words.MODALITY.get(claim.modality), words.STATUS.get(claim.status)]
        told = "; ".join(note for note in (*notes, _dates(claim)) if note)
        return f"{core} ({told})." if told else f"{core}."

    def called(self, identifier: str) -> str:
        """What a thing or claim is called: its name, or the claim's sentence without full stop."""
        if identifier in self._entities:
            return self._entities[identifier].name
        claim = self._claims[identifier]
        name = claim.value if isinstance(claim, Name) else getattr(claim, "name", None)
        if name or identifier in self._saying:
            # Two mandates may rest on each other; saying so has to end somewhere.
            return name or identifier
        self._saying.add(identifier)
        try:
            return self.statement(claim).rstrip(".")
        finally:
            self._saying.discard(identifier)

    def all_called(self, identifiers: tuple[str, ...], nobody: str = "någon") -> str:
        """What several things are called, listed; `nobody` when there is none."""
        return listed([self.called(one) for one in identifiers]) or nobody

    def name(self, claim: Name) -> str:
        """How somebody or something is named."""
        verb = words.NAME_FORM[claim.form]
        tail = f", {claim.reason.rstrip('.')}" if claim.reason else ""
        return f"{self.called(claim.of)} {verb} {claim.value}{tail}"

    def tie(self, claim: Tie) -> str:
        """Who does what to whom."""
        role = f" som {claim.role}" if claim.role else ""
        one, other = self.all_called(claim.subject), self.all_called(claim.object)
        return f"{one} {words.TIE[claim.type]} {other}{role}"

    def seat(self, claim: Seat) -> str:
        """Who sits where, as what, for whom; a vacant seat and an unnamed holder are said."""
        body = self.all_called(claim.body)
        whose = f" för {self.all_called(claim.on_behalf_of)}" if claim.on_behalf_of else ""
        role = words.SEAT_ROLE[claim.role]
        if claim.holding is Holding.NOT_ENTITLED:
            who = self.all_called(claim.organisation or claim.on_behalf_of, "Ingen")
            return f"{who} har ingen plats i {body}"
        if claim.holding is Holding.VACANT:
            return f"Platsen som {role} i {body}{whose} är vakant"
        number = "plats" if claim.count == 1 else f"{claim.count or 'flera'} platser"
        return f"{self._sitting(claim)} har {number} som {role} i {body}{whose}"

    def _sitting(self, claim: Seat) -> str:
        who = self.all_called(claim.holder, "")
        parts = [who] if who else []
        for part in (claim.position or "", self.all_called(claim.organisation, "")):
            # A post is often called by its position and its body; twice says no more.
            if part and part.casefold() not in ", ".join(parts).casefold():
                parts.append(part)
        described = ", ".join(parts)
        if claim.holding is Holding.UNNAMED:
            return f"Någon som källan inte namnger{f' ({described})' if described else ''}"
        return described

    def mandate(self, claim: Mandate) -> str:
        """Who may do what, given by whom, on what basis, with what reservation."""
        verb = words.STANDING[claim.standing]
        what = f" i fråga om {self.all_called(claim.matter)}" if claim.matter else ""
        whose = f" för {self.all_called(claim.on_behalf_of)}" if claim.on_behalf_of else ""
        given = f", givet av {self.all_called(claim.grantor)}" if claim.grantor else ""
        basis = f", med stöd i {self.all_called(claim.basis)}" if claim.basis else ""
        reservation = f"; förbehåll: {claim.reservation}" if claim.reservation else ""
        power = words.POWER[claim.power]
        holder = self.all_called(claim.holder)
        return f"{holder} {verb} {power}{what}{whose}{given}{basis}{reservation}"

    def step(self, claim: Step) -> str:
        """Who does what about a matter, or in whom it is anchored."""
        must = f", {words.OBLIGATION[claim.obligation]}" if claim.obligation else ""
        matter, actor = self.all_called(claim.matter), self.all_called(claim.actor)
        by = f" av {self.all_called(claim.by)}" if claim.by else ""
        order = f" (steg {claim.order})" if claim.order else ""
        sentence = words.DOES[claim.does].format(matter=matter, actor=actor)
        return f"{sentence}{by}{order}{must}"

    def grant(self, claim: Grant) -> str:
        """Who gives whom how much, for what."""
        amount = words.amount(claim.amount, claim.unit, claim.precision) or "medel"
        share = f" av {claim.of_what}" if claim.of_what else ""
        through = f" genom {self.all_called(claim.through)}" if claim.through else ""
        shared = f", delat med {self.all_called(claim.shared_with)}" if claim.shared_with else ""
        purpose = f" till {claim.purpose}" if claim.purpose else ""
        under = f", enligt {self.all_called(claim.agreement)}" if claim.agreement else ""
        receiver = f" {self.all_called(claim.receiver)}" if claim.receiver else ""
        payer = self.all_called(claim.payer, "Någon som källan inte namnger")
        return f"{payer} ger{receiver} {amount}{share}{purpose}{through}{shared}{under}"

    def event(self, claim: Event) -> str:
        """What happened, by whom, with whom, where, with what result."""
        by = f", av {self.all_called(claim.by)}" if claim.by else ""
        among = f", med {self.all_called(claim.participant)}" if claim.participant else ""
        to = f", riktat till {self.all_called(claim.audience)}" if claim.audience else ""
        result = f", som gav {self.all_called(claim.result)}" if claim.result else ""
        place = f", i {claim.place}" if claim.place else ""
        times = f", {claim.count} gånger" if claim.count not in (None, 1) else ""
        return f"{claim.name}{by}{among}{to}{place}{times}{result}"

    def succession(self, claim: Succession) -> str:
        """Who gave way to whom."""
        old = self.all_called(claim.predecessor)
        new = f" {self.all_called(claim.successor)}" if claim.successor else ""
        verbs = words.SUCCESSION if claim.successor else words.SUCCESSION_ALONE
        return f"{old} {verbs[claim.type]}{new}"

    def measure(self, claim: Measure) -> str:
        """What is measured, of what, among whom, and what it comes to."""
        among = f" bland {claim.population}" if claim.population else ""
        printed = f" ({claim.printed})" if claim.printed not in (None, claim.value) else ""
        value = words.amount(claim.value, claim.unit, claim.precision) or "källan anger inte"
        of = self.all_called(claim.of)
        return f"{_capital(claim.property)} för {of}{among}: {value}{printed}"

    def task(self, claim: Task) -> str:
        """What somebody is there to do."""
        towards = f", riktat till {self.all_called(claim.towards)}" if claim.towards else ""
        together = ""
        if claim.cooperates_with:
            together = f", tillsammans med {self.all_called(claim.cooperates_with)}"
        verb = words.TASK[claim.type]
        return f"{self.all_called(claim.holder)} {verb}: {claim.name}{towards}{together}"

    def finding(self, claim: Finding) -> str:
        """What kind of conclusion, and which."""
        by = f", enligt {self.all_called(claim.found_by)}" if claim.found_by else ""
        return f"{words.FINDING[claim.type]}: {claim.name}{by}"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _dates(claim: Claim) -> str:
    if claim.on:
        return words.date(claim.on)
    parts: list[str] = []
    if claim.start:
        parts.append(f"från {words.date(claim.start)}")
    if claim.end and claim.end != OPEN:
        parts.append(f"till {words.date(claim.end)}")
    if claim.as_of and not parts:
        parts.append(f"enligt uppgift {words.date(claim.as_of)}")
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
}
