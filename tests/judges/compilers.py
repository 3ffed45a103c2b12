"""The compilers of others: each is given the schema and documents, and must make code of them."""

import json
from collections.abc import Mapping
from pathlib import Path

from api.schema import schema
from tests.judges.conftest import NODE, PACKAGES, said
from tests.judges.documents import relay_modules

__all__ = ["relay"]

SECONDS = 120


async def relay(folder: Path, operations: Mapping[str, str]) -> str:
    """What relay-compiler says, without a fault, when it made `__generated__` in the folder."""
    (folder / "schema.graphql").write_text(schema.as_str(), encoding="utf-8")
    sources = folder / "sources"
    sources.mkdir()
    (folder / "__generated__").mkdir()
    for name, text in relay_modules(operations).items():
        (sources / f"{name}.js").write_text(text, encoding="utf-8")
    config = {
        "src": "sources",
        "schema": "schema.graphql",
        "language": "javascript",
        "artifactDirectory": "__generated__",
        "eagerEsModules": True,
    }
    (folder / "relay.config.json").write_text(json.dumps(config), encoding="utf-8")
    # What it makes are modules.
    (folder / "package.json").write_text('{"type": "module"}', encoding="utf-8")
    program = str(PACKAGES / "relay-compiler/cli.js")
    compiled = await said(NODE, program, "relay.config.json", at=folder, within=SECONDS)
    assert compiled.status == 0, compiled.out
    return compiled.out
