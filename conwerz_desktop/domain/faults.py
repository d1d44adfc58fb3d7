"""The words of the table in `meta.taxonomy`: what can be wrong, what the owner can do, whether Conwerz tries again."""

from enum import StrEnum

from conwerz_desktop.domain.records import record


class Cause(StrEnum):
    LOGIN = "login"  # the token no longer works
    PERMISSION = "permission"  # the token works, but not for this
    WINDOW = "window"  # the customer wrote too long ago
    PERSON = "person"  # this customer, not the shop
    CONTENT = "content"  # what was sent
    TEMPLATE = "template"
    SPEED = "speed"  # too much at once
    POLICY = "policy"  # Meta holds something against the account
    ACCOUNT = "account"  # number, name or payment of the shop
    META = "meta"  # Meta's own trouble
    NETWORK = "network"
    PROGRAM = "program"  # our mistake, or new to us


class Action(StrEnum):
    """The one thing that the owner can do."""

    NONE = "none"
    WAIT = "wait"  # Conwerz goes on by itself
    TRY_AGAIN = "try_again"
    RECONNECT = "reconnect"
    OPEN_META = "open_meta"  # settle it in Meta's Business Suite
    OPEN_ON_PHONE = "open_on_phone"
    CHOOSE_TEMPLATE = "choose_template"
    SHORTEN = "shorten"
    CHANGE_FILE = "change_file"
    CORRECT = "correct"  # change what was typed in


class Retry(StrEnum):
    NEVER = "never"
    BACKOFF = "backoff"
    WAIT = "wait"  # first `wait_ms`, then as BACKOFF


Code = int | tuple[int, int]


@record
class Fault:
    """One reason for a failure, with the codes that mean it: a code, or a (code, subcode), which counts before it.

    `key` names the owner's sentence; `gloss` says in English what that sentence must say.
    """

    key: str
    cause: Cause
    action: Action
    codes: tuple[Code, ...]
    gloss: str
    retry: Retry = Retry.NEVER
    wait_ms: int = 0
