"""What is read off what was measured."""

from bench import table
from bench.comparing import Measured
from bench.documented import Asked
from bench.goals import goals
from bench.killing import told
from bench.reports import Report, percentile


def report(rate: float, *durations: float) -> Report:
    """A report of so many answers a second, each with these durations."""
    return Report(seconds=len(durations) / rate, durations={"page": list(durations)}, cpu=0.006)


def test_percentiles() -> None:
    """A percentile is a duration that was measured, and no share is above all of them."""
    hundred = [float(number) for number in range(100, 0, -1)]
    assert [percentile(hundred, share) for share in (0.5, 0.95, 0.99, 1)] == [50, 95, 99, 100]
    assert percentile([3.0], 0.5) == percentile([3.0], 0.99) == 3.0


def test_a_report() -> None:
    """A report with a wrong, refused or missing answer is not right, nor is an empty one."""
    assert report(100, 1, 2, 3).all_right
    assert report(100, 1, 2, 3).rate == 100
    assert report(100, 1, 2, 3).cpu_each == 2.0
    answered = {"page": [1.0]}
    assert not Report(seconds=1, durations=answered, wrong=1).all_right
    assert not Report(seconds=1, durations=answered, refused={"BUSY": 1}).all_right
    assert not Report(seconds=1, durations=answered, failed={"ECONNRESET": 1}).all_right
    assert not Report(seconds=1, durations={}).all_right


def test_turns_come_to_one_report() -> None:
    """What was asked in turns is told as if it had been asked at once."""
    first = Report(seconds=1, durations={"a": [1.0], "b": [2.0]}, cpu=1, store_cpu=2, memory=7)
    second = Report(seconds=3, durations={"a": [3.0]}, cpu=2, store_cpu=3, memory=9)
    assert Report.of_all([first, second]) == Report(
        seconds=4, durations={"a": [1.0, 3.0], "b": [2.0]}, cpu=3, store_cpu=5, memory=9
    )


def test_goals() -> None:
    """Goals are ratios at sixteen in flight of the sides that were there, kept or not."""
    rates = {"executed": 80, "remembered": 5000, "handler": 100, "neo4j-graphql": 25}
    found = goals(
        [
            Measured(side, "page", in_flight, report(rate / (17 - in_flight), 1, 2))
            for side, rate in rates.items()
            for in_flight in (1, 16)
        ]
    )
    assert [(goal.found, goal.wanted, goal.at_most, goal.holds) for goal in found] == [
        (1.25, 1.3, True, True),
        (4.0, 3.5, False, True),
        (1.0, 1.0, True, True),
        (200.0, 50.0, False, True),
    ]
    assert not goals([Measured("handler", "page", 16, report(100, 1))])
    shown = table.of_goals(found)
    assert "| page: time of executed to handler | ≤ 1.3 | 1.25 | yes |" in shown


def test_ratios_in_the_table() -> None:
    """A side is told in ratio to the handler and the peer in the same place of the same run."""
    found = [
        Measured("executed", "page", 1, report(50, 20)),
        Measured("handler", "page", 1, report(100, 10)),
    ]
    shown = table.of_sides(found).splitlines()
    assert shown[0].startswith("| question | in flight | side | a second | × handler | p50 ms |")
    assert shown[2].startswith("| page | 1 | executed | 50 | 0.50 | 20.0 |")
    assert shown[3].startswith("| page | 1 | handler | 100 | 1.00 | 10.0 |")


def test_profile() -> None:
    """Where the time goes is told by what each of three sides does more than the one before."""
    costs = {"driver": (2.0, 3.0), "handler": (2.5, 3.0), "executed": (9.0, 7.5)}
    found = [
        Measured(
            side,
            "page",
            1,
            Report(seconds=1, durations={"page": [1.0]}, cpu=cpu / 1000, store_cpu=store / 1000),
        )
        for side, (cpu, store) in costs.items()
    ]
    assert table.of_profile(found).splitlines()[2:] == [
        "| page | 3.00 | 2.00 | 0.50 | 6.50 | 4.50 |"
    ]
    assert table.of_profile(found[:2]).splitlines()[2:] == []


def test_kills() -> None:
    """After each kill the time until the last answer that was not right counts, up to the next."""
    kept = Report(
        seconds=60,
        durations={"page": [1.0, 2.0]},
        refused={"STORE_UNREACHABLE": 3},
        not_right=[1003, 1052, 1204, 1330],
    )
    lines = told(kept, [100.2, 120.3, 150.0]).splitlines()
    assert lines[2:4] == ["| right | 2 |", "| STORE_UNREACHABLE | 3 |"]
    assert "| kill 1: seconds until all is right | ≤ 10 | 5.00 | yes |" in lines
    assert "| kill 2: seconds until all is right | ≤ 10 | 12.70 | no |" in lines
    assert "| wrong answers | ≤ 0 | 0.00 | yes |" in lines


def test_growth_by_the_value() -> None:
    """The same answer may take half as long again; one that grew is judged by the value of it."""
    real = Asked([10.0, 10.0], {"a": 1}, 1)
    shown = table.of_documented(
        {
            1: {"same": real, "slow": real, "grown": real},
            10: {
                "same": Asked([14.0], {"a": 1}, 1),
                "slow": Asked([16.0], {"a": 1}, 1),
                "grown": Asked([100.0], {"a": list(range(10))}, 10),
            },
        }
    ).splitlines()
    assert shown[2].endswith("| the same | 14.0 | 1.40 | yes |")
    assert shown[3].endswith("| the same | 16.0 | 1.60 | no |")
    assert shown[4].endswith("| 10.0 × | 100.0 | 1.00 | yes |")
