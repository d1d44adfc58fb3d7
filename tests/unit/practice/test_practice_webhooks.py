"""How practice Meta tells: signed over the bytes, batched, again until 200, doubled or shuffled on a switch."""

import json
from typing import Any

import pytest

from tests.unit.practice.shop_app import FIELDS, App, Callback, signed


def _texts(events: list[dict[str, Any]]) -> list[str]:
    return [event["message"]["text"] for event in events]


async def test_signature_is_over_the_bytes_as_sent(listening_app: App) -> None:
    listening_app.writes("messenger", "สมชาย", "ขอบคุณ 🙏")
    await listening_app.told()
    body, signature = listening_app.callback.posts[-1]
    assert signature == signed(listening_app.facts["app_secret"], body)
    assert body.isascii()
    assert rb"\u0e02\u0e2d\u0e1a" in body
    assert json.loads(body)["entry"][0]["messaging"][0]["message"]["text"] == "ขอบคุณ 🙏"


async def test_messenger_text(listening_app: App) -> None:
    app = listening_app
    told = app.verbs.customer_writes("messenger", "Ana", "Hola")
    assert told["subscribed"] is True
    await app.told()
    assert app.callback.payloads()[-1] == {
        "object": "page",
        "entry": [
            {
                "id": app.page["id"],
                "time": app.clock.now,
                "messaging": [
                    {
                        "sender": {"id": told["person"]},
                        "recipient": {"id": app.page["id"]},
                        "timestamp": app.clock.now,
                        "message": {"mid": told["message_ids"][0], "text": "Hola"},
                    }
                ],
            }
        ],
    }


