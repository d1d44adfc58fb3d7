"""Blocking on WhatsApp, with what Meta refuses of it (contract 2.9)."""

from typing import Any

import httpx
import pytest

from conwerz_desktop.practice.graph import blocking
from tests.unit.practice.shop_app import App, refusal


async def call(app: App, method: str, *users: Any, product: str = "whatsapp") -> httpx.Response:
    return await app.http.request(
        method,
        f"/v26.0/{app.phone}/block_users",
        json={"messaging_product": product, "block_users": [{"user": each} for each in users]},
        headers={"Authorization": f"Bearer {app.facts['whatsapp_token']}"},
    )


async def blocked(app: App) -> list[str]:
    answer = await app.get(f"{app.phone}/block_users", app.facts["whatsapp_token"])
    return [each["wa_id"] for each in answer.json()["data"]]


async def test_who_is_blocked_is_listed_until_they_are_let_in_again(app: App) -> None:
    phone = app.writes("whatsapp")
    for _ in range(2):
        answer = await call(app, "POST", f"+{phone}")
        assert answer.json()["block_users"]["added_users"] == [{"wa_id": phone, "input": f"+{phone}"}]
    assert await blocked(app) == [phone]
    assert (await call(app, "DELETE", f"+{phone}")).json()["block_users"]["removed_users"][0]["wa_id"] == phone
    assert await blocked(app) == []


async def test_nothing_passes_between_the_shop_and_who_is_blocked(app: App) -> None:
    phone = app.writes("whatsapp")
    await call(app, "POST", phone)
    before = len(app.meta.platform.world.messages)
    assert app.verbs.customer_writes("whatsapp", "Ana", "Hola?")["message_ids"] == []
    assert len(app.meta.platform.world.messages) == before
    told = (await app.whatsapp(phone)).json()["messages"][0]["id"]
    assert app.meta.platform.world.messages[told].failure == 131026


async def test_only_who_wrote_within_a_day_can_be_blocked_and_anybody_let_in(app: App) -> None:
    phone = app.writes("whatsapp")
    app.verbs.move_clock(hours=25)
    refused = await call(app, "POST", phone)
    assert refusal(refused) == (400, 139100, None)
    assert "131047" in refused.json()["error"]["error_data"]["details"]
    assert (await call(app, "DELETE", phone)).is_success


async def test_strangers_and_the_number_itself_cannot_be_blocked(app: App) -> None:
    assert refusal(await call(app, "POST", "34600999888")) == (400, 139100, None)
    assert refusal(await call(app, "POST", app.meta.platform.world.shop.phone_digits)) == (400, 139100, None)


async def test_a_full_list_and_too_many_at_once(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    first, second = app.writes("whatsapp", "Ana"), app.writes("whatsapp", "Bo")
    monkeypatch.setattr(blocking, "LONGEST", 1)
    assert (await call(app, "POST", first)).is_success
    assert refusal(await call(app, "POST", second)) == (400, 139101, None)
    assert refusal(await call(app, "POST", *(str(each) for each in range(1_001)))) == (400, 130429, None)


async def test_what_is_no_list_of_users(app: App) -> None:
    assert refusal(await call(app, "POST")) == (400, 100, None)
    assert refusal(await call(app, "POST", 7)) == (400, 100, None)
    assert refusal(await call(app, "POST", "34600111222", product="")) == (400, 100, None)


async def test_without_the_permission(app: App) -> None:
    phone = app.writes("whatsapp")
    app.verbs.revoke_access("whatsapp", scope="whatsapp_business_messaging")
    assert refusal(await call(app, "POST", phone)) == (403, 200, None)
