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
from dataclasses import dataclass, field
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
    many = profile(run, "many", MESSAGES, CONVERSATIONS)
    few = profile(run, "few", FEW_MESSAGES, FEW_CONVERSATIONS)
    buffer = run.folder / "screen"
    buffer.mkdir()
    ours, small, theirs = Starts(), Starts(), Starts()
    with surroundings.display(buffer) as screen:
        surface = _start(many, screen, ROWS, Starts())  # warms the caches of both
        _browser_start(run, screen, buffer, Starts())
        for _ in range(QUICK_PAIRS if run.quick else PAIRS):
            _start(many, screen, ROWS, ours)
            _browser_start(run, screen, buffer, theirs)
            _start(few, screen, FEW_ROWS, small)
    ratio = median_ratio(ours.waited, theirs.waited)
    more = {
        "with 1,000 messages": small.facts(), "slope_ms": round(_median(ours.waited) - _median(small.waited), 1),
        "cpu_ratio": median_ratio(ours.worked, theirs.worked), "messages": MESSAGES, "platform": surface,
        "stretch_met": ratio <= 1.0,
    }  # fmt: skip
    peer = {"name": "chromium --app=about:blank, fresh profile", **theirs.facts()}
    return Found(ours.facts(), "ms", peer, ratio, ratio <= 1.5, more)


def measure_memory(run: Run) -> Found:
    many = profile(run, "many", MESSAGES, CONVERSATIONS)
    ours: list[float] = []
    theirs: list[float] = []
    buffer = run.folder / "screen"
    buffer.mkdir()
    with surroundings.display(buffer) as screen:
        for _ in range(1 if run.quick else MEMORY_PAIRS):
            ours.append(_memory_after_a_tour(many, screen))
            with _browser(run, screen) as browser:
                _until(buffer, painted=True)
                _rest(IDLE)
                theirs.append(_megabytes(browser.pid))
    ratio = median_ratio(ours, theirs)
    peer = {"name": "chromium --app=about:blank, fresh profile", "median": _median(theirs), "all": _rounded(theirs)}
    value = {"median": _median(ours), "all": _rounded(ours)}
    return Found(value, "MB PSS", peer, ratio, ratio <= 0.6, {"messages": MESSAGES, "stretch_met": ratio <= 0.4})


def profile(run: Run, name: str, messages: int, conversations: int) -> Path:
    """A real shop's folder, with its key where the program looks for it."""
    folder = run.folder / name
    shop = stored_shop.copied(real(folder).folder, run.seed, messages, conversations)
    keychain.for_this_system(real(folder).keychain_service).set(entries.DATABASE, shop.key.hex())
    store = Store(shop.path, shop.key, lambda: time.time_ns() // 1_000_000)
    preferences.note_recovery_is_known(store).result()
    store.close()
    return folder


@dataclass(slots=True)
class Starts:
    """Milliseconds from exec to the frame, and of processor time until then, which other people's work leaves alone."""

    waited: list[float] = field(default_factory=list)
    worked: list[float] = field(default_factory=list)

    def facts(self) -> dict[str, object]:
        return {"median": _median(self.waited), "cpu": _median(self.worked), "all": _rounded(self.waited)}


def _start(profile: Path, screen: Screen, rows: int, starts: Starts) -> str:
    """What it was drawn on."""
    command = surroundings.python("bench.window_child")
    began = time.monotonic_ns()
    with surroundings.child(
        command, screen | COMPILED, told={"profile": str(profile), "rows": rows, "tours": False}
    ) as window:
        starts.waited.append((window.ready["shown"] - began) / 1e6)
        starts.worked.append(window.ready["cpu"])
        return str(window.ready["surface"])


def _memory_after_a_tour(profile: Path, screen: Screen) -> float:
    command = surroundings.python("bench.window_child")
    with surroundings.child(
        command, screen | COMPILED, told={"profile": str(profile), "rows": ROWS, "tours": True}
    ) as window:
        assert window.line()["rests"]
        _rest(IDLE)
        return _megabytes(window.pid)


def _browser_start(run: Run, screen: Screen, buffer: Path, starts: Starts) -> None:
    _until(buffer, painted=False)
    began = time.monotonic_ns()
    with _browser(run, screen) as browser:
        starts.waited.append((_until(buffer, painted=True) - began) / 1e6)
        times = (process.cpu_times() for process in _family(browser.pid))
        starts.worked.append(sum(each.user + each.system for each in times) * 1e3)


@contextmanager
def _browser(run: Run, screen: Screen) -> Iterator[subprocess.Popen[bytes]]:
    program = shutil.which("chromium")
    if program is None:
        raise FileNotFoundError("chromium")
    folder = run.folder / "browser"
    command = [program, *BROWSER, f"--user-data-dir={folder}"]
    quiet = subprocess.DEVNULL
    browser = subprocess.Popen(command, env=os.environ | dict(screen), stdout=quiet, stderr=quiet)
    try:
        yield browser
    finally:
        family = _family(browser.pid)
        for process in family:
            process.kill()
        psutil.wait_procs(family)
        browser.wait()
        shutil.rmtree(folder, ignore_errors=True)


def _until(buffer: Path, *, painted: bool) -> int:
    """When the middle of the screen is no longer black, or black again. An empty page is white."""
    give_up_at = time.monotonic() + PATIENCE
    with (buffer / "Xvfb_screen0").open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as picture:
        start = len(picture) - 1600 * 1000 * 4 + (400 * 1600 + 640) * 4
        while (picture[start : start + 3] != b"\0\0\0") != painted:
            if time.monotonic() > give_up_at:
                raise TimeoutError("the screen does not change")
            _rest(0.001)
    return time.monotonic_ns()


def _megabytes(pid: int) -> float:
    """Of the process and all its children: each page counted once."""
    return sum(process.memory_full_info().pss for process in _family(pid)) / 1e6


def _family(pid: int) -> list[psutil.Process]:
    root = psutil.Process(pid)
    return [root, *root.children(recursive=True)]


def _rest(seconds: float) -> None:
    threading.Event().wait(seconds)


def _median(values: Sequence[float]) -> float:
    return round(statistics.median(values), 1)


def _rounded(values: Sequence[float]) -> list[int]:
    return [round(value) for value in values]
