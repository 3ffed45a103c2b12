"""The seed files: found, decoded, and composed into plain data that remembers its lines."""

import errno
import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import yaml
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from graph.seeding.faults import Fault, Place
from graph.seeding.kept import Kept

__all__ = ["SourceFile", "Spot", "raw_of", "read_files", "seed_name", "seed_paths"]

Spot = tuple[str | int, ...]
"""Where something stands in a file's data: keys and positions from the top."""

_LOADER: Final = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_NULLS: Final = frozenset({"", "~", "null", "Null", "NULL"})
_TRUTHS: Final = {"true": True, "True": True, "false": False, "False": False}
_WHOLE: Final = re.compile(r"[-+]?\d+")
_BROKEN: Final = re.compile(r"[-+]?\d+\.\d+")
_NUMBER_AT_MOST: Final = 30
"""Digits of a number: more than anybody counts; Python reads no more than some thousands."""

_NESTED: Final = re.compile(r"(?:[\[{][^\[\]{}]*){100}|(?:- ){100}")
"""A hundred lists in one another, where seeds have four; at ten thousand the parser falls."""

_TOO_DEEP: Final = (
    "The file holds lists within lists within lists, deeper than anything is said in seeds.",
    "Look for brackets that are not closed.",
)
_MENDED: Final[tuple[tuple[str, str, Callable[[str], str]], ...]] = (
    (
        "A letter is written as two characters (a and a loose ring or dots)",
        "Type it anew, or save it in form NFC.",
        lambda text: unicodedata.normalize("NFC", text),
    ),
    ("The text holds a soft hyphen", "Take it away.", lambda text: text.replace("\u00ad", "")),
    ("The text holds a hard space", "Put a plain one.", lambda text: text.replace("\u00a0", " ")),
    ("The text begins or ends with a space", "Take it away.", lambda text: text.strip(" ")),
)
"""What nobody sees in a text and a search would meet: what it is, what to do, how it is mended."""

_TAB: Final = re.compile(r"^[ ]*\t", re.MULTILINE)


@dataclass(slots=True)
class SourceFile:
    """One file's data, the line of everything in it, what kept it from being read, and what was
    put right in it.
    """

    name: str
    data: dict[str, Any] = field(default_factory=dict[str, Any])
    lines: dict[Spot, int] = field(default_factory=dict[Spot, int])
    faults: list[Fault] = field(default_factory=list[Fault])
    warnings: list[Fault] = field(default_factory=list[Fault])

    def place(self, path: Spot) -> Place:
        """The place of what stands at the path, or of the nearest thing around it."""
        return Place(self.name, self.lines.get(self.nearest(path), 1))

    def nearest(self, path: Spot) -> Spot:
        """As much of the path as stands in the file.

        What a person left out is passed over: the position in a list of one that is written
        without brackets.
        """
        here: Spot = ()
        for part in path:
            if (*here, part) in self.lines:
                here = (*here, part)
        return here

    def refuse(self, line: int, what: str, remedy: str) -> None:
        """Note a fault of the file."""
        self.faults.append(Fault(Place(self.name, line), what, remedy))

    def told(self) -> dict[str, Any]:
        """What was read of a file without faults, as plain data; its name is no part of it."""
        return {
            "data": self.data,
            "lines": [[line, *spot] for spot, line in self.lines.items()],
            "warnings": [[one.place.line, one.what, one.remedy] for one in self.warnings],
        }

    def take(self, told: dict[str, Any]) -> None:
        """Be as a file was that told this."""
        self.data = told["data"]
        self.lines = {tuple(spot): line for line, *spot in told["lines"]}
        self.warnings = [
            Fault(Place(self.name, line), what, remedy) for line, what, remedy in told["warnings"]
        ]


def read_files(folder: Path, kept: Kept | None = None) -> list[SourceFile]:
    """Every seed file under the folder, in order of name, readable or not.

    One that is what it was when it was kept is not parsed again.
    """
    return [_read(path, seed_name(path, folder), kept) for path in seed_paths(folder)]


def seed_paths(folder: Path) -> list[Path]:
    """What counts as seeds, in order of name: files, and whatever else bears a seed's name."""
    found = [*folder.rglob("*.yaml"), *folder.rglob("*.yml")]
    return sorted(path for path in found if not path.is_dir())


def seed_name(path: Path, folder: Path) -> str:
    """What a seed file is called, with signs for bytes that are no letters."""
    name = path.relative_to(folder).as_posix()
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def raw_of(path: Path) -> bytes:
    """What stands in a seed file.

    Raises OSError where it cannot be read: a link that leads nowhere, or no file at all, from
    which one would read for ever.
    """
    if not path.is_file():
        path.stat()
        raise OSError(errno.EINVAL, "it is no file")
    return path.read_bytes()


def _read(path: Path, name: str, kept: Kept | None) -> SourceFile:
    file = SourceFile(name)
    if path.suffix == ".yml":
        file.refuse(1, "The file's name ends in .yml.", "Rename it to .yaml, as all seeds are.")
    try:
        raw = raw_of(path)
    except OSError as error:
        file.refuse(
            1,
            f"The file cannot be read: {error.strerror}.",
            "Let whoever loads the seeds read it, or take it away.",
        )
        return file
    if kept is None or file.faults:
        _parse(raw, file)
        return file
    told = kept.get(raw)
    if told is not None:
        file.take(told)
        return file
    _parse(raw, file)
    if not file.faults:
        kept.put(raw, file.told())
    return file


