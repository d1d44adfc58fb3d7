"""Taking a connection back: what would go, what the owner chose, what was done, and with what answer."""

from collections.abc import Mapping
from dataclasses import field, replace
from enum import StrEnum

from conwerz_desktop.domain.channels import Asset
from conwerz_desktop.domain.records import record

DAY = 86_400_000
PATIENCE = DAY  # no longer than this is a token kept for Meta to answer (the permission table, Revocation)
DEAD = "190"  # Meta's answer to a token that has ended, among a deed's answers


class Step(StrEnum):
    """In the order in which they are done. Those of Meta's wait for Meta; the others never do."""

    UNSUBSCRIBE = "unsubscribe"
    REVOKE = "revoke"
    PROBE = "probe"
    DESTROY = "destroy"  # the token
    RELEASE = "release"  # the route at the relay, with what waits there
    ERASE = "erase"  # the rows
    BACKUPS = "backups"


AT_META = (Step.UNSUBSCRIBE, Step.REVOKE, Step.PROBE)


@record
class Choice:
    """`whole`: end the whole grant, which is Meta's only way to make a token invalid; else unsubscribe only."""

    keep_leads: bool = False
    whole: bool = True


@record
class Preview:
    """What would go. `others` are connections under the same grant, which would have to be signed in again."""

    asset: Asset
    name: str
    messages: int
    conversations: int
    comments: int
    leads: int
    others: tuple[str, ...] = ()
    elsewhere: bool = False
    """Another computer receives it now: at Meta it goes on."""


@record
class Deed:
    """`answer` is a word of ours or a code of Meta's: success, 190, unreachable, goes_on, …"""

    step: Step
    at: int
    answer: str


@record
class Facts:
    """What is known of one disconnection, without a word about anybody. `counts` are what was erased.

    `why` is empty where the owner asked for it here; else see domain/doubts.
    """

    asked_at: int
    channel: str
    keep_leads: bool
    whole: bool
    why: str = ""
    deeds: tuple[Deed, ...] = ()
    counts: Mapping[str, int] = field(default_factory=dict)
    looked_for: int = 0
    found: int = 0
    waiting: bool = True
    held_by_business: bool = False
    """The grant was that of a business's system user: no person can end it by removing the app at Facebook."""

    def of(self, step: Step) -> Deed | None:
        """The last that was heard of a step."""
        return next((deed for deed in reversed(self.deeds) if deed.step is step), None)

    @property
    def is_order(self) -> bool:
        """The owner's own word that the grant is to end: the relay's about one Page takes nothing from the others."""
        return self.whole and not self.why

    @property
    def ends_login(self) -> bool:
        """A person's login is what is ended, for all of theirs that hangs on it; a business has a token of its own."""
        return self.is_order and not self.held_by_business

    @property
    def grant_ended(self) -> bool:
        """Whether Meta said that the token is good for nothing any more."""
        probed = self.of(Step.PROBE)
        return probed is not None and probed.answer == DEAD

    @property
    def login_goes_on(self) -> bool:
        """The token has ended, and not a person's login that was to end with it, as far as anybody has said."""
        revoked = self.of(Step.REVOKE)
        return self.grant_ended and revoked is not None and revoked.answer == "never_confirmed"


@record
class ToDo:
    """What is left of a disconnection. `subscriber` is the Page or account to unsubscribe, if nobody else needs it."""

    asset: Asset
    steps: tuple[Step, ...]
    subscriber: str = ""
    route: str = ""
    asked_meta: bool = False
    """Meta was asked to end the grant. If it says the next time that it has ended, then by that."""
    only_leads: bool = False
    """What is to go are leads that were kept when their asset was disconnected."""
    held_by_business: bool = False
    """The grant is that of a business's system user, and no person's login."""
    by: bytes | None = None
    """The mark of whoever had connected it."""

    def without(self, step: Step) -> "ToDo":
        return replace(self, steps=tuple(each for each in self.steps if each is not step))
