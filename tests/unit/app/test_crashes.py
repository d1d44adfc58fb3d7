"""The crash log says where, and nothing that anybody wrote."""

import logging
from pathlib import Path

from conwerz_desktop.app.crashes import CrashLog

SECRET = "Do you ship to Sevilla?"


def test_a_crash_leaves_its_place_and_its_kind_only(tmp_path: Path) -> None:
    path = tmp_path / "profile" / "crash.log"
    log = CrashLog(path)
    try:
        raise LookupError(SECRET)
    except LookupError as error:
        log.write(type(error), error, error.__traceback__)
    log.close()
    written = path.read_text()
    assert "LookupError" in written
    assert "test_a_crash_leaves_its_place_and_its_kind_only test_crashes.py" in written
    assert SECRET not in written
    assert str(tmp_path) not in written


def test_what_libraries_log_is_noted_without_their_words(tmp_path: Path) -> None:
    path = tmp_path / "crash.log"
    log = CrashLog(path)
    log.install()
    try:
        raise LookupError(SECRET)
    except LookupError:
        logging.getLogger("asyncio").exception(f"Task exception was never retrieved: {SECRET}")
    log.close()
    written = path.read_text()
    assert "ERROR asyncio test_crashes.py" in written
    assert "LookupError" in written
    assert SECRET not in written


def test_a_log_that_grew_starts_again(tmp_path: Path) -> None:
    path = tmp_path / "crash.log"
    path.write_text("x" * 300_000)
    CrashLog(path).close()
    assert path.stat().st_size == 0
