"""The shop's forms and who filled them in, as practice Meta keeps them (contract 2.11)."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from conwerz_desktop.domain.records import record
from conwerz_desktop.practice.world.clock import DAY

READABLE = 90 * DAY  # afterwards nobody is told of a lead any more


@record
class Question:
    key: str
    label: str
    type: str = "CUSTOM"


@dataclass(slots=True)
class Form:
    id: str
    page_id: str
    name: str
    questions: tuple[Question, ...]
    status: str = "ACTIVE"


@record
class Lead:
    """`values` has every answer of each question, by its key; `ticks` the boxes below the form."""

    id: str
    form_id: str
    at: int
    values: Mapping[str, tuple[str, ...]]
    ticks: Mapping[str, bool] = field(default_factory=dict)
    is_test: bool = False


@dataclass(slots=True)
class Leads:
    """`barred` Pages: Leads Access Manager lets nobody of this app read theirs."""

    forms: dict[str, Form] = field(default_factory=dict)
    leads: dict[str, Lead] = field(default_factory=dict)
    barred: set[str] = field(default_factory=set)
    ids_given: int = 0

    def of_page(self, page_id: str) -> list[Form]:
        return [form for form in self.forms.values() if form.page_id == page_id]

    def of_form(self, form_id: str, now: int, *, is_test: bool = False) -> list[Lead]:
        """Newest first."""
        found = [
            lead for lead in self.leads.values()
            if lead.form_id == form_id and lead.is_test is is_test and now - lead.at < READABLE
        ]  # fmt: skip
        return sorted(found, key=lambda lead: (-lead.at, lead.id))


QUESTIONS = (
    Question("full_name", "Full name", "FULL_NAME"),
    Question("phone_number", "Phone number", "PHONE"),
    Question("email", "Email", "EMAIL"),
    Question("what_do_you_need", "What do you need?"),
    Question("which_pieces", "Which pieces?"),
)
