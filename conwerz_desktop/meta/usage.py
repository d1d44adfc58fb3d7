"""How much of Meta's rate limits is used up, from headers that come only after some volume (contract 1.3)."""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from conwerz_desktop.domain.records import record

MINUTE = 60_000
_SANE = 10**6
_PAUSES = ((97, 2 * MINUTE), (90, 20_000), (75, 3_000))  # from so many percent on, a pause of so many milliseconds


@record
class Budget:
    """One limit. `percent` is the fullest of its counters, `wait_ms` what Meta asks to wait before the next call."""

    owner: str  # "app", or the id of a Page, a WABA or a business
    kind: str
    percent: float
    wait_ms: int = 0


@record
class Usage:
    budgets: tuple[Budget, ...] = ()

    @property
    def percent(self) -> float:
        return max((budget.percent for budget in self.budgets), default=0)

    @property
    def wait_ms(self) -> int:
        return max((budget.wait_ms for budget in self.budgets), default=0)

    @property
    def pause_ms(self) -> int:
        """How long to rest before the next call: who goes on while Meta throttles prolongs it (contract 1.3)."""
        if self.wait_ms:
            return self.wait_ms
        return next((pause for percent, pause in _PAUSES if self.percent >= percent), 0)


def parse(headers: Mapping[str, str]) -> Usage:
    """What the headers tell; what cannot be read counts as not told. `headers` must not mind upper and lower case."""
    app = [_budget("app", "app", _json(headers.get("x-app-usage")))]
    page = [_budget("page", "page", _json(headers.get("x-page-usage")))]
    return Usage(tuple(filter(None, [*app, *page, *_business(_json(headers.get("x-business-use-case-usage")))])))


def _business(told: Any) -> Iterable[Budget | None]:
    for owner, limits in told.items() if isinstance(told, dict) else ():
        for limit in limits if isinstance(limits, list) else ():
            yield _budget(owner, str(limit.get("type")) if isinstance(limit, dict) else "", limit)


def _budget(owner: str, kind: str, told: Any) -> Budget | None:
    if not isinstance(told, dict) or not told:
        return None
    percent = max(_number(told.get(counter)) for counter in ("call_count", "total_time", "total_cputime"))
    return Budget(owner, kind, percent, int(_number(told.get("estimated_time_to_regain_access")) * MINUTE))


def _number(value: Any) -> float:
    return value if isinstance(value, int | float) and 0 <= value < _SANE else 0


def _json(header: str | None) -> Any:
    try:
        return json.loads(header or "null")
    except ValueError:
        return None
