"""A real browser without a head, spoken to over its debugging pipe: it opens addresses and presses what is there."""

import asyncio
import base64
import json
import os
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any

PATIENCE = 60.0
# The browser reads orders at 3 and answers at 4; each message ends with NUL
PIPES = 'exec "$0" "$@" 3<&{orders} 4>&{answers} {orders}<&- {answers}>&-'


class Chromium:
    def __init__(self, answers: asyncio.StreamReader, orders: int) -> None:
        self._answers, self._orders = answers, orders
        self._number = 0
        self._waiting: dict[int, asyncio.Future[Any]] = {}
        self._pages: list[str] = []  # sessions, in the order in which their pages opened
        self._attaching: set[asyncio.Task[None]] = set()

    async def listen(self) -> None:
        with suppress(asyncio.IncompleteReadError):
            while True:
                told = json.loads((await self._answers.readuntil(b"\0"))[:-1])
                if waiting := self._waiting.pop(told.get("id", 0), None):
                    waiting.set_result(told.get("result", {}))
                elif told.get("method") == "Target.targetCreated" and told["params"]["targetInfo"]["type"] == "page":
                    attaching = asyncio.create_task(self._attach(told["params"]["targetInfo"]["targetId"]))
                    self._attaching.add(attaching)

    async def _attach(self, target: str) -> None:
        self._pages.append((await self.order("Target.attachToTarget", targetId=target, flatten=True))["sessionId"])

    async def order(self, method: str, session: str = "", **params: Any) -> Any:
        self._number += 1
        answer = self._waiting[self._number] = asyncio.get_running_loop().create_future()
        wish = {"id": self._number, "method": method, "params": params} | ({"sessionId": session} if session else {})
        await asyncio.to_thread(os.write, self._orders, json.dumps(wish).encode() + b"\0")
        return await asyncio.wait_for(answer, PATIENCE)

    async def open(self, address: str) -> None:
        await self.order("Target.createTarget", url=address)

    async def press(self, page: int, selector: str) -> None:
        """As soon as it is there and can be pressed; `page` counts from the first that was opened."""
        pressed = "e => e && !e.disabled ? (setTimeout(() => e.click()), true) : false"
        found = f"({pressed})(document.querySelector({json.dumps(selector)}))"
        async with asyncio.timeout(PATIENCE):
            while not (len(self._pages) > page and await self._evaluate(page, found)):  # noqa: ASYNC110 - turns
                await asyncio.sleep(0)

    async def speak(self, page: int, languages: str) -> None:
        """What the browser says it understands, from now on."""
        async with asyncio.timeout(PATIENCE):
            while len(self._pages) <= page:  # noqa: ASYNC110 - turns of the loop
                await asyncio.sleep(0)
        await self.order("Network.enable", self._pages[page])
        await self.order("Network.setExtraHTTPHeaders", self._pages[page], headers={"Accept-Language": languages})

    async def go(self, page: int, address: str) -> None:
        await self.order("Page.navigate", self._pages[page], url=address)

    async def until(self, page: int, condition: str) -> None:
        """Until this expression is true there."""
        async with asyncio.timeout(PATIENCE):
            while not await self._evaluate(page, condition):  # noqa: ASYNC110 - turns of the loop
                await asyncio.sleep(0)

    async def value(self, page: int, expression: str) -> Any:
        return await self._evaluate(page, expression)

    async def on_paper(self, page: int, expression: str) -> Any:
        """What it is where the page is printed."""
        await self.order("Emulation.setEmulatedMedia", self._pages[page], media="print")
        return await self._evaluate(page, expression)

    async def pages_on_paper(self, page: int) -> int:
        """How many it prints."""
        printed = await self.order("Page.printToPDF", self._pages[page], preferCSSPageSize=True)
        return len(re.findall(rb"/Type\s*/Page\b", base64.b64decode(printed["data"])))

    async def appear(self, page: int, scheme: str) -> None:
        """As where the visitor likes it `light` or `dark`."""
        features = [{"name": "prefers-color-scheme", "value": scheme}]
        await self.order("Emulation.setEmulatedMedia", self._pages[page], features=features)

    async def strike(self, page: int, key: str, code: int) -> None:
        """A key of the keyboard, by its name and Windows' number for it."""
        told = {"key": key, "code": key, "windowsVirtualKeyCode": code, "text": "\r" if key == "Enter" else ""}
        for what in ("keyDown", "keyUp"):
            await self.order("Input.dispatchKeyEvent", self._pages[page], type=what, **told)

    async def type(self, page: int, text: str) -> None:
        await self.order("Input.insertText", self._pages[page], text=text)

    async def spoken(self, page: int) -> list[tuple[str, str]]:
        """Role and name of everything that a screen reader is given, in its order."""
        tree = await self.order("Accessibility.getFullAXTree", self._pages[page])
        told = [each for each in tree["nodes"] if not each["ignored"]]
        return [(str(each["role"]["value"]), str(each.get("name", {}).get("value", ""))) for each in told]

    async def narrow(self, page: int, width: int) -> None:
        """As on a telephone."""
        metrics = {"width": width, "height": 800, "deviceScaleFactor": 1, "mobile": True}
        await self.order("Emulation.setDeviceMetricsOverride", self._pages[page], **metrics)

    async def text(self, page: int) -> str:
        return str(await self._evaluate(page, "document.body?.innerText ?? ''"))

    async def _evaluate(self, page: int, expression: str) -> Any:
        wish = {"expression": expression, "userGesture": True, "returnByValue": True}
        answer = await self.order("Runtime.evaluate", self._pages[page], **wish)
        return answer.get("result", {}).get("value")


@asynccontextmanager
async def chromium(program: str, profile: Path) -> AsyncIterator[Chromium]:
    read_orders, orders = os.pipe()
    read_answers, answers = os.pipe()
    shell = PIPES.format(orders=read_orders, answers=answers)
    options = ("--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--no-proxy-server")
    flags = (*options, "--remote-debugging-pipe", f"--user-data-dir={profile}")
    process = await asyncio.create_subprocess_exec(
        *("bash", "-c", shell, program, *flags),
        pass_fds=(read_orders, answers),
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.DEVNULL,
    )
    os.close(read_orders)
    os.close(answers)
    reader = asyncio.StreamReader(limit=2**24)
    pipe = os.fdopen(read_answers, "rb", 0)
    await asyncio.get_running_loop().connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), pipe)
    found = Chromium(reader, orders)
    listening = asyncio.create_task(found.listen())
    await found.order("Target.setDiscoverTargets", discover=True)
    try:
        yield found
    finally:
        with suppress(TimeoutError, OSError):
            await found.order("Browser.close")
        await process.wait()
        listening.cancel()
        os.close(orders)
        pipe.close()
