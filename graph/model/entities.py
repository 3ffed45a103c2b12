"""The things that claims are about: actors, areas, posts, persons, matters, topics, documents."""

from enum import StrEnum
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, model_validator

from graph.errors import BadDateError
from graph.model.common import Citations, DateText, EndText, Id, Ids, Noun, Text, bad_date
from graph.model.values import NameForm, Status, TraitKind
from graph.time import Validity

__all__ = [
    "Actor",
    "ActorType",
    "Area",
    "AreaType",
    "Assertion",
    "Document",
    "DocumentType",
    "Entity",
    "InlineName",
    "Matter",
    "Person",
    "Post",
    "Scenario",
    "Topic",
    "Trait",
]


class ActorType(StrEnum):
    """What kind of body an actor is."""

    GOVERNMENT = "government"
    AGENCY = "agency"
    COUNTY_BOARD = "county_board"
    ASSOCIATION = "association"
    MUNICIPAL_ASSOCIATION = "municipal_association"
    REGIONAL_ASSOCIATION = "regional_association"
    REGION = "region"
    HEALTHCARE_REGION = "healthcare_region"
    MUNICIPALITY = "municipality"
    ADMINISTRATION = "administration"
    DEPARTMENT = "department"
    POLITICAL_BOARD = "political_board"
    STEERING_GROUP = "steering_group"
    MANAGEMENT_GROUP = "management_group"
    WORKING_GROUP = "working_group"
    REFERENCE_GROUP = "reference_group"
    COLLABORATION_GROUP = "collaboration_group"
    COUNCIL = "council"
    COMMITTEE = "committee"
    NETWORK = "network"
    RSS = "rss"
    RESEARCH_UNIT = "research_unit"
    UNIVERSITY = "university"
    CENTRE = "centre"
    PARTNERSHIP = "partnership"
    PROGRAMME = "programme"
    PROGRAMME_AREA = "programme_area"
    PROJECT = "project"
    SYSTEM = "system"
    SERVICE = "service"
    COMPANY = "company"
    FOUNDATION = "foundation"
    USER_ORGANISATION = "user_organisation"
    FUNDER = "funder"
    OFFICIALS = "officials"
    CLASS = "class"
    OTHER = "other"


class AreaType(StrEnum):
    """What kind of area it is; a county is an area, the region in it an actor."""

    COUNTRY = "country"
    COUNTY = "county"
    SUB_REGION = "sub_region"
    MUNICIPALITY = "municipality"
    HEALTHCARE_REGION = "healthcare_region"
    OTHER = "other"


class DocumentType(StrEnum):
    """What kind of document it is."""

    REPORT = "report"
    LEAFLET = "leaflet"
    LAW = "law"
    ORDINANCE = "ordinance"
    DIRECTIVE = "directive"
    INQUIRY = "inquiry"
    AGREEMENT = "agreement"
    DECISION = "decision"
    PLAN = "plan"
    LETTER_OF_INTENT = "letter_of_intent"
    GUIDELINE = "guideline"
    WEBSITE = "website"
    REFERENCE = "reference"
    SURVEY = "survey"
    ARTICLE = "article"
    OTHER = "other"


class InlineName(BaseModel):
    """Another name of the thing it stands under; its citation is the thing's unless given."""

    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)

    text: Text
    form: NameForm = NameForm.ALIAS
    start: DateText | None = Field(default=None, alias="from")
    end: EndText | None = Field(default=None, alias="to")
    as_of: DateText | None = Field(
        default=None, description="When the source used it; the file's default when left out."
    )
    status: Status = Status.IN_FORCE
    reason: Text | None = Field(
        default=None, description="Why a printed form was put right, or why this name is kept."
    )
    cite: Citations | None = None

    @model_validator(mode="after")
    def _dates_agree(self) -> "InlineName":
        try:
            Validity(self.start, self.end).possible()
        except BadDateError as error:
            raise bad_date(error) from error
        return self


