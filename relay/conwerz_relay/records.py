"""What the queue keeps and gives: plain values, the same for every engine."""

from dataclasses import dataclass, field
from enum import Enum, IntEnum, StrEnum, auto
from typing import NamedTuple

DAY = 86_400_000
LONGEST_LIFE = 30 * DAY
HOLDINGS_LIFE = 400 * DAY  # the longest that a desktop keeps anything of what it received: leads, for 13 months


@dataclass(frozen=True, slots=True)
class Device:
    """One computer of one shop.

    `id` is half a hash of its signing key, so it cannot be chosen; `tenant` is the id of the shop's first device.
    """

    id: bytes
    tenant: bytes
    signing_key: bytes
    suite: int
    hpke_key: bytes
    recovery_key: bytes  # empty: none; else X25519, and Ed25519 behind it where the code may also sign
    retention_days: int
    version: int = field(default=0, compare=False)  # of what a relay may remember of it

    @property
    def recovery_opening(self) -> bytes:
        """What data keys are sealed to, so that the owner's recovery code opens them."""
        return self.recovery_key[:32]

    @property
    def recovery_signing(self) -> bytes:
        """Whose signature empties the queue when the device's own keys are lost."""
        return self.recovery_key[32:]

    @property
    def life(self) -> int:
        """Milliseconds that an envelope may wait."""
        return min(LONGEST_LIFE, self.retention_days * DAY)


class SealedKey(NamedTuple):
    """A data key as the relay may write it: sealed to the device and, unless empty, to the recovery key."""

    id: bytes
    sealed: bytes
    recovery: bytes


class Arrival(NamedTuple):
    """Something for one device. What has the same `dedupe` is the same.

    An empty `body` says that the event was over the device's rate. `version` is that of the device it was made for;
    None: whatever it is by now. `is_vital`: no limit drops it. `report`: what it says, where it may hold nothing but
    reports of delivery and reading (`limits.may_report`), which is looked at only where a limit makes the difference.
    """

    device: bytes
    dedupe: bytes
    arrived_at: int
    expires_at: int
    body: bytes
    key: SealedKey | None
    report: bytes = b""
    version: int | None = None
    is_vital: bool = False

    @property
    def size(self) -> int:
        """What it takes of memory, in bytes."""
        return len(self.body) + len(self.report)


class Kept(NamedTuple):
    """An arrival with the sequence that the commit gave it."""

    sequence: int
    arrival: Arrival


@dataclass(slots=True)
class Line:
    """A device's place in the queue while a batch is written: sequences come from here."""

    number: int
    device: bytes
    version: int
    sequence: int
    waiting: int
    waiting_bytes: int
    open_gap: int
    since: int
    key: bytes = b""  # the id of a data key that is certain to be in the database
    is_told: bool = True  # by its row, as it was written last, together with the envelopes that came since


class Outcome(IntEnum):  # whose hash, unlike that of others, is no call of Python's
    STORED = auto()
    DUPLICATE = auto()
    DROPPED = auto()  # over a limit: counted in a gap
    GONE = auto()  # the device is no longer enrolled
    STALE = auto()  # the device has other keys or fewer routes by now
    FAILED = auto()  # it could not be sealed, by a bug of ours
    UNKEPT = auto()  # its database could not be written, or too much waits for it: nothing is known of it


Placed = tuple[Outcome, int]  # with the sequence of what was stored, else 0


class Stored(NamedTuple):
    sequence: int
    arrived_at: int
    body: bytes


@dataclass(frozen=True, slots=True)
class Gap:
    """Events that were dropped at a limit or grew too old, by the relay's clock."""

    sequence: int
    first_at: int
    last_at: int
    count: int


class Page(NamedTuple):
    """`highest` is the last sequence this device was ever given; `more`: the page was cut at its size.

    `epoch` was read in the same moment: no cursor joins one database's sequence to another's epoch.
    """

    items: tuple[Stored | Gap, ...]
    keys: tuple[SealedKey, ...]
    highest: int
    epoch: str
    more: bool


@dataclass(frozen=True, slots=True)
class Depth:
    """`tenants`: the first hex digit of their ids. `lag`: milliseconds since the oldest that waits arrived."""

    tenants: str
    waiting: int
    lag: int


@dataclass(frozen=True, slots=True)
class Route:
    """`asset` is Meta's id.

    `channel` is messenger, leads (a Page without its messages), instagram, comments (an account without its messages),
    instagram_page or comments_page (the Page that the account is linked to), or whatsapp.
    """

    channel: str
    asset: str


@dataclass(frozen=True, slots=True)
class Claim:
    """Routes for `device`, the first one being what was proved.

    `instead_of` gives them up, and `notice` tells it, in the same commit. `proven_by` is whose grant it was, as a mark.
    """

    routes: tuple[Route, ...]
    device: bytes
    instead_of: bytes | None
    notice: Arrival | None
    proven_at: int
    proven_by: str = ""


@dataclass(frozen=True, slots=True)
class Held:
    """What a device holds, or has held: the route that it proved, and when for the last time."""

    device: bytes
    route: Route
    proven_at: int


@dataclass(frozen=True, slots=True)
class Computer:
    """A device as its owner sees it. `seen_at` is true to ten minutes."""

    device: Device
    enrolled_at: int
    seen_at: int


@dataclass(frozen=True, slots=True)
class Farewell:
    """What a removed device is told. `proof` is the shop's own signature, which the relay cannot make; or empty."""

    device: bytes
    signing_key: bytes
    removed_at: int
    proof: str = ""


class Standing(StrEnum):
    """How far a deletion is at one computer."""

    QUEUED = "queued"  # it has not been heard of yet
    ASKING = "asking"  # it has the notice, and waits for Meta's word
    ERASED = "erased"
    KEPT = "kept"  # nobody confirmed it
    REMOVED = "removed"  # it left the shop before it had answered
    NOBODY = "nobody"  # there is no computer that it concerns


@dataclass(frozen=True, slots=True)
class Reported:
    """`at`: since when. `device`: random once it has left the shop, empty where there was none."""

    standing: Standing
    at: int
    device: bytes = field(default=b"", compare=False)


class Admission(Enum):
    FRESH = auto()
    REPLAYED = auto()
