"""The crash log: which line of ours failed and with what kind of error, and nothing that anybody wrote."""

import faulthandler
import logging
import sys
import threading
from pathlib import Path
from traceback import walk_tb
from types import TracebackType
from typing import IO

KEPT_BYTES = 200_000


class CrashLog:
    """Error texts stay out of it, because they may quote a message, a name or a token."""

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        if path.exists() and path.stat().st_size > KEPT_BYTES:
            path.unlink()
        self._file: IO[str] = path.open("a", encoding="utf-8")
        path.chmod(0o600)
        self._records = _Records(self)

    def install(self) -> None:
        """Whatever fails is written here, and nothing on standard error: desktops keep that in a file of their own."""
        faulthandler.enable(self._file, all_threads=True)
        sys.excepthook = self.write
        sys.unraisablehook = lambda args: self.write(args.exc_type, args.exc_value, args.exc_traceback)
        threading.excepthook = lambda args: self.write(args.exc_type, args.exc_value, args.exc_traceback)
        logging.getLogger().addHandler(self._records)

    def close(self) -> None:
        """The usual handlers come back."""
        faulthandler.disable()
        sys.excepthook, threading.excepthook = sys.__excepthook__, threading.__excepthook__
        sys.unraisablehook = sys.__unraisablehook__
        logging.getLogger().removeHandler(self._records)
        self._file.close()

    def write(self, kind: type[BaseException], _error: BaseException | None, trace: TracebackType | None) -> None:
        frames = (
            f"  {frame.f_code.co_qualname} {_place(frame.f_code.co_filename)}:{line}" for frame, line in walk_tb(trace)
        )
        self.note(f"{kind.__module__}.{kind.__qualname__}", *frames)

    def note(self, *lines: str) -> None:
        self._file.write("\n".join([*lines, ""]))
        self._file.flush()


class _Records(logging.Handler):
    """What libraries log: who and where. Their words stay out of it too, asyncio's quote the errors of tasks."""

    def __init__(self, log: CrashLog) -> None:
        super().__init__(logging.WARNING)
        self._log = log

    def emit(self, record: logging.LogRecord) -> None:
        self._log.note(f"{record.levelname} {record.name} {_place(record.pathname)}:{record.lineno}")
        if record.exc_info and record.exc_info[0]:
            self._log.write(*record.exc_info)


def _place(filename: str) -> str:
    """Inside the program, never the owner's folders."""
    parts = Path(filename).parts
    return "/".join(parts[parts.index("conwerz_desktop") :]) if "conwerz_desktop" in parts else Path(filename).name
