"""What can go wrong on order."""

import json
from dataclasses import dataclass, field
from enum import StrEnum
from random import Random
from typing import Any

from conwerz_desktop.practice.refusals import Refusal, by_code


class Fault(StrEnum):
    DUPLICATES = "duplicates"  # share: how many deliveries come twice
    REORDER = "reorder"  # spread_ms: how far apart neighbours may drift
    ACCEPT_THEN_DROP_CONNECTION = "accept_then_drop_connection"  # times, share: a send is accepted, its answer cut
    DROP_CONNECTION = "drop_connection"  # times, share: a send is cut off before Meta has accepted it
    REFUSE_NEXT = "refuse_next"  # code, subcode, times, edge: the next calls of this edge ("" is any call)
    HOLD_ANSWERS = "hold_answers"  # seconds: a send is accepted, its answer held back
    SLOW_ANSWERS = "slow_answers"  # seconds
    USAGE = "usage"  # percent, minutes, owner: each answer tells how full the budget is, and how long to wait
    NO_WEBHOOKS = "no_webhooks"  # what happens meanwhile is never told


_OPTIONS: dict[Fault, dict[str, Any]] = {
    Fault.DUPLICATES: {"share": 0.5},
    Fault.REORDER: {"spread_ms": 1_500},
    Fault.ACCEPT_THEN_DROP_CONNECTION: {"times": None, "share": 1.0},
    Fault.DROP_CONNECTION: {"times": None, "share": 1.0},
    Fault.REFUSE_NEXT: {"code": 2, "subcode": None, "times": 1, "edge": "messages"},
    Fault.HOLD_ANSWERS: {"seconds": 2.0},
    Fault.SLOW_ANSWERS: {"seconds": 2.0},
    Fault.USAGE: {"percent": 100, "minutes": 0, "owner": "app", "kind": "messenger"},
    Fault.NO_WEBHOOKS: {},
}


@dataclass(slots=True)
class Faults:
    random: Random
    _on: dict[Fault, dict[str, Any]] = field(default_factory=dict)

    def set(self, name: str, *, on: bool = True, **options: Any) -> None:
        """Raises ValueError for a fault or an option that does not exist."""
        fault = Fault(name)
        if unknown := options.keys() - _OPTIONS[fault].keys():
            raise ValueError(f"{name} has no option {', '.join(sorted(unknown))}")
        self._on.pop(fault, None)
        if on:
            self._on[fault] = _OPTIONS[fault] | options

    def shown(self) -> dict[str, dict[str, Any]]:
        return {str(fault): dict(options) for fault, options in self._on.items()}

    def is_on(self, fault: Fault) -> bool:
        return fault in self._on

    def slowness(self) -> float:
        return self._seconds(Fault.SLOW_ANSWERS)

    def holding(self) -> float:
        return self._seconds(Fault.HOLD_ANSWERS)

    def _seconds(self, fault: Fault) -> float:
        return float(self._on.get(fault, {}).get("seconds", 0))

    def usage_headers(self) -> dict[str, str]:
        """As Meta tells of a budget (contract 1.3): `owner` is "app", or the id of a Page, a WABA or a business."""
        if (told := self._on.get(Fault.USAGE)) is None:
            return {}
        counters = dict.fromkeys(("call_count", "total_cputime", "total_time"), told["percent"])
        if told["owner"] == "app":
            return {"x-app-usage": json.dumps(counters)}
        limit = {"type": told["kind"], **counters, "estimated_time_to_regain_access": told["minutes"]}
        return {"x-business-use-case-usage": json.dumps({told["owner"]: [limit]})}

    def next_refusal(self, edge: str) -> Refusal | None:
        options = self._on.get(Fault.REFUSE_NEXT)
        if options is None or options["edge"] not in ("", edge):
            return None
        self._count_down(Fault.REFUSE_NEXT)
        return by_code(options["code"], options["subcode"])

    def cuts_this_call(self) -> bool:
        return self._happens(Fault.DROP_CONNECTION)

    def cuts_this_answer(self) -> bool:
        return self._happens(Fault.ACCEPT_THEN_DROP_CONNECTION)

    def comes_twice(self) -> bool:
        return self._happens(Fault.DUPLICATES)

    def drift(self) -> int:
        """Milliseconds by which this webhook is late."""
        options = self._on.get(Fault.REORDER)
        return self.random.randint(0, int(options["spread_ms"])) if options else 0

    def _happens(self, fault: Fault) -> bool:
        options = self._on.get(fault)
        if options is None or self.random.random() >= options["share"]:
            return False
        self._count_down(fault)
        return True

    def _count_down(self, fault: Fault) -> None:
        options = self._on[fault]
        if options.get("times") is not None:
            options["times"] -= 1
            if options["times"] <= 0:
                del self._on[fault]
