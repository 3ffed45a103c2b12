"""What a file or a thing says in short is filled in and written out, and nothing more."""

# Tables of what is written and what comes of it are read across.
# ruff: noqa: E501

from collections.abc import Callable

import pytest

from graph.model.claims import Claim, Name, Tie
from graph.model.common import Citation
from graph.model.seeds import Defaults
from graph.seeding import Seeds
from graph.seeding.defaults import filled_citations
from graph.seeding.expansion import slug

Checked = Callable[..., Seeds]

FILE = """
defaults: {document: document/källa, as_of: 2019-11, area: area/länet, topic: topic/barn}
topics:
- {id: topic/barn, name: Barn, cite: 2}
- {id: topic/unga, name: Unga, broader: topic/barn, cite: 2}
ties:
"""
TIE = "- {id: tie/a, subject: actor/styrgruppen, type: steers, object: actor/nätverket"


def claim(seeds: Seeds, identifier: str) -> Claim:
    """The claim of the seeds that has the id."""
    return next(one for one in seeds.claims if one.id == identifier)


@pytest.mark.parametrize(
    ("dates", "as_of"),
    [
        ("", "2019-11"),
        (", from: 2018", None),
        (", to: 2020", None),
        (", to: open", None),
        (", on: 2017", None),
        (", as_of: 2020", "2020"),
    ],
)
def test_the_default_date_goes_to_claims_without_any(
    checked: Checked, dates: str, as_of: str | None
) -> None:
    """A claim with any date of its own keeps to that."""
    assert claim(checked(FILE + TIE + dates + ", cite: 3}"), "tie/a").as_of == as_of


def test_default_area_and_topic_go_to_claims_without_their_own(checked: Checked) -> None:
    """Neither is added to what the claim names itself."""
    seeds = checked(FILE + TIE + ", topic: topic/unga}")
    assert claim(seeds, "tie/a").area == ("area/länet",)
    assert claim(seeds, "tie/a").topic == ("topic/unga",)


def test_a_default_area_is_not_given_to_names(checked: Checked) -> None:
    """What a thing says of itself in short gets the file's date, and no area or topic."""
    name = claim(checked(FILE + TIE + "}"), "name/topic/unga/unga")
    assert (name.area, name.topic, name.as_of) == ((), (), "2019-11")


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (None, Citation(document="document/a", section="1", page=2)),
        (Citation(page=5), Citation(document="document/a", section="1", page=5)),
        (Citation(section="3"), Citation(document="document/a", section="3")),
        (Citation(document="document/b"), Citation(document="document/b")),
        (
            Citation(document="document/b", section="4", page=9),
            Citation(document="document/b", section="4", page=9),
        ),
    ],
)
def test_citations_take_only_what_fits(given: Citation | None, expected: Citation) -> None:
    """A default section belongs to its document, a default page to its section."""
    defaults = Defaults(document="document/a", section="1", page=2)
    assert filled_citations((given,) if given else None, defaults) == (expected,)


def test_without_any_document_there_is_no_citation() -> None:
    """A section of nothing is no citation."""
    assert filled_citations((Citation(section="3"),), Defaults()) == ()


def test_names_become_claims(checked: Checked) -> None:
    """Each name of a thing is a claim with a readable id, its form and the thing's citation."""
    seeds = checked()
    own = claim(seeds, "name/actor/nätverket/nätverket")
    short = claim(seeds, "name/actor/nätverket/nv")
    assert isinstance(own, Name)
    assert isinstance(short, Name)
    assert (own.of, own.value, own.form) == ("actor/nätverket", "Nätverket", "official")
    assert (short.value, short.form, short.as_of) == ("NV", "abbreviation", "2019-11")
    assert own.cite == (Citation(document="document/källa", section="1 Inledning", page=3),)


def test_a_dated_name_keeps_its_dates(checked: Checked) -> None:
    """`name_from` starts the own name, which the file's source still sees; a former name has its
    own end and citation.
    """
    seeds = checked("""
defaults: {document: document/källa, section: 1, as_of: 2019-11}
actors:
- id: actor/x
  name: Nya
  name_from: 2019-11-27
  type: association
  names: [{text: Gamla, form: former, to: 2019-11-26, cite: 7}]
""")
    new, old = claim(seeds, "name/actor/x/nya"), claim(seeds, "name/actor/x/gamla")
    assert (new.start, new.end, new.as_of) == ("2019-11-27", None, "2019-11")
    assert (old.start, old.end, old.as_of) == (None, "2019-11-26", None)
    assert old.cite == (Citation(document="document/källa", section="7"),)


