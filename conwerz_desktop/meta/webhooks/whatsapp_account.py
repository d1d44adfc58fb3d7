"""What WhatsApp tells of the shop's account, its numbers and its templates (contract 2.9, 2.10)."""

from collections.abc import Callable

from conwerz_desktop.domain.asset_events import AccountChanged, Aspect, NumberChanged, TemplateChanged
from conwerz_desktop.domain.events import Event
from conwerz_desktop.meta.webhooks.reading import UNTOLD, Json, Part, first_text, listed, mapping, name, required, text

_LIMITS = (
    "max_daily_conversations_per_business",
    "max_daily_conversation_per_phone",
    "max_daily_conversations_per_phone",
    "current_limit",
)
_GROUPS = "conversations of several people, which Conwerz files under whoever writes"
_IGNORED = {
    "calls": "calls are answered on the telephone",
    "flows": "forms are made and watched over in Business Suite",
    "security": "changes of the two-step PIN, which the owner makes",
    "payment_configuration_update": "payments inside of WhatsApp",
    "partner_solutions": "about programs that work together, not about the shop",
    "automatic_events": "marks for advertisements",
    "tracking_events": "marks for advertisements",
    "group_lifecycle_update": _GROUPS,
    "group_participants_update": _GROUPS,
    "group_settings_update": _GROUPS,
    "group_status_update": _GROUPS,
}


def read(part: Part, change: Json, account: str) -> list[Event] | None:
    """One element of `changes` that tells of no number's conversations; None where it does. Raises `Unreadable`."""
    field = text(change.get("field")) or ""
    if field in _IGNORED:
        return [part.ignored(field, _IGNORED[field])]
    if reader := _READERS.get(field):
        return [reader(part, account, mapping(change.get("value")))]
    return None


def _status(part: Part, account: str, value: Json) -> Event:
    state = required(text(value.get("event")), "template: no event")
    told = first_text(
        mapping(value.get("rejection_info")).get("reason"),
        mapping(value.get("disable_info")).get("disable_date"),
        mapping(value.get("other_info")).get("description"),
        mapping(value.get("other_info")).get("title"),
        value.get("reason"),
    )
    return _template(part, account, value, Aspect.STATUS, (state, None), None if told == "NONE" else told)


def _quality(part: Part, account: str, value: Json) -> Event:
    state = text(value.get("new_quality_score")), text(value.get("previous_quality_score"))
    return _template(part, account, value, Aspect.QUALITY, state)


def _category(part: Part, account: str, value: Json) -> Event:
    state = first_text(value.get("new_category"), value.get("correct_category"))
    previous = first_text(value.get("previous_category"), value.get("category"))
    return _template(part, account, value, Aspect.CATEGORY, (state, previous))


def _components(part: Part, account: str, value: Json) -> Event:
    return _template(part, account, value, Aspect.COMPONENTS)


def _template(
    part: Part,
    account: str,
    value: Json,
    aspect: Aspect,
    state: tuple[str | None, str | None] = (None, None),
    reason: str | None = None,
) -> TemplateChanged:
    """`state` is the new one and the one before."""
    template, called = text(value.get("message_template_id")), text(value.get("message_template_name"))
    required(template or called, "template: no template")
    language = text(value.get("message_template_language"))
    at = part.occurred_at or UNTOLD
    return TemplateChanged(account, aspect, at, template, called, language, *state, reason, raw=part.raw)


def _number_quality(part: Part, account: str, value: Json) -> Event:
    event = required(text(value.get("event")), "number: no event")
    return _number(part, account, value, event)


def _number_name(part: Part, account: str, value: Json) -> Event:
    decision = required(text(value.get("decision")), "number: no decision")
    return _number(part, account, value, f"NAME_{decision}")


def _username(part: Part, account: str, value: Json) -> Event:
    return _number(part, account, value, f"USERNAME_{(text(value.get('status')) or 'unnamed').upper()}")


def _number(part: Part, account: str, value: Json, event: str) -> NumberChanged:
    number = text(value.get("display_phone_number"))
    limit = first_text(*(value.get(key) for key in _LIMITS))
    called = first_text(value.get("requested_verified_name"), value.get("username"))
    reason = text(value.get("rejection_reason"))
    reason = None if reason == "NONE" else reason
    return NumberChanged(account, number, event, part.occurred_at or UNTOLD, limit, called, reason, raw=part.raw)


def _account(part: Part, account: str, value: Json) -> Event:
    return _changed(part, account, required(text(value.get("event")), "account: no event"), value)


def _review(part: Part, account: str, value: Json) -> Event:
    return _changed(part, account, f"REVIEW_{required(text(value.get('decision')), 'account: no decision')}", value)


def _capability(part: Part, account: str, value: Json) -> Event:
    return _changed(part, account, "CAPABILITY", value)


def _alert(part: Part, account: str, value: Json) -> Event:
    alert = mapping(value.get("alert_info")) or value
    event = required(text(alert.get("alert_type")), "account: no alert")
    return _changed(part, account, event, {**alert, "entity_id": value.get("entity_id")})


def _changed(part: Part, account: str, event: str, value: Json) -> AccountChanged:
    """`details` are what stands beside the event, as far as it is words or numbers, with what it stands in."""
    details = tuple((key, told) for key, told in _flat(value) if key not in ("event", "decision"))
    return AccountChanged(account, event, part.occurred_at or UNTOLD, details, raw=part.raw)


def _flat(value: Json, within: str = "", depth: int = 3) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for key, inner in value.items():
        path = f"{within}{name(key)}"
        for one in listed(inner):
            if isinstance(one, dict) and depth:
                found += _flat(one, f"{path}.", depth - 1)
            elif (told := text(one)) is not None:
                found.append((path, told))
    return found


_READERS: dict[str, Callable[[Part, str, Json], Event]] = {
    "message_template_status_update": _status,
    "message_template_quality_update": _quality,
    "message_template_components_update": _components,
    "template_category_update": _category,
    "template_correct_category_detection": _category,
    "phone_number_quality_update": _number_quality,
    "phone_number_name_update": _number_name,
    "business_username_update": _username,
    "account_update": _account,
    "account_review_update": _review,
    "account_alerts": _alert,
    "business_capability_update": _capability,
    "business_status_update": _account,
    "account_settings_update": _capability,
}
