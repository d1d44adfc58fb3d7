"""One POST of Meta's may hold events of several shops: each shop gets its own and nobody else's (contract 1.6)."""

from collections.abc import Iterator, Mapping
from typing import Any

WHATSAPP = "whatsapp_business_account"
SAMPLE = "0"  # the tenant of the samples that Meta's dashboard sends


def by_tenant(payload: Mapping[str, Any]) -> list[tuple[str, Mapping[str, Any]]]:
    """(asset id, the part of the payload that is this asset's), each asset once, in the order of the payload.

    The asset is a Page, an Instagram user, a WhatsApp number (`value.metadata.phone_number_id`) or, for what concerns
    a whole WhatsApp account, a WABA. A part has the payload's own form, so one reader reads both; where everything
    belongs to one asset, the part *is* the payload. Total: it never raises; what names no asset, and the sample tenant
    of Meta's dashboard, is left out.
    """
    if asset := _only_asset(payload):
        return [(asset, payload)]
    entries: dict[str, list[Any]] = {}
    whole = True
    for asset, entry in _assigned(payload):
        if asset is None:
            whole = False
        else:
            entries.setdefault(asset, []).append(entry)
    if whole and len(entries) == 1:
        return [(asset, payload) for asset in entries]
    return [(asset, {**payload, "entry": part}) for asset, part in entries.items()]


def tenant_of(entry: Any) -> str | None:
    """Of an entry of any but WhatsApp's; None where it names none."""
    return _id(entry.get("id")) if isinstance(entry, dict) else None


def _only_asset(payload: Mapping[str, Any]) -> str | None:
    """Of nearly every POST, which holds one entry; None where it must be looked at closely."""
    entries = payload.get("entry")
    if not isinstance(entries, list) or len(entries) != 1 or payload.get("object") == WHATSAPP:
        return None
    return tenant_of(entries[0])


def _assigned(payload: Mapping[str, Any]) -> Iterator[tuple[str | None, Any]]:
    entries = payload.get("entry")
    is_whatsapp = payload.get("object") == WHATSAPP
    for entry in entries if isinstance(entries, list) else ():
        if is_whatsapp and isinstance(entry, dict) and isinstance(entry.get("changes"), list) and entry["changes"]:
            yield from _changes_assigned(entry)
        else:
            yield tenant_of(entry), entry


def _changes_assigned(entry: dict[str, Any]) -> Iterator[tuple[str | None, dict[str, Any]]]:
    """The entry once for each asset that its changes name, holding that asset's changes only."""
    changes: dict[str | None, list[Any]] = {}
    for change in entry["changes"]:
        changes.setdefault(_whatsapp_asset(entry, change), []).append(change)
    for asset, part in changes.items():
        yield asset, {**entry, "changes": part}


def _whatsapp_asset(entry: dict[str, Any], change: Any) -> str | None:
    """The number if the change names one, else the account. `entry.id` of `account_update` may be our own business."""
    value = _member(change, "value")
    if number := _id(_member(value, "metadata").get("phone_number_id")):
        return number
    return _id(_member(value, "waba_info").get("waba_id")) or _id(entry.get("id"))


def _member(container: Any, name: str) -> dict[str, Any]:
    member = container.get(name) if isinstance(container, dict) else None
    return member if isinstance(member, dict) else {}


def _id(value: Any) -> str | None:
    """Meta writes ids as text or as JSON numbers."""
    if isinstance(value, bool) or not isinstance(value, str | int) or str(value) in ("", SAMPLE):
        return None
    return str(value)