def test_the_files_date_is_not_that_of_another_document(checked: Checked) -> None:
    """A name or a short tie cited from elsewhere was not seen when the file's document spoke."""
    seeds = checked("""
defaults: {document: document/källa, section: 1, as_of: 2012}
documents: [{id: document/b, name: B, type: report}]
actors:
- {id: actor/x, name: X, type: rss, names: [{text: Xet, cite: {document: document/b, page: 1}}]}
- {id: actor/y, name: Y, type: rss, covers: area/länet, cite: {document: document/b, page: 1}}
""")
    seen = {one.id: one.as_of for one in seeds.claims if one.id.startswith("name/actor/")}
    assert seen["name/actor/x/x"] == "2012"
    assert seen["name/actor/x/xet"] is None
    assert seen["name/actor/y/y"] is None
    assert claim(seeds, "tie/y-covers-länet").as_of is None


def test_a_label_is_not_passed_off_as_a_name(checked: Checked) -> None:
    """Classes, officials, matters, topics, scenarios and traits bear labels, unless told else."""
    actors = """actors:
- {id: actor/de, name: De, type: class}
- {id: actor/chefer, name: Chefer, type: officials}
- {id: actor/gruppen, name: Gruppen för samverkan, type: working_group, name_form: label}
- {id: actor/klassen, name: Klassen, type: class, name_form: short}
scenarios: [{id: scenario/s, name: S, cite: 2}]
"""
    seeds = checked(FILE.replace("ties:", actors))
    for identifier in (
        "name/actor/de/de",
        "name/actor/chefer/chefer",
        "name/actor/gruppen/gruppen-för-samverkan",
        "name/topic/barn/barn",
        "name/matter/medlen/medlen",
        "name/scenario/s/s",
        "name/trait/antal-möten/antal-möten",
    ):
        named = claim(seeds, identifier)
        assert isinstance(named, Name)
        assert named.form == "label"


def test_a_class_whose_name_a_source_has_bears_it(checked: Checked) -> None:
    """`name_form` says what kind of name it is, where it is another than the kind of thing has."""
    named = claim(
        checked(
            "defaults: {document: document/källa, section: 1}\n"
            "actors: [{id: actor/k, name: Klassen, type: class, name_form: short}]"
        ),
        "name/actor/k/klassen",
    )
    assert isinstance(named, Name)
    assert named.form == "short"


def test_every_word_for_a_trait_is_ours(checked: Checked) -> None:
    """Traits are a vocabulary of our own: no synonym is passed off as a name that a source has."""
    seeds = checked("""
defaults: {document: document/källa, section: 1}
traits:
- {id: trait/t, name: värd, said_of: [area], value_kind: text, names: [{text: värdskap, form: official}]}
""")
    forms = [one.form for one in seeds.claims if isinstance(one, Name) and one.of == "trait/t"]
    assert forms == ["label", "label"]


def test_no_id_holds_the_name_of_a_person(checked: Checked) -> None:
    """A person's names are told apart by number and form, not by what they are."""
    seeds = checked("""
defaults: {document: document/källa, section: 1}
persons:
- {id: person/p1, name: Ada Prov, names: [{text: A. Prov, form: printed}, {text: Ada P, form: alias}]}
""")
    ids = [one.id for one in seeds.claims if isinstance(one, Name) and one.of == "person/p1"]
    assert ids == [
        "name/person/p1/namn",
        "name/person/p1/namn-printed",
        "name/person/p1/namn-alias",
    ]


def test_what_a_thing_only_proposed_bears_is_proposed(checked: Checked) -> None:
    """A proposed thing's names and ties have its standing; a name may have one of its own."""
    seeds = checked("""
defaults: {document: document/källa, section: 1}
actors:
- {id: actor/n, name: Ny, type: rss, status: proposed, covers: area/länet, names: [{text: Nyss, status: planned}]}
""")
    assert {one.id: one.status.value for one in seeds.claims if "actor/n/" in one.id} == {
        "name/actor/n/ny": "proposed",
        "name/actor/n/nyss": "planned",
    }
    assert claim(seeds, "tie/n-covers-länet").status == "proposed"


SIGHTED = """
defaults: {document: document/r, section: 1}
documents:
- {id: document/r, name: R, type: report, source: true, published: 2013, speaks_of: "2012"}
ties:
"""


@pytest.mark.parametrize(
    ("dates", "as_of"),
    [
        ("", "2012"),
        (", to: open", "2012"),
        (", from: 2010, to: open", "2012"),
        (", from: 2010", None),
        (", to: 2011", None),
        (", on: 2011", None),
        (", as_of: 2011", "2011"),
        (", from: 2013, to: open", None),
        (", cite: {document: document/källa, page: 1}", None),
    ],
)
def test_a_claim_is_seen_at_the_time_its_document_speaks_of(
    checked: Checked, dates: str, as_of: str | None
) -> None:
    """What has no date, and what goes on, was seen when its source spoke: no more than that.

    What a source says is still to begin it has not seen.
    """
    assert claim(checked(SIGHTED + TIE + dates + "}"), "tie/a").as_of == as_of


