"""A shop whose owner logs in: no token comes from anywhere but the browser, and a start connects nothing again."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import httpx

from conwerz_desktop.app import profile
from conwerz_desktop.keychain.secret_service import SecretService
from tests import keyring
from tests.journeys.processes import PATIENCE, Desktop, PracticeMeta, Relay, Wire, until

DRIVER = Path(__file__).with_name("driven_shop.py")
PAGE = "Bella Ceramics"
OUTLET = "Bella Outlet"


@dataclass
class LoggedIn:
    """Practice Meta, a relay, and the owner's computers; `wire` is the way to Meta of all of them."""

    folder: Path
    meta: PracticeMeta
    relay: Relay
    wire: Wire
    owner: str  # Meta's id of them
    desktops: list[Desktop] = field(default_factory=list)

    def add_computer(self, address: str, *, names_profile: bool = True) -> Desktop:
        """With folders and a keychain of its own: `address` is of the bus that the keychain answers on."""
        facts = {"graph_url": self.wire.url, "relay_url": self.relay.url}
        own = self.folder / f"computer {len(self.desktops) + 1}"
        home = {f"XDG_{name}_HOME": str(own / name.lower()) for name in ("DATA", "CONFIG", "CACHE", "STATE")}
        profile_ = own / "profile" if names_profile else own / "data" / "Conwerz"
        environment = {**home, "DBUS_SESSION_BUS_ADDRESS": address}
        desktop = Desktop(facts, profile_, own / "logs", environment, DRIVER, names_profile=names_profile)
        self.desktops.append(desktop)
        desktop.start()
        return desktop

    def connect(self, desktop: Desktop) -> None:
        """One Page with its Instagram account, by a login at Facebook."""
        desktop.ask("log_in", offers=["leads"])
        assert set(desktop.ask("connect", name=PAGE).values()) == {True}
        self._finish(desktop)

    def connect_of_business(self, desktop: Desktop) -> None:
        """The Page that a business owns, by the business's own token, with its Instagram account."""
        desktop.ask("log_in", offers=[], of_business=True)
        assert set(desktop.ask("connect", name=OUTLET).values()) == {True}
        self._finish(desktop)

    def answer_to(self, token: str) -> int:
        """The code with which Meta refuses a token; 0: it is good."""
        asked = {"params": {"access_token": token}, "trust_env": False, "timeout": PATIENCE}
        answer = httpx.get(f"{self.meta.facts['graph_url']}/me", **asked)
        return int(answer.json().get("error", {}).get("code", 0))

    def take_over(self, desktop: Desktop) -> None:
        """The same of what another computer has."""
        desktop.ask("log_in", offers=["leads"])
        assert set(desktop.ask("connect", name=PAGE).values()) == {False}, "another computer has it"
        assert set(desktop.ask("take_over").values()) == {True}
        self._finish(desktop)

    def enrol(self, desktop: Desktop) -> None:
        """The relay knows it, and it takes nothing over."""
        desktop.ask("log_in", offers=["leads"])
        self._finish(desktop)

    def _finish(self, desktop: Desktop) -> None:
        desktop.ask("finish")
        until(desktop.is_online, "it is online")

    def fill(self, desktop: Desktop) -> None:
        """Somebody writes, and fills in a form."""
        self.meta.do("customer_writes", channel="messenger", person="Ana", text="Do you ship?")
        self.meta.do("customer_writes", channel="instagram", person="Bo", text="Hello")
        self.meta.do("lead_comes", name="Grace Okafor", phone="+34 600 111 222")
        until(lambda: channels(desktop) == {"messenger", "instagram"}, "they are in the store")
        until(lambda: bool(desktop.ask("leads")), "the lead is there")

    def routes(self) -> set[str]:
        """The channels of everything that the relay would pass on to anybody."""
        with self._relays_database() as db:
            return {root.partition("/")[0] for (root,) in db.execute("SELECT root FROM routes")}

    def _relays_database(self) -> sqlite3.Connection:
        return sqlite3.connect(f"file:{self.folder / 'relay' / 'relay.db'}?mode=ro", uri=True)

    def at_relay(self, device: str) -> dict[str, int]:
        """How many rows of a computer's the relay has, by table."""
        line = int.from_bytes(bytes.fromhex(device)[:8]) >> 1
        queries = {
            "devices": ("SELECT count(*) FROM devices WHERE line = ?", line),
            "keys": ("SELECT count(*) FROM keys WHERE line = ?", line),
            "envelopes": ("SELECT count(*) FROM envelopes WHERE line = ?", line),
            "routes": ("SELECT count(*) FROM routes WHERE device = ?", bytes.fromhex(device)),
        }
        with self._relays_database() as db:
            return {name: int(db.execute(query, (key,)).fetchone()[0]) for name, (query, key) in queries.items()}


def owner(meta: PracticeMeta) -> str:
    """Meta's id of whoever logs in, asked while their first token is good."""
    token = {"access_token": meta.facts["user_token"]}
    return str(httpx.get(f"{meta.facts['graph_url']}/me", params=token, trust_env=False, timeout=PATIENCE).json()["id"])


@contextmanager
def logged_in(folder: Path) -> Iterator[LoggedIn]:
    meta = PracticeMeta(folder / "logs" / "meta")
    user = owner(meta)
    meta.do("revoke_access", of="user")
    dialog = {"CONWERZ_RELAY_DIALOG_URL": meta.facts["dialog_url"]}
    relay = Relay(meta.facts, folder / "relay", folder / "logs" / "relay", dialog)
    relay.start()
    meta.subscribe(relay.url)
    meta.do("allow_login", redirect_uri=f"{relay.url}/oauth/callback")
    made = LoggedIn(folder, meta, relay, Wire(meta.facts["graph_url"]), user)
    try:
        yield made
    finally:
        for desktop in made.desktops:
            desktop.kill()
        relay.kill()
        made.wire.cut()
        meta.close()


@contextmanager
def another_keychain(folder: Path) -> Iterator[str]:
    folder.mkdir()
    with keyring.unlocked(folder) as address:
        yield address


def channels(desktop: Desktop) -> set[str]:
    return {each["channel"] for each in desktop.ask("conversations")}


def secrets(desktop: Desktop) -> set[str]:
    """The names of everything that the computer's keychain has of the shop."""
    before = os.environ["DBUS_SESSION_BUS_ADDRESS"]
    os.environ["DBUS_SESSION_BUS_ADDRESS"] = desktop.environment["DBUS_SESSION_BUS_ADDRESS"]
    try:
        named = desktop.profile if desktop.names_profile else None
        found = SecretService().usernames(profile.real(named).keychain_service)
    finally:
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = before
    return {name.partition("#")[0] for name in found}


def files(desktop: Desktop) -> list[str]:
    folder = desktop.profile
    return sorted(path.name for path in folder.iterdir()) if folder.exists() else []
