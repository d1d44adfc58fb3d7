"""The real program on a given shop and relay, watched. Told on stdin: profile, key, facts of the practice server."""

import json
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication

from bench import watching
from conwerz_desktop import keychain
from conwerz_desktop.app.options import Options
from conwerz_desktop.app.practice_server import PracticeServer
from conwerz_desktop.app.profile import Profile
from conwerz_desktop.app.program import Program
from conwerz_desktop.app.running import run
from conwerz_desktop.services import entries

FEW = 10  # WhatsApp tells whole seconds, so the newest is not always the first


class ServerElsewhere(PracticeServer):
    """Practice Meta and the relay run as processes of their own."""

    def __init__(self, facts: Mapping[str, Any]) -> None:
        self._facts = facts

    def facts(self) -> Mapping[str, Any]:
        return self._facts

    def stop(self) -> None:
        return


class WatchedProgram(Program):
    def watch(self) -> None:
        watching.Watch(self._engine.window, self._newest)
        watching.say({"surface": watching.surface(self._application)})

    def _newest(self) -> Iterable[str]:
        """The rows at the top of the list; where a row's conversation is the open one, its bubble must be there too."""
        if self._desk is None:
            return
        desk: Any = self._desk  # its parts are Qt properties, which mypy cannot see through
        bubbles = {bubble.text for bubble in desk.conversation.bubbles.rows[:FEW]}
        for row in desk.inbox.model.rows[:FEW]:
            if row.key != desk.conversation.conversation or row.preview in bubbles:
                yield row.preview


def main() -> int:
    told = json.loads(sys.stdin.readline())

    def make(application: QApplication, options: Options, chosen: Profile) -> Program:
        keychain.for_this_system(chosen.keychain_service).set(entries.DATABASE, told["key"])
        made = WatchedProgram(application, options, chosen, serve=lambda *_: ServerElsewhere(told["facts"]))
        made.when_first_row_is_shown(made.watch)
        watching.quit_with_parent(application)
        return made

    return run(Options(practice=True, profile=Path(told["profile"])), make)


if __name__ == "__main__":
    sys.exit(main())
