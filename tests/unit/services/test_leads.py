"""Leads against practice Meta: twice over and stored once, matched to people, cared for, gone when they are to go."""

import asyncio
import csv
import io
import warnings
from dataclasses import dataclass
from datetime import date
from typing import Any

import pytest
import vobject
from icalendar import Calendar

from conwerz_desktop.domain import messaging_window, search_query
from conwerz_desktop.domain.asset_events import LeadSubmitted
from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.leads import DAY, HOUR, MINUTE, Stage, Way
from conwerz_desktop.domain.messages import Author, Kind
from conwerz_desktop.meta.leads import PageLeads
from conwerz_desktop.services import intake
from conwerz_desktop.services.leads import files
from conwerz_desktop.services.leads.care import Care
from conwerz_desktop.services.leads.reminding import LeadReminder, Reminding
from conwerz_desktop.services.leads.sweep import Sweep
from conwerz_desktop.services.outbox import Outbox
from conwerz_desktop.store import conversations, hits, lead_reminders, leads, purge, sends
from conwerz_desktop.store.hits import Asked
from conwerz_desktop.store.leads import LeadRow
from conwerz_desktop.viewmodels import lead_rows, moments
from tests.unit.services.conftest import PracticeShop

KEY = b"k" * 32


@dataclass
class Crm:
    shop: PracticeShop

    def __post_init__(self) -> None:
        self.verbs = self.shop.meta.verbs
        self.clock = self.shop.meta.platform.world.clock.now
        self.row, self.page, token = self.shop.assets[Channel.MESSENGER]
        meta = PageLeads(self.shop.graph, token, self.page.id)
        self.sweep = Sweep(self.shop.store, {self.row: meta}, "ES", self.clock, lambda _: 0)
        self.care = Care(self.shop.store)

    def comes(self, name: str = "Grace Okafor", **more: Any) -> str:
        return str(self.verbs.lead_comes(name, **more)["lead_id"])

    def hears(self, lead_id: str) -> None:
        event = LeadSubmitted(self.page, lead_id, self.clock())
        self.shop.store.write(lambda writing: intake.apply(writing, [event])).result()

    def all(self, stage: Stage | None = None) -> tuple[LeadRow, ...]:
        return self.shop.store.read(lambda db: leads.page(db, stage)).result()

    def kept(self, query: str) -> list[tuple[Any, ...]]:
        return self.shop.store.read(lambda db: db.execute(query).fetchall()).result()


@pytest.fixture
def crm(shop: PracticeShop) -> Crm:
    return Crm(shop)


async def test_a_webhook_is_fetched_at_once_and_the_sweep_finds_it_again(crm: Crm) -> None:
    lead_id = crm.comes(phone="+34 600 111 222", need="40 bowls", pieces=["bowls", "plates"], ticked=True)
    crm.hears(lead_id)
    crm.hears(lead_id)
    await crm.sweep.fetch()
    await crm.sweep.everything()
    await crm.sweep.everything()
    (lead,) = crm.all()
    assert (lead.name, lead.phone, lead.stage, lead.submissions) == ("Grace Okafor", "34600111222", Stage.NEW, 1)
    assert crm.kept("SELECT count(*) FROM submission") == [(1,)]
    (told,) = crm.shop.store.read(lambda db: leads.submissions(db, lead.id)).result()
    said = {answer.key: answer.values for answer in told.answers}
    assert said["which_pieces"] == ("bowls", "plates")
    assert said["newsletter"] == ("1",)
    assert crm.kept("SELECT count(*) FROM lead_told") == [(0,)]


async def test_the_first_answer_on_whatsapp_stops_the_clock_once_meta_has_it(crm: Crm) -> None:
    crm.comes(phone="+34 600 111 222")
    crm.comes("Diego Marín", phone="+34 600 111 333")
    await crm.sweep.everything()
    conversation = crm.shop.customer(Channel.WHATSAPP, person="34600111222")
    answer = Outbox(crm.shop.store).answer(conversation, "With pleasure").result()
    assert {lead.contacted_at for lead in crm.all()} == {None}
    crm.shop.store.write(lambda writing: sends.settle(writing, answer, "wamid.1")).result()
    stages = {lead.name: (lead.stage, lead.contacted_at is None) for lead in crm.all()}
    assert stages == {"Grace Okafor": (Stage.CONTACTED, False), "Diego Marín": (Stage.NEW, True)}


