"""What the owner is told of retention, receipts, the audit log, and a person who is forgotten."""

from collections.abc import Iterator
from concurrent.futures import Future
from typing import Any

import pytest
from PySide6.QtCore import QLocale, QObject, QTimeZone
from pytestqt.qtbot import QtBot

from conwerz_desktop.app import data_classes
from conwerz_desktop.domain.audit import KINDS, Act, Fault, Kind, Verdict
from conwerz_desktop.services import erasing, retention
from conwerz_desktop.store import audit, clocks, receipts, settings
from conwerz_desktop.store.database import Store
from conwerz_desktop.store.receipts import Receipt
from conwerz_desktop.viewmodels import audit_log, erasure_words
from conwerz_desktop.viewmodels import retention as retention_page
from conwerz_desktop.viewmodels.audit_log import AuditActs, AuditLog
from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.forgetting import Forgetting, ForgettingActs
from conwerz_desktop.viewmodels.moments import Calendar
from conwerz_desktop.viewmodels.retention import Retention, RetentionActs
from tests import shop
from tests.unit.conftest import NOON

DAY = 86_400_000
RECEIPT = Receipt(NOON, NOON, 12, {"messages": 214, "gaps": 2}, 1_480, 200, 0)


@pytest.fixture
def parent() -> Iterator[QObject]:
    made = QObject()
    yield made
    made.deleteLater()


@pytest.fixture
def page(store: Store, clock: Any, calendar: Calendar, bridge: Bridge, parent: QObject) -> Retention:
    shop.fill(store)
    acts = RetentionActs(
        data_classes.classes, lambda days: store.write(lambda writing: retention.choose(writing, days))
    )
    made = Retention(store, clock, calendar, acts, bridge, parent)
    store.subscribe(lambda changes: bridge.call(lambda: made.apply(changes)))
    return made


def lines(rows: Any) -> dict[str, Any]:
    return {row.key: row for row in rows.rows}


def opened(page: Retention, qtbot: QtBot) -> dict[str, Any]:
    page.open()
    qtbot.waitUntil(lambda: bool(page.property("loaded")))
    return lines(page.kinds)


def test_each_kind_is_shown_with_its_clock_and_what_goes(page: Retention, qtbot: QtBot) -> None:
    shown = opened(page, qtbot)
    assert {each.name for each in clocks.CLOCKED} < shown.keys()
    assert (shown["messages"].rule, shown["audit"].rule) == ("90 days", "13 months")
    assert (shown["identities"].rule, shown["identities"].held) == ("Until disconnected", "")
    assert shown["messages"].going == ""
    assert int(shown["messages"].held) > 20


def test_what_goes_by_tomorrow_is_said_and_then_goes(page: Retention, store: Store, clock: Any, qtbot: QtBot) -> None:
    """The dry run: the number that is shown is the number of those whose time comes within a day."""
    old = store.read(lambda db: db.execute("SELECT min(sent_at) FROM message").fetchone()[0]).result()
    clock.now = old + 89 * DAY + DAY // 2
    line = opened(page, qtbot)["messages"]
    query = "SELECT count(*) FROM message WHERE sent_at <= ?"
    going = store.read(lambda db: db.execute(query, (clock.now - 89 * DAY,)).fetchone()[0]).result()
    assert 0 < going < int(line.held)
    assert line.going == str(going)
    assert line.spoken.endswith(f"Stored: {line.held}. Going by this time tomorrow: {going}")


def test_a_longer_time_is_kept_at_once(page: Retention, store: Store, qtbot: QtBot) -> None:
    store.write(lambda writing: retention.choose(writing, 7)).result()
    opened(page, qtbot)
    page.choose(30)
    qtbot.waitUntil(lambda: lines(page.kinds)["messages"].rule == "30 days")
    assert store.read(settings.message_days).result() == 30
    assert page.property("asked") == 0


def test_a_shorter_time_is_asked_about_with_its_number(page: Retention, store: Store, clock: Any, qtbot: QtBot) -> None:
    clock.now += 8 * DAY
    opened(page, qtbot)
    page.choose(7)
    qtbot.waitUntil(lambda: page.property("asked") == 7)
    going = store.read(lambda db: db.execute("SELECT count(*) FROM message").fetchone()[0]).result()
    assert page.property("question").endswith(f"brought back: {going} right now.")
    page.cancel()
    assert store.read(settings.message_days).result() == 90
    page.choose(7)
    qtbot.waitUntil(lambda: page.property("asked") == 7)
    page.confirm()
    qtbot.waitUntil(lambda: lines(page.kinds)["messages"].rule == "7 days")
    assert page.property("days") == 7


def test_nothing_is_read_before_the_page_is_opened(page: Retention, store: Store, qtbot: QtBot) -> None:
    store.write(lambda writing: retention.choose(writing, 60)).result()
    assert page.kinds.rows == []


def test_receipts_come_as_they_are_written(page: Retention, store: Store, qtbot: QtBot) -> None:
    opened(page, qtbot)
    shown = page.receipts.rows

    def write(writing: Any) -> None:
        receipts.keep(writing.db, RECEIPT)
        audit.note(writing, Act.PURGED, messages=214)

    store.write(write).result()
    qtbot.waitUntil(lambda: len(page.receipts.rows) == 1)
    assert shown is page.receipts.rows
    assert page.receipts.rows[0].counts == "Messages: 214"
    assert page.receipts.rows[0].proof == "0 traces of 200 ids in 1,480 decrypted pages"


