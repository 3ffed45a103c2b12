"""Everything that can go wrong, as a tree of errors with stable codes.

StyrgrafError
├── InputError                 what was asked or given is at fault
│   ├── BadDateError           a date that is no date, or an interval that ends before it starts
│   ├── UnknownNameError       no thing has this id or name
│   ├── UnknownOperationError  which operation of a document is meant cannot be told
│   ├── AmbiguousNameError     several things have this name
│   ├── WrongNounError         the thing exists and is of a kind that does not fit here
│   ├── BadCursorError         a page's cursor that this service did not hand out
│   ├── PageTooLargeError      more rows asked for than one page holds
│   ├── OperationTooLargeError an operation over the limits of depth, aliases, tokens or cost
│   ├── PersistedQueryNotFoundError      no trusted document has this digest
│   ├── PersistedQueryNotSupportedError  there are no trusted documents
│   ├── DocumentNotTrustedError          only trusted documents are executed, and it is none
│   └── SeedsRefusedError      the seeds break their rules; carries every fault found
├── StoreError                 the graph cannot be reached or used
│   ├── StoreUnreachableError  nothing answers at the address
│   ├── StoreRefusedError      user name or password are not accepted
│   ├── StoreProtocolError     what answers does not speak Bolt, or a version of it we do not
│   ├── StoreForeignError      the database holds data that is not ours
│   ├── StoreEmptyError        nothing has been loaded yet
│   ├── StoreTimeoutError      a statement took longer than it may
│   └── StoreFullError         disk or memory pool is exhausted
├── PrivateStoreError          the Neo4j that we run ourselves
│   ├── JarsUnavailableError   the server's files cannot be fetched
│   ├── JarCorruptError        a file's hash is not the locked one
│   ├── DirectoryHeldError     another process holds the directory
│   ├── DirectoryForeignError  the directory is not one of ours, or half-written
│   └── ServerFailedError      the server did not come up; carries its own complaint
├── PortInUseError             the service's own port is taken
└── SettingError               a setting has a value that cannot be used
"""

from typing import ClassVar

__all__ = [
    "AmbiguousNameError",
    "BadCursorError",
    "BadDateError",
    "DirectoryForeignError",
    "DirectoryHeldError",
    "DocumentNotTrustedError",
    "InputError",
    "JarCorruptError",
    "JarsUnavailableError",
    "OperationTooLargeError",
    "PageTooLargeError",
    "PersistedQueryNotFoundError",
    "PersistedQueryNotSupportedError",
    "PortInUseError",
    "PrivateStoreError",
    "SeedsRefusedError",
    "ServerFailedError",
    "SettingError",
    "StoreEmptyError",
    "StoreError",
    "StoreForeignError",
    "StoreFullError",
    "StoreProtocolError",
    "StoreRefusedError",
    "StoreTimeoutError",
    "StoreUnreachableError",
    "StyrgrafError",
    "UnknownNameError",
    "UnknownOperationError",
    "WrongNounError",
]


class StyrgrafError(Exception):
    """Something went wrong that a person can act on.

    `code` is stable and documented in docs/errors.md; `what` says what is wrong and where,
    `remedy` what to do about it, `details` the same as data (candidates, lines, limits).
    """

    code: ClassVar[str] = "STYRGRAF"

    def __init__(self, what: str, remedy: str, **details: object) -> None:
        super().__init__(what)
        self.what = what
        self.remedy = remedy
        self.details = details

    def __str__(self) -> str:
        return f"{self.what} {self.remedy}"


class InputError(StyrgrafError):
    """What was asked or given is at fault, and can be mended by whoever gave it."""

    code = "BAD_INPUT"


class BadDateError(InputError):
    """A text that is no date, or an interval that ends before it starts."""

    code = "BAD_DATE"


class UnknownNameError(InputError):
    """No thing has this id or name; `details["nearest"]` holds the closest ones."""

    code = "UNKNOWN_NAME"


class UnknownOperationError(InputError):
    """Which operation of a document is meant cannot be told; `details["operations"]` names them."""

    code = "UNKNOWN_OPERATION"


class AmbiguousNameError(InputError):
    """Several things have this name; `details["candidates"]` lists them."""

    code = "AMBIGUOUS_NAME"


class WrongNounError(InputError):
    """The thing exists, but its kind does not fit where it was named."""

    code = "WRONG_NOUN"


class BadCursorError(InputError):
    """A cursor that this service did not hand out, or not for this list."""

    code = "BAD_CURSOR"


class PageTooLargeError(InputError):
    """More rows asked for than one page holds."""

    code = "PAGE_TOO_LARGE"


class OperationTooLargeError(InputError):
    """An operation over one of the limits of depth, aliases, tokens or cost."""

    code = "OPERATION_TOO_LARGE"


class PersistedQueryNotFoundError(InputError):
    """No trusted document has the digest that was sent in place of one."""

    code = "PERSISTED_QUERY_NOT_FOUND"


class PersistedQueryNotSupportedError(InputError):
    """A digest was sent in place of a document, and there are no trusted documents."""

    code = "PERSISTED_QUERY_NOT_SUPPORTED"


class DocumentNotTrustedError(InputError):
    """Only trusted documents are executed, and the one that was sent is none of them."""

    code = "DOCUMENT_NOT_TRUSTED"


class SeedsRefusedError(InputError):
    """The seeds break their rules; `details["faults"]` holds each fault with file and line."""

    code = "SEEDS_REFUSED"


class StoreError(StyrgrafError):
    """The graph cannot be reached or used."""

    code = "STORE"


class StoreUnreachableError(StoreError):
    """Nothing answers at the store's address."""

    code = "STORE_UNREACHABLE"


class StoreRefusedError(StoreError):
    """The store does not accept the user name or the password."""

    code = "STORE_REFUSED"


class StoreProtocolError(StoreError):
    """What answers at the address does not speak Bolt, or no version of it that we speak."""

    code = "STORE_PROTOCOL"


class StoreForeignError(StoreError):
    """The database holds data that Styrgraf did not put there."""

    code = "STORE_FOREIGN"


class StoreEmptyError(StoreError):
    """Nothing has been loaded into the store yet."""

    code = "STORE_EMPTY"


class StoreTimeoutError(StoreError):
    """A statement took longer than it may."""

    code = "STORE_TIMEOUT"


class StoreFullError(StoreError):
    """The store's disk or memory pool is exhausted."""

    code = "STORE_FULL"


class PrivateStoreError(StyrgrafError):
    """The Neo4j that Styrgraf fetches and runs itself."""

    code = "PRIVATE_STORE"


class JarsUnavailableError(PrivateStoreError):
    """The server's files are neither here nor to be fetched."""

    code = "JARS_UNAVAILABLE"


class JarCorruptError(PrivateStoreError):
    """A file's hash differs from the one in the lock."""

    code = "JAR_CORRUPT"


class DirectoryHeldError(PrivateStoreError):
    """Another process holds the store's directory; `details` say which."""

    code = "DIRECTORY_HELD"


class DirectoryForeignError(PrivateStoreError):
    """The directory is not a store of ours, or was left half-written."""

    code = "DIRECTORY_FOREIGN"


class ServerFailedError(PrivateStoreError):
    """The server did not come up; `details["complaint"]` is what it said itself."""

    code = "SERVER_FAILED"


class PortInUseError(StyrgrafError):
    """The port the service is to listen on is taken."""

    code = "PORT_IN_USE"


class SettingError(StyrgrafError):
    """A setting has a value that cannot be used."""

    code = "BAD_SETTING"
