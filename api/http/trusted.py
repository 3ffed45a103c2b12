"""Documents that are known beforehand, and asked for by their digest instead of being sent."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from hashlib import sha256
from pathlib import Path
from typing import Any, Final, cast

import orjson
from graphql import GraphQLError, build_schema, parse, specified_rules, validate

from api.http.asked import Asked
from api.http.refusing import FORM, RequestError
from api.limits import RULES, TOKENS_AT_MOST
from api.schema import schema
from graph.errors import (
    DocumentNotTrustedError,
    InputError,
    PersistedQueryNotFoundError,
    PersistedQueryNotSupportedError,
    SettingError,
)

__all__ = ["Trusted", "trusted_documents"]

_SETTING: Final = "TRUSTED_DOCUMENTS"
_DIGEST: Final = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Trusted:
    """The known documents by the SHA-256 of their text; `only` they are executed, or others too."""

    documents: Mapping[str, str] = field(default_factory=dict[str, str])
    only: bool = False

    def complete(self, asked: Asked) -> Asked:
        """The request with the document that it names by digest.

        Raises RequestError where there is neither document nor digest, or the digest is none or
        another document's; PersistedQueryNotFoundError or PersistedQueryNotSupportedError where
        the document has to be sent; DocumentNotTrustedError where that does not help either.
        """
        digest = _digest_in(asked.extensions or {})
        if not asked.document:
            if digest is None:
                raise _malformed("There is no `query` in the request.")
            return replace(asked, document=self._known(digest))
        own = sha256(asked.document.encode()).hexdigest()
        if digest not in (None, own):
            raise _malformed("`sha256Hash` is not the SHA-256 of `query`.")
        if self.only and own not in self.documents:
            raise DocumentNotTrustedError(
                "The document is none of those that this service executes.",
                "Ask whoever runs the service to add it.",
            )
        return asked

    def _known(self, digest: str) -> str:
        if digest in self.documents:
            return self.documents[digest]
        # Both messages are what clients of automatic persisted queries look for, word by word.
        remedy = "Send the document itself as `query`."
        if self.documents:
            raise PersistedQueryNotFoundError("PersistedQueryNotFound", remedy)
        raise PersistedQueryNotSupportedError("PersistedQueryNotSupported", remedy)


def trusted_documents(path: Path | None, *, only: bool = False) -> Trusted:
    """The documents in a folder (each `.graphql` file as it is), or in a JSON file that gives the
    document for each digest.

    Raises SettingError where there are none, one is not of the schema, or a digest is not that of
    its document; and where only trusted ones are to be executed and no place is given.
    """
    if path is None and only:
        raise SettingError(
            "ONLY_TRUSTED is set, and TRUSTED_DOCUMENTS is not: nothing could be asked.",
            "Set TRUSTED_DOCUMENTS to the folder or file of the documents.",
            setting=_SETTING,
        )
    if path is None:
        return Trusted()
    try:
        found = dict(_in_folder(path) if path.is_dir() else _in_file(path))
    except (OSError, ValueError) as error:
        raise _refused(f"{path} cannot be read: {error}") from error
    if not found:
        raise _refused(f"{path} holds no document")
    _check(found)
    return Trusted(found, only)


def _in_folder(folder: Path) -> Iterator[tuple[str, str]]:
    for path in sorted(folder.rglob("*.graphql")):
        text = path.read_bytes()
        yield sha256(text).hexdigest(), text.decode()


def _in_file(path: Path) -> Iterator[tuple[str, str]]:
    read: object = orjson.loads(path.read_bytes())
    if not isinstance(read, dict):
        raise ValueError("it is no JSON object of digests and documents")
    for digest, document in cast("dict[str, object]", read).items():
        if not isinstance(document, str) or sha256(document.encode()).hexdigest() != digest:
            raise ValueError(f"{digest!r} is not the SHA-256 of its document")
        yield digest, document


def _check(documents: Mapping[str, str]) -> None:
    known = build_schema(schema.as_str())
    for digest, text in documents.items():
        try:
            read = parse(text, max_tokens=TOKENS_AT_MOST)
        except GraphQLError as error:
            raise _refused(f"the document {digest} cannot be read: {error.message}") from error
        for error in validate(known, read, [*specified_rules, *RULES]):
            raise _refused(f"the document {digest} is not of the schema: {error.message}")


def _digest_in(extensions: Mapping[str, Any]) -> str | None:
    persisted: object = extensions.get("persistedQuery")
    if persisted is None:
        return None
    digest = cast("dict[str, object]", persisted).get("sha256Hash") if _is_map(persisted) else None
    if not isinstance(digest, str) or not _DIGEST.fullmatch(digest.lower()):
        raise _malformed("`extensions.persistedQuery.sha256Hash` is no SHA-256.")
    return digest.lower()


def _is_map(value: object) -> bool:
    return isinstance(value, dict)


def _malformed(said: str) -> RequestError:
    return RequestError(400, InputError(said, FORM))


def _refused(said: str) -> SettingError:
    return SettingError(
        f"The setting {_SETTING} cannot be used: {said}.",
        "README.md says what it may hold.",
        setting=_SETTING,
    )