async def test_after_the_sweep_each_answer_stands_beside_its_question(crm: Crm) -> None:
    crm.comes(need="40 bowls", email="Grace@Cafe.example")
    await crm.sweep.everything()
    (lead,) = crm.all()
    assert (lead.form, lead.said, lead.email) == ("Wholesale enquiry", (("40 bowls",),), "grace@cafe.example")


async def test_a_lead_is_found_by_name_number_and_address_until_it_is_deleted(crm: Crm) -> None:
    crm.comes(phone="+34 600 111 222", email="Grace@Cafe.example")
    crm.comes("Diego Marín", phone="+34 600 111 333")
    await crm.sweep.everything()

    def found(typed: str) -> list[str | None]:
        wanted = Asked(search_query.parse(typed, date(2026, 9, 21)), crm.clock())
        return [hit.profile.name for hit in crm.shop.store.read(lambda db: hits.leads(db, wanted, 5)).result()]

    assert found("marin") == ["Diego Marín"]
    assert found("gra okaf") == found("600111222") == found("1222") == found("cafe.exa") == ["Grace Okafor"]
    assert set(found("34600")) == {"Grace Okafor", "Diego Marín"}
    assert found("channel:messenger grace") == ["Grace Okafor"]
    assert found("channel:whatsapp grace") == found("from:me grace") == found("has:photo grace") == found("zebra") == []
    crm.care.delete(next(lead.id for lead in crm.all() if lead.name == "Grace Okafor")).result()
    assert found("grace") == []
    assert crm.kept("SELECT count(*) FROM word WHERE source = 'lead' AND word = 'grace'") == [(0,)]


def asked(crm: Crm, typed: str) -> dict[str | None, str]:
    """What is shown of each lead that is found."""
    wanted = Asked(search_query.parse(typed, date(2026, 9, 21)), crm.clock())
    return {hit.profile.name: hit.text for hit in crm.shop.store.read(lambda db: hits.leads(db, wanted, 5)).result()}


async def test_a_lead_is_found_by_every_answer_and_by_the_notes_on_it(crm: Crm) -> None:
    crm.comes(email="g@x.example", need="Cuarenta tazones, café", pieces=["bowls", "plates"])
    crm.comes("Diego Marín", email="d@x.example", need="أريد الهديّة إلى المدينة")
    crm.comes("Li Wei", email="l@x.example", need="请问这件衣服多少钱?")
    await crm.sweep.everything()
    grace = next(lead.id for lead in crm.all() if lead.name == "Grace Okafor")
    crm.care.write_note(grace, "Calls back on Friday, เสื้อตัวนี้ราคาเท่าไหร่คะ").result()
    assert asked(crm, "tazon") == {"Grace Okafor": "Cuarenta tazones, café"}
    assert asked(crm, "okafor CAFE bowl") == {"Grace Okafor": "Cuarenta tazones, café · bowls"}
    assert asked(crm, "هديه") == {"Diego Marín": "أريد الهديّة إلى المدينة"}
    assert asked(crm, "衣服") == {"Li Wei": "请问这件衣服多少钱?"}
    assert asked(crm, "衣多") == {}
    assert list(asked(crm, "friday")) == list(asked(crm, "ราคา")) == ["Grace Okafor"]
    assert asked(crm, "okafor") == {"Grace Okafor": "g@x.example"}, "by what they are called, they are shown as ever"
    assert list(asked(crm, '"cafe bowls"')) == [], "what stands together does so in one answer"
    assert list(asked(crm, '"back on fri" bowls')) == ["Grace Okafor"]
    assert asked(crm, "okafor zebra") == asked(crm, "has:photo bowls") == {}


