"""The practice shop's WhatsApp templates: written, reviewed, used, each with Meta's refusals (contract 2.9, 2.10)."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from conwerz_desktop.practice import refusals
from conwerz_desktop.practice.world.dice import Dice

Json = dict[str, Any]
CATEGORIES = ("MARKETING", "UTILITY", "AUTHENTICATION")
USABLE = "APPROVED"
EDITABLE = ("APPROVED", "REJECTED", "PAUSED")
BODY = 1_024
SHORT = 60
MOST = 250
SAMPLES = {
    "IMAGE": ("image/jpeg", "image/png"),
    "VIDEO": ("video/mp4",),
    "DOCUMENT": ("application/pdf",),
}
"""Of each format of a header that is a file, what may be shown to the reviewers."""
_FORMATS = ("TEXT", "LOCATION", *SAMPLES)
_FIELD = re.compile(r"\{\{\s*(\w+)\s*\}\}")
_STATE_REFUSALS = {
    "PAUSED": (132015, "Template is paused"),
    "DISABLED": (132016, "Template is disabled"),
}


@dataclass(slots=True)
class PracticeTemplate:
    id: str
    name: str
    language: str
    category: str
    components: list[Json]
    status: str = "PENDING"
    reason: str = "NONE"
    quality: str = "UNKNOWN"
    parameter_format: str = "POSITIONAL"

    def part(self, kind: str) -> Json:
        return next((each for each in self.components if each.get("type") == kind), {})

    def shown(self) -> Json:
        return {
            "id": self.id,
            "name": self.name,
            "language": self.language,
            "status": self.status,
            "category": self.category,
            "components": self.components,
            "rejected_reason": self.reason,
            "quality_score": {"score": self.quality, "date": 0},
            "parameter_format": self.parameter_format,
        }


@dataclass(slots=True)
class Templates:
    dice: Dice
    by_id: dict[str, PracticeTemplate] = field(default_factory=dict)

    def add(self, name: str, language: str, category: str, components: list[Json], **more: Any) -> PracticeTemplate:
        new_id = self.dice.digits(16, "template", name, language, len(self.by_id))
        self.by_id[new_id] = PracticeTemplate(new_id, name, language, category, components, **more)
        return self.by_id[new_id]

    def find(self, name: str, language: str) -> PracticeTemplate | None:
        return next((each for each in self.by_id.values() if (each.name, each.language) == (name, language)), None)

    def named(self, name: str) -> list[PracticeTemplate]:
        return [each for each in self.by_id.values() if each.name == name]

    def use(self, said: Mapping[str, Any]) -> str:
        """The text that a customer reads. Raises Refusal as Meta does when the template is sent."""
        language = said.get("language")
        code = str(language.get("code")) if isinstance(language, dict) else ""
        known = self.find(str(said.get("name")), code)
        if known and known.status in _STATE_REFUSALS:
            number, title = _STATE_REFUSALS[known.status]
            raise refusals.whatsapp(number, title, f"{known.name} ({code})")
        if known is None or known.status != USABLE:
            raise refusals.whatsapp(132001, "Template does not exist", f"{said.get('name')} ({code})", 404)
        given = [each for each in said.get("components") or () if isinstance(each, dict)]
        _look_at_buttons(known, given)
        return "\n".join(filter(None, (self._filled(known, "HEADER", given), self._filled(known, "BODY", given),
                                       str(known.part("FOOTER").get("text") or ""))))  # fmt: skip

    def header_file(self, said: Mapping[str, Any]) -> tuple[str, str] | None:
        """The kind of a template's file and Meta's id for it; None where the template has none. Raises Refusal."""
        language = said.get("language")
        known = self.find(str(said.get("name")), str(language.get("code")) if isinstance(language, dict) else "")
        wanted = str(known.part("HEADER").get("format") or "") if known else ""
        if wanted not in SAMPLES:
            return None
        header = next(
            (each for each in _objects(said.get("components")) if str(each.get("type")).upper() == "HEADER"), {}
        )
        (parameter, *_) = [*_objects(header.get("parameters")), {}]
        kind, file = wanted.lower(), parameter.get(wanted.lower())
        if parameter.get("type") != kind or not isinstance(file, dict) or not file.get("id"):
            received = str(parameter.get("type") or "UNKNOWN").upper()
            details = f"header: Format mismatch, expected {wanted}, received {received}"
            raise refusals.whatsapp(132012, "Parameter format does not match format in the created template", details)
        return kind, str(file["id"])

    def _filled(self, known: PracticeTemplate, kind: str, given: list[Json]) -> str:
        text = str(known.part(kind).get("text") or "")
        if known.part(kind).get("format") in SAMPLES:
            return ""  # `header_file` looks at it
        names = tuple(dict.fromkeys(_FIELD.findall(text)))
        component = next((each for each in given if str(each.get("type")).upper() == kind), {})
        parameters = [each for each in component.get("parameters") or () if isinstance(each, dict)]
        if len(parameters) != len(names):
            details = f"{kind.lower()}: number of localizable_params ({len(parameters)}) does not match {len(names)}"
            raise refusals.whatsapp(132000, "Number of parameters does not match", details)
        values = {
            str(each.get("parameter_name") or number): str(each.get("text") or "")
            for number, each in enumerate(parameters, 1)
        }
        if values.keys() != set(names):
            raise refusals.whatsapp(132012, "Parameter format does not match", "The names of the fields differ.")
        if any(not value or re.search(r"[\n\t]| {5,}", value) for value in values.values()):
            raise refusals.whatsapp(132018, "Invalid parameter", "A value is empty or holds a line break.")
        whole = _FIELD.sub(lambda found: values[found.group(1)], text)
        if len(whole) > BODY:
            raise refusals.whatsapp(132005, "Hydrated text too long", f"{kind.lower()} is too long")
        return whole


def _objects(value: object) -> list[Json]:
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []


def _look_at_buttons(known: PracticeTemplate, given: list[Json]) -> None:
    """Each address that ends in a field wants its value, and no other button wants one."""
    for index, button in enumerate(_objects(known.part("BUTTONS").get("buttons"))):
        wants = bool(_FIELD.search(str(button.get("url") or "")))
        told = [each for each in given if _is_button(each, index)]
        values = [str(each.get("text") or "") for part in told for each in _objects(part.get("parameters"))]
        which = f"buttons: Button at index {index} of type Url"
        if wants and not values:
            raise refusals.whatsapp(131008, "Required parameter is missing", f"{which} requires a parameter")
        if not wants and values and button.get("type") == "URL":
            raise refusals.whatsapp(132018, "Invalid parameter", f"{which} takes no parameter")
        if wants and (len(values) != 1 or not values[0] or re.search(r"\s", values[0])):
            raise refusals.whatsapp(132018, "Invalid parameter", f"{which}: the value is no end of an address")


def _is_button(part: Json, index: int) -> bool:
    is_url = str(part.get("type")).upper() == "BUTTON" and str(part.get("sub_type")).upper() == "URL"
    return is_url and str(part.get("index")) == str(index)


def check(components: list[Json]) -> None:
    """Raises Refusal with Meta's codes for a template that its form does not take."""
    parts = {str(each.get("type")): each for each in components}
    body = str(parts.get("BODY", {}).get("text") or "")
    if not body:
        raise refusals.bad_parameter("The parameter components[BODY] is required.", 2388047)
    for kind, most in (("BODY", BODY), ("HEADER", SHORT), ("FOOTER", SHORT)):
        if len(str(parts.get(kind, {}).get("text") or "")) > most:
            raise refusals.bad_parameter("Character limit exceeded.", 2388040)
    header = parts.get("HEADER", {})
    if header and header.get("format") not in _FORMATS:
        raise refusals.bad_parameter("Param components[HEADER][format] must be one of Meta's.", 2388047)
    _check_buttons(_objects(parts.get("BUTTONS", {}).get("buttons")))
    if _FIELD.search(str(parts.get("FOOTER", {}).get("text") or "")):
        raise refusals.bad_parameter("Footer cannot have variables.", 2388073)
    found = list(_FIELD.finditer(body))
    if found and (found[0].start() == 0 or found[-1].end() == len(body)):
        raise refusals.bad_parameter("Variables can't be at the start or end of the template.", 2388299)
    if found and len(_FIELD.sub(" ", body).split()) < 2 * len(set(_FIELD.findall(body))) + 1:
        raise refusals.bad_parameter("Too many variables for its length.", 2388293)
    if found and not isinstance(parts["BODY"].get("example"), dict):
        raise refusals.bad_parameter("Examples are missing.", 2388047)


def _check_buttons(buttons: list[Json]) -> None:
    for button in buttons:
        url = str(button.get("url") or "")
        found = list(_FIELD.finditer(url))
        if len(str(button.get("text") or "")) > 25 or (button.get("type") == "URL" and not url.startswith("http")):
            raise refusals.bad_parameter("Invalid button.", 2388047)
        if found and (len(found) > 1 or found[0].end() != len(url)):
            raise refusals.bad_parameter("A button's address takes one variable, at its end.", 2388047)
        if found and not (isinstance(button.get("example"), list) and button["example"]):
            raise refusals.bad_parameter("The example of a button's address is missing.", 2388047)