def test_names_that_fold_to_one_id_are_told_apart(checked: Checked) -> None:
    """Names that differ only in capitals or hyphens keep an id each, in order."""
    seeds = checked("""
defaults: {document: document/källa, section: 1}
actors:
- {id: actor/x, name: FoU NU, type: research_unit, names: [{text: FoU nu, form: printed}, {text: FoU-nu}]}
""")
    ids = [one.id for one in seeds.claims if one.id.startswith("name/actor/x/")]
    assert ids == [
        "name/actor/x/fou-nu",
        "name/actor/x/fou-nu-printed",
        "name/actor/x/fou-nu-alias",
    ]


@pytest.mark.parametrize(
    ("entry", "identifier", "subject", "kind", "target"),
    [
        ("actors:\n- {id: actor/x, name: X, type: rss, part_of: actor/nätverket}", "tie/x-part-of-nätverket", "actor/x", "part_of", "actor/nätverket"),
        ("areas:\n- {id: area/k/x, name: X, type: municipality, within: area/länet}", "tie/k-x-located-in-länet", "area/k/x", "located_in", "area/länet"),
        ("posts:\n- {id: post/x, name: X, within: actor/nätverket}", "tie/x-part-of-nätverket", "post/x", "part_of", "actor/nätverket"),
        ("documents:\n- {id: document/x, name: X, type: law, publisher: actor/nätverket}", "tie/nätverket-publishes-x", "actor/nätverket", "publishes", "document/x"),
        ("scenarios:\n- {id: scenario/x, name: X, proposed_by: actor/nätverket}", "tie/nätverket-proposed-x", "actor/nätverket", "proposed", "scenario/x"),
    ],
)  # fmt: skip
def test_short_ties_become_claims(
    checked: Checked, entry: str, identifier: str, subject: str, kind: str, target: str
) -> None:
    """Each short field becomes the tie it stands for, read the right way round."""
    tie = claim(checked("defaults: {document: document/källa, section: 1}\n" + entry), identifier)
    assert isinstance(tie, Tie)
    assert (tie.subject, tie.type, tie.object) == ((subject,), kind, (target,))


def test_ties_of_namesakes_are_told_apart(checked: Checked) -> None:
    """A post and an actor with one slug keep a tie each."""
    seeds = checked("""
defaults: {document: document/källa, section: 1}
actors: [{id: actor/x, name: X, type: rss, part_of: actor/nätverket}]
posts: [{id: post/x, name: X, within: actor/nätverket}]
""")
    ids = [one.id for one in seeds.claims if "part-of" in one.id]
    assert ids == ["tie/x-part-of-nätverket", "tie/post-x-part-of-nätverket"]


def test_only_reference_data_go_on(checked: Checked) -> None:
    """A short tie goes on when reference data say it; from a report it was seen at its date."""
    seeds = checked("""
documents: [{id: document/referensuppgifter, name: R, type: reference, cite: {document: document/källa, page: 1}}]
areas: [{id: area/n, name: N, type: municipality, within: area/länet, cite: {document: document/referensuppgifter, section: 1}}]
""")
    assert claim(seeds, "tie/n-located-in-länet").end == "open"
    seen = claim(seeds, "tie/styrgruppen-covers-länet")
    assert (seen.end, seen.as_of) == (None, "2019-11")


def test_what_a_proposal_says_in_short_is_proposed(checked: Checked) -> None:
    """In a file of a scenario, inline facts never enter the structure in force."""
    seeds = checked("""
defaults: {document: document/källa, section: 1, scenario: scenario/s}
scenarios: [{id: scenario/s, name: S}]
actors: [{id: actor/ny, name: Ny, type: rss, covers: area/länet}]
""")
    for identifier in ("tie/ny-covers-länet", "name/actor/ny/ny"):
        made = claim(seeds, identifier)
        assert (made.status, made.scenario) == ("proposed", ("scenario/s",))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("SKL:s nationella RSS-nätverk", "skl-s-nationella-rss-nätverk"),
        ("Åsa Bringlöv", "åsa-bringlöv"),
        ("  (MILK) ", "milk"),
        ("Café Ø", "café-ø"),
        ("Žižek", "zizek"),
        ("–", "x"),
    ],
)
def test_slugs_are_readable(text: str, expected: str) -> None:
    """Swedish letters stay; all that an id cannot hold becomes a hyphen."""
    assert slug(text) == expected
