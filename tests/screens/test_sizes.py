"""Every screen at every size of window and of text, close or wide: nothing clipped, nothing over something else."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtQuick import QQuickItem

from conwerz_desktop.services.under_way import Kind
from conwerz_desktop.viewmodels.places import Page
from tests import shop
from tests.screens.conftest import Desktop, accessible_name
from tests.screens.keys import press
from tests.screens.settings_states import STATES
from tests.screens.test_leads_board import fill as lead

Size = tuple[int, int, int, str]
"""Width, height, size of text in percent, density."""
SIZES: list[Size] = [
    (480, 560, 100, "comfortable"),
    (1024, 640, 100, "compact"),
    (1024, 640, 200, "comfortable"),
    (1280, 800, 125, "comfortable"),
    (1280, 800, 150, "compact"),
    (1280, 800, 200, "comfortable"),
    (1920, 1080, 175, "compact"),
    (3840, 2160, 200, "comfortable"),
]
SMALL = [SIZES[0], SIZES[2], SIZES[5]]  # where a question or a sheet would not fit, if anywhere; all with --every-size
FRAMES = 5  # within which a layout comes to rest
NARROWEST, LOWEST = 480, 360  # what is laid out is never smaller
SPARE = 1.0  # pixels by which what was rounded may differ
PAGES = [page.value for page in Page if page is not Page.RETENTION]  # STATES has it, with something to show


def to_inbox(desktop: Desktop) -> None:
    desktop.desk.inbox.pick(1)
    desktop.window.qtbot.waitUntil(lambda: desktop.desk.conversation.conversation == 1)


def to_page(page: str) -> Callable[[Desktop], None]:
    return lambda desktop: desktop.desk.places.go_to_page(page)


def to_comments(desktop: Desktop) -> None:
    shop.comment(desktop.store)
    desktop.desk.places.go("comments")


def to_leads(desktop: Desktop) -> None:
    lead(desktop)
    desktop.desk.places.go("leads")


def to_answer(desktop: Desktop) -> None:
    to_inbox(desktop)
    desktop.desk.composer.write("Hello")


def to_insights(desktop: Desktop) -> None:
    desktop.desk.places.go("insights")


UNDER_WAY = ExitStack()


def to_work(desktop: Desktop) -> None:
    for kind in (Kind.BACKUP, Kind.REREAD):
        UNDER_WAY.enter_context(desktop.under_way.begin(kind, lambda: None)).tell(0.43)
    desktop.window.qtbot.waitUntil(lambda: desktop.desk.work.property("others") == 1)


def then(command: str, opens: str, before: Callable[[Desktop], None] = to_inbox) -> Callable[[Desktop], None]:
    """Gives the command once it can be given, and waits for what it opens, by its accessible name."""

    def give(desktop: Desktop) -> None:
        before(desktop)
        desktop.window.quick.grabWindow()  # what the store brings is on the screen: nothing closes the list again
        desktop.window.qtbot.waitUntil(lambda: desktop.shell.registry.is_offered(command))
        desktop.shell.registry.run(command)
        desktop.window.find(opens)

    return give


def by_keys(keys: str, opens: str) -> Callable[[Desktop], None]:
    def strike(desktop: Desktop) -> None:
        press(desktop.window.quick, keys)
        desktop.window.find(opens)

    return strike


def to_closing(desktop: Desktop) -> None:
    desktop.shell.ask_about_closing()
    desktop.window.find("Go on receiving messages?")


NAME = "Lucía Fernández"
OPENED = {
    "conversation.person": f"About {NAME}",
    "conversation.snooze": "Snooze until",
    "conversation.label": "Label",
    "conversation.rename": "What do you call this person?",
    "conversation.block": f"Block {NAME}?",
    "conversation.forget": f"Forget {NAME}?",
    "conversation.search": "Search in this conversation",
    "conversation.select_all": f"Chosen: {len(shop.TALKS)}",
    "answer.note": "Note that only you can see",
    "answer.emoji": "Suggestions",
    "answer.canned": "Suggestions",
}
SCREENS: dict[str, Callable[[Desktop], None]] = (
    {
        "insights": to_insights,
        "answer.schedule": then("answer.schedule", "Or when you say", to_answer),
        "work": to_work,
        "all work": then("work", "Under way", to_work),
        "inbox": to_inbox,
        "comments": to_comments,
        "leads": to_leads,
        "first run": lambda desktop: desktop.shell.show_first_run(),
        "recovery": lambda desktop: desktop.shell.show_recovery("apple bread candle desk " * 3),
        "trouble": lambda desktop: desktop.shell.show_trouble("keychain.locked"),
        "locked": lambda desktop: desktop.shell.show_locked(takes_code=True),
        "closing": to_closing,
        "palette": by_keys("Ctrl+K", "Commands and people"),
        "keys": by_keys("?", "All keys"),
    }
    | {f"settings {page}": to_page(page) for page in PAGES}
    | {command: then(command, opens) for command, opens in OPENED.items()}
)


@pytest.fixture
def full(desktop: Desktop) -> Iterator[Desktop]:
    shop.fill(desktop.store)
    desktop.shell.show_inbox(desktop.desk)
    desktop.desk.rail.choose_view("all")
    desktop.window.qtbot.waitUntil(lambda: len(desktop.desk.inbox.rows.rows) == len(shop.TALKS))
    yield desktop
    UNDER_WAY.close()
    desktop.shell.chosen.choose_text_size(100)


@pytest.mark.parametrize("screen", SCREENS)
def test_nothing_is_clipped_and_nothing_overlaps(full: Desktop, screen: str) -> None:
    SCREENS[screen](full)
    walk(full, screen, SIZES)


@pytest.mark.parametrize("state", STATES)
def test_no_question_and_no_sheet_of_the_settings_is_clipped(
    full: Desktop, state: str, request: pytest.FixtureRequest
) -> None:
    STATES[state](full)
    walk(full, state, SIZES if request.config.getoption("--every-size") else SMALL)


def test_the_columns_of_the_retention_page_stand_under_each_other(full: Desktop) -> None:
    """Also in the line that says what goes by tomorrow."""
    STATES["retention"](full)
    full.window.resize(1280, 800)
    lines = full.desk.retention.kinds.rows
    rules = {line.rule for line in lines}
    rows = [each for each in full.window.items() if is_a(each, "RetentionRow")]
    inside = [each for row in rows for each in visible(row) if each.property("text") in rules]
    places = [each.mapToScene(QPointF()).x() for each in inside]
    assert len(places) == len(lines)
    assert max(places) - min(places) < SPARE


def zoomed(full: Desktop, width: int, height: int, percent: int) -> bool:
    """The window has that size, and what is in it is laid out in so much less as it is drawn larger."""
    quick = full.window.quick
    zoom = max(1.0, min(percent / 100, width / NARROWEST, height / LOWEST))
    root = quick.contentItem()
    laid_out = abs(root.width() * zoom - width) < SPARE and abs(root.height() * zoom - height) < SPARE
    return laid_out and quick.property("zoom") == pytest.approx(zoom)


def walk(full: Desktop, screen: str, sizes: Sequence[Size]) -> None:
    """Draws it at each size, and looks."""
    quick = full.window.quick
    root = quick.contentItem()
    for width, height, percent, density in sizes:
        full.shell.chosen.choose_text_size(percent)
        full.shell.chosen.choose_density(density)
        quick.resize(width, height)
        full.window.qtbot.waitUntil(lambda at=(width, height, percent): zoomed(full, *at))  # type: ignore[misc]
        quick.grabWindow()  # draws a frame, so that every layout has settled
        quick.grabWindow()
        found = [*clipped(root), *outside(root), *overlapping(root)]
        for _ in range(FRAMES):  # what is marked at that moment, or came from the store, is laid out a frame later
            if not found:
                break
            quick.grabWindow()
            found = [*clipped(root), *outside(root), *overlapping(root)]
        assert found == [], f"{screen} at {width} × {height}, {percent} %, {density}:\n" + "\n".join(found)


def visible(item: QQuickItem) -> Iterator[QQuickItem]:
    if item.isVisible() and item.opacity() > 0 and item.width() > 0 and item.height() > 0:
        yield item
        for child in item.childItems():
            yield from visible(child)


def clipped(root: QQuickItem) -> Iterator[str]:
    """Words that may not be cut short, and are; and words that need more lines than they have room for."""
    for item in visible(root):
        if not is_a(item, "PlainText", "Sentence", "Heading") or not item.property("text"):
            continue
        if item.property("contentWidth") > item.width() + SPARE:
            yield f"cut: {said(item)}"
        lines = item.property("lineCount")  # the letters of tall scripts may reach beyond a line that keeps its rhythm
        if lines > 1 and item.property("contentHeight") > item.height() + SPARE and not item.property("truncated"):
            yield f"too low: {said(item)}"
        if item.property("truncated") and is_button(item):
            yield f"a button cut short: {said(item)}"


def outside(root: QQuickItem) -> Iterator[str]:
    """What leaves the window, and what a layout could not hold. A list that scrolls may hold more than it shows."""
    whole = QRectF(0, 0, root.width(), root.height())
    for item in visible(root):
        if scrolls(item):
            continue
        place = item.mapRectToItem(root, QRectF(0, 0, item.width(), item.height()))
        if accessible_name(item) and not whole.adjusted(-SPARE, -SPARE, SPARE, SPARE).contains(place):
            yield f"outside: {said(item)} at {place.getRect()}"
        parent = item.parentItem()
        if parent and is_a(parent, "QQuickRowLayout", "QQuickColumnLayout", "RowLayout", "ColumnLayout"):
            inner = QRectF(0, 0, parent.width(), parent.height())
            here = item.mapRectToItem(parent, QRectF(0, 0, item.width(), item.height()))
            if here.left() < -SPARE or here.right() > inner.right() + SPARE:
                yield f"wider than its layout: {said(item)} by {here.right() - inner.right():.0f}"


def overlapping(root: QQuickItem) -> Iterator[str]:
    """Two of one layout or row, one over the other."""
    for parent in visible(root):
        if not is_a(parent, "QQuickRowLayout", "QQuickColumnLayout", "QQuickGridLayout", "QQuickRow", "QQuickColumn"):
            continue
        children = [child for child in parent.childItems() if child.isVisible() and child.width() and child.height()]
        places = [QRectF(child.position(), child.size()) for child in children]
        for at, one in enumerate(places):
            for other in range(at + 1, len(places)):
                both = one.intersected(places[other])
                if both.width() > SPARE and both.height() > SPARE:
                    yield f"over each other: {said(children[at])} and {said(children[other])}"


def is_a(item: QQuickItem, *names: str) -> bool:
    return item.metaObject().className().split("_")[0] in names


def is_button(item: QQuickItem) -> bool:
    parent = item.parentItem()
    while parent:
        if is_a(parent, "ActionButton", "PrimaryButton", "Chip", "WindowChip"):
            return True
        parent = parent.parentItem()
    return False


def scrolls(item: QQuickItem) -> bool:
    """It lies in something that is moved to be seen, or that shows a part on purpose."""
    parent = item.parentItem()
    while parent:
        if parent.clip() or (is_a(parent, "QQuickFlickable", "QQuickListView", "NavList") and not is_still(parent)):
            return True
        parent = parent.parentItem()
    return False


def is_still(item: QQuickItem) -> bool:
    """What a question says, where all of it fits."""
    return is_a(item, "QQuickFlickable") and not item.property("interactive")


def said(item: QQuickItem) -> str:
    words = str(item.property("text") or accessible_name(item) or "")[:40]
    path = []
    parent: QQuickItem | None = item
    while parent and len(path) < 4:
        path.append(parent.metaObject().className().split("_")[0])
        parent = parent.parentItem()
    return f"{words!r} ({' < '.join(path)})"


def test_the_checks_find_what_is_wrong(full: Desktop) -> None:
    """A check that finds nothing anywhere proves nothing."""
    to_inbox(full)
    full.window.resize(1280, 800)
    root = full.window.quick.contentItem()
    full.window.find("Lucía Fernández").setWidth(20)
    send = next(item for item in visible(root) if is_a(item, "PrimaryButton"))
    send.setPosition(QPointF(3000, 0))
    assert any("outside" in found or "wider" in found for found in [*outside(root)])


def test_a_small_window_zooms_less_than_it_is_asked_to(full: Desktop) -> None:
    full.shell.chosen.choose_text_size(200)
    for width, height, zoom in ((1920, 1080, 2), (1024, 640, 640 / 360), (480, 560, 1)):
        full.window.quick.resize(width, height)
        full.window.qtbot.waitUntil(lambda z=zoom: full.window.quick.property("zoom") == pytest.approx(z))  # type: ignore[misc]


def test_larger_and_smaller_by_keys(full: Desktop) -> None:
    window = full.window
    press(window.quick, "Ctrl++")
    press(window.quick, "Ctrl++")
    window.qtbot.waitUntil(lambda: window.quick.property("zoom") == 1.25)
    press(window.quick, "Ctrl+-")
    window.qtbot.waitUntil(lambda: window.quick.property("zoom") == 1.1)
    press(window.quick, "Ctrl+0")
    window.qtbot.waitUntil(lambda: window.quick.property("zoom") == 1)
