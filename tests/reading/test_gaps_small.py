"""What the sources say is missing, one claim of each kind that does: by type, of what, by page."""

from collections.abc import Callable

from graph.model.values import FindingType
from graph.reading.asking import Asking
from graph.reading.gaps import stated
from graph.seeding import Seeds
from graph.seeding.loading import apply
from graph.store import Store
from graph.time import span
from graph.view import View

MISSING = """
defaults: {document: document/källa, section: 2}
findings:
- {id: finding/gap-a, type: gap, name: en plan saknas, about: actor/nätverket, as_of: 2019}
- {id: finding/gap-b, type: gap, name: ett mål saknas, about: finding/gap-a, as_of: 2021}
- {id: finding/gap-c, type: gap, name: en lokal saknas, from: 2020}
- {id: finding/gap-d, type: gap, name: en ledare saknas, about: actor/nätverket, as_of: 2022}
- {id: finding/styrka, type: strength, name: alla kommer, about: actor/nätverket, as_of: 2019}
seats:
- {id: seat/held, body: actor/nätverket, holder: person/åsa-öberg, as_of: 2019}
- {id: seat/not-entitled, body: actor/nätverket, organisation: actor/styrgruppen, holding: not_entitled, as_of: 2019}
- {id: seat/unnamed, body: actor/nätverket, holding: unnamed, role: chair, as_of: 2019}
- {id: seat/vacant, body: actor/nätverket, holding: vacant, role: secretary, as_of: 2019}
mandates:
- {id: mandate/held, holder: actor/nätverket, power: decide, matter: matter/medlen, as_of: 2019}
- {id: mandate/lacked, holder: actor/styrgruppen, power: decide, matter: matter/medlen, standing: lacked, as_of: 2019}
measures:
- {id: measure/said, of: actor/nätverket, trait: trait/antal-möten, value: 4, as_of: 2019}
- {id: measure/unsaid, of: actor/styrgruppen, trait: trait/antal-möten, as_of: 2019}
"""  # noqa: E501
OTHERS = ["mandate/lacked", "measure/unsaid", "seat/unnamed", "seat/vacant"]
ASKED: list[tuple[tuple[FindingType, ...], list[str], list[str], int]] = [
    ((), [], ["finding/gap-a", *OTHERS], 2),
    ((FindingType.GAP,), [], ["finding/gap-a"], 2),
    ((FindingType.NEED,), [], [], 0),
    ((), ["actor/nätverket"], ["finding/gap-a", "seat/unnamed", "seat/vacant"], 1),
    ((), ["matter/medlen", "trait/antal-möten"], ["mandate/lacked", "measure/unsaid"], 0),
]


async def test_each_way_to_miss_something(emptied: Store, checked: Callable[..., Seeds]) -> None:
    """Of each kind the one that says so; what is only possible is told beside, page by page."""
    await apply(emptied, checked(MISSING))
    asking = Asking(emptied, View(span("2019")))
    for types, of, missing, possible in ASKED:
        found = await stated(asking, of, types, counted=True)
        assert [claim["id"] for claim in found.page] == missing
        assert (found.total, found.only_possible) == (len(missing), possible)
        assert sum(found.counts["nouns"].values()) == len(missing)
        some = await stated(asking, of, types, after=missing[0] if missing else "", first=2)
        assert [claim["id"] for claim in some.page] == missing[1:3]
