"""The pages of the settings with their questions and sheets open: how each is come to."""

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from typing import Any

from conwerz_desktop.app import data_classes
from conwerz_desktop.domain import keymap
from conwerz_desktop.domain.ai import Provider
from conwerz_desktop.domain.canned import Wording
from conwerz_desktop.domain.connection_health import PROBLEM, LightState, Standing
from conwerz_desktop.domain.disconnecting import Facts
from conwerz_desktop.domain.people import Profile
from conwerz_desktop.domain.templates import Status, Template
from conwerz_desktop.domain.updates import Obstacle, Stage
from conwerz_desktop.services.ai.steering import Steering
from conwerz_desktop.store import canned, connections, disconnections, receipts, templates
from conwerz_desktop.store.database import Writing
from conwerz_desktop.store.disconnections import Disconnection
from conwerz_desktop.store.receipts import Receipt
from conwerz_desktop.viewmodels.backup import BackupActs
from conwerz_desktop.viewmodels.disconnecting import DisconnectActs
from conwerz_desktop.viewmodels.permissions import PermissionActs
from conwerz_desktop.viewmodels.retention import RetentionActs
from tests import shop
from tests.screens import test_computers, test_disconnecting, test_integrations, test_numbers_page
from tests.screens.conftest import NOW, Desktop

To = Callable[[Desktop], None]
OLD = shop.Talk(shop.PAGE, "77", Profile("Ana Bell"), (shop.Said(90 * shop.DAY - shop.HOUR, "Hello"),))
READY = Template("1", "your_order_of_handmade_bowls_is_ready", "en", Status.APPROVED, "UTILITY", "It is ready.")
ERASED = Receipt(NOW - shop.DAY, NOW, 1_204, {"messages": 12_480, "comments": 3}, 8_812, 12_483, 0)


def until(desktop: Desktop, condition: Callable[[], Any]) -> None:
    desktop.window.qtbot.waitUntil(lambda: bool(condition()))


def open_page(desktop: Desktop, page: str) -> None:
    """Drawn, so that everything on it is there."""
    desktop.desk.places.go_to_page(page)
    desktop.window.quick.grabWindow()


def to_retention(desktop: Desktop) -> None:
    """Something goes by tomorrow, and something has gone."""
    shop.fill(desktop.store, (OLD,))
    desktop.store.write(lambda writing: receipts.keep(writing.db, ERASED)).result()
    page = desktop.desk.retention
    page._acts = RetentionActs(data_classes.classes)
    open_page(desktop, "retention")
    until(desktop, lambda: page.property("loaded") and any(line.going for line in page.kinds.rows))


def to_shorter(desktop: Desktop) -> None:
    to_retention(desktop)
    desktop.desk.retention.choose(7)
    until(desktop, lambda: desktop.desk.retention.property("asked") == 7)


def to_template(desktop: Desktop) -> None:
    open_page(desktop, "templates")
    book = desktop.desk.templates
    book.begin()
    for part, words in (("name", "order_ready"), ("body", "Hello {{1}}, your {{2}} is ready to be collected.")):
        book.write(part, words)
    until(desktop, lambda: book.property("sheet") == "new")


def to_no_template(desktop: Desktop) -> None:
    """Asked before it goes."""

    def put(writing: Writing) -> None:
        connections.add(writing, shop.NUMBER, "+34 600 123 456", waba_id="w1")
        templates.replace(writing, "w1", [READY])

    desktop.store.write(put).result()
    book = desktop.desk.templates
    open_page(desktop, "templates")
    until(desktop, lambda: book.model.rows)
    book.ask_delete(book.model.rows[0].key)
    until(desktop, lambda: book.property("asked"))


def recovery(question: str, title: str) -> To:
    def to(desktop: Desktop) -> None:
        open_page(desktop, "recovery")
        desktop.window.click(question)
        desktop.window.find(title)

    return to


