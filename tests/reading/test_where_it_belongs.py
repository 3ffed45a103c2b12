"""Where a thing belongs and how much it is tied to: each place and neighbour by one reason."""

from graph.reading.asking import Asking, Row
from graph.seeding.loading import apply
from graph.store import Store
from tests.reading.small import NOVEMBER, Checked

PLACES = """defaults: {document: document/källa, section: 1, as_of: 2019-11}
areas:
- {id: area/a, name: A, type: county}
- {id: area/b, name: B, type: county}
- {id: area/c, name: C, type: county}
traits:
- {id: trait/nivå, name: nivå, said_of: [actor], value_kind: one_of,
   values: [lokal, regional, nationell]}
actors:
- {id: actor/den, name: Den, type: network}
- {id: actor/ett-steg, name: Ett steg, type: network}
- {id: actor/två-steg, name: Två steg, type: network}
- {id: actor/tre-steg, name: Tre steg, type: network}
- {id: actor/inte, name: Inte, type: network}
- {id: actor/förr, name: Förr, type: network}
- {id: actor/till-exempel, name: Till exempel, type: network}
- {id: actor/annat, name: Annat, type: network}
- {id: actor/huset, name: Huset, type: centre}
- {id: actor/omväg, name: Omväg, type: network}
ties:
- {id: tie/1, subject: actor/den, type: part_of, object: actor/ett-steg}
- {id: tie/2, subject: actor/ett-steg, type: member_of, object: actor/två-steg}
- {id: tie/3, subject: actor/två-steg, type: part_of, object: actor/tre-steg}
- {id: tie/inte, subject: actor/den, type: part_of, object: actor/inte, negated: true}
- {id: tie/förr, subject: actor/den, type: part_of, object: actor/förr, from: 1990, to: 1995}
- {id: tie/till-exempel, subject: actor/den, type: part_of, object: actor/till-exempel,
   modality: example}
- {id: tie/annat, subject: actor/den, type: cooperates_with, object: actor/annat}
- {id: tie/den, subject: actor/den, type: covers, object: area/länet}
- {id: tie/ligger, subject: actor/ett-steg, type: located_in, object: area/a}
- {id: tie/i-huset, subject: actor/den, type: located_in, object: actor/huset}
- {id: tie/ut, subject: actor/den, type: part_of, object: actor/omväg}
- {id: tie/hem, subject: actor/omväg, type: part_of, object: actor/ett-steg}
- {id: tie/igen, subject: actor/den, type: covers, object: area/länet, role: värd}
- {id: tie/riktad, subject: actor/den, type: targets, object: area/b}
- {id: tie/täcker-inte, subject: actor/den, type: covers, object: area/b, negated: true}
- {id: tie/täckte, subject: actor/den, type: covers, object: area/c, from: 1990, to: 1995}
- {id: tie/tre, subject: actor/tre-steg, type: covers, object: area/b}
- {id: tie/inte-b, subject: actor/inte, type: covers, object: area/b}
- {id: tie/förr-b, subject: actor/förr, type: covers, object: area/b}
- {id: tie/exempel-b, subject: actor/till-exempel, type: covers, object: area/b}
- {id: tie/annat-b, subject: actor/annat, type: covers, object: area/b}
measures:
- {id: measure/två, of: actor/två-steg, trait: trait/nivå, value: regional}
- {id: measure/inte, of: actor/ett-steg, trait: trait/nivå, value: nationell, negated: true}
- {id: measure/förr, of: actor/ett-steg, trait: trait/nivå, value: lokal, from: 1990, to: 1995}
"""


def place(one: Row) -> tuple[object, ...]:
    """What of a place is looked at here."""
    return one["steps"], one["tie"], one["area"], one["level"]


async def test_places(emptied: Store, checked: Checked) -> None:
    """Its own and those of what it is at most two steps a part of: now, truly, by no example; each
    thing by the shortest way to it, and each place once.
    """
    await apply(emptied, checked(PLACES))
    rows = await Asking(emptied, NOVEMBER).rows(
        "graph/places", ids=["actor/den"], trait="trait/nivå"
    )
    assert [[place(one) for one in row["places"]] for row in rows] == [
        [
            (0, "covers", "area/länet", None),
            (1, "located_in", "area/a", None),
            (1, None, None, None),
            (1, None, None, None),
            (2, None, None, "regional"),
        ]
    ]
