"""The real seeds, as a whole: every sentence stands by itself, and nobody is named out of place."""

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from graph.model.claims import PERSONS, Claim, Measure, Name
from graph.model.common import noun_of
from graph.model.entities import Document, Entity, Person, Trait
from graph.model.folding import fold
from graph.model.values import TraitKind
from graph.seeding import Seeds, check_seeds, unproved
from graph.seeding.sentences import untold

ROOT = Path(__file__).parents[2]
SOURCES = ROOT.parent / "shared" / "sources"

OF_2012 = "document/delrapport-län-regioner-2012"
NOT_YET = re.compile(r"\b(?:RSS\w*|SKR\w*|Sveriges Kommuner och Regioner)\b")
"""Names that nobody bore in 2012: the report of that year speaks of SKL, and of platforms."""

SOMEBODY = re.compile(r"\bnågon\b", re.IGNORECASE)

KINDS: dict[TraitKind, type | tuple[type, ...]] = {
    TraitKind.NUMBER: (int, float, str),
    TraitKind.FREQUENCY: (int, float, str),
    TraitKind.BOOLEAN: bool,
    TraitKind.DATE: str,
    TraitKind.TEXT: str,
    TraitKind.ONE_OF: str,
}

MADE_UP = """
defaults: {document: document/påhittad, section: 1}
documents: [{id: document/påhittad, name: Påhittade rapporten, type: report, texts: ["900"]}]
actors:
- {id: actor/nämnd, name: Nämnden, type: council}
- {id: actor/alla, name: Vår egen beskrivning, type: class}
"""


@pytest.fixture(scope="module")
def seeds() -> Seeds:
    """The seeds of this repository."""
    return check_seeds(ROOT / "seeds")


@pytest.fixture(scope="module")
def proved_in(seeds: Seeds, tmp_path_factory: pytest.TempPathFactory) -> tuple[Seeds, Path]:
    """Seeds and the folder of the texts they are read from.

    The real ones, where the sources lie beside the checkout; elsewhere a made-up report with the
    seeds that are read from it, so that what proves is itself proved everywhere.
    """
    if SOURCES.is_dir():
        return seeds, SOURCES
    folder = tmp_path_factory.mktemp("sources")
    (folder / "900_x.txt").write_text("Påhittade rapporten om Nämn-\nden.", encoding="utf-8")
    (folder / "seeds").mkdir()
    (folder / "seeds/a.yaml").write_text(MADE_UP, encoding="utf-8")
    return check_seeds(folder / "seeds"), folder


def texts_in(value: Any) -> Iterator[str]:
    """Every text in a noun's data, however deep: ids, words, notes, and those of citations."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, one in value.items():  # pyright: ignore[reportUnknownVariableType]
            yield from texts_in(key)
            yield from texts_in(one)
    elif isinstance(value, list | tuple):
        for one in value:  # pyright: ignore[reportUnknownVariableType]
            yield from texts_in(one)


def persons(seeds: Seeds) -> dict[str, set[str]]:
    """The names of each person, folded: of two words and more, for one word may be any other."""
    found = {
        entity.id: {entity.name, *(name.text for name in entity.names)}
        for entity in seeds.entities
        if isinstance(entity, Person)
    }
    for claim in seeds.claims:
        if isinstance(claim, Name) and claim.of in found:
            found[claim.of].add(claim.value)
    return {
        one: {folded for name in names if " " in (folded := fold(name))}
        for one, names in found.items()
    }


def is_of_person(noun: Entity | Claim) -> bool:
    """Whether it is a person, or the name of one: where alone the name may stand."""
    return isinstance(noun, Person) or (isinstance(noun, Name) and noun.of.startswith("person/"))


def test_every_sentence_says_what_the_fields_say(seeds: Seeds) -> None:
    """No sentence leaves out an end, a number or a limit that its claim has."""
    found = untold(seeds.claims, dict(seeds.sentences), dict(seeds.places))
    assert [str(fault) for fault in found] == []


def test_nobody_is_somebody(seeds: Seeds) -> None:
    """In no sentence is somebody said to be "någon": who is not named is said not to be."""
    said = [one for one, sentence in seeds.sentences.items() if SOMEBODY.search(sentence)]
    assert said == []


def test_every_name_and_printed_word_stands_in_its_source(
    proved_in: tuple[Seeds, Path],
) -> None:
    """Each name but a label, and each printed value, stands in a text that it is cited from."""
    assert [str(fault) for fault in unproved(*proved_in)] == []


def test_what_proves_finds_what_is_not_there(tmp_path: Path) -> None:
    """A name that the text lacks is told: the proof above is one."""
    (tmp_path / "900_x.txt").write_text("Påhittade rapporten om något annat", encoding="utf-8")
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds/a.yaml").write_text(MADE_UP, encoding="utf-8")
    found = unproved(check_seeds(tmp_path / "seeds"), tmp_path)
    assert [fault.what for fault in found] == [
        "The name 'Nämnden' of name/actor/nämnd/nämnden stands nowhere in document/påhittad."
    ]


def test_every_text_is_there_to_be_proved_by(seeds: Seeds) -> None:
    """Beside the checkout lie all the texts that documents name; each is the text of one."""
    named = Counter(
        number
        for entity in seeds.entities
        if isinstance(entity, Document)
        for number in entity.texts
    )
    assert named
    assert set(named.values()) == {1}
    if SOURCES.is_dir():
        there = {file.name.partition("_")[0] for file in SOURCES.glob("*_*.txt")}
        assert there == set(named)


def test_a_claim_of_2012_speaks_in_the_names_of_2012(seeds: Seeds) -> None:
    """What the report of 2012 says is said without names that came later."""
    first_cited = [
        claim for claim in seeds.claims if claim.cite and claim.cite[0].document == OF_2012
    ]
    assert len(first_cited) > 1000
    said = {
        claim.id: found[0]
        for claim in first_cited
        if (found := NOT_YET.search(seeds.sentences[claim.id]))
    }
    assert said == {}


def test_no_person_is_named_elsewhere(seeds: Seeds) -> None:
    """A person's name stands in the person's own entry and nowhere else: no id, sentence, note.

    So a person can be forgotten, and the seats and their history stay.
    """
    names = {folded for all_of_one in persons(seeds).values() for folded in all_of_one}
    assert len(names) > 50
    pattern = re.compile(rf"\b(?:{'|'.join(map(re.escape, sorted(names)))})\b")
    named: dict[str, str] = {}
    for noun in (*seeds.entities, *seeds.claims):
        own = () if is_of_person(noun) else texts_in(noun.model_dump(mode="json"))
        for text in (*own, noun.id, seeds.sentences.get(noun.id, "")):
            # A slug holds a name with hyphens; folded it reads as the name does.
            if found := pattern.search(fold(PERSONS.sub("", text))):
                named[noun.id] = found[0]
    assert named == {}


def test_persons_bear_numbers(seeds: Seeds) -> None:
    """A person's id says nothing of who it is."""
    ids = [entity.id for entity in seeds.entities if isinstance(entity, Person)]
    assert len(ids) == len(set(ids)) > 50
    assert [one for one in ids if not re.fullmatch(r"person/p\d{3}", one)] == []


