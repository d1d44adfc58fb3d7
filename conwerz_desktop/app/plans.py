"""The plan of this computer: what whoever set it up switched off, for `--plan FILE` or at the machine's own place."""

from contextlib import suppress
from pathlib import Path

from conwerz_desktop.app import policies
from conwerz_desktop.domain.offers import EVERYTHING, Plan, read_plan
from conwerz_desktop.domain.policy import PolicyError


def of_machine() -> Path:
    return policies.folder() / "plan.toml"


def find(named: Path | None) -> Plan:
    """What the machine's policy and plan and the one on the command line switch off, together.

    Raises PlanError, or OSError where the named one cannot be read. With a policy that cannot be read no shop opens.
    """
    machine = of_machine()
    plans = [
        read_plan(path.read_text("utf-8-sig")) for path in (machine, named) if path == named or machine.exists() if path
    ]
    with suppress(PolicyError):
        plans.append(policies.find().plan)
    return Plan(frozenset().union(*(plan.off for plan in plans))) if plans else EVERYTHING
