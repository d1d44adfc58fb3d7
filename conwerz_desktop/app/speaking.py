"""The language of the window: which it speaks, and every sentence said again when the owner chooses another."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from conwerz_desktop.app import profile, programs
from conwerz_desktop.desktop.languages import NAMES, Languages
from conwerz_desktop.viewmodels.places import Page, Places
from conwerz_desktop.viewmodels.settings import Speech

if TYPE_CHECKING:
    from conwerz_desktop.app.program import Program


class Speaking:
    def __init__(self, program: "Program", application: QApplication) -> None:
        self._program = program
        self._languages = Languages(application, programs.TRANSLATIONS, profile.real(program.options.profile).language)
        self._languages.speak()

    @property
    def spoken(self) -> str:
        return self._languages.spoken

    @property
    def figures(self) -> QLocale:
        return self._languages.figures

    def speech(self) -> Speech:
        """What the settings know of it."""
        offered = tuple((each, NAMES[each]) for each in self._languages.offered)
        return Speech(lambda: self._languages.chosen, offered, self._speak)

    def _speak(self, language: str) -> None:
        self._languages.choose(language)
        self._program.bridge.call(self._say_all_again)

    def _say_all_again(self) -> None:
        """Every sentence on screen, by making the screen anew."""
        program = self._program
        program.shell.registry.say_again()
        program.retranslate()
        if (shop := program.shop) and program.desk:
            program.shell.show_starting()
            program.close_desk()
            program.show(shop)
            if places := program.findChild(Places):
                places.go_to_page(Page.LANGUAGE.value)
