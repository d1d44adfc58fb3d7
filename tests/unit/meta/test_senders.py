"""The three senders: the request that Meta is asked for, over a real socket, and what its answers mean."""

from typing import Any

import pytest

from conwerz_desktop.domain import limits
from conwerz_desktop.domain.channels import Address, Asset, Channel
from conwerz_desktop.domain.messages import Author
from conwerz_desktop.meta import errors, instagram, messenger, whatsapp
from conwerz_desktop.meta.graph import GraphClient
from conwerz_desktop.meta.sending import Accepted, Answer, ByPerson, Request, Reread, Sender
from tests.unit.meta.scripted_meta import CUT, Reply, ScriptedMeta

ANA = Address(Asset(Channel.MESSENGER, "1001"), "2401")
EVA = Address(Asset(Channel.INSTAGRAM, "17841400000001001"), "5601")
BEA = Address(Asset(Channel.WHATSAPP, "1050"), "34600111222")
ZOE = Address(Asset(Channel.WHATSAPP, "1050"), "ES.77001")


def sender_to(address: Address, graph: GraphClient) -> Sender:
    match address.asset.channel:
        case Channel.MESSENGER:
            return messenger.MessengerSender(graph, "token")
        case Channel.INSTAGRAM:
            return instagram.InstagramSender(graph, "token", page_id="1001")
        case Channel.WHATSAPP:
            return whatsapp.WhatsAppSender(graph, "token")


def test_a_messenger_answer() -> None:
    answer = Answer("Hello", correlation="c1", reply_to="m_0")
    assert messenger.message(ANA, answer) == Request(
        "1001/messages",
        {
            "recipient": {"id": "2401"},
            "messaging_type": "RESPONSE",
            "reply_to": {"mid": "m_0"},
            "message": {"text": "Hello", "metadata": "c1"},
        },
    )


def test_an_instagram_answer_goes_through_the_page_and_has_no_correlation() -> None:
    assert instagram.message(EVA, "1001", Answer("Hello", correlation="c1")) == Request(
        "1001/messages",
        {"recipient": {"id": "5601"}, "messaging_type": "RESPONSE", "message": {"text": "Hello"}},
    )


def test_a_persons_late_answer_is_tagged() -> None:
    late = Answer("Hi", by_person_outside_window=ByPerson(Author.OWNER))
    for request in (messenger.message(ANA, late), instagram.message(EVA, "1001", late)):
        assert (request.body["messaging_type"], request.body["tag"]) == ("MESSAGE_TAG", "HUMAN_AGENT")


@pytest.mark.parametrize("author", [author for author in Author if author is not Author.OWNER])
def test_only_the_owner_is_a_person(author: Any) -> None:
    with pytest.raises(TypeError, match="is not a person"):
        ByPerson(author)


def test_a_whatsapp_answer() -> None:
    answer = Answer("Hello", correlation="c1", reply_to="wamid.0")
    assert whatsapp.message(BEA, answer) == Request(
        "1050/messages",
        {
            "messaging_product": "whatsapp",
            "recipient_type": "individual",
            "to": "+34600111222",
            "type": "text",
            "text": {"body": "Hello"},
            "context": {"message_id": "wamid.0"},
            "biz_opaque_callback_data": "c1",
        },
    )


@pytest.mark.parametrize(
    ("phone", "recipient"), [(None, {"recipient": "ES.77001"}), ("34600999888", {"to": "+34600999888"})]
)
def test_whatsapp_without_a_number_goes_by_the_scoped_id(phone: str | None, recipient: dict[str, str]) -> None:
    body = whatsapp.message(ZOE, Answer("Hello", phone=phone)).body
    assert {key: body[key] for key in ("to", "recipient") if key in body} == recipient


