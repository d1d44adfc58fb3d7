"""What the owner can do at the desk of an open shop, each by the service or the part of the desktop that does it."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6 import QtGui
from PySide6.QtGui import QGuiApplication

from conwerz_desktop.app import answering, privacy, steering, triaging
from conwerz_desktop.app.shop import Shop
from conwerz_desktop.desktop import browser
from conwerz_desktop.services import calling, drafting, reacting
from conwerz_desktop.viewmodels.desk_acts import DeskActs
from conwerz_desktop.viewmodels.desk_pages import PageActs

if TYPE_CHECKING:
    from conwerz_desktop.app.program import Program


def desk_acts(program: "Program", shop: Shop, pages: PageActs) -> DeskActs:
    return DeskActs(
        answering=answering.acts(shop, lambda: program.settings.choices.undo_seconds * 1000),
        notes=answering.notes(shop.store),
        later=answering.later(shop.outbox),
        record=answering.recorder,
        send_again=shop.outbox.send_again,
        see=shop.see,
        keep_draft=partial(drafting.keep, shop.store),
        open_link=browser.open_address,
        copy=browser.copy,
        filters=triaging.filters(shop.store),
        triage=triaging.triage(shop.store),
        labels=triaging.labels(shop.store),
        react=partial(reacting.react, shop.store),
        save_media=answering.save(shop),
        call_person=partial(calling.call, shop.store),
        reconnect=program.joining.start,
        templates=answering.templates(shop),
        sounds=answering.sounds(shop),
        forgetting=privacy.forgetting_acts(shop),
        ai=steering.beside_acts(shop),
        is_heard=_listens,
        pages=pages,
        under_way=shop.under_way,
    )


def _listens() -> bool:
    """Whether somebody hears this window: behind others the notices speak, as much as the owner lets them say."""
    return QtGui.QAccessible.isActive() and QGuiApplication.focusWindow() is not None
