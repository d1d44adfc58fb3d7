"""What webhooks tell of leads: ids only, whose answers are fetched afterwards."""

from conwerz_desktop.domain.asset_events import LeadSubmitted
from conwerz_desktop.store import connections, leads
from conwerz_desktop.store.database import Writing


def told(writing: Writing, event: LeadSubmitted) -> None:
    if connection := connections.find(writing.db, event.page):
        leads.note_told(writing, connection.id, event.lead_id, event.submitted_at)
