"""From plain data to nouns: each entry of a file checked by itself, its faults put into words."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final, cast

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from graph.errors import BadDateError
from graph.model.claims import Claim
from graph.model.common import Citation, noun_of
from graph.model.entities import Assertion, Entity, InlineName
from graph.model.seeds import CLAIMS, ENTITIES, Defaults
from graph.seeding.faults import Fault, Place, nearest, said
from graph.seeding.files import SourceFile, Spot
from graph.time import span

__all__ = ["Entry", "ReadFile", "Written", "read_entries"]

KINDS: Final[dict[str, type[Entity] | type[Claim]]] = {**ENTITIES, **CLAIMS}
_DATES: Final = frozenset(
    {"from", "to", "on", "as_of", "announced_end", "name_from", "published", "speaks_of", "base"}
)
_NESTED: Final[dict[str, type[BaseModel]]] = {
    "names": InlineName,
    "cite": Citation,
    "assertions": Assertion,
}
_NO_MAPPING: Final = ("This entry is no mapping.", "Write it as `- {id: …, …}`.")
_LINE_MUST: Final = {
    "string_too_short": "`{key}` is empty.",
    "string_type": "`{key}` is to be one text.",
    "string_too_long": "`{key}` is longer than {limit} characters.",
    "tuple_type": "`{key}` is to be a list.",
    "int_parsing": "`{key}` is {value}, not a whole number.",
    "int_from_float": "`{key}` is {value}, not a whole number.",
    "float_parsing": "`{key}` is {value}, not a number.",
    "bool_parsing": "`{key}` is {value}, neither true nor false.",
}


@dataclass(frozen=True, slots=True)
class Written:
    """One entry as it stands in a file, sound or not."""

    kind: type[Entity] | type[Claim]
    data: dict[str, Any]
    file: SourceFile
    spot: Spot
    defaults: Defaults

    def place(self, *path: str | int) -> Place:
        """Where the entry, or a field of it, stands."""
        return self.file.place((*self.spot, *path))


@dataclass(frozen=True, slots=True)
class Entry:
    """One noun, and where it is written."""

    noun: Entity | Claim
    written: Written
    path: Spot = ()

    def place(self, *path: str | int) -> Place:
        """Where the entry, or a field of it, stands."""
        return self.written.place(*self.path, *path)


@dataclass(frozen=True, slots=True)
class ReadFile:
    """What a file holds: all that is written, and the entries that are sound by themselves."""

    written: tuple[Written, ...]
    entries: tuple[Entry, ...]
    faults: tuple[Fault, ...]


def read_entries(file: SourceFile) -> ReadFile:
    """The entries of a file, and the faults of those that are none."""
    faults = list(file.faults)
    defaults = _defaults(file, faults)
    written: list[Written] = []
    for key, value in file.data.items():
        if key in ("defaults", "moved"):
            continue
        if key not in KINDS:
            faults.append(_unknown_list(file, key))
        elif isinstance(value, list):
            items = cast("list[Any]", value)
            for position, data in enumerate(items):
                if isinstance(data, dict):
                    fields = cast("dict[str, Any]", data)
                    written.append(Written(KINDS[key], fields, file, (key, position), defaults))
                else:
                    place = file.place((key, position))
                    faults.append(Fault(place, *_NO_MAPPING))
        elif value is not None:
            faults.append(
                Fault(file.place((key,)), f"`{key}` is no list.", "Start each entry with `- `.")
            )
    nouns = [(_noun(one, faults), one) for one in written]
    entries = tuple(Entry(noun, one) for noun, one in nouns if noun is not None)
    return ReadFile(tuple(written), entries, tuple(faults))


def _unknown_list(file: SourceFile, key: str) -> Fault:
    hint = nearest(key, [*KINDS, "defaults"], 1)
    remedy = f"Did you mean `{hint[0]}`?" if hint else f"The lists are {said(KINDS, 'and')}."
    return Fault(file.place((key,)), f"There is no list `{key}`.", remedy)


def _defaults(file: SourceFile, faults: list[Fault]) -> Defaults:
    given = file.data.get("defaults")
    if given is None:
        return Defaults()
    try:
        return Defaults.model_validate(given, by_alias=True, by_name=False)
    except ValidationError as error:
        faults += _told(error, Defaults, file, ("defaults",))
        wrong = {str(one["loc"][0]) for one in error.errors() if one["loc"]}
        if not isinstance(given, dict):
            return Defaults()
        # The sound ones count, so that their absence is not told as further faults.
        fields = cast("dict[str, Any]", given)
        return Defaults.model_validate({k: v for k, v in fields.items() if k not in wrong})


def _noun(written: Written, faults: list[Fault]) -> Entity | Claim | None:
    word = written.kind.__name__.lower()
    given = written.data.get("id")
    if isinstance(given, str) and "/" in given and noun_of(given) != word:
        faults.append(
            Fault(
                written.place("id"),
                f"The id {given} stands in the list `{written.spot[0]}`.",
                f"Let it start with {word}/, or move it to the list of its noun.",
            )
        )
    try:
        return written.kind.model_validate(written.data, by_alias=True, by_name=False)
    except ValidationError as error:
        faults += _told(error, written.kind, written.file, written.spot)
        return None


def _told(
    error: ValidationError, kind: type[BaseModel], file: SourceFile, spot: Spot
) -> list[Fault]:
    told: dict[tuple[Place, str], Fault] = {}
    details = error.errors(include_url=False)
    meant = {_meant(one, kind) for one in details if one["type"] == "extra_forbidden"}
    for detail in details:
        if detail["type"] == "missing" and detail["loc"] in meant:
            # It is there, misspelt, and told as that.
            continue
        fault = _fault(detail, kind, file, spot)
        told.setdefault((fault.place, fault.what), fault)
    return list(told.values())


def _meant(detail: ErrorDetails, kind: type[BaseModel]) -> tuple[int | str, ...]:
    """The place of the field that a key nobody knows seems to be."""
    *before, key = detail["loc"]
    spelling = _spelling(_around(kind, detail["loc"]))
    return (*before, *nearest(str(key), spelling.values(), 1))


def _fault(detail: ErrorDetails, kind: type[BaseModel], file: SourceFile, spot: Spot) -> Fault:
    path = (*spot, *detail["loc"])
    written = file.nearest(path)
    if detail["type"] == "missing":
        written = (*written, path[-1])
    key = next((part for part in reversed(written[2:]) if isinstance(part, str)), str(spot[0]))
    what, remedy = _words(detail, key, _around(kind, detail["loc"]))
    return Fault(file.place(path), what, remedy)


def _around(kind: type[BaseModel], loc: tuple[int | str, ...]) -> type[BaseModel]:
    for part in loc[:-1]:
        if isinstance(part, str) and part in _NESTED and part in kind.model_fields:
            kind = _NESTED[part]
    return kind


def _words(detail: ErrorDetails, key: str, kind: type[BaseModel]) -> tuple[str, str]:
    value, context = detail["input"], detail.get("ctx", {})
    match detail["type"]:
        case "extra_forbidden" if value is None and " " in key:
            # In {…} an unquoted comma ends the text, and the rest is read as a key.
            return f"`{key}` stands alone.", 'Put the text with a comma in it in "quotes".'
        case "extra_forbidden":
            return f"There is no `{key}` in {_called(kind)}.", _key_hint(key, kind)
        case "enum":
            return f"`{key}` is {value!r}.", _value_hint(str(value), key, kind)
        case "missing":
            return f"`{key}` is missing.", _missing_hint(key, kind)
        case _ if key == "value" and isinstance(value, (list, dict)):
            return f"`{key}` holds more than one value.", "Give one number, text, true or false."
        case "string_pattern_mismatch" if key in _DATES:
            return _date_words(str(value), key)
        case "string_pattern_mismatch":
            return (
                f"`{key}` is {value!r}, which is no id.",
                "Write noun/words-joined-by-hyphens in lower case, as actor/fou-nordost.",
            )
        case "bad_date":
            about = f"`{key}`: " if key in _DATES else ""
            return f"{about}{context['what']}", str(context["remedy"])
        case "value_error":
            return f"{_sentence(str(context.get('error')))}", "Complete it or take the rest away."
        case _:
            pattern = _LINE_MUST.get(detail["type"], "`{key}`: " + detail["msg"] + ".")
            what = pattern.format(key=key, value=repr(value), limit=context.get("max_length"))
            return what, _description(key, kind) or "Correct it."


def _date_words(value: str, key: str) -> tuple[str, str]:
    try:
        span(value)
    except BadDateError as error:
        return f"`{key}`: {error.what}", error.remedy
    return f"`{key}` is {value!r}.", "Take away what stands around the date."


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}."


def _spelling(kind: type[BaseModel]) -> dict[str, str]:
    return {name: field.alias or name for name, field in kind.model_fields.items()}


def _key_hint(key: str, kind: type[BaseModel]) -> str:
    spelling = _spelling(kind)
    if key in spelling:
        return f"Did you mean `{spelling[key]}`?"
    hint = nearest(key, spelling.values(), 1)
    if hint:
        return f"Did you mean `{hint[0]}`?"
    return f"It has {said((f'`{name}`' for name in spelling.values()), 'and')}."


def _value_hint(value: str, key: str, kind: type[BaseModel]) -> str:
    choices = _choices(key, kind)
    hint = nearest(value, choices, 1)
    listed = f"It is one of {said(choices)}."
    return f"Did you mean {hint[0]}?" if hint else listed


def _missing_hint(key: str, kind: type[BaseModel]) -> str:
    choices = _choices(key, kind)
    return f"Add one of {said(choices)}." if choices else _description(key, kind) or "Add it."


def _called(kind: type[BaseModel]) -> str:
    word = {"InlineName": "name", "Defaults": "file's defaults"}.get(kind.__name__)
    word = word or kind.__name__.lower()
    return f"an {word}" if word[0] in "aeiou" else f"a {word}"


def _choices(key: str, kind: type[BaseModel]) -> list[str]:
    for name, field in kind.model_fields.items():
        if key not in (name, field.alias):
            continue
        for part in (field.annotation, *getattr(field.annotation, "__args__", ())):
            if isinstance(part, type) and issubclass(part, StrEnum):
                return [member.value for member in part]
    return []


def _description(key: str, kind: type[BaseModel]) -> str:
    for name, field in kind.model_fields.items():
        if key in (name, field.alias):
            return field.description or ""
    return ""
