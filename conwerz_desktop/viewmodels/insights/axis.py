"""Axes begin at zero and end at a round number, with three or four lines between."""

from conwerz_desktop.domain.records import record

_ROUND = (1, 2, 5)
_MINUTES = (1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720, 1_440, 2_880, 7_200, 14_400)
LINES = 4


@record
class Axis:
    """`lines` are the values of the lines, from zero to the top."""

    lines: tuple[int, ...]

    @property
    def top(self) -> int:
        return self.lines[-1]


PER_CENT = Axis((0, 25, 50, 75, 100))


def of_numbers(most: float) -> Axis:
    size = 1
    while True:
        for step in _ROUND:
            if step * size * LINES >= most:
                return _axis(step * size, most)
        size *= 10


def of_minutes(most: float) -> Axis:
    step = next((step for step in _MINUTES if step * LINES >= most), _MINUTES[-1])
    return _axis(step, most)


def _axis(step: int, most: float) -> Axis:
    """No more lines than the highest value needs, and at least two."""
    needed = max(2, -int(-most // step))
    return Axis(tuple(step * line for line in range(needed + 1)))
