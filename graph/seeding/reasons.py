"""The reason for a grade, in Swedish, by what source it is known."""

from collections.abc import Mapping
from typing import Final

from graph.grades import Reason, Segment
from graph.model import swedish
from graph.model.claims import Claim
from graph.model.entities import Entity

__all__ = ["told"]

_TOLD: Final = {
    Reason.SEEN: "Sett {seen}{by}.",
    Reason.BETWEEN: "Mellan känd början och känt slut, eller en senare iakttagelse ({seen}){by}.",
    Reason.SEEN_WITHIN: "Sett vid en tidpunkt som källan anger som {seen}, okänt vilken dag{by}.",
    Reason.HANDED_OVER: "Lämnades över den dagen; båda räknas en gång.",
    Reason.DISPUTED: "Källorna anger fler än en samtidigt, fast det bara kan finnas en.",
    Reason.SEEN_BEFORE: "Senast sett {seen}{by}; ingenting senare säger emot.",
    Reason.SEEN_BEFORE_AND_AFTER: "Sett {seen}{by} och åter senare.",
    Reason.SEEN_LATER: "Sett först senare, {seen}{by}.",
    Reason.UNDATED: "Källan anger ingen tid.",
    Reason.ONE_OF_TWO: "En av två: den ena sågs före, den andra efter; slutsats, inte uppgift.",
    Reason.LEFT_OUT: "Utelämnat i en uppräkning {seen}{by}, som inte säkert är hel.",
    Reason.PLANNED: "Planerat.",
    Reason.PROPOSED: "Föreslaget.",
    Reason.END_ANNOUNCED: "Det är aviserat att det ska upphöra {seen}{by}.",
    Reason.MAY_NOT_EXIST: "Det är inte säkert att organet fanns den dagen.",
    Reason.BEFORE_START: "Före dess början.",
    Reason.AFTER_END: "Efter dess slut.",
    Reason.NOT_THERE: "Organet fanns inte då.",
    Reason.DENIED: "Källan säger att det inte är så ({seen}){by}.",
    Reason.NOT_LISTED: "Inte med i en hel uppräkning {seen}{by}.",
    Reason.SUPERSEDED: "Ett annat har trätt i dess ställe; slutsats, inte uppgift.",
    Reason.ALWAYS: "",
}


def told(segment: Segment, entities: Mapping[str, Entity], claims: Mapping[str, Claim]) -> str:
    """The reason for a segment's grade, with the sighting and the source it rests on."""
    seen = swedish.date(segment.seen) if segment.seen else "utan angiven tid"
    return _TOLD[segment.reason].format(seen=seen, by=_source(segment.by, entities, claims))


def _source(by: str, entities: Mapping[str, Entity], claims: Mapping[str, Claim]) -> str:
    if by in claims:
        by = next((str(cited.document) for cited in claims[by].cite or ()), "")
    return f" i {entities[by].name}" if by in entities else ""
