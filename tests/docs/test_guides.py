"""README, CONTRIBUTING and docs speak of what there is: fields, rooms, files."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from graphql import GraphQLObjectType, build_schema, parse, validate

from api.schema import Query, schema

ROOT = Path(__file__).parents[2]
GUIDES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]
BUILT = build_schema(schema.as_str())

LINK = re.compile(r"\]\((?!https?:|#)([^)#\s]+)")
IN_CODE = re.compile(r"`((?:api|cypher|docs|graph|seeds|tests|web)/[\w./-]*)`")

# What the face called something before; the reader would look for it in vain.
OLD = re.compile(
    r"\b(?:askedAt|certainty|union Holder)\b|\bnodes \{[^}]*\bstatement\b|role: \"|properties: \["
)


def told(guide: Path) -> str:
    """The text of a guide."""
    return guide.read_text(encoding="utf-8")


def shown(guide: Path) -> Iterator[str]:
    """The operations that a guide shows."""
    yield from re.findall(r"```graphql\n(.+?)```", told(guide), flags=re.DOTALL)


def name(guide: Path) -> str:
    """Where a guide lies."""
    return str(guide.relative_to(ROOT))


@pytest.mark.parametrize("guide", GUIDES, ids=name)
def test_links_lead_somewhere(guide: Path) -> None:
    """What a guide links to lies where the link says."""
    broken = [link for link in LINK.findall(told(guide)) if not (guide.parent / link).exists()]
    assert broken == []


@pytest.mark.parametrize("guide", GUIDES, ids=name)
def test_files_are_there(guide: Path) -> None:
    """A file or folder that a guide names is there."""
    named = set(IN_CODE.findall(told(guide)))
    assert [path for path in sorted(named) if not (ROOT / path).exists()] == []


@pytest.mark.parametrize("guide", GUIDES, ids=name)
def test_no_old_word(guide: Path) -> None:
    """No guide uses a word that the face has given up."""
    assert OLD.findall(told(guide)) == []


def test_shown_operations_are_valid() -> None:
    """What README and CONTRIBUTING show can be asked as it stands."""
    operations = [one for guide in GUIDES[:2] for one in shown(guide)]
    assert len(operations) == 2
    assert [validate(BUILT, parse(one)) for one in operations] == [[], []]


def test_the_readme_names_every_root_field() -> None:
    """The table of questions has every root field."""
    query = BUILT.type_map["Query"]
    assert isinstance(query, GraphQLObjectType)
    table = "\n".join(line for line in told(GUIDES[0]).splitlines() if line.startswith("|"))
    assert set(query.fields) - set(re.findall(r"`(\w+)`", table)) == set()


def test_every_family_of_questions_is_part_of_the_schema() -> None:
    """No module of api/questions is forgotten where the schema is put together."""
    families = {path.stem for path in (ROOT / "api/questions").glob("*.py")} - {"__init__"}
    merged = {kind.__module__.rpartition(".")[2] for kind in Query.__bases__}
    assert merged == families