async def test_whatsapp_text(listening_app: App) -> None:
    app = listening_app
    told = app.verbs.customer_writes("whatsapp", "Ana", "Hola")
    await app.told()
    entry = app.callback.payloads()[-1]["entry"][0]
    value = entry["changes"][0]["value"]
    assert (entry["id"], entry["changes"][0]["field"]) == (app.facts["waba_id"], "messages")
    assert value["metadata"] == {"display_phone_number": "34600123456", "phone_number_id": app.phone}
    assert value["contacts"] == [{"profile": {"name": "Ana"}, "wa_id": told["person"]}]
    assert value["messages"] == [
        {
            "from": told["person"],
            "id": told["message_ids"][0],
            "timestamp": str(app.clock.now // 1_000),
            "type": "text",
            "text": {"body": "Hola"},
        }
    ]


async def test_many_messages_share_a_post(listening_app: App) -> None:
    told = listening_app.verbs.customer_writes("messenger", "Ana", "no.", count=1_200)
    assert len(set(told["message_ids"])) == 1_200
    events = await listening_app.told()
    assert [event["message"]["mid"] for event in events] == told["message_ids"]
    assert len(listening_app.callback.posts) == 2
    assert len(listening_app.callback.payloads()[0]["entry"][0]["messaging"]) == 1_000


async def test_one_post_may_mix_pages(listening_app: App) -> None:
    app = listening_app
    other = app.facts["pages"][1]
    await app.call("POST", f"{other['id']}/subscribed_apps", other["token"], subscribed_fields="messages")
    app.writes("messenger", "Ana", "to one")
    app.writes("messenger", "Ana", "to the other", page=1)
    await app.told()
    assert [entry["id"] for entry in app.callback.payloads()[-1]["entry"]] == [app.page["id"], other["id"]]


async def test_kept_until_the_callback_answers_200(listening_app: App) -> None:
    app = listening_app
    app.callback.answers.extend([500, 503, 404, 302])
    app.writes("messenger", "Ana", "patience")
    assert _texts(await app.told()) == ["patience"]
    assert app.verbs.state()["webhooks_waiting"] == 0


async def test_a_callback_that_is_gone_comes_back(listening_app: App) -> None:
    """The webhooks go to wherever the callback is subscribed now; verbs do not wait for it."""
    app = listening_app
    world = app.meta.platform.world
    there = dict(world.subscriptions)
    world.subscriptions["page"] = type(there["page"])("http://127.0.0.1:9/webhook", there["page"].fields)
    assert len(app.verbs.customer_writes("messenger", "Ana", "kept", count=3)["message_ids"]) == 3
    assert app.verbs.state()["webhooks_waiting"] > 0
    world.subscriptions |= there
    assert _texts(await app.told()) == ["kept 1", "kept 2", "kept 3"]


async def test_one_that_is_never_accepted_does_not_hold_up_the_others(listening_app: App) -> None:
    app = listening_app
    app.callback.answers.extend([500, 200, 500])
    app.writes("messenger", "Ana", "unlucky")
    app.writes("whatsapp", "Ana", "lucky")
    events = await app.told()
    assert "value" in events[0]
    assert events[1]["message"]["text"] == "unlucky"


async def test_duplicates(listening_app: App) -> None:
    app = listening_app
    app.verbs.set_fault("duplicates", share=1.0)
    app.writes("messenger", "Ana", "twice")
    await app.told()
    app.verbs.move_clock(2_000)
    assert _texts(await app.told()) == ["twice", "twice"]
    assert app.callback.posts[0] == app.callback.posts[1]
    app.verbs.move_clock(60_000)
    assert len(await app.told()) == 2


async def test_reorder(listening_app: App) -> None:
    app = listening_app
    app.verbs.set_fault("reorder")
    told = app.verbs.customer_writes("messenger", "Ana", "no.", count=30)
    app.verbs.move_clock(1_500)
    mids = [event["message"]["mid"] for event in await app.told()]
    assert mids != told["message_ids"]
    assert sorted(mids) == sorted(told["message_ids"])


async def test_reordered_statuses(listening_app: App) -> None:
    app = listening_app
    app.verbs.set_fault("reorder", spread_ms=20_000)
    for number in range(5):
        await app.whatsapp(app.writes("whatsapp", f"Person {number}"))
    app.verbs.move_clock(1_500)
    app.verbs.move_clock(30_000)
    statuses = [status for event in await app.told() for status in event["value"].get("statuses", [])]
    words = {s["id"]: [x["status"] for x in statuses if x["id"] == s["id"]] for s in statuses}
    assert all(sorted(each) == ["delivered", "sent"] for each in words.values())
    assert ["delivered", "sent"] in words.values()


async def test_no_webhooks(listening_app: App) -> None:
    app = listening_app
    app.verbs.set_fault("no_webhooks")
    assert app.verbs.customer_writes("messenger", "Ana", "unheard")["subscribed"] is False
    app.verbs.set_fault("no_webhooks", on=False)
    app.writes("messenger", "Ana", "heard")
    assert _texts(await app.told()) == ["heard"]


async def test_silence_where_nothing_is_installed(app: App, callback: Callback) -> None:
    await app.subscribe()
    assert app.verbs.customer_writes("messenger", "Ana", "unheard")["subscribed"] is False
    await app.install("message_reads")
    assert app.verbs.customer_writes("messenger", "Ana", "unheard")["subscribed"] is False
    await app.install("messages")
    assert app.verbs.customer_writes("messenger", "Ana", "heard")["subscribed"] is True
    await app.call("DELETE", f"{app.page['id']}/subscribed_apps")
    assert app.verbs.customer_writes("messenger", "Ana", "unheard")["subscribed"] is False
    assert _texts(await app.told()) == ["heard"]


async def test_instagram_follows_its_page(app: App, callback: Callback) -> None:
    await app.install()
    await app.subscribe(page=FIELDS["page"])
    assert app.verbs.customer_writes("instagram", "Sara", "unheard")["subscribed"] is False
    await app.subscribe(instagram=FIELDS["instagram"])
    assert app.verbs.customer_writes("instagram", "Sara", "heard")["subscribed"] is True
    await app.told()
    payload = app.callback.payloads()[-1]
    assert (payload["object"], payload["entry"][0]["id"]) == ("instagram", app.page["instagram_id"])


async def test_pictures(listening_app: App) -> None:
    app = listening_app
    app.verbs.customer_writes("messenger", "Ana", picture="plates")
    attachment = (await app.told())[-1]["message"]["attachments"][0]
    assert attachment["type"] == "image"
    assert (await app.http.get(attachment["payload"]["url"])).content.startswith(b"\x89PNG")
    app.verbs.customer_writes("whatsapp", "Ana", "these", picture="plates")
    image = (await app.told())[-1]["value"]["messages"][0]["image"]
    assert (image["mime_type"], image["caption"]) == ("image/png", "these")


@pytest.mark.parametrize("channel", ["messenger", "instagram"])
async def test_reaction_edit_and_unsend(listening_app: App, channel: str) -> None:
    app = listening_app
    ana = app.writes(channel, "Ana", "one")
    answer = (await app.send(ana)).json()["message_id"]
    app.verbs.customer_reacts(channel, "Ana", "❤")
    assert (await app.told())[-1]["reaction"] == {"mid": answer, "action": "react", "reaction": "love", "emoji": "❤"}
    app.verbs.customer_reacts(channel, "Ana", "")
    assert (await app.told())[-1]["reaction"] == {"mid": answer, "action": "unreact"}
    mid = app.verbs.customer_edits(channel, "Ana", "two")["message_id"]
    assert (await app.told())[-1]["message_edit"] == {"mid": mid, "text": "two", "num_edit": 1}
    app.verbs.customer_unsends(channel, "Ana")
    assert (await app.told())[-1]["message"] == {"mid": mid, "is_deleted": True}


async def test_whatsapp_reaction_edit_and_unsend(listening_app: App) -> None:
    app = listening_app
    ana = app.writes("whatsapp", "Ana", "one")
    wamid = (await app.whatsapp(ana)).json()["messages"][0]["id"]
    app.verbs.customer_reacts("whatsapp", "Ana", "👍")
    mid = app.verbs.customer_edits("whatsapp", "Ana", "two")["message_id"]
    app.verbs.customer_unsends("whatsapp", "Ana")
    reaction, edit, revoke = [event["value"]["messages"][0] for event in (await app.told())[-3:]]
    assert reaction["reaction"] == {"message_id": wamid, "emoji": "👍"}
    assert edit["edit"] == {"original_message_id": mid, "message": {"type": "text", "text": {"body": "two"}}}
    assert revoke["revoke"] == {"original_message_id": mid}
    assert len({mid, reaction["id"], edit["id"], revoke["id"]}) == 4


async def test_the_shop_writes_elsewhere(listening_app: App) -> None:
    app = listening_app
    app.writes("messenger")
    app.writes("whatsapp")
    app.verbs.shop_writes_elsewhere("messenger", "Ana", "from the inbox")
    app.verbs.shop_writes_elsewhere("whatsapp", "Ana", "from the phone")
    on_messenger, on_whatsapp = (await app.told())[-2:]
    assert on_messenger["message"]["app_id"] == 263902037430900
    assert on_whatsapp["field"] == "smb_message_echoes"
    assert on_whatsapp["value"]["message_echoes"][0]["text"] == {"body": "from the phone"}
    assert app.verbs.sent() == []


async def test_revoking_is_told(listening_app: App) -> None:
    app = listening_app
    app.verbs.revoke_access("user", scope="pages_messaging")
    app.verbs.revoke_access("user")
    told = await app.told()
    assert told == [{"field": "pages_messaging", "verb": "revoked"}, {"field": "connected", "verb": "revoked"}]
    payload = app.callback.payloads()[-1]
    assert (payload["object"], payload["entry"][0]["time"]) == ("permissions", app.clock.now // 1_000)
    assert app.verbs.state()["installs"] == {app.facts["waba_id"]: []}
