"""WhatsApp's templates: what they say, the values they want, and what they become with them (contract 2.9, 2.10)."""

import json
import re
from collections.abc import Mapping, Sequence
from enum import StrEnum

from conwerz_desktop.domain import limits
from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.messages import Kind
from conwerz_desktop.domain.outgoing import File, Filled
from conwerz_desktop.domain.patterns import pattern
from conwerz_desktop.domain.records import record

NAME = pattern(r"[a-z0-9_]{1,512}")
BODY = 1024
HEADER = 60
FOOTER = 60
BUTTON = 25
BUTTONS = 10
URL = 2000
HEADER_FILES: Mapping[str, Kind] = {"IMAGE": Kind.IMAGE, "VIDEO": Kind.VIDEO, "DOCUMENT": Kind.FILE}
"""Of each format of a header that is a file, what the file is."""


class Status(StrEnum):
    APPROVED = "APPROVED"
    PENDING = "PENDING"
    REJECTED = "REJECTED"
    PAUSED = "PAUSED"
    DISABLED = "DISABLED"
    IN_APPEAL = "IN_APPEAL"
    PENDING_DELETION = "PENDING_DELETION"
    DELETED = "DELETED"
    LIMIT_EXCEEDED = "LIMIT_EXCEEDED"
    ARCHIVED = "ARCHIVED"
    OTHER = "OTHER"  # one that Meta has added since

    @classmethod
    def of(cls, word: str) -> "Status":
        return cls(word) if word in cls.__members__.values() else cls.OTHER


EDITABLE = frozenset({Status.APPROVED, Status.REJECTED, Status.PAUSED})


class Category(StrEnum):
    MARKETING = "MARKETING"
    UTILITY = "UTILITY"
    AUTHENTICATION = "AUTHENTICATION"


class Part(StrEnum):
    HEADER = "header"
    BODY = "body"
    BUTTON = "button"


@record
class Button:
    """`kind` is Meta's: QUICK_REPLY, URL, PHONE_NUMBER, COPY_CODE …; only an address may want a value, at its end."""

    kind: str
    text: str
    url: str = ""
    phone: str = ""
    example: str = ""  # of the value


@record
class Field:
    """One value that a template wants. `name` is a number, or a word where the template names its fields."""

    part: Part
    name: str
    example: str = ""
    index: int = 0  # of the button


@record
class Draft:
    """A template as the owner writes it. `examples` are by field name, as Meta's reviewers will see them."""

    name: str
    language: str
    category: Category
    body: str
    header: str = ""
    footer: str = ""
    buttons: tuple[Button, ...] = ()
    examples: Mapping[str, str] | None = None
    header_format: str = "TEXT"
    sample: File | None = None
    """The file that the reviewers see at the head, where `header_format` is one of `HEADER_FILES`."""


@record
class Template:
    """`header_format` is TEXT, or what kind of file the header wants; empty without a header."""

    id: str
    name: str
    language: str
    status: Status
    category: str
    body: str
    header: str = ""
    header_format: str = ""
    footer: str = ""
    buttons: tuple[Button, ...] = ()
    examples: tuple[tuple[str, str], ...] = ()  # (part and name, example)
    quality: str = ""
    reason: str = ""
    sendable: bool = True
    """False where a part of it is of a kind that this version cannot send: a carousel, a flow, a place as header."""

    @property
    def fields(self) -> tuple[Field, ...]:
        found = [Field(Part.HEADER, name, self._example(Part.HEADER, name)) for name in _names(self.header)]
        found += [Field(Part.BODY, name, self._example(Part.BODY, name)) for name in _names(self.body)]
        for index, button in enumerate(self.buttons):
            found += [Field(Part.BUTTON, name, button.example, index) for name in _names(button.url)]
        return tuple(found)

    def _example(self, part: Part, name: str) -> str:
        return dict(self.examples).get(f"{part}:{name}", "")

    @property
    def file(self) -> Kind | None:
        """What file stands at its head; the one of each message may be another."""
        return HEADER_FILES.get(self.header_format)

    @property
    def may_be_sent(self) -> bool:
        return self.status is Status.APPROVED and self.sendable


