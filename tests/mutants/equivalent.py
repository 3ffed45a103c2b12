"""Faults that were looked at and change nothing that anybody is promised, each with the reason."""

from functools import cache
from pathlib import Path
from typing import cast

import yaml

from tests.mutants.faults import Fault

__all__ = ["judged", "reason_for"]

FILE = Path(__file__).with_name("equivalent.yaml")


@cache
def judged() -> list[dict[str, str]]:
    """What was judged: the file, what stood there, what was put there (left out: anything), why."""
    return cast("list[dict[str, str]]", yaml.safe_load(FILE.read_text(encoding="utf-8")) or [])


def reason_for(fault: Fault) -> str | None:
    """Why a fault that was not found does not matter, if it was judged so."""
    for one in judged():
        if (one["file"], one["before"]) == (fault.file, fault.before) and one.get(
            "after", fault.after
        ) == fault.after:
            return one["why"]
    return None
