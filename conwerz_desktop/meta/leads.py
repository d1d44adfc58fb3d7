"""Lead Ads through the Graph API (contract 2.11): forms, submissions, and who may read them."""

import json
from collections.abc import AsyncIterator, Mapping
from typing import Any

from conwerz_desktop.domain.leads import Access, Answer, Form, Submission, is_dummy
from conwerz_desktop.meta.graph import GraphClient
from conwerz_desktop.meta.times import milliseconds

_FORM = "id,name,status,questions{key,label,type}"
# Advertisement, set and campaign need permissions that are not in our table: they are not asked for
_LEAD = "id,created_time,form_id,is_organic,field_data,custom_disclaimer_responses"
_PAGE = 50


class PageLeads:
    """The leads of one Page, with its own token: a user's would be counted by the app's users. Raises `meta.errors`."""

    def __init__(self, graph: GraphClient, token: str, page_id: str) -> None:
        self._graph = graph
        self._token = token
        self._page_id = page_id

    async def forms(self) -> tuple[Form, ...]:
        """Archived ones too: their leads can still be read."""
        found: list[Form] = []
        asked = {"fields": _FORM, "limit": str(_PAGE)}
        async for page in self._graph.pages(f"{self._page_id}/leadgen_forms", self._token, asked):
            found += map(_form, page)
        return tuple(found)

    async def of_form(self, form_id: str, since: int) -> AsyncIterator[tuple[Submission, ...]]:
        """Pages of the submissions at `since` (milliseconds) and later, to the end."""
        at = [{"field": "time_created", "operator": "GREATER_THAN_OR_EQUAL", "value": since // 1000}]
        asked = {"fields": _LEAD, "filtering": json.dumps(at), "limit": str(_PAGE)}
        async for page in self._graph.pages(f"{form_id}/leads", self._token, asked):
            yield tuple(found for item in page if (found := _submission(item)))

    async def tests(self, form_id: str) -> frozenset[str]:
        """The ids of test leads: one with answers of its own looks like any other."""
        found: set[str] = set()
        async for page in self._graph.pages(f"{form_id}/test_leads", self._token, {"fields": "id"}):
            found |= {str(item["id"]) for item in page if "id" in item}
        return frozenset(found)

    async def one(self, lead_id: str) -> Submission | None:
        return _submission(await self._graph.get(lead_id, self._token, {"fields": _LEAD}))

    async def access(self) -> Access:
        """Leads Access Manager may bar even a Page's admins."""
        answer = await self._graph.get(self._page_id, self._token, {"fields": "has_lead_access"})
        told = _mapping(answer.get("has_lead_access"))
        return Access(
            told.get("can_access_lead") is True,
            str(told.get("failure_reason") or ""),
            str(told.get("failure_resolution") or ""),
        )


def _form(item: Mapping[str, Any]) -> Form:
    asked = item.get("questions")
    rows = [_mapping(row) for row in asked] if isinstance(asked, list) else []
    questions = tuple(
        (str(row["key"]), str(row.get("label") or row["key"]), str(row.get("type") or ""))
        for row in rows
        if "key" in row
    )
    return Form(str(item.get("id")), str(item.get("name") or ""), str(item.get("status") or ""), questions)


def _submission(item: Mapping[str, Any]) -> Submission | None:
    """Missing advertisement fields are normal. A tick is `1` or empty."""
    at = milliseconds(item.get("created_time"))
    if at is None or item.get("id") is None:
        return None
    data, ticks = item.get("field_data"), item.get("custom_disclaimer_responses")
    answers = (
        *(_answer(_mapping(row)) for row in (data if isinstance(data, list) else ())),
        *(_tick(_mapping(row)) for row in (ticks if isinstance(ticks, list) else ())),
    )
    form_id = item.get("form_id")
    return Submission(str(item["id"]), at, str(form_id) if form_id else None, answers, is_dummy(answers))


def _answer(row: Mapping[str, Any]) -> Answer:
    key, values = str(row.get("name") or ""), row.get("values")
    return Answer(key, key, tuple(map(str, values)) if isinstance(values, list) else ())


def _tick(row: Mapping[str, Any]) -> Answer:
    key = str(row.get("checkbox_key") or "")
    return Answer(key, key, ("1" if str(row.get("is_checked")) == "1" else "",), "DISCLAIMER")


def _mapping(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}
