"""Files are read as the text that stands in them, or refused with the line at fault."""

# Tables of what is written and what comes of it are read across.
# ruff: noqa: E501

import os
from pathlib import Path
from typing import cast

import pytest

from graph.errors import SeedsRefusedError
from graph.seeding import check_seeds
from graph.seeding.files import SourceFile, read_files


def read(folder: Path, raw: bytes, name: str = "a.yaml") -> SourceFile:
    """The one file of the folder, of these bytes."""
    (folder / name).write_bytes(raw)
    (file,) = read_files(folder)
    return file


def refusals(folder: Path, raw: bytes, name: str = "a.yaml") -> list[tuple[int, str]]:
    """What is wrong with a file of these bytes, by line."""
    return [(fault.place.line, fault.what) for fault in read(folder, raw, name).faults]


def test_scalars_stay_what_is_written(tmp_path: Path) -> None:
    """Years, days, codes, `on`, `no` and `yes` are read as text, and only null as nothing."""
    raw = b"on: no\nyes: 2019\nc: 2019-11-29\nd: 0180\ne: null\nf:\ng: ~\nh: 'null'\ni: true\n"
    assert read(tmp_path, raw).data == {
        "on": "no", "yes": "2019", "c": "2019-11-29", "d": "0180",
        "e": None, "f": None, "g": None, "h": "null", "i": "true",
    }  # fmt: skip


def test_fields_of_several_kinds_say_their_own(tmp_path: Path) -> None:
    """A measure's value and an assertion's conditions are numbers or truths when unquoted.

    The value of a name is a text, whatever it looks like.
    """
    raw = b"measures: [{value: 12}, {value: 1.5}, {value: true}, {value: '12'}, {value: no}]\n"
    raw += b"documents: [{assertions: [{where: {count: 1, votes: false, of: [x]}}]}]\n"
    raw += b"names: [{value: 12}, {value: true}]\n"
    data = read(tmp_path, raw).data
    assert [one["value"] for one in data["measures"]] == [12, 1.5, True, "12", "no"]
    assert [one["value"] for one in data["names"]] == ["12", "true"]
    assert data["documents"][0]["assertions"][0]["where"] == {
        "count": 1, "votes": False, "of": ["x"],
    }  # fmt: skip


def test_latin_1_is_refused(tmp_path: Path) -> None:
    """A file that is not UTF-8 is refused at the line of the first wrong byte."""
    line, what = refusals(tmp_path, "a: b\nc: åter\n".encode("latin-1"))[0]
    assert (line, "byte e5 (å in Latin-1)" in what) == (2, True)


def test_what_no_text_holds_is_refused(tmp_path: Path) -> None:
    """A sign that YAML does not allow is named with where it stands."""
    ((line, what),) = refusals(tmp_path, b"a: b\x07\n")
    assert (line, "#x0007" in what, "position 4" in what) == (1, True, True)


