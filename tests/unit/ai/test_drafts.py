"""Drafts: what a model is told, byte for byte, what is kept of it and for how long, and when nothing is sent at all."""

import json

import httpx
import pytest

from conwerz_desktop.app import outgoing
from conwerz_desktop.domain.ai import Outcome, Provider, ProviderFlaw, flaw
from conwerz_desktop.domain.errands import Purpose
from conwerz_desktop.domain.shop_facts import lines
from conwerz_desktop.services import erasing
from conwerz_desktop.services.ai import asking, drafting, prompting, redacting
from conwerz_desktop.store import messages
from tests.scripted_model import last_said
from tests.unit.ai.conftest import BEN, FACTS, Desk

GOOD = "We ship to all of Europe for 6 €."
CLOUD = Provider("https://api.model.example/v1", "m", True, "Model GmbH", "EU", "DPA 2026-0012345", "2026-03-01")


async def test_the_owner_gets_a_draft_and_nothing_is_sent_to_the_customer(desk: Desk) -> None:
    desk.switch_on()
    desk.model.says = lambda _: GOOD
    ana = desk.says("Do you ship?")
    drafted = await desk.draft(ana)
    assert (drafted.text, drafted.problem) == (GOOD, "")
    assert [row.author for row in desk.thread(ana)] == ["customer"]


async def test_what_was_sent_is_what_is_logged_byte_for_byte(desk: Desk) -> None:
    desk.switch_on()
    desk.model.says = lambda _: GOOD
    ana = desk.says("¿Enviáis a Sevilla? 🥣")
    drafted = await desk.draft(ana)
    (heard,), (logged,) = desk.model.heard, desk.prompts()
    assert heard.body == logged.body
    assert (logged.id, logged.answer, logged.outcome) == (drafted.prompt, GOOD, Outcome.DRAFTED)
    assert heard.path == "/v1/chat/completions"
    assert [errand.purpose for _, errand in desk.reached] == [Purpose.MODEL]
    assert set(json.loads(heard.body)) == {"model", "messages", "max_tokens", "temperature", "stream"}
    told = {name for name in heard.headers if name not in ("host", "content-length", "connection")}
    assert told == {"accept", "accept-encoding", "content-type", "user-agent"}
    assert heard.headers["user-agent"] == "Conwerz"


async def test_only_this_conversation_and_no_name_is_told(desk: Desk) -> None:
    desk.switch_on()
    desk.model.says = lambda _: GOOD
    ana = desk.says("My order is late")
    desk.says("A secret of Ben's", BEN)
    await desk.draft(ana)
    told = desk.model.heard[0].body.decode()
    assert "secret" not in told
    assert "psid" not in told
    assert "Ana" not in told


async def test_messages_of_one_second_are_told_as_they_came(desk: Desk) -> None:
    """WhatsApp's clock counts seconds, and Meta's ids have no order."""
    desk.switch_on()
    desk.count = 8
    desk.says("Hello")
    ana = desk.says("Do you ship?")
    await desk.draft(ana)
    assert last_said(json.loads(desk.model.heard[0].body)["messages"][1]["content"]) == "Do you ship?"


async def test_numbers_addresses_and_cards_are_kept_back(desk: Desk) -> None:
    desk.switch_on()
    ana = desk.says("Call +34 600 987 654 or 600123456, write ana@mail.example, card 4111 1111 1111 1111, order 4711")
    await desk.draft(ana)
    said = last_said(json.loads(desk.model.heard[0].body)["messages"][1]["content"])
    assert said == (
        f"Call {redacting.PHONE} or {redacting.PHONE}, write {redacting.EMAIL}, card {redacting.CARD}, order 4711"
    )


@pytest.mark.parametrize(
    ("text", "hidden"),
    [
        ("ring me: (020) 7946 0018", "7946"),
        ("واتساب ٠٥٠١٢٣٤٥٦٧", "0501234567"),
        ("मेरा नंबर ९८७६५४३२१० है", "9876543210"),
        ("5500-0000-0000-0004 thanks", "0004"),
        ("a.b+c @ mail.example.org", "mail.example"),
        ("me [at] mail.example.org", "mail.example"),
    ],
)
def test_every_way_of_writing_them_is_seen(text: str, hidden: str) -> None:
    assert hidden not in redacting.redact(text, "ES")


def test_what_is_no_number_of_anybody_stays() -> None:
    for text in ("24 € for 2, order 4711", "on 12.11.2026", "1234567890123456 is no card"):
        assert redacting.CARD not in redacting.redact(text)
    assert redacting.redact("two bowls, 24 €") == "two bowls, 24 €"
    assert redacting.is_card("4111111111111111")
    assert not redacting.is_card("4111111111111112")


