"""Each side as a process of its own: practice Meta, the relay, the desktop; started, killed and started again."""

import json
import os
import queue
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any, TypeVar

import httpx
import psutil

from conwerz_desktop.practice.server import address, bound
from conwerz_desktop.practice.webhooks.audience import FIELDS

T = TypeVar("T")
PATIENCE = 90.0  # seconds: how long anything may take on a busy machine
DRIVEN = Path(__file__).with_name("driven.py")
ROOT = Path(__file__).parents[2]
SOURCES = os.pathsep.join([str(ROOT), str(ROOT / "relay")])


def until(condition: Callable[[], T], what: str, within: float = PATIENCE) -> T:
    """The first true answer of `condition`, asked again and again; a failure when there is none in time."""
    deadline = time.monotonic() + within
    pause = threading.Event()
    while not (found := condition()):
        assert time.monotonic() < deadline, f"within {within} s: {what}"
        pause.wait(0.05)
    return found


class Child:
    """A program whose standard output is read line by line; both its outputs are kept in files under `logs`."""

    def __init__(self, command: Sequence[str], logs: Path, environment: Mapping[str, str] | None = None) -> None:
        logs.mkdir(parents=True, exist_ok=True)
        self.errors = logs / "stderr"
        self._lines: queue.SimpleQueue[str | None] = queue.SimpleQueue()
        self._output = (logs / "stdout").open("a", encoding="utf-8")
        with self.errors.open("a", encoding="utf-8") as errors:
            self.process = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
                text=True,
                env={**os.environ, **(environment or {}), "PYTHONPATH": SOURCES},
            )
        assert self.process.stdout is not None
        self._reader = threading.Thread(target=self._read, args=(self.process.stdout,), daemon=True)
        self._reader.start()

    def line(self, within: float = PATIENCE) -> dict[str, Any]:
        """The next JSON line. Fails when the program has ended instead."""
        line = self._lines.get(timeout=within)
        assert line is not None, f"ended with {self.process.wait()}: {self.errors.read_text()[-2000:]}"
        said: dict[str, Any] = json.loads(line)
        return said

    def write(self, order: Mapping[str, Any]) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps(order) + "\n")
        self.process.stdin.flush()

    def kill(self) -> None:
        """As `kill -9` does it: nothing in order."""
        self.process.kill()
        self._bury()

    def end(self, within: float = PATIENCE) -> int:
        """As the system asks a program to end. Returns its exit code."""
        self.process.send_signal(signal.SIGTERM)
        return self.ended(within)

    def ended(self, within: float = PATIENCE) -> int:
        self.process.wait(within)
        return self._bury()

    def _bury(self) -> int:
        code = self.process.wait()
        self._reader.join()
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        for pipe in (self.process.stdin, self.process.stdout, self._output):
            _close(pipe)
        return code

    def _read(self, output: IO[str]) -> None:
        for line in output:
            self._output.write(line)
            self._output.flush()
            self._lines.put(line)
        self._lines.put(None)


def _close(pipe: IO[str]) -> None:
    with suppress(BrokenPipeError):
        pipe.close()


class PracticeMeta:
    """`conwerz practice-meta`, its verbs and what it says of itself."""

    def __init__(self, logs: Path) -> None:
        command = ("practice-meta", "--port", "0", "--no-people")
        self._child = Child([sys.executable, "-m", "conwerz_desktop.app.main", *command], logs)
        self.facts = self._child.line()
        self._http = httpx.Client(trust_env=False, timeout=PATIENCE)

    def do(self, verb: str, **arguments: Any) -> Any:
        answer = self._http.post(self.facts["control_url"], json={"verb": verb, **arguments})
        assert answer.status_code == 200, answer.text
        return answer.json()

    def sent(self) -> list[dict[str, Any]]:
        return list(self.do("sent"))

    def subscribe(self, relay_url: str) -> None:
        """As an operator does it once in the dashboard."""
        url = f"{self.facts['graph_url']}/{self.facts['app_id']}/subscriptions"
        common = {
            "access_token": self.facts["app_access_token"],
            "callback_url": f"{relay_url}/webhook",
            "verify_token": self.facts["verify_token"],
        }
        for about, words in FIELDS.items():
            self._http.post(url, data=common | {"object": about, "fields": words}).raise_for_status()

    def is_idle(self) -> bool:
        return bool(self.do("state")["webhooks_waiting"] == 0)

    def close(self) -> None:
        self._http.close()
        self._child.kill()


