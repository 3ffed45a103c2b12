"""Names and printed words stand in the documents they are cited from, or are told."""

from collections.abc import Callable
from pathlib import Path

import pytest

from graph.errors import InputError
from graph.seeding import Seeds, unproved

Checked = Callable[..., Seeds]

SEEDS = """
defaults: {document: document/rapport, section: 1, as_of: 2012}
documents:
- {id: document/rapport, name: Rapporten, type: report, texts: ["007"], cite: {page: 1}}
- {id: document/bilaga, name: Bilagan, type: report, texts: ["008"], cite: {page: 1}}
- {id: document/utan-text, name: Utan text, type: report, cite: {document: document/källa, page: 1}}
"""
TEXT = """
Rapporten. Bilagan. Läns-
styrelsen och F\u00a0o U Nord (FoU-N) fick närmare tre
fjärdedelar.
"""


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    """The texts of the documents, and what else may lie among them."""
    folder = tmp_path / "sources"
    folder.mkdir()
    (folder / "007_0123_rapporten.txt").write_text(TEXT, encoding="utf-8")
    (folder / "README.md").write_text("Länsrådet", encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    ("entry", "lacking"),
    [
        ("name: Länsstyrelsen, type: agency", None),
        ("name: länsstyrelsen, type: agency", None),
        ("name: FoU Nord, type: research_unit", None),
        ("name: FoU Nord, type: research_unit, names: [{text: FOU-N, form: abbreviation}]", None),
        ("name: Länsrådet, type: agency", "Länsrådet"),
        ("name: Länsrådet, type: agency, name_form: label", None),
        ("name: De som fick, type: class", None),
        ("name: FoU Nord, type: research_unit, names: [{text: FoU Norr}]", "FoU Norr"),
        ("name: FoU Nord, type: agency, names: [{text: FoU Norr, form: label}]", None),
        ("name: Länsrådet, type: agency, cite: {document: document/utan-text, page: 1}", None),
        ("name: Länsrådet, type: agency, cite: {document: document/bilaga, page: 1}", None),
    ],
)
def test_a_name_stands_in_its_source(
    checked: Checked, sources: Path, entry: str, lacking: str | None
) -> None:
    """Letters and figures decide, whatever parts them; labels and what has no text are let be."""
    seeds = checked(f"{SEEDS}actors:\n- {{id: actor/x, {entry}}}\n")
    found = [(fault.place.line, fault.what) for fault in unproved(seeds, sources)]
    if lacking is None:
        assert found == []
    else:
        ((line, what),) = found
        assert line == 8
        assert what.startswith(f"The name {lacking!r} of name/actor/x/")
        assert what.endswith("stands nowhere in document/rapport.")


def test_one_of_the_cited_documents_is_enough(checked: Checked, sources: Path) -> None:
    """A name cited from several documents needs to stand in one of them."""
    (sources / "008_4567.txt").write_text("Länsrådet", encoding="utf-8")
    both = "cite: [{document: document/rapport, page: 1}, {document: document/bilaga, page: 2}]"
    actor = f"actors:\n- {{id: actor/x, name: Länsrådet, type: agency, {both}}}\n"
    assert unproved(checked(SEEDS + actor), sources) == []
    (sources / "008_4567.txt").write_text("Något annat", encoding="utf-8")
    (fault,) = unproved(checked(SEEDS + actor), sources)
    assert "stands nowhere in document/rapport, document/bilaga." in fault.what


@pytest.mark.parametrize(
    ("printed", "proved"),
    [("närmare tre fjärdedelar", True), ("nästan tre fjärdedelar", False)],
)
def test_a_printed_value_stands_in_its_source(
    checked: Checked, sources: Path, printed: str, proved: bool
) -> None:
    """What a measure says is printed is held against the text as a name is."""
    measure = f"of: actor/nätverket, trait: trait/antal-möten, value: 0.75, printed: {printed}"
    seeds = checked(f"{SEEDS}measures:\n- {{id: measure/a, {measure}}}\n")
    found = [fault.what for fault in unproved(seeds, sources)]
    told = f"The printed value {printed!r} of measure/a stands nowhere in document/rapport."
    assert found == ([] if proved else [told])


def test_a_folder_without_any_text_is_refused(checked: Checked, tmp_path: Path) -> None:
    """A wrong folder proves nothing, and is not taken for proof of everything."""
    for folder in (tmp_path, tmp_path / "nowhere"):
        with pytest.raises(InputError, match="holds no text of a document"):
            unproved(checked(SEEDS), folder)