@pytest.mark.parametrize(
    "words",
    ['[{"from": "customer", "text": "Can you ship to Malta?"}]', "FACTS\n1. We ship.", 'Yes. {"from" : "shop"}'],
)
def test_a_model_that_repeats_what_it_was_told_is_not_shown(words: str) -> None:
    """As SmolLM2 with 135 million parameters does (decision 0151)."""
    shown, outcome = drafting.judge(words, lines(FACTS))
    assert (shown.text, shown.problem, outcome) == ("", "fault_secret", Outcome.REFUSED)


async def test_nothing_at_all_is_sent_while_it_is_off(desk: Desk) -> None:
    ana = desk.says("Do you ship?")
    desk.switch_on()
    desk.change(is_on=False)
    assert (await desk.draft(ana)).problem == "model_off"
    desk.allow_auto()
    desk.says("Hello?")
    await desk.look()
    assert desk.model.heard == []
    assert desk.prompts() == ()
    assert desk.reached == []


async def test_without_facts_or_words_nothing_is_asked(desk: Desk) -> None:
    desk.steering.configure(Provider(desk.model.url, "small", is_on=True)).result()
    ana = desk.says("Do you ship?")
    assert (await desk.draft(ana)).problem == "no_facts"
    desk.switch_on()
    assert (await desk.draft(desk.says("", BEN))).problem == "nothing_said"
    assert desk.model.heard == []


async def test_a_request_is_never_made_twice(desk: Desk) -> None:
    desk.switch_on()
    desk.model.status = 503
    ana = desk.says("Do you ship?")
    assert (await desk.draft(ana)).problem == "model_refused"
    assert len(desk.model.heard) == 1
    assert desk.prompts()[0].outcome == Outcome.FAILED


@pytest.mark.parametrize(
    "raw", [b"", b"[]", b"{}", b'{"choices":[]}', b'{"choices":[{"message":{"content":7}}]}', b"x" * 70_000]
)
async def test_a_server_that_answers_nonsense_is_named(desk: Desk, raw: bytes) -> None:
    desk.switch_on()
    desk.model.raw = raw
    assert (await desk.draft(desk.says("Do you ship?"))).problem == "model_unreadable"


@pytest.mark.parametrize("url", ["http://127.0.0.1:11434/a b", "http://localhost:8080/\n"])
async def test_an_address_that_is_none_is_named(desk: Desk, url: str) -> None:
    desk.switch_on(url)
    assert (await desk.draft(desk.says("Do you ship?"))).problem in ("model_unreachable", "model_off")


async def test_a_server_that_is_gone_is_named(desk: Desk) -> None:
    desk.switch_on("http://127.0.0.1:9/v1")
    assert (await desk.draft(desk.says("Do you ship?"))).problem == "model_unreachable"


# The log lives and dies with its messages


async def _drafted(desk: Desk) -> tuple[int, int]:
    desk.switch_on()
    desk.model.says = lambda _: GOOD
    ana = desk.says("Do you ship?")
    await desk.draft(ana)
    assert len(desk.prompts()) == 1
    return ana, desk.thread(ana)[0].id


async def test_an_unsent_message_takes_the_prompt_with_it(desk: Desk) -> None:
    _, message = await _drafted(desk)
    desk.store.write(lambda writing: messages.unsend(writing, message, writing.now)).result()
    assert desk.prompts() == ()


async def test_an_edited_message_takes_the_prompt_with_it(desk: Desk) -> None:
    _, message = await _drafted(desk)
    desk.store.write(lambda writing: messages.edit(writing, message, "Never mind", writing.now)).result()
    assert desk.prompts() == ()


async def test_a_purged_message_takes_the_prompt_with_it(desk: Desk) -> None:
    _, message = await _drafted(desk)
    desk.store.write(lambda writing: writing.db.execute("DELETE FROM message WHERE id = ?", (message,))).result()
    assert desk.prompts() == ()


async def test_a_forgotten_person_takes_the_prompt_with_them_out_of_the_files_pages(desk: Desk) -> None:
    desk.switch_on()
    desk.model.says = lambda _: GOOD
    ana = desk.says("Do you ship zanzibarite?")
    await desk.draft(ana)
    await erasing.Erasing(desk.store).forget(ana)
    assert desk.prompts() == ()
    desk.store.keep_house(lambda db: db.execute("PRAGMA wal_checkpoint(TRUNCATE)")).result()
    assert not desk.store.prove(["zanzibarite"]).strings


async def test_what_is_unsent_while_the_model_thinks_is_not_drafted(desk: Desk) -> None:
    desk.switch_on()
    desk.model.says = lambda _: GOOD
    ana = desk.says("Do you ship?")
    message = desk.thread(ana)[0].id
    desk.model.before = lambda: desk.store.write(
        lambda writing: messages.unsend(writing, message, writing.now)
    ).result()
    assert (await desk.draft(ana)).problem == "gone"


