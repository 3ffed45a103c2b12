"""What all nouns share: ids, citations, and how a field becomes an edge of the graph."""

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Annotated, Any, Final, Literal, cast

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field
from pydantic_core import PydanticCustomError

from graph.errors import BadDateError
from graph.time import DATE_PATTERN, OPEN, span

__all__ = [
    "END_DESCRIPTION",
    "ENTITY_NOUNS",
    "Citation",
    "Citations",
    "DateText",
    "End",
    "EndText",
    "Id",
    "Ids",
    "Noun",
    "Text",
    "Way",
    "bad_date",
    "digest_of_id",
    "noun_of",
]

ENTITY_NOUNS = (
    "actor", "area", "post", "person", "matter", "topic", "trait", "document", "scenario",
)  # fmt: skip
"""The nouns that are things; every other noun is a claim about things."""

Way = Literal["from", "to"]


@dataclass(frozen=True, slots=True)
class End:
    """How a field of a claim becomes edges: the relationship type and what may stand there.

    `way` says on which side of the claim the thing stands when influence is followed along it:
    a grantor, owner or payer is where it comes *from*, a holder or receiver where it goes *to*.
    """

    edge: str
    nouns: tuple[str, ...]
    way: Way | None = None


def noun_of(identifier: str) -> str:
    """The noun of an id: what stands before its first slash."""
    return identifier.split("/", 1)[0]


def digest_of_id(identifier: str) -> str:
    """The digest that stands for an id that is given up, as `moved` in the seeds gives it.

    An id that held a person's name is known by it alone, so that the name stands nowhere.
    """
    return sha256(identifier.encode()).hexdigest()[:32]


def bad_date(error: BadDateError) -> PydanticCustomError:
    """The error as pydantic collects it, beside the other faults of the same entry."""
    return PydanticCustomError("bad_date", "{what}", {"what": error.what, "remedy": error.remedy})


def _date(text: str) -> str:
    try:
        span(text)
    except BadDateError as error:
        raise bad_date(error) from error
    return text


def _end(text: str) -> str:
    return text if text == OPEN else _date(text)


def _as_list(value: Any) -> Any:
    return [value] if isinstance(value, str) else value


def _as_citations(value: Any) -> Any:
    items = cast("Sequence[Any]", value) if isinstance(value, list | tuple) else [value]
    return [{"section": item} if isinstance(item, str) else item for item in items]


Id = Annotated[
    str,
    Field(
        pattern=r"^[a-z]+(/[a-z0-9åäöéüæø.]+(-[a-z0-9åäöéüæø.]+)*)+$",
        description="A readable path: the noun, a slash, and words joined by hyphens.",
    ),
]
Ids = Annotated[
    tuple[Id, ...],
    BeforeValidator(_as_list, json_schema_input_type=Id | list[Id]),
    Field(description="One id, or a list of them."),
]
Text = Annotated[str, Field(min_length=1, max_length=1200)]
DateText = Annotated[
    str,
    Field(
        pattern=DATE_PATTERN,
        description="2019, 2019-11, 2019-11-29, 2019-autumn, 'about 2012', 'before 2013', "
        "'after 2016', 'by 2015' or 2013..2015.",
    ),
    AfterValidator(_date),
]
END_DESCRIPTION: Final = (
    "A date like the others, or 'open': it goes on until somebody says otherwise."
)
"""What `to` holds, in the words of the JSON Schema."""

EndText = Annotated[
    str,
    Field(description=END_DESCRIPTION),
    AfterValidator(_end),
]


class Noun(BaseModel):
    """A thing or a claim; unknown fields are refused."""

    model_config = ConfigDict(
        extra="forbid", frozen=True, populate_by_name=True, allow_inf_nan=False
    )

    id: Id


class Citation(BaseModel):
    """Where a source says it."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    document: Id | None = Field(
        default=None, description="The source; the file's own when left out."
    )
    section: Text | None = Field(
        default=None, description="Chapter, section or annex, as its heading names it."
    )
    page: Annotated[int, Field(ge=1)] | None = Field(
        default=None, description="Page, where the text shows it."
    )
    note: Text | None = Field(
        default=None,
        description="What a reader must know of the place: a footnote, a figure's label.",
    )
    as_of: DateText | None = Field(
        default=None,
        description="When this source saw the claim hold, where another source is cited too.",
    )


Citations = Annotated[
    tuple[Citation, ...],
    BeforeValidator(
        _as_citations,
        json_schema_input_type=str | Citation | list[str | Citation],
    ),
    Field(description="One or more citations; a bare text is a section of the file's document."),
]
