"""A server on a real socket that notes what it is asked and answers what the test has written down."""

import asyncio
import json
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs, urlsplit


@dataclass(frozen=True, slots=True)
class Asked:
    method: str
    path: str
    query: dict[str, str]
    headers: dict[str, str]
    body: Any


@dataclass(frozen=True, slots=True)
class Reply:
    body: Any = field(default_factory=dict)
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)

    def raw(self) -> bytes:
        content = self.body if isinstance(self.body, bytes) else json.dumps(self.body).encode()
        lines = [f"HTTP/1.1 {self.status} Scripted", f"Content-Length: {len(content)}"]
        lines += [f"{name}: {value}" for name, value in self.headers.items()]
        return "\r\n".join([*lines, "", ""]).encode() + content


CUT = b""  # the connection ends without an answer
HALF = Reply({"message_id": "m_9"}).raw()[:-5]
SILENCE = None


@dataclass(slots=True)
class ScriptedMeta:
    """Answers in the order of `script`: replies, raw bytes after which the connection ends, or silence."""

    url: str = ""
    script: list[Reply | bytes | None] = field(default_factory=list)
    asked: list[Asked] = field(default_factory=list)
    was_asked: asyncio.Event = field(default_factory=asyncio.Event)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while head := await reader.readuntil(b"\r\n\r\n"):
                self.asked.append(await _read(head, reader))
                self.was_asked.set()
                reply = self.script.pop(0)
                if reply is None:
                    await reader.read()
                if not isinstance(reply, Reply):
                    writer.write(reply or b"")
                    return
                writer.write(reply.raw())
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            return
        finally:
            writer.close()


async def _read(head: bytes, reader: asyncio.StreamReader) -> Asked:
    first, *lines = head.decode().strip().split("\r\n")
    method, target, _ = first.split(" ")
    headers = {name.lower(): value for name, value in (line.split(": ", 1) for line in lines)}
    body = await reader.readexactly(int(headers.get("content-length", 0)))
    url = urlsplit(target)
    query = {name: values[0] for name, values in parse_qs(url.query).items()}
    return Asked(method, url.path, query, headers, json.loads(body) if body else None)


@asynccontextmanager
async def scripted_meta() -> AsyncIterator[ScriptedMeta]:
    meta = ScriptedMeta()
    server = await asyncio.start_server(meta.serve, "127.0.0.1", 0)
    meta.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    async with server:
        yield meta