class Entity(Noun):
    """A thing; its names are claims, so it is cited."""

    name: Text = Field(description="The name it goes by; a dated former name stands under `names`.")
    name_form: NameForm | None = Field(
        default=None,
        description="What kind of name `name` is: 'label' where it is our own description.",
    )
    name_from: DateText | None = Field(
        default=None, description="When it took this name, if known."
    )
    status: Status = Field(
        default=Status.IN_FORCE,
        description="'proposed' or 'planned' for what only a proposal or a plan speaks of.",
    )
    names: tuple[InlineName, ...] = ()
    text: Text | None = Field(default=None, description="What it is, in our own words.")
    cite: Citations | None = Field(default=None, description="Where a source names it.")


class Actor(Entity):
    """A body that can hold, give or receive a mandate (aktör)."""

    type: ActorType
    code: Text | None = Field(default=None, description="SCB code of a region or municipality.")
    covers: Ids = Field(default=(), description="The areas it acts for (area ids).")
    part_of: Ids = Field(default=(), description="The actors it is a part of.")


class Area(Entity):
    """A piece of territory (område)."""

    type: AreaType
    code: Text | None = Field(default=None, description="SCB code, as text with its leading zero.")
    within: Ids = Field(default=(), description="The areas it lies in (area ids).")


class Post(Entity):
    """An office in an actor; it exists with nobody in it (befattning)."""

    within: Ids = Field(default=(), description="The actor it is an office of.")


class Person(Entity):
    """A natural person, by name and nothing else."""


class Matter(Entity):
    """A kind of decision or issue (ärende)."""


class Topic(Entity):
    """A field of work (fokusområde)."""

    broader: Ids = ()


class Trait(Entity):
    """What is measured or compared, with one meaning in all sources (egenskap)."""

    said_of: tuple[Text, ...] = Field(description="The nouns it is said of: actor, area, ...")
    value_kind: TraitKind
    unit: Text | None = Field(default=None, description="The unit, where there is just one.")
    values: tuple[Text, ...] = Field(default=(), description="For one_of: the values there are.")
    reason: Text | None = Field(
        default=None, description="Why it is kept, where a single measure uses it."
    )


class Assertion(BaseModel):
    """Something a source counts itself, which the seeds must agree with at every load."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    says: Text = Field(description="What the source says, in our words.")
    noun: Text = Field(description="The noun counted: actor, seat, tie, ...")
    where: dict[str, str | int | bool | list[str]] = Field(
        default={}, description="Fields and the value (or all the values) each must hold."
    )
    distinct: Text | None = Field(default=None, description="Count different values of this field.")
    add: Text | None = Field(
        default=None, description="Add up this field instead of counting rows."
    )
    count: Annotated[int, Field(ge=0)]
    cite: Citations | None = None


class Document(Entity):
    """A source, or a law, agreement, directive or report that something rests on (dokument)."""

    type: DocumentType
    number: Text | None = Field(
        default=None, description="Official number: SOU 2008:18, SFS 2015:155."
    )
    published: DateText | None = Field(default=None, description="When it came out.")
    speaks_of: DateText | None = Field(
        default=None,
        description="Of a source: the time that its present tense means. '2014..2014' is some "
        "time in 2014, on no day for certain.",
    )
    texts: tuple[Text, ...] = Field(
        default=(), description="Of a source: the numbers of its texts among the sources."
    )
    publisher: Ids = ()
    source: bool = Field(default=False, description="Whether the graph's data is read from it.")
    assertions: tuple[Assertion, ...] = ()


class Scenario(Entity):
    """A proposed structure: the set of the claims that name it (scenario)."""

    proposed_by: Ids = ()
    document: Id | None = Field(default=None, description="The document that proposes it.")
    base: DateText | None = Field(default=None, description="The date of the structure it changes.")
    start: DateText | None = Field(default=None, alias="from", description="When it is to apply.")
