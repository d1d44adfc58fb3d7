"""Start and memory of the real program over a whole shop, beside an empty window of a browser on the same X server."""

import mmap
import os
import shutil
import statistics
import subprocess
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import psutil

from bench import stored_shop, surroundings
from bench.figures import Found, Run, median_ratio
from conwerz_desktop import keychain
from conwerz_desktop.app import preferences
from conwerz_desktop.app.profile import real
from conwerz_desktop.services import entries
from conwerz_desktop.store.database import Store

MESSAGES, CONVERSATIONS = 1_000_000, 20_000
FEW_MESSAGES, FEW_CONVERSATIONS = 1_000, 200
ROWS, FEW_ROWS = 30, 5  # on the first frame that counts
PAIRS, QUICK_PAIRS = 5, 2
MEMORY_PAIRS = 2
IDLE = 6.0  # seconds
PATIENCE = 60.0
BROWSER = ("--app=about:blank", "--no-sandbox", "--no-first-run", "--window-position=0,0", "--window-size=1280,800")
COMPILED = {"PYTHONDONTWRITEBYTECODE": ""}  # as an installed program is

Screen = dict[str, str]


def measure_start(run: Run) -> Found:
    many = _profile(run, "many", MESSAGES, CONVERSATIONS)
    few = _profile(run, "few", FEW_MESSAGES, FEW_CONVERSATIONS)
    buffer = run.folder / "screen"
    buffer.mkdir()
    ours: list[float] = []
    small: list[float] = []
    theirs: list[float] = []
    with surroundings.display(buffer) as screen:
        surface = _start(many, screen, ROWS)[1]  # warms the caches of both
        _browser_start(run, screen, buffer)
        for _ in range(QUICK_PAIRS if run.quick else PAIRS):
            ours.append(_start(many, screen, ROWS)[0])
            theirs.append(_browser_start(run, screen, buffer))
            small.append(_start(few, screen, FEW_ROWS)[0])
    ratio = median_ratio(ours, theirs)
    value = {"median": _median(ours), "all": _rounded(ours), "with 1,000 messages": _median(small)}
    more = {
        "slope_ms": round(statistics.median(ours) - statistics.median(small), 1), "messages": MESSAGES,
        "platform": surface, "stretch_met": ratio <= 1.0,
    }  # fmt: skip
    peer = {"name": "chromium --app=about:blank, fresh profile", "median": _median(theirs), "all": _rounded(theirs)}
    return Found(value, "ms", peer, ratio, ratio <= 1.5, more)


def measure_memory(run: Run) -> Found:
    many = _profile(run, "many", MESSAGES, CONVERSATIONS)
    ours: list[float] = []
    theirs: list[float] = []
    buffer = run.folder / "screen"
    buffer.mkdir()
    with surroundings.display(buffer) as screen:
        for _ in range(1 if run.quick else MEMORY_PAIRS):
            ours.append(_memory_after_a_tour(many, screen))
            with _browser(run, screen) as browser:
                _until_painted(buffer)
                _rest(IDLE)
                theirs.append(_megabytes(browser.pid))
    ratio = median_ratio(ours, theirs)
    peer = {"name": "chromium --app=about:blank, fresh profile", "median": _median(theirs), "all": _rounded(theirs)}
    value = {"median": _median(ours), "all": _rounded(ours)}
    return Found(value, "MB PSS", peer, ratio, ratio <= 0.6, {"messages": MESSAGES, "stretch_met": ratio <= 0.4})


def _profile(run: Run, name: str, messages: int, conversations: int) -> Path:
    """A real shop's folder, with its key where the program looks for it."""
    folder = run.folder / name
    shop = stored_shop.copied(real(folder).folder, run.seed, messages, conversations)
    keychain.for_this_system(real(folder).keychain_service).set(entries.DATABASE, shop.key.hex())
    store = Store(shop.path, shop.key, lambda: time.time_ns() // 1_000_000)
    preferences.note_recovery_is_known(store).result()
    store.close()
    return folder


def _start(profile: Path, screen: Screen, rows: int) -> tuple[float, str]:
    """Milliseconds from exec to the frame, and what it was drawn on."""
    command = surroundings.python("bench.window_child")
    began = time.monotonic_ns()
    with surroundings.child(
        command, screen | COMPILED, told={"profile": str(profile), "rows": rows, "tours": False}
    ) as window:
        return (window.ready["shown"] - began) / 1e6, window.ready["surface"]


def _memory_after_a_tour(profile: Path, screen: Screen) -> float:
    command = surroundings.python("bench.window_child")
    with surroundings.child(
        command, screen | COMPILED, told={"profile": str(profile), "rows": ROWS, "tours": True}
    ) as window:
        assert window.line()["rests"]
        _rest(IDLE)
        return _megabytes(window.pid)


def _browser_start(run: Run, screen: Screen, buffer: Path) -> float:
    began = time.monotonic_ns()
    with _browser(run, screen):
        return (_until_painted(buffer) - began) / 1e6


@contextmanager
def _browser(run: Run, screen: Screen) -> Iterator[subprocess.Popen[bytes]]:
    program = shutil.which("chromium")
    if program is None:
        raise FileNotFoundError("chromium")
    profile = run.folder / "browser"
    command = [program, *BROWSER, f"--user-data-dir={profile}"]
    quiet = subprocess.DEVNULL
    browser = subprocess.Popen(command, env=os.environ | dict(screen), stdout=quiet, stderr=quiet)
    try:
        yield browser
    finally:
        family = [*psutil.Process(browser.pid).children(recursive=True), psutil.Process(browser.pid)]
        for process in family:
            process.kill()
        psutil.wait_procs(family)
        browser.wait()
        shutil.rmtree(profile, ignore_errors=True)


def _until_painted(buffer: Path) -> int:
    """When the middle of the screen is no longer black. An empty page is white."""
    give_up_at = time.monotonic() + PATIENCE
    with (buffer / "Xvfb_screen0").open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as picture:
        start = len(picture) - 1600 * 1000 * 4 + (400 * 1600 + 640) * 4
        while picture[start : start + 3] == b"\0\0\0":
            if time.monotonic() > give_up_at:
                raise TimeoutError("the browser painted nothing")
            _rest(0.001)
    return time.monotonic_ns()


def _megabytes(pid: int) -> float:
    """Of the process and all its children: each page counted once."""
    root = psutil.Process(pid)
    return sum(process.memory_full_info().pss for process in [root, *root.children(recursive=True)]) / 1e6


def _rest(seconds: float) -> None:
    threading.Event().wait(seconds)


def _median(values: Sequence[float]) -> float:
    return round(statistics.median(values), 1)


def _rounded(values: Sequence[float]) -> list[int]:
    return [round(value) for value in values]
