"""Everything practice Meta refuses, with Meta's status, code and subcode (contract 1.2, 2.4, 2.6, 2.10)."""

import hmac
from hashlib import sha256
from typing import Any

import httpx
import pytest

from tests.unit.practice.shop_app import App, Callback, refusal

HOURS = 3_600_000
DAYS = 24 * HOURS


async def test_unknown_path(app: App) -> None:
    assert refusal(await app.get("v26.0/nothing/here")) == (400, 2500, None)


async def test_unknown_object(app: App) -> None:
    answer = await app.get("v26.0/4711")
    assert refusal(answer) == (400, 100, 33)
    assert answer.json()["error"]["type"] == "GraphMethodException"


async def test_unknown_edge(app: App) -> None:
    assert refusal(await app.get(f"{app.page['id']}/teapots")) == (400, 100, None)
    assert refusal(await app.call("POST", f"{app.page['id']}/teapots")) == (400, 100, 33)


async def test_unknown_field(app: App) -> None:
    assert refusal(await app.get(app.page["id"], fields="id,teapot")) == (400, 100, None)


@pytest.mark.parametrize("fields", ["name{", "name}", "name.limit(x)", "na me!"])
async def test_field_syntax(app: App, fields: str) -> None:
    assert refusal(await app.get(app.page["id"], fields=fields))[1] == 2500


async def test_no_token(app: App) -> None:
    assert refusal(await app.http.get("/v26.0/me")) == (400, 2500, None)


async def test_malformed_token(app: App) -> None:
    assert refusal(await app.get("me", "EAAnonsense")) == (401, 190, None)


async def test_wrong_appsecret_proof(app: App) -> None:
    assert refusal(await app.get("me", appsecret_proof="0" * 64)) == (400, 100, None)


async def test_right_appsecret_proof(app: App) -> None:
    proof = hmac.new(app.facts["app_secret"].encode(), app.page["token"].encode(), sha256).hexdigest()
    assert (await app.get("me", appsecret_proof=proof)).json()["id"] == app.page["id"]


@pytest.mark.parametrize("subcode", [458, 459, 460, 463, 464, 467, 492])
async def test_dead_token(app: App, subcode: int) -> None:
    app.verbs.expire_token("page", subcode=subcode)
    assert refusal(await app.get("me")) == (401, 190, subcode)
    assert (await app.get("me", app.facts["user_token"])).status_code == 200


async def test_user_token_expires_by_the_practice_clock(app: App) -> None:
    app.verbs.move_clock(days=59)
    assert (await app.get("me", app.facts["user_token"])).status_code == 200
    app.verbs.move_clock(days=1)
    assert refusal(await app.get("me", app.facts["user_token"])) == (401, 190, 463)


async def test_removed_app_kills_every_token_of_the_person(app: App) -> None:
    app.verbs.revoke_access("user")
    assert refusal(await app.get("me")) == (401, 190, 458)
    assert refusal(await app.get("me", app.facts["user_token"])) == (401, 190, 458)
    assert (await app.get(app.phone, app.facts["whatsapp_token"])).status_code == 200


async def test_revoked_scope(app: App) -> None:
    person = app.writes("messenger")
    app.verbs.revoke_access("user", scope="pages_messaging")
    assert refusal(await app.send(person)) == (403, 10, 2018108)


async def test_revoked_instagram_scope(app: App) -> None:
    person = app.writes("instagram")
    app.verbs.revoke_access("user", scope="instagram_manage_messages")
    assert refusal(await app.send(person)) == (403, 200, None)


async def test_revoked_whatsapp_scope(app: App) -> None:
    app.verbs.revoke_access("whatsapp", scope="whatsapp_business_messaging")
    assert refusal(await app.whatsapp("34600111222")) == (403, 200, None)


