"""`conwerz doctor`: is this computer ready? Each check says what it found, and names the fix where it is not."""

import os
import ssl
import subprocess
import sys
import urllib.request
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from typing import TextIO
from urllib.parse import urlsplit

from conwerz_desktop.app import drawing, policies
from conwerz_desktop.app.graphics import TRIED_AGAIN, Note, read
from conwerz_desktop.app.profile import Profile
from conwerz_desktop.domain.policy import NOTHING_DECIDED, PolicyError
from conwerz_desktop.domain.records import record
from conwerz_desktop.keychain import Keychain, KeychainError
from conwerz_desktop.services import entries
from conwerz_desktop.store import connection, errors
from conwerz_desktop.viewmodels import troubles
from conwerz_desktop.viewmodels.troubles import Trouble

PROBE = "doctor"
PROXY_SCHEMES = {"http", "https"}
DRAWING_SECONDS = 20

TROUBLES = {
    "relay.unreachable": Trouble(
        "The relay does not answer",
        "New messages wait there, sealed, until it does.",
        "Check the internet connection and the proxy, then run conwerz doctor again.",
    ),
    "certificates.none": Trouble(
        "This computer trusts no certificates",
        "So no encrypted connection can be checked.",
        "On Debian and Ubuntu: sudo apt-get install ca-certificates",
    ),
    "proxy.unknown": Trouble(
        "The proxy is of a kind that Conwerz cannot use",
        "It speaks to http:// and https:// proxies.",
        "Set another proxy in the system's settings or in the variable HTTPS_PROXY.",
    ),
    "fonts.missing": Trouble(
        "Some scripts cannot be shown",
        "What is written in them appears as empty boxes.",
        "On Debian and Ubuntu: sudo apt-get install fonts-noto-core fonts-noto-color-emoji",
    ),
    "graphics.no_display": Trouble(
        "There is no display",
        "Conwerz is a window, and neither X11 nor Wayland is there to show it.",
        "Start it from a desktop session, or under xvfb-run.",
    ),
    "graphics.none": Trouble(
        "No window can be drawn",
        "Qt found no way to draw here, with the graphics card or without it.",
        "On Debian and Ubuntu: sudo apt-get install libegl1 libgl1 libxcb-cursor0 libxkbcommon-x11-0",
    ),
}


@record
class Finding:
    """`key` names the sentences of what is wrong; `detail` is a fact that helps to see why: nothing private."""

    name: str
    detail: str = ""
    key: str = ""

    @property
    def ok(self) -> bool:
        return not self.key


def examine(checks: Iterable[Callable[[], Finding]], output: TextIO) -> int:
    """Write what each check found; the exit code is 1 where one of them needs a fix."""
    ready = True
    for check in checks:
        finding = check()
        ready = ready and finding.ok
        output.write(_line(finding))
        output.flush()
    return 0 if ready else 1


def keychain(kept: Keychain) -> Finding:
    """Whether a secret comes back as it was kept."""
    name = "keychain"
    try:
        kept.set(PROBE, PROBE)
        same = kept.get(PROBE) == PROBE
        kept.delete(PROBE)
    except KeychainError as error:
        return Finding(name, str(error), error.key)
    return Finding(name) if same else Finding(name, "a secret came back changed", "keychain.damaged")


def policy() -> Finding:
    """What the computer's administrator decided, if anything."""
    try:
        found = policies.find()
    except PolicyError as error:
        return Finding("policy", str(error), error.key)
    return Finding("policy", "none" if found == NOTHING_DECIDED else str(policies.of_machine()))


def database(profile: Profile, kept: Keychain) -> Finding:
    """Whether the key opens the database. Never makes one."""
    name = "database"
    if not profile.database.exists():
        return Finding(name, "none yet; the first start makes it")
    try:
        key = bytes.fromhex(kept.get(entries.DATABASE) or "")
        connection.open_reader(profile.database, key, horizon=lambda: 0).close()
    except KeychainError as error:
        return Finding(name, str(error), error.key)
    except errors.StoreError as error:
        return Finding(name, str(profile.database), error.key)
    return Finding(name, str(profile.database))


