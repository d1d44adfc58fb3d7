"""The browser of a login: it keeps cookies, follows addresses one by one, and ticks what it is told to."""

import re
from collections.abc import AsyncIterator, Collection
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import httpx

PATIENCE = 60  # seconds, on a busy machine


@dataclass
class Browser:
    """`http` is this browser's alone: its cookies are what the relay knows it by."""

    http: httpx.AsyncClient
    declines: Collection[str] = field(default_factory=tuple)
    unticks: Collection[str] = field(default_factory=tuple)

    async def visit(self, address: str) -> httpx.Response:
        """As far as the addresses lead, but not to the desktop: the last answer."""
        response = await self.http.get(address)
        while response.is_redirect and not is_the_desktop(response.headers["location"], response):
            response = await self.http.get(response.headers["location"])
        return response

    async def agree(self, dialog: httpx.Response, go: str = "continue") -> httpx.Response:
        """The dialog's button; what comes of it, up to the desktop's own address."""
        form = _form(dialog.text, self.declines, self.unticks) | {"go": [go]}
        response = await self.http.post(dialog.url, data=form)
        while response.is_redirect and not is_the_desktop(response.headers["location"], response):
            response = await self.http.get(response.headers["location"])
        return response


@asynccontextmanager
async def browser(**does: Collection[str]) -> AsyncIterator[Browser]:
    async with httpx.AsyncClient(trust_env=False, follow_redirects=False, timeout=PATIENCE) as http:
        yield Browser(http, **does)


def is_the_desktop(address: str, response: httpx.Response) -> bool:
    return "hand_over=" in address or not response.is_redirect


def handed_over(response: httpx.Response) -> str:
    """What is handed to the desktop over loopback."""
    return str(httpx.URL(response.headers["location"]).params["hand_over"])


def digits(page: httpx.Response) -> str:
    found = re.search(r'<output aria-label="Code">(\d{6})</output>', page.text)
    assert found, page.text
    return found[1]


def _form(page: str, declines: Collection[str], unticks: Collection[str]) -> dict[str, list[str]]:
    form: dict[str, list[str]] = {}
    for kind, name, value in re.findall(r'<input type="(hidden|checkbox)" name="([^"]*)" value="([^"]*)"', page):
        if kind == "hidden" or value not in (*declines, *unticks):
            form.setdefault(name, []).append(value.replace("&amp;", "&"))
    return form
