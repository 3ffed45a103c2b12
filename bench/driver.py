"""The bare driver, asked for a while as `bench/load.mjs` asks a service.

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
    itself = psutil.Process()
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

        # Connections are made before, as those of a service are.
        once = (answer(driver, order.question, order.parameters) for _ in range(order.in_flight))
        await asyncio.gather(*once)
        begun, before = perf_counter(), itself.cpu_times()
        await asyncio.gather(*(keep_asking() for _ in range(order.in_flight)))
        seconds, after = perf_counter() - begun, itself.cpu_times()
    return Report(
        seconds=seconds,
        durations={order.question: durations},
        answer=answers[0],
        cpu=after.user + after.system - before.user - before.system,
        memory=itself.memory_info().rss,
    )


def main() -> None:
    """Asks as ordered and reports."""
    order = Order.model_validate_json(sys.stdin.buffer.read())
    sys.stdout.write(asyncio.run(_asked(order)).model_dump_json())


if __name__ == "__main__":
    main()