async def test_user_token_cannot_write_as_the_page(app: App) -> None:
    person = app.writes("messenger")
    answer = await app.call(
        "POST",
        f"{app.page['id']}/messages",
        app.facts["user_token"],
        recipient=f'{{"id":"{person}"}}',
        message='{"text":"x"}',
    )
    assert refusal(answer) == (403, 210, None)


async def test_another_pages_token(app: App) -> None:
    other = app.facts["pages"][1]["token"]
    assert refusal(await app.call("POST", f"{app.page['id']}/messages", other)) == (403, 210, None)
    assert refusal(await app.get(f"{app.page['id']}/conversations", other)) == (403, 210, None)


async def test_unknown_recipients(app: App) -> None:
    assert refusal(await app.send("7" * 16)) == (400, 100, 2018001)
    assert refusal(await app.send("7" * 17)) == (400, 100, 2534014)


async def test_a_customer_of_another_page(app: App) -> None:
    stranger = app.writes("messenger", "Ana", page=1)
    assert refusal(await app.send(stranger)) == (400, 100, 2018001)


@pytest.mark.parametrize(("channel", "subcode"), [("messenger", 2018278), ("instagram", 2534022)])
async def test_window(app: App, channel: str, subcode: int) -> None:
    person = app.writes(channel)
    app.verbs.move_clock(24 * HOURS - 1)
    assert (await app.send(person)).status_code == 200
    app.verbs.move_clock(1)
    assert refusal(await app.send(person)) == (400, 10, subcode)


@pytest.mark.parametrize(("channel", "subcode"), [("messenger", 2018278), ("instagram", 2534022)])
async def test_human_agent_between_a_day_and_seven(app: App, channel: str, subcode: int) -> None:
    person = app.writes(channel)
    tagged = {"messaging_type": "MESSAGE_TAG", "tag": "HUMAN_AGENT"}
    app.verbs.move_clock(24 * HOURS)
    assert (await app.send(person, **tagged)).status_code == 200
    assert refusal(await app.send(person)) == (400, 10, subcode)
    app.verbs.move_clock(6 * DAYS)
    assert refusal(await app.send(person, **tagged)) == (400, 10, subcode)
    assert [sent["tag"] for sent in app.verbs.sent()] == ["HUMAN_AGENT"]


async def test_a_reaction_opens_the_window(app: App) -> None:
    person = app.writes("messenger")
    await app.send(person)
    app.verbs.move_clock(days=3)
    assert refusal(await app.send(person))[1:] == (10, 2018278)
    app.verbs.customer_reacts("messenger", person)
    assert (await app.send(person)).status_code == 200


@pytest.mark.parametrize(
    "more",
    [
        {"messaging_type": "MESSAGE_TAG"},
        {"tag": "HUMAN_AGENT"},
        {"messaging_type": "MESSAGE_TAG", "tag": "ACCOUNT_UPDATE"},
        {"messaging_type": "SHOUT"},
        {"message": {}},
        {"message": {"text": ""}},
        {"message": {"text": "x", "attachment": {"type": "image", "payload": {"url": "https://x/y.png"}}}},
        {"message": {"attachment": {"type": "teapot", "payload": {"url": "https://x/y.png"}}}},
        {"sender_action": "typing_on"},
        {"reply_to": {"mid": "unheard"}},
    ],
)
async def test_bad_messages(app: App, more: dict[str, Any]) -> None:
    person = app.writes("messenger")
    assert refusal(await app.send(person, **more)) == (400, 100, None)
    assert app.verbs.sent() == []


async def test_attachment_without_address(app: App) -> None:
    person = app.writes("messenger")
    answer = await app.send(person, message={"attachment": {"type": "image", "payload": {}}})
    assert refusal(answer) == (400, 100, 2018047)


async def test_messenger_takes_2000_characters(app: App) -> None:
    person = app.writes("messenger")
    assert (await app.send(person, "ก" * 2_000)).status_code == 200
    assert refusal(await app.send(person, "x" * 2_001)) == (400, 100, None)


