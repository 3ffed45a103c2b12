"""A private Neo4j: fetched once, run on loopback, stopped with its parent. No driver in here."""

from graph.embedded.private_store import Address, PrivateStore, Status
from graph.embedded.server import Memory

__all__ = ["Address", "Memory", "PrivateStore", "Status"]
