"""What a figure needs around it: a display, a folder of its own, and child processes that say when they are ready."""

import json
import os
import queue
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psutil

ROOT = Path(__file__).parents[1]
PATIENCE = 10  # seconds


class Child:
    """A process that writes one JSON line after the other, the first one when it is ready. Its stdin ends it."""

    def __init__(
        self, command: Sequence[str], environment: Mapping[str, str], *, told: object = None, patience: float = 60
    ) -> None:
        """`patience` are the seconds that each line may take."""
        self._patience = patience
        self._process = subprocess.Popen(
            list(command),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
            env=os.environ | dict(environment),
        )
        if told is not None:
            self.tell(told)
        self._lines: queue.SimpleQueue[str] = queue.SimpleQueue()
        self._reading = threading.Thread(target=self._read, daemon=True)
        self._reading.start()
        self.ready = self.line()

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def cpu(self) -> float:
        """Seconds of it and its children; the system has a clock for every process (clock_getcpuclockid(3))."""
        family = [self.pid, *(each.pid for each in psutil.Process(self.pid).children(recursive=True))]
        return sum(time.clock_gettime(~pid << 3 | 2) for pid in family)

    def tell(self, told: object) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(told) + "\n")
        self._process.stdin.flush()

    def line(self) -> dict[str, Any]:
        """The next one."""
        text = self._lines.get(timeout=self._patience)
        if not text:
            raise ChildProcessError(f"{self._process.args!r} ended")
        line: dict[str, Any] = json.loads(text)
        return line

    def _read(self) -> None:
        assert self._process.stdout is not None
        with self._process.stdout as told:
            for text in told:
                self._lines.put(text)
        self._lines.put("")

    def stop(self) -> None:
        assert self._process.stdin is not None
        self._process.stdin.close()
        try:
            self._process.wait(1)
        except subprocess.TimeoutExpired:
            self._process.terminate()
        try:
            self._process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._reading.join(PATIENCE)  # until the end of what it said


@contextmanager
def child(
    command: Sequence[str],
    environment: Mapping[str, str] | None = None,
    *,
    told: object = None,
    patience: float = 60,
) -> Iterator[Child]:
    started = Child(command, environment or {}, told=told, patience=patience)
    try:
        yield started
    finally:
        started.stop()


def python(module: str, *arguments: str) -> list[str]:
    return [sys.executable, "-m", module, *arguments]


def with_keyring(folder: Path, command: Sequence[str]) -> list[str]:
    """The command beside a keyring of its own, so that nobody's real one is touched."""
    return [str(ROOT / "scripts" / "with-keyring"), str(folder), *command]


@contextmanager
def display(frame_buffer: Path | None = None) -> Iterator[dict[str, str]]:
    """The environment for a window: on an X server of our own where there is Xvfb, else off screen.

    What it shows can be read in the folder `frame_buffer`.
    """
    drawn = {"QT_QUICK_BACKEND": "software"}
    if (program := shutil.which("Xvfb")) is None:
        yield drawn | {"QT_QPA_PLATFORM": "offscreen"}
        return
    buffer = ["-fbdir", str(frame_buffer)] if frame_buffer else []
    reading, writing = os.pipe()
    server = subprocess.Popen(
        [program, "-displayfd", str(writing), "-screen", "0", "1600x1000x24", "-nolisten", "tcp", *buffer],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            number = told.readline().strip()
        yield drawn | {"QT_QPA_PLATFORM": "xcb", "DISPLAY": f":{number}"}
    finally:
        server.terminate()
        server.wait()
