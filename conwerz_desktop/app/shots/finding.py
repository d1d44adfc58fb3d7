"""Finding, in everything and in one conversation."""

from collections.abc import Callable

from PySide6.QtCore import Qt

from conwerz_desktop.app.shots.stage import LAPTOP, Scene, Stage, home
from conwerz_desktop.viewmodels.search import Search
from conwerz_desktop.viewmodels.thread_search import ThreadSearch


def _search(typed: str) -> Callable[[Stage], object]:
    def look(stage: Stage) -> None:
        home(stage)
        search = stage.part(Search)
        search.look_for(typed)
        stage.until(lambda: not typed or bool(search.model.rows or search.property("empty_words")))

    return look


def _search_field(stage: Stage) -> None:
    stage.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    stage.part(Search).look_for("is:")


def _search_inside(stage: Stage) -> None:
    stage.open(lambda text: "WhatsApp" in text)
    stage.part(ThreadSearch).begin()
    stage.part(ThreadSearch).look_for("a")
    stage.until(lambda: bool(stage.part(ThreadSearch).property("words")))


SCENES = (
    Scene("search", _search("a"), LAPTOP, _search("")),
    Scene("search-operators", _search_field, LAPTOP, _search("")),
    Scene("search-nothing", _search("cobalt"), LAPTOP, _search("")),
    Scene("search-inside", _search_inside, LAPTOP, lambda stage: stage.part(ThreadSearch).close()),
    Scene("inbox-nothing-here", lambda stage: stage.choose("failed"), LAPTOP, lambda stage: stage.choose("all")),
)
