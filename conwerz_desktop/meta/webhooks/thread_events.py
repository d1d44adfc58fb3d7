"""What Messenger and Instagram tell beside messages: how the customer came, and who answers them (contract 2.4)."""

from collections.abc import Callable

from conwerz_desktop.domain.asset_events import PolicyEnforced, RolesChanged
from conwerz_desktop.domain.events import ControlChanged, Event, Happened
from conwerz_desktop.domain.messages import Control, Kind
from conwerz_desktop.meta.webhooks import messaging_content
from conwerz_desktop.meta.webhooks.messaging_context import Context
from conwerz_desktop.meta.webhooks.reading import Json, Unreadable, first_text, name, required, text, texts


def _referral(context: Context, referral: Json) -> list[Event]:
    """The customer came by a link or an advertisement, to a conversation that they know already."""
    card = messaging_content.referral(referral)
    return [_happened(context, "referral", card.kind, card.title, card.lines)]


def _optin(context: Context, optin: Json) -> list[Event]:
    subject = first_text(optin.get("title"), optin.get("topic"), optin.get("ref"))
    return [_happened(context, "optin", Kind.OPTED_IN, subject)]


def _account_linking(context: Context, linking: Json) -> list[Event]:
    """The authorization code is a secret, and not kept."""
    match linking.get("status"):
        case "linked":
            return [_happened(context, "linked", Kind.ACCOUNT_LINKED)]
        case "unlinked":
            return [_happened(context, "unlinked", Kind.ACCOUNT_UNLINKED)]
        case status:
            raise Unreadable(f"status {name(status)}")


def _happened(
    context: Context, what: str, kind: Kind, subject: str | None = None, lines: tuple[str, ...] = ()
) -> Happened:
    happening_id = f"{what}:{context.address.person}:{context.at}"
    return Happened(context.address, happening_id, kind, context.at, subject, lines)


def _passed(context: Context, told: Json) -> list[Event]:
    return [_control(context, Control.PASSED, told.get("new_owner_app_id"), told.get("previous_owner_app_id"))]


def _taken(context: Context, told: Json) -> list[Event]:
    return [_control(context, Control.TAKEN, told.get("new_owner_app_id"), told.get("previous_owner_app_id"))]


def _requested(context: Context, told: Json) -> list[Event]:
    return [_control(context, Control.REQUESTED, told.get("requested_owner_app_id"), None)]


def _control(context: Context, control: Control, owner: object, previous: object) -> ControlChanged:
    return ControlChanged(context.address, control, context.at, text(owner), text(previous))


def policy(context: Context, told: Json) -> list[Event]:
    """Meta's word on the Page as a whole; there is no sender (contract 2.4)."""
    action = required(text(told.get("action")), "no action")
    return [PolicyEnforced(context.address.asset, action, context.at, text(told.get("reason")), raw=context.part.raw)]


def roles(context: Context, told: Json) -> list[Event]:
    found = tuple((app, texts(given)) for app, given in told.items())
    if not found:
        raise Unreadable("no app")
    return [RolesChanged(context.address.asset, found, context.at)]


OF_CONVERSATION: dict[str, Callable[[Context, Json], list[Event]]] = {
    "referral": _referral,
    "optin": _optin,
    "account_linking": _account_linking,
    "pass_thread_control": _passed,
    "take_thread_control": _taken,
    "request_thread_control": _requested,
}
OF_PAGE: dict[str, Callable[[Context, Json], list[Event]]] = {"policy_enforcement": policy, "app_roles": roles}
