"""When Meta lets a shop write, by Meta's own clock and to the millisecond (contract 2.4, 2.6, 2.10)."""

from conwerz_desktop.practice.world.clock import DAY

STANDARD = DAY
HUMAN_AGENT = 7 * DAY


def is_open(last_inbound_at: int | None, now: int) -> bool:
    return last_inbound_at is not None and now < last_inbound_at + STANDARD


def is_open_for_a_person(last_inbound_at: int | None, now: int) -> bool:
    """The HUMAN_AGENT tag carries an answer up to seven days; inside the first it is not needed, but not refused."""
    return last_inbound_at is not None and now < last_inbound_at + HUMAN_AGENT
