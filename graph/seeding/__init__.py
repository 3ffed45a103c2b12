"""From the files under seeds/ to the graph: read and check here, plan and apply in `loading`."""

from graph.seeding.checking import Report, Seeds, check_seeds, refuse, report_on
from graph.seeding.faults import Fault, Place
from graph.seeding.kept import Kept
from graph.seeding.proving import unproved

__all__ = [
    "Fault",
    "Kept",
    "Place",
    "Report",
    "Seeds",
    "check_seeds",
    "refuse",
    "report_on",
    "unproved",
]
