"""What is said of a thing: the ties it has, and all that it can be compared by."""

import pytest

from graph.reading.asking import Asking, Row
from graph.seeding.loading import apply
from graph.store import Store
from tests.reading.small import NOVEMBER, Checked

SAID = """defaults: {document: document/källa, section: 1, as_of: 2019-11}
actors:
- {id: actor/a, name: A, type: network}
- {id: actor/b, name: B, type: council}
- {id: actor/c, name: C, type: network}
ties:
- {id: tie/by-b, subject: actor/b, type: steers, object: actor/a}
- {id: tie/hosts, subject: actor/a, type: hosts, object: actor/b, negated: true}
- {id: tie/steers, subject: actor/a, type: steers, object: actor/b, about: actor/a}
- {id: tie/later, subject: actor/a, type: steers, object: actor/c, as_of: 2025}
- {id: tie/ended, subject: actor/a, type: steers, object: actor/c, from: 1990, to: 1995}
- {id: tie/elsewhere, subject: actor/b, type: steers, object: actor/c}
- {id: tie/about, subject: actor/c, type: steers, object: actor/b, about: actor/a}
seats:
- {id: seat/in, body: actor/a, organisation: actor/c, holding: unnamed}
measures:
- {id: measure/möten, of: actor/a, trait: trait/antal-möten, value: 4, unit: möten}
- {id: measure/möten-då, of: actor/a, trait: trait/antal-möten, value: 9, from: 1990, to: 1995}
- {id: measure/ovisst, of: actor/c, trait: trait/antal-möten}
tasks:
- {id: task/samordna, holder: actor/a, name: samordna}
"""


@pytest.fixture
async def asking(emptied: Store, checked: Checked) -> Asking:
    """The store with these seeds, asked in November 2019."""
    await apply(emptied, checked(SAID))
    return Asking(emptied, NOVEMBER)


HOSTS = [("tie/hosts", True, True)]
STEERS = [("tie/later", True, False), ("tie/steers", True, True), ("tie/by-b", False, True)]


@pytest.mark.parametrize(
    ("types", "told"), [([], HOSTS + STEERS), (["hosts"], HOSTS), (["steers"], STEERS)]
)
async def test_ties(asking: Asking, types: list[str], told: list[tuple[str, bool, bool]]) -> None:
    """Those that a thing has to others come before those that others have to it, by type; what is
    only possible is marked, and a tie that is about it is not its own.
    """
    rows = await asking.rows("governance/ties", of="actor/a", types=types)
    assert [(row["tie"]["id"], row["outward"], row["counts"]) for row in rows] == told


Feature = tuple[str, str, str | None, bool, bool, list[tuple[str, str]]]


def feature(claim: Row) -> Feature:
    """What of a claim is looked at here."""
    ends = sorted((end["part"], end["id"]) for end in claim["ends"])
    return claim["id"], claim["part"], claim["value"], claim["denied"], claim["unknown"], ends


async def test_features(asking: Asking) -> None:
    """Traits, ties and seats, for each part that a thing plays, beside the others in them; in the
    order asked for, and nothing of what a document only says.
    """
    trait = ("trait", "trait/antal-möten")
    things = ["actor/c", "actor/a", "document/källa"]
    rows = await asking.rows("similarity/features", ids=things)
    about = [("about", "actor/a")]
    told: list[tuple[str, list[Feature]]] = [
        (
            "actor/c",
            [
                ("measure/ovisst", "of", None, False, True, [trait]),
                ("seat/in", "organisation", None, False, False, [("body", "actor/a")]),
                ("tie/about", "subject", None, False, False, [*about, ("object", "actor/b")]),
                ("tie/elsewhere", "object", None, False, False, [("subject", "actor/b")]),
            ],
        ),
        (
            "actor/a",
            [
                ("measure/möten", "of", "4.0", False, False, [trait]),
                ("seat/in", "body", None, False, False, [("organisation", "actor/c")]),
                (
                    *("tie/about", "about", None, False, False),
                    [("object", "actor/b"), ("subject", "actor/c")],
                ),
                ("tie/by-b", "object", None, False, False, [("subject", "actor/b")]),
                ("tie/hosts", "subject", None, True, False, [("object", "actor/b")]),
                ("tie/steers", "about", None, False, False, [("object", "actor/b")]),
                ("tie/steers", "subject", None, False, False, [("object", "actor/b")]),
            ],
        ),
        ("document/källa", []),
    ]
    assert [(row["id"], [feature(one) for one in row["claims"]]) for row in rows] == told
