"""Practice Meta refuses of files, templates and interactive messages what Meta refuses."""

import httpx
import pytest

from conwerz_desktop.practice.people import pictures
from tests.unit.practice.shop_app import App, refusal

PNG = pictures.draw("plates")


async def upload(app: App, content: bytes, kind: str = "image/png") -> httpx.Response:
    return await app.http.post(
        f"/v26.0/{app.facts['phone_number_id']}/media",
        headers={"Authorization": f"Bearer {app.facts['whatsapp_token']}"},
        data={"messaging_product": "whatsapp", "type": kind},
        files={"file": ("a.png", content, kind)},
    )


@pytest.mark.parametrize(
    ("content", "kind", "expected"),
    [
        (b"", "image/png", (400, 131053, None)),
        (b"no picture", "image/png", (400, 131053, None)),
        (PNG[:8] + bytes(5 * 1_048_576), "image/png", (400, 131053, None)),
        (b"GIF89a", "image/gif", (400, 100, None)),
    ],
)
async def test_files_that_are_not_taken(app: App, content: bytes, kind: str, expected: tuple[int, int, None]) -> None:
    assert refusal(await upload(app, content, kind)) == expected


async def test_a_file_is_sent_by_its_handle_and_downloaded_in_two_steps(app: App) -> None:
    app.writes("whatsapp")
    token = {"Authorization": f"Bearer {app.facts['whatsapp_token']}"}
    handle = (await upload(app, PNG)).json()["id"]
    about = (await app.http.get(f"/v26.0/{handle}", headers=token)).json()
    assert (await app.http.get(about["url"], headers=token)).content == PNG
    assert refusal(await app.http.get(about["url"]))[0] == 401
    await app.http.delete(f"/v26.0/{handle}", headers=token)
    assert refusal(await app.http.get(f"/v26.0/{handle}", headers=token)) == (400, 100, 33)


READY = {"name": "order_ready", "language": {"code": "es"}}


@pytest.mark.parametrize(
    ("template", "code"),
    [
        (READY, 132000),
        (READY | {"language": {"code": "fr"}}, 132001),
        ({"name": "kiln_sale", "language": {"code": "es"}}, 132015),
        ({"name": "spring_workshop", "language": {"code": "en"}}, 132001),
        (READY | {"components": [{"type": "body", "parameters": [{"type": "text", "text": "x" * 900}] * 3}]}, 132005),
        (READY | {"components": [{"type": "body", "parameters": [{"type": "text", "text": "a\nb"}] * 3}]}, 132018),
    ],
)
async def test_templates_that_cannot_be_sent(app: App, template: dict[str, object], code: int) -> None:
    app.writes("whatsapp", "Ana")
    phone = app.verbs.customers()[0]["person"]
    assert refusal(await app.whatsapp(phone, type="template", template=template))[1] == code


PARCEL = {"name": "parcel_on_its_way", "language": {"code": "en"}}
WORDS = {"type": "body", "parameters": [{"type": "text", "text": each} for each in ("Ana", "a vase")]}
END = {"type": "button", "sub_type": "url", "index": "0", "parameters": [{"type": "text", "text": "ES1"}]}
NO_END = {**END, "parameters": [{"type": "text", "text": "ES 1"}]}
HEADING = {"type": "header", "parameters": [{"type": "text", "text": "x"}]}
NO_PICTURE = {"type": "header", "parameters": [{"type": "image", "image": {"id": "17"}}]}


@pytest.mark.parametrize(
    ("components", "code"),
    [
        ([WORDS, NO_PICTURE], 131008),
        ([WORDS, NO_PICTURE, NO_END], 132018),
        ([WORDS, END], 132012),
        ([WORDS, HEADING, END], 132012),
        ([WORDS, NO_PICTURE, END], 131053),
    ],
)
async def test_files_and_addresses_of_templates(app: App, components: list[dict[str, object]], code: int) -> None:
    app.writes("whatsapp", "Ana")
    phone = app.verbs.customers()[0]["person"]
    template = PARCEL | {"components": components}
    assert refusal(await app.whatsapp(phone, type="template", template=template))[1] == code


@pytest.mark.parametrize(
    "interactive",
    [
        {"type": "button", "body": {"text": "?"}, "action": {"buttons": []}},
        {"type": "button", "body": {"text": "?"}, "action": {"buttons": [{"reply": {"id": "a", "title": "x" * 21}}]}},
        {"type": "list", "body": {"text": "?"}, "action": {"button": "b", "sections": [{"rows": []}]}},
        {"type": "button", "body": {"text": "?"}, "action": {"buttons": [{"reply": {"title": "a"}}] * 2}},
    ],
)
async def test_answers_to_tap_that_whatsapp_refuses(app: App, interactive: dict[str, object]) -> None:
    app.writes("whatsapp", "Ana")
    phone = app.verbs.customers()[0]["person"]
    assert refusal(await app.whatsapp(phone, type="interactive", interactive=interactive))[1] == 131009
