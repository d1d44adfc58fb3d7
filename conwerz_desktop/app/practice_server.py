"""The practice shop's other half: the same program once more, as a child that serves practice Meta and a relay."""

import json
import re
import subprocess
import threading
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from pathlib import Path
from typing import Any

from conwerz_desktop.app.programs import this_program

PATIENCE = 5  # seconds
MOST_STARTS = 8
LONGEST_PAUSE = 30.0  # seconds


def pause_before(start: int) -> float:
    """Seconds to wait before start number 2, 3, …"""
    return min(LONGEST_PAUSE, 0.25 * 2.0**start)


class PracticeServer:
    """Ends with its parent: the child reads our end of a pipe and stops when it closes.

    Where the child ends unasked, another one goes on from the same folder, under the same addresses if they are free.
    """

    def __init__(self, data: Path, seed: int | None = None, pause: Callable[[int], float] = pause_before) -> None:
        """Starts the child at once; `facts` waits for it. `data` is where its relay keeps its queue."""
        data.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._command = [*this_program(), "--practice-server", "--data", str(data)]
        if seed is not None:
            self._command += ["--seed", str(seed)]
        self._pause = pause
        self._facts: Future[Mapping[str, Any]] = Future()
        self._renewed: Callable[[], object] = lambda: None
        self._gate = threading.Lock()
        self._told_to_stop = threading.Event()
        self._child = self._start()
        self._watcher = threading.Thread(target=self._watch, name="practice-server", daemon=True)
        self._watcher.start()

    def facts(self) -> Mapping[str, Any]:
        """What the child serves and under which tokens (design section 5). Blocks until it is ready."""
        return self._facts.result()

    def do(self, verb: str, **arguments: Any) -> Any:
        """Make something happen at practice Meta, or look there. Blocks; never through a proxy."""
        from urllib.request import ProxyHandler, Request, build_opener  # noqa: PLC0415 - costs start time

        order = json.dumps({"verb": verb, **arguments}).encode()
        request = Request(self.facts()["control_url"], order, {"Content-Type": "application/json"})  # noqa: S310
        with build_opener(ProxyHandler({})).open(request, timeout=PATIENCE) as answer:
            return json.load(answer)

    def consent(self, address: str) -> None:
        """At practice Meta's login dialog, as the owner does in a browser: everything stays ticked. Blocks."""
        import html  # noqa: PLC0415
        from http.cookiejar import CookieJar  # noqa: PLC0415 - cost start time
        from urllib.parse import urlencode  # noqa: PLC0415
        from urllib.request import HTTPCookieProcessor, ProxyHandler, build_opener  # noqa: PLC0415

        browser = build_opener(ProxyHandler({}), HTTPCookieProcessor(CookieJar()))
        with browser.open(address, timeout=PATIENCE) as dialog:
            fields = re.findall(r'name="([^"]*)" value="([^"]*)"', dialog.read().decode())
            form = [(name, html.unescape(value)) for name, value in fields if value != "cancel"]
            browser.open(dialog.url, urlencode(form).encode(), timeout=PATIENCE).close()

    def when_renewed(self, then: Callable[[], object]) -> None:
        """Another child is ready in place of one that ended. Called on a thread of its own."""
        self._renewed = then

    def stop(self) -> None:
        with self._gate:
            self._told_to_stop.set()
            assert self._child.stdin is not None
            self._child.stdin.close()
        try:
            self._child.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self._child.kill()
        self._watcher.join()

    def _start(self) -> subprocess.Popen[str]:
        return subprocess.Popen(self._command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)  # noqa: S603

    def _watch(self) -> None:
        for start in range(1, MOST_STARTS + 1):
            self._attend()
            if start == MOST_STARTS or self._told_to_stop.wait(self._pause(start)):
                break
            with self._gate:
                if self._told_to_stop.is_set():
                    break
                self._child = self._start()
        if not self._facts.done():
            self._facts.set_exception(ChildProcessError("the practice server ended before it was ready"))

    def _attend(self) -> None:
        """From the child's start to its end."""
        child = self._child
        assert child.stdin is not None
        assert child.stdout is not None
        if line := child.stdout.readline():
            self._hear(json.loads(line))
        child.wait()
        child.stdout.close()
        child.stdin.close()

    def _hear(self, facts: Mapping[str, Any]) -> None:
        if not self._facts.done():
            self._facts.set_result(facts)
            return
        self._facts = Future()
        self._facts.set_result(facts)
        self._renewed()
