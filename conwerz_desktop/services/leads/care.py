"""The owner's side of the leads: whatever is done is on screen the moment its transaction is committed."""

from collections.abc import Mapping
from concurrent.futures import Future

from conwerz_desktop.domain.audit import Act
from conwerz_desktop.domain.leads import Stage
from conwerz_desktop.store import audit, leads, stages
from conwerz_desktop.store.database import Store, Writing


class Care:
    """May be called from any thread."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def move(self, lead: int, stage: Stage, reason: str = "") -> Future[None]:
        return self._store.write(lambda writing: leads.move(writing, lead, stage, reason))

    def name_stages(self, named: Mapping[Stage, str]) -> Future[None]:
        return self._store.write(lambda writing: stages.call(writing, named))

    def contact(self, lead: int) -> Future[None]:
        """The shop has spoken to them, by whatever way."""
        return self._store.write(lambda writing: leads.contact(writing, lead))

    def write_note(self, lead: int, text: str) -> Future[None]:
        return self._store.write(lambda writing: leads.write_note(writing, lead, text))

    def delete_note(self, note: int) -> Future[None]:
        return self._store.write(lambda writing: leads.delete_note(writing, note))

    def remind(self, lead: int, at: int | None, text: str = "") -> Future[None]:
        return self._store.write(lambda writing: leads.remind(writing, lead, at, text))

    def delete(self, lead: int) -> Future[None]:
        """For good: nothing of them is left, and the sweep does not bring them back."""

        def delete(writing: Writing) -> None:
            leads.delete(writing, lead)
            audit.note(writing, Act.LEAD_DELETED, f"lead {lead}")

        return self._store.write(delete)
