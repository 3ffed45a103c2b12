"""The JSON Schemas of the views' answers: current, and a true picture of the schema."""

import pytest

from api.answers import FOLDER, VIEWS, answer_schema, written


@pytest.mark.parametrize("view", VIEWS)
def test_schema_is_current(view: str) -> None:
    """docs/views holds what `python -m api.answers` writes."""
    kept = (FOLDER / f"{view}.json").read_text(encoding="utf-8")
    assert kept == written(view), "Run `python -m api.answers`."


def test_no_other_schema_is_kept() -> None:
    """There is a file for each view, and for no other."""
    assert {path.stem for path in FOLDER.glob("*.json")} == set(VIEWS)


@pytest.mark.parametrize("view", VIEWS)
def test_rows_have_no_id(view: str) -> None:
    """What is no node has no `id`, so that no client takes a row for the thing it is about."""
    kinds = answer_schema(view)["$defs"]
    assert len(kinds) > 3
    rows = {name: kind["properties"] for name, kind in kinds.items() if name != "Node"}
    assert [name for name, fields in rows.items() if "id" in fields] == []
