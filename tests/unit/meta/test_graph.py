"""The Graph client over a real socket: what is sent, and what each way of failing is called."""

import asyncio
import socket
from typing import Any

import httpx
import pytest

from conwerz_desktop.meta import errors
from conwerz_desktop.meta.errors import Action, Retry
from conwerz_desktop.meta.graph import GraphClient
from conwerz_desktop.meta.usage import Budget, Usage, parse
from tests.unit.meta.scripted_meta import CUT, HALF, SILENCE, Reply, ScriptedMeta

TOKEN = "EAAB-secret"


def refusal(code: int, **more: Any) -> dict[str, Any]:
    return {"error": {"message": "words", "type": "OAuthException", "code": code, "fbtrace_id": "Atrace", **more}}


async def test_the_token_travels_in_a_header_only(graph: GraphClient, meta: ScriptedMeta) -> None:
    meta.script += [Reply({"id": "1"}), Reply({"success": True}), Reply({"success": True})]
    assert await graph.get("me", TOKEN, {"fields": "id"}) == {"id": "1"}
    await graph.post("/1/messages", TOKEN, {"message": {"text": "ü"}})
    await graph.delete("1/subscribed_apps", TOKEN, {"name": "x"})
    get, post, delete = meta.asked
    assert (get.method, get.path, get.query, get.body) == ("GET", "/v26.0/me", {"fields": "id"}, None)
    assert (post.method, post.path, post.query) == ("POST", "/v26.0/1/messages", {})
    assert post.body == {"message": {"text": "ü"}}
    assert (delete.method, delete.query) == ("DELETE", {"name": "x"})
    assert {asked.headers["authorization"] for asked in meta.asked} == {f"Bearer {TOKEN}"}


async def _proof(token: str) -> str:
    return f"proof of {token}"


async def test_the_proof_of_a_token_goes_with_it(meta: ScriptedMeta) -> None:
    meta.script += [Reply(), Reply(), Reply()]
    async with httpx.AsyncClient(trust_env=False) as http:
        graph = GraphClient(http, meta.url + "/", "v25.0", proof=_proof)
        await graph.get("me", "t1")
        await graph.post("me/messages", "t1")
        await graph.upload("upload:abc?sig=xyz", "t1", b"{}")
    get, post, upload = meta.asked
    assert upload.query == {"sig": "xyz", "appsecret_proof": "proof of t1"}
    assert get.path == "/v25.0/me"
    assert get.query == post.body == {"appsecret_proof": "proof of t1"}


async def test_a_bare_true_is_a_success(graph: GraphClient, meta: ScriptedMeta) -> None:
    meta.script += [Reply(True)]
    assert await graph.delete("1/permissions", TOKEN) == {"success": True}


async def test_the_version_that_answered_and_the_usage_are_noted(graph: GraphClient, meta: ScriptedMeta) -> None:
    app = '{"call_count":12,"total_time":40,"total_cputime":3}'
    meta.script += [Reply(headers={"facebook-api-version": "v27.0", "X-App-Usage": app})]
    await graph.get("me", TOKEN)
    assert graph.served_version == "v27.0"
    assert graph.usage == Usage((Budget("app", "app", 40),))


@pytest.mark.parametrize("status", [200, 400, 403, 500])
async def test_a_refusal_whatever_the_status(graph: GraphClient, meta: ScriptedMeta, status: int) -> None:
    meta.script += [Reply(refusal(190, error_subcode=463), status)]
    with pytest.raises(errors.Refused) as caught:
        await graph.post("1/messages", TOKEN)
    error = caught.value
    assert (error.key, error.action, error.retry) == ("login_expired", Action.RECONNECT, Retry.NEVER)
    assert (error.code, error.subcode, error.trace_id, error.wait_ms) == (190, 463, "Atrace", 0)
    assert TOKEN not in str(error)
    assert "words" not in str(error)


async def test_a_throttled_call_says_how_long_to_wait(graph: GraphClient, meta: ScriptedMeta) -> None:
    told = '{"1001":[{"type":"messenger","call_count":100,"estimated_time_to_regain_access":7}]}'
    meta.script += [Reply(refusal(80006), 400, {"X-Business-Use-Case-Usage": told}), Reply(refusal(4), 400)]
    for wait_ms in (7 * 60_000, 60_000):
        with pytest.raises(errors.Refused) as caught:
            await graph.post("1/messages", TOKEN)
        assert (caught.value.key, caught.value.retry, caught.value.wait_ms) == ("too_fast", Retry.WAIT, wait_ms)