async def test_many_leads_of_one_word_are_looked_through_from_the_newest(
    crm: Crm, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(4):
        crm.comes(f"Person {number}", email=f"p{number}@x.example", need="bowls", ago=number * HOUR)
    await crm.sweep.everything()
    newest = list(asked(crm, "bowl"))
    monkeypatch.setattr(hits, "_MANY", 1)
    assert list(asked(crm, "bowl")) == newest == [f"Person {number}" for number in range(4)]


async def test_the_words_of_a_note_that_is_deleted_are_found_no_longer(crm: Crm) -> None:
    crm.comes(email="g@x.example", need="bowls")
    await crm.sweep.everything()
    lead = crm.all()[0].id
    crm.care.write_note(lead, "calls on Friday").result()
    assert list(asked(crm, "friday")) == ["Grace Okafor"]
    (note,) = crm.shop.store.read(lambda db: leads.notes(db, lead)).result()
    crm.care.delete_note(note.id).result()
    assert (asked(crm, "friday"), list(asked(crm, "bowls"))) == ({}, ["Grace Okafor"])
    assert crm.kept("SELECT count(*) FROM word WHERE source = 'lead' AND word = 'friday'") == [(0,)]


async def test_silent_webhooks_and_many_pages_are_swept(crm: Crm) -> None:
    for number in range(120):
        crm.comes(f"Person {number}", email=f"p{number}@x.example", silent=True, ago=number * HOUR)
    crm.comes("Too old for Meta", ago=91 * DAY, silent=True)
    await crm.sweep.everything()
    assert crm.kept("SELECT count(*) FROM lead") == [(120,)]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ({"phone": "+55 11 98765-4321"}, {"phone": "+55 11 8765-4321"}),
        ({"phone": "600 111 222"}, {"phone": "+34600111222"}),
        ({"email": "Grace@Cafe.example"}, {"email": "grace@cafe.example "}),
    ],
)
async def test_a_repeat_lead_is_a_new_submission_of_the_same_person(
    crm: Crm, first: dict[str, str], second: dict[str, str]
) -> None:
    crm.comes(ago=DAY, **first)
    crm.comes("G. Okafor", **second)
    await crm.sweep.everything()
    (lead,) = crm.all()
    assert lead.submissions == 2


async def test_who_comes_again_after_being_lost_is_new(crm: Crm) -> None:
    crm.comes(email="g@x.example", ago=2 * DAY)
    await crm.sweep.everything()
    crm.care.move(crm.all()[0].id, Stage.LOST, "We do not make it").result()
    crm.comes(email="g@x.example")
    await crm.sweep.everything()
    (lead,) = crm.all()
    assert (lead.stage, lead.lost_reason, lead.contacted_at) == (Stage.NEW, "", None)


async def test_people_without_number_and_address_are_not_united(crm: Crm) -> None:
    crm.comes("Ana")
    crm.comes("Ana")
    await crm.sweep.everything()
    assert len(crm.all()) == 2


async def test_test_leads_are_marked(crm: Crm) -> None:
    form = crm.shop.meta.platform.world.shop.pages[0].form_id
    token = crm.shop.assets[Channel.MESSENGER][2]
    made = await crm.shop.graph.post(f"{form}/test_leads", token)
    crm.hears(str(made["id"]))
    await crm.sweep.fetch()
    assert [lead.is_test for lead in crm.all()] == [True]


async def test_who_may_not_read_is_told_why_and_nothing_is_lost(crm: Crm) -> None:
    crm.verbs.bar_leads()
    lead_id = crm.comes()
    crm.hears(lead_id)
    await crm.sweep.everything()
    told = crm.sweep.access[crm.row]
    assert (told.may_read, bool(told.resolution)) == (False, True)
    crm.verbs.bar_leads(on=False)
    await crm.sweep.everything()
    assert (len(crm.all()), crm.sweep.access[crm.row].may_read) == (1, True)


async def test_the_clock_stops_at_the_first_contact(crm: Crm) -> None:
    crm.comes(ago=12 * MINUTE, email="g@x.example")
    await crm.sweep.everything()
    (lead,) = crm.all()
    assert crm.shop.store.read(leads.waiting).result() == 1
    crm.care.contact(lead.id).result()
    (after,) = crm.all()
    assert (after.stage, after.contacted_at is not None) == (Stage.CONTACTED, True)
    assert crm.shop.store.read(leads.waiting).result() == 0
    (speed,) = crm.shop.store.read(lambda db: leads.speeds(db, 0)).result()
    assert 12 * MINUTE <= speed < 13 * MINUTE


async def test_deleted_for_good_means_that_the_sweep_does_not_bring_them_back(crm: Crm) -> None:
    lead_id = crm.comes(email="g@x.example", need="40 bowls")
    await crm.sweep.everything()
    lead = crm.all()[0].id
    crm.care.write_note(lead, "calls on Friday").result()
    crm.care.delete(lead).result()
    crm.hears(lead_id)
    await crm.sweep.fetch()
    await crm.sweep.everything()
    assert crm.all() == ()
    for table in ("lead", "submission", "lead_answer", "lead_note", "lead_key", "word_due"):
        assert crm.kept(f"SELECT count(*) FROM {table}") == [(0,)]
    assert crm.kept("SELECT count(*) FROM word WHERE source = 'lead'") == [(0,)]
    assert crm.shop.store.keep_house(purge.empty_journal).result()
    assert not crm.shop.store.prove(["friday", "bowls"]).strings


