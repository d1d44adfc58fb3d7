"""Calls Meta's Graph API, and tells apart what never left, what was refused, and what may have been accepted."""

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from copy import copy
from typing import Any, Self, cast
from urllib.parse import urlencode

import httpx

from conwerz_desktop.domain.errands import UNSAID, Errand
from conwerz_desktop.domain.records import record
from conwerz_desktop.meta import errors, usage
from conwerz_desktop.meta.pacing import Pace
from conwerz_desktop.meta.usage import Usage

Json = Mapping[str, Any]

NO_HEADERS: Mapping[str, str] = {}
CONNECT_SECONDS = 10.0
ANSWER_SECONDS = 30.0
UPLOAD_SECONDS = 300.0  # of silence; a slow line may take longer than that in all
_DONE_NEVERTHELESS = (1, 1357046)  # Meta's table of Messenger errors: sent, and yet answered with an error
_NEVER_LEFT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError, httpx.UnsupportedProtocol)


@record
class Upload:
    """`field` is what Meta calls the part of the form that holds the bytes."""

    field: str
    name: str
    mime_type: str
    content: bytes


class GraphClient:
    """`base_url` is the only host it will ever call; `proof` gives the `appsecret_proof` of a token (contract 1.4).

    It is empty where the app does not require one, and raises NotSent where it cannot be had now.

    The token travels in a header only: an address may end up in a log. `served_version`, `usage`: the last answer's.
    `refused` is told of each refusal. `pace` is shared by everybody who reads conversations through this client.
    """

    def __init__(
        self,
        http: httpx.AsyncClient,
        base_url: str,
        version: str = "v26.0",
        proof: Callable[[str], Awaitable[str]] | None = None,
        refused: Callable[[errors.Refused], object] = lambda _: None,
    ) -> None:
        self._http = http
        self._base_url = f"{base_url.rstrip('/')}/{version}"
        self._proof = proof
        self.refused = refused
        self.errand = UNSAID
        self.pace = Pace()
        self.served_version: str | None = None
        self.usage = Usage()

    def on(self, errand: Errand) -> Self:
        """The same client, for calls that are made for this."""
        sent = copy(self)
        sent.errand = errand
        return sent

    def quietly(self) -> Self:
        """The same client, whose refusals nobody is told of."""
        quiet = copy(self)
        quiet.refused = lambda _: None
        return quiet

    async def get(
        self, path: str, token: str, params: Json | None = None, *, seconds: float = ANSWER_SECONDS
    ) -> dict[str, Any]:
        """Raises NotSent, also where no answer came: a question changes nothing and may be asked again. Or Refused."""
        try:
            asked = {**(params or {}), **await self._proved(token)}
            return await self._call("GET", path, token, seconds, params=asked)
        except errors.Unsettled as unanswered:
            raise errors.NotSent from unanswered

    async def post(
        self, path: str, token: str, body: Json | None = None, *, seconds: float = ANSWER_SECONDS
    ) -> dict[str, Any]:
        """Raises NotSent, Unsettled or Refused."""
        return await self._call("POST", path, token, seconds, json={**(body or {}), **await self._proved(token)})

    async def send_file(self, path: str, token: str, fields: Mapping[str, str], file: Upload) -> dict[str, Any]:
        """A form with one file. Raises NotSent, Unsettled or Refused."""
        form = {**fields, **await self._proved(token)}
        files = {file.field: (file.name, file.content, file.mime_type)}
        return await self._call("POST", path, token, UPLOAD_SECONDS, data=form, files=files)

    async def delete(
        self,
        path: str,
        token: str,
        params: Json | None = None,
        *,
        body: Json | None = None,
        seconds: float = ANSWER_SECONDS,
    ) -> dict[str, Any]:
        """Raises NotSent, Unsettled or Refused."""
        asked = {**(params or {}), **await self._proved(token)}
        return await self._call("DELETE", path, token, seconds, params=asked, json=body)

    async def upload(self, session: str, token: str, content: bytes) -> dict[str, Any]:
        """The bytes of a resumable upload (contract 2.9). Raises NotSent, Unsettled or Refused."""
        headers = {"Authorization": f"OAuth {token}", "file_offset": "0", "Content-Type": "application/octet-stream"}
        if proved := await self._proved(token):  # beside the signature that the session carries itself
            session += ("&" if "?" in session else "?") + urlencode(proved)
        return await self._call("POST", session, token, ANSWER_SECONDS, content=content, headers=headers)

    async def pages(
        self, path: str, token: str, params: Json | None = None, *, seconds: float = ANSWER_SECONDS
    ) -> AsyncIterator[list[dict[str, Any]]]:
        """The `data` of each page. `paging.next` only says that there is one: it carries the token (contract 1.1)."""
        asked = dict(params or {})
        while True:
            page = await self.get(path, token, asked, seconds=seconds)
            data = page.get("data")
            yield [item for item in data if isinstance(item, dict)] if isinstance(data, list) else []
            after = _next_cursor(page)
            if after is None or after == asked.get("after"):
                return
            asked["after"] = after

    async def download(self, url: str, largest: int) -> bytes:
        """Bytes from Meta's own hosts, without a token. Raises NotSent where they do not come."""
        try:
            response = await self._http.get(url, extensions={"errand": self.errand}, follow_redirects=False)
        except httpx.RequestError as error:
            raise errors.NotSent from error
        if not response.is_success or len(response.content) > largest:
            raise errors.NotSent
        return response.content

    async def _proved(self, token: str) -> dict[str, str]:
        proof = await self._proof(token) if self._proof else ""
        return {"appsecret_proof": proof} if proof else {}

    async def _call(
        self,
        method: str,
        path: str,
        token: str,
        seconds: float,
        headers: Mapping[str, str] = NO_HEADERS,
        **content: Any,
    ) -> dict[str, Any]:
        try:
            response = await self._http.request(
                method,
                f"{self._base_url}/{path.lstrip('/')}",
                headers={"Authorization": f"Bearer {token}", **headers},
                timeout=httpx.Timeout(seconds, connect=CONNECT_SECONDS),
                follow_redirects=False,
                extensions={"errand": self.errand},
                **content,
            )
        except _NEVER_LEFT as error:
            raise errors.NotSent from error
        except httpx.RequestError as error:
            raise errors.Unsettled from error
        return self._answer(response)

    def _answer(self, response: httpx.Response) -> dict[str, Any]:
        self.served_version = response.headers.get("facebook-api-version", self.served_version)
        self.usage = usage.parse(response.headers)
        answer = _json(response)
        if isinstance(error := answer.get("error") if answer else None, dict):
            raise self._note(_refusal(error, response.status_code, self.usage))
        if answer is not None and response.is_success:
            return answer
        if response.is_success or response.is_server_error:
            raise errors.Unsettled(response.headers.get("x-fb-trace-id"))
        raise errors.Refused(errors.named("unreadable_answer"))

    def _note(self, error: errors.MetaError) -> errors.MetaError:
        if isinstance(error, errors.Refused):
            self.refused(error)
        return error


