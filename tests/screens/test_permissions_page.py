"""Settings → Permissions and What leaves this computer, by mouse and keyboard."""

import io
from collections.abc import Callable
from concurrent.futures import Future

import pytest

from conwerz_desktop.app import data_classes, permissions_command, programs
from conwerz_desktop.domain.errands import Errand, Purpose
from conwerz_desktop.store import connection_health, connections, contacts
from conwerz_desktop.store.contacts import Contact
from conwerz_desktop.store.database import Writing
from conwerz_desktop.viewmodels.outgoing import PURPOSES
from conwerz_desktop.viewmodels.permissions import PermissionActs
from tests import shop
from tests.screens.conftest import NOW, Desktop

MINUTE = 60_000
ANSWERS = Contact("graph.facebook.com", Errand(Purpose.ANSWER, "pages_messaging"), 1_204, NOW - 90 * MINUTE, NOW)
POLLS = Contact("relay.example", Errand(Purpose.RECEIVE), 12, NOW - MINUTE, NOW)


@pytest.fixture
def copied() -> list[str]:
    return []


@pytest.fixture
def switched() -> list[str]:
    return []


@pytest.fixture
def page(desktop: Desktop, copied: list[str], switched: list[str]) -> Desktop:
    shop.fill(desktop.store)

    def write(writing: Writing) -> None:
        connection = connections.everything(writing.db)[-1].id
        connection_health.note(writing, connection, {"pages_messaging", "pages_manage_metadata"})
        contacts.add(writing, [ANSWERS, POLLS])

    desktop.store.write(write).result()
    desktop.desk.permissions._acts = PermissionActs(
        data_classes.permission_table, copied.append, lambda what: _done(switched, what), lambda: switched.append("")
    )
    desktop.shell.show_inbox(desktop.desk)
    desktop.desk.places.go_to_page("permissions")
    desktop.window.qtbot.waitUntil(lambda: len(desktop.desk.permissions.shown) == 12)
    return desktop


def written(desktop: Desktop) -> set[str]:
    """Every text that can be seen."""
    return {str(item.property("text")) for item in desktop.window.items()}


def _done(noted: list[str], what: str) -> Future[str]:
    noted.append(what)
    done: Future[str] = Future()
    done.set_result("")
    return done


def printed() -> str:
    output = io.StringIO()
    permissions_command.run([], programs.RESOURCES, list, 0, output)
    return output.getvalue()


def test_all_twelve_rows_stand_there_in_the_tables_own_words(page: Desktop) -> None:
    table = data_classes.permission_table()
    for line, row in zip(page.desk.permissions.shown, table.permissions, strict=True):
        words = (line.key, line.why, line.data_accessed, line.stored, line.retention)
        assert words == (row.permission, row.why, row.data_accessed, row.stored, row.retention)
        page.window.find(line.spoken)
        assert row.why in written(page)


def test_granted_and_last_used_are_what_is_true(page: Desktop) -> None:
    lines = {line.key: line for line in page.desk.permissions.shown}
    assert (lines["pages_messaging"].granted, lines["pages_messaging"].used) == ("Granted", "just now")
    assert (lines["pages_manage_metadata"].granted, lines["pages_manage_metadata"].used) == ("Granted", "Not used yet")
    assert (lines["leads_retrieval"].granted, lines["leads_retrieval"].used) == ("Not asked", "Not needed")
    used = Contact("graph.facebook.com", Errand(Purpose.LEADS, "leads_retrieval"), 1, NOW, NOW)
    page.store.write(lambda writing: contacts.add(writing, [used])).result()
    page.window.qtbot.waitUntil(lambda: page.desk.permissions.shown[10].used == "just now")


def test_one_row_is_copied_as_it_stands_in_the_table(page: Desktop, copied: list[str]) -> None:
    page.window.click("Copy the row pages_show_list")
    page.window.find("pages_show_list is copied")
    assert copied[0].startswith("| pages_show_list | List the Facebook Pages")
    assert copied[0] in printed().splitlines()


def test_all_is_copied_as_the_command_prints_it(page: Desktop, copied: list[str]) -> None:
    page.window.click("Copy the table")
    page.window.find("Copied")
    assert copied == [printed()]


def test_a_switch_asks_before_anything_is_erased(page: Desktop, switched: list[str]) -> None:
    page.window.click("pages_messaging")
    page.window.find("Switch pages_messaging off?")
    assert "These stop working: Messenger" in page.desk.permissions.explained
    assert "Stored here under it: 11." in page.desk.permissions.explained
    assert page.window.focused() == "Leave it as it is"
    page.window.click("Leave it as it is")
    page.window.qtbot.waitUntil(lambda: not page.window.shows("Switch pages_messaging off?"))
    assert switched == []
    page.window.click("pages_messaging")
    page.window.click("Give it back")
    page.window.find("Meta has pages_messaging back. What needed it has stopped.")
    assert switched == ["pages_messaging"]


def test_what_was_never_asked_can_be_asked_for(page: Desktop, switched: list[str]) -> None:
    page.desk.permissions.ask("instagram_manage_insights")
    page.window.find("Switch instagram_manage_insights on?")
    page.window.click("Ask Meta for it")
    assert switched == [""]


def test_every_host_is_named_with_what_it_was_contacted_for(page: Desktop) -> None:
    page.desk.places.go_to_page("outgoing")
    wanted = {"Meta", "Our delivery service", "graph.facebook.com", "Sending your answers", "1,204"}
    page.window.qtbot.waitUntil(lambda: wanted | {"1,204 calls since 12:43"} <= written(page))
    first = page.desk.outgoing.shown[0]
    more = Contact("graph.facebook.com", Errand(Purpose.CHECK), 1, NOW, NOW)
    page.store.write(lambda writing: contacts.add(writing, [more])).result()
    page.window.qtbot.waitUntil(lambda: "1,205 calls since 12:43" in written(page))
    assert len(page.desk.outgoing.shown[0].purposes) == len(first.purposes) + 1


def test_every_purpose_has_words() -> None:
    assert set(PURPOSES) == set(Purpose)


def test_nothing_is_read_before_the_page_is_opened(desktop: Desktop, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []
    read = desktop.store.read

    def note(query: Callable[..., object]) -> object:
        asked.append(query)
        return read(query)

    monkeypatch.setattr(desktop.store, "read", note)
    desktop.begin_again()
    desktop.desk.tick()
    names = {getattr(query, "__module__", "") for query in asked}
    assert not names & {"conwerz_desktop.viewmodels.permissions", "conwerz_desktop.store.contacts"}
    assert not names & {"conwerz_desktop.viewmodels.integrations"}
