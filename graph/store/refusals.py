"""What the driver and the server say when they refuse, told as errors of ours."""

import socket
import ssl
from collections.abc import Iterator
from typing import cast

from neo4j.exceptions import DriverError, Neo4jError, ResultError, SessionError, TransactionError

from graph.errors import (
    SettingError,
    StoreError,
    StoreFullError,
    StoreProtocolError,
    StoreRefusedError,
    StoreTimeoutError,
    StoreUnreachableError,
    StyrgrafError,
)
from graph.statements import statement, statement_names

__all__ = ["Refusal", "is_passing", "told"]

Refusal = Neo4jError | DriverError

REFUSED = "Neo.ClientError.Security."
NO_DATABASE = "Neo.ClientError.Database.DatabaseNotFound"
UNAVAILABLE = "Neo.TransientError.General.DatabaseUnavailable"
# Parts of codes: a server whose disk is full cannot write its log, and turns to reading only.
FULL = (
    "OutOfMemory",
    "OutOfDisk",
    "ReadOnlyDatabase",
    "MemoryPool",
    "StackOverFlow",
    "TransactionLogError",
)
NO_SPACE = ("no space left", "disk full", "disk is full")
SLOW = ("TransactionTimedOut", "LockAcquisitionTimeout", "Transaction.Terminated")
# The driver's own words where its classes do not tell; a test asks each of them of a real socket.
NO_GREETING = ("handshake", "http server", "ssl", "encryption", "protocol version", "bolt response")


def is_passing(error: BaseException | None) -> bool:
    """Whether the same may well succeed a moment later.

    Not what is full or slow, though the server calls that passing: to ask again makes it worse.
    Not what does not speak Bolt: it will not learn.
    """
    if not isinstance(error, Neo4jError | DriverError):
        return False
    code = (isinstance(error, Neo4jError) and error.code) or ""
    if any(part in code for part in FULL + SLOW) or _lacks_space(error):
        return False
    return error.is_retryable() and not _speaks_otherwise(error)


def told(error: Refusal, uri: str, database: str, text: str = "") -> StyrgrafError:
    """The error of ours that says what went wrong where, and what to do about it."""
    if isinstance(error, Neo4jError):
        return _server_said(error, uri, database, text)
    return _driver_said(error, uri)


def _server_said(error: Neo4jError, uri: str, database: str, text: str) -> StyrgrafError:
    code = error.code or ""
    if code.startswith(REFUSED):
        return StoreRefusedError(
            f"The store at {uri} does not accept the user name or the password.",
            "Set NEO4J_USER and NEO4J_PASSWORD to what the server knows; after three wrong ones "
            "it refuses the right one too, for five seconds.",
            neo4j=code,
        )
    if code == NO_DATABASE:
        return SettingError(
            f"There is no database {database!r} at {uri}.",
            "Set NEO4J_DATABASE to one that is there: `SHOW DATABASES` lists them.",
            setting="NEO4J_DATABASE",
        )
    if code == UNAVAILABLE:
        return StoreUnreachableError(
            f"The database {database!r} at {uri} is not available: it starts, stops or recovers.",
            "Try again in a minute, and see the server's log if that does not help.",
            neo4j=code,
        )
    return _refused_statement(error, code, uri, text)


def _refused_statement(error: Neo4jError, code: str, uri: str, text: str) -> StoreError:
    said: dict[str, object] = {"neo4j": code, "message": error.message, **_named(text)}
    if any(part in code for part in FULL) or _lacks_space(error):
        return StoreFullError(
            f"The store at {uri} has no room: {error.message}",
            "Ask for less at once, or give the server more memory or disk; nothing of this "
            "transaction was kept.",
            **said,
        )
    if any(part in code for part in SLOW):
        return StoreTimeoutError(
            f"The store at {uri} gave up a statement that took too long.",
            "Ask for less, or raise STATEMENT_SECONDS.",
            **said,
        )
    return StoreError(
        f"The store at {uri} refused a statement: {error.message} ({code}).",
        "This is a fault of Styrgraf's: report it with the statement's name.",
        **said,
    )


def _driver_said(error: DriverError, uri: str) -> StoreError:
    reason = _last_words(error)
    if _speaks_otherwise(error):
        return StoreProtocolError(
            f"What answers at {uri} does not speak Bolt, or not in this way: {reason}.",
            "See that NEO4J_URI names the Bolt port (7687 and not 7474), and that bolt+s:// and "
            "neo4j+s:// are used for a server with TLS and only for such.",
            reason=reason,
        )
    if isinstance(error, ResultError | SessionError | TransactionError):
        return StoreError(
            f"The connection to {uri} was used in a wrong order: {reason}.",
            "This is a fault of Styrgraf's: report it.",
            reason=reason,
        )
    return StoreUnreachableError(
        f"Nothing answers at {uri}: {reason}.",
        "See that the server runs and that NEO4J_URI names it; unset NEO4J_URI to have a private "
        "one.",
        reason=reason,
    )


def _speaks_otherwise(error: BaseException) -> bool:
    """Whether something answered, or took the call and said nothing that we know."""
    causes = list(_causes(error))
    if any(isinstance(cause, ConnectionRefusedError | socket.gaierror) for cause in causes):
        return False
    if any(isinstance(cause, ssl.SSLError) for cause in causes):
        return True
    if isinstance(error, Neo4jError):
        return False
    words = " ".join(str(cause).lower() for cause in causes)
    return any(part in words for part in NO_GREETING)


def _lacks_space(error: Exception) -> bool:
    return any(part in str(error).lower() for part in NO_SPACE)


def _last_words(error: BaseException) -> str:
    """The innermost reason that has words, which is the one nearest to the fault."""
    words = [str(cause).splitlines()[0].rstrip(".") for cause in _causes(error) if str(cause)]
    return words[-1] if words else type(error).__name__


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    """The error and all that led to it, the outermost first."""
    seen: set[int] = set()
    waiting: list[BaseException | None] = [error]
    while waiting:
        cause = waiting.pop(0)
        if cause is None or id(cause) in seen:
            continue
        seen.add(id(cause))
        yield cause
        if isinstance(cause, ExceptionGroup):
            waiting.extend(cast("ExceptionGroup[Exception]", cause).exceptions)
        waiting.append(cause.__cause__ or cause.__context__)


def _named(text: str) -> dict[str, object]:
    """The name of the statement on the shelf, where it is one of the shelf's."""
    names = [name for name in statement_names() if statement(name).text == text]
    return {"statement": names[0]} if names else {}