@pytest.mark.parametrize("mark", [b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff"])
def test_byte_order_marks_are_refused(tmp_path: Path, mark: bytes) -> None:
    """A byte order mark, which no one sees, is named."""
    assert refusals(tmp_path, mark + b"a: b") == [(1, "The file starts with a byte order mark.")]


def test_tabs_are_refused_where_they_stand(tmp_path: Path) -> None:
    """Every line that is indented with a tab is named."""
    lines = [line for line, _ in refusals(tmp_path, b"a:\n\tb: c\n  \td: e\n")]
    assert lines == [2, 3]


PUT_RIGHT = "; it is put right."


@pytest.mark.parametrize(
    ("written", "read_as", "what"),
    [
        ("Rådet", "Rådet", None),
        (
            "Ra\u030adet",
            "Rådet",
            "A letter is written as two characters (a and a loose ring or dots)",
        ),
        ("Soft\u00adhyphen", "Softhyphen", "The text holds a soft hyphen"),
        ("Hard\u00a0space", "Hard space", "The text holds a hard space"),
        ("'svans '", "svans", "The text begins or ends with a space"),
        ("' huvud'", "huvud", "The text begins or ends with a space"),
        ("'hård\u00a0'", "hård", "The text holds a hard space"),
        ("two  spaces", "two  spaces", None),
    ],
)
def test_what_nobody_sees_is_put_right(
    tmp_path: Path, written: str, read_as: str, what: str | None
) -> None:
    """Loose marks, soft hyphens, hard spaces and spaces at the ends go, and are told by line."""
    file = read(tmp_path, f"a: b\nc: {written}\n".encode())
    assert (file.data, file.faults) == ({"a": "b", "c": read_as}, [])
    told = [(warning.place.line, warning.what) for warning in file.warnings]
    if what is None:
        assert told == []
    else:
        assert told[0] == (2, what + PUT_RIGHT)


def test_each_thing_put_right_is_told(tmp_path: Path) -> None:
    """One text may hold several, and several texts may: each is told once, where it stands."""
    file = read(tmp_path, "a: 'a\u030a\u00ad '\nb: [x, a\u0308]\n".encode())
    assert file.data == {"a": "å", "b": ["x", "ä"]}
    assert [(one.place.line, one.what.partition(" (")[0]) for one in file.warnings] == [
        (1, "A letter is written as two characters"),
        (1, "The text holds a soft hyphen; it is put right."),
        (1, "The text begins or ends with a space; it is put right."),
        (2, "A letter is written as two characters"),
    ]


def test_a_text_of_several_lines_ends_without_its_break(tmp_path: Path) -> None:
    """The line break that ends a text in YAML's own form is no part of it, and no slip."""
    file = read(tmp_path, b"a: >\n  one\n  two\nb: |\n  three\n")
    assert (file.data, file.warnings) == ({"a": "one two", "b": "three"}, [])


def test_what_is_put_right_in_a_file_is_a_warning_of_the_seeds(tmp_path: Path) -> None:
    """Whoever checks the seeds is told, and the names are those that a person types."""
    (tmp_path / "a.yaml").write_text(
        "documents: [{id: document/a, name: A, type: report, cite: {document: document/a, page: 1}}]\n"
        "actors:\n"
        '  - {id: actor/a, name: "Ra\u030adet ", type: council, cite: {document: document/a, page: 1}}\n',
        encoding="utf-8",
    )
    seeds = check_seeds(tmp_path)
    assert [entity.name for entity in seeds.entities if entity.id == "actor/a"] == ["Rådet"]
    assert [str(warning.place) for warning in seeds.warnings] == ["a.yaml:3"] * 2


def test_a_key_twice_is_refused_with_both_lines(tmp_path: Path) -> None:
    """A key that stands twice in one mapping is named with the line of the first."""
    what = "The key `a` stands twice, first on line 1."
    assert refusals(tmp_path, b"a: 1\nb: 2\na: 3\n") == [(3, what)]


def test_aliases_are_refused(tmp_path: Path) -> None:
    """A value taken from elsewhere is refused, however it is nested."""
    assert [line for line, _ in refusals(tmp_path, b"a: &x [1]\nb: *x\nc: [*x]\n")] == [2, 3]


@pytest.mark.parametrize(
    ("raw", "line"),
    [
        (b"a: [\n  b: }\n", 2),
        (b"a: b: c\n", 1),
        (b"a: 1\n---\nb: 2\n", 2),
        (b"a: 'b\n", 2),
        (b"{a: 1}: b\n", 1),
        (b"- a\n", 1),
        (b"text\n", 1),
        (b"a: \x07\n", 1),
    ],
)
def test_what_is_no_mapping_is_refused(tmp_path: Path, raw: bytes, line: int) -> None:
    """Broken YAML, several documents, and anything but a mapping are refused with a line."""
    assert [at for at, _ in refusals(tmp_path, raw)] == [line]


@pytest.mark.parametrize("raw", [b"", b"\n", b"# only a comment\n", b"actors:\n"])
def test_an_empty_file_holds_nothing(tmp_path: Path, raw: bytes) -> None:
    """A file without content is no fault."""
    assert refusals(tmp_path, raw) == []


def test_a_yml_file_is_not_overlooked(tmp_path: Path) -> None:
    """A file that ends in .yml would go unread; it is named instead."""
    assert refusals(tmp_path, b"actors:\n", "a.yml") == [(1, "The file's name ends in .yml.")]


def test_a_folder_without_seeds_is_refused(tmp_path: Path) -> None:
    """No files at all is a wrong folder, and not a wish to empty the graph."""
    with pytest.raises(SeedsRefusedError, match="no seeds"):
        check_seeds(tmp_path)
    with pytest.raises(SeedsRefusedError, match="no seeds"):
        check_seeds(tmp_path / "nowhere")


def test_what_cannot_be_read_is_refused(tmp_path: Path) -> None:
    """A link that leads nowhere and a pipe are faults, and not passed over or waited for."""
    (tmp_path / "a.yaml").symlink_to("none.yaml")
    (tmp_path / "b.yaml").symlink_to("b.yaml")
    os.mkfifo(tmp_path / "c.yaml")
    (tmp_path / "folder.yaml").mkdir()
    with pytest.raises(SeedsRefusedError) as refused:
        check_seeds(tmp_path)
    faults = refused.value.details["faults"]
    assert isinstance(faults, list)
    assert len(cast("list[object]", faults)) == 3
    assert "cannot be read" in refused.value.what


def test_names_of_files_that_are_no_text(tmp_path: Path) -> None:
    """A file whose name is not UTF-8 is read, and told with signs for what is no letter."""
    Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xe5.yaml")).write_text("x: 1")
    with pytest.raises(SeedsRefusedError) as refused:
        check_seeds(tmp_path)
    assert "\ufffd.yaml:1" in refused.value.what


@pytest.mark.parametrize(
    "raw", [b"actors: " + b"[" * 100_000, b"actors: " + b"{a: " * 900, b"- " * 100_000]
)
def test_bottomless_files_are_refused(tmp_path: Path, raw: bytes) -> None:
    """Lists within lists without end are refused, and do not bring the reader down."""
    assert [line for line, _ in refusals(tmp_path, raw)] == [1]


def test_numbers_nobody_counts_to_are_refused(tmp_path: Path) -> None:
    """A number of thousands of digits is a fault of its line."""
    raw = b"measures:\n  - value: " + b"9" * 5000
    assert refusals(tmp_path, raw) == [(2, "The number has 5000 digits.")]


@pytest.mark.parametrize("raw", [b"", b"# nothing\n", b"actors:\n", b"actors: []\n"])
def test_seeds_that_say_nothing_are_refused(tmp_path: Path, raw: bytes) -> None:
    """A folder of empty files is refused: to load it would empty the graph."""
    (tmp_path / "a.yaml").write_bytes(raw)
    with pytest.raises(SeedsRefusedError, match="would empty the graph"):
        check_seeds(tmp_path)
