"""What becomes of an answer: accepted, kept once, echoed, delivered, read, cut off."""

import httpx
import pytest

from conwerz_desktop.domain.people import Profile
from conwerz_desktop.practice.world.newcomers import newcomer
from tests.unit.practice.shop_app import App, refusal


async def test_messenger_answer_and_echo(listening_app: App) -> None:
    app = listening_app
    ana = app.writes("messenger")
    answer = (await app.send(ana, "Sí", message={"text": "Sí", "metadata": "cw-7"})).json()
    assert answer["recipient_id"] == ana
    app.verbs.move_clock(300)
    echo = (await app.told())[-1]
    assert (echo["sender"]["id"], echo["recipient"]["id"]) == (app.page["id"], ana)
    assert echo["message"] == {
        "mid": answer["message_id"],
        "text": "Sí",
        "is_echo": True,
        "app_id": int(app.facts["app_id"]),
        "metadata": "cw-7",
    }
    app.verbs.move_clock(1_000)
    delivery = (await app.told())[-1]["delivery"]
    assert delivery == {"mids": [answer["message_id"]], "watermark": app.clock.now}


async def test_instagram_echo_has_no_metadata_and_nothing_is_delivered(listening_app: App) -> None:
    app = listening_app
    sara = app.writes("instagram", "Sara")
    answer = (await app.send(sara, message={"text": "Hi", "metadata": "cw-8"})).json()
    app.verbs.move_clock(5_000)
    told = await app.told()
    assert told[-1]["message"] == {"mid": answer["message_id"], "text": "Hi", "is_echo": True}
    assert not [event for event in told if "delivery" in event]
    assert app.callback.payloads()[-1]["object"] == "instagram"
    app.verbs.customer_reads("instagram", "Sara")
    assert (await app.told())[-1]["read"] == {"mid": answer["message_id"]}


async def test_no_echo_without_the_field(app: App, callback: object) -> None:
    await app.subscribe(page="messages")
    await app.install("messages")
    ana = app.writes("messenger")
    await app.send(ana)
    app.verbs.move_clock(5_000)
    assert [set(event) - {"sender", "recipient", "timestamp"} for event in await app.told()] == [{"message"}]
    assert len(app.verbs.sent()) == 1


async def test_messenger_read_is_a_watermark(listening_app: App) -> None:
    app = listening_app
    ana = app.writes("messenger")
    await app.send(ana, "one")
    app.verbs.move_clock(2_000)
    await app.send(ana, "two")
    app.verbs.customer_reads("messenger")
    assert (await app.told())[-1]["read"] == {"watermark": app.clock.now + 2_000}
    assert {sent["progress"] for sent in app.verbs.sent()} == {"read"}


async def test_whatsapp_answer_and_statuses(listening_app: App) -> None:
    app = listening_app
    ana = app.writes("whatsapp")
    accepted = (await app.whatsapp(f"+{ana}", biz_opaque_callback_data="cw-9")).json()
    wamid = accepted["messages"][0]["id"]
    assert accepted["contacts"] == [{"input": f"+{ana}", "wa_id": ana}]
    app.verbs.move_clock(2_000)
    app.verbs.customer_reads("whatsapp", "Ana")
    values = [event["value"] for event in await app.told()]
    statuses = [status for value in values for status in value.get("statuses", [])]
    assert [status["status"] for status in statuses] == ["sent", "delivered", "read"]
    assert {(s["id"], s["recipient_id"], s["biz_opaque_callback_data"]) for s in statuses} == {(wamid, ana, "cw-9")}
    assert all(isinstance(status["timestamp"], str) for status in statuses)


@pytest.mark.parametrize(("prepare", "code"), [("too late", 131047), ("blocked", 131026)])
async def test_whatsapp_accepts_then_fails(listening_app: App, prepare: str, code: int) -> None:
    app = listening_app
    ana = app.writes("whatsapp")
    if prepare == "blocked":
        app.verbs.customer_blocks("whatsapp", "Ana")
    else:
        app.verbs.move_clock(hours=24)
    assert (await app.whatsapp(ana, biz_opaque_callback_data="cw-1")).status_code == 200
    app.verbs.move_clock(5_000)
    statuses = [status for event in await app.told() for status in event["value"].get("statuses", [])]
    assert [(s["status"], s["errors"][0]["code"], s["biz_opaque_callback_data"]) for s in statuses] == [
        ("failed", code, "cw-1")
    ]
    assert [(sent["progress"], sent["error_code"]) for sent in app.verbs.sent()] == [("failed", code)]


async def test_a_number_never_heard_of_is_not_on_whatsapp(listening_app: App) -> None:
    await listening_app.whatsapp("+34 699 000 111")
    listening_app.verbs.move_clock(1_000)
    told = await listening_app.told()
    assert told[-1]["value"]["statuses"][0]["errors"][0]["code"] == 131026