def to_ready_answer(desktop: Desktop) -> None:
    wording = Wording("opening hours", "We are open from nine to six. " * 8, "en")
    desktop.store.write(lambda writing: canned.put(writing, None, wording)).result()
    open_page(desktop, "canned")
    book = desktop.desk.canned
    until(desktop, lambda: book.model.rows)
    book.edit(book.model.rows[0].key)
    until(desktop, lambda: book.property("sheet") == "edit")


def to_no_ready_answer(desktop: Desktop) -> None:
    to_ready_answer(desktop)
    book = desktop.desk.canned
    book.leave()
    book.ask_delete(book.model.rows[0].key)


def to_paste(desktop: Desktop) -> None:
    open_page(desktop, "canned")
    desktop.desk.canned.begin_paste()
    desktop.desk.canned.paste("/hello\nHello!\n\n/thanks\nThank you very much, and see you soon.\n")


def to_rule(desktop: Desktop) -> None:
    open_page(desktop, "automatic")
    book = desktop.desk.rules
    until(desktop, lambda: book.property("loaded"))
    book.begin()
    book.write("words", "price, how much, cuánto cuesta, wie viel kostet das")
    for deed in ("reply", "label", "notify"):
        book.choose_deed(deed, True)
    book.write_deed("reply", "Our bowls are 24 €, the set of four is 89 €.")
    book.write_deed("label", "Prices")


def to_trial(desktop: Desktop) -> None:
    to_rule(desktop)
    desktop.desk.rules.keep()
    until(desktop, lambda: desktop.desk.rules.property("trying"))


def to_hours(desktop: Desktop) -> None:
    open_page(desktop, "hours")
    hours = desktop.desk.hours
    until(desktop, lambda: hours.property("loaded"))
    hours.begin()
    hours.add_span(0)
    hours.add_holiday("The day of the patron saint of the town", "2026-12-24", "2026-12-26")


def to_model(desktop: Desktop) -> None:
    Steering(desktop.store).configure(Provider("https://models.example/v1", "a-model-with-a-long-name", True)).result()
    open_page(desktop, "ai")
    until(desktop, lambda: desktop.desk.ai.property("loaded"))


def to_backups(desktop: Desktop) -> None:
    """One is being made, and the last one could not be."""
    page = desktop.desk.backup
    page._acts = BackupActs(back_up=lambda tell: tell(0.4) or Future())  # type: ignore[func-returns-value]
    open_page(desktop, "backup")
    page.back_up()
    until(desktop, lambda: page.property("progress") > 0)


def to_computers(desktop: Desktop) -> None:
    open_page(desktop, "computers")
    desktop.desk.computers.show(test_computers.FOUND)


def to_remove(desktop: Desktop) -> None:
    to_computers(desktop)
    desktop.desk.computers.ask("bb" * 16)


def to_removed(desktop: Desktop) -> None:
    to_computers(desktop)
    desktop.desk.computers.show_removed(True)


def to_connections(desktop: Desktop) -> None:
    """One works, one has lost its login, and one is not allowed what it needs."""
    good, ended, off = (row.id for row in desktop.store.read(connections.everything).result())
    desktop.desk.show_standing(Standing(good, test_integrations.GOOD, NOW, 0, NOW, 11, 11, NOW, 1_400))
    for number, problem in ((ended, PROBLEM["login_ended"]), (off, PROBLEM["messages_off"])):
        lights = tuple(LightState(each.light, problem if each.light is problem.light else None)
                       for each in test_integrations.GOOD)  # fmt: skip
        desktop.desk.show_standing(Standing(number, lights, NOW, 0, NOW, 10, 11))
    open_page(desktop, "integrations")
    until(desktop, lambda: len(desktop.desk.integrations.shown) == 3)


def to_how(desktop: Desktop) -> None:
    to_connections(desktop)
    desktop.window.click("Show me how")


def to_disconnect(desktop: Desktop) -> None:
    to_connections(desktop)
    asked = desktop.desk.disconnect_
    asked._acts = DisconnectActs(
        preview=lambda number: desktop.store.read(lambda db: disconnections.preview_of(db, number))
    )
    desktop.desk.integrations.disconnect_(desktop.desk.integrations.shown[-1].key)
    until(desktop, lambda: asked.property("stage") == "asking")


