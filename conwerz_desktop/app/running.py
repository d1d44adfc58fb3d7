"""One start of the program, from its options to its exit code."""

import json
import os
import sys
from collections.abc import Callable

from PySide6.QtWidgets import QApplication

from conwerz_desktop.app import core_dumps, describing, graphics, opening, plans, profile, programs
from conwerz_desktop.app.clock import real_now
from conwerz_desktop.app.crashes import CrashLog
from conwerz_desktop.app.graphics import Card
from conwerz_desktop.app.options import Options
from conwerz_desktop.app.profile import Profile
from conwerz_desktop.app.program import Program
from conwerz_desktop.desktop import fonts
from conwerz_desktop.desktop.ending_signals import EndingSignals
from conwerz_desktop.desktop.single_instance import SingleInstance
from conwerz_desktop.domain.offers import PlanError

Make = Callable[[QApplication, Options, Profile], Program]


def run(options: Options, make: Make = Program) -> int:
    """Until the window is closed for good, or a signal says so. Returns the exit code."""
    started_at = real_now()
    try:
        plans.find(options.plan)
    except (PlanError, OSError) as error:
        sys.stderr.write(f"conwerz: {error}\n")
        _give_back(options)
        return 2
    chosen = opening.chosen(options.profile, practice=options.practice)
    core_dumps.refuse()
    CrashLog(chosen.crash_log).install()
    _hurry()
    os.environ["QT_DISABLE_SHADER_DISK_CACHE"] = "1"  # it would lie outside of the profile
    programs.keep_compiled_screens(profile.real(options.profile).folder)
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Conwerz")
    application.setDesktopFileName("conwerz")
    fonts.prepare(application)
    instance = SingleInstance(profile.real(options.profile).folder, application)
    if not instance.is_first:
        instance.raise_first()
        _give_back(options)
        return 0
    card = Card(chosen.drawing, real_now, without=options.safe_graphics or options.card_failed)
    for each in (profile.practice(options.profile), profile.real(options.profile)):
        if each.farewell.exists():
            _go_on_erasing(each)
    program = make(application, options, chosen)
    programs.forget_compiled_screens()
    instance.asked_to_raise.connect(program.raise_window)
    if options.until_first_row:
        program.when_first_row_is_shown(lambda: _report_and_quit(application, started_at))
    ending = EndingSignals(application)
    ending.heard.connect(application.quit)
    frames = program.watch_frames(card)
    program.start()
    code = application.exec()
    frames.close()
    program.close()
    _take_apart(program)
    if not frames.has_failed:
        return code
    if not card.is_used:
        sys.stderr.write("conwerz: no window can be drawn here. Run conwerz doctor.\n")
        return 1
    instance.close()
    return graphics.start_again(sys.argv[1:])


def _take_apart(program: Program) -> None:
    """While there is an application. Left to it, its children go after the display's connection and the platform: the
    tray's icon, sounds and whatever else of Qt's a program has made would free what is there no more.
    """
    import shiboken6  # noqa: PLC0415 - at the end
    from PySide6.QtCore import QCoreApplication, QEvent  # noqa: PLC0415

    deferred = QEvent.Type.DeferredDelete.value
    QCoreApplication.sendPostedEvents(None, deferred)  # of all
    shiboken6.delete(program)


def _hurry() -> None:
    """An event reaches the screen through four threads: none may wait long for another (design section 8)."""
    sys.setswitchinterval(0.0002)  # Python's 5 ms is a third of a frame, paid at every row that a busy neighbour delays
    os.environ.setdefault("QT_QPA_UPDATE_IDLE_TIME", "0")  # 5 ms before each frame; animations tick at 16


def _give_back(options: Options) -> None:
    """This start shows no window."""
    from conwerz_desktop.app import handing_over  # noqa: PLC0415 - not for a start that does

    handing_over.give_back(profile.real(options.profile).folder, describing.version())


def _go_on_erasing(unfinished: Profile) -> None:
    from conwerz_desktop.app import erasing  # noqa: PLC0415 - hardly ever

    erasing.go_on(unfinished)


def _report_and_quit(application: QApplication, started_at: int) -> None:
    sys.stdout.write(json.dumps({"first_row_ms": real_now() - started_at}) + "\n")
    sys.stdout.flush()
    application.quit()
