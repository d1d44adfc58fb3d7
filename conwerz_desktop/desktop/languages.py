"""The language of the window: the owner's choice, else the computer's, else English."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

SOURCE = "en"  # the sentences in the program are English
NAMES = {
    "id": "Bahasa Indonesia",
    "de": "Deutsch",
    "en": "English",
    "es": "Español",
    "fr": "Français",
    "pt": "Português",
    "ar": "العربية",
    "hi": "हिन्दी",
    "th": "ไทย",
}
"""Each as it calls itself, in this order: Qt would name a country too."""
FROM_THE_RIGHT = {"ar"}
WITH_OUR_DIGITS = {"ar": "ar_AE"}


class Languages:
    """Reads `<language>.qm` from a folder, and keeps the choice in a file: it is needed before any shop is open."""

    def __init__(self, application: QGuiApplication, folder: Path, choice: Path) -> None:
        self._application = application
        self._folder = folder
        self._choice = choice
        self._installed: list[QTranslator] = []
        self._computer = QLocale.system()
        self.spoken = SOURCE

    @property
    def offered(self) -> tuple[str, ...]:
        return tuple(each for each in NAMES if each == SOURCE or (self._folder / f"{each}.qm").exists())

    @property
    def chosen(self) -> str:
        """Empty where it follows the computer."""
        try:
            said = self._choice.read_text(encoding="utf-8").strip()
        except (OSError, UnicodeDecodeError):
            return ""
        return said if said in self.offered else ""

    def choose(self, language: str) -> None:
        """Keep it, and speak it from now on. What is on screen has to be made anew. Raises OSError."""
        self._choice.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._choice.write_text(language, encoding="utf-8")
        self.speak()

    def speak(self) -> None:
        self.spoken = language = self.chosen or self._of_the_computer()
        for each in self._installed:
            self._application.removeTranslator(each)
        self._installed = [each for each in (self._qts_own(language), self._ours(language)) if each]
        for each in self._installed:
            self._application.installTranslator(each)
        # A translator made in Python takes Python's lock at its first call and never again. That call may not come from
        # the thread that compiles screens: this one waits for it, holding the lock.
        QCoreApplication.translate("Languages", "")
        locale = self._locale_of(language)
        QLocale.setDefault(locale)
        if language in FROM_THE_RIGHT or self._application.isRightToLeft():  # to say so, Qt's every enum is made
            self._application.setLayoutDirection(locale.textDirection())

    def _of_the_computer(self) -> str:
        wanted = (QLocale(each).name().partition("_")[0] for each in self._computer.uiLanguages())
        return next((each for each in wanted if each in self.offered), SOURCE)

    @property
    def figures(self) -> QLocale:
        """Its owner types days as the computer writes them, in whichever language the window is.

        One that begins with the year, or has no country, says nothing of 05/09/2026.
        """
        year_first = self._computer.dateFormat(QLocale.FormatType.ShortFormat).startswith("y")
        return QLocale() if year_first or self._computer.name() == "C" else self._computer

    def _locale_of(self, language: str) -> QLocale:
        """With the computer's own way of writing dates and numbers where it speaks the same, in our sentences' digits.

        Some countries have other digits: "30" in a sentence would stand beside a date in those.
        """
        if self._computer.name().partition("_")[0] == language and self._computer.zeroDigit() == "0":
            return self._computer
        return QLocale(WITH_OUR_DIGITS.get(language, language))

    def _ours(self, language: str) -> QTranslator | None:
        translator = QTranslator(self._application)
        return translator if translator.load(str(self._folder / f"{language}.qm")) else None

    def _qts_own(self, language: str) -> QTranslator | None:
        """The words of Qt's dialogs."""
        translator = QTranslator(self._application)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        return translator if translator.load(f"qtbase_{language}", folder) else None