async def test_instagram_takes_1000_bytes(app: App) -> None:
    person = app.writes("instagram")
    assert (await app.send(person, "é" * 500)).status_code == 200
    assert refusal(await app.send(person, "é" * 500 + "x")) == (400, 100, None)


async def test_whatsapp_takes_4096_characters(app: App) -> None:
    person = app.writes("whatsapp")
    assert (await app.whatsapp(person, "ก" * 4_096)).status_code == 200
    assert refusal(await app.whatsapp(person, "x" * 4_097)) == (400, 100, None)


async def test_whatsapp_needs_its_product(app: App) -> None:
    assert refusal(await app.whatsapp("34600111222", messaging_product="x")) == (400, 100, None)


@pytest.mark.parametrize(
    ("to", "more", "expected"),
    [
        ("not a number", {}, (400, 131009, None)),
        ("+34 600 123 456", {}, (400, 131021, None)),
        ("34600111222", {"type": "contacts"}, (400, 131051, None)),
        ("34600111222", {"type": "template"}, (404, 132001, None)),
    ],
)
async def test_whatsapp_refusals(app: App, to: str, more: dict[str, Any], expected: tuple[int, int, None]) -> None:
    answer = await app.whatsapp(to, **more)
    assert refusal(answer) == expected
    assert answer.json()["error"]["error_data"]["messaging_product"] == "whatsapp"


async def test_whatsapp_pair_limit(app: App) -> None:
    person = app.writes("whatsapp")
    for number in range(45):
        assert (await app.whatsapp(person, f"no. {number}")).status_code == 200
        app.verbs.move_clock(10)
    assert refusal(await app.whatsapp(person)) == (400, 131056, None)
    app.verbs.move_clock(6_000)
    assert (await app.whatsapp(person)).status_code == 200


async def test_conversations_twice_a_second(app: App) -> None:
    for _ in range(2):
        assert (await app.get(f"{app.page['id']}/conversations")).status_code == 200
    assert refusal(await app.get(f"{app.page['id']}/conversations")) == (400, 613, None)
    app.verbs.move_clock(500)
    assert (await app.get(f"{app.page['id']}/conversations")).status_code == 200


@pytest.mark.parametrize(("channel", "subcode"), [("messenger", 1545041), ("instagram", 1545041)])
async def test_a_customer_who_blocked_the_shop(app: App, channel: str, subcode: int) -> None:
    person = app.writes(channel)
    app.verbs.customer_blocks(channel, person)
    assert refusal(await app.send(person)) == (400, 551, subcode)
    app.verbs.customer_blocks(channel, person, on=False)
    assert (await app.send(person)).status_code == 200


@pytest.mark.parametrize(
    ("code", "status"), [(1, 500), (2, 503), (4, 403), (200, 403), (368, 403), (613, 400), (80006, 400), (131056, 400)]
)
async def test_refusals_on_order(app: App, code: int, status: int) -> None:
    person = app.writes("messenger")
    app.verbs.set_fault("refuse_next", code=code, times=2)
    assert refusal(await app.send(person)) == (status, code, None)
    assert refusal(await app.send(person)) == (status, code, None)
    assert (await app.send(person)).status_code == 200
    assert len(app.verbs.sent()) == 1


async def test_refusals_on_order_with_subcode_and_edge(app: App) -> None:
    person = app.writes("messenger")
    app.verbs.set_fault("refuse_next", code=190, subcode=460, edge="")
    assert refusal(await app.get("me")) == (401, 190, 460)
    assert (await app.send(person)).status_code == 200


async def test_transient_refusals_say_so(app: App) -> None:
    app.verbs.set_fault("refuse_next", code=2, edge="")
    assert (await app.get("me")).json()["error"]["is_transient"] is True


@pytest.mark.parametrize("fields", ["", "messages,teapots"])
async def test_subscribing_without_or_to_unknown_fields(app: App, fields: str) -> None:
    answer = await app.call("POST", f"{app.page['id']}/subscribed_apps", subscribed_fields=fields)
    assert refusal(answer) == (400, 100, None)


