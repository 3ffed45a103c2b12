"""What stands in the files: nothing about persons or machines, and nothing left undocumented."""

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from graph import errors
from graph.settings import Settings

ROOT = Path(__file__).parents[2]

# A word before, a host with a top domain of letters after; `graphiql@3.8.3` has none.
EMAIL = re.compile(r"[\w.+-]+@(?:[\w-]+\.)+[a-zA-Z]{2,}\b")

# 08-123 45 67, 0123-45 67 89, 070 123 45 67, 0701234567, +46 8 123 45 67. A dash or a space must
# part the number in more than two, or a mobile prefix begin it: codes and ISSNs are none.
PHONE = re.compile(
    r"""(?<![\w.,/-])(?:
        (?:\+|00)46[ -]?(?:\(0\))?\d(?:[ -]?\d){6,9}
      | 0\d{1,3}[ ]?[-/–][ ]?\d{2,3}(?:[ ]?\d{2}){1,3}(?<=\d{2}[ ]\d{2})
      | 0\d{1,3}[ ]?-[ ]?\d{5,8}
      | 07[02369][ -]?\d{3}[ ]?\d{2}[ ]?\d{2}
    )(?![\w-])""",
    re.VERBOSE,
)

# A path on somebody's machine, not a part of a longer path or address.
MACHINE = re.compile(r"(?<![\w.$}~)-])/(?:work|home|root|Users)/\w")

REGISTRY = re.compile(
    r"\b(?:pypi\.org|pythonhosted\.org|npmjs\.(?:org|com)|yarnpkg\.com|maven\.org|maven\.apache\.org"
    r"|docker\.io|ghcr\.io|quay\.io|unpkg\.com|jsdelivr\.net|esm\.sh)\b",
    re.IGNORECASE,
)


def files() -> Iterator[Path]:
    """Every text file that git tracks, or would if it were added."""
    listed = subprocess.run(
        # The checkout may belong to another user than the one who tests it.
        ["git", "-c", "safe.directory=*", "ls-files", "-z", "-co", "--exclude-standard"],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    for name in sorted(set(listed.split("\0")) - {""}):
        path = ROOT / name
        # This file holds the examples that prove the patterns.
        if path.is_file() and path != Path(__file__) and b"\0" not in path.read_bytes()[:8000]:
            yield path


def hits(pattern: re.Pattern[str]) -> list[str]:
    """Each place in the files that the pattern finds, as file:line: text."""
    return [
        f"{path.relative_to(ROOT)}:{number}: {found[0]}"
        for path in files()
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        for found in pattern.finditer(line)
    ]


def codes() -> list[str]:
    """The code of every error, parents included."""
    return sorted(getattr(errors, name).code for name in errors.__all__)


def sections(text: str) -> dict[str, str]:
    """The text under each second-level heading."""
    parts = re.split(r"^## (.+)$", text, flags=re.MULTILINE)[1:]
    return dict(zip(parts[::2], (part.strip() for part in parts[1::2]), strict=True))


def test_no_email_address() -> None:
    """No file holds an e-mail address."""
    assert hits(EMAIL) == []


def test_no_phone_number() -> None:
    """No file holds a Swedish telephone number."""
    assert hits(PHONE) == []


def test_no_machine_path() -> None:
    """No file knows the machine it was written on."""
    assert hits(MACHINE) == []


def test_no_registry() -> None:
    """No file says which host packages, jars or images come from."""
    assert hits(REGISTRY) == []


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (EMAIL, "anna.x@example.se"),
        (PHONE, "08-123 45 67"),
        (PHONE, "0123-45 67 89"),
        (PHONE, "070 123 45 67"),
        (PHONE, "0701234567"),
        (PHONE, "070-1234567"),
        (PHONE, "+46 8 123 45 67"),
        (PHONE, "+46(0)701234567"),
        (MACHINE, "see /home/x"),
        (REGISTRY, "https://registry.npmjs.org/x"),
    ],
)
def test_patterns_find(pattern: re.Pattern[str], text: str) -> None:
    """What must not stand in a file would be found if it did."""
    assert pattern.search(text)


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (EMAIL, "graphiql@3.8.3"),
        (EMAIL, "    @pytest.mark.live"),
        (PHONE, "2019-11-29"),
        (PHONE, "2019-11-29T08:15:00"),
        (PHONE, "org.nr 212000-1355"),
        (PHONE, "municipality 0114, 0115 and 0117"),
        (PHONE, "ISSN 0036-1234"),
        (PHONE, "ISBN 978-91-7585-123-4"),
        (PHONE, "pages 08-12"),
        (PHONE, "sha256:0701234567ab"),
        (MACHINE, "/app/home/x"),
    ],
)
def test_patterns_pass(pattern: re.Pattern[str], text: str) -> None:
    """Dates, codes, numbers of documents and versions are not taken for something else."""
    assert pattern.search(text) is None


def test_settings_are_in_the_readme() -> None:
    """The README's table lists every setting, and no other."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| *`([A-Z][A-Z0-9_]+)` *\|", readme, flags=re.MULTILINE)
    assert sorted(rows) == sorted(name.upper() for name in Settings.model_fields)
    assert [name for name, one in Settings.model_fields.items() if not one.description] == []


def test_error_codes_are_unique() -> None:
    """Two errors never share a code."""
    assert len(set(codes())) == len(codes()) > 20


def test_error_codes_are_documented() -> None:
    """docs/errors.md has a section for every code, and for no other."""
    assert sorted(sections((ROOT / "docs/errors.md").read_text(encoding="utf-8"))) == codes()


def test_error_sections_say_something() -> None:
    """Each section says what the code means and what to do: two sentences at least."""
    told = sections((ROOT / "docs/errors.md").read_text(encoding="utf-8"))
    assert [code for code, text in told.items() if len(re.findall(r"[.:](?:\s|$)", text)) < 2] == []
