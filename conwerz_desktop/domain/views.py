"""The inbox's built-in views: which conversations the owner may want to see together."""

from enum import StrEnum


class View(StrEnum):
    WAITING = "waiting"
    ENDING = "ending"
    ALL = "all"
    UNREAD = "unread"
    SNOOZED = "snoozed"
    FAILED = "failed"
    DONE = "done"
    STARRED = "starred"
    SPAM = "spam"
