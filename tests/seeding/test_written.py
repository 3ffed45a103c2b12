"""What is written beside the seeds is current: the schema, the README, the command."""

import json
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from graph.model.seeds import CLAIMS, ENTITIES
from graph.seeding import check_seeds, schema

Written = Callable[..., Path]

ROOT = Path(__file__).parents[2]


def test_the_schema_is_current() -> None:
    """seeds/schema.json is what the nouns say; `python -m graph.seeding.schema` writes it."""
    assert (ROOT / "seeds/schema.json").read_text(encoding="utf-8") == schema.schema_text()


def test_the_schema_spells_as_the_files_do() -> None:
    """Fields are `from` and `to`, a year may be unquoted, and unknown fields are refused."""
    described = json.loads(schema.schema_text())
    assert set(described["properties"]) == {"defaults", "moved", *ENTITIES, *CLAIMS}
    tie = described["$defs"]["Tie"]
    assert {"from", "to", "on"} <= set(tie["properties"])
    assert "start" not in tie["properties"]
    assert tie["additionalProperties"] is False
    assert tie["properties"]["from"]["anyOf"][0]["type"] == ["string", "integer"]
    assert tie["properties"]["to"]["anyOf"][0]["type"] == ["string", "integer"]


def test_the_readme_can_be_copied(tmp_path: Path) -> None:
    """The README's example is sound, and its list and its assertion fit into it."""
    readme = (ROOT / "seeds/README.md").read_text(encoding="utf-8")
    example, listing, assertion = re.findall(r"```yaml\n(.*?)```", readme, re.DOTALL)
    (tmp_path / "a.yaml").write_text(example, encoding="utf-8")
    assert check_seeds(tmp_path).warnings == ()
    asserting = (
        "defaults: {document: document/exempelrapporten}\ndocuments:\n"
        "  - id: document/b\n    name: B\n    type: report\n    cite: 1\n" + assertion
    ) + "seats: [{id: seat/b, body: actor/styrgruppen-exempellän, position: Chef, count: 12}]\n"
    (tmp_path / "b.yaml").write_text(asserting, encoding="utf-8")
    listed = "defaults: {document: document/exempelrapporten}\n" + listing
    (tmp_path / "c.yaml").write_text(listed, encoding="utf-8")
    assert check_seeds(tmp_path).report().counts["document"] == 2


def test_every_seed_file_names_the_schema() -> None:
    """The first line of each file leads editors to the schema, from where the file stands."""
    paths = list((ROOT / "seeds").rglob("*.yaml"))
    assert len(paths) > 50
    for path in paths:
        first = path.read_text(encoding="utf-8").split("\n", 1)[0]
        named = first.removeprefix("# yaml-language-server: $schema=")
        assert (path.parent / named).resolve() == ROOT / "seeds/schema.json", path


def test_the_schema_is_written_as_a_program(tmp_path: Path) -> None:
    """`python -m graph.seeding.schema` writes the schema where it is told to."""
    target = tmp_path / "schema.json"
    command = [sys.executable, "-m", "graph.seeding.schema", str(target)]
    subprocess.run(command, cwd=ROOT, check=True)
    assert target.read_text(encoding="utf-8").startswith("{")
