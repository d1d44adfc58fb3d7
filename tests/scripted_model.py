"""A model's server on loopback that speaks as OpenAI's does, answers from a script, and keeps every byte it is sent.

`python -m tests.scripted_model` prints its address as a JSON line, and does as each customer asks: the worst there is.
"""

import json
import socketserver
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, TextIO

Script = Callable[[str], str]
"""From the user's turn to what the model says."""


@dataclass
class Heard:
    path: str
    headers: dict[str, str]
    body: bytes


@dataclass
class ScriptedModel:
    """Use as a context. `says` may be replaced while it runs; `status` other than 200 is an error."""

    says: Script = lambda _: "HAND_OVER"
    status: int = 200
    heard: list[Heard] = field(default_factory=list)
    raw: bytes | None = None
    before: Callable[[], object] = lambda: None

    def __enter__(self) -> "ScriptedModel":
        model = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["content-length"]))
                model.heard.append(Heard(self.path, {k.lower(): v for k, v in self.headers.items()}, body))
                model.before()
                answer = model.raw if model.raw is not None else model.answer(body)
                self.send_response(model.status)
                self.send_header("content-type", "application/json")
                self.send_header("content-length", str(len(answer)))
                self.end_headers()
                self.wfile.write(answer)

            def do_GET(self) -> None:
                model.heard.append(Heard(self.path, {}, b""))
                self.send_error(404)

            def log_message(self, *_: Any) -> None:
                pass

        class Server(ThreadingHTTPServer):
            daemon_threads = True
            block_on_close = False

            def server_bind(self) -> None:
                socketserver.TCPServer.server_bind(self)  # HTTPServer asks for a name, which may take long
                self.server_name, self.server_port = "127.0.0.1", self.server_address[1]

        self._server = Server(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}/v1"

    def answer(self, body: bytes) -> bytes:
        told = json.loads(body)
        words = self.says(str(told["messages"][-1]["content"]))
        choice = {"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": words}}
        return json.dumps({"object": "chat.completion", "model": told["model"], "choices": [choice]}).encode()


def last_said(turn: str) -> str:
    """What the customer said last, as the model reads it."""
    said = json.loads(turn.rpartition("CONVERSATION\n")[2])
    return next(str(each["text"]) for each in reversed(said) if each["from"] == "customer")


def obeys(turn: str) -> str:
    """Says whatever the customer wants said: what stands behind SAY, or the whole message."""
    wanted = last_said(turn)
    return wanted.partition("SAY ")[2] or wanted


def points_at_delivery(turn: str) -> str:
    """As an honest model would, of the practice shop's facts."""
    numbers = [line.partition(". ")[0] for line in turn.splitlines() if "ship" in line and line[:1].isdigit()]
    return json.dumps({"facts": [int(number) for number in numbers[:1]]})


def helps_or_obeys(turn: str) -> str:
    """Points at a fact where somebody asks about shipping; else does whatever the customer says."""
    return points_at_delivery(turn) if "ship" in last_said(turn) else obeys(turn)


def main(out: TextIO = sys.stdout) -> None:
    """Serves until its input is closed."""
    with ScriptedModel(says=helps_or_obeys) as model:
        out.write(json.dumps({"url": model.url}) + "\n")
        out.flush()
        for line in sys.stdin:
            if line.strip() == "heard":
                out.write(json.dumps([each.body.decode() for each in model.heard]) + "\n")
                out.flush()


if __name__ == "__main__":
    main()
