"""The bare driver, asked for a while as `bench/load/asking.mjs` asks a service.

A program of its own, so that what it costs can be told from what measuring costs. The order comes
as JSON on standard input: question, parameters, in_flight, seconds or number. The report goes to
standard output.
"""

import asyncio
import sys
from time import perf_counter
from typing import Any

import psutil
from pydantic import BaseModel

from bench.direct import answer, opened
from bench.reports import Report

__all__ = ["Order", "main"]


class Order(BaseModel):
    """What to ask, how many at a time, for how long or how often."""

    question: str
    parameters: dict[str, str]
    in_flight: int = 1
    seconds: float | None = None
    number: int | None = None


async def _asked(order: Order) -> Report:
    begun = perf_counter()
    durations: list[float] = []
    answers: list[Any] = []
    places = iter(range(order.number)) if order.number else iter(int, 1)

    async with opened() as driver:

        async def keep_asking() -> None:
            for _ in places:
                sent = perf_counter()
                if order.seconds and sent - begun > order.seconds:
                    return
                answers[:] = [await answer(driver, order.question, order.parameters)]
                durations.append((perf_counter() - sent) * 1000)

        begun = perf_counter()
        await asyncio.gather(*(keep_asking() for _ in range(order.in_flight)))
        seconds = perf_counter() - begun
    return Report(seconds=seconds, durations={order.question: durations}, answer=answers[0])


def main() -> None:
    """Asks as ordered and reports."""
    itself = psutil.Process()
    order = Order.model_validate_json(sys.stdin.buffer.read())
    before = itself.cpu_times()
    report = asyncio.run(_asked(order))
    after = itself.cpu_times()
    report.cpu = after.user + after.system - before.user - before.system
    report.memory = itself.memory_info().rss
    sys.stdout.write(report.model_dump_json())


if __name__ == "__main__":
    main()
