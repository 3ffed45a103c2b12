"""The verb between two things that a claim leads from and to, and whether it is denied."""

import pytest

from graph.model.seeds import CLAIMS
from graph.model.values import Does
from graph.reading.asking import Row
from graph.reading.leads import LEADING, SIDES, leads_of
from tests.reading.rows import claim


def told(row: Row, *near: str) -> list[tuple[str, str, str]]:
    """The leads of a claim in few words."""
    return [
        (lead.start["id"], lead.verb, lead.goal["id"]) for lead in leads_of(row, frozenset(near))
    ]


SEAT = claim(
    "seat/x", None, holder=["h"], organisation=["o"], on_behalf_of=["z"], body=["b"],
    role="chair", holding="held",
)  # fmt: skip


def test_a_seat_is_its_organisations() -> None:
    """The organisation stands for who sits; who is asked for stands for itself."""
    assert told(SEAT, "b") == [("o", "har plats som ordförande i", "b")]
    assert told(SEAT, "h") == [("h", "har plats som ordförande i", "b")]
    assert told(SEAT, "z") == [("z", "har plats som ordförande i", "b")]
    assert told(SEAT, "z", "h", "b") == [("o", "har plats som ordförande i", "b")]
    assert told(SEAT, "q") == []


@pytest.mark.parametrize(
    ("row", "verb", "denied"),
    [
        (SEAT | {"holding": "vacant"}, "har en vakant plats som ordförande i", False),
        (SEAT | {"holding": "not_entitled"}, "har ingen plats i", True),
        (SEAT | {"negated": True}, "har inte plats som ordförande i", True),
    ],
)
def test_what_a_seat_is_called(row: Row, verb: str, denied: bool) -> None:
    """A vacancy is a seat; that there is none is denied."""
    (lead,) = leads_of(row, frozenset("b"))
    assert (lead.verb, lead.denied) == (verb, denied)


def test_what_is_denied_of_a_part_is_not_denied_of_the_whole() -> None:
    """That the sub-regional arenas fill no seat does not say that the county has none."""
    none = {"holding": "not_entitled", "arena": None}
    own = claim("seat/x", None, on_behalf_of=["z"], body=["b"], role="ordinary", **none)
    assert told(own, "b") == told(own, "z") == [("z", "har ingen plats i", "b")]
    assert told(own | {"arena": "sub_regional"}, "z", "b") == []
    assert told(own | {"holding": "vacant", "arena": "sub_regional"}, "z") != []
    part = claim("seat/x", None, organisation=["o"], on_behalf_of=["z"], body=["b"], **none)
    part |= {"role": "ordinary"}
    assert told(part, "z", "b") == [("o", "har ingen plats i", "b")]
    assert told(part, "z") == []


def test_verbs_of_other_claims() -> None:
    """Each is said as in its sentence, and who reports is influenced."""
    tie = claim("tie/x", "reports_to", subject=["a"], object=["b"])
    (lead,) = leads_of(tie, frozenset("a"))
    assert (lead.verb, lead.against, lead.denied) == ("rapporterar till", True, False)
    own = tie | {"type": "steers", "verb": "ansvarar för", "negated": True}
    assert told(own, "a") == [("a", "ansvarar inte för", "b")]
    mandate = claim("mandate/x", grantor=["g"], holder=["h"], power="decide", standing="lacked")
    assert told(mandate, "g") == [("g", "ger inte mandat att besluta till", "h")]
    step = claim("step/x", matter=["m"], actor=["b"], by=["w"], does="anchors")
    says = {"anchors": True, "decides": True, "consulted": True, "prepares": False}
    found = {does: leads_of(step | {"does": does}, frozenset("b"))[0].against for does in says}
    assert found == says
    grant = claim("grant/x", payer=["p"], receiver=["r"], verb="fördelar till")
    assert told(grant, "p") == [("p", "fördelar till", "r")]


def test_every_noun_with_two_sides_leads() -> None:
    """The sides are those that the nouns declare; what ties nothing leads nowhere."""
    assert set(SIDES) == {
        "tie", "seat", "mandate", "step", "grant", "event", "succession", "task",
    }  # fmt: skip
    fields = {kind.__name__.lower(): set(kind.model_fields) for kind in CLAIMS.values()}
    assert all({*side["from"], *side["to"]} <= fields[noun] for noun, side in SIDES.items())
    assert set(LEADING) == {"tie", "seat", "mandate", "step", "grant"}


@pytest.mark.parametrize(
    ("does", "done", "brought"),
    [
        (Does.IDENTIFIES, "identifieras av", "lämnar för identifiering till"),
        (Does.PROPOSES, "föreslås av", "lämnar för förslag till"),
        (Does.PREPARES, "bereds av", "lämnar för beredning till"),
        (Does.DECIDES, "beslutas av", "lämnar för beslut till"),
        (Does.ANCHORS, "förankras i", "förankrar i"),
        (Does.CONSULTED, "tas upp för råd hos", "rådfrågar"),
        (Does.ACCOUNTABLE, "är ett ansvar för", "lämnar ansvaret till"),
        (Does.EXECUTES, "genomförs av", "lämnar för genomförande till"),
        (Does.INFORMED, "meddelas", "informerar"),
    ],
)
def test_what_is_done_about_a_matter(does: Does, done: str, brought: str) -> None:
    """It is said of the matter where nobody is said to bring it, and else of who does."""
    step = claim("step/x", matter=["m"], actor=["b"], does=does)
    assert told(step, "b") == [("m", done, "b")]
    step["ends"].append({"field": "by", "order": 0, "id": "w"})
    assert told(step, "b") == [("w", brought, "b")]


@pytest.mark.parametrize(
    ("noun", "verb"), [("event", "riktar sig till"), ("task", "har en uppgift riktad till")]
)
def test_what_is_aimed_at_somebody(noun: str, verb: str) -> None:
    """What happens for others and what one is to do towards them is no denial."""
    parts = {"event": ("by", "audience"), "task": ("holder", "towards")}[noun]
    row = claim(f"{noun}/x", None, **{parts[0]: ["a"], parts[1]: ["b"]})
    (lead,) = leads_of(row, frozenset("a"))
    assert (lead.verb, lead.denied) == (verb, False)
    (denied,) = leads_of(row | {"negated": True}, frozenset("a"))
    assert denied.denied
