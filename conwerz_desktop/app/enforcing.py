"""What the policy of this computer demands of a shop, kept in it before anything of it is shown."""

from collections.abc import Iterable, Mapping

from conwerz_desktop.domain.policy import Policy
from conwerz_desktop.store import settings
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Store, Writing


def enforce(store: Store, policy: Policy) -> None:
    """Before anything of the shop is shown. Writes only where something else was decided when it was last open."""
    wanted = {
        settings.MOST_MESSAGE_DAYS: str(policy.message_days or ""),
        settings.AI_FORBIDDEN: "" if policy.ai else str(True),
        settings.RELAY: policy.relay,
    }
    if store.read(lambda db: _decided(db, wanted)).result() != wanted:
        store.write(lambda writing: _keep(writing, wanted)).result()


def _decided(db: Connection, names: Iterable[str]) -> dict[str, str]:
    return {name: settings.get(db, name) or "" for name in names}


def _keep(writing: Writing, wanted: Mapping[str, str]) -> None:
    writing.topics |= {settings.put(writing.db, name, value) for name, value in wanted.items()}
    if wanted[settings.AI_FORBIDDEN]:
        from conwerz_desktop.store import ai, sends  # noqa: PLC0415 - once, when it is decided

        sends.take_back(writing, ai.stop(writing))
