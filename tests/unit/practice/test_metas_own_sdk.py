"""Meta's own SDK, pointed at practice Meta, works for the calls that are ours: what it takes for Meta is like Meta."""

import asyncio
import warnings
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

import pytest

from conwerz_desktop.practice.server import PracticeMeta, serve_meta
from conwerz_desktop.practice.world.insights import day_before, end_of

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # of the SDK and what it brings along
    from facebook_business.adobjects.igcomment import IGComment
    from facebook_business.adobjects.igmedia import IGMedia
    from facebook_business.adobjects.iguser import IGUser
    from facebook_business.adobjects.lead import Lead
    from facebook_business.adobjects.leadgenform import LeadgenForm
    from facebook_business.adobjects.page import Page
    from facebook_business.adobjects.unifiedthread import UnifiedThread
    from facebook_business.adobjects.user import User
    from facebook_business.adobjects.whatsappbusinessaccount import WhatsAppBusinessAccount
    from facebook_business.api import FacebookAdsApi
    from facebook_business.exceptions import FacebookRequestError
    from facebook_business.session import FacebookSession

pytestmark = pytest.mark.filterwarnings("ignore")
ANSWER = {"messaging_type": "RESPONSE"}


@dataclass
class Sdk:
    """`meta` answers in this thread's loop, so the SDK, which waits, runs in another."""

    meta: PracticeMeta

    @property
    def page(self) -> Any:
        return self.meta.facts()["pages"][0]

    def api(self, token: str) -> Any:
        session = FacebookSession(access_token=token)
        session.GRAPH = self.meta.url
        return FacebookAdsApi(session, api_version="v26.0")

    async def call(self, ask: Callable[[], Any]) -> Any:
        return await asyncio.to_thread(ask)

    def of_page(self, kind: Any, node: str) -> Any:
        return kind(node, api=self.api(self.page["token"]))

    def of_whatsapp(self, kind: Any, node: str) -> Any:
        return kind(node, api=self.api(self.meta.facts()["whatsapp_token"]))


@pytest.fixture
async def sdk() -> AsyncIterator[Sdk]:
    async with serve_meta(people=False) as meta:
        yield Sdk(meta)


async def test_the_pages_of_a_login(sdk: Sdk) -> None:
    user = User("me", api=sdk.api(sdk.meta.facts()["user_token"]))
    found = await sdk.call(lambda: list(user.get_accounts(fields=["id", "name", "access_token", "category"])))
    assert sdk.page["id"] in [page["id"] for page in found]
    assert await sdk.call(lambda: list(user.get_permissions()))


async def test_a_page_and_its_subscription(sdk: Sdk) -> None:
    page = sdk.of_page(Page, sdk.page["id"])
    fields = ["id", "name", "instagram_business_account"]
    assert (await sdk.call(lambda: page.api_get(fields=fields)))["id"] == sdk.page["id"]
    await sdk.call(lambda: page.create_subscribed_app(params={"subscribed_fields": ["messages", "message_echoes"]}))
    (app,) = await sdk.call(lambda: list(page.get_subscribed_apps()))
    assert set(app["subscribed_fields"]) == {"messages", "message_echoes"}
    await sdk.call(page.delete_subscribed_apps)
    assert await sdk.call(lambda: list(page.get_subscribed_apps())) == []


@pytest.mark.parametrize("channel", ["messenger", "instagram"])
async def test_a_conversation_is_answered_and_read_back(sdk: Sdk, channel: str) -> None:
    person = sdk.meta.verbs.customer_writes(channel, "Ana", "Do you ship?")["person"]
    page = sdk.of_page(Page, sdk.page["id"])
    message = {"recipient": {"id": person}, "message": {"text": "We do"}, **ANSWER}
    sent = await sdk.call(lambda: page.create_message(params=message))
    assert sent["message_id"]
    assert [one["text"] for one in sdk.meta.verbs.sent()] == ["We do"]
    (thread,) = await sdk.call(
        lambda: list(page.get_conversations(fields=["id", "updated_time"], params={"platform": channel}))
    )
    unified = sdk.of_page(UnifiedThread, thread["id"])
    told = await sdk.call(lambda: list(unified.get_messages(fields=["id", "message", "from", "created_time"])))
    assert {one["message"] for one in told} == {"Do you ship?", "We do"}


async def test_what_meta_refuses_is_refused_to_the_sdk_too(sdk: Sdk) -> None:
    person = sdk.meta.verbs.customer_writes("messenger", "Ana", "Long ago", ago=25 * 3_600_000)["person"]
    page = sdk.of_page(Page, sdk.page["id"])
    message = {"recipient": {"id": person}, "message": {"text": "Too late"}, **ANSWER}
    with pytest.raises(FacebookRequestError) as refusal:
        await sdk.call(lambda: page.create_message(params=message))
    assert (refusal.value.api_error_code(), refusal.value.api_error_subcode()) == (10, 2018278)


async def test_instagram_posts_and_comments(sdk: Sdk) -> None:
    sdk.meta.verbs.shop_posts("New bowls")
    comment = sdk.meta.verbs.customer_comments("ana", "How much?")["comment_id"]
    account = sdk.of_page(IGUser, sdk.page["instagram_id"])
    assert (await sdk.call(lambda: account.api_get(fields=["id", "username"])))["id"] == sdk.page["instagram_id"]
    posts = await sdk.call(lambda: list(account.get_media(fields=["id", "caption"])))
    newest = next(post for post in posts if post["caption"] == "New bowls")
    post = sdk.of_page(IGMedia, newest["id"])
    (below,) = await sdk.call(lambda: list(post.get_comments(fields=["id", "text"])))
    assert (below["id"], below["text"]) == (comment, "How much?")
    one = sdk.of_page(IGComment, comment)
    assert (await sdk.call(lambda: one.create_reply(params={"message": "18 EUR"})))["id"]
    await sdk.call(lambda: one.api_update(params={"hide": True}))
    await sdk.call(one.api_delete)
    assert await sdk.call(lambda: list(post.get_comments(fields=["id"]))) == []


