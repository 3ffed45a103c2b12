"""Who paid whom, for what."""

import strawberry

from api.context import Info
from api.pages import After, First, Page
from api.questions.claims import claims_page
from api.types import arguments as arg
from api.types.filters import conditions
from api.types.interfaces import ClaimConnection
from api.viewing import viewed
from graph.model.common import noun_of
from graph.model.seeds import PARTS
from graph.reading.asides import of_an_area, then
from graph.reading.claims import Order, Wanted
from graph.reading.conditions import Conditions, EndCondition, Kept

__all__ = ["MoneyQuestions"]


@strawberry.type
class MoneyQuestions:
    """Who paid whom, for what."""

    @strawberry.field(
        description="Money: grants by payer, receiver, agreement, area and words of the purpose."
    )
    async def money(
        self,
        info: Info,
        payer: arg.Payer = None,
        receiver: arg.Receiver = None,
        agreement: arg.Agreement = None,
        where: arg.Where = None,
        words: arg.Words = None,
        at: arg.At = None,
        grades: arg.Grades = None,
        throughout: arg.Throughout = False,
        scenario: arg.InScenario = None,
        statuses: arg.Statuses = None,
        first: First = 50,
        after: After = None,
    ) -> ClaimConnection | None:
        """The grants."""
        page = await Page.asked(info, first, after)
        view = await viewed(info, at, grades, throughout, statuses, scenario)
        asking = info.context.asking.seen(view)
        parts = {"payer": payer, "receiver": receiver, "agreement": agreement}
        given: dict[str, list[str]] = {part: texts for part, texts in parts.items() if texts}
        ids = {part: await info.context.ids(texts, PARTS[part]) for part, texts in given.items()}
        ends = [EndCondition(part, tuple(one)) for part, one in ids.items()]
        grants = Kept.where(Conditions(one_of={"noun": ("grant",)}, ends=tuple(ends)))
        keep = grants.also(await conditions(info.context, where))
        order = Order.BEST if words else Order.DATE
        nothing = f"Källorna säger inte att sådana medel har betalats{then(view)}."
        for part, one in ids.items():
            for name, thing in zip(given[part], one, strict=True):
                nothing += of_an_area(name, noun_of(thing), "medel går oftast till och från organ")
        return await claims_page(info, page, asking, Wanted(keep, words or "", order), nothing)
