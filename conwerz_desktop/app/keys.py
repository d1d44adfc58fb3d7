"""The owner's keys, between the window and their file."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from conwerz_desktop.desktop import browser
from conwerz_desktop.domain.keymap import Keys, Problem
from conwerz_desktop.services import background

if TYPE_CHECKING:
    from conwerz_desktop.app.program import Program
    from conwerz_desktop.viewmodels.key_settings import KeyActs


class OwnKeys:
    """They are the owner's, not a shop's: practice has the same."""

    def __init__(self, program: "Program", path: Path) -> None:
        self._program = program
        self._path = path

    def acts(self) -> "KeyActs":
        from conwerz_desktop.viewmodels.key_settings import KeyActs  # noqa: PLC0415

        return KeyActs(keep=self._keep, show=self._show, read=self.read, path=str(self._path))

    def read(self) -> None:
        """Where there is a file at all."""
        if self._path.exists():
            from conwerz_desktop.services import key_file  # noqa: PLC0415 - most owners have none

            usual = self._program.shell.registry.usual
            read = background.begin(partial(key_file.read, self._path, usual), "keys")
            self._program.bridge.when_done(read, self._learn)
        else:
            self._program.shell.registry.learn({})

    def _learn(self, found: tuple[dict[str, Keys], tuple[Problem, ...]]) -> None:
        self._program.shell.registry.learn(*found)

    def _keep(self, own: dict[str, Keys]) -> None:
        from conwerz_desktop.services import key_file  # noqa: PLC0415

        registry = self._program.shell.registry
        words = {name: command.words for name, command in registry.all.items()}
        background.begin(partial(key_file.write, self._path, own, registry.usual, words), "keys")

    def _show(self) -> None:
        if not self._path.exists():
            self._keep(dict(self._program.shell.registry.own))
        browser.open_folder(self._path.parent)
