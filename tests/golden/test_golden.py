"""Every golden question is answered by one request, and a wrong answer would be noticed."""

import copy
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import jmespath
import pytest
import yaml

from api.context import Context
from api.schema import schema
from graph.store import Store
from tests.golden.comparing import Answer, same


@dataclass(frozen=True)
class Golden:
    """A question with its answer, the request that gets it and where in the response it stands."""

    id: str
    question_sv: str
    question_en: str
    kind: str
    as_of: str
    answer: Answer
    operation: str
    read: str
    accept: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    ordered: bool = False
    note: str = ""

    def is_answered_by(self, got: Answer) -> bool:
        """Whether what was got is the answer."""
        return same(self.answer, got, self.accept, ordered=self.ordered)


def goldens() -> list[Golden]:
    """All questions in the files beside this one."""
    files = sorted(Path(__file__).parent.glob("*.yaml"))
    entries = [entry for file in files for entry in yaml.safe_load(file.read_text("utf-8"))]
    return [Golden(**entry) for entry in entries]


GOLDENS = goldens()
EACH = pytest.mark.parametrize("golden", GOLDENS, ids=[golden.id for golden in GOLDENS])


@EACH
async def test_one_request_answers(golden: Golden, loaded: Store) -> None:
    """The response holds the answer, as data, at the place that `read` names."""
    response = await schema.execute(golden.operation, context_value=Context(loaded))
    assert not response.errors, f"{golden.id}: {golden.question_sv}\n{response.errors}"
    got = jmespath.search(golden.read, response.data)
    assert golden.is_answered_by(got), "\n".join(
        (
            f"{golden.id}: {golden.question_sv}",
            f"answer: {_shown(golden.answer)}",
            f"accept: {_shown(golden.accept)}",
            f"got:    {_shown(got)}",
            f"data:   {_shown(response.data)[:2000]}",
        )
    )


@EACH
def test_the_answer_is_not_in_the_expression(golden: Golden) -> None:
    """Nothing that is asked for is written into `read`; it has to come from the response."""
    for value in _strings(golden.answer):
        assert f"'{value}'" not in golden.read
        assert f'"{value}"' not in golden.read
    for value in _numbers(golden.answer):
        assert f": `{value}`" not in golden.read


@EACH
def test_wrong_answers_are_refused(golden: Golden) -> None:
    """The answer itself passes; with anything in it changed, missing or added it does not."""
    assert golden.is_answered_by(copy.deepcopy(golden.answer))
    for wrong in _wrong(golden.answer):
        assert not golden.is_answered_by(wrong), f"{golden.id} takes {_shown(wrong)}"
    if golden.ordered and isinstance(golden.answer, list):
        assert not golden.is_answered_by(golden.answer[::-1])


def test_accepted_strings_are_right_too() -> None:
    """Another accepted string passes wherever the string of the answer would, and nowhere else."""
    accept = {"SKL": ["Sveriges kommuner och landsting"]}
    assert same(["SKL"], ["Sveriges kommuner och landsting"], accept)
    assert same([{"host": "SKL"}], [{"host": "Sveriges kommuner och landsting"}], accept)
    assert not same(["Staten"], ["Sveriges kommuner och landsting"], accept)


def test_a_list_is_a_set_unless_it_is_ordered() -> None:
    """Order and repetition matter only where the question asks for an order."""
    assert same(["a", "b"], ["b", "a", "b"], {})
    assert not same(["a", "b"], ["b", "a"], {}, ordered=True)
    assert not same(["a", "b"], ["a"], {})
    assert not same([], ["a"], {})


def test_kinds_of_values_are_not_mixed() -> None:
    """A number is no string, one is not true, and no value is not an empty list."""
    assert not same("2016", 2016, {})
    assert not same(1, True, {})
    assert not same(False, 0, {})
    assert not same([], None, {})
    assert same(23, 23.0, {})


def _shown(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _strings(answer: Answer) -> Iterator[str]:
    yield from (value for value in _leaves(answer) if isinstance(value, str))


def _numbers(answer: Answer) -> Iterator[float]:
    yield from (
        value
        for value in _leaves(answer)
        if isinstance(value, int | float) and not isinstance(value, bool)
    )


def _leaves(answer: Answer) -> Iterator[Answer]:
    if isinstance(answer, list):
        for one in answer:
            yield from _leaves(one)
    elif isinstance(answer, dict):
        for one in answer.values():
            yield from _leaves(one)
    else:
        yield answer


def _wrong(answer: Answer) -> Iterator[Answer]:
    """Answers that differ from this one in a single thing."""
    yield None
    if isinstance(answer, list):
        yield from _wrong_lists(answer)
    elif isinstance(answer, dict):
        for key, value in answer.items():
            yield {other: answer[other] for other in answer if other != key}
            yield from ({**answer, key: wrong} for wrong in _wrong(value))
        yield {**answer, "more": 1}
    elif isinstance(answer, bool):
        yield not answer
        yield int(answer)
    elif isinstance(answer, str):
        yield f"{answer}x"
        yield ""
    elif answer is not None:
        yield answer + 1
        yield str(answer)


def _wrong_lists(answer: list[Answer]) -> Iterator[list[Answer]]:
    yield [*answer, "någon annan"]
    for place, one in enumerate(answer):
        yield answer[:place] + answer[place + 1 :]
        yield from ([*answer[:place], wrong, *answer[place + 1 :]] for wrong in _wrong(one))
