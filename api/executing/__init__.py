"""How an operation is executed: what can be known before from its document is worked out once."""

from api.executing.beginning import SoundDocument
from api.executing.executor import Compiled, executed

__all__ = ["Compiled", "SoundDocument", "executed"]