@pytest.mark.parametrize(
    ("address", "fits"), [(ANA, "ü" * 2000), (EVA, "ü" * 500), (EVA, "x" * 1000), (BEA, "ü" * 4096)]
)
async def test_limits(address: Address, fits: str, graph: GraphClient, meta: ScriptedMeta) -> None:
    meta.script += [Reply({"message_id": "m_9", "messages": [{"id": "m_9"}]})]
    sender = sender_to(address, graph)
    assert await sender.send(address, Answer(fits)) == Accepted("m_9")
    with pytest.raises(errors.TooLong) as caught:
        await sender.send(address, Answer(fits + "x"))
    assert (caught.value.key, caught.value.action) == ("too_long", errors.Action.SHORTEN)
    assert len(meta.asked) == 1
    assert limits.room(address.asset.channel, fits) == 0


@pytest.mark.parametrize("address", [ANA, EVA, BEA])
@pytest.mark.parametrize(
    "answer", [{}, {"recipient_id": "1"}, {"messages": []}, {"messages": ["?"]}, {"message_id": 5}]
)
async def test_no_message_id_means_that_we_do_not_know(
    address: Address, answer: dict[str, Any], graph: GraphClient, meta: ScriptedMeta
) -> None:
    meta.script += [Reply(answer)]
    with pytest.raises(errors.Unsettled):
        await sender_to(address, graph).send(address, Answer("Hello"))


@pytest.mark.parametrize("address", [ANA, EVA, BEA])
async def test_an_answer_is_asked_for_once(address: Address, graph: GraphClient, meta: ScriptedMeta) -> None:
    meta.script += [CUT]
    with pytest.raises(errors.Unsettled):
        await sender_to(address, graph).send(address, Answer("Hello"))
    assert len(meta.asked) == 1


@pytest.mark.parametrize(
    ("address", "path", "body"),
    [
        (ANA, "/v26.0/1001/messages", {"recipient": {"id": "2401"}, "sender_action": "mark_seen"}),
        (EVA, "/v26.0/1001/messages", {"recipient": {"id": "5601"}, "sender_action": "mark_seen"}),
        (BEA, "/v26.0/1050/messages", {"messaging_product": "whatsapp", "status": "read", "message_id": "m_1"}),
    ],
)
async def test_mark_read(
    address: Address, path: str, body: dict[str, Any], graph: GraphClient, meta: ScriptedMeta
) -> None:
    meta.script += [Reply({"success": True})]
    await sender_to(address, graph).mark_read(address, "m_1")
    assert (meta.asked[0].path, meta.asked[0].body) == (path, body)


@pytest.mark.parametrize("address", [ANA, EVA])
async def test_reading_a_conversation_again(address: Address, graph: GraphClient, meta: ScriptedMeta) -> None:
    def message(number: int, **more: Any) -> dict[str, Any]:
        return {"id": f"m_{number}", "created_time": f"2026-01-31T10:00:0{number}+0000", **more}

    meta.script += [
        Reply({"data": [{"id": "t_1"}]}),
        Reply(
            {
                "data": [
                    message(1, **{"from": {"id": address.person}, "message": "Hi"}),
                    message(2, **{"from": {"id": address.asset.id}, "message": "Hello"}),
                    message(3),
                    {"id": "m_4", "created_time": "then", "from": {"id": "1"}},
                    "?",
                ]
            }
        ),
    ]
    assert await sender_to(address, graph).read_again(address) == (
        Reread("m_2", True, 1_769_853_602_000, "Hello"),
        Reread("m_1", False, 1_769_853_601_000, "Hi"),
    )
    threads, messages = meta.asked
    assert threads.path == "/v26.0/1001/conversations"
    assert threads.query == {"platform": address.asset.channel, "user_id": address.person, "fields": "id"}
    assert (messages.path, messages.query["limit"]) == ("/v26.0/t_1/messages", "20")


async def test_a_conversation_that_meta_does_not_know(graph: GraphClient, meta: ScriptedMeta) -> None:
    meta.script += [Reply({"data": None})]
    assert await sender_to(ANA, graph).read_again(ANA) == ()
    assert await sender_to(BEA, graph).read_again(BEA) == ()
    assert len(meta.asked) == 1