class Wire:
    """A way to practice Meta that can be cut: whoever calls is refused, as without a network."""

    def __init__(self, url: str) -> None:
        host, _, port = url.rpartition(":")
        self._far = (host.removeprefix("http://"), int(port))
        with bound(0) as free:
            self.url = address(free)
        self._open: list[socket.socket] = []
        self._trap: tuple[bytes, Callable[[], None]] = (b"", lambda: None)
        self.is_held = False
        self.mend()

    def mend(self) -> None:
        self._listening = bound(int(self.url.rpartition(":")[2]))
        threading.Thread(target=self._accept, args=(self._listening,), daemon=True).start()

    def hold_after(self, words: bytes) -> None:
        """Once these words have gone to Meta, nothing that it answers comes back."""
        self._trap = (words, self._hold)

    def cut_after(self, words: bytes) -> None:
        """Once these words have gone to Meta."""
        self._trap = (words, self.cut)

    def _hold(self) -> None:
        self.is_held = True

    def cut(self) -> None:
        for each in (self._listening, *self._open):
            with suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
        self._open.clear()

    def _accept(self, listening: socket.socket) -> None:
        with listening, suppress(OSError):
            while True:
                near, _ = listening.accept()
                far = socket.create_connection(self._far)
                self._open += [near, far]
                for one, other, watch in ((near, far, self._spring), (far, near, self._wait)):
                    threading.Thread(target=_pass_on, args=(one, other, watch), daemon=True).start()

    def _spring(self, data: bytes) -> bool:
        words, trap = self._trap
        if words and words in data:
            self._trap = (b"", lambda: None)
            trap()
        return True

    def _wait(self, _: bytes) -> bool:
        return not self.is_held


def _pass_on(source: socket.socket, target: socket.socket, may_pass: Callable[[bytes], bool]) -> None:
    """What may not pass is lost."""
    with suppress(OSError):
        while data := source.recv(65_536):
            if may_pass(data):
                target.sendall(data)
    with suppress(OSError):
        target.shutdown(socket.SHUT_RDWR)
    source.close()


@dataclass
class Relay:
    """`conwerz-relay serve` on a port that stays its own."""

    facts: Mapping[str, Any]
    folder: Path
    logs: Path
    environment: Mapping[str, str] = field(default_factory=dict)
    url: str = ""
    database: str = ""  # empty: a file of its own
    patience: float = PATIENCE  # seconds that a start may take
    _child: Child | None = None

    def __post_init__(self) -> None:
        with bound(0) as free:
            self.url = address(free)
        self.folder.mkdir(parents=True, exist_ok=True)

    def start(self) -> None:
        settings = {
            "APP_ID": self.facts["app_id"],
            "APP_SECRET": self.facts["app_secret"],
            "VERIFY_TOKEN": self.facts["verify_token"],
            "DATABASE": self.database or str(self.folder / "relay.db"),
            "PORT": self.url.rpartition(":")[2],
            "GRAPH_URL": self.facts["graph_url"],
        }
        environment = {**self.environment, **{f"CONWERZ_RELAY_{name}": value for name, value in settings.items()}}
        self._child = Child([sys.executable, "-m", "conwerz_relay.main", "serve"], self.logs, environment)
        assert self._child.line(self.patience) == {"url": self.url}

    def kill(self) -> None:
        if self._child:
            self._child.kill()
            self._child = None

    def kill_queue(self) -> None:
        """The process that keeps its queue alone; the relay ends by itself."""
        if self._child:
            for each in psutil.Process(self._child.process.pid).children():
                each.kill()
            assert self._child.ended() == 1
            self._child = None

    def stop(self) -> int:
        assert self._child is not None
        code = self._child.end()
        self._child = None
        return code


@dataclass
class Desktop:
    """The real program, driven."""

    facts: Mapping[str, Any]
    profile: Path
    logs: Path
    environment: Mapping[str, str] = field(default_factory=dict)
    driver: Path = DRIVEN
    names_profile: bool = True  # else it is the usual one, and `profile` says where that is
    session: Sequence[str] = ()  # a command that runs a command
    patience: float = PATIENCE  # seconds that each word of its may take
    healths: list[dict[str, Any]] = field(default_factory=list)
    screens: list[str] = field(default_factory=list)
    raised: int = 0
    child: Child | None = None

    def start(self, *arguments: str) -> None:
        """Until its window shows something."""
        self.launch(*arguments)
        assert self.child is not None
        while not self.screens:
            self._note(self.child.line(self.patience))

    def launch(self, *arguments: str) -> None:
        self.healths.clear()
        self.screens.clear()
        facts = json.dumps(dict(self.facts))
        command = [*self.session, sys.executable, str(self.driver), "--facts", facts]
        if self.names_profile:
            command += ["--profile", str(self.profile)]
        self.child = Child([*command, *arguments], self.logs, self.environment)

    def ask(self, do: str, **arguments: Any) -> Any:
        """Give an order and wait until it is done; what is said meanwhile is noted."""
        assert self.child is not None
        self.child.write({"do": do, **arguments})
        while "done" not in (said := self._note(self.child.line(self.patience))):
            assert "failed" not in said, said
        return said["done"]

    def hears(self, state: str) -> bool:
        """Whether the last thing said of the link is this."""
        self.ask("screen")
        return bool(self.healths) and self.healths[-1]["state"] == state

    def is_online(self) -> bool:
        return self.hears("online")

    def kill(self) -> None:
        if self.child:
            self.child.kill()
            self.child = None

    def end(self) -> int:
        assert self.child is not None
        code = self.child.end()
        self.child = None
        return code

    def complaints(self) -> str:
        """What the program wrote on its standard error: nothing, if all is well."""
        return (self.logs / "stderr").read_text(encoding="utf-8")

    def _note(self, said: dict[str, Any]) -> dict[str, Any]:
        if "health" in said:
            self.healths.append(said["health"])
        if "screen" in said:
            self.screens.append(said["screen"])
        self.raised += "raised" in said
        return said
