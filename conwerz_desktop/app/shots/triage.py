"""Keeping order: labels, snoozing, many at once, views of one's own, spam and blocking."""

from collections.abc import Callable

from conwerz_desktop.app.shots.conversations import narrow_thread
from conwerz_desktop.app.shots.people import put_card_away
from conwerz_desktop.app.shots.stage import LAPTOP, NARROW, Scene, Stage, back
from conwerz_desktop.domain.shutting import Bar
from conwerz_desktop.viewmodels.commands import Commands
from conwerz_desktop.viewmodels.label_book import LabelBook
from conwerz_desktop.viewmodels.label_picker import LabelPicker
from conwerz_desktop.viewmodels.person_card import PersonCard
from conwerz_desktop.viewmodels.saved import SavedFilters
from conwerz_desktop.viewmodels.triage import Triage

LABELS = ("Regular", "Wholesale", "Repair")


def _triaged(stage: Stage) -> None:
    """Labels on some, a star, and somebody who is put off."""
    book = stage.part(LabelBook)
    picker = stage.part(LabelPicker)
    stage.choose("all")
    rows = stage.inbox.model.rows
    for place, name in enumerate(LABELS):
        if any(row.text == name for row in book.model.rows):
            continue
        stage.inbox.pick(rows[place * 2].key)
        stage.until(lambda key=rows[place * 2].key: stage.thread.row is not None and stage.thread.row.id == key)  # type: ignore[misc]
        picker.begin()
        picker.look_for(name)
        picker.pick(0)
        stage.until(lambda wanted=name: any(row.text == wanted and row.count for row in book.model.rows))  # type: ignore[misc]
    triage = stage.part(Triage)
    if not any(row.starred for row in stage.inbox.model.rows):
        triage.toggle_star()
        stage.until(lambda: any(row.starred for row in stage.inbox.model.rows))
    triage.quiet()


def _own_views(stage: Stage) -> None:
    saved = stage.part(SavedFilters)
    for typed in ("has:photo is:waiting", '"white rim"'):
        saved.save(typed)
    stage.until(lambda: len(saved.model.rows) > 1 and bool(saved.model.rows[0].count))
    key = saved.model.rows[0].key
    saved.edit(key)
    saved.keep("Photos to look at", "has:photo is:waiting")
    stage.until(lambda: saved.model.rows[0].text == "Photos to look at")
    saved.choose(key)
    stage.until(lambda: bool(stage.inbox.model.rows))


def _change_view(stage: Stage) -> None:
    saved = stage.part(SavedFilters)
    saved.edit(saved.model.rows[0].key)


def _views_away(stage: Stage) -> None:
    saved = stage.part(SavedFilters)
    saved.close()
    for row in list(saved.model.rows):
        saved.forget(row.key)
    stage.part(Triage).quiet()
    stage.choose("all")


def _said(stage: Stage) -> None:
    _triaged(stage)
    stage.part(Triage).finish(1)
    stage.until(lambda: bool(stage.part(Triage).property("said")))


def _take_back(stage: Stage) -> None:
    stage.part(Triage).undo()
    stage.until(lambda: stage.part(Triage).property("said") == "Taken back")
    stage.part(Triage).quiet()


def _marked(stage: Stage) -> None:
    _triaged(stage)
    for row in stage.inbox.model.rows[1:4]:
        stage.inbox.mark(row.key)


def _let_marks_go(stage: Stage) -> None:
    stage.inbox.unmark()


def _change_label(stage: Stage) -> None:
    _triaged(stage)
    book = stage.part(LabelBook)
    book.edit(next(row.key for row in book.model.rows if row.text == LABELS[1]))


def _ask(name: str) -> Callable[[Stage], object]:
    def arrange(stage: Stage) -> None:
        _triaged(stage)
        stage.open(lambda text: "WhatsApp" in text)
        stage.part(Commands).run(name)

    return arrange


def _blocked(stage: Stage) -> None:
    """At WhatsApp too."""
    stage.choose("all")
    stage.open(lambda text: "WhatsApp" in text)
    blocked = stage.thread.property("conversation")
    stage.part(Triage).block()
    stage.choose("spam")
    stage.until(lambda: any(row.key == blocked for row in stage.inbox.model.rows))
    stage.inbox.pick(blocked)
    stage.until(lambda: stage.thread.row is not None and stage.thread.row.bar is Bar.BARRED)
    stage.part(Triage).quiet()
    stage.part(Commands).run("conversation.person")
    stage.until(lambda: stage.part(PersonCard).property("person") != 0)


def _let_in(stage: Stage) -> None:
    put_card_away(stage)
    stage.part(Triage).let_in()
    stage.choose("all")


SCENES = (
    Scene("triage", _triaged),
    Scene("triage-snooze", _ask("conversation.snooze"), LAPTOP, back),
    Scene("triage-label", _ask("conversation.label"), LAPTOP, back),
    Scene("triage-chosen", _marked, LAPTOP, _let_marks_go),
    Scene("triage-said", _said, LAPTOP, _take_back),
    Scene("triage-label-sheet", _change_label, LAPTOP, lambda stage: stage.part(LabelBook).close()),
    Scene("triage-chosen-narrow", _marked, NARROW, _let_marks_go),
    Scene("triage-thread-narrow", narrow_thread, NARROW, back),
    Scene("triage-block", _ask("conversation.block"), LAPTOP, back),
    Scene("triage-blocked", _blocked, LAPTOP, _let_in),
    Scene("triage-views", _own_views),
    Scene("triage-view-sheet", _change_view, LAPTOP, _views_away),
)
