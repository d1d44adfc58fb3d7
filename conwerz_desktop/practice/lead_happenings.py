"""Somebody fills in a form: the world changes, and a webhook with ids alone follows."""

from collections.abc import Mapping

from conwerz_desktop.practice.platform import Platform
from conwerz_desktop.practice.webhooks.notices import Notice
from conwerz_desktop.practice.world.clock import SECOND
from conwerz_desktop.practice.world.leads import QUESTIONS, Form, Lead
from conwerz_desktop.practice.world.state import World


def open_forms(world: World) -> None:
    """Each Page has one."""
    names = ("Wholesale enquiry", "Workshop")
    for page, name in zip(world.shop.pages, names, strict=True):
        world.leads.forms[page.form_id] = Form(page.form_id, page.id, name, QUESTIONS)


def submitted(  # noqa: PLR0913 - what a form holds
    world: World,
    form: Form,
    values: Mapping[str, tuple[str, ...]],
    at: int,
    *,
    key: str = "",
    ticks: Mapping[str, bool] | None = None,
    is_test: bool = False,
) -> Lead:
    """`key` names a lead of the story, whose id must be the same after a restart."""
    world.leads.ids_given += 1
    number = world.dice.digits(16, "lead", form.id, key or f"live {at} {world.leads.ids_given}")
    lead = Lead(number, form.id, at, values, ticks or {}, is_test)
    world.leads.leads[lead.id] = lead
    return lead


def dummy(form: Form) -> dict[str, tuple[str, ...]]:
    return {one.key: (f"<test lead: dummy data for {one.key}>",) for one in form.questions}


def tell(platform: Platform, form: Form, lead: Lead) -> int:
    """Numbers, not texts, as Meta writes them; no advertisement is 0."""
    value = {
        "leadgen_id": int(lead.id), "page_id": int(form.page_id), "form_id": int(form.id), "ad_id": 0,
        "created_time": lead.at // SECOND,
    }  # fmt: skip
    part = {"field": "leadgen", "value": value}
    return platform.delivery.tell([Notice("page", form.page_id, "leadgen", "leadgen", "changes", part, lead.at)])
