"""Names without what people put around them: the genitive, and the word for what it is."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from graph.model.entities import ActorType, AreaType, DocumentType
from graph.reading.asking import Row

__all__ = ["BareName", "bare_names"]

_GENITIVES: Final = (":s", "’s", "'s", "s")
# Words that say what a thing is, with the types of which one is meant then; none: any.
_KINDS: Final[dict[str, tuple[str, ...]]] = {
    "nätverket": (ActorType.NETWORK,),
    "nätverk": (ActorType.NETWORK,),
    "kommunen": (ActorType.MUNICIPALITY, AreaType.MUNICIPALITY),
    "regionen": (ActorType.REGION,),
    "länet": (AreaType.COUNTY,),
    "myndigheten": (ActorType.AGENCY, ActorType.GOVERNMENT, ActorType.COUNTY_BOARD),
    "föreningen": (ActorType.ASSOCIATION,),
    "rådet": (ActorType.COUNCIL,),
    "styrgruppen": (ActorType.STEERING_GROUP,),
    "arbetsgruppen": (ActorType.WORKING_GROUP,),
    "enheten": (ActorType.RESEARCH_UNIT,),
    "fou-enheten": (ActorType.RESEARCH_UNIT,),
    "projektet": (ActorType.PROJECT,),
    "programmet": (ActorType.PROGRAMME, ActorType.PROGRAMME_AREA),
    "partnerskapet": (ActorType.PARTNERSHIP,),
    "stiftelsen": (ActorType.FOUNDATION,),
    "rapporten": (DocumentType.REPORT,),
    "lagen": (DocumentType.LAW,),
    "förordningen": (DocumentType.ORDINANCE,),
    "området": (),
    "fokusområdet": (),
    "ämnet": (),
}


@dataclass(frozen=True, slots=True)
class BareName:
    """A name that may be meant, and the types of thing of which it then is; none: of any."""

    text: str
    types: tuple[str, ...] = ()

    def kept(self, rows: list[Row]) -> list[Row]:
        """Of the rows of what bears it, those of such a type."""
        return [row for row in rows if not self.types or row["entity"].get("type") in self.types]


def bare_names(text: str) -> Iterator[BareName]:
    """What a text may name once the genitive and the word for its kind are left out, in order."""
    words = text.split()
    if not words:
        return
    forms = [text, *_without_genitive(text)]
    yield from (BareName(form) for form in forms[1:])
    kind = words[0].casefold()
    if kind in _KINDS and len(words) > 1:
        for form in forms:
            yield BareName(" ".join(form.split()[1:]), _KINDS[kind])


def _without_genitive(text: str) -> list[str]:
    stripped = (text.removesuffix(end) for end in _GENITIVES if text.endswith(end))
    return [one for one in stripped if len(one) > 1]
