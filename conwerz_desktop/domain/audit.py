"""What the audit log knows: which deeds it notes, how its entries hang together, and whether they still do."""

import hashlib
import json
from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum

from conwerz_desktop.domain.patterns import pattern
from conwerz_desktop.domain.records import record

Fact = int | bool | str
Facts = Mapping[str, Fact]

START = bytes(32)
"""What the first entry of a log hangs on."""

_WORD = pattern(r"[a-z][a-z0-9_.,:-]{0,200}")
_LONG_NUMBER = pattern(r"[0-9]{7}")


class Act(StrEnum):
    """A deed that is noted. `KINDS` says where it is shown."""

    PERMISSION_GRANTED = "permission_granted"
    PERMISSION_LOST = "permission_lost"
    PERMISSION_RETURNED = "permission_returned"  # a surplus one was given back
    LOGGED_IN = "logged_in"
    CONNECTED = "connected"
    DISCONNECTED = "disconnected"
    TAKEN_OVER = "taken_over"
    COMPUTER_REMOVED = "computer_removed"
    RETENTION_CHOSEN = "retention_chosen"
    PURGED = "purged"
    FORGOTTEN = "forgotten"
    ASSET_ERASED = "asset_erased"
    LEAD_DELETED = "lead_deleted"
    EXPORTED = "exported"
    BACKED_UP = "backed_up"
    RESTORED = "restored"
    KEY_MADE = "key_made"
    KEY_CHANGED = "key_changed"
    RECOVERY_SHOWN = "recovery_shown"
    RECOVERY_USED = "recovery_used"
    SENT_TO_AI = "sent_to_ai"
    AI_CONFIGURED = "ai_configured"
    LOG_CUT = "log_cut"


class Kind(StrEnum):
    """What the log can be filtered by."""

    CONNECTIONS = "connections"
    ERASURES = "erasures"
    COPIES = "copies"
    KEYS = "keys"
    AI = "ai"


KINDS: Mapping[Kind, frozenset[Act]] = {
    Kind.CONNECTIONS: frozenset(
        {
            Act.PERMISSION_GRANTED, Act.PERMISSION_LOST, Act.PERMISSION_RETURNED, Act.LOGGED_IN, Act.CONNECTED,
            Act.DISCONNECTED, Act.TAKEN_OVER, Act.COMPUTER_REMOVED,
        }
    ),
    Kind.ERASURES: frozenset(
        {Act.RETENTION_CHOSEN, Act.PURGED, Act.FORGOTTEN, Act.ASSET_ERASED, Act.LEAD_DELETED, Act.LOG_CUT}
    ),
    Kind.COPIES: frozenset({Act.EXPORTED, Act.BACKED_UP, Act.RESTORED}),
    Kind.KEYS: frozenset({Act.KEY_MADE, Act.KEY_CHANGED, Act.RECOVERY_SHOWN, Act.RECOVERY_USED}),
    Kind.AI: frozenset({Act.SENT_TO_AI, Act.AI_CONFIGURED}),
}  # fmt: skip


@record
class Entry:
    """`about` is a keyed mark of whom or what it was done to; `link` makes it a part of the chain."""

    id: int
    noted_at: int
    act: str
    about: bytes | None
    facts: str
    link: bytes = b""

    def linked(self, before: bytes) -> bytes:
        about = self.about.hex() if self.about else None
        row = json.dumps([self.id, self.noted_at, self.act, about, self.facts], separators=(",", ":"))
        return hashlib.sha256(before + row.encode()).digest()


@record
class Checkpoint:
    """`signature` by `signer` says: up to entry `upto` this was the chain."""

    upto: int
    signed_at: int
    link: bytes
    signer: bytes
    signature: bytes

    @property
    def statement(self) -> bytes:
        return b"conwerz audit 1" + self.upto.to_bytes(8, "big") + self.signed_at.to_bytes(8, "big") + self.link


class Fault(StrEnum):
    CHANGED = "changed"  # an entry does not hang on the one before
    MISSING = "missing"  # an entry, or the end of the log, is not there
    UNSIGNED = "unsigned"  # a checkpoint's signature is not this computer's
    CUT = "cut"  # the log begins late and no checkpoint says why


@record
class Verdict:
    """`entries` are there; `at` is the one where the log stops being whole."""

    entries: int
    fault: Fault | None = None
    at: int | None = None


Verify = Callable[[Checkpoint], bool]
"""Whether a checkpoint was signed by this computer."""


def written(facts: Facts) -> str:
    """As JSON, after a look at each fact: a log without names, texts and numbers of people must be so by itself."""
    for name, fact in facts.items():
        if isinstance(fact, str) and (not _WORD.fullmatch(fact) or _LONG_NUMBER.search(fact)):
            raise ValueError(f"{name}: not a word of the program's own")
    return json.dumps(dict(facts), sort_keys=True, separators=(",", ":"))


def verify(entries: Iterable[Entry], checkpoints: Iterable[Checkpoint], is_ours: Verify) -> Verdict:
    """Whether the log is what was written: every entry in its place, from its cut to the last signed one at least."""
    signed = sorted(checkpoints, key=lambda each: each.upto)
    for checkpoint in signed:
        if not is_ours(checkpoint):
            return Verdict(0, Fault.UNSIGNED, checkpoint.upto)
    return _follow(list(entries), {each.upto: each.link for each in signed})


def _follow(entries: list[Entry], signed: Mapping[int, bytes]) -> Verdict:
    start = entries[0].id - 1 if entries else max(signed, default=0)
    if start and start not in signed:
        return Verdict(0, Fault.CUT, start + 1)
    last, link = start, signed.get(start, START)
    for entry in entries:
        if entry.id != last + 1:
            return Verdict(len(entries), Fault.MISSING, last + 1)
        link, last = entry.linked(link), entry.id
        if link != entry.link or link != signed.get(last, link):
            return Verdict(len(entries), Fault.CHANGED, last)
    if last < max(signed, default=0):
        return Verdict(len(entries), Fault.MISSING, last + 1)
    return Verdict(len(entries))
