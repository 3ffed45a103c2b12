"""What was made of seeds is kept, and taken again only for what it was made of."""

import os
from pathlib import Path

import pytest
import yaml

from api.seeds import SEEDS
from graph.errors import SeedsRefusedError
from graph.seeding import Kept, checking, files
from graph.seeding.checking import check_seeds, report_on
from graph.seeding.files import SourceFile, read_files
from tests.seeding.conftest import Written

SOUND = """
defaults: {document: document/källa, section: "1 Inledning", page: 3}
ties:
  - {id: tie/nv-sg, type: part_of, subject: actor/styrgruppen, object: actor/nätverket}
"""
DOUBTED = SOUND.replace("part_of", '"part_of "')
MONTHS_AGO = 1_600_000_000


@pytest.fixture
def kept(tmp_path: Path) -> Kept:
    """A place to keep things, with nothing in it."""
    return Kept(tmp_path / "kept")


@pytest.fixture
def parsed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The texts that were parsed as YAML."""
    texts: list[str] = []
    compose = yaml.compose

    def watched(text: str, **given: object) -> object:
        texts.append(text)
        return compose(text, **given)  # pyright: ignore[reportArgumentType, reportUnknownVariableType, reportCallIssue]

    monkeypatch.setattr(files.yaml, "compose", watched)
    return texts


def test_an_unchanged_file_is_not_parsed_again(
    written: Written, kept: Kept, parsed: list[str]
) -> None:
    """Of two files one is changed: at the next check that one alone is parsed."""
    check_seeds(written(SOUND), kept)
    assert len(parsed) == 2
    first = check_seeds(written(SOUND), kept)
    assert len(parsed) == 2
    second = check_seeds(written(DOUBTED), kept)
    assert parsed[2:] == [DOUBTED]
    assert first.claims == second.claims
    assert (len(first.warnings), len(second.warnings)) == (0, 1)


def test_what_is_kept_of_a_file_is_what_was_read(kept: Kept, parsed: list[str]) -> None:
    """Every seed file that comes with the service, its lines and warnings too, under its name."""
    read = read_files(SEEDS, kept)
    count = len(parsed)
    assert count == len(read) > 80
    assert read_files(SEEDS, kept) == read == read_files(SEEDS)
    assert len(parsed) == 2 * count


def test_warnings_are_kept_with_the_name_of_now(tmp_path: Path, kept: Kept) -> None:
    """A file that was renamed since is what it was, and warned about by its new name."""
    (tmp_path / "seeds").mkdir()
    old = tmp_path / "seeds" / "old.yaml"
    old.write_text(DOUBTED, encoding="utf-8")
    (before,) = read_files(tmp_path / "seeds", kept)
    old.rename(old.with_name("å.yaml"))
    (after,) = read_files(tmp_path / "seeds", kept)
    assert [str(one) for one in before.warnings] == [
        "old.yaml:4: The text begins or ends with a space; it is put right. — Take it away."
    ]
    assert [one.place.file for one in after.warnings] == ["å.yaml"]


def test_faults_are_told_at_every_check(written: Written, kept: Kept) -> None:
    """A file that cannot be read is not kept, nor a report on seeds that are not sound."""
    folder = written(SOUND + "ties: []\n")
    for _ in range(2):
        with pytest.raises(SeedsRefusedError, match="stands twice"):
            report_on(folder, kept)


def test_a_report_is_told_again_without_a_check(
    written: Written, kept: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As long as nothing is changed; then the seeds are checked again."""
    told = report_on(written(DOUBTED), kept)
    assert told == check_seeds(written(DOUBTED)).report()
    assert (told.counts["tie"], len(told.warnings)) == (2, 1)
    monkeypatch.setattr(checking, "check_seeds", _unasked)
    assert report_on(written(DOUBTED), kept) == told
    with pytest.raises(AssertionError, match="checked"):
        report_on(written(SOUND), kept)


def test_other_code_reads_anew(
    written: Written, kept: Kept, parsed: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What another version made of a file is left alone."""
    check_seeds(written(SOUND), kept)
    monkeypatch.setattr("graph.seeding.kept.digest_of_makers", lambda: "other")
    check_seeds(written(SOUND), kept)
    assert len(parsed) == 4


@pytest.mark.parametrize("broken", [b"", b"{", b"\xff\xfe"])
def test_what_is_broken_is_made_again(
    written: Written, tmp_path: Path, kept: Kept, parsed: list[str], broken: bytes
) -> None:
    """A file in the cache that is not whole counts as none, and is whole afterwards."""
    told = report_on(written(SOUND), kept)
    there = list((tmp_path / "kept").iterdir())
    assert len(there) == 3
    for file in there:
        file.write_bytes(broken)
    assert report_on(written(SOUND), kept) == told
    assert report_on(written(SOUND), kept) == told
    assert len(parsed) == 4


def test_a_cache_that_takes_nothing_only_takes_time(written: Written, tmp_path: Path) -> None:
    """Where a file stands in the way of its folder, and for a number that JSON cannot hold."""
    (tmp_path / "kept").write_text("in the way", encoding="utf-8")
    kept = Kept(tmp_path / "kept")
    assert report_on(written(SOUND), kept) == report_on(written(SOUND), kept)
    free = Kept(tmp_path / "free")
    free.put(b"a", 10**25)
    assert free.get(b"a") is None


def test_what_nobody_asked_for_in_a_month_is_gone(
    written: Written, tmp_path: Path, kept: Kept
) -> None:
    """What was asked for stays, however long ago it was made."""
    folder = written(SOUND)
    check_seeds(folder, kept)
    used = list((tmp_path / "kept").iterdir())
    kept.put(b"of old", [])
    for file in (tmp_path / "kept").iterdir():
        os.utime(file, (MONTHS_AGO, MONTHS_AGO))
    check_seeds(folder, kept)
    assert sorted((tmp_path / "kept").iterdir()) == sorted(used)
    assert kept.get(b"of old") is None


def test_a_source_file_tells_all_of_itself() -> None:
    """What is kept has every field of a file but its name and faults, which are not kept."""
    told = SourceFile("a.yaml").told()
    assert {*told, "name", "faults"} == set(SourceFile.__dataclass_fields__)


def _unasked(folder: Path, kept: Kept) -> None:
    raise AssertionError(f"{folder} was checked, {kept} or not")