@pytest.mark.parametrize(
    "answer",
    [CUT, HALF, Reply(b"<html>", 502), Reply(b"", 500), Reply(b"welcome to our wifi"), Reply([1])],
    ids=["cut", "half", "proxy", "empty", "portal", "list"],
)
async def test_what_meta_may_have_done_is_unsettled(graph: GraphClient, meta: ScriptedMeta, answer: Any) -> None:
    meta.script += [answer, answer]
    with pytest.raises(errors.Unsettled) as caught:
        await graph.post("1/messages", TOKEN)
    assert (caught.value.key, caught.value.retry) == ("unsettled", Retry.NEVER)
    assert len(meta.asked) == 1
    with pytest.raises(errors.NotSent):
        await graph.get("me", TOKEN)


async def test_no_answer_in_time_is_unsettled(graph: GraphClient, meta: ScriptedMeta) -> None:
    meta.script += [SILENCE]
    with pytest.raises(errors.Unsettled):
        await graph.post("1/messages", TOKEN, seconds=0.05)


async def test_an_error_after_which_the_message_was_sent_all_the_same(graph: GraphClient, meta: ScriptedMeta) -> None:
    meta.script += [Reply(refusal(1, error_subcode=1357046), 500)]
    with pytest.raises(errors.Unsettled) as caught:
        await graph.post("1/messages", TOKEN)
    assert caught.value.trace_id == "Atrace"


@pytest.mark.parametrize("status", [302, 403, 407])
async def test_somebody_in_between_who_refuses(graph: GraphClient, meta: ScriptedMeta, status: int) -> None:
    meta.script += [Reply(b"<html>", status, {"Location": "http://127.0.0.1:9/login"})]
    with pytest.raises(errors.Refused) as caught:
        await graph.post("1/messages", TOKEN)
    assert (caught.value.key, caught.value.retry) == ("unreadable_answer", Retry.BACKOFF)


async def test_nobody_there_is_not_sent() -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{closed.getsockname()[1]}"
        async with httpx.AsyncClient(trust_env=False) as http:
            with pytest.raises(errors.NotSent) as caught:
                await GraphClient(http, url).post("1/messages", TOKEN)
    assert (caught.value.key, caught.value.retry) == ("offline", Retry.BACKOFF)


async def test_no_free_connection_is_not_sent(meta: ScriptedMeta) -> None:
    meta.script += [SILENCE]
    async with httpx.AsyncClient(trust_env=False, limits=httpx.Limits(max_connections=1)) as http:
        graph = GraphClient(http, meta.url)
        busy = asyncio.create_task(graph.post("1/messages", TOKEN))
        await meta.was_asked.wait()
        with pytest.raises(errors.NotSent):
            await graph.post("1/messages", TOKEN, seconds=0.05)
        busy.cancel()


async def test_pages_follow_the_cursor_and_never_the_link(graph: GraphClient, meta: ScriptedMeta) -> None:
    link = "http://127.0.0.1:9/steal?access_token=x"
    meta.script += [
        Reply({"data": [{"id": "1"}, "?"], "paging": {"cursors": {"after": "A"}, "next": link}}),
        Reply({"data": [], "paging": {"cursors": {"after": "B"}, "next": link}}),
        Reply({"data": [{"id": "2"}], "paging": {"cursors": {"after": "C"}}}),
    ]
    pages = [page async for page in graph.pages("1/conversations", TOKEN, {"limit": "1"})]
    assert pages == [[{"id": "1"}], [], [{"id": "2"}]]
    assert [asked.query for asked in meta.asked] == [
        {"limit": "1"},
        {"limit": "1", "after": "A"},
        {"limit": "1", "after": "B"},
    ]


@pytest.mark.parametrize("paging", [None, [], {"next": "x"}, {"next": "x", "cursors": {"after": "A"}}])
async def test_pages_end(graph: GraphClient, meta: ScriptedMeta, paging: Any) -> None:
    meta.script += [Reply({"data": None, "paging": paging}), Reply({"data": [], "paging": paging})]
    assert len([page async for page in graph.pages("x", TOKEN)]) <= 2


@pytest.mark.parametrize(
    "header", ["", "nonsense", "[]", "{}", '{"1":5}', '{"1":[7]}', '{"call_count":NaN}', '{"1":[{}]}']
)
def test_usage_that_cannot_be_read(header: str) -> None:
    used = parse({"x-app-usage": header, "x-business-use-case-usage": header})
    assert (used.percent, used.wait_ms) == (0, 0)


def test_usage_of_several_budgets() -> None:
    business = (
        '{"7":[{"type":"pages","call_count":95,"total_time":3},'
        '{"type":"instagram","total_cputime":5,"estimated_time_to_regain_access":2}]}'
    )
    used = parse({"x-page-usage": '{"call_count":1}', "x-business-use-case-usage": business})
    assert [(budget.owner, budget.kind) for budget in used.budgets] == [
        ("page", "page"),
        ("7", "pages"),
        ("7", "instagram"),
    ]
    assert (used.percent, used.wait_ms) == (95, 120_000)
