"""Taking things out of the open shop: where to, and in which thread."""

from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from conwerz_desktop.app import data_classes
from conwerz_desktop.app.shop import Shop
from conwerz_desktop.desktop import choosing
from conwerz_desktop.domain.audit import Act
from conwerz_desktop.domain.data_map import About, DataMap
from conwerz_desktop.services import background, private_files
from conwerz_desktop.services.under_way import Kind
from conwerz_desktop.store import audit
from conwerz_desktop.store.database import Store
from conwerz_desktop.viewmodels import troubles
from conwerz_desktop.viewmodels.export import ExportActs

if TYPE_CHECKING:
    from conwerz_desktop.services.backup import Work

_LEFT_OUT = frozenset({"word", "known", "erasure", "early_report"})
"""Derived from the rest, or under way only."""


class Exporting:
    """What prints and packs is imported on use: it costs start time."""

    def __init__(self, tell: Callable[[str, str], object]) -> None:
        """`tell` may be called from any thread, with a heading and a sentence for the owner."""
        self._tell = tell
        self._work: Work | None = None

    def acts(self, shop: Shop) -> ExportActs:
        return ExportActs(
            ask_for_place=choosing.choose_place,
            save=lambda path, text: self.save(shop.store, path, text.encode),
            save_pdf=lambda path, html: self.save(shop.store, path, partial(_pdf, html)),
            print_page=_print,
            archive=partial(self._archive, shop),
            stop=self._stop,
        )

    def _archive(self, shop: Shop, path: Path, tell: Callable[[float], object]) -> Future[Any]:
        from conwerz_desktop.services import archive  # noqa: PLC0415
        from conwerz_desktop.services.backup import Work  # noqa: PLC0415

        self._work = work = Work(tell)

        def write() -> int:
            with shop.under_way.begin(Kind.EXPORT, work.stop) as task, shop.store.another_reader() as db:
                work.hear(task.tell)
                rows = archive.write(db, path, described(data_classes.data_map()), work)
            _note(shop.store, "archive", rows)
            return rows

        return background.begin(write, "archive")

    def save(self, store: Store, path: Path, written: Callable[[], bytes]) -> None:
        def save() -> None:
            try:
                private_files.put(path, written())
            except OSError:
                self._tell(*troubles.not_saved(path))
            else:
                _note(store, path.suffix.removeprefix(".").lower() or "txt", 1)

        background.begin(save, "saving")

    def _stop(self) -> None:
        if self._work:
            self._work.stop()


def described(data_map: DataMap) -> dict[str, str]:
    """Every table that tells of customers, the shop or the owner, and what it holds."""
    return {
        table.name: " ".join(dict.fromkeys(subject.what for each in table.columns.values() for subject in each))
        for table in data_map.tables
        if table.about is not About.PROGRAM and "*" not in table.name and table.name not in _LEFT_OUT
    }


def _pdf(html: str) -> bytes:
    from conwerz_desktop.desktop import printing  # noqa: PLC0415

    return printing.pdf(html)


def _print(html: str) -> None:
    from conwerz_desktop.desktop import printing  # noqa: PLC0415

    printing.ask_and_print(html)


def _note(store: Store, form: str, rows: int) -> None:
    store.write(lambda writing: audit.note(writing, Act.EXPORTED, form=form, rows=rows))
