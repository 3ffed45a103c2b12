"""The graph's door: the only room that speaks to Neo4j."""

from graph.store.connecting import connect
from graph.store.door import Row, Store, Transaction

__all__ = ["Row", "Store", "Transaction", "connect"]
