"""From the files under seeds/ to the graph: read, check, plan and apply."""

from graph.seeding.checking import Report, Seeds, check_seeds, refuse, report_on
from graph.seeding.faults import Fault, Place
from graph.seeding.kept import Kept
from graph.seeding.loading import Progress, apply, is_current, plan, settle, state_of
from graph.seeding.plans import NounPlan, Plan
from graph.seeding.proving import unproved

__all__ = [
    "Fault",
    "Kept",
    "NounPlan",
    "Place",
    "Plan",
    "Progress",
    "Report",
    "Seeds",
    "apply",
    "check_seeds",
    "is_current",
    "plan",
    "refuse",
    "report_on",
    "settle",
    "state_of",
    "unproved",
]
