"""Which things are most like one."""

import strawberry

from api.context import Info
from api.types import arguments as arg
from api.types.interfaces import Claim, Entity
from api.types.kinds import ClaimNoun
from api.types.nodes import node
from api.viewing import viewed
from graph.errors import InputError
from graph.model.common import ENTITY_NOUNS
from graph.reading import names, similarity
from graph.reading.similarity import AMONG_AT_MOST, Feature, Likeness, Said

__all__ = ["LikeFeature", "LikeThing", "SaidAlike", "SimilarityQuestions"]


@strawberry.type(description="What is said of a thing in one respect.")
class SaidAlike:
    """What is said."""

    values: list[str] = strawberry.field(
        description="The values: of a trait; of a tie the kinds of body on its other side "
        "(POLITICAL_BOARD); of a seat whether it is HELD. What is denied begins with 'inte'."
    )
    claim_ids: list[strawberry.ID] = strawberry.field(description="Ids of the claims that say so.")

    @strawberry.field(description="The claims that say so, fetched for all rows at once.")
    async def claims(self, info: Info) -> list[Claim]:
        """The claims."""
        rows = await info.context.nodes.load_many([str(one) for one in self.claim_ids])
        return [node(row) for row in rows if row]

    @classmethod
    def of(cls, said: Said | None) -> "SaidAlike | None":
        """What a question found, or None for nothing."""
        if said is None:
            return None
        ids = [strawberry.ID(one) for one in said.claims]
        return cls(values=list(said.values), claim_ids=ids)


@strawberry.type(description="One respect in which two things are held beside each other.")
class LikeFeature:
    """A respect."""

    noun: ClaimNoun = strawberry.field(description="MEASURE, TIE or SEAT.")
    respect: str = strawberry.field(
        description="In Swedish: the trait; the verb of the tie, and where the thing is not its "
        "subject who does it there ('vem som äger detta', 'vem som styr något i området'); or the "
        "body sat in."
    )
    one: SaidAlike | None = strawberry.field(
        description="What is said of the thing asked about; null: not stated."
    )
    other: SaidAlike | None = strawberry.field(
        description="What is said of the other; null: not stated."
    )

    @classmethod
    def of_row(cls, row: Feature) -> "LikeFeature":
        """The respect of a question."""
        return cls(
            noun=ClaimNoun(row.noun),
            respect=row.respect,
            one=SaidAlike.of(row.one),
            other=SaidAlike.of(row.other),
        )


@strawberry.type(description="How alike a thing is to the one asked about.")
class LikeThing:
    """A thing that is more or less alike."""

    thing: Entity = strawberry.field(description="The thing.")
    score: float = strawberry.field(
        description="From 0 to 1: the mean, over the respects stated of both, of the share of the "
        "values that both have; 0 where none is stated of both."
    )
    comparable: int = strawberry.field(
        description="How many respects are stated of both: what the score rests on."
    )
    few: bool = strawberry.field(
        description="Whether these are fewer than half as many as of the thing of which most are, "
        "or none: the score says little then."
    )
    shared: list[LikeFeature] = strawberry.field(description="In what they have the same values.")
    partly: list[LikeFeature] = strawberry.field(
        description="In what they have some values in common, and not all."
    )
    differing: list[LikeFeature] = strawberry.field(description="In what they have none in common.")
    not_stated: list[LikeFeature] = strawberry.field(
        description="What is stated of one of them only."
    )

    @classmethod
    def of_row(cls, row: Likeness) -> "LikeThing":
        """The likeness of a question."""

        def features(found: list[Feature]) -> list[LikeFeature]:
            return [LikeFeature.of_row(one) for one in found]

        return cls(
            thing=node(row.thing),
            score=row.score,
            comparable=row.comparable,
            few=row.few,
            shared=features(row.shared),
            partly=features(row.partly),
            differing=features(row.differing),
            not_stated=features(row.not_stated),
        )


@strawberry.type
class SimilarityQuestions:
    """Which things are most like one."""

    @strawberry.field(
        description="Which things are most like one (`to`), of those in `among` (when left out, "
        "all of its kind: of a county the counties, of a research unit the research units), the "
        "most alike first, by `score`, then by how much is shared; last, by themselves, those "
        "that are `few`. They are held beside each other by traits, by ties and the kinds of body "
        "they tie, and by the bodies they have seats in; with what is the same, in part the same, "
        "different, and stated of one only."
    )
    async def similar(
        self,
        info: Info,
        to: arg.Like,
        among: arg.Among = None,
        first: arg.Likest = 5,
        at: arg.At = None,
        grades: arg.Grades = None,
        throughout: arg.Throughout = False,
        scenario: arg.InScenario = None,
        statuses: arg.Statuses = None,
    ) -> list[LikeThing] | None:
        """The things most like one."""
        view = await viewed(info, at, grades, throughout, statuses, scenario)
        asking = info.context.asking.seen(view)
        for number in (first, len(among or [])):
            if not 0 <= number <= AMONG_AT_MOST:
                raise InputError(
                    f"{number} things are asked for; 0 to {AMONG_AT_MOST} are compared at once.",
                    f"Ask for 0 to {AMONG_AT_MOST}.",
                    at_most=AMONG_AT_MOST,
                )
        thing = await info.context.one(to, ENTITY_NOUNS)
        if among is None:
            others = await similarity.peers(asking, thing)
        else:
            named = await names.named(info.context.asking, among, ENTITY_NOUNS)
            others = list({row["id"]: row for row in named.values()}.values())
        found = await similarity.similar(asking, thing, others)
        return [LikeThing.of_row(one) for one in found[:first]]