async def test_reminders_come_due(crm: Crm) -> None:
    crm.comes()
    await crm.sweep.everything()
    lead = crm.all()[0].id
    crm.care.remind(lead, crm.clock() + HOUR, "call").result()
    now, due = crm.clock(), crm.shop.store.read(lead_reminders.next_due_at).result()
    assert due
    assert now < due <= now + HOUR
    assert not crm.shop.store.read(lambda db: lead_reminders.anybody_due(db, now)).result()
    assert crm.shop.store.read(lambda db: lead_reminders.anybody_due(db, due)).result()
    assert crm.all()[0].remind_text == "call"


async def test_the_table_goes_out_and_only_its_own_comes_back(crm: Crm) -> None:
    crm.comes("=1+1", email="g@x.example", need="@SUM(A1)", pieces=["a", "b"])
    await crm.sweep.everything()

    def read(db: Any) -> list[Any]:
        return [(lead, leads.submissions(db, lead.id)) for lead in leads.page(db)]

    whole = crm.shop.store.read(read).result()
    data = files.to_csv(whole, KEY)
    assert data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"))))
    assert "'=1+1" in rows[1]
    assert "'@SUM(A1)" in rows[1]
    assert "a; b" in rows[1]
    rows[1][4], rows[1][5] = "lost", "too far"
    (changed,) = files.from_csv(_written(rows), KEY)
    assert (changed.stage, changed.lost_reason) == (Stage.LOST, "too far")
    rows[1][1] = "Somebody else"
    for foreign in (_written(rows), b"name,phone\r\nAna,34600\r\n", b"\xff\xfe"):
        with pytest.raises(files.Foreign):
            files.from_csv(foreign, KEY)


def _written(rows: list[list[str]]) -> bytes:
    text = io.StringIO()
    csv.writer(text).writerows(rows)
    return text.getvalue().encode()


async def test_a_card_and_a_reminder_are_read_by_others(crm: Crm) -> None:
    crm.comes("Grace; Okafor", phone="+34600111222", email="g@x.example")
    await crm.sweep.everything()
    lead = crm.all()[0].id
    crm.care.remind(lead, crm.clock() + HOUR, "call").result()
    row = crm.all()[0]
    card = vobject.readOne(files.to_vcard(row).decode())
    assert (card.fn.value, card.tel.value, card.email.value) == ("Grace; Okafor", "+34600111222", "g@x.example")
    (event,) = Calendar.from_ical(files.to_ics(row, crm.clock())).walk("VEVENT")
    assert "call" in str(event["summary"])
    assert int(event["dtstart"].dt.timestamp()) == row.remind_at // 1000


async def test_what_metas_own_sdk_makes_is_here_once(crm: Crm) -> None:
    """Made by `facebook-business`, told by webhook, and swept: one lead with every answer and tick."""
    made = await asyncio.to_thread(_made_by_sdk, crm)
    crm.hears(made)
    await crm.sweep.fetch()
    await crm.sweep.everything()
    (row,) = crm.all()
    assert (row.name, row.is_test, row.submissions) == ("Made by Meta", True, 1)
    (told,) = crm.shop.store.read(lambda db: leads.submissions(db, row.id)).result()
    said = {answer.key: answer.values for answer in told.answers}
    assert said["which_pieces"] == ("bowls", "plates")
    assert said["newsletter"] == ("1",)


def _made_by_sdk(crm: Crm) -> str:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from facebook_business.adobjects.leadgenform import LeadgenForm  # noqa: PLC0415 - it warns when it is imported
        from facebook_business.api import FacebookAdsApi  # noqa: PLC0415
        from facebook_business.session import FacebookSession  # noqa: PLC0415

        page = crm.shop.meta.facts()["pages"][0]
        session = FacebookSession(access_token=page["token"])
        session.GRAPH = crm.shop.meta.url
        form = LeadgenForm(page["form_id"], api=FacebookAdsApi(session, api_version="v26.0"))
        answers = [
            {"name": "full_name", "values": ["Made by Meta"]},
            {"name": "which_pieces", "values": ["bowls", "plates"]},
        ]
        ticks = [{"checkbox_key": "newsletter", "is_checked": True}]
        made = form.create_test_lead(params={"field_data": answers, "custom_disclaimer_responses": ticks})
        return str(made["id"])


