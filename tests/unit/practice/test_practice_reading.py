"""What practice Meta answers when nothing is wrong: nodes, fields, paging, tokens, conversations."""

from typing import Any

import pytest

from tests.unit.practice.shop_app import App, refusal


async def test_me_is_whoever_the_token_is(app: App) -> None:
    facts = app.facts
    assert (await app.get("v26.0/me")).json() == {"name": "Bella Ceramics", "id": app.page["id"]}
    assert (await app.get("v19.0/me", facts["user_token"])).json()["name"] == "Bella Romero"
    assert (await app.get("me", facts["whatsapp_token"])).json()["name"] == "Conwerz system user"


async def test_the_served_version_is_told(app: App) -> None:
    assert (await app.get("v25.0/me")).headers["facebook-api-version"] == "v25.0"
    assert (await app.get("me")).headers["facebook-api-version"] == "v26.0"


async def test_accounts_are_paged_and_next_carries_the_token(app: App) -> None:
    token = app.facts["user_token"]
    wanted = "id,name,access_token,tasks,instagram_business_account{id,username}"
    first = (await app.get("v26.0/me/accounts", token, limit="1", fields=wanted)).json()
    assert first["data"][0]["access_token"] == app.page["token"]
    assert "MESSAGING" in first["data"][0]["tasks"]
    account = first["data"][0]["instagram_business_account"]
    assert account == {"id": app.page["instagram_id"], "username": "bellaceramics"}
    assert f"access_token={token}" in first["paging"]["next"]
    second = (await app.http.get(first["paging"]["next"])).json()
    assert second["data"][0]["id"] == app.facts["pages"][1]["id"]
    assert "next" not in second["paging"]
    assert (await app.http.get(second["paging"]["previous"])).json()["data"] == first["data"]


async def test_paging_by_the_after_cursor(app: App) -> None:
    token = app.facts["user_token"]
    first = (await app.get("me/accounts", token, limit="1")).json()
    after = first["paging"]["cursors"]["after"]
    second = (await app.get("me/accounts", token, limit="1", after=after)).json()
    assert [page["id"] for page in second["data"]] == [app.facts["pages"][1]["id"]]
    assert refusal(await app.get("me/accounts", token, after="nonsense"))[1] == 100


async def test_no_ticked_page_is_an_empty_list(app: App) -> None:
    app.verbs.revoke_access("user", scope="pages_show_list")
    assert (await app.get("me/accounts", app.facts["user_token"])).json() == {"data": []}


async def test_page_and_instagram_account(app: App) -> None:
    page = (await app.get(app.page["id"], fields="id,tasks,instagram_business_account,picture{url}")).json()
    assert page["instagram_business_account"] == {"id": app.page["instagram_id"]}
    assert set(page["picture"]["data"]) == {"url"}
    account = (await app.get(app.page["instagram_id"], fields="username,followers_count")).json()
    assert account.pop("followers_count") > 100  # they grow
    assert account == {"id": app.page["instagram_id"], "username": "bellaceramics"}


async def test_debug_token_of_a_page(app: App) -> None:
    data = (await app.get("debug_token", app.facts["app_access_token"], input_token=app.page["token"])).json()["data"]
    assert data["app_id"] == app.facts["app_id"]
    assert data["is_valid"] is True
    assert (data["type"], data["profile_id"], data["expires_at"]) == ("PAGE", app.page["id"], 0)
    targets = {grain["scope"]: grain["target_ids"] for grain in data["granular_scopes"]}
    assert app.page["id"] in targets["pages_messaging"]
    assert app.page["instagram_id"] in targets["instagram_manage_messages"]


async def test_debug_token_of_the_other_kinds(app: App) -> None:
    literal = f"{app.facts['app_id']}|{app.facts['app_secret']}"
    user = (await app.get("debug_token", literal, input_token=app.facts["user_token"])).json()["data"]
    assert (user["type"], "profile_id" in user) == ("USER", False)
    assert user["expires_at"] == app.clock.now // 1_000 + 60 * 86_400
    system = (await app.get("debug_token", literal, input_token=app.facts["whatsapp_token"])).json()["data"]
    targets = {grain["scope"]: grain["target_ids"] for grain in system["granular_scopes"]}
    assert targets["whatsapp_business_messaging"] == [app.facts["waba_id"]]