def test_sentences_are_sentences(seeds: Seeds) -> None:
    """What is made of fields, and why something counts, begins with a capital and ends."""
    reasons = {part.told for line in seeds.timelines.values() for part in line.segments} - {""}
    odd = [
        said
        for said in (*seeds.sentences.values(), *reasons)
        if said[0].islower() or said.isupper() or said.rstrip('”"')[-1] not in ".?!"
    ]
    assert odd == []
    assert (len(seeds.sentences) > 8000, len(reasons) > 100) == (True, True)


def test_every_person_in_a_sentence_is_there(seeds: Seeds) -> None:
    """Each id in braces is that of a person, whose name is put there when it is served."""
    known = set(persons(seeds))
    mentioned = {one for sentence in seeds.sentences.values() for one in PERSONS.findall(sentence)}
    assert mentioned
    assert mentioned <= known
    left = [one for one, said in seeds.sentences.items() if "{" in PERSONS.sub("", said)]
    assert left == []


def test_traits_are_used(seeds: Seeds) -> None:
    """The vocabulary holds no word that nothing is measured by."""
    used = {claim.trait for claim in seeds.claims if isinstance(claim, Measure)}
    traits = {entity.id for entity in seeds.entities if isinstance(entity, Trait)}
    assert traits == used


def test_a_trait_that_is_used_once_says_why(seeds: Seeds) -> None:
    """One meaning across all sources: what just one measure uses needs a reason, and is rare."""
    uses = Counter(claim.trait for claim in seeds.claims if isinstance(claim, Measure))
    once = [
        entity for entity in seeds.entities if isinstance(entity, Trait) and uses[entity.id] == 1
    ]
    assert [trait.id for trait in once if not trait.reason] == []
    assert 0 < len(once) < 50


def test_every_measure_fits_its_trait(seeds: Seeds) -> None:
    """A trait is measured of the nouns it is said of, by its kind of value, and one of its list.

    A number that a source gives in words alone ("of several years") stays in its words.
    """
    traits = {entity.id: entity for entity in seeds.entities if isinstance(entity, Trait)}
    odd = {
        claim.id: (claim.of, claim.value)
        for claim in seeds.claims
        if isinstance(claim, Measure)
        for trait in [traits[claim.trait]]
        if any(noun_of(one) not in trait.said_of for one in claim.of)
        or (claim.value is not None and not isinstance(claim.value, KINDS[trait.value_kind]))
        or (claim.value is not None and trait.values and claim.value not in trait.values)
    }
    assert odd == {}


def test_the_warnings_are_known(seeds: Seeds) -> None:
    """What may be wrong with the seeds and is let through is looked at, and put right."""
    assert [str(warning) for warning in seeds.warnings] == []