_FIELD = pattern(r"\{\{\s*([a-z0-9_]+)\s*\}\}", re.IGNORECASE)


def _names(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_FIELD.findall(text)))


def fill(text: str, values: Mapping[str, str]) -> str:
    """What has no value yet keeps its braces."""
    return _FIELD.sub(lambda found: values.get(found.group(1), "").strip() or found.group(0), text)


def flaws(values: Sequence[str]) -> tuple[bool, ...]:
    """Which values Meta would refuse (132000, 132012): empty, or with a line break, a tab, or more than four spaces."""
    return tuple(not value.strip() or bool(re.search(r"[\n\t]| {5,}", value)) for value in values)


def is_ready(template: Template, values: Sequence[str], file: File | None = None) -> bool:
    """Exactly the values and the file that the template as Meta has it now wants, and the whole not too long."""
    wanted = template.fields
    if not template.may_be_sent or len(values) != len(wanted) or any(flaws(values)) or not fits(template, file):
        return False
    at_ends = zip(wanted, values, strict=True)
    if any(field.part is Part.BUTTON and re.search(r"\s", value.strip()) for field, value in at_ends):
        return False
    return len(preview(template, values)) <= BODY + HEADER + FOOTER


def fits(template: Template, file: File | None) -> bool:
    """Whether the file is what stands at the head of the template, and WhatsApp takes it."""
    if template.file is None or file is None:
        return template.file is None and file is None
    excess = limits.excess(Channel.WHATSAPP, file.kind, file.mime_type, len(file.content))
    return file.kind is template.file and bool(file.content) and excess is None


def preview(template: Template, values: Sequence[str]) -> str:
    """As the customer will read it."""
    lines = (
        fill(template.header, _values(template, values, Part.HEADER)),
        fill(template.body, _values(template, values, Part.BODY)),
        template.footer,
    )
    return "\n".join(line for line in lines if line)


def taps(template: Template, values: Sequence[str]) -> tuple[str, ...]:
    """What stands on the buttons, with the address that opens."""
    given = {
        field.index: value for field, value in zip(template.fields, values, strict=False) if field.part is Part.BUTTON
    }
    return tuple(
        " ".join(
            filter(None, (button.text, fill(button.url, {name: given.get(index, "") for name in _names(button.url)})))
        )
        for index, button in enumerate(template.buttons)
    )


def filled(template: Template, values: Sequence[str], file: File | None = None) -> Filled:
    """What Meta is sent."""
    components = [
        {"type": str(part), "parameters": [_parameter(field.name, value) for field, value in given]}
        for part in (Part.HEADER, Part.BODY)
        if (given := [pair for pair in zip(template.fields, values, strict=True) if pair[0].part is part])
    ]
    components += [
        {"type": "button", "sub_type": "url", "index": str(field.index), "parameters": [_parameter("1", value)]}
        for field, value in zip(template.fields, values, strict=True)
        if field.part is Part.BUTTON
    ]
    written = json.dumps(components, ensure_ascii=False)
    return Filled(template.name, template.language, written, template.category, file)


def _parameter(name: str, value: str) -> dict[str, str]:
    named = {} if name.isdecimal() else {"parameter_name": name}
    return {"type": "text", **named, "text": value.strip()}


def _values(template: Template, values: Sequence[str], part: Part) -> dict[str, str]:
    pairs = zip(template.fields, values, strict=False)
    return {field.name: value for field, value in pairs if field.part is part}


class Flaw(StrEnum):
    """Why a draft would be refused, in the order in which it is looked at."""

    NAME = "name"
    EMPTY = "empty"
    TOO_LONG = "too_long"
    EDGE = "edge"  # begins or ends with a field
    CROWDED = "crowded"  # more fields than its length carries
    ORDER = "order"  # fields are 1, 2, 3 …, none left out
    EXAMPLES = "examples"
    HEADER = "header"
    SAMPLE = "sample"
    BUTTONS = "buttons"


