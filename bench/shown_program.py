"""The real program, which says when its first rows are on screen, and can be sent through all its places."""

import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from bench import watching
from conwerz_desktop.app.options import Options
from conwerz_desktop.app.profile import Profile
from conwerz_desktop.app.program import Program
from conwerz_desktop.app.running import run
from conwerz_desktop.domain.views import View

AT_EACH_MS = 300


def run_told(told: dict[str, Any]) -> int:
    def make(application: QApplication, options: Options, chosen: Profile) -> Program:
        made = ShownProgram(application, options, chosen)
        made.watch(told["rows"], tours=told["tours"])
        watching.quit_with_parent(application)
        return made

    return run(Options(profile=Path(told["profile"])), make)


class ShownProgram(Program):
    def watch(self, rows: int, *, tours: bool) -> None:
        self._rows, self._tours = rows, tours
        self._engine.window.frameSwapped.connect(self._look)

    def _look(self) -> None:
        """The newest rows, and the first conversation with its composer, or with why nothing may be sent."""
        desk: Any = self._desk  # its parts are Qt properties, which mypy cannot see through
        if desk and len(desk.inbox.model.rows) >= self._rows and desk.conversation.model.rows:
            at = time.monotonic_ns()
            self._engine.window.frameSwapped.disconnect(self._look)
            watching.say(
                {"shown": at, "cpu": time.process_time() * 1e3, "surface": watching.surface(self._application)}
            )
            if self._tours:
                self._visit(self._stops())

    def _stops(self) -> list[Any]:
        desk: Any = self._desk
        from conwerz_desktop.viewmodels.places import Page, Place  # noqa: PLC0415 - not before the first frame

        stops = [lambda view=view: desk.rail.choose_view(view) for view in View]
        stops += [lambda place=place: desk.places.go(place) for place in Place]
        stops += [lambda page=page: desk.places.go_to_page(page) for page in Page]
        stops += [lambda: desk.places.go("inbox"), lambda: desk.search.look_for("verde"), desk.search.clear]
        return [*stops, lambda: desk.rail.choose_view("all"), desk.inbox.pick_next, desk.inbox.pick_next]

    def _visit(self, stops: list[Any]) -> None:
        if stops:
            stops[0]()
            QTimer.singleShot(AT_EACH_MS, self, lambda: self._visit(stops[1:]))
        else:
            watching.say({"rests": True})
