"""Graph's times: 2026-01-31T10:00:00+0000, without a colon in the offset (contract 1.1)."""

from datetime import datetime


def milliseconds(time: object) -> int | None:
    """None for what is no such time."""
    try:
        return int(datetime.strptime(str(time), "%Y-%m-%dT%H:%M:%S%z").timestamp() * 1000)
    except ValueError:
        return None