def draft_flaw(draft: Draft) -> Flaw | None:
    """None where Meta's form would take it; its reviewers may still refuse it."""
    checks = (
        (Flaw.NAME, not NAME.fullmatch(draft.name)),
        (Flaw.EMPTY, not draft.body.strip()),
        (Flaw.TOO_LONG, len(draft.body) > BODY or len(draft.header) > HEADER or len(draft.footer) > FOOTER),
        (Flaw.HEADER, "\n" in draft.header or "\n" in draft.footer or len(_names(draft.header)) > 0
         or bool(_names(draft.footer))),
        (Flaw.EDGE, _touches_edge(draft.body)),
        (Flaw.ORDER, not _counts_up(_names(draft.body))),
        (Flaw.CROWDED, _words_around(draft.body) < 2 * len(_names(draft.body)) + 1),
        (Flaw.EXAMPLES, not all((draft.examples or {}).get(name, "").strip() for name in draft_fields(draft))),
        (Flaw.SAMPLE, not _has_sample(draft)),
        (Flaw.BUTTONS, not _good_buttons(draft.buttons)),
    )  # fmt: skip
    return next((flaw for flaw, found in checks if found), None)


def draft_fields(draft: Draft) -> tuple[str, ...]:
    """What wants an example: the fields of the text, and the end of each address."""
    ends = (address_key(index) for index, button in enumerate(draft.buttons) if _names(button.url))
    return (*_names(draft.body), *ends)


def body_fields(body: str) -> tuple[str, ...]:
    return _names(body)


def address_key(index: int) -> str:
    """Under which the example for the address of a button is kept; no field can be called so."""
    return f"button {index}"


def has_field(url: str) -> bool:
    return bool(_names(url))


_ADDRESS = pattern(r"(.*?)\s*\b(https?://\S+)$")
_NUMBER = pattern(r"(.*?)\s*(\+[0-9][0-9 ()-]{4,18}[0-9])$")


def button(line: str) -> Button:
    """As the owner writes one: words to tap, or words with the address or the number that they open."""
    plain = line.strip()
    if found := _ADDRESS.fullmatch(plain):
        return Button("URL", found[1], url=found[2])
    if found := _NUMBER.fullmatch(plain):
        return Button("PHONE_NUMBER", found[1], phone="+" + re.sub(r"[^0-9]", "", found[2]))
    return Button("QUICK_REPLY", plain)


def line(button: Button) -> str:
    """The other way round."""
    return " ".join(filter(None, (button.text, button.url or button.phone)))


def _has_sample(draft: Draft) -> bool:
    kind = HEADER_FILES.get(draft.header_format)
    if kind is None or draft.sample is None:
        return kind is None
    sample = draft.sample
    return sample.kind is kind and limits.excess(Channel.WHATSAPP, kind, sample.mime_type, len(sample.content)) is None


def _touches_edge(body: str) -> bool:
    plain = body.strip()
    found = list(_FIELD.finditer(plain))
    return bool(found) and (found[0].start() == 0 or found[-1].end() == len(plain))


def _counts_up(names: Sequence[str]) -> bool:
    """All numbers from 1 on, or all words."""
    numbers = sorted(int(name) for name in names if name.isdecimal())
    return not numbers or numbers == list(range(1, len(names) + 1))


def _words_around(body: str) -> int:
    names = _names(body)
    return len(_FIELD.sub(" ", body).split()) if names else 1


def _good_buttons(buttons: Sequence[Button]) -> bool:
    named = all(0 < len(button.text) <= BUTTON for button in buttons)
    whole = all(_good_address(button.url) for button in buttons if button.kind == "URL")
    kinds = [button.kind for button in buttons]
    return len(buttons) <= BUTTONS and named and whole and kinds.count("URL") <= 2 and kinds.count("PHONE_NUMBER") <= 1


def _good_address(url: str) -> bool:
    """At most one field, at its very end."""
    found = list(_FIELD.finditer(url))
    at_end = not found or (len(found) == 1 and found[0].end() == len(url))
    return url.startswith("https://") and len(url) <= URL and at_end