def relay(url: str | None) -> Finding:
    """Whether the relay answers, through the system's proxy and certificates."""
    name = "relay"
    if url is None:
        return Finding(name, "this build names none")
    import httpx  # noqa: PLC0415 - the other checks do without it
    import truststore  # noqa: PLC0415

    try:
        answer = httpx.get(f"{url}/healthz", verify=truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT), timeout=10)
    except (httpx.HTTPError, OSError) as error:
        return Finding(name, f"{url}: {type(error).__name__}", "relay.unreachable")
    return Finding(name, url, "" if answer.is_success else "relay.unreachable")


def certificates() -> Finding:
    """Whether the system has authorities to check a connection against. Windows and macOS always do."""
    if sys.platform in {"win32", "darwin"}:
        return Finding("certificates", "the system's")
    paths = ssl.get_default_verify_paths()
    if paths.cafile or (paths.capath and any(os.scandir(paths.capath))):
        return Finding("certificates", paths.cafile or paths.capath or "")
    return Finding("certificates", paths.openssl_cafile, "certificates.none")


def proxy(proxies: Mapping[str, str]) -> Finding:
    """Whether Conwerz can use the system's proxies (scheme: address, as urllib's `getproxies` gives them)."""
    used = {scheme: urlsplit(address) for scheme, address in proxies.items() if scheme in {"http", "https", "all"}}
    shown = ", ".join(f"{scheme}: {address.hostname}" for scheme, address in sorted(used.items()))
    known = all(address.scheme in PROXY_SCHEMES for address in used.values())
    return Finding("proxy", shown or "none", "" if known else "proxy.unknown")


def fonts() -> Finding:
    """Whether the scripts of the nine languages, and emoji, have letters here. Windows and macOS bring them."""
    from PySide6.QtGui import QGuiApplication  # noqa: PLC0415 - the other checks do without it

    from conwerz_desktop.desktop.fonts import missing  # noqa: PLC0415

    application = QGuiApplication.instance() or QGuiApplication(["conwerz", "-platform", "offscreen"])
    lacking = missing()
    del application
    shown = f"none for {', '.join(lacking)}" if lacking else "Latin, Arabic, Devanagari, Thai, emoji"
    return Finding("fonts", shown, "fonts.missing" if lacking else "")


def graphics(program: Sequence[str], environment: Mapping[str, str], noted: Note | None = None) -> Finding:
    """Whether a window can be drawn. Qt ends the whole program where it cannot, so another one tries.

    `noted` is what a start wrote down in which the graphics card never drew.
    """
    name = "graphics"
    displays = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if sys.platform == "linux" and not any(environment.get(display) for display in displays):
        return Finding(name, "", "graphics.no_display")
    if drawn := _draws(program, environment):
        return Finding(name, f"{drawn}{_since(noted)}")
    if _draws(program, {**environment, "QT_QUICK_BACKEND": "software"}):
        return Finding(name, f"without the graphics card: --safe-graphics, taken by itself{_since(noted)}")
    return Finding(name, "", "graphics.none")


def _since(noted: Note | None) -> str:
    """Until when the program draws without the card, and why."""
    if noted is None:
        return ""
    again = datetime.fromtimestamp((noted.at + TRIED_AGAIN) / 1000).astimezone()
    return f"; the window drew nothing at a start, so the graphics card is left alone until {again:%Y-%m-%d}"


def _draws(program: Sequence[str], environment: Mapping[str, str]) -> str:
    """How a window was drawn, in a word; empty where it was not."""
    command = [*program, *drawing.ARGUMENTS]
    try:
        done = subprocess.run(  # noqa: S603
            command, env=dict(environment), capture_output=True, text=True, timeout=DRAWING_SECONDS, check=False
        )
    except subprocess.TimeoutExpired:
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""


def run(profile: Profile, kept: Keychain, relay_url: str | None, program: Sequence[str], output: TextIO) -> int:
    """All checks of this computer, in the order in which one depends on another."""
    return examine(
        (
            policy,
            lambda: keychain(kept),
            lambda: database(profile, kept),
            certificates,
            lambda: proxy(urllib.request.getproxies()),
            lambda: relay(relay_url),
            fonts,
            lambda: graphics(program, os.environ, read(profile.drawing)),
        ),
        output,
    )


def _line(finding: Finding) -> str:
    detail = f" ({finding.detail})" if finding.detail else ""
    if finding.ok:
        return f"ok    {finding.name}{detail}\n"
    trouble = TROUBLES.get(finding.key) or troubles.trouble(finding.key)
    return f"FIX   {finding.name}{detail}\n      {trouble.title}. {trouble.cause}\n      → {trouble.remedy}\n"
