"""The owner at Facebook: a browser that goes every step of a login over HTTP."""

import re
import threading
from dataclasses import dataclass, field

import httpx


@dataclass
class Browser:
    """What the owner does at Facebook, on a thread of its own as a browser is a program of its own."""

    go: str = "continue"
    unticks: tuple[str, ...] = ()
    declines: tuple[str, ...] = ()
    opened: list[str] = field(default_factory=list)
    pages: list[httpx.Response] = field(default_factory=list)
    is_open: bool = True
    goes_on_elsewhere: bool = False

    def open(self, address: str) -> None:
        self.opened.append(address)
        if self.is_open:
            threading.Thread(target=self.browse, args=(address,), daemon=True).start()

    def browse(self, address: str) -> None:
        with httpx.Client(trust_env=False, follow_redirects=True, timeout=30) as http:
            dialog = http.get(address)
            form: dict[str, list[str]] = {"go": [self.go]}
            for kind, name, value in re.findall(
                r'type="(hidden|checkbox)" name="([^"]*)" value="([^"]*)"', dialog.text
            ):
                if kind == "hidden" or value not in (*self.unticks, *self.declines):
                    form.setdefault(name, []).append(value.replace("&amp;", "&"))
            with httpx.Client(trust_env=False, follow_redirects=True, timeout=30) as another:
                self.pages.append((another if self.goes_on_elsewhere else http).post(dialog.url, data=form))
