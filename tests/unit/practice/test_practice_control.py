"""The verbs over HTTP, as other programs use them."""

from typing import Any

import httpx

from tests.unit.practice.shop_app import App


async def _order(app: App, **order: Any) -> httpx.Response:
    return await app.http.post(app.facts["control_url"], json=order)


async def test_a_verb_by_post(app: App) -> None:
    done = (await _order(app, verb="customer_writes", channel="messenger", person="Ana", text="Hola", count=2)).json()
    assert len(done["message_ids"]) == 2
    await app.send(done["person"], "Hi")
    sent = (await app.http.get(f"{app.facts['control_url']}/sent")).json()
    assert sent == (await _order(app, verb="sent")).json()
    assert [(each["recipient"], each["text"]) for each in sent] == [(done["person"], "Hi")]


async def test_the_clock(app: App) -> None:
    moved = (await _order(app, verb="move_clock", hours=25)).json()
    assert moved == {"now": app.clock.now + 25 * 3_600_000, "offset": 25 * 3_600_000}
    assert (await app.http.get(f"{app.facts['control_url']}/clock")).json() == moved


async def test_state_shows_the_faults(app: App) -> None:
    await _order(app, verb="set_fault", name="refuse_next", code=4, times=3)
    state = (await app.http.get(f"{app.facts['control_url']}/state")).json()
    assert state["faults"] == {"refuse_next": {"code": 4, "subcode": None, "times": 3, "edge": "messages"}}
    await _order(app, verb="set_fault", name="refuse_next", on=False)
    assert (await _order(app, verb="state")).json()["faults"] == {}


async def test_orders_that_cannot_be_done(app: App) -> None:
    wrong = [
        {"verb": "brew_tea"},
        {"verb": "_tell"},
        {"verb": "customer_writes"},
        {"verb": "customer_writes", "channel": "fax"},
        {"verb": "customer_writes", "channel": "messenger", "picture": "teapot"},
        {"verb": "customer_unsends", "channel": "messenger", "person": "Nobody"},
        {"verb": "set_fault", "name": "teapot"},
        {"verb": "set_fault", "name": "duplicates", "loud": True},
        {"verb": "expire_token", "of": "nothing"},
        {"verb": "expire_token", "subcode": 1},
        {},
    ]
    for order in wrong:
        answer = await _order(app, **order)
        assert (answer.status_code, next(iter(answer.json()))) == (400, "error"), order
    assert (await app.http.post(app.facts["control_url"], content=b"tea")).status_code == 400
    assert (await app.http.get(f"{app.facts['control_url']}/revoke_access")).status_code == 404


async def test_the_facts(app: App) -> None:
    assert list(app.facts) == [
        "graph_url",
        "dialog_url",
        "control_url",
        "app_id",
        "app_secret",
        "app_access_token",
        "verify_token",
        "user_token",
        "business_id",
        "pages",
        "waba_id",
        "phone_number_id",
        "whatsapp_token",
        "proofs",
    ]
    assert all(list(page) == ["id", "name", "token", "instagram_id", "form_id"] for page in app.facts["pages"])
