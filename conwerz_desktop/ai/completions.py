"""The one call that a model is ever sent: POST {address}/chat/completions (OpenAI's reference, Chat Completions).

No file, training, embedding or model list is ever asked for, nothing is streamed, and nothing is tried twice.
"""

import json
from collections.abc import Sequence

import httpx

from conwerz_desktop.domain.errands import Errand, Purpose
from conwerz_desktop.domain.records import record

PATIENCE = httpx.Timeout(90, connect=10)  # a model on a small computer thinks for long
MOST_BYTES = 65_536
ERRAND = Errand(Purpose.MODEL)


class ModelError(Exception):
    """
    ModelError
    ├── Unreachable    nobody answers there
    ├── Refused        it answers with an error: key, name of the model, limits
    └── Unreadable     what it answers is no completion
    """

    key = "model_failed"


class Unreachable(ModelError):
    key = "model_unreachable"


class Refused(ModelError):
    key = "model_refused"

    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


class Unreadable(ModelError):
    key = "model_unreadable"


@record
class Turn:
    """`role` is system or user."""

    role: str
    text: str


def body(model: str, turns: Sequence[Turn], longest: int) -> bytes:
    """What is sent, byte for byte. `longest` is in tokens."""
    told = {
        "model": model,
        "messages": [{"role": turn.role, "content": turn.text} for turn in turns],
        "max_tokens": longest,
        "temperature": 0,
        "stream": False,
    }
    return json.dumps(told, ensure_ascii=False, separators=(",", ":")).encode()


async def ask(http: httpx.AsyncClient, url: str, key: str, content: bytes) -> str:
    """The words of the answer. Raises `ModelError`."""
    headers = {"content-type": "application/json", "accept": "application/json"}
    if key:
        headers["authorization"] = f"Bearer {key}"
    address = f"{url.rstrip('/')}/chat/completions"
    try:
        request = http.build_request("POST", address, content=content, headers=headers, timeout=PATIENCE)
        request.extensions["errand"] = ERRAND
        answer = await http.send(request, stream=True)
        try:
            told = await _read(answer)
        finally:
            await answer.aclose()
    except (httpx.HTTPError, httpx.InvalidURL, UnicodeError) as error:  # of an address or a key that is none
        raise Unreachable from error
    if answer.status_code != httpx.codes.OK:
        raise Refused(answer.status_code)
    return _words(told)


async def _read(answer: httpx.Response) -> bytes:
    told = bytearray()
    async for piece in answer.aiter_bytes():
        told += piece
        if len(told) > MOST_BYTES:
            raise Unreadable
    return bytes(told)


def _words(told: bytes) -> str:
    try:
        words = json.loads(told)["choices"][0]["message"]["content"]
    except (ValueError, LookupError, TypeError) as error:
        raise Unreadable from error
    if not isinstance(words, str):
        raise Unreadable
    return words.strip()
