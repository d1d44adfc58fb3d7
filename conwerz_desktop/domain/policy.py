"""What whoever administers a computer decided for every shop on it. The owner sees it, and cannot change it."""

from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import urlsplit

from conwerz_desktop.domain.offers import EVERYTHING, Plan, PlanError, plan_of
from conwerz_desktop.domain.records import record

LEAST_DAYS, MOST_DAYS = 7, 90  # what the permission table lets a shop choose between
FINGERPRINT = 64  # hexadecimal signs of a relay's key


class PolicyError(Exception):
    """The policy cannot be read. Its text is for whoever wrote the file: what is wrong, and what would be right."""

    key = "policy"


@record
class Policy:
    """`message_days` is the most that an owner may choose; `relay` is empty where the build's or the owner's counts."""

    relay: str = ""
    relay_fingerprint: str = ""
    message_days: int | None = None
    updates: bool = True
    ai: bool = True
    plan: Plan = EVERYTHING


NOTHING_DECIDED = Policy()


def read_policy(text: str) -> Policy:
    """Of a TOML file. Raises PolicyError also for a name that there is not: a misspelt lock would lock nothing."""
    import tomllib  # noqa: PLC0415 - a start seldom finds such a file

    try:
        told = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise PolicyError(f"it is not TOML: {error}") from None
    unknown = sorted(told.keys() - _READ.keys())
    if unknown:
        raise PolicyError(f"there is no {unknown[0]}; there are {', '.join(_READ)}")
    read = {name: _READ[name](name, value) for name, value in told.items()}
    if read.get("relay_fingerprint") and not read.get("relay"):
        raise PolicyError("relay_fingerprint needs relay beside it")
    return Policy(**({"plan": read.pop("off")} if "off" in read else {}), **read)


def _relay(name: str, value: Any) -> str:
    parts = urlsplit(value) if isinstance(value, str) else urlsplit("")
    if parts.scheme != "https" or not parts.hostname or parts.path.strip("/") or parts.query or parts.username:
        raise PolicyError(f'{name} is an address such as "https://relay.example", with no path')
    return f"https://{parts.netloc}"


def _fingerprint(name: str, value: Any) -> str:
    if not isinstance(value, str) or len(value) != FINGERPRINT or not set(value.lower()) <= set("0123456789abcdef"):
        raise PolicyError(f"{name} is what `conwerz-relay check` prints: {FINGERPRINT} hexadecimal signs")
    return value.lower()


def _days(name: str, value: Any) -> int:
    if type(value) is not int or not LEAST_DAYS <= value <= MOST_DAYS:
        raise PolicyError(f"{name} is a number from {LEAST_DAYS} to {MOST_DAYS}")
    return value


def _switch(name: str, value: Any) -> bool:
    if not isinstance(value, bool):
        raise PolicyError(f"{name} is true or false")
    return value


def _plan(_name: str, value: Any) -> Plan:
    try:
        return plan_of(value)
    except PlanError as error:
        raise PolicyError(str(error)) from None


_READ: Mapping[str, Callable[[str, Any], Any]] = {
    "relay": _relay,
    "relay_fingerprint": _fingerprint,
    "message_days": _days,
    "updates": _switch,
    "ai": _switch,
    "off": _plan,
}
NAMES = tuple(_READ)
"""Everything that can be decided."""