async def test_a_lead_who_never_wrote_is_written_to_with_a_template(crm: Crm) -> None:
    """A conversation is begun with a line that says why, and the window lets nothing but a template through."""
    crm.comes("Grace Okafor", phone="+34 600 111 222", need="40 bowls")
    await crm.sweep.everything()
    (row,) = crm.all()
    assert crm.shop.store.read(lambda db: leads.way_to(db, row.id)).result() == Way(Channel.WHATSAPP)
    conversation = await asyncio.wrap_future(crm.care.begin_conversation(row.id))
    assert conversation is not None
    assert await asyncio.wrap_future(crm.care.begin_conversation(row.id)) == conversation
    line = crm.shop.newest(conversation)
    assert (line.author, line.content.attachments[0].kind, line.content.attachments[0].title) == (
        Author.NOBODY, Kind.LEAD, "Wholesale enquiry",
    )  # fmt: skip
    shown = crm.shop.store.read(lambda db: conversations.one(db, conversation)).result()
    assert shown is not None
    assert (shown.profile.name, shown.unread, shown.waiting) == ("Grace Okafor", 0, False)
    window = messaging_window.at(Channel.WHATSAPP, shown.last_inbound_at, crm.clock())
    assert window.allowance is messaging_window.Allowance.TEMPLATE


async def test_whoever_wrote_already_is_answered_where_they_wrote(crm: Crm) -> None:
    conversation = crm.shop.customer(Channel.WHATSAPP, "Hello", person="34600111222")
    crm.comes("Grace Okafor", phone="+34 600 111 222")
    await crm.sweep.everything()
    (row,) = crm.all()
    way = crm.shop.store.read(lambda db: leads.way_to(db, row.id)).result()
    assert way == Way(Channel.WHATSAPP, conversation)
    assert await asyncio.wrap_future(crm.care.begin_conversation(row.id)) == conversation


async def test_without_a_number_there_is_no_way(crm: Crm) -> None:
    crm.comes("Noor", email="noor@example.org")
    await crm.sweep.everything()
    (row,) = crm.all()
    assert crm.shop.store.read(lambda db: leads.way_to(db, row.id)).result() is None
    assert await asyncio.wrap_future(crm.care.begin_conversation(row.id)) is None


async def test_who_writes_back_has_answered(crm: Crm) -> None:
    crm.comes("Grace Okafor", phone="+34 600 111 222")
    await crm.sweep.everything()
    (row,) = crm.all()
    crm.care.contact(row.id).result()
    crm.verbs.move_clock(days=3)
    calendar = moments.Calendar()
    (waiting,) = crm.all()
    assert lead_rows.shown(waiting, dict.fromkeys(Stage, ""), crm.clock(), calendar).note == "No answer for 3 days"
    crm.shop.customer(Channel.WHATSAPP, "Sorry, I was away", person="34600111222")
    (heard,) = crm.all()
    assert heard.heard_at is not None
    assert lead_rows.shown(heard, dict.fromkeys(Stage, ""), crm.clock(), calendar).note.startswith("Wrote back ")


async def test_each_reminder_and_each_silence_is_told_once(crm: Crm) -> None:
    told: list[LeadReminder] = []
    reminding = Reminding(crm.shop.store, told.append)
    crm.comes("Grace", phone="+34 600 111 222")
    crm.comes("Diego", phone="+34 600 333 444")
    await crm.sweep.everything()
    ids = {row.name: row.id for row in crm.all()}
    crm.care.remind(ids["Grace"], crm.clock() + HOUR, "call her").result()
    crm.care.contact(ids["Diego"]).result()
    await reminding.look()
    assert told == []
    crm.verbs.move_clock(hours=1)
    for _ in range(2):
        await reminding.look()
    assert told == [LeadReminder(ids["Grace"], "Grace", "call her", of_silence=False)]
    crm.verbs.move_clock(days=2)
    await Reminding(crm.shop.store, told.append).look()  # after a restart
    await reminding.look()
    assert told[1:] == [LeadReminder(ids["Diego"], "Diego", "", of_silence=True)]
    crm.care.remind(ids["Grace"], crm.clock() + HOUR, "once more").result()
    crm.verbs.move_clock(hours=2)
    await reminding.look()
    assert told[2:] == [LeadReminder(ids["Grace"], "Grace", "once more", of_silence=False)]


async def test_no_silence_is_told_of_who_wrote_back(crm: Crm) -> None:
    told: list[LeadReminder] = []
    crm.comes("Grace", phone="+34 600 111 222")
    await crm.sweep.everything()
    crm.care.contact(crm.all()[0].id).result()
    crm.verbs.move_clock(hours=3)
    crm.shop.customer(Channel.WHATSAPP, "Yes please", person="34600111222")
    crm.verbs.move_clock(days=3)
    await Reminding(crm.shop.store, told.append).look()
    assert told == []