async def test_whatsapp_marks_as_read(app: App) -> None:
    mid = app.verbs.customer_writes("whatsapp", "Ana", "x")["message_ids"][0]
    read = {"messaging_product": "whatsapp", "status": "read", "message_id": mid}
    bearer = {"Authorization": f"Bearer {app.facts['whatsapp_token']}"}
    assert (await app.http.post(f"/{app.phone}/messages", json=read, headers=bearer)).json() == {"success": True}
    assert app.verbs.sent() == []


async def test_sender_actions_are_no_messages(app: App) -> None:
    ana = app.writes("messenger")
    body = {"recipient": {"id": ana}, "sender_action": "typing_on", "access_token": app.page["token"]}
    assert (await app.http.post("/me/messages", json=body)).json() == {"recipient_id": ana}
    assert app.verbs.sent() == []


async def test_forms_carry_json_as_text(app: App) -> None:
    ana = app.writes("messenger")
    form = {"recipient": f'{{"id":"{ana}"}}', "message": '{"text":"form"}', "access_token": app.page["token"]}
    assert (await app.http.post(f"/{app.page['id']}/messages", data=form)).status_code == 200
    assert [sent["text"] for sent in app.verbs.sent()] == ["form"]


async def test_replies_and_attachments_are_kept(app: App) -> None:
    mid = app.verbs.customer_writes("messenger", "Ana", "which?")["message_ids"][0]
    ana = app.verbs.customers()[0]["person"]
    picture = {"attachment": {"type": "image", "payload": {"url": "https://shop.example/a.png"}}}
    await app.send(ana, message=picture, reply_to={"mid": mid})
    sent = app.verbs.sent()[0]
    assert (sent["attachments"], sent["reply_to"]) == (["https://shop.example/a.png"], mid)


async def test_exactly_what_was_asked_is_sent(app: App) -> None:
    ana, sara = app.writes("messenger", "Ana"), app.writes("instagram", "Sara")
    for number in range(20):
        await app.send(ana if number % 2 else sara, f"no. {number}")
    sent = app.verbs.sent()
    assert [each["text"] for each in sent] == [f"no. {number}" for number in range(20)]
    assert len({each["message_id"] for each in sent}) == 20
    assert {each["recipient"] for each in sent} == {ana, sara}


@pytest.mark.parametrize("channel", ["messenger", "whatsapp"])
async def test_accepted_and_cut_off(listening_app: App, channel: str) -> None:
    app = listening_app
    ana = app.writes(channel)
    app.verbs.set_fault("accept_then_drop_connection", times=1)
    with pytest.raises(httpx.TransportError):
        await (app.send(ana, "once") if channel == "messenger" else app.whatsapp(ana, "once"))
    assert [sent["text"] for sent in app.verbs.sent()] == ["once"]
    app.verbs.move_clock(300)
    assert len(await app.told()) == 2  # the customer's, and the echo or status that settles it
    assert (await (app.send(ana) if channel == "messenger" else app.whatsapp(ana))).status_code == 200


async def test_cut_off_before_it_was_accepted(app: App) -> None:
    ana = app.writes("messenger")
    app.verbs.set_fault("drop_connection", times=1)
    with pytest.raises(httpx.TransportError):
        await app.send(ana, "lost")
    assert app.verbs.sent() == []
    await app.send(ana, "arrived")
    assert [sent["text"] for sent in app.verbs.sent()] == ["arrived"]


async def test_the_recipient_is_a_number_not_a_name(app: App) -> None:
    app.writes("whatsapp", "Ana")
    assert refusal(await app.whatsapp("Ana")) == (400, 131009, None)


async def test_slow_answers(app: App) -> None:
    ana = app.writes("messenger")
    slept = []

    async def sleep(seconds: float) -> None:
        slept.append(seconds)

    app.meta.platform.sleep = sleep
    app.verbs.set_fault("slow_answers", seconds=7)
    await app.send(ana)
    app.verbs.set_fault("slow_answers", on=False)
    await app.send(ana)
    assert slept == [7.0]


async def test_a_bsuid_customer_without_phone(listening_app: App) -> None:
    """People may write without a number; they are answered by their business-scoped id (contract 2.10)."""
    app = listening_app
    person = "ID.48120573391846205518"
    world = app.meta.platform.world
    world.meet(newcomer(world.dice, world.shop.whatsapp, Profile("Dewi", other_ids=(person,))))
    app.verbs.customer_writes("whatsapp", person, "Halo")
    value = (await app.told())[-1]["value"]
    assert "from" not in value["messages"][0]
    assert value["messages"][0]["from_user_id"] == person
    accepted = await app.whatsapp("", recipient=person)
    assert accepted.json()["contacts"] == [{"input": person, "user_id": person}]
