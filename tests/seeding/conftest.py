"""Small seeds for the tests: a source, two bodies and what is said of them."""

from collections.abc import AsyncIterator, Callable, Iterable
from pathlib import Path
from typing import cast

import pytest

from graph.errors import SeedsRefusedError
from graph.seeding import Seeds, check_seeds
from graph.store import Store

Written = Callable[..., Path]
Checked = Callable[..., Seeds]
Told = Callable[..., list[str]]

GROUND = """
defaults: {document: document/källa, section: "1 Inledning", page: 3, as_of: 2019-11}
documents:
  - {id: document/källa, name: Källan, type: report, source: true}
areas:
  - {id: area/länet, name: Länet, type: county, code: "01"}
actors:
  - {id: actor/nätverket, name: Nätverket, type: network, names: [{text: NV, form: abbreviation}]}
  - {id: actor/styrgruppen, name: Styrgruppen, type: steering_group, covers: area/länet}
persons:
  - {id: person/åsa-öberg, name: Åsa Öberg}
matters:
  - {id: matter/medlen, name: Medlen}
traits:
  - {id: trait/antal-möten, name: antal möten, said_of: [actor], value_kind: number}
"""


@pytest.fixture
def written(tmp_path: Path) -> Written:
    """Writes seed files: the ground, and one more for each text given."""

    def write(*texts: str) -> Path:
        folder = tmp_path / "seeds"
        folder.mkdir(exist_ok=True)
        for old in folder.iterdir():
            old.unlink()
        for number, text in enumerate((GROUND, *texts)):
            (folder / f"{number}.yaml").write_text(text, encoding="utf-8")
        return folder

    return write


@pytest.fixture
def checked(written: Written) -> Checked:
    """Sound seeds of the ground and the given texts."""
    return lambda *texts: check_seeds(written(*texts))


@pytest.fixture
def told(written: Written) -> Told:
    """The faults of the given texts, each as file:line: what — how to mend."""

    def tell(*texts: str) -> list[str]:
        with pytest.raises(SeedsRefusedError) as refused:
            check_seeds(written(*texts))
        faults = cast("Iterable[dict[str, object]]", refused.value.details["faults"])
        return ["{file}:{line}: {what} — {remedy}".format(**fault) for fault in faults]

    return tell


@pytest.fixture
def warned(checked: Checked) -> Told:
    """The warnings about the given texts, each as file:line: what."""
    return lambda *texts: [f"{one.place}: {one.what}" for one in checked(*texts).warnings]


@pytest.fixture
async def emptied(store: Store) -> AsyncIterator[Store]:
    """The store, with nothing in it before and after the test."""
    await _empty(store)
    yield store
    await _empty(store)


async def _empty(store: Store) -> None:
    async with store.transaction() as transaction:
        await transaction.run("MATCH (n) DETACH DELETE n")