def _json(response: httpx.Response) -> dict[str, Any] | None:
    """The object in the body; Meta also answers a bare `true` (contract 2.2)."""
    try:
        answer = response.json()
    except ValueError:
        return None
    if answer is True:
        return {"success": True}
    return cast("dict[str, Any]", answer) if isinstance(answer, dict) else None


def _next_cursor(page: Json) -> str | None:
    paging = page.get("paging")
    cursors = paging.get("cursors") if isinstance(paging, dict) and "next" in paging else None
    after = cursors.get("after") if isinstance(cursors, dict) else None
    return after if isinstance(after, str) else None


def _refusal(error: Json, status: int, used: Usage) -> errors.MetaError:
    """Meta's error envelope (contract 1.2), which a 200 can carry too."""
    code, subcode = _number(error.get("code")), _number(error.get("error_subcode"))
    trace_id = error["fbtrace_id"] if isinstance(error.get("fbtrace_id"), str) else None
    if (code, subcode) == _DONE_NEVERTHELESS:
        return errors.Unsettled(trace_id)
    fault = errors.find(code, subcode, is_transient=error.get("is_transient") is True, status=status)
    return errors.Refused(fault, code, subcode, trace_id, used.wait_ms if fault.retry is errors.Retry.WAIT else 0)


def _number(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None
