"""The set values of claims: what may stand where the answer is one of a few words."""

from enum import StrEnum

__all__ = [
    "Arena",
    "Does",
    "EventType",
    "FindingType",
    "Holding",
    "Modality",
    "NameForm",
    "Obligation",
    "Power",
    "Precision",
    "SeatRole",
    "Standing",
    "Status",
    "SuccessionType",
    "TaskType",
    "TieType",
    "TraitKind",
    "is_against_influence",
]


class Status(StrEnum):
    """How far a claim is a fact."""

    IN_FORCE = "in_force"
    ENDED = "ended"
    PLANNED = "planned"
    PROPOSED = "proposed"


class Modality(StrEnum):
    """What kind of statement the source makes."""

    FACT = "fact"
    RULE = "rule"
    REQUIREMENT = "requirement"
    EXPECTATION = "expectation"
    AIM = "aim"
    ATTEMPT = "attempt"
    POSSIBILITY = "possibility"
    OPINION = "opinion"
    EXAMPLE = "example"


class NameForm(StrEnum):
    """What kind of name it is."""

    OFFICIAL = "official"
    SHORT = "short"
    ABBREVIATION = "abbreviation"
    ALIAS = "alias"
    FORMER = "former"
    PRINTED = "printed"
    ENGLISH = "english"
    LABEL = "label"


class TieType(StrEnum):
    """What ties two things; each reads from subject to object."""

    PART_OF = "part_of"
    MEMBER_OF = "member_of"
    PARTY_TO = "party_to"
    PARTICIPATES_IN = "participates_in"
    COVERS = "covers"
    LOCATED_IN = "located_in"
    STEERS = "steers"
    LEADS = "leads"
    CHAIRS = "chairs"
    OWNS = "owns"
    PRINCIPAL_OF = "principal_of"
    ACCOUNTABLE_FOR = "accountable_for"
    HOSTS = "hosts"
    FINANCES = "finances"
    COMMISSIONS = "commissions"
    EMPLOYS = "employs"
    APPOINTS = "appoints"
    NOMINATES = "nominates"
    COORDINATES = "coordinates"
    SUPPORTS = "supports"
    ADVISES = "advises"
    STAFFS = "staffs"
    COOPERATES_WITH = "cooperates_with"
    COMMUNICATES_WITH = "communicates_with"
    REPRESENTS = "represents"
    CREATED = "created"
    PROPOSED = "proposed"
    SIGNED = "signed"
    PUBLISHES = "publishes"
    RUNS = "runs"
    RESTS_ON = "rests_on"
    REPORTS_TO = "reports_to"
    INSPIRED = "inspired"
    WORKS_WITH_TOPIC = "works_with_topic"
    TARGETS = "targets"
    USES = "uses"
    CORRESPONDS_TO = "corresponds_to"


_AGAINST_INFLUENCE = frozenset({TieType.REPRESENTS, TieType.REPORTS_TO, TieType.RESTS_ON})
"""Ties whose subject is influenced by their object: the represented, the one reported to, the
basis. Along all others influence flows from subject to object."""


class SeatRole(StrEnum):
    """In which role somebody sits."""

    ORDINARY = "ordinary"
    CHAIR = "chair"
    VICE_CHAIR = "vice_chair"
    SUBSTITUTE = "substitute"
    CO_OPTED = "co_opted"
    SECRETARY = "secretary"
    CONVENER = "convener"
    CONTACT = "contact"
    INVITED = "invited"


class Holding(StrEnum):
    """Whether a seat has a holder, and whether the sources name it."""

    HELD = "held"
    VACANT = "vacant"
    UNNAMED = "unnamed"
    NOT_ENTITLED = "not_entitled"


class Arena(StrEnum):
    """From which level a seat is filled."""

    NATIONAL = "national"
    REGIONAL = "regional"
    SUB_REGIONAL = "sub_regional"
    LOCAL = "local"


