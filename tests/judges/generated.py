"""Asks the endpoint through the client that ariadne-codegen made, in that tool's environment.

`python generated.py ADDRESS FOLDER`: the folder holds the client as the package `asked`, and
`variables.json` what is given to each operation. A line of JSON for each: its name, and the answer
as the models give it back, or null where the service refused.
"""

import asyncio
import importlib
import json
import sys
from pathlib import Path
from typing import Any

import httpx

SECONDS = 120


async def asked(address: str, folder: Path) -> None:
    """Asks each operation once."""
    sys.path.insert(0, str(folder))
    client: Any = importlib.import_module("asked")
    given: dict[str, dict[str, Any]] = json.loads((folder / "variables.json").read_text())
    async with httpx.AsyncClient(timeout=SECONDS) as http:
        asking = client.Client(url=address, http_client=http)
        methods = {name.replace("_", ""): getattr(asking, name) for name in dir(asking)}
        for operation, variables in given.items():
            try:
                found = await methods[operation.lower()](**variables)
            except client.GraphQLClientGraphQLMultiError:
                answer = None
            else:
                answer = found.model_dump(mode="json", by_alias=True)
            sys.stdout.write(json.dumps({"operation": operation, "answer": answer}) + "\n")


if __name__ == "__main__":
    asyncio.run(asked(sys.argv[1], Path(sys.argv[2])))
