"""Practice payloads against captured ones: no key that Meta does not have, and every value of the same kind.

Skipped where the captures are not at hand; they are nobody's to copy.
"""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.unit.practice.shop_app import App

SAMPLES = Path(__file__).parents[4] / "shared" / "meta" / "samples"
pytestmark = pytest.mark.skipif(not SAMPLES.is_dir(), reason="no captured payloads beside the project")


def sample(path: str) -> Any:
    return json.loads((SAMPLES / path).read_text("utf-8"))


def shape(value: Any, at: str = "") -> dict[str, str]:
    """Path of every leaf → its kind. Ids and times may be text or number in life, so both are one kind."""
    if isinstance(value, dict):
        return {path: kind for key, inner in value.items() for path, kind in shape(inner, f"{at}.{key}").items()}
    if isinstance(value, list):
        return {path: kind for inner in value for path, kind in shape(inner, f"{at}[]").items()}
    return {at: "truth" if isinstance(value, bool) else "text or number"}


def assert_known(ours: Any, theirs: Any, *beyond: str) -> None:
    """`beyond`: what the contract has and the capture is too old for."""
    mine, known = shape(ours), shape(theirs)
    assert mine
    assert {path for path in mine if path not in known} <= set(beyond)
    assert {path: kind for path, kind in mine.items() if path in known and known[path] != kind} == {}


async def _last(app: App) -> Any:
    await app.told()
    return app.callback.payloads()[-1]


async def test_whatsapp(listening_app: App) -> None:
    app = listening_app
    app.writes("whatsapp")
    assert_known(await _last(app), sample("restfb/whatsapp/webhook-incoming-message-text.json"))
    app.verbs.customer_writes("whatsapp", "Ana", "these", picture="plates")
    assert_known(await _last(app), sample("restfb/whatsapp/webhook-incoming-message-image.json"))
    await app.whatsapp(app.writes("whatsapp"))
    app.verbs.move_clock(300)
    pricing = ".entry[].changes[].value.statuses[].pricing"
    newer = (f"{pricing}.type",)
    assert_known(await _last(app), sample("restfb/whatsapp/webhook-incoming-message-status-ui.json"), *newer)


async def test_whatsapp_failure(listening_app: App) -> None:
    await listening_app.whatsapp("34699000111")
    listening_app.verbs.move_clock(300)
    theirs = sample("restfb/whatsapp/webhook-incoming-message-status-errors.json")
    error = ".entry[].changes[].value.statuses[].errors[]"
    assert_known(await _last(listening_app), theirs, f"{error}.message", f"{error}.error_data.details")


@pytest.mark.parametrize("channel", ["messenger", "instagram"])
async def test_messaging(listening_app: App, channel: str) -> None:
    app = listening_app
    webhooks = "restfb/webhooks/messaging-"
    mid = app.verbs.customer_writes(channel, "Ana", picture="vase")["message_ids"][0]
    assert_known(await _last(app), sample(f"{webhooks}message-media-attachment.json"))
    app.verbs.customer_writes(channel, "Ana", "this one", reply_to=mid)
    assert_known(await _last(app), sample(f"{webhooks}message-reply-1.json"))
    ana = app.verbs.customers()[0]["person"]
    await app.send(ana, message={"text": "Hi", "metadata": "cw"})
    app.verbs.move_clock(300)
    assert_known(await _last(app), sample(f"{webhooks}message-basic-echo.json"))
    app.verbs.customer_reacts(channel, "Ana", "😢")
    assert_known(await _last(app), sample(f"{webhooks}reaction-1.json"))
    app.verbs.customer_edits(channel, "Ana", "that one")
    assert_known(await _last(app), sample(f"{webhooks}message-edits.json"))
    app.verbs.customer_unsends(channel, "Ana")
    assert_known(await _last(app), sample(f"{webhooks}message-isdeleted.json"))


async def test_receipts(listening_app: App) -> None:
    app = listening_app
    stamp = ".entry[].messaging[].timestamp"
    await app.send(app.writes("messenger"))
    app.verbs.move_clock(300)
    await app.told()
    app.verbs.move_clock(1_000)
    assert_known(await _last(app), sample("restfb/webhooks/messaging-delivery-basic.json"), stamp)
    app.verbs.customer_reads("messenger")
    assert_known(await _last(app), sample("restfb/webhooks/messaging-read-basic.json"))
    await app.send(app.writes("instagram"))
    app.verbs.customer_reads("instagram")
    assert_known(await _last(app), sample("restfb/instagram/messaging-seen.json"))


async def test_permissions(listening_app: App) -> None:
    listening_app.verbs.revoke_access("user")
    assert_known(await _last(listening_app), sample("restfb/webhooks/permission-granted.wh-1.json"))


async def test_answers(app: App) -> None:
    accounts = (await app.get("me/accounts", app.facts["user_token"])).json()
    assert_known(accounts, sample("python-facebook/base/user_accounts_token.json"))
    number = (await app.get(app.phone, app.facts["whatsapp_token"])).json()
    assert_known(number, sample("restfb/whatsapp/phone-number-default-response.json"))
    sent = (await app.whatsapp(app.writes("whatsapp"))).json()
    assert_known(sent, sample("restfb/whatsapp/message-response.json"))
    refused = (await app.get("me", "EAAx")).json()
    assert_known(refused, sample("restfb/graph/exampleErrorNew.json"))


async def test_token_facts(app: App) -> None:
    asked = {"input_token": app.page["token"]}
    data = (await app.get("debug_token", app.facts["app_access_token"], **asked)).json()["data"]
    assert_known(data, sample("restfb/graph/debug-token-info-3.json") | sample("restfb/graph/debug-token-info-4.json"))