class Power(StrEnum):
    """What a mandate empowers its holder to do."""

    REPRESENT = "represent"
    DECIDE = "decide"
    GUIDE = "guide"
    PREPARE = "prepare"
    PROPOSE = "propose"
    ADVISE = "advise"
    COORDINATE = "coordinate"
    LEAD = "lead"
    APPOINT = "appoint"
    NOMINATE = "nominate"
    RECEIVE_FUNDS = "receive_funds"
    DISTRIBUTE_FUNDS = "distribute_funds"
    ACCOUNT = "account"
    FOLLOW_UP = "follow_up"
    DEVELOP = "develop"
    EXECUTE = "execute"
    INVESTIGATE = "investigate"
    SUPPORT = "support"


class Standing(StrEnum):
    """Whether the holder has the mandate; that it lacks one is a fact too."""

    HELD = "held"
    LACKED = "lacked"
    DISPUTED = "disputed"


class Does(StrEnum):
    """What an actor does about a matter."""

    IDENTIFIES = "identifies"
    PROPOSES = "proposes"
    PREPARES = "prepares"
    DECIDES = "decides"
    ANCHORS = "anchors"
    CONSULTED = "consulted"
    ACCOUNTABLE = "accountable"
    EXECUTES = "executes"
    INFORMED = "informed"


_HAVING_A_SAY = frozenset({Does.DECIDES, Does.ANCHORS, Does.CONSULTED})
"""Steps in which the actor has a say about what is brought to it, and so over whoever brings it.
In all others it gets or does what it is brought."""


def is_against_influence(kind: str | None, does: str | None) -> bool:
    """Whether influence flows from the second side of a claim to the first.

    `kind`: the type of a tie; `does`: what is done in a step; None of a claim that has none.
    """
    return kind in _AGAINST_INFLUENCE or does in _HAVING_A_SAY


class Obligation(StrEnum):
    """How binding a step is."""

    MUST = "must"
    MUST_CONSIDER = "must_consider"
    SHOULD = "should"
    MAY = "may"


class Precision(StrEnum):
    """How exact a number is."""

    EXACT = "exact"
    ABOUT = "about"
    NEARLY = "nearly"
    JUST_OVER = "just_over"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    UP_TO = "up_to"


class EventType(StrEnum):
    """What kind of event it was."""

    DECISION = "decision"
    MEETING = "meeting"
    WORKSHOP = "workshop"
    CONFERENCE = "conference"
    TRAINING = "training"
    DIALOGUE = "dialogue"
    VISIT = "visit"
    SURVEY = "survey"
    MAPPING = "mapping"
    AGREEMENT = "agreement"
    PROPOSAL = "proposal"
    PUBLICATION = "publication"
    LAUNCH = "launch"
    START = "start"
    END = "end"
    APPOINTMENT = "appointment"
    ALLOCATION = "allocation"
    ANCHORING = "anchoring"
    ACTIVITY = "activity"
    ESTABLISHMENT = "establishment"
    EVALUATION = "evaluation"
    CHANGE = "change"
    NOTICE = "notice"


class SuccessionType(StrEnum):
    """How an actor gave way to another."""

    TAKEN_OVER = "taken_over"
    MERGED = "merged"
    SPLIT = "split"
    REPLACED = "replaced"
    CONVERTED = "converted"
    DISSOLVED = "dissolved"
    JOINED = "joined"
    MOVED = "moved"


class TaskType(StrEnum):
    """Whether it is a task, a purpose, a goal, or an activity carried on."""

    TASK = "task"
    PURPOSE = "purpose"
    AIM = "aim"
    ACTIVITY = "activity"
    PRINCIPLE = "principle"


class FindingType(StrEnum):
    """What kind of conclusion it is."""

    GAP = "gap"
    NEED = "need"
    STRENGTH = "strength"
    WEAKNESS = "weakness"
    RISK = "risk"
    CONDITION = "condition"
    BENEFIT = "benefit"
    CONCLUSION = "conclusion"
    RECOMMENDATION = "recommendation"
    SURVEY_RESULT = "survey_result"
    DEFINITION = "definition"
    DEVELOPMENT = "development"
    NOT_STATED = "not_stated"


class TraitKind(StrEnum):
    """What kind of value a trait has."""

    NUMBER = "number"
    TEXT = "text"
    BOOLEAN = "boolean"
    FREQUENCY = "frequency"
    DATE = "date"
    ONE_OF = "one_of"