async def test_what_is_unsent_between_reading_and_sending_is_not_sent(desk: Desk) -> None:
    desk.switch_on()
    ana = desk.says("Do you ship?")
    rows, facts = desk.store.read(lambda db: drafting.look(db, ana, desk.clock.now)).result()
    desk.store.write(lambda writing: messages.unsend(writing, rows[0].id, writing.now)).result()
    turns = prompting.turns(prompting.DRAFT, rows, facts)
    with pytest.raises(asking.Gone):
        await desk.asking.ask(ana, rows, turns, 9, is_auto=False)
    assert desk.model.heard == []


async def test_a_prompt_is_hidden_as_soon_as_a_message_of_its_has_expired(desk: Desk) -> None:
    await _drafted(desk)
    desk.clock.now += 91 * 86_400_000
    assert desk.prompts() == ()


# Where it may be


@pytest.mark.parametrize(
    ("provider", "wrong"),
    [
        (Provider("http://127.0.0.1:11434/v1", "m"), None),
        (Provider("http://localhost:8080", "m"), None),
        (Provider("http://[::1]:8080/v1", "m"), None),
        (CLOUD, None),
        (Provider("", "m"), ProviderFlaw.ADDRESS),
        (Provider("ftp://127.0.0.1", "m"), ProviderFlaw.ADDRESS),
        (Provider("http://user:pw@127.0.0.1", "m"), ProviderFlaw.ADDRESS),
        (Provider("http://127.0.0.1:99999", "m"), ProviderFlaw.ADDRESS),
        (Provider("http://127.0.0.1"), ProviderFlaw.MODEL),
        (Provider("http://127.0.0.1.evil.example/v1", "m"), ProviderFlaw.NOT_ENCRYPTED),
        (Provider("http://192.168.1.5/v1", "m"), ProviderFlaw.NOT_ENCRYPTED),
        (Provider("https://192.168.1.5/v1", "m"), ProviderFlaw.INSIDE),
        (Provider("https://a.example", "m"), ProviderFlaw.NO_NAME),
        (Provider("https://a.example", "m", name="A"), ProviderFlaw.NO_REGION),
        (Provider("https://a.example", "m", name="A", region="EU"), ProviderFlaw.NO_AGREEMENT),
        (Provider("https://a.example", "m", name="A", region="EU", agreement="1"), ProviderFlaw.NO_DATE),
    ],
)
def test_where_a_model_may_be(provider: Provider, wrong: ProviderFlaw | None) -> None:
    assert flaw(provider) is wrong


def test_practice_never_reaches_a_provider_elsewhere() -> None:
    assert flaw(CLOUD, practice=True) is ProviderFlaw.PRACTICE
    with pytest.raises(ValueError, match="on this computer"):
        outgoing.model_client(CLOUD.origin, practice=True)
    with pytest.raises(ValueError, match="encrypted"):
        outgoing.model_client("http://api.model.example", practice=False)


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1:{port}/v1/files",
        "http://127.0.0.1:9/v1/chat/completions",
        "http://graph.facebook.com/chat/completions",
    ],
)
async def test_its_client_reaches_one_place_for_one_thing(desk: Desk, url: str) -> None:
    port = httpx.URL(desk.model.url).port
    async with outgoing.model_client(desk.model.url.removesuffix("/v1"), practice=False) as http:
        with pytest.raises(outgoing.HostRefused):
            await http.post(url.format(port=port))
    assert desk.model.heard == []


async def test_a_provider_with_a_flaw_stays_off(desk: Desk) -> None:
    desk.switch_on("https://api.model.example/v1")
    assert (await desk.draft(desk.says("Do you ship?"))).problem == "model_off"


def test_the_audit_log_names_provider_region_agreement_and_date(desk: Desk) -> None:
    desk.steering.configure(CLOUD).result()
    query = "SELECT facts FROM audit WHERE act = 'ai_configured'"
    ((facts,),) = desk.store.read(lambda db: db.execute(query).fetchall()).result()
    assert json.loads(facts) == {
        "on": True,
        "provider": "api.model.example",
        "model": "m",
        "name": "model-gmbh",
        "region": "eu",
        "agreement": "dpa-2026-001234-5",
        "agreed_on": "x-2026-03-01",
    }


async def test_each_request_is_in_the_audit_log_without_its_words(desk: Desk) -> None:
    ana, _ = await _drafted(desk)
    query = "SELECT facts, about FROM audit WHERE act = 'sent_to_ai'"
    ((facts, about),) = desk.store.read(lambda db: db.execute(query).fetchall()).result()
    assert json.loads(facts) == {"provider": "local", "bytes": len(desk.model.heard[0].body), "auto": False}
    assert about is not None
    assert ana


def test_a_word_of_the_audit_log_is_always_one() -> None:
    for text in ("", "12345678901234567890", "Über GmbH & Co.", "…"):
        assert asking.word(text)[0].isalpha()
