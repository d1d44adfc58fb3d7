"""What the owner grants and takes back at Facebook, and what is told of a person's profile (contract 1.5)."""

from conwerz_desktop.domain.asset_events import PermissionChanged
from conwerz_desktop.domain.events import Event
from conwerz_desktop.meta.webhooks.reading import UNTOLD, Json, Part, Unreadable, first_text, mapping, name, text, texts

_VERBS = {"granted": True, "revoked": False}


def read(part: Part, change: Json) -> list[Event]:
    """One element of `changes` under the object `permissions`. Raises `Unreadable`.

    `connected` has its verb beside the field, a scope inside of its value.
    """
    value = mapping(change.get("value"))
    permission, verb = text(change.get("field")), first_text(value.get("verb"), change.get("verb"), change.get("value"))
    if permission is None or verb not in _VERBS:
        raise Unreadable(f"permissions {name(permission)}")
    user = part.asset_id or ""
    targets = texts(value.get("target_ids"))
    at = part.occurred_at or UNTOLD
    return [PermissionChanged(user, permission, _VERBS[verb], at, targets, raw=part.raw)]


def read_profile(part: Part, change: Json) -> list[Event]:
    """The object `user`: somebody's profile."""
    return [part.ignored(change.get("field"), "the profile of a person, for which Conwerz never asks")]
