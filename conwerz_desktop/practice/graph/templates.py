"""Templates as Meta's management interface has them (contract 2.9)."""

from typing import Any

from conwerz_desktop.practice import refusals
from conwerz_desktop.practice.graph.call import Call, Json
from conwerz_desktop.practice.graph.fields import Node, answer, parse
from conwerz_desktop.practice.graph.paging import paged
from conwerz_desktop.practice.world import templates
from conwerz_desktop.practice.world.templates import PracticeTemplate

_DEFAULT = ("name", "language", "status", "category", "components", "id")


def listed(call: Call) -> Json:
    _manage(call)
    wanted = {key: call.text(key) for key in ("name", "status", "category", "language")}
    found = [
        each
        for each in call.world.templates.by_id.values()
        if all(value is None or getattr(each, key) == value for key, value in wanted.items())
    ]
    asked = parse(call.text("fields") or ",".join(_DEFAULT))
    return paged(call, found, lambda each: each.id, lambda each: answer(_node(each), asked))


def read(call: Call) -> Json:
    _manage(call)
    node = _node(call.world.templates.by_id[call.node_id])
    return answer(node, parse(call.text("fields") or ",".join(node.default)))


def create(call: Call) -> Json:
    _manage(call)
    book = call.world.templates
    name, language = call.required("name"), call.required("language")
    if not name.isascii() or not name.replace("_", "a").isalnum() or name != name.lower():
        raise refusals.bad_parameter("Param name must be lowercase letters, numbers and underscores.")
    if book.find(name, language):
        raise refusals.bad_parameter("There is already content in this language for this template.", 2388024)
    if len(book.by_id) >= templates.MOST:
        raise refusals.bad_parameter("Template limit reached.", 2388019)
    made = book.add(name, language, _category(call), _components(call), parameter_format=_format(call))
    return {"id": made.id, "status": made.status, "category": made.category}


def edit(call: Call) -> Json:
    """It is reviewed again."""
    _manage(call)
    known = call.world.templates.by_id[call.node_id]
    if known.status not in templates.EDITABLE:
        raise refusals.bad_parameter(f"A template that is {known.status} cannot be edited.", 2388025)
    if call.text("category"):
        known.category = _category(call)
    if call.params.get("components") is not None:
        known.components = _components(call)
    known.parameter_format = _format(call)
    known.status, known.reason = "PENDING", "NONE"
    return {"success": True}


def delete(call: Call) -> Json:
    """By name, in every language, or only the one of `hsm_id`."""
    _manage(call)
    book, name = call.world.templates, call.required("name")
    only = call.text("hsm_id")
    found = [each for each in book.named(name) if only in (None, each.id)]
    if not found:
        raise refusals.whatsapp(132001, "Template does not exist", name, 404)
    for each in found:
        del book.by_id[each.id]
    return {"success": True}


def _node(template: PracticeTemplate) -> Node:
    return Node("WhatsAppMessageTemplate", _DEFAULT, template.shown())


def _category(call: Call) -> str:
    category = call.required("category")
    if category not in templates.CATEGORIES:
        raise refusals.bad_parameter(f"Param category must be one of {{{', '.join(templates.CATEGORIES)}}}")
    return category


def _format(call: Call) -> str:
    return call.text("parameter_format") or "POSITIONAL"


def _components(call: Call) -> list[dict[str, Any]]:
    value = call.items("components")
    components = [each for each in value if isinstance(each, dict)]
    templates.check(components)
    _look_at_sample(call, components)
    return components


def _look_at_sample(call: Call, components: list[dict[str, Any]]) -> None:
    """The file of a header comes as the handle of an upload, and is of the header's kind."""
    header = next((each for each in components if each.get("type") == "HEADER"), {})
    kinds = templates.SAMPLES.get(str(header.get("format")))
    if kinds is None:
        return
    example = header.get("example")
    handles = example.get("header_handle") if isinstance(example, dict) else None
    handle = handles[0] if isinstance(handles, list) and handles else None
    kept = next((each for each in call.world.uploads.values() if handle and each.handle == handle), None)
    if kept is None or kept.kind not in kinds:
        raise refusals.bad_parameter("Invalid header handle: the sample is missing or of another kind.", 2388273)


def _manage(call: Call) -> None:
    call.need("whatsapp_business_management", call.world.shop.waba_id)