async def test_debug_token_of_the_dead(app: App) -> None:
    app.verbs.revoke_access("user")
    asked = {"input_token": app.page["token"]}
    data = (await app.get("debug_token", app.facts["app_access_token"], **asked)).json()["data"]
    assert (data["is_valid"], data["error"]["code"], data["error"]["subcode"]) == (False, 190, 458)
    nothing = (await app.get("debug_token", app.facts["app_access_token"], input_token="x")).json()["data"]
    assert nothing["is_valid"] is False


async def test_app_token_by_client_credentials(app: App) -> None:
    asked = {
        "client_id": app.facts["app_id"],
        "client_secret": app.facts["app_secret"],
        "grant_type": "client_credentials",
    }
    answer = (await app.http.get("/v26.0/oauth/access_token", params=asked)).json()
    assert answer == {"access_token": app.facts["app_access_token"], "token_type": "bearer"}


async def test_permissions_are_listed_and_taken_back(app: App) -> None:
    token = app.facts["user_token"]
    granted = (await app.get("me/permissions", token, status="granted")).json()["data"]
    assert {"permission": "pages_messaging", "status": "granted"} in granted
    assert (await app.call("DELETE", "me/permissions/pages_messaging", token)).json() == {"success": True}
    assert (await app.call("DELETE", "me/permissions", token, permission="leads_retrieval")).json() == {"success": True}
    declined = (await app.get("me/permissions", token, status="declined")).json()["data"]
    assert [each["permission"] for each in declined] == ["leads_retrieval", "pages_messaging"]
    asked = (await app.get("me/permissions", token, permission="pages_messaging")).json()["data"]
    assert asked == [{"permission": "pages_messaging", "status": "declined"}]


async def test_taking_back_everything_removes_the_app(app: App) -> None:
    user = (await app.get("me", app.facts["user_token"])).json()["id"]
    assert (await app.call("DELETE", f"{user}/permissions", app.facts["app_access_token"])).json() == {"success": True}
    assert refusal(await app.get("me")) == (401, 190, 458)


async def test_page_installation_is_read_back_and_removed(app: App) -> None:
    path = f"{app.page['id']}/subscribed_apps"
    assert (await app.get(path)).json() == {"data": []}
    await app.call("POST", path, subscribed_fields="messages,message_echoes")
    await app.call("POST", path, subscribed_fields="messages,message_reads")
    installed = (await app.get(path)).json()["data"][0]
    assert (installed["id"], installed["subscribed_fields"]) == (app.facts["app_id"], ["message_reads", "messages"])
    assert (await app.call("DELETE", path)).json() == {"success": True}
    assert (await app.get(path)).json() == {"data": []}


async def test_whatsapp_account(app: App) -> None:
    token, account = app.facts["whatsapp_token"], app.facts["waba_id"]
    numbers = (await app.get(f"{account}/phone_numbers", token, limit="100")).json()
    assert [(n["id"], n["display_phone_number"]) for n in numbers["data"]] == [(app.phone, "+34 600 123 456")]
    assert "next" not in numbers["paging"]
    path = f"{account}/subscribed_apps"
    assert (await app.call("POST", path, token)).json() == {"success": True}
    assert (await app.get(path, token)).json()["data"][0]["whatsapp_business_api_data"]["id"] == app.facts["app_id"]
    assert (await app.call("DELETE", path, token)).json() == {"success": True}
    assert (await app.get(path, token)).json() == {"data": []}


async def test_app_subscriptions(app: App, callback: object) -> None:
    path = f"{app.facts['app_id']}/subscriptions"
    assert (await app.subscribe_object("page", "messages,feed")).json() == {"success": True}
    await app.subscribe_object("instagram", "messages")
    shown = (await app.get(path, app.facts["app_access_token"])).json()["data"]
    assert [each["object"] for each in shown] == ["page", "instagram"]
    assert [each["name"] for each in shown[0]["fields"]] == ["feed", "messages"]
    assert shown[0]["callback_url"] == app.callback.url
    await app.call("DELETE", path, app.facts["app_access_token"], object="page")
    left = (await app.get(path, app.facts["app_access_token"])).json()["data"]
    assert [each["object"] for each in left] == ["instagram"]


