"""New versions of the program: which is newer, and how far one has come."""

from enum import StrEnum

from conwerz_desktop.domain.patterns import pattern
from conwerz_desktop.domain.records import record


class Stage(StrEnum):
    """Where the program stands with its updates."""

    NO_SERVER = "no_server"  # this build was given none
    PRACTICE = "practice"  # reaches no network
    SWITCHED_OFF = "switched_off"  # by whoever administers this computer
    IDLE = "idle"  # nobody has looked yet
    LOOKING = "looking"
    CURRENT = "current"
    FOUND = "found"
    LOADING = "loading"
    READY = "ready"  # beside the running version, for the next start
    FAILED = "failed"


class Obstacle(StrEnum):
    """Why an update did not come. A screen has a sentence for each, with the one thing to do."""

    UNREACHABLE = "unreachable"
    NOT_GENUINE = "not_genuine"  # not signed by whom this build trusts, or changed on its way
    OUT_OF_DATE = "out_of_date"  # what the server says has expired: somebody may be holding newer versions back
    DISK_FULL = "disk_full"
    DID_NOT_START = "did_not_start"  # the version before is in use again


@record
class Update:
    """`path` names the file on the server, of `size` bytes."""

    version: str
    path: str
    size: int


_NUMBERS = pattern(r"(\d{1,6})\.(\d{1,6})\.(\d{1,6})")


def is_version(text: str) -> bool:
    return _NUMBERS.fullmatch(text) is not None


def is_newer(version: str, than: str) -> bool:
    """By numbers, so that 0.10.0 comes after 0.9.0; what is no version is never newer."""
    return is_version(version) and _numbers(version) > _numbers(than)


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(map(int, version.split("."))) if is_version(version) else ()
