"""The plan of this computer: what whoever set it up switched off, for `--plan FILE` or at the machine's own place."""

import os
import sys
from pathlib import Path

from conwerz_desktop.domain.offers import EVERYTHING, Plan, read_plan


def of_machine() -> Path:
    """Where only whoever administers the computer can write."""
    if sys.platform == "win32":
        return Path(os.environ.get("PROGRAMDATA", "C:/ProgramData")) / "Conwerz" / "plan.toml"
    if sys.platform == "darwin":
        return Path("/Library/Application Support/Conwerz/plan.toml")
    return Path("/etc/conwerz/plan.toml")


def find(named: Path | None) -> Plan:
    """The machine's plan counts before the one on the command line: both together switch off.

    Raises PlanError, or OSError where the named one cannot be read.
    """
    machine = of_machine()
    plans = [
        read_plan(path.read_text("utf-8")) for path in (machine, named) if path == named or machine.exists() if path
    ]
    return Plan(frozenset().union(*(plan.off for plan in plans))) if plans else EVERYTHING
