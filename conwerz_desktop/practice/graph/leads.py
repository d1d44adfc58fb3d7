"""Lead Ads as Graph shows them: forms, leads, test leads, and who may read them (contract 2.11)."""

import json
from datetime import UTC, datetime

from conwerz_desktop.practice import lead_happenings, refusals
from conwerz_desktop.practice.graph.call import Call, Json
from conwerz_desktop.practice.graph.fields import Node, answer, parse
from conwerz_desktop.practice.graph.paging import paged
from conwerz_desktop.practice.world.leads import Form, Lead
from conwerz_desktop.practice.world.shop import Page

SCOPE = "leads_retrieval"
_LEAD = ("created_time", "id", "field_data")
_BARRED = "You do not have the permission to access this lead. Ask an admin to assign you in Leads Access Manager."


def forms(call: Call) -> Json:
    page = call.own_page()
    _may_read(call, page)
    asked = parse(call.text("fields") or "id,name,status")
    found = call.world.leads.of_page(page.id)
    return paged(call, found, lambda form: form.id, lambda form: answer(_form_node(call, form), asked))


def of_form(call: Call) -> Json:
    form = _form(call)
    asked = parse(call.text("fields") or ",".join(_LEAD))
    found = [lead for lead in call.world.leads.of_form(form.id, call.now) if _passes(call, lead)]
    return paged(call, found, lambda lead: lead.id, lambda lead: answer(_lead_node(lead), asked))


def one(call: Call) -> Json:
    lead = call.world.leads.leads.get(call.node_id)
    form = call.world.leads.forms.get(lead.form_id) if lead else None
    page = call.world.shop.page(form.page_id) if form else None
    if lead is None or page is None:
        raise refusals.missing_object(call.node_id)
    _may_read(call, page)
    return answer(_lead_node(lead), parse(call.text("fields") or ",".join(_LEAD)))


def test_leads(call: Call) -> Json:
    form = _form(call)
    found = call.world.leads.of_form(form.id, call.now, is_test=True)
    return paged(
        call,
        found,
        lambda lead: lead.id,
        lambda lead: answer(_lead_node(lead), parse(call.text("fields") or "id,field_data")),
    )


def make_test_lead(call: Call) -> Json:
    """One a form, told like any other."""
    form = _form(call)
    if call.world.leads.of_form(form.id, call.now, is_test=True):
        raise refusals.bad_parameter("A test lead already exists for this form. Delete it first.")
    values = {str(each.get("name")): tuple(map(str, each.get("values") or ())) for each in call.items("field_data")}
    boxes = call.items("custom_disclaimer_responses")
    ticked = {str(each.get("checkbox_key")): bool(each.get("is_checked")) for each in boxes}
    told = values or lead_happenings.dummy(form)
    lead = lead_happenings.submitted(call.world, form, told, call.now, ticks=ticked, is_test=True)
    lead_happenings.tell(call.platform, form, lead)
    return {"id": lead.id}


def delete(call: Call) -> Json:
    """Test leads only."""
    lead = call.world.leads.leads.get(call.node_id)
    if lead is None or not lead.is_test:
        raise refusals.missing_object(call.node_id, "delete")
    del call.world.leads.leads[lead.id]
    return {"success": True}


def access(call: Call, page: Page) -> Json:
    """What `has_lead_access` says of a Page."""
    granted, barred = call.token.may(SCOPE, page.id), page.id in call.world.leads.barred
    told: Json = {
        "can_access_lead": granted and not barred,
        "app_has_leads_permission": granted,
        "user_has_leads_permission": not barred,
        "enabled_lead_access_manager": barred,
        "is_page_admin": True,
    }
    if barred:
        told |= {"failure_reason": "Leads Access Manager", "failure_resolution": _BARRED}
    return told


def _form(call: Call) -> Form:
    form = call.world.leads.forms.get(call.node_id)
    page = call.world.shop.page(form.page_id) if form else None
    if form is None or page is None:
        raise refusals.missing_object(call.node_id, call.method.lower())
    _may_read(call, page)
    return form


def _may_read(call: Call, page: Page) -> None:
    call.need(SCOPE, page.id)
    if page.id in call.world.leads.barred:
        raise refusals.Refusal(200, f"(#200) {_BARRED}", status=403)


def _passes(call: Call, lead: Lead) -> bool:
    """Meta's `filtering` by time."""
    try:
        asked = json.loads(call.text("filtering") or "[]")
    except ValueError as error:
        raise refusals.bad_parameter("Param filtering must be valid JSON.") from error
    compared = {
        "GREATER_THAN": lambda at, value: at > value,
        "GREATER_THAN_OR_EQUAL": lambda at, value: at >= value,
        "LESS_THAN": lambda at, value: at < value,
    }
    for each in asked:
        if each.get("field") != "time_created" or each.get("operator") not in compared:
            raise refusals.bad_parameter("Param filtering has an unknown field or operator.")
        if not compared[each["operator"]](lead.at // 1000, int(each["value"])):
            return False
    return True


def _form_node(call: Call, form: Form) -> Node:
    questions = [{"key": one.key, "label": one.label, "type": one.type} for one in form.questions]
    values = {
        "id": form.id,
        "name": form.name,
        "status": form.status,
        "locale": "en_GB",
        "created_time": _time(call.world.began_at),
        "leads_count": len([lead for lead in call.world.leads.leads.values() if lead.form_id == form.id]),
        "expired_leads_count": 0,
        "questions": questions,
    }
    values["questions"] = lambda asked: [
        {name: row[name] for name in asked.fields or ("key", "label", "type") if name in row} for row in questions
    ]
    return Node("LeadgenForm", ("id", "name"), values)


def _lead_node(lead: Lead) -> Node:
    ticks = [{"checkbox_key": key, "is_checked": "1" if ticked else ""} for key, ticked in lead.ticks.items()]
    values = {
        "id": lead.id,
        "created_time": _time(lead.at),
        "form_id": lead.form_id,
        "is_organic": lead.is_test,
        "field_data": [{"name": key, "values": list(found)} for key, found in lead.values.items()],
        "custom_disclaimer_responses": ticks or None,
        "platform": "fb",
    }
    return Node("Lead", _LEAD, values)


def _time(at: int) -> str:
    return datetime.fromtimestamp(at // 1000, UTC).strftime("%Y-%m-%dT%H:%M:%S+0000")
