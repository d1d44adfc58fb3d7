"""The owner's side of the leads: whatever is done is on screen the moment its transaction is committed."""

from collections.abc import Mapping
from concurrent.futures import Future

from conwerz_desktop.domain.audit import Act
from conwerz_desktop.domain.channels import Address
from conwerz_desktop.domain.leads import Stage
from conwerz_desktop.domain.messages import Attachment, Author, Content, Kind, Progress
from conwerz_desktop.domain.people import Profile
from conwerz_desktop.services import intake_people
from conwerz_desktop.store import audit, conversations, lead_reminders, leads, messages, stages
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

    def begin_conversation(self, lead: int) -> Future[int | None]:
        """Where this lead can be written to, begun on WhatsApp where there is none. None: nowhere."""
        return self._store.write(lambda writing: _begin_conversation(writing, lead))

    def write_note(self, lead: int, text: str) -> Future[None]:
        return self._store.write(lambda writing: leads.write_note(writing, lead, text))

    def delete_note(self, note: int) -> Future[None]:
        return self._store.write(lambda writing: leads.delete_note(writing, note))

    def remind(self, lead: int, at: int | None, text: str = "") -> Future[None]:
        return self._store.write(lambda writing: lead_reminders.remind(writing, lead, at, text))

    def delete(self, lead: int) -> Future[None]:
        """For good: nothing of them is left, and the sweep does not bring them back."""

        def delete(writing: Writing) -> None:
            leads.delete(writing, lead)
            audit.note(writing, Act.LEAD_DELETED, f"lead {lead}")

        return self._store.write(delete)


def _begin_conversation(writing: Writing, lead: int) -> int | None:
    """A line says what it is about. The window stays closed until they write: a template may go."""
    way, row = leads.way_to(writing.db, lead), leads.one(writing.db, lead)
    if way is None or way.conversation or row is None:
        return way.conversation if way else None
    number = leads.own_number(writing.db)
    assert number is not None, "else there is no way"
    profile = Profile(row.name or None, phone=row.phone)
    if (found := intake_people.place(writing, Address(number, row.phone), writing.now, profile)) is None:
        return None  # whoever was forgotten stays so
    asset, conversation = found
    line = Content(attachments=(Attachment(Kind.LEAD, title=row.form or None),))
    name = f"lead:{lead}:{writing.now}"
    new = messages.NewMessage(conversation, asset, name, Author.NOBODY, line, writing.now, Progress.RECEIVED)
    messages.add(writing, new)
    conversations.refresh(writing)
    return conversation
