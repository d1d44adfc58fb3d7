"""WhatsApp's templates at Meta: read, written, submitted for review, deleted (contract 2.9)."""

from collections.abc import Mapping
from typing import Any

from conwerz_desktop.domain.templates import (
    HEADER_FILES,
    Button,
    Draft,
    Status,
    Template,
    address_key,
    body_fields,
    fill,
    has_field,
)
from conwerz_desktop.meta.graph import GraphClient

FIELDS = "id,name,language,status,category,components,quality_score,rejected_reason,parameter_format"
_PLAIN_BUTTONS = frozenset({"QUICK_REPLY", "URL", "PHONE_NUMBER"})
_PLAIN_PARTS = frozenset({"HEADER", "BODY", "FOOTER", "BUTTONS"})
_HEADERS = ("", "TEXT", *HEADER_FILES)
_NOTHING = ("", "NONE", "UNKNOWN")


async def everything(graph: GraphClient, token: str, waba_id: str) -> tuple[Template, ...]:
    """Raises `meta.errors`."""
    asked = {"fields": FIELDS, "limit": "100"}
    found: list[Template] = []
    async for page in graph.pages(f"{waba_id}/message_templates", token, asked):
        found += [read(item) for item in page if item.get("id") and item.get("name")]
    return tuple(found)


async def create(graph: GraphClient, token: str, waba_id: str, draft: Draft, sample: str = "") -> str:
    """Submits it for review. `sample` is the handle of its header's file. Returns Meta's id. Raises `meta.errors`."""
    body = {"name": draft.name, "language": draft.language, "category": str(draft.category), **_written(draft, sample)}
    return str((await graph.post(f"{waba_id}/message_templates", token, body))["id"])


async def edit(graph: GraphClient, token: str, template_id: str, draft: Draft, sample: str = "") -> None:
    """Only approved, rejected and paused ones; it is reviewed again."""
    await graph.post(template_id, token, {"category": str(draft.category), **_written(draft, sample)})


async def delete(graph: GraphClient, token: str, waba_id: str, template: Template) -> None:
    """In this language only."""
    asked = {"name": template.name, "hsm_id": template.id}
    await graph.delete(f"{waba_id}/message_templates", token, asked)


def read(item: Mapping[str, Any]) -> Template:
    parts = [part for part in item.get("components") or () if isinstance(part, dict)]
    by_type = {str(part.get("type")).upper(): part for part in parts}
    header, body = by_type.get("HEADER", {}), by_type.get("BODY", {})
    buttons = [each for each in by_type.get("BUTTONS", {}).get("buttons") or () if isinstance(each, dict)]
    quality, reason = item.get("quality_score"), str(item.get("rejected_reason") or "")
    score = str(quality.get("score") or "") if isinstance(quality, dict) else str(quality or "")
    header_format = str(header.get("format") or "") if header else ""
    return Template(
        id=str(item["id"]),
        name=str(item["name"]),
        language=str(item.get("language") or ""),
        status=Status.of(str(item.get("status") or "")),
        category=str(item.get("category") or ""),
        body=str(body.get("text") or ""),
        header=str(header.get("text") or ""),
        header_format=header_format,
        footer=str(by_type.get("FOOTER", {}).get("text") or ""),
        buttons=tuple(map(_button, buttons)),
        examples=(*_examples("header", header), *_examples("body", body)),
        quality="" if score in _NOTHING else score,
        reason="" if reason in _NOTHING else reason,
        sendable=by_type.keys() <= _PLAIN_PARTS and header_format in _HEADERS and _are_plain(buttons),
    )


def _button(item: Mapping[str, Any]) -> Button:
    return Button(
        str(item.get("type") or ""),
        str(item.get("text") or ""),
        str(item.get("url") or ""),
        str(item.get("phone_number") or ""),
        _end(item),
    )


def _end(item: Mapping[str, Any]) -> str:
    """What the example of an address has in place of its field. Meta shows the whole address, or the value alone."""
    url, examples = str(item.get("url") or ""), item.get("example")
    example = str(examples[0]) if isinstance(examples, list) and examples else ""
    return example.removeprefix(url.partition("{{")[0]) if has_field(url) else ""


def _are_plain(buttons: list[dict[str, Any]]) -> bool:
    return all(str(button.get("type")) in _PLAIN_BUTTONS for button in buttons)


def _examples(part: str, component: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Of numbered fields a list (of lists), of named ones a list of pairs."""
    example = component.get("example")
    if not isinstance(example, dict):
        return []
    named = example.get(f"{part}_text_named_params")
    if isinstance(named, list):
        return [(f"{part}:{each.get('param_name')}", str(each.get("example") or "")) for each in named]
    values = example.get(f"{part}_text")
    if isinstance(values, list) and values and isinstance(values[0], list):
        values = values[0]
    return [(f"{part}:{number}", str(value)) for number, value in enumerate(values or (), 1)]


def _written(draft: Draft, sample: str) -> dict[str, Any]:
    names = body_fields(draft.body)
    examples = draft.examples or {}
    body: dict[str, Any] = {"type": "BODY", "text": draft.body}
    is_named = bool(names) and not names[0].isdecimal()
    if is_named:
        pairs = [{"param_name": name, "example": examples.get(name, "")} for name in names]
        body["example"] = {"body_text_named_params": pairs}
    elif names:
        body["example"] = {"body_text": [[examples.get(name, "") for name in sorted(names, key=int)]]}
    parts = [
        *_written_header(draft, sample),
        body,
        *([{"type": "FOOTER", "text": draft.footer}] if draft.footer else []),
        *([{"type": "BUTTONS", "buttons": _written_buttons(draft)}] if draft.buttons else []),
    ]
    return {"components": parts, **({"parameter_format": "NAMED"} if is_named else {})}


def _written_header(draft: Draft, sample: str) -> list[dict[str, Any]]:
    if draft.header_format in HEADER_FILES:
        return [{"type": "HEADER", "format": draft.header_format, "example": {"header_handle": [sample]}}]
    return [{"type": "HEADER", "format": "TEXT", "text": draft.header}] if draft.header else []


def _written_buttons(draft: Draft) -> list[dict[str, Any]]:
    examples = draft.examples or {}
    return [_written_button(each, examples.get(address_key(index), "")) for index, each in enumerate(draft.buttons)]


def _written_button(button: Button, example: str) -> dict[str, Any]:
    more: dict[str, Any] = {"phone_number": button.phone} if button.phone else {}
    if button.url:
        more = {"url": button.url, **({"example": [fill(button.url, {"1": example})]} if has_field(button.url) else {})}
    return {"type": button.kind, "text": button.text, **more}