def _parse(raw: bytes, file: SourceFile) -> None:
    """Put what stands in a file into its data, or its faults."""
    text = _decoded(raw, file)
    if text is None:
        return
    if _NESTED.search(text):
        file.refuse(1, *_TOO_DEEP)
        return
    try:
        node = yaml.compose(text, Loader=_LOADER)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        what = ", ".join(part for part in (error.context, error.problem) if part)
        file.refuse(
            mark.line + 1 if mark else 1,
            f"This is not YAML: {what}.",
            "Look at the indentation, brackets, and colons here and just above; "
            'put text with a colon or # in it in "quotes".',
        )
    except yaml.YAMLError as error:
        file.refuse(1, f"This is not YAML: {error}.", "Save it as plain text in UTF-8.")
    else:
        try:
            _Composer(file).compose(node)
        except RecursionError:
            file.refuse(1, *_TOO_DEEP)


def _decoded(raw: bytes, file: SourceFile) -> str | None:
    if raw.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
        file.refuse(1, "The file starts with a byte order mark.", "Save it as UTF-8 without BOM.")
        return None
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        byte = raw[error.start : error.start + 1]
        file.refuse(
            line,
            f"The file is not UTF-8: byte {byte.hex()} ({byte.decode('latin-1')} in Latin-1).",
            "Save it as UTF-8.",
        )
        return None
    return text if _has_plain_characters(text, file) else None


def _has_plain_characters(text: str, file: SourceFile) -> bool:
    before = len(file.faults)
    for match in _TAB.finditer(text):
        line = text.count("\n", 0, match.start()) + 1
        file.refuse(line, "The line is indented with a tab.", "Indent with spaces, two a step.")
    return len(file.faults) == before


class _Composer:
    """Makes plain data of YAML nodes; every scalar stays the text that stands there.

    YAML would make 2019-11-29 a day, 2019 a number, and the key `on` a truth. Text is turned into
    numbers and truths by the nouns' own fields instead, which know what they are to hold. Only
    where a field may hold several kinds (a measure's value, an assertion's conditions) does the
    writing decide: unquoted true, false and numbers are what they look like.
    """

    def __init__(self, file: SourceFile) -> None:
        self._file = file
        self._seen: set[int] = set()

    def compose(self, node: Node | None) -> None:
        if node is None or (isinstance(node, ScalarNode) and node.value == ""):
            return
        if not isinstance(node, MappingNode):
            self._file.refuse(
                _line(node),
                "The file is not a mapping.",
                "Write lists under keys, such as `actors:` and `ties:`.",
            )
            return
        self._file.data = self._mapping(node, ())

    def _value(self, node: Node, path: Spot) -> Any:
        if id(node) in self._seen:
            self._file.refuse(
                self._file.lines.get(path, 1),
                "The value is taken from elsewhere with an alias (*name).",
                "Write it out: each entry says by itself what it says.",
            )
            return None
        self._seen.add(id(node))
        if isinstance(node, ScalarNode):
            return self._scalar(node, path)
        if isinstance(node, SequenceNode):
            return list(self._items(node, path))
        return self._mapping(node, path)

    def _items(self, node: SequenceNode, path: Spot) -> Iterator[Any]:
        for position, item in enumerate(node.value):
            here = (*path, position)
            around = self._file.lines.get(path, 1)
            # An alias has the mark of what it stands for, which may be anywhere.
            self._file.lines[here] = around if id(item) in self._seen else _line(item)
            yield self._value(item, here)

    def _mapping(self, node: Any, path: Spot) -> dict[str, Any]:
        data: dict[str, Any] = {}
        for key_node, value_node in node.value:
            line = _line(key_node)
            if not isinstance(key_node, ScalarNode):
                self._file.refuse(line, "A key is not a text.", "Put quotes around what holds {}.")
                continue
            key = str(key_node.value)
            here = (*path, key)
            if key in data:
                self._file.refuse(
                    line,
                    f"The key `{key}` stands twice, first on line {self._file.lines[here]}.",
                    "Keep one of them.",
                )
                continue
            self._file.lines[here] = line
            data[key] = self._value(value_node, here)
        return data

    def _text(self, node: ScalarNode) -> str:
        """The text as it is kept: whole letters, no soft hyphens, plain spaces, bare ends."""
        text = str(node.value)
        for what, remedy, put_right in _MENDED:
            right = put_right(text)
            if right != text:
                place = Place(self._file.name, _line(node))
                self._file.warnings.append(Fault(place, f"{what}; it is put right.", remedy))
            text = right
        return text.strip()

    def _scalar(self, node: ScalarNode, path: Spot) -> Any:
        text = self._text(node)
        if node.style:
            return text
        if text in _NULLS:
            return None
        if not _says_its_kind(path):
            return text
        if text in _TRUTHS:
            return _TRUTHS[text]
        if len(text) > _NUMBER_AT_MOST and _WHOLE.fullmatch(text):
            self._file.refuse(
                self._file.lines.get(path, 1),
                f"The number has {len(text)} digits.",
                'Correct it, or put it in "quotes" if it is a text.',
            )
            return None
        if _WHOLE.fullmatch(text):
            return int(text)
        return float(text) if _BROKEN.fullmatch(text) else text


def _line(node: Node) -> int:
    return node.start_mark.line + 1


def _says_its_kind(path: Spot) -> bool:
    in_measure = path[0] == "measures" and path[-1] == "value"
    return in_measure or "where" in path[:-1]
