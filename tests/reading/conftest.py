"""Small seeds for these tests too, and the emptied store that they are loaded in."""

from tests.seeding.conftest import checked, emptied, written

__all__ = ["checked", "emptied", "written"]
