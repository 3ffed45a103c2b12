"""The Swedish words for set values and numbers, where only sentences say them."""

from collections.abc import Sequence
from typing import Final

from graph.model.values import (
    NameForm,
    Obligation,
    Precision,
)

__all__ = [
    "NAME_ALONE",
    "NAME_FORM",
    "OBLIGATION",
    "amount",
    "listed",
]

NAME_FORM: Final = {
    NameForm.OFFICIAL: "heter",
    NameForm.SHORT: "kallas kort",
    NameForm.ABBREVIATION: "förkortas",
    NameForm.ALIAS: "kallas",
    NameForm.FORMER: "hette tidigare",
    NameForm.PRINTED: "skrivs",
    NameForm.ENGLISH: "heter på engelska",
    NameForm.LABEL: "beskrivs här som",
}
NAME_ALONE: Final = {
    NameForm.OFFICIAL: "{name} är namnet",
    NameForm.SHORT: "{name} är ett kort namn",
    NameForm.ABBREVIATION: "{name} är en förkortning",
    NameForm.ALIAS: "{name} är ett namn som används",
    NameForm.FORMER: "{name} var namnet tidigare",
    NameForm.PRINTED: "{name} är namnet så som det är tryckt",
    NameForm.ENGLISH: "{name} är namnet på engelska",
    NameForm.LABEL: "{name} är den beskrivning som används här",
}
OBLIGATION: Final = {
    Obligation.MUST: "vilket ska ske",
    Obligation.MUST_CONSIDER: "vilket ska övervägas",
    Obligation.SHOULD: "vilket bör ske",
    Obligation.MAY: "vilket kan ske",
}
_PRECISION: Final = {
    Precision.ABOUT: "omkring",
    Precision.NEARLY: "närmare",
    Precision.JUST_OVER: "drygt",
    Precision.AT_LEAST: "minst",
    Precision.AT_MOST: "högst",
    Precision.UP_TO: "upp till",
}
_TRUTH: Final = {True: "ja", False: "nej"}
_UNITS: Final = {"percent": "procent", "SEK": "kronor"}


def listed(names: Sequence[str]) -> str:
    """The names as a Swede lists them: "a, b och c"; nothing for none."""
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} och {names[-1]}"


def amount(value: bool | float | str | None, unit: str | None, precision: Precision) -> str:
    """A value with its unit and how exact it is: "närmare 1 800 000 kronor"; "" when not said."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return _TRUTH[value]
    said = value if isinstance(value, str) else _number(value)
    parts = (_PRECISION.get(precision), said, _UNITS.get(unit, unit) if unit else None)
    return " ".join(part for part in parts if part)


def _number(value: float) -> str:
    if value == int(value) and 1000 <= value < 10_000:
        # Four figures are written together, as a year is.
        return f"{value:.0f}"
    whole = f"{value:,.0f}" if value == int(value) else f"{value:,}"
    return whole.replace(",", " ").replace(".", ",")
