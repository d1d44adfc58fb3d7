"""What tells the owner of news: the desktop's notices, the tray, the sounds; and what they may do from there."""

import sys
from datetime import datetime
from functools import cached_property, partial
from typing import TYPE_CHECKING

from conwerz_desktop.app import programs
from conwerz_desktop.app.shop import Shop
from conwerz_desktop.desktop import start_at_login
from conwerz_desktop.domain.notices import Sound, Toast
from conwerz_desktop.domain.outgoing import parcels
from conwerz_desktop.services import drafting, triage
from conwerz_desktop.store import conversations
from conwerz_desktop.viewmodels import notifier
from conwerz_desktop.viewmodels.notifier import NoticeActs, Notifier, Teller

if TYPE_CHECKING:
    from conwerz_desktop.app.program import Program
    from conwerz_desktop.desktop.chimes import Chimes
    from conwerz_desktop.desktop.toasts import Toasts
    from conwerz_desktop.store.conversations import ConversationRow
    from conwerz_desktop.store.notices import About
    from conwerz_desktop.viewmodels.notice_settings import NoticeSettingActs


class Noticing:
    """Lives on the GUI thread, as long as the program; a notifier as long as a shop is open, locked or not."""

    def __init__(self, program: "Program", address: str = "SESSION") -> None:
        """`address` is of the session's bus."""
        self._program = program
        self._address = address
        self._shop: Shop | None = None
        self._notifier: Notifier | None = None
        self._toasts: Toasts | None = None
        settings = program.settings
        for changed in (settings.notices_changed, settings.notice_says_changed):
            changed.connect(self.look_again)

    def begin(self, shop: Shop) -> None:
        """The shop is on the screen, perhaps once more after a lock."""
        if self._notifier and shop is self._shop:
            self._notifier.unlock()
            return
        self.end()
        program = self._program
        teller = Teller(
            wishes=lambda: program.settings.choices.wishes,
            show=self._show,
            withdraw=self._withdraw,
            play=self._play,
            count=program.tray.show_count,
            minute=_minute,
        )
        acts = NoticeActs(
            send=self._send,
            finish=lambda number: triage.finish(shop.store, [number]),
            open=self._open,
            looks_at=self._is_looked_at,
        )
        self._shop = shop
        self._notifier = Notifier(shop.store, shop.clock, teller, acts, program.bridge, program)

    def lock(self) -> None:
        if self._notifier:
            self._notifier.lock()

    def end(self) -> None:
        """Nothing of the shop is left on the desktop."""
        if self._notifier:
            self._notifier.close()
            self._notifier.deleteLater()
            self._program.tray.show_count(0)
        self._shop = self._notifier = None

    def close(self) -> None:
        self.end()
        if self._toasts:
            self._toasts.close()

    def say(self, key: str, title: str, text: str, about: "About") -> None:
        if self._notifier:
            self._notifier.say(key, title, text, about)

    def acts(self) -> "NoticeSettingActs":
        from conwerz_desktop.viewmodels.notice_settings import NoticeSettingActs  # noqa: PLC0415

        return NoticeSettingActs(
            play=self._play,
            starts_at_login=start_at_login.is_on,
            start_at_login=self._start_at_login,
            try_out=self._try_out,
        )

    def _play(self, sound: Sound) -> None:
        self._chimes.play(sound)

    @cached_property
    def _chimes(self) -> "Chimes":
        from conwerz_desktop.desktop.chimes import Chimes  # noqa: PLC0415 - with the first sound

        return Chimes(programs.RESOURCES / "sounds", self._program)

    def _show(self, toast: Toast) -> None:
        """On Linux with buttons and answers; elsewhere as far as Qt goes: a click opens the window."""
        if sys.platform != "linux":
            self._program.tray.say(toast.title, toast.text)
            return
        if self._toasts is None:
            from conwerz_desktop.desktop.toasts import Toasts  # noqa: PLC0415 - with the first notice

            self._toasts = Toasts(self._acted, programs.RESOURCES / "icons" / "conwerz.svg", self._address)
        self._toasts.show(toast)

    def _withdraw(self, key: str) -> None:
        if self._toasts:
            self._toasts.withdraw(key)

    def _acted(self, key: str, what: str, text: str) -> None:
        """From the thread of the toasts."""
        self._program.bridge.call(partial(self._take, key, what, text))

    def _take(self, key: str, what: str, text: str) -> None:
        if self._notifier:
            self._notifier.acted(key, what, text)

    def _open(self, key: str) -> None:
        """What a notice was about, in the window."""
        self._program.raise_window()
        if desk := self._program.desk:
            desk.go_to(key)

    def _is_looked_at(self, key: str) -> bool:
        desk = self._program.desk
        return self._program.window.isActive() and desk is not None and desk.shows(key)

    def look_again(self) -> None:
        """The owner has turned to something else, or wants to be told in another way."""
        if self._notifier:
            self._notifier.look_again()

    def _send(self, conversation: int, text: str) -> None:
        if (shop := self._shop) is None:
            return

        def send(row: "ConversationRow | None") -> None:
            if row:
                shop.outbox.send(row.id, parcels(row.asset.channel, text, (), in_pieces=True))
                desk = self._program.desk
                if desk and (draft := desk.draft(row.id)):  # a half answer in the window is still wanted
                    drafting.keep(shop.store, row.id, draft)

        self._program.bridge.when_done(shop.store.read(lambda db: conversations.one(db, conversation)), send)

    def _try_out(self) -> None:
        self._show(notifier.example())

    def _start_at_login(self, on: bool) -> None:
        if on:
            start_at_login.set_on([*programs.installed_program(), *self._program.options.again(), "--hidden"])
        else:
            start_at_login.set_off()


def _minute() -> int:
    now = datetime.now().astimezone()
    return now.hour * 60 + now.minute
