"""How a connection is doing: from what a check saw to four lights, the worst problem, and the one thing that helps.

Four lights instead of one, so that a number in review, or a subscription that was lost, never asks for a new login.
"""

from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum

from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.faults import Cause, Fault
from conwerz_desktop.domain.records import record

DAY = 86_400_000
ENDS_SOON = 14 * DAY
LATE = 60_000  # so long may a webhook take before Meta's newer conversation means that none will come


class Light(StrEnum):
    CREDENTIAL = "credential"  # whether Meta takes our token, for what we need
    SUBSCRIPTION = "subscription"  # whether Meta tells us what happens
    DELIVERY = "delivery"  # whether what Meta tells arrives
    REVIEW = "review"  # what Meta holds against the number or the account


class Shade(StrEnum):
    """In order of urgency."""

    GOOD = "good"
    UNKNOWN = "unknown"
    WARN = "warn"
    BAD = "bad"


class Remedy(StrEnum):
    """The one button beside the sentence."""

    CHECK = "check"  # look again
    TEST = "test"  # write oneself a message, and see it arrive
    RECONNECT = "reconnect"
    SUBSCRIBE = "subscribe"
    SHOW_HOW = "show_how"
    OPEN_FACEBOOK = "open_facebook"
    OPEN_META = "open_meta"  # Business Suite
    NUMBERS = "numbers"  # our own page about WhatsApp numbers


@record
class Problem:
    """One way in which one light is not good. `gloss` says in English what the owner's sentence must say."""

    key: str
    light: Light
    shade: Shade
    remedy: Remedy
    gloss: str


PROBLEMS = (
    Problem("no_token", Light.CREDENTIAL, Shade.BAD, Remedy.RECONNECT, "The login is not in this computer's keychain."),
    Problem("login_ended", Light.CREDENTIAL, Shade.BAD, Remedy.RECONNECT, "Meta no longer takes the login."),
    Problem("login_checkpoint", Light.CREDENTIAL, Shade.BAD, Remedy.OPEN_FACEBOOK, "Facebook wants a confirmation."),
    Problem("permission_missing", Light.CREDENTIAL, Shade.BAD, Remedy.RECONNECT, "A permission is missing."),
    Problem("asset_gone", Light.CREDENTIAL, Shade.BAD, Remedy.RECONNECT, "Meta no longer shows us this account."),
    Problem("ends_soon", Light.CREDENTIAL, Shade.WARN, Remedy.RECONNECT, "The login ends within two weeks."),
    Problem("not_subscribed", Light.SUBSCRIPTION, Shade.BAD, Remedy.SUBSCRIBE, "Meta does not tell us anything."),
    Problem("fields_missing", Light.SUBSCRIPTION, Shade.WARN, Remedy.SUBSCRIBE, "Meta tells us only a part."),
    Problem("messages_off", Light.DELIVERY, Shade.BAD, Remedy.SHOW_HOW, "Instagram's access to messages is off."),
    Problem("silent_webhooks", Light.DELIVERY, Shade.WARN, Remedy.SUBSCRIBE, "Meta has a message that never came."),
    Problem("relay_silent", Light.DELIVERY, Shade.WARN, Remedy.CHECK, "Our delivery service does not answer."),
    Problem("unproven", Light.DELIVERY, Shade.UNKNOWN, Remedy.TEST, "Nothing has arrived yet, so nothing is proven."),
    Problem("switched_off", Light.DELIVERY, Shade.UNKNOWN, Remedy.RECONNECT, "The owner switched off what it is for."),
    Problem("not_registered", Light.REVIEW, Shade.BAD, Remedy.NUMBERS, "The number is not registered."),
    Problem("restricted", Light.REVIEW, Shade.BAD, Remedy.OPEN_META, "Meta has restricted the account."),
    Problem("payment", Light.REVIEW, Shade.BAD, Remedy.OPEN_META, "Meta could not charge the account."),
    Problem("name_declined", Light.REVIEW, Shade.WARN, Remedy.OPEN_META, "Meta declined the display name."),
    Problem("account_in_review", Light.REVIEW, Shade.WARN, Remedy.OPEN_META, "Meta is reviewing the account."),
    Problem("name_in_review", Light.REVIEW, Shade.WARN, Remedy.OPEN_META, "Meta is reviewing the display name."),
    Problem("quality_low", Light.REVIEW, Shade.WARN, Remedy.OPEN_META, "Many people blocked or reported the number."),
    *(Problem(f"unasked_{light}", light, Shade.UNKNOWN, Remedy.CHECK, "Could not be found out.") for light in Light),
)
PROBLEM = {problem.key: problem for problem in PROBLEMS}


