"""Times as the Graph API writes them (contract 1.1)."""

from datetime import UTC, datetime

from conwerz_desktop.practice.world.clock import SECOND


def written(at: int) -> str:
    """2026-01-31T10:00:00+0000: whole seconds, no colon in the offset."""
    return datetime.fromtimestamp(at // SECOND, UTC).strftime("%Y-%m-%dT%H:%M:%S%z")
