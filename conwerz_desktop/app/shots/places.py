"""The lane of comments, the board of leads, and the figures."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtTest import QTest

from conwerz_desktop.app.shots.stage import LAPTOP, NARROW, SMALL, WIDE, Scene, Stage, home
from conwerz_desktop.viewmodels.comments import Comments
from conwerz_desktop.viewmodels.insights.dashboard import Insights
from conwerz_desktop.viewmodels.leads import Leads
from conwerz_desktop.viewmodels.places import Places
from conwerz_desktop.viewmodels.reply_field import ReplyField

POSTS = 4


LEADS = 9


def _comments(wanted: Callable[[str], bool]) -> Callable[[Stage], object]:
    """The lane, at the first post whose spoken row fits, with everything that Meta says of the posts."""

    def arrange(stage: Stage) -> None:
        stage.part(Places).go("comments")
        lane = stage.part(Comments)
        stage.until(lambda: len(lane.model.rows) >= POSTS and all(row.picture for row in lane.model.rows))
        row = next(row for row in lane.model.rows if wanted(row.spoken))
        lane.pick(row.key)
        stage.until(lambda: bool(lane.open_post().model.rows))

    return arrange


def _leads(view: str) -> Callable[[Stage], object]:
    """With somebody in each stage: the owner has done some work."""

    def arrange(stage: Stage) -> None:
        stage.part(Places).go("leads")
        lane = stage.part(Leads)
        stage.until(lambda: len(lane.rows_of_table()) >= LEADS)
        for name, number in (("ليلى", 2), ("Ben", 2), ("Aiko", 2), ("प्रिया", 3), ("Sofie", 3), ("Marcus", 4)):
            row = next(row for row in lane.rows_of_table() if row.name.startswith(name))
            if row.stage == "new":
                lane.place(row.key, number)
        stage.until(lambda: sum(row.stage == "new" for row in lane.rows_of_table()) == LEADS - 6)
        lane.choose(view)

    return arrange


def _insights(which: str, source: str = "all") -> Callable[[Stage], object]:
    """Thirteen months of a shop, once Meta's figures are there as well."""

    def arrange(stage: Stage) -> None:
        stage.part(Places).go("insights")
        board = stage.part(Insights)
        stage.until(lambda: "reach" in board.charts_shown() and _is_told(board.charts_shown()["reach"].standing))
        board.choose_source(source)
        board.choose_range(which)
        stage.until(lambda: board.spans_shown() == which)

    return arrange


def _is_told(standing: str) -> bool:
    """Meta has given the figure."""
    ask, wait = "Not asked for yet.", "Meta has provided nothing of it yet."
    return standing not in {QCoreApplication.translate("Insights", each) for each in (ask, wait)}


def _hover_over_insights(stage: Stage) -> None:
    _insights("13m")(stage)
    _move(stage, 800, 480)


def _move(stage: Stage, x: int, y: int) -> None:
    """The pointer."""
    QTest.mouseMove(stage.window, QPoint(x, y))


def _one_lead(stage: Stage) -> None:
    _leads("board")(stage)
    lane = stage.part(Leads)
    lane.open(next(row.key for row in lane.rows_of_table() if row.name == "Grace Okafor"))
    stage.until(lambda: bool(lane.open_lead().answers_shown()))


def _reply_privately(stage: Stage) -> None:
    _comments(lambda text: "Cobalt" in text)(stage)
    post = stage.part(Comments).open_post()
    row = next(row for row in post.model.rows if row.can_write_privately)
    post.write_privately(row.key)
    stage.part(ReplyField).write("We do ship to you. Shall I write you the price of the whole set?")


SCENES = (
    Scene("comments", _comments(lambda text: "Cobalt" in text)),
    Scene("comments-private", _reply_privately),
    Scene("comments-small", _comments(lambda text: "Workshop" in text), SMALL),
    Scene("comments-narrow-list", _comments(lambda text: "Cobalt" in text), NARROW, home),
    Scene("leads", _leads("board")),
    Scene("leads-table", _leads("table")),
    Scene("leads-one", _one_lead, LAPTOP, home),
    Scene("insights", _insights("13m")),
    Scene("insights-90", _insights("90"), (1280, 2600)),
    Scene("insights-30", _insights("30"), (1280, 2600)),
    Scene("insights-7", _insights("7")),
    Scene("insights-channel", _insights("30", "channel:instagram"), (1280, 1400)),
    Scene("insights-hover", _hover_over_insights, LAPTOP, lambda stage: _move(stage, 1, 1)),
    Scene("insights-wide", _insights("13m"), WIDE),
    Scene("insights-narrow", _insights("13m"), NARROW, home),
)
