"""What clients ask: every root field for all of its answer, and every request that we show."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from graphql import GraphQLField, parse, validate

from tests.judges.conftest import HERE
from tests.judges.selections import (
    BUILT,
    FRAGMENT,
    Selection,
    arguments,
    below,
    fields,
    fragments,
    typed,
    with_fragments,
)

__all__ = ["ARGUMENTS", "all_claims", "asked", "paged", "relay_modules", "shown", "variables"]

ROOT = HERE.parents[1]

ARGUMENTS: Mapping[str, str] = {
    "representation": 'of: "Stockholms län", in: ["MILK", "NSK-S"]',
    "matrix": 'rows: ["Stockholms län"], columns: ["NSK-S"]',
    "graph": 'of: ["Styrgruppen för RSS Stockholms län"], through: [SEAT]',
    "difference": 'from: "2012", to: "2019-11", of: ["RSS Stockholms län", "MILK"], first: 4',
    "frames": 'span: "2017..2018-10", of: ["Styrgruppen för RSS Stockholms län"]',
    "similar": 'to: "actor/milk", among: ["NSK-S"]',
    "anchoring": 'of: ["beslut inom RSS Stockholms län"], sections: ["6"]',
    "mandateChain": 'of: "Styrgruppen för RSS Stockholms län"',
    "governance": 'of: "Styrgruppen för RSS Stockholms län", types: [STEERS, PART_OF]',
    "history": 'of: ["Storsthlm"], first: 4',
    "money": "first: 4",
    "path": 'from: "Region Stockholm", to: "Styrgruppen för RSS Stockholms län", ways: 2',
    "gaps": "first: 4",
    "proposal": 'scenario: "Förslag till fortsatt utvecklingsarbete 2020", first: 4',
    "comparison": 'trait: {types: [HOSTS], as: OBJECT}, noun: ACTOR, of: ["RSS Stockholms län"]',
    "contradictions": "first: 3",
    "claims": 'where: {about: ["RSS Stockholms län"]}, first: 4',
    "entities": "first: 4",
    "actors": "types: [NETWORK], first: 4",
    "node": 'id: "actor/milk"',
    "nodes": "ids: $ids",
    "search": 'text: "styrgruppen", first: 4',
    "vocabulary": 'text: "värd"',
    "sections": 'documents: ["Egenskapslistan"]',
    "facts": "",
}
"""What each root field is asked with, beside `at` and `after` where it takes them."""

VARIABLES: Mapping[str, str] = {"at": "Date", "after": "String", "ids": "[ID!]!"}

OPERATION = re.compile(r"^(?:query\s*\w*\s*)?(?=[({])", re.MULTILINE)
SHOWN = re.compile(r"^```graphql\n(.*?)^```", re.MULTILINE | re.DOTALL)


def asked() -> dict[str, str]:
    """By name, each alone in its document: one for each root field, and those of `crossing`."""
    root_fields = fields("Query").fields
    texts = [_asking(name, field) for name, field in root_fields.items()]
    by_hand = (HERE / "crossing.graphql").read_text(encoding="utf-8")
    texts += re.findall(r"^query .*?^}$", by_hand, re.MULTILINE | re.DOTALL)
    texts = [typed(text) for text in texts]
    return {text.split()[1].split("(")[0]: with_fragments(text) for text in texts}


def _asking(name: str, field: GraphQLField) -> str:
    given = [f"{each}: ${each}" for each in ("at", "after") if each in field.args]
    selected = f"{{ ...{Selection(deep=True).fragment(below(field).name)} }}"
    operation = f"{{ {name}{arguments(ARGUMENTS[name], *given)} {selected} }}"
    declared = [f"${each}: {VARIABLES[each]}" for each in variables(with_fragments(operation))]
    return f"query Ask{name[0].upper()}{name[1:]}{arguments(*declared)} {operation}"


def all_claims() -> str:
    """One fragment over all claims, of claims that are asked for by id."""
    return with_fragments(
        "query AllClaims($ids: [ID!]!, $at: Date) { nodes(ids: $ids) { id ...EveryClaim } }"
    )


def paged() -> dict[str, str]:
    """By name: each root field that has pages, as Relay goes through them."""
    found: dict[str, str] = {}
    for name, field in fields("Query").fields.items():
        # What `difference` gives has pages, and no edges.
        if "after" in field.args and below(field).name.endswith("Connection"):
            operation = f"Paged{name[0].upper()}{name[1:]}"
            given = arguments(ARGUMENTS[name], "after: $after")
            found[operation] = (
                f"query {operation}($after: String) {{ {name}{given} "
                f'@connection(key: "{operation}_{name}") {{ edges {{ node {{ __typename }} }} }} }}'
            )
    return found


def variables(document: str) -> list[str]:
    """The variables that a document uses."""
    return [name for name in VARIABLES if re.search(rf"\${name}\b", document)]


def shown() -> dict[str, str]:
    """By name: the worked examples, and every request that stands in the documents.

    Without those that show what is refused because it is not of the schema.
    """
    found: dict[str, str] = {}
    for path in (*_files("api/examples", "graphql"), *_documents()):
        text = path.read_text(encoding="utf-8")
        stem = "".join(word.capitalize() for word in re.findall(r"[A-Za-z0-9]+", path.stem))
        requests = SHOWN.findall(text) if path.suffix == ".md" else [text]
        for number, request in enumerate(requests, start=1):
            name = f"Shown{stem}{number}"
            found[name] = _renamed(request, name)
    return {name: one for name, one in found.items() if not validate(BUILT, parse(one))}


def _documents() -> Iterator[Path]:
    yield from (ROOT / "README.md", ROOT / "CONTRIBUTING.md", *_files("docs", "md"))


def _files(folder: str, ending: str) -> list[Path]:
    return sorted((ROOT / folder).rglob(f"*.{ending}"))


def _renamed(request: str, name: str) -> str:
    """The same with its operation and fragments named so that nothing else bears the name."""
    for fragment in FRAGMENT.findall(request):
        request = re.sub(rf"(fragment |\.\.\.\s*){fragment}\b", rf"\1{name}_{fragment}", request)
    renamed, operations = OPERATION.subn(f"query {name} ", request)
    assert operations == 1, name
    return renamed


def relay_modules(operations: Mapping[str, str]) -> dict[str, str]:
    """By name: a module for each operation and fragment, each named as Relay wants it."""
    texts = dict(fragments())
    for name, document in operations.items():
        own = re.sub(rf"^query {name}\b", f"query {name}Query", document, flags=re.MULTILINE)
        parts = re.split(r"^(?=fragment )", own, flags=re.MULTILINE)
        texts[name] = "".join(part for part in parts if part.split()[1] not in fragments())
    return {
        name: f"import {{ graphql }} from 'relay-runtime';\ngraphql`\n{text}`;\n"
        for name, text in texts.items()
    }
