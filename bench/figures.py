"""What a figure is: something measured beside its peer in one run, with the goal that it has to meet."""

import statistics
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class Run:
    """`folder` is emptied afterwards; `quick` asks for a first impression, `long` for all, however busy the machine."""

    seed: int
    quick: bool
    folder: Path
    long: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """`ratio` is ours through the peer's, the median of alternating pairs. Without a peer nothing holds."""

    value: Any
    unit: str
    peer: Mapping[str, Any] | None
    ratio: float | Mapping[str, float] | None
    goal_met: bool
    more: Mapping[str, Any] = field(default_factory=dict)

    @property
    def holds(self) -> bool:
        return self.goal_met and self.peer is not None


@dataclass(frozen=True, slots=True)
class Figure:
    """`missing` says why a figure cannot be measured yet."""

    name: str
    goal: str
    measure: Callable[[Run], Found] | None = None
    missing: str = ""

    def line(self, run: Run) -> dict[str, Any]:
        if self.measure is None:
            found = Found(None, "", None, None, goal_met=False, more={"reason": self.missing})
        else:
            found = self.measure(run)
        return {
            "figure": self.name,
            "value": found.value,
            "unit": found.unit,
            "peer": found.peer,
            "ratio": found.ratio,
            "goal": self.goal,
            "holds": found.holds,
            **found.more,
        }


def percentile(values: Sequence[float], percent: float) -> float:
    """The smallest value that so many percent do not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, max(0, -(-len(ordered) * percent // 100).__int__() - 1))]


def median_ratio(ours: Sequence[float], theirs: Sequence[float]) -> float:
    return round(statistics.median(mine / other for mine, other in zip(ours, theirs, strict=True)), 2)
