"""Whether the system asks for less motion. Qt tells from 6.12 on (QAccessibilityHints); until then it is asked here."""

import sys
from contextlib import suppress
from typing import Any

from jeepney import DBusAddress, DBusErrorResponse, new_method_call
from jeepney.io.blocking import open_dbus_connection
from jeepney.wrappers import unwrap_msg

_PORTAL = DBusAddress(
    "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Desktop", "org.freedesktop.portal.Settings"
)
_TELLING = {
    ("org.freedesktop.appearance", "reduced-motion"): 1,
    ("org.gnome.desktop.interface", "enable-animations"): False,
    ("org.kde.kdeglobals.KDE", "AnimationDurationFactor"): "0",
}
"""What the desktops have for it, and its value where less is wanted."""
_WITHIN = 5.0  # seconds; a portal may have to be started first
_BROKEN = (OSError, EOFError, DBusErrorResponse, TimeoutError, KeyError, ValueError)


def wanted(address: str = "SESSION", within: float = _WITHIN) -> str:
    """ "less" or "full". Blocks; a system that cannot be asked says nothing against it."""
    return "less" if _is_to_be_less(address, within) else "full"


def _is_to_be_less(address: str, within: float) -> bool:
    if sys.platform == "win32":
        return _windows_shows_no_animations()
    if sys.platform == "darwin":
        return _mac_reduces_motion()
    with suppress(*_BROKEN), open_dbus_connection(address) as bus:
        namespaces = sorted({namespace for namespace, _ in _TELLING})
        asked = new_method_call(_PORTAL, "ReadAll", "as", (namespaces,))
        (told,) = unwrap_msg(bus.send_and_get_reply(asked, timeout=within))
        return any(_value(told, *key) == wanted for key, wanted in _TELLING.items())
    return False


def _value(told: dict[str, dict[str, tuple[str, Any]]], namespace: str, key: str) -> Any:
    _, value = told.get(namespace, {}).get(key, ("", None))
    return value


def _windows_shows_no_animations() -> bool:
    """SPI_GETCLIENTAREAANIMATION: Settings → Accessibility → Visual effects."""
    if sys.platform != "win32":
        return False
    import ctypes  # noqa: PLC0415 - Windows only

    shows = ctypes.c_int(1)
    return bool(ctypes.windll.user32.SystemParametersInfoW(0x1042, 0, ctypes.byref(shows), 0)) and not shows.value


def _mac_reduces_motion() -> bool:
    """Settings → Accessibility → Display → Reduce motion."""
    import subprocess  # noqa: PLC0415 - macOS only

    command = ["/usr/bin/defaults", "read", "com.apple.universalaccess", "reduceMotion"]
    with suppress(OSError, subprocess.SubprocessError):
        done = subprocess.run(command, capture_output=True, timeout=_WITHIN, check=False)  # noqa: S603 - always the same
        return done.stdout.strip() == b"1"
    return False
