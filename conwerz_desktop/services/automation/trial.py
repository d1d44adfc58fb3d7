"""What a rule would have done in the last seven days, without doing any of it."""

from conwerz_desktop.domain import automation
from conwerz_desktop.domain.records import record
from conwerz_desktop.domain.rules import AGAIN, DAY, Happening, Rule
from conwerz_desktop.services.automation import matching
from conwerz_desktop.store import rules
from conwerz_desktop.store.connection import Connection

SHOWN = 20


@record
class Trial:
    """`found` are the newest of what it would have been about; `times` counts them all.

    `held_back` are those among them whom it would not have written to, because it had done so within a day.
    """

    times: int
    people: int
    held_back: int
    found: tuple[Happening, ...]


def of_last_week(db: Connection, rule: Rule, now: int) -> Trial:
    found = [each for each in rules.last_week(db, rule, now) if matching.fits(rule.when, each)]
    held_back = sum(not allowed for allowed in may_speak(found)) if rule.speaks else 0
    people = len({each.person for each in found})
    return Trial(len(found), people, held_back, tuple(reversed(found[-SHOWN:])))


def may_speak(found: list[Happening]) -> list[bool]:
    """Of each in turn, whether the rule would write, by the same limits as when it runs."""
    spoke: dict[str, list[int]] = {}
    allowed = []
    for each in found:
        before = spoke.setdefault(each.person, [])
        lately = sum(each.at - at < DAY for at in before)
        allowed.append((not before or each.at - before[-1] >= AGAIN) and lately < automation.MOST_A_DAY)
        if allowed[-1]:
            before.append(each.at)
    return allowed
