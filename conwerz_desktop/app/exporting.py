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
from conwerz_desktop.services import background
from conwerz_desktop.store import audit
from conwerz_desktop.viewmodels.export import ExportActs

if TYPE_CHECKING:
    from conwerz_desktop.services.backup import Work

_LEFT_OUT = frozenset({"word", "erasure", "early_report"})
"""Derived from the rest, or under way only."""


class Exporting:
    """What prints and packs is imported on use: it costs start time."""

    def __init__(self) -> None:
        self._work: Work | None = None

    def acts(self, shop: Shop) -> ExportActs:
        return ExportActs(
            ask_for_place=choosing.choose_place,
            save=partial(_save, shop),
            save_pdf=partial(_save_pdf, shop),
            print_page=_print,
            archive=partial(self._archive, shop),
            stop=self._stop,
        )

    def _archive(self, shop: Shop, path: Path, tell: Callable[[float], object]) -> Future[Any]:
        from conwerz_desktop.services import archive  # noqa: PLC0415
        from conwerz_desktop.services.backup import Work  # noqa: PLC0415

        self._work = work = Work(tell)

        def write() -> int:
            with shop.store.another_reader() as db:
                rows = archive.write(db, path, described(data_classes.data_map()), work)
            _note(shop, "archive", rows)
            return rows

        return background.begin(write, "archive")

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


def _save(shop: Shop, path: Path, text: str) -> None:
    background.begin(lambda: path.write_text(text, encoding="utf-8"), "saving")
    _note(shop, path.suffix.removeprefix(".").lower() or "txt", 1)


def _save_pdf(shop: Shop, path: Path, html: str) -> None:
    from conwerz_desktop.desktop import printing  # noqa: PLC0415

    printing.write_pdf(html, path)
    _note(shop, "pdf", 1)


def _print(html: str) -> None:
    from conwerz_desktop.desktop import printing  # noqa: PLC0415

    printing.ask_and_print(html)


def _note(shop: Shop, form: str, rows: int) -> None:
    shop.store.write(lambda writing: audit.note(writing, Act.EXPORTED, form=form, rows=rows))
