"""Proof that names and printed words stand in the documents they are cited from."""

import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from graph.errors import InputError
from graph.model.claims import Claim, Measure, Name
from graph.model.entities import Document
from graph.model.values import NameForm
from graph.seeding.checking import Seeds
from graph.seeding.faults import Fault

__all__ = ["unproved"]

_SEPARATOR: Final = "_"


def unproved(seeds: Seeds, folder: Path) -> list[Fault]:
    """A fault for each name (labels aside) and printed value that its cited documents lack.

    `folder` holds the texts of the documents, each file named by its number before an underscore,
    as a document's `texts` gives it. What is cited only in documents without a text is passed over.
    Raises InputError where the folder holds no text that a document names.
    """
    texts = _texts(seeds, folder)
    if not texts:
        raise InputError(
            f"{folder} holds no text of a document.",
            "Name the folder of the sources, whose files begin with the numbers in `texts`.",
        )
    return sorted(_unproved(seeds, texts))


def _unproved(seeds: Seeds, texts: dict[str, str]) -> Iterator[Fault]:
    for claim in seeds.claims:
        for what, words in _printed(claim):
            cited = {str(one.document): texts.get(str(one.document)) for one in claim.cite or ()}
            known = [text for text in cited.values() if text is not None]
            if known and not any(_squeezed(words) in text for text in known):
                yield Fault(
                    seeds.places[claim.id],
                    f"{what} {words!r} of {claim.id} stands nowhere in {', '.join(cited)}.",
                    "Write it as the source prints it, cite where it stands, or make it a label.",
                )


def _printed(claim: Claim) -> Iterator[tuple[str, str]]:
    if isinstance(claim, Name) and claim.form is not NameForm.LABEL:
        yield "The name", claim.value
    if isinstance(claim, Measure) and claim.printed:
        yield "The printed value", claim.printed


def _texts(seeds: Seeds, folder: Path) -> dict[str, str]:
    files = {file.name.split(_SEPARATOR, 1)[0]: file for file in sorted(folder.glob("*_*.txt"))}
    texts: dict[str, str] = {}
    for entity in seeds.entities:
        if isinstance(entity, Document):
            read = [files[one].read_text(encoding="utf-8") for one in entity.texts if one in files]
            if read:
                texts[entity.id] = _squeezed("\n".join(read))
    return texts


def _squeezed(text: str) -> str:
    """Letters and figures alone: no line, hyphen or space decides whether a name stands there."""
    whole = unicodedata.normalize("NFKC", text).casefold()
    return "".join(letter for letter in whole if letter.isalnum())
