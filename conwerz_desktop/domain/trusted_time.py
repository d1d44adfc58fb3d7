"""Which time retention goes by, when a computer's clock may jump: one to hide by at once, a later one to erase by.

The larger of the clock and what it once showed, corrected by the relay's time (design section 4, rule 10).
"""

from conwerz_desktop.domain.records import record

MINUTE = 60_000
DAY = 86_400_000


@record
class Trust:
    """What has expired at `shown_at` is hidden, what has expired at `sure_at` may be erased."""

    shown_at: int = 0
    sure_at: int = 0
    doubted: int = 0
    """How long (ms) the program has run with a clock that nobody confirmed."""


def after(trust: Trust, elapsed: int, wall: int, relay: int | None) -> Trust:
    """`elapsed` ms of running later; `wall` is this computer's clock, `relay` the relay's, where it is known.

    The relay may correct what is hidden either way, but alone it never brings an erasure nearer: it could wipe a shop.
    """
    sure = trust.sure_at + elapsed
    if relay is not None:
        sure = max(sure, min(wall, relay))
        return Trust(max(relay, sure), sure)
    expected = trust.shown_at + elapsed
    shown = wall if wall > expected - MINUTE else expected
    doubted = 0 if shown - expected > DAY else trust.doubted + elapsed
    if doubted < DAY:
        return Trust(shown, sure, doubted)
    return Trust(shown, max(sure, wall))
