"""When an answer is the one that is wanted: the rules of the sample questions, and no others."""

from collections.abc import Mapping, Sequence
from typing import TypeAlias

__all__ = ["Accepted", "Answer", "same"]

Answer: TypeAlias = "str | float | bool | list[Answer] | dict[str, Answer] | None"
"""Facts as data: what a question is answered with."""

Accepted: TypeAlias = Mapping[str, Sequence[str]]
"""For a string of the answer, the other strings that are just as right."""


def same(wanted: Answer, got: Answer, accepted: Accepted, *, ordered: bool = False) -> bool:
    """Whether `got` says what `wanted` says.

    Lists are sets unless `ordered`: every element has its like on the other side, how often does
    not matter. Objects have the same keys. Strings are equal letter for letter, or `got` has one of
    the strings accepted for the wanted one. A number is no string, and truth is no number.
    """
    if isinstance(wanted, list):
        return isinstance(got, list) and _same_lists(wanted, got, accepted, ordered=ordered)
    if isinstance(wanted, dict):
        return (
            isinstance(got, dict)
            and wanted.keys() == got.keys()
            and all(same(wanted[key], got[key], accepted, ordered=ordered) for key in wanted)
        )
    if isinstance(wanted, bool) or isinstance(got, bool) or wanted is None:
        return wanted is got
    if isinstance(wanted, str):
        return isinstance(got, str) and got in (wanted, *accepted.get(wanted, ()))
    return isinstance(got, int | float) and wanted == got


def _same_lists(
    wanted: list[Answer], got: list[Answer], accepted: Accepted, *, ordered: bool
) -> bool:
    if ordered:
        return len(wanted) == len(got) and all(
            same(one, other, accepted, ordered=True) for one, other in zip(wanted, got, strict=True)
        )
    return all(any(same(one, other, accepted) for other in got) for one in wanted) and all(
        any(same(one, other, accepted) for one in wanted) for other in got
    )
