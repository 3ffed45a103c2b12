"""From the files under seeds/ to the graph: read, check, plan and apply."""

from graph.seeding.checking import Seeds, check_seeds, refuse
from graph.seeding.faults import Fault, Place
from graph.seeding.loading import Progress, apply, is_current, plan, settle, state_of
from graph.seeding.plans import NounPlan, Plan
from graph.seeding.proving import unproved

__all__ = [
    "Fault",
    "NounPlan",
    "Place",
    "Plan",
    "Progress",
    "Seeds",
    "apply",
    "check_seeds",
    "is_current",
    "plan",
    "refuse",
    "settle",
    "state_of",
    "unproved",
]
