"""What the composer, the viewer and the pages about answering are given to act with."""

from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from typing import TYPE_CHECKING

from conwerz_desktop.app.shop import Shop
from conwerz_desktop.desktop import choosing, conversion, files
from conwerz_desktop.domain.templates import Draft, Template
from conwerz_desktop.services import noting, preparing
from conwerz_desktop.services.outbox import Outbox
from conwerz_desktop.store.database import Store
from conwerz_desktop.viewmodels.answering_acts import AnsweringActs, FileActs
from conwerz_desktop.viewmodels.later import LaterActs
from conwerz_desktop.viewmodels.noting import NoteActs
from conwerz_desktop.viewmodels.playback import Player, SoundActs
from conwerz_desktop.viewmodels.template_picker import TemplateActs

if TYPE_CHECKING:
    from conwerz_desktop.viewmodels.canned_book import CannedActs
    from conwerz_desktop.viewmodels.voice import Recorder


def acts(shop: Shop, hold_for: Callable[[], int] = lambda: 0) -> AnsweringActs:
    return AnsweringActs(
        send=shop.outbox.send,
        hold=shop.outbox.hold,
        take_back=shop.outbox.take_back,
        hold_for=hold_for,
        read_files=files.read,
        shrink=conversion.fit,
        choose_files=choosing.choose_files,
        clipboard_holds_files=files.clipboard_holds_files,
        show_typing=shop.show_typing,
    )


def file_acts() -> FileActs:
    return FileActs(files.read, conversion.fit, choosing.choose_files)


def notes(store: Store) -> NoteActs:
    return NoteActs(
        add=partial(noting.add, store),
        edit=partial(noting.edit, store),
        delete=partial(noting.delete, store),
        put_back=partial(noting.put_back, store),
        keep_draft=partial(noting.keep_draft, store),
    )


def canned(store: Store) -> "CannedActs":
    from conwerz_desktop.viewmodels.canned_book import CannedActs  # noqa: PLC0415 - a page's

    return CannedActs(
        partial(preparing.put, store), partial(preparing.bring_in, store), partial(preparing.delete, store)
    )


def later(outbox: Outbox) -> LaterActs:
    return LaterActs(outbox.schedule, outbox.unschedule, outbox.send_scheduled)


def save(shop: Shop) -> Callable[[int, int, str], object]:
    def ask(message: int, position: int, name: str) -> None:
        choosing.choose_place(name, lambda place: shop.picture(message, position).add_done_callback(_into(place)))

    def _into(place: str) -> Callable[[Future[bytes]], None]:
        return lambda done: None if done.cancelled() or done.exception() else files.save(done.result(), place)

    return ask


def templates(shop: Shop) -> TemplateActs:
    def submit(waba_id: str, draft: Draft, replaces: str | None) -> Future[str]:
        return shop.templates(lambda service: service.submit(waba_id, draft, replaces))

    def delete(waba_id: str, template: Template) -> Future[str]:
        return shop.templates(lambda service: service.delete(waba_id, template))

    return TemplateActs(lambda: shop.templates(lambda service: service.refresh()), submit, delete)


def recorder() -> "Recorder":
    from conwerz_desktop.desktop import recording  # noqa: PLC0415 - the library that records, like the one that plays

    return recording.Recorder()


def sounds(shop: Shop) -> SoundActs:
    """The library that plays is imported when there is something to play."""

    def listen(content: bytes) -> Future[tuple[tuple[float, ...], int]]:
        from conwerz_desktop.desktop import sound  # noqa: PLC0415

        return sound.listen(content)

    def player() -> Player:
        from conwerz_desktop.desktop import sound  # noqa: PLC0415

        return sound.Player()

    return SoundActs(shop.picture, listen, player)