@record
class NumberStanding:
    """What Meta says of a WhatsApp number and its account, in Meta's words (contract 2.9)."""

    status: str = ""
    name_status: str = ""
    quality: str = ""
    limit: str = ""
    account_review: str = ""
    can_send: str = ""
    blocked_by: tuple[int, ...] = ()  # error codes of the health status


@record
class Seen:
    """What one check of one connection saw. `refused`: the fault that each light's question met.

    `granted` is None where Meta does not say; `subscribed` is None where our app is not on the list at all.
    `newest_there_at`, `newest_here_at`: of the newest conversation at Meta, and here. `proven`: something has come.
    `route` is `leads`, `comments`, `insights` or `off` where no messages come at all; `is_off`: nothing is on here.
    """

    channel: Channel
    at: int
    has_token: bool = True
    refused: Mapping[Light, Fault] = field(default_factory=dict)
    needed: frozenset[str] = frozenset()
    granted: frozenset[str] | None = None
    ends_at: int | None = None
    wanted: frozenset[str] = frozenset()
    subscribed: frozenset[str] | None = None
    newest_there_at: int | None = None
    newest_here_at: int = 0
    connected_at: int = 0
    proven: bool = False
    route: str = ""
    is_off: bool = False
    relay_answers: bool = True
    number: NumberStanding | None = None


@record
class LightState:
    light: Light
    problem: Problem | None = None

    @property
    def shade(self) -> Shade:
        return self.problem.shade if self.problem else Shade.GOOD


def lights(seen: Seen) -> tuple[LightState, ...]:
    """One state for each light, in the order of `Light`."""
    if seen.is_off:
        return tuple(LightState(light, PROBLEM["switched_off"] if light is Light.DELIVERY else None) for light in Light)
    credential = _credential(seen)
    blind = credential is not None and credential.shade is Shade.BAD
    found = {
        Light.CREDENTIAL: credential,
        Light.SUBSCRIPTION: _blind(Light.SUBSCRIPTION) if blind else _subscription(seen),
        Light.DELIVERY: _blind(Light.DELIVERY) if blind else _delivery(seen),
        Light.REVIEW: _blind(Light.REVIEW) if blind else _review(seen),
    }
    return tuple(LightState(light, found[light]) for light in Light)


def worst(states: tuple[LightState, ...]) -> Problem | None:
    """What the card says: the most urgent problem; of equally urgent ones the first, from which the others follow."""
    order = tuple(Shade)
    problems = [state.problem for state in states if state.problem]
    return max(problems, key=lambda problem: order.index(problem.shade), default=None)


def _credential(seen: Seen) -> Problem | None:
    if not seen.has_token:
        return PROBLEM["no_token"]
    for fault in seen.refused.values():
        if problem := _login_problem(fault):
            return problem
    if seen.granted is not None and seen.needed - seen.granted:
        return PROBLEM["permission_missing"]
    if Light.CREDENTIAL in seen.refused:
        return _blind(Light.CREDENTIAL)
    if seen.ends_at and seen.ends_at - seen.at < ENDS_SOON:
        return PROBLEM["ends_soon"]
    return None


