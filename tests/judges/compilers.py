"""The compilers of others: each is given the schema and documents, and must make code of them."""

import json
from collections.abc import Mapping
from pathlib import Path

from api.schema import schema
from tests.judges.conftest import HERE, NODE, PACKAGES, said
from tests.judges.documents import relay_modules

__all__ = ["APART", "ariadne", "relay", "typescript"]

APART = HERE / ".venv/bin"
"""The environment of what cannot be installed beside the service."""

SECONDS = 200
"""For one of them, where the machine has much else to do."""


async def _made(at: Path, *command: str) -> str:
    """What a compiler says when it found no fault."""
    compiled = await said(*command, at=at, within=SECONDS)
    assert compiled.status == 0, compiled.out
    return compiled.out


def _given(folder: Path, documents: Mapping[str, str], named: str, kind: str) -> None:
    """The schema and the documents as files."""
    (folder / "schema.graphql").write_text(schema.as_str(), encoding="utf-8")
    (folder / named).mkdir()
    for name, text in documents.items():
        (folder / named / f"{name}.{kind}").write_text(text, encoding="utf-8")


async def relay(folder: Path, operations: Mapping[str, str]) -> None:
    """What relay-compiler makes of the operations, as modules in `__generated__` of the folder."""
    _given(folder, relay_modules(operations), "sources", "js")
    (folder / "__generated__").mkdir()
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
    said = await _made(folder, NODE, str(PACKAGES / "relay-compiler/cli.js"), "relay.config.json")
    assert "[WARN]" not in said, said


async def typescript(folder: Path, operations: Mapping[str, str]) -> str:
    """The types that graphql-codegen makes of the operations, which the strictest TypeScript takes.

    Those of the schema and those of the operations are files of their own: both have each
    enumeration.
    """
    _given(folder, operations, "documents", "graphql")
    (folder / "node_modules").symlink_to(PACKAGES)
    config = {
        "schema": "schema.graphql",
        "documents": "documents/*.graphql",
        "generates": {
            "schema.ts": {"plugins": ["typescript"]},
            "operations.ts": {"plugins": ["typescript-operations"]},
        },
        # A scalar that nobody has given a type is a fault then.
        "config": {"strictScalars": True, "scalars": {"Date": "string"}},
    }
    (folder / "codegen.json").write_text(json.dumps(config), encoding="utf-8")
    program = str(PACKAGES / "@graphql-codegen/cli/cjs/bin.js")
    await _made(folder, NODE, program, "--config", "codegen.json")
    options: dict[str, object] = {
        "strict": True,
        "noEmit": True,
        "exactOptionalPropertyTypes": True,
        "noUncheckedIndexedAccess": True,
        "types": [],
    }
    checked = {"compilerOptions": options, "files": ["schema.ts", "operations.ts"]}
    (folder / "tsconfig.json").write_text(json.dumps(checked), encoding="utf-8")
    assert await _made(folder, NODE, str(PACKAGES / "typescript/bin/tsc")) == ""
    return (folder / "operations.ts").read_text(encoding="utf-8")


async def ariadne(folder: Path, operations: Mapping[str, str]) -> None:
    """The client that ariadne-codegen makes of the operations: `asked`, in the folder."""
    _given(folder, operations, "documents", "graphql")
    (folder / "pyproject.toml").write_text(
        "[tool.ariadne-codegen]\n"
        'schema_path = "schema.graphql"\n'
        'queries_path = "documents"\n'
        'target_package_name = "asked"\n'
        "[tool.ariadne-codegen.scalars.Date]\n"
        'type = "str"\n',
        encoding="utf-8",
    )
    await _made(folder, str(APART / "ariadne-codegen"), "client")
