"""Counters for the operator, in Prometheus' text form. No label ever names a shop or a person."""

from collections import Counter
from collections.abc import Callable, Mapping


class Metrics:
    """`count` is called on the hot path: a name and at most one label."""

    def __init__(self) -> None:
        self._counts: Counter[tuple[str, str]] = Counter()
        self._tables: dict[str, tuple[str, Mapping[str, float]]] = {}
        self._gauges: dict[str, Callable[[], float]] = {}

    def count(self, name: str, outcome: str = "", by: float = 1) -> None:
        self._counts[name, outcome] += by  # type: ignore[assignment] # seconds add up as well

    def gauge(self, name: str, read: Callable[[], float]) -> None:
        self._gauges[name] = read

    def gauges(self, name: str, label: str, values: Mapping[str, float]) -> None:
        self._tables[name] = (label, values)

    def value(self, name: str, outcome: str = "") -> int:
        return self._counts[name, outcome]

    def text(self) -> str:
        lines = []
        for name in sorted({name for name, _ in self._counts}):
            lines.append(f"# TYPE conwerz_relay_{name}_total counter")
            lines += [_line(name, outcome, n) for (each, outcome), n in sorted(self._counts.items()) if each == name]
        for name, read in sorted(self._gauges.items()):
            lines += [f"# TYPE conwerz_relay_{name} gauge", f"conwerz_relay_{name} {read()}"]
        for name, (label, values) in sorted(self._tables.items()):
            lines.append(f"# TYPE conwerz_relay_{name} gauge")
            lines += [f'conwerz_relay_{name}{{{label}="{key}"}} {value}' for key, value in sorted(values.items())]
        return "\n".join(lines) + "\n"


def _line(name: str, outcome: str, count: int) -> str:
    label = f'{{outcome="{outcome}"}}' if outcome else ""
    return f"conwerz_relay_{name}_total{label} {count}"
