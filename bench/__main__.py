"""`python -m bench`: parses and delegates. Tables go to standard output, progress to stderr."""

import signal
import sys
from collections.abc import Generator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated, Final

import typer

from bench import table
from bench.comparing import compared, measured, sides_over
from bench.documented import Asked, asked
from bench.goals import goals
from bench.killing import killed
from bench.questions import QUESTIONS
from bench.sides import SIDES, executed
from bench.soaking import soaked
from bench.stores import store_at

__all__ = ["app"]

# Told to end, it stops the servers that it started, as it does at Ctrl+C.
signal.signal(signal.SIGTERM, lambda _number, _frame: sys.exit(143))

app = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)

_EVERY_SIDE: Final = ",".join(SIDES)

Sides = Annotated[str, typer.Option(help="The sides, commas between.")]
InFlight = Annotated[str, typer.Option(help="Numbers of requests in flight.")]
Scale = Annotated[str, typer.Option(help="How many times the store holds the real graph.")]
Seconds = Annotated[float, typer.Option(help="Seconds for each row.")]
Warm = Annotated[float, typer.Option(help="Seconds before, which do not count.")]
Turns = Annotated[int, typer.Option(help="Turns that the sides take in these seconds.", min=1)]
Times = Annotated[int, typer.Option(help="How often each documented request is asked; 0: none.")]


@app.command()
def run(
    sides: Sides = _EVERY_SIDE,
    in_flight: InFlight = "1,4,16",
    scale: Scale = "1,10,100",
    seconds: Seconds = 10.0,
    warm: Warm = 3.0,
    turns: Turns = 2,
    times: Times = 40,
) -> None:
    """Compare the answers of all sides, then time them, at each scale; then what is documented."""
    for each in _numbers(scale):
        with store_at(each, _tell) as address, _logs() as logs:
            with sides_over(address, sides.split(","), logs) as there:
                compared(there)
                found = measured(
                    there,
                    _numbers(in_flight),
                    seconds=seconds,
                    warm=warm,
                    turns=turns,
                    telling=_tell,
                )
                _show(f"## The real data, {each} ×", table.of_sides(found), table.of_starts(there))
            if each == 1:
                if {"driver", "handler", "executed"} <= {side.name for side in there}:
                    _show("## Where the time goes", table.of_profile(found))
                _show("## Goals", table.of_goals(goals(found)))
    if times:
        _show("## What is documented", table.of_documented(_documented(_numbers(scale), times)))


@app.command()
def soak(
    number: Annotated[int, typer.Option(help="How many requests.", min=1000)] = 200_000,
) -> None:
    """Ask for long, and see that memory stays; then light requests among heavy ones."""
    with store_at(1, _tell) as address, _logs() as logs:
        _show("## Soak", soaked(address, logs, number, _tell))


@app.command()
def kills(
    number: Annotated[int, typer.Option(help="How many times the store is killed.", min=1)] = 20,
) -> None:
    """Kill the store under load, and see that nothing is answered wrongly or not at all."""
    with _logs() as logs:
        _show("## Kills", killed(logs, number, _tell))


def _documented(scales: Sequence[int], times: int) -> dict[int, dict[str, Asked]]:
    """What is documented, asked of our service at all scales at once."""
    urls: dict[int, str] = {}
    with ExitStack() as stack:
        for scale in scales:
            address = stack.enter_context(store_at(scale, _tell))
            service = stack.enter_context(executed(address, stack.enter_context(_logs())))
            urls[scale] = service.url(QUESTIONS[0])
        return asked(urls, times, _tell)


def _numbers(text: str) -> list[int]:
    return [int(one) for one in text.split(",")]


@contextmanager
def _logs() -> Generator[Path]:
    with TemporaryDirectory(prefix="bench-") as folder:
        yield Path(folder)


def _tell(what: str) -> None:
    sys.stderr.write(f"{what}\n")


def _show(*parts: str) -> None:
    sys.stdout.write("\n\n".join(parts) + "\n\n")
    sys.stdout.flush()


if __name__ == "__main__":
    app()
