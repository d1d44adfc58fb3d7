"""Backups of the open shop, and the way back from one: what the owner asks for, in threads of their own."""

from collections.abc import Callable
from concurrent.futures import Future
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from conwerz_desktop.app.shop import Shop
from conwerz_desktop.desktop import browser, choosing
from conwerz_desktop.services import background
from conwerz_desktop.services.under_way import Kind, UnderWay
from conwerz_desktop.store import backups
from conwerz_desktop.viewmodels import troubles

if TYPE_CHECKING:
    from conwerz_desktop.app.program import Program
    from conwerz_desktop.app.restoring import Restorer
    from conwerz_desktop.services.backup import Work
    from conwerz_desktop.services.backup_file import Contents
    from conwerz_desktop.viewmodels.backup import BackupActs
    from conwerz_desktop.viewmodels.restore import Restore

PATTERN = "*.conwerz-backup"


class BackingUp:
    """`restore` is what the screens see of the way back. Cryptography costs start time: it is imported on use."""

    def __init__(self, program: "Program") -> None:
        self._program = program
        self._work: Work | None = None

    @cached_property
    def restore(self) -> "Restore":
        from conwerz_desktop.viewmodels.restore import Restore, RestoreActs  # noqa: PLC0415 - for who asks

        acts = RestoreActs(partial(choosing.choose_file, PATTERN), self._restore, self._stop)
        return Restore(acts, self._program.bridge, self._program)

    def acts(self, shop: Shop) -> "BackupActs":
        from conwerz_desktop.viewmodels.backup import BackupActs  # noqa: PLC0415 - with its page

        return BackupActs(
            ask_for_folder=choosing.choose_folder,
            choose_folder=lambda chosen: shop.store.write(lambda writing: backups.choose_folder(writing, chosen)),
            back_up=partial(self._back_up, shop),
            stop=self._stop,
            show_folder=browser.open_folder,
        )

    def _back_up(self, shop: Shop, tell: Callable[[float], object]) -> Future[Any]:
        from conwerz_desktop.services.backup import Work  # noqa: PLC0415
        from conwerz_desktop.services.backups import Backups  # noqa: PLC0415

        self._work = work = Work(tell)
        return background.begin(lambda: Backups(shop.store, shop.clock, shop.under_way).back_up(work), "backup")

    def _restore(self, backup: Path, words: str, tell: Callable[[float], object]) -> Future[Any]:
        """Taken out while the shop is open; only a backup that is whole takes its place."""
        from conwerz_desktop.services.backup import Work  # noqa: PLC0415

        self._work = work = Work(tell)
        restorer = self._restorer()
        under_way = self._program.shop.under_way if self._program.shop else UnderWay()

        def take_out() -> "Contents":
            with under_way.begin(Kind.RESTORE, work.stop) as task:
                work.hear(task.tell)
                return restorer.take_out(backup, words, work)

        taken_out = background.begin(take_out, "restoring")
        go_on = partial(self._go_on, restorer, backup, words)
        taken_out.add_done_callback(lambda done: self._program.bridge.call(partial(go_on, done)))
        return taken_out

    def _restorer(self) -> "Restorer":
        from conwerz_desktop.app.restoring import Restorer  # noqa: PLC0415

        profile, shop = self._program.profile, self._program.shop
        return Restorer(profile, self._program.keychain(), self._program.new_clock(), shop.store.key if shop else None)

    def _go_on(self, restorer: "Restorer", backup: Path, words: str, taken_out: "Future[Contents]") -> None:
        """What went wrong is told where it was asked for."""
        if taken_out.exception():
            return
        contents = taken_out.result()
        self._program.shell.show_starting()
        self._program.close_shop()
        put = background.begin(partial(restorer.put_in_place, backup, contents, words), "restoring")
        self._program.bridge.when_done(put, lambda _: self._program.open(), self._go_back)

    def _go_back(self) -> None:
        self._program.open_what_is_here()
        self._program.shell.tell(*troubles.not_restored())

    def _stop(self) -> None:
        if self._work:
            self._work.stop()
