"""Erase everything, from the settings or because another computer of the shop removed this one."""

from concurrent.futures import Future
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from conwerz_desktop.app import erasing
from conwerz_desktop.domain.parting import Left, Part, Stored
from conwerz_desktop.services import background
from conwerz_desktop.store import backups, connections
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.viewmodels.erase_all import EraseActs, EraseAll
from conwerz_desktop.viewmodels.moments import Calendar

if TYPE_CHECKING:
    from conwerz_desktop.app.program import Program


class Parting:
    """`erase_all` is what the screens see of it."""

    def __init__(self, program: "Program") -> None:
        self._program = program
        acts = EraseActs(self._count, self.begin, self._come_back)
        self.erase_all = EraseAll(acts, Calendar(), program.bridge, program)

    def begin(self, *, removed: bool = False) -> None:
        """`removed`: the shop goes on at another computer, so that nothing is taken back at Meta."""
        program, shop = self._program, self._program.shop
        if shop is None or self.erase_all.stage:
            return
        self.erase_all.begin(removed=removed)
        program.shell.show_erasing()
        program.close_desk()
        server = program.give_up()
        work = partial(
            erasing.erase_shop,
            shop.profile,
            shop,
            self._tell,
            server=server,
            tells=not removed,
            also=() if shop.profile.is_practice else (program.practising.place,),
        )
        is_practice, chosen = shop.profile.is_practice, program.options.profile

        def erase() -> Left:
            return work() if is_practice else erasing.forget_start(work(), chosen)

        program.bridge.when_done(background.begin(erase, "erasing"), self._end, self._come_back)

    def _tell(self, part: Part) -> None:
        self._program.bridge.call(partial(self.erase_all.show_done, part))

    def _end(self, left: Left) -> None:
        was_removed = bool(self.erase_all.removed)
        if self.erase_all.show_left(left):
            return
        self._come_back()
        self._program.shell.tell(*_erased(removed=was_removed))

    def _come_back(self) -> None:
        self._program.come_back()

    def _count(self) -> "Future[Stored]":
        shop = self._program.shop
        return shop.store.read(_stored) if shop else Future()


def _stored(db: Connection) -> Stored:
    def count(table: str) -> int:
        return int(db.execute(f"SELECT count(*) FROM {table}").fetchone()[0])  # noqa: S608 - our own names

    return Stored(
        connections=tuple(row.name for row in connections.everything(db)),
        messages=count("living_message"),
        conversations=count("living_conversation"),
        leads=count("living_lead"),
        backups=len(backups.everything(db)),
    )


def _erased(*, removed: bool) -> tuple[str, str]:
    if removed:
        return _translated("This computer was removed"), _translated(
            "Another computer of your shop removed it, so everything of the shop was erased here. There it goes on."
        )
    return _translated("Everything is erased"), _translated("Nothing of your shop is left on this computer.")


def _translated(text: str) -> str:
    return QCoreApplication.translate("Parting", text)
