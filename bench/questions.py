"""The three questions that every side is asked, and how each side is asked them."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

__all__ = ["HEAVY", "QUESTIONS", "Question", "operation"]

_HERE: Final = Path(__file__).parent
_AT: Final = "2019-11"
_DAYS: Final = {"since": "2019-11-01", "until": "2019-12-01"}


@dataclass(frozen=True, slots=True)
class Question:
    """A question about the real data; `of` is whom it is about, by id."""

    name: str
    title: str
    of: Mapping[str, str]

    @property
    def parameters(self) -> dict[str, str]:
        """What it is asked with by those who know no imprecise dates."""
        return {**self.of, **_DAYS}

    @property
    def text(self) -> str:
        """The one statement that answers it and does nothing more."""
        return (_HERE / f"statements/{self.name}.cypher").read_text(encoding="utf-8")


QUESTIONS: Final = (
    Question(
        "representation",
        "representation at a date",
        {"of": "area/stockholms-län", "in": "actor/milk"},
    ),
    Question("page", "a body's page", {"id": "actor/storsthlm"}),
    Question("chain", "a mandate chain", {"id": "actor/rss-styrgrupp-stockholms-län"}),
)
HEAVY: Final = Question("heavy", "two hundred claims of two thousand", {})
"""What we alone are asked, to see how long others wait for it."""


@cache
def _document(face: str, question: str) -> str:
    return (_HERE / f"requests/{face}/{question}.graphql").read_text(encoding="utf-8")


def operation(question: Question, face: str) -> str:
    """The body of the request that asks a GraphQL face."""
    days = {"at": _AT} if face == "ours" else _DAYS
    asked = {
        "query": _document(face, question.name),
        "operationName": question.name,
        "variables": {**question.of, **days},
    }
    return json.dumps(asked, ensure_ascii=False)