async def test_profiles(app: App) -> None:
    lucia = app.writes("messenger", "Lucía Fernández Gil")
    profile = (await app.get(lucia, fields="first_name,last_name,profile_pic")).json()
    assert (profile["first_name"], profile["last_name"], profile["id"]) == ("Lucía", "Fernández Gil", lucia)
    assert (await app.http.get(profile["profile_pic"])).content.startswith(b"\x89PNG")
    sara = app.writes("instagram", "Sara")
    assert (await app.get(sara, fields="name,username")).json() == {"name": "Sara", "username": "sara", "id": sara}
    assert refusal(await app.get(sara, app.facts["pages"][1]["token"])) == (400, 100, 33)


def _text(body: dict[str, Any]) -> list[str]:
    return [message["message"] for message in body["data"]]


@pytest.mark.parametrize("channel", ["messenger", "instagram"])
async def test_conversations(app: App, channel: str) -> None:
    ana = app.writes(channel, "Ana", "first")
    app.verbs.move_clock(1_000)
    bo = app.writes(channel, "Bo", "second")
    wanted = "id,updated_time,snippet,unread_count,participants,messages.limit(5){id,message,from}"
    path = f"{app.page['id']}/conversations"
    threads = (await app.get(path, platform=channel, fields=wanted)).json()["data"]
    assert [thread["snippet"] for thread in threads] == ["second", "first"]
    assert [thread["participants"]["data"][0]["id"] for thread in threads] == [bo, ana]
    assert _text(threads[0]["messages"]) == ["second"]
    assert threads[0]["updated_time"] == "2026-09-21T14:13:21+0000"
    app.verbs.move_clock(1_000)
    one = (await app.get(path, platform=channel, user_id=ana)).json()["data"]
    assert [thread["id"] for thread in one] == [threads[1]["id"]]


async def test_only_the_newest_twenty_messages_can_be_read(app: App) -> None:
    ana = app.writes("messenger", "Ana", "no.", count=25)
    thread = (await app.get(f"{app.page['id']}/conversations", user_id=ana)).json()["data"][0]["id"]
    listed = (await app.get(f"{thread}/messages", fields="message", limit="25")).json()["data"]
    assert len(listed) == 25
    assert ["message" in message for message in listed] == [True] * 20 + [False] * 5
    app.verbs.move_clock(1_000)
    assert (await app.get(listed[19]["id"], fields="message")).json()["message"]
    assert refusal(await app.get(listed[20]["id"], fields="message")) == (400, 100, 33)


async def test_message_ids_wear_a_prefix_only_on_messenger(app: App) -> None:
    mid = app.verbs.customer_writes("messenger", "Ana", "x", picture="vase")["message_ids"][0]
    read = (await app.get(mid, fields="message,from,to,attachments,created_time")).json()
    assert read["id"] == f"m_{mid}"
    assert read["to"]["data"][0]["id"] == app.page["id"]
    assert read["attachments"]["data"][0]["image_data"]["url"].startswith(app.meta.url)
    assert (await app.get(f"m_{mid}")).json()["id"] == f"m_{mid}"
    ig = app.verbs.customer_writes("instagram", "Ana", "x")["message_ids"][0]
    assert (await app.get(ig)).json()["id"] == ig


async def test_an_unsent_message_is_gone(app: App) -> None:
    mid = app.verbs.customer_writes("instagram", "Ana", "oops")["message_ids"][0]
    app.verbs.customer_unsends("instagram", "Ana")
    assert refusal(await app.get(mid)) == (400, 100, 33)


async def test_whatsapp_media_in_two_steps(app: App) -> None:
    app.verbs.customer_writes("whatsapp", "Ana", picture="tiles")
    token = app.facts["whatsapp_token"]
    media_id = next(iter(app.meta.platform.world.media))
    described = (await app.get(media_id, token)).json()
    content = (await app.http.get(described["url"], headers={"Authorization": f"Bearer {token}"})).content
    assert (described["mime_type"], described["file_size"]) == ("image/png", len(content))
    assert content.startswith(b"\x89PNG")
