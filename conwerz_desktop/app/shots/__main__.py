"""A picture of every screen of the running program on the practice shop, light and dark: `shots FOLDER [--seed S]`.

`--language ar --size 200 --contrast` show what another owner sees; the pseudo-locale is a language as well.
"""

import argparse
import os
import sys
import tempfile
import traceback
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from conwerz_desktop.app import profile, programs
from conwerz_desktop.app.options import Options
from conwerz_desktop.app.program import Program
from conwerz_desktop.app.shots import scenes
from conwerz_desktop.app.shots.stage import Album, Eyes, Scene, Stage
from conwerz_desktop.desktop import fonts
from conwerz_desktop.desktop.languages import NAMES, SOURCE
from conwerz_desktop.viewmodels.settings import TEXT_SIZES

PSEUDO = "pseudo"


WEBP_QUALITY = 75


PEOPLE = 8


def main() -> int:
    parser = argparse.ArgumentParser("shots", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", nargs="+", default=[""], help="pictures whose names begin so")
    parser.add_argument("--exactly", nargs="+", default=[], help="pictures of these names")
    parser.add_argument("--webp", action="store_true", help="a tenth of the size, for pages")
    parser.add_argument("--language", choices=(*NAMES, PSEUDO), default=SOURCE)
    parser.add_argument("--size", type=int, choices=TEXT_SIZES, default=100, help="of the text, in percent")
    parser.add_argument("--contrast", action="store_true", help="more of it")
    wanted = parser.parse_args()
    wanted.folder.mkdir(parents=True, exist_ok=True)
    os.environ["LC_ALL"] = "en_GB.UTF-8"  # a computer that writes dates and times so
    application = QApplication(sys.argv[:1])
    fonts.prepare(application)
    with tempfile.TemporaryDirectory() as home:
        options = Options(profile=Path(home), seed=wanted.seed)
        eyes = Eyes(wanted.language, wanted.size, wanted.contrast)
        program = _program(application, options, eyes.language)
        program.start()
        album = Album(wanted.folder, "webp", WEBP_QUALITY) if wanted.webp else Album(wanted.folder)
        failed = _shoot(Stage(application, program, album, eyes), partial(_is_wanted, wanted.only, wanted.exactly))
        program.close()
    return 1 if failed else 0


def _program(application: QApplication, options: Options, language: str) -> Program:
    """That speaks the language from its first sentence on."""
    chosen = profile.real(options.profile)
    chosen.language.write_text(SOURCE if language == PSEUDO else language, encoding="utf-8")
    program = Program(application, options, chosen)
    if language == PSEUDO:
        translator = QTranslator(application)
        if not translator.load(str(programs.TRANSLATIONS / "pseudo.qm")):
            raise FileNotFoundError("pseudo.qm: scripts/translations.py pseudo")
        application.installTranslator(translator)
        translator.translate("Inbox", "")  # takes Python's lock now, and not while screens are compiled
    return program


def _is_wanted(beginnings: Sequence[str], names: Sequence[str], scene: Scene) -> bool:
    return scene.name in names if names else scene.name.startswith(tuple(beginnings))


def _shoot(stage: Stage, is_wanted: Callable[[Scene], bool]) -> list[str]:
    """The names of the scenes that could not be played: the others are worth having without them."""
    failed = _played(stage, filter(is_wanted, scenes.BEFORE))
    stage.shell.show_first_run()
    stage.shell.try_practice()
    stage.until(stage.is_open)
    stage.choose("all")
    stage.until(lambda: len(stage.inbox.model.rows) >= PEOPLE)
    failed += _played(stage, filter(is_wanted, scenes.INBOX))
    stage.shell.answer_closing("")
    return failed


def _played(stage: Stage, scenes: Iterable[Scene]) -> list[str]:
    failed = []
    for scene in scenes:
        try:
            stage.shoot(scene)
        except (TimeoutError, LookupError, StopIteration):
            traceback.print_exc()
            sys.stderr.write(f"not played: {scene.name}\n")
            failed.append(scene.name)
            scene.restore(stage)
    return failed


if __name__ == "__main__":
    sys.exit(main())
