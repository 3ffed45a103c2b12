"""`python -m graph.seeding.schema`: writes seeds/schema.json, by which editors help who writes."""

import json
import sys
from pathlib import Path
from typing import Any, Final, cast

from graph.model.common import END_DESCRIPTION
from graph.model.seeds import SeedFile
from graph.time import DATE_PATTERN

__all__ = ["schema_text"]

_TARGET: Final = Path("seeds", "schema.json")


def schema_text() -> str:
    """The JSON Schema of a seed file, in the spelling of the files, as text that ends a line."""
    schema = SeedFile.model_json_schema(by_alias=True)
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}
    return json.dumps(_as_written(schema), ensure_ascii=False, indent=1) + "\n"


def _as_written(part: Any) -> Any:
    """The schema, with what YAML makes of unquoted years: 2019 is a date as well as a number."""
    if isinstance(part, list):
        return [_as_written(item) for item in cast("list[Any]", part)]
    if not isinstance(part, dict):
        return part
    fields = cast("dict[str, Any]", part)
    # A title is the key again, in other capitals.
    made = {
        key: _as_written(value)
        for key, value in fields.items()
        if key != "title" or not isinstance(value, str)
    }
    if fields.get("type") == "string" and _is_date(fields):
        made |= {"type": ["string", "integer"], "minimum": 1000, "maximum": 9999}
    return made


def _is_date(fields: dict[str, Any]) -> bool:
    return fields.get("pattern") == DATE_PATTERN or fields.get("description") == END_DESCRIPTION


def main(arguments: list[str]) -> int:
    """Write the schema where it is kept, or to the file that is named."""
    target = Path(arguments[0]) if arguments else _TARGET
    target.write_text(schema_text(), encoding="utf-8")
    sys.stdout.write(f"{target}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