def test_a_receipt_says_what_was_found(calendar: Calendar) -> None:
    left = Receipt(NOON, NOON, 12, {"gaps": 2}, 9, 10, 3, receipts.Kind.FORGET)
    line = erasure_words.receipt(left, NOON, calendar)
    assert (line.title, line.clean, line.counts) == ("A person was forgotten", False, "Other: 2")
    assert line.proof.startswith("3 of 10 erased ids")
    assert erasure_words.evidence(Receipt(NOON, NOON, 1, {}, 1, 0, 0), calendar).startswith("Nothing had an id")


def forgetting(store: Store, calendar: Calendar, bridge: Bridge, parent: QObject) -> Forgetting:
    acts = ForgettingActs(
        lambda conversation: erasing.begin_to_count(store, conversation),
        lambda conversation: erasing.begin_to_forget(store, (), conversation),
    )
    return Forgetting(calendar, acts, bridge, parent)


def test_a_person_is_forgotten_after_a_question_with_numbers(
    store: Store, calendar: Calendar, bridge: Bridge, parent: QObject, qtbot: QtBot
) -> None:
    conversation = shop.fill(store)[0]
    person = forgetting(store, calendar, bridge, parent)
    person.confirm()  # nothing was asked
    person.ask(conversation, "Lucía Fernández")
    qtbot.waitUntil(lambda: person.property("stage") == "asking")
    assert person.property("title") == "Forget Lucía Fernández?"
    counted = {row.name: row.count for row in person.counts.rows}
    assert counted == {"Conversations": "1", "Messages": "8", "Pictures and files": "2"}
    person.confirm()
    person.confirm()  # a second click
    qtbot.waitUntil(lambda: person.property("stage") == "done", timeout=20_000)
    assert "0 traces of" in person.property("sentence") or "Nothing had an id" in person.property("sentence")
    assert {row.name: row.count for row in person.counts.rows} == {"Conversations": "1", "Messages": "8"}
    person.close()
    assert person.property("stage") == ""
    gone = store.read(lambda db: db.execute("SELECT 1 FROM conversation WHERE id = ?", (conversation,)).fetchone())
    assert gone.result() is None


def test_a_full_disk_is_told(calendar: Calendar, bridge: Bridge, parent: QObject, qtbot: QtBot) -> None:
    counted: Future[Any] = Future()
    counted.set_result({"messages": 1})
    failed: Future[Any] = Future()
    failed.cancel()
    person = Forgetting(calendar, ForgettingActs(lambda _: counted, lambda _: failed), bridge, parent)
    person.ask(1, "Ana")
    qtbot.waitUntil(lambda: person.property("stage") == "asking")
    person.confirm()
    qtbot.waitUntil(lambda: person.property("stage") == "failed")
    assert person.property("title") == "Not everything is erased yet"


def log_of(store: Store, clock: Any, calendar: Calendar, bridge: Bridge, parent: QObject, verdict: Verdict) -> AuditLog:
    def verify() -> Future[Verdict]:
        done: Future[Verdict] = Future()
        done.set_result(verdict)
        return done

    made = AuditLog(store, clock, calendar, AuditActs(verify), bridge, parent)
    store.subscribe(lambda changes: bridge.call(lambda: made.apply(changes)))
    return made


def test_the_log_is_shown_newest_first_and_by_kind(
    store: Store, clock: Any, calendar: Calendar, bridge: Bridge, parent: QObject, qtbot: QtBot
) -> None:
    log = log_of(store, clock, calendar, bridge, parent, Verdict(3))
    log.open()
    qtbot.waitUntil(lambda: len(log.lines.rows) == 3)
    assert log.lines.rows[0].act == "Connected"
    assert log.lines.rows[0].facts == "WhatsApp"
    assert len(log.lines.rows[0].mark) == 8
    assert (log.property("whole"), log.property("verdict")[:9]) == ("yes", "3 entries")
    store.write(lambda writing: audit.note(writing, Act.PURGED, messages=214, found=0)).result()
    qtbot.waitUntil(lambda: len(log.lines.rows) == 4)
    log.choose("erasures")
    qtbot.waitUntil(lambda: [row.act for row in log.lines.rows] == ["Erased, past its time"])
    assert log.lines.rows[0].facts == "Messages: 214"


def test_older_entries_follow_when_they_are_asked_for(
    store: Store, clock: Any, calendar: Calendar, bridge: Bridge, parent: QObject, qtbot: QtBot
) -> None:
    def write(writing: Any) -> None:
        for number in range(250):
            audit.note(writing, Act.EXPORTED, rows=number)

    store.write(write).result()
    log = log_of(store, clock, calendar, bridge, parent, Verdict(253))
    log.open()
    qtbot.waitUntil(lambda: len(log.lines.rows) == 100)
    for size in (200, 253):
        log.lines.more()
        qtbot.waitUntil(lambda size=size: len(log.lines.rows) == size)  # type: ignore[misc]
    assert [row.key for row in log.lines.rows] == list(range(253, 0, -1))


@pytest.mark.parametrize("fault", list(Fault))
def test_a_fault_is_told_with_its_place(fault: Fault) -> None:
    calendar = Calendar(QLocale("en_GB"), QTimeZone.utc())
    assert "412" in audit_log.sentence(Verdict(3, fault, 412), calendar)


def test_every_act_and_kind_has_a_word() -> None:
    assert audit_log.ACTS.keys() == set(Act)
    assert set(audit_log._KIND_WORDS) == set(Kind) == set(KINDS)
    assert {each.name for each in clocks.CLOCKED} <= retention_page._KINDS.keys()