async def test_a_whatsapp_account(sdk: Sdk) -> None:
    facts = sdk.meta.facts()
    account = sdk.of_whatsapp(WhatsAppBusinessAccount, facts["waba_id"])
    assert (await sdk.call(lambda: account.api_get(fields=["id", "name"])))["id"] == facts["waba_id"]
    numbers = await sdk.call(lambda: list(account.get_phone_numbers(fields=["id", "display_phone_number"])))
    assert facts["phone_number_id"] in [number["id"] for number in numbers]
    await sdk.call(account.create_subscribed_app)
    assert await sdk.call(lambda: list(account.get_subscribed_apps()))
    assert await sdk.call(lambda: list(account.get_message_templates(fields=["name", "status"])))


async def test_a_whatsapp_answer(sdk: Sdk) -> None:
    """The SDK has no call of its own for it; its client is Meta's all the same."""
    facts = sdk.meta.facts()
    person = sdk.meta.verbs.customer_writes("whatsapp", "Ana", "Hola")["person"]
    api = sdk.api(facts["whatsapp_token"])
    message = {"messaging_product": "whatsapp", "to": person, "type": "text", "text": {"body": "Hola, Ana"}}
    path = (facts["phone_number_id"], "messages")
    answer = await sdk.call(lambda: api.call("POST", path, params=message).json())
    assert answer["messages"][0]["id"].startswith("wamid.")


async def test_the_figures_of_an_account_and_of_a_page(sdk: Sdk) -> None:
    account = sdk.of_page(IGUser, sdk.page["instagram_id"])
    asked = {"metric": ["reach"], "period": "day", "since": _days_ago(sdk, 12), "until": _days_ago(sdk, 2)}
    (reach,) = await sdk.call(lambda: list(account.get_insights(params=asked)))
    assert (reach["name"], reach["period"], len(reach["values"])) == ("reach", "day", 10)
    assert {"value", "end_time"} <= reach["values"][0].keys()
    total = {**asked, "metric": ["views"], "metric_type": "total_value"}
    (views,) = await sdk.call(lambda: list(account.get_insights(params=total)))
    assert views["total_value"]["value"] > 0
    for wrong in ({"metric": ["reach", "impressions"]}, {"metric": ["views"]}, {"since": _days_ago(sdk, 40)}):
        with pytest.raises(FacebookRequestError) as refused:
            await sdk.call(partial(account.get_insights, params={**asked, **wrong}))
        assert refused.value.api_error_code() == 100
    page = sdk.of_page(Page, sdk.page["id"])
    asked["metric"] = ["page_messages_new_conversations_unique"]
    with pytest.raises(FacebookRequestError) as refused:
        await sdk.call(lambda: list(page.get_insights(params=asked)))
    assert refused.value.api_error_code() == 200
    sdk.meta.verbs.grant_page_insights()
    (told,) = await sdk.call(lambda: list(page.get_insights(params=asked)))
    assert len(told["values"]) == 10


def _days_ago(sdk: Sdk, days: int) -> int:
    """Seconds, at a midnight of Meta's."""
    now = sdk.meta.platform.world.clock.now() // 1000
    return end_of(day_before(now - days * 86_400))


async def test_leads_are_made_read_and_deleted(sdk: Sdk) -> None:
    page = sdk.of_page(Page, sdk.page["id"])
    (found,) = await sdk.call(lambda: list(page.get_lead_gen_forms(fields=["id", "name", "status", "questions"])))
    assert (found["id"], found["status"]) == (sdk.page["form_id"], "ACTIVE")
    form = sdk.of_page(LeadgenForm, found["id"])
    answers = [
        {"name": "full_name", "values": ["Made by Meta"]},
        {"name": "which_pieces", "values": ["bowls", "plates"]},
    ]
    ticks = [{"checkbox_key": "newsletter", "is_checked": True}]
    asked = {"field_data": answers, "custom_disclaimer_responses": ticks}
    made = await sdk.call(lambda: form.create_test_lead(params=asked))
    (test,) = await sdk.call(lambda: list(form.get_test_leads()))
    assert test["id"] == made["id"]
    fields = ["id", "created_time", "form_id", "is_organic", "field_data", "custom_disclaimer_responses"]
    lead = sdk.of_page(Lead, made["id"])
    read = await sdk.call(lambda: lead.api_get(fields=fields))
    assert [dict(each) for each in read["field_data"]] == answers
    assert read["custom_disclaimer_responses"][0]["checkbox_key"] == "newsletter"
    await sdk.call(lead.api_delete)
    assert await sdk.call(lambda: list(form.get_test_leads())) == []
    sdk.meta.verbs.lead_comes("Grace Okafor", email="grace@example.org")
    since = [{"field": "time_created", "operator": "GREATER_THAN", "value": 1}]
    (told,) = await sdk.call(lambda: list(form.get_leads(fields=fields, params={"filtering": since})))
    assert told["field_data"][0]["values"] == ["Grace Okafor"]
    access = await sdk.call(lambda: page.api_get(fields=["has_lead_access"]))
    assert access["has_lead_access"]["can_access_lead"] is True