def _login_problem(fault: Fault) -> Problem | None:
    if fault.key == "login_checkpoint":
        return PROBLEM["login_checkpoint"]
    if fault.cause is Cause.LOGIN:
        return PROBLEM["login_ended"]
    if fault.key == "permission_missing":
        return PROBLEM["permission_missing"]
    return PROBLEM["asset_gone"] if fault.key == "gone" else None


def _subscription(seen: Seen) -> Problem | None:
    if Light.SUBSCRIPTION in seen.refused:
        return _blind(Light.SUBSCRIPTION)
    if seen.subscribed is None:
        return PROBLEM["not_subscribed"]
    return PROBLEM["fields_missing"] if seen.wanted - seen.subscribed else None


def _delivery(seen: Seen) -> Problem | None:
    if fault := seen.refused.get(Light.DELIVERY):
        return PROBLEM["messages_off"] if fault.key == "instagram_messages_off" else _blind(Light.DELIVERY)
    if not seen.relay_answers:
        return PROBLEM["relay_silent"]
    if _is_behind(seen):
        return PROBLEM["silent_webhooks"]
    return None if seen.proven else PROBLEM["unproven"]


def _is_behind(seen: Seen) -> bool:
    """Meta has something that happened since we are connected, and its webhook should have been here by now."""
    there = seen.newest_there_at
    if there is None or there < seen.connected_at or there > seen.at - LATE:
        return False
    return there - seen.newest_here_at > LATE


def _review(seen: Seen) -> Problem | None:
    if fault := seen.refused.get(Light.REVIEW):
        return _review_problem(fault)
    if any(fault.cause is Cause.POLICY for fault in seen.refused.values()):
        return PROBLEM["restricted"]
    return _number_problem(seen.number) if seen.number else None


def _review_problem(fault: Fault) -> Problem:
    match fault.cause:
        case Cause.POLICY:
            return PROBLEM["restricted"]
        case Cause.ACCOUNT:
            return PROBLEM["not_registered"]
        case _:
            return _blind(Light.REVIEW)


def _number_problem(number: NumberStanding) -> Problem | None:
    keys = (
        ("restricted", number.can_send == "BLOCKED" and 131042 not in number.blocked_by),
        ("payment", number.can_send == "BLOCKED" and 131042 in number.blocked_by),
        ("not_registered", number.status not in ("", "CONNECTED", "FLAGGED", "RESTRICTED", "RATE_LIMITED")),
        ("restricted", number.status == "RESTRICTED" or number.account_review == "REJECTED"),
        ("name_declined", number.name_status in ("DECLINED", "EXPIRED")),
        ("account_in_review", number.account_review == "PENDING"),
        ("name_in_review", number.name_status == "PENDING_REVIEW"),
        ("quality_low", number.quality == "RED"),
    )
    return next((PROBLEM[key] for key, holds in keys if holds), None)


def _blind(light: Light) -> Problem:
    return PROBLEM[f"unasked_{light}"]


class Trial(StrEnum):
    """How a self-test stands."""

    WAITING = "waiting"
    CAME = "came"
    NOTHING = "nothing"


@record
class SelfTest:
    """The owner writes to their own asset: `took` is the time from Meta's clock to our store, in milliseconds."""

    state: Trial
    began_at: int
    took: int = 0


@record
class Standing:
    """What the screen shows of one connection: `connection` is its row number. `last_at`, `lag`: of the last message.

    `whole_at` is when the subscription was last seen with every field; `busy`: it is being looked at.
    """

    connection: int
    lights: tuple[LightState, ...] = ()
    checked_at: int | None = None
    ends_at: int | None = None
    whole_at: int | None = None
    wanted: int = 0
    subscribed: int = 0
    last_at: int | None = None
    lag: int | None = None
    number: NumberStanding | None = None
    test: SelfTest | None = None
    busy: bool = False

    @property
    def problem(self) -> Problem | None:
        return worst(self.lights)
