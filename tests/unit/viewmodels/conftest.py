"""A desk over a real store: what QML would be given, without QML."""

import os
from collections.abc import Iterator
from functools import partial

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
import shiboken6
from PySide6.QtCore import QLocale, QObject, QTimeZone
from pytestqt.qtbot import QtBot

from conwerz_desktop.app import answering, triaging
from conwerz_desktop.services import calling, drafting, reading
from conwerz_desktop.services.outbox import Outbox
from conwerz_desktop.store.database import Store
from conwerz_desktop.viewmodels.answering_acts import AnsweringActs
from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.desk import Desk
from conwerz_desktop.viewmodels.desk_acts import DeskActs
from conwerz_desktop.viewmodels.desk_pages import PageActs
from conwerz_desktop.viewmodels.moments import Calendar


@pytest.fixture
def arabic() -> Iterator[None]:
    """The window's language."""
    before = QLocale()
    QLocale.setDefault(QLocale("ar_AE"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def calendar() -> Calendar:
    return Calendar(QLocale("en_GB"), QTimeZone.utc())


@pytest.fixture
def bridge(qtbot: QtBot) -> Iterator[Bridge]:
    made = Bridge()
    yield made
    made.close()
    shiboken6.delete(made)  # with all that hangs on it, here: the collector might do it on the writer's thread


@pytest.fixture
def opened_links() -> list[str]:
    return []


@pytest.fixture
def hold() -> list[int]:
    """The milliseconds for which answers are held; empty: none are."""
    return []


@pytest.fixture
def desk(
    store: Store, clock: object, calendar: Calendar, bridge: Bridge, opened_links: list[str], hold: list[int]
) -> Iterator[Desk]:
    outbox = Outbox(store)
    acts = DeskActs(
        answering=AnsweringActs(outbox.send, outbox.hold, outbox.take_back, lambda: sum(hold)),
        send_again=outbox.send_again,
        see=lambda conversation: reading.see(store, conversation),
        call_person=partial(calling.call, store),
        keep_draft=lambda conversation, text: drafting.keep(store, conversation, text),
        open_link=opened_links.append,
        copy=lambda text: None,
        notes=answering.notes(store),
        later=answering.later(outbox),
        filters=triaging.filters(store),
        triage=triaging.triage(store),
        labels=triaging.labels(store),
        pages=PageActs(canned=lambda: answering.canned(store)),
    )
    parent = QObject()
    made = Desk(store, clock, calendar, acts, bridge, parent)
    yield made
    made.close()
