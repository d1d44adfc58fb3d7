"""When Python looks for circles: not while whoever posts or waits would feel it.

Nothing that is answered leaves one, nor what fails (`part`). But a look takes half a microsecond for everything
that is new, and comes by itself just when much is under way at once.
"""

import gc

SOME = 5_000  # objects more than at the last look; then one is due, in a moment of rest
MANY = 250_000  # then it waits no longer
LOOKS = 1_000  # at what was new, before one at everything, which takes half a second with a hundred thousand shops;
# ten times as many where it never rests


def begin() -> None:
    """What there is by now stays. From here on Python looks only when `look` says so."""
    gc.freeze()
    gc.disable()


def part(error: BaseException) -> None:
    """From where it came through: what waits for it holds it, and it would hold all that stood there, posts too."""
    each: BaseException | None = error
    while each is not None:
        each.__traceback__ = None
        each = each.__cause__ or each.__context__


def look(*, is_busy: bool) -> None:
    """If it is due; to be called ten times a second."""
    new, _, looks = gc.get_count()
    if new >= MANY or (new >= SOME and not is_busy):
        gc.collect(2 if looks >= (10 * LOOKS if is_busy else LOOKS) else 1)