@pytest.mark.parametrize(
    ("scope", "fields"),
    [("pages_manage_metadata", "messages"), ("pages_messaging", "messages"), ("leads_retrieval", "leadgen")],
)
async def test_subscribing_without_the_scope(app: App, scope: str, fields: str) -> None:
    app.verbs.revoke_access("user", scope=scope)
    answer = await app.call("POST", f"{app.page['id']}/subscribed_apps", subscribed_fields=fields)
    assert refusal(answer) == (403, 200, None)


async def test_a_callback_that_fails_the_challenge(app: App, callback: Callback) -> None:
    callback.verify_token = "another"
    assert refusal(await app.subscribe_object("page", "messages")) == (400, 2200, None)
    assert app.verbs.state()["subscriptions"] == {}


async def test_a_callback_that_is_not_there(app: App) -> None:
    app.callback.url = "http://127.0.0.1:9/webhook"
    assert refusal(await app.subscribe_object("page", "messages")) == (400, 2200, None)


async def test_subscriptions_are_the_apps_own(app: App) -> None:
    assert refusal(await app.get(f"{app.facts['app_id']}/subscriptions")) == (403, 15, None)
    assert refusal(await app.get("debug_token", input_token="x")) == (403, 15, None)
    assert refusal(await app.subscribe_object("teapot", "messages")) == (400, 100, None)


async def test_app_token_needs_the_secret(app: App) -> None:
    asked = {"client_id": app.facts["app_id"], "client_secret": "wrong", "grant_type": "client_credentials"}
    assert refusal(await app.http.get("/oauth/access_token", params=asked))[1] == 1


async def test_profile_of_somebody_who_never_wrote(app: App) -> None:
    app.verbs.shop_writes_elsewhere("instagram", "Noor", "hello?")
    person = app.verbs.customers()[0]["person"]
    assert refusal(await app.get(person)) == (403, 230, None)


async def test_a_body_that_is_not_json(app: App) -> None:
    answer = await app.http.post(
        "/me/messages",
        content=b"{",
        headers={"content-type": "application/json", "authorization": f"Bearer {app.page['token']}"},
    )
    assert refusal(answer)[1] == 100


async def test_read_marks_need_a_message_of_the_customer(app: App) -> None:
    read = {"messaging_product": "whatsapp", "status": "read", "message_id": "wamid.unheard"}
    answer = await app.http.post(f"/{app.phone}/messages", json=read | {"access_token": app.facts["whatsapp_token"]})
    assert refusal(answer) == (400, 131009, None)


async def test_the_media_host_wants_a_token_and_a_young_address(app: App) -> None:
    app.verbs.customer_writes("whatsapp", "Ana", picture="plates")
    media_id = next(iter(app.meta.platform.world.media))
    described = (await app.get(media_id, app.facts["whatsapp_token"])).json()
    bearer = {"Authorization": f"Bearer {app.facts['whatsapp_token']}"}
    assert refusal(await app.http.get(described["url"]))[0] == 401
    assert (await app.http.get(described["url"], headers=bearer)).status_code == 200
    app.verbs.move_clock(5 * 60_000 + 1)
    assert (await app.http.get(described["url"], headers=bearer)).status_code == 404


async def test_cdn_addresses_are_signed_and_expire(app: App) -> None:
    mid = app.verbs.customer_writes("messenger", "Ana", picture="vase")["message_ids"][0]
    url = httpx.URL(str(app.meta.platform.world.messages[mid].attachments[0].url))
    assert (await app.http.get(url)).content.startswith(b"\x89PNG")
    assert (await app.http.get(url.copy_set_param("oh", "0" * 32))).status_code == 403
    app.verbs.move_clock(days=15)
    assert (await app.http.get(url)).status_code == 403
