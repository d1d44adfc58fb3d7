"""What the screen of leads may ask of the services, and the files that leave it."""

import secrets
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import TYPE_CHECKING

from conwerz_desktop.domain.audit import Act
from conwerz_desktop.services.leads.care import Care
from conwerz_desktop.store import audit, leads, settings
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Store, Writing
from conwerz_desktop.store.leads import LeadRow, SubmissionRow
from conwerz_desktop.viewmodels.open_lead import LeadActs

if TYPE_CHECKING:
    from conwerz_desktop.domain.leads import Way
    from conwerz_desktop.services.leads.files import Changed

SEAL = "lead_seal"
_EVERYBODY = 100_000
_LARGEST = 100 * 1024 * 1024

Save = Callable[[str, bytes], object]
"""From a name and the bytes to a file where the owner wants it."""


Choose = Callable[[Callable[[Sequence[str]], object]], object]
HandOver = Callable[[Callable[[], object]], object]


class Leading:
    """`save` asks where to, `choose` which file, on the GUI thread; `hand_over` brings something there."""

    def __init__(
        self, store: Store, care: Care, clock: Callable[[], int], save: Save, choose: Choose, hand_over: HandOver
    ) -> None:
        self._store = store
        self._care = care
        self._clock = clock
        self._save = save
        self._choose = choose
        self._hand_over = hand_over

    def acts(self) -> LeadActs:
        care = self._care
        return LeadActs(
            move=care.move,
            contact=care.contact,
            write_note=care.write_note,
            delete_note=care.delete_note,
            remind=care.remind,
            delete=care.delete,
            save_card=self.save_card,
            save_reminder=self.save_reminder,
            way=self.way,
            begin_conversation=care.begin_conversation,
        )

    def way(self, lead: int) -> "Future[Way | None]":
        return self._store.read(lambda db: leads.way_to(db, lead))

    def export(self) -> None:
        """Every lead, and every answer to every question."""
        from conwerz_desktop.services.leads import files  # noqa: PLC0415 - only when something is saved

        def read(writing: Writing) -> bytes:
            whole = _whole(writing.db)
            audit.note(writing, Act.EXPORTED, "leads", rows=len(whole))
            return files.to_csv(whole, seal(writing))

        self._when_read(self._store.write(read), "leads.csv")

    def bring_in(self, told: Callable[[int | None], object]) -> None:
        """A file of the owner's choice; `told` hears how many leads were in it, None where it is not ours."""

        def take(places: Sequence[str]) -> None:
            read = self._import(Path(places[0]))
            read.add_done_callback(lambda done: self._hand_over(lambda: told(done.result())))

        self._choose(take)

    def _import(self, path: Path) -> "Future[int | None]":
        """Stage and reason, as they were changed in our own export; all of them, or nothing."""
        from conwerz_desktop.services.leads import files  # noqa: PLC0415

        def write(writing: Writing) -> int | None:
            try:
                if path.stat().st_size > _LARGEST:
                    return None
                changed = files.from_csv(path.read_bytes(), seal(writing))
            except (files.Foreign, OSError):
                return None
            differing = [each for each in changed if _differs(writing.db, each)]
            for each in differing:
                leads.move(writing, each.lead, each.stage, each.lost_reason)
            return len(differing)

        return self._store.write(write)

    def save_card(self, lead: int) -> None:
        from conwerz_desktop.services.leads import files  # noqa: PLC0415

        self._save_one(lead, files.to_vcard, "lead.vcf")

    def save_reminder(self, lead: int) -> None:
        from conwerz_desktop.services.leads import files  # noqa: PLC0415

        self._save_one(lead, lambda row: files.to_ics(row, self._clock()), "reminder.ics")

    def _save_one(self, lead: int, written: Callable[[LeadRow], bytes], name: str) -> None:
        def read(db: Connection) -> bytes:
            row = leads.one(db, lead)
            return written(row) if row else b""

        self._when_read(self._store.read(read), name)

    def _when_read(self, data: "Future[bytes]", name: str) -> None:
        data.add_done_callback(lambda done: self._hand_over(lambda: self._save(name, done.result())))


def seal(writing: Writing) -> bytes:
    """The key of our own exports, made at the first one."""
    known = settings.get(writing.db, SEAL)
    if known is None:
        known = secrets.token_hex(32)
        settings.put(writing.db, SEAL, known)
    return bytes.fromhex(known)


def _differs(db: Connection, each: "Changed") -> bool:
    """Who has been deleted since the export does not come back."""
    row = leads.one(db, each.lead)
    return row is not None and (row.stage, row.lost_reason) != (each.stage, each.lost_reason)


def _whole(db: Connection) -> list[tuple[LeadRow, tuple[SubmissionRow, ...]]]:
    return [(row, leads.submissions(db, row.id)) for row in leads.page(db, limit=_EVERYBODY)]
