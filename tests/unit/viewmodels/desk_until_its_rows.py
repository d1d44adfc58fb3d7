"""A desk over a shop with somebody on each channel, a telephone number and labels, until its first rows stand.

Prints whether Qt's enums were made for them.
"""

import sys
import time
from functools import partial
from pathlib import Path
from typing import Any

from PySide6 import QtCore
from PySide6.QtCore import QLocale, QObject, QTimeZone
from PySide6.QtWidgets import QApplication

from conwerz_desktop.app import triaging
from conwerz_desktop.domain.channels import Address, Asset, Channel
from conwerz_desktop.domain.events import MessageReceived
from conwerz_desktop.domain.messages import Content
from conwerz_desktop.domain.people import Profile
from conwerz_desktop.services import drafting, intake
from conwerz_desktop.services.outbox import Outbox
from conwerz_desktop.services.triage import make_label
from conwerz_desktop.store import connections, database
from conwerz_desktop.store.database import Store, Writing
from conwerz_desktop.viewmodels.answering_acts import AnsweringActs
from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.desk import Desk
from conwerz_desktop.viewmodels.desk_acts import DeskActs
from conwerz_desktop.viewmodels.moments import Calendar

PATIENCE = 240.0  # seconds
NOW = 1_790_000_000_000
PHONE = Profile(phone="34600987654")
"""Without a name: the number stands in its place."""


def lay(store: Store) -> None:
    assets = [Asset(channel, str(number)) for number, channel in enumerate(Channel)]

    def connect(writing: Writing) -> None:
        for asset in assets:
            connections.add(writing, asset, f"Bella on {asset.channel}")

    store.write(connect).result()
    events = [
        MessageReceived(Address(asset, "psid"), f"mid.{asset.id}", NOW - number, Content("Is it open?"), PHONE)
        for number, asset in enumerate(reversed(assets))  # the number that stands above is open
    ]
    store.write(lambda writing: intake.apply(writing, events)).result()
    for name in ("Wholesale", "press", "Urgent"):
        make_label(store, name).result()


def main(folder: str) -> None:
    application = QApplication(["desk", "-platform", "offscreen"])
    store = Store(Path(folder) / "conwerz.db", database.new_key(), lambda: NOW)
    lay(store)
    outbox, parent = Outbox(store), QObject()
    bridge = Bridge(parent)
    acts = DeskActs(
        answering=AnsweringActs(outbox.send),
        send_again=outbox.send_again,
        see=lambda _: None,
        keep_draft=partial(drafting.keep, store),
        open_link=print,
        copy=print,
        labels=triaging.labels(store),
    )
    desk: Any = Desk(
        store, lambda: NOW, Calendar(QLocale("en_GB"), QTimeZone.utc()), acts, bridge, parent
    )  # its parts are Qt properties
    desk.resume("", 0)
    end = time.monotonic() + PATIENCE
    while not (desk.stands() and len(desk.labels.rows.rows) == 3):
        assert time.monotonic() < end, "its first rows never stood"
        application.processEvents()
    print("Qt" in vars(QtCore))
    desk.close()
    bridge.close()
    store.close()


if __name__ == "__main__":
    main(sys.argv[1])
