"""Whom the owner does not want to hear from. Meta is told nothing, and the person may go on writing."""

from enum import IntEnum


class Shut(IntEnum):
    """Both are out of every view but Spam and make no sound; they differ in what the owner meant."""

    OPEN = 0
    SPAM = 1
    BLOCKED = 2