def to_receipt(desktop: Desktop) -> None:
    """Everything was done, and each answer stands there."""
    to_disconnect(desktop)
    asked = desktop.desk.disconnect_
    facts = Facts(NOW, "messenger", False, True, "", test_disconnecting.DEEDS, {"messages": 1_204}, waiting=False)
    done: Future[Disconnection | None] = Future()
    done.set_result(Disconnection(1, b"", facts, None))
    asked._acts = replace(asked._acts, disconnect=lambda *_: done)
    asked.confirm(False, True)
    until(desktop, lambda: asked.property("stage") == "done")


def to_number(desktop: Desktop) -> None:
    desktop.desk.numbers._acts = test_numbers_page.Office().acts()
    open_page(desktop, "numbers")
    until(desktop, lambda: desktop.desk.numbers.loaded)


def to_deregister(desktop: Desktop) -> None:
    to_number(desktop)
    desktop.window.click("Deregister…")


def to_permission(desktop: Desktop) -> None:
    page = desktop.desk.permissions
    page._acts = PermissionActs(data_classes.permission_table)
    open_page(desktop, "permissions")
    until(desktop, lambda: page.shown)
    page.ask("pages_messaging")


def to_quiet(desktop: Desktop) -> None:
    open_page(desktop, "notices")
    desktop.shell.notice_settings.keep_quiet(True)


def to_licence(desktop: Desktop) -> None:
    open_page(desktop, "about")
    desktop.shell.licences.toggle(desktop.shell.licences.parts.rows[0].key)


def updated(stage: Stage, obstacle: Obstacle | None = None) -> To:
    def to(desktop: Desktop) -> None:
        desktop.shell.updates.show(stage, "0.2.0", *([obstacle] if obstacle else []))
        open_page(desktop, "about")

    return to


def to_help(desktop: Desktop) -> None:
    open_page(desktop, "help")
    until(desktop, lambda: desktop.shell.help.is_read)
    desktop.shell.help.toggle(0)


def to_key(desktop: Desktop) -> None:
    open_page(desktop, "keyboard")
    desktop.shell.key_settings.ask("lock")


def to_wrong_keys(desktop: Desktop) -> None:
    commands = desktop.shell.registry
    commands.learn(*keymap.read('"conversation.next" = ["N", "Hyper+N"]\n"snoze" = ["H"]', commands.usual))
    open_page(desktop, "keyboard")


STATES: dict[str, To] = {
    "retention": to_retention,
    "retention, shorter": to_shorter,
    "templates, new": to_template,
    "templates, delete": to_no_template,
    "recovery, show": recovery("Show the code…", "Show the recovery code?"),
    "recovery, another": recovery("Make another code…", "Make another recovery code?"),
    "recovery, change the key": recovery("Change the key…", "Change the key?"),
    "ready answers, one": to_ready_answer,
    "ready answers, delete": to_no_ready_answer,
    "ready answers, paste": to_paste,
    "rules, new": to_rule,
    "rules, trial": to_trial,
    "hours, given": to_hours,
    "ai, a provider": to_model,
    "backup, under way": to_backups,
    "computers": to_computers,
    "computers, remove": to_remove,
    "computers, removed": to_removed,
    "integrations": to_connections,
    "integrations, how": to_how,
    "integrations, disconnect": to_disconnect,
    "integrations, receipt": to_receipt,
    "numbers": to_number,
    "numbers, deregister": to_deregister,
    "permissions, switch": to_permission,
    "notices, quiet": to_quiet,
    "about, licence": to_licence,
    "about, found": updated(Stage.FOUND),
    "about, ready": updated(Stage.READY),
    "about, failed": updated(Stage.FAILED, next(iter(Obstacle))),
    "help, a page": to_help,
    "keyboard, a key": to_key,
    "keyboard, wrong file": to_wrong_keys,
}
