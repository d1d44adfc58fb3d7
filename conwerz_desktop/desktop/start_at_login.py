"""Start with the session: an autostart file on Linux, a value of the registry on Windows, an agent on macOS.

Each is the owner's own, needs no rights, and is what the system's settings show and can take away.
"""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

_NAME = "Conwerz"
_LABEL = "io.conwerz.Conwerz"
_RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
_QUOTED = frozenset(" \t\n\"'\\><~|&;$*?#()`")


def is_on(home: Path | None = None, system: str = sys.platform) -> bool:
    if system == "win32":
        return bool(_registry_line())
    return _file(home or Path.home(), system).exists()


def set_on(command: Sequence[str], home: Path | None = None, system: str = sys.platform) -> None:
    """`command` starts the program without a window. Raises OSError."""
    if system == "win32":
        _registry_put(_windows_line(command))
        return
    path = _file(home or Path.home(), system)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(_agent(command) if system == "darwin" else _desktop_entry(command))


def set_off(home: Path | None = None, system: str = sys.platform) -> None:
    if system == "win32":
        _registry_delete()
    else:
        _file(home or Path.home(), system).unlink(missing_ok=True)


def forget(profile: Path | None, home: Path | None = None, system: str = sys.platform) -> None:
    """Off, where it is this profile that starts: None is the usual one."""
    line = _registry_line() if system == "win32" else _text(_file(home or Path.home(), system))
    is_it = _named(profile, system) in line if profile else "--profile" not in line
    if is_it:
        set_off(home, system)


def _named(profile: Path, system: str) -> str:
    """As a command line that starts this profile holds it."""
    path = str(profile.resolve())
    match system:
        case "darwin":
            from xml.sax.saxutils import escape  # noqa: PLC0415 - brings half of urllib

            return f"<string>{escape(path)}</string>"
        case "win32":
            return f" {_windows_line(['--profile', path])} "
        case _:
            return f" --profile {_quoted(path)} "


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return ""


def _file(home: Path, system: str) -> Path:
    if system == "darwin":
        return home / "Library" / "LaunchAgents" / f"{_LABEL}.plist"
    config = os.environ.get("XDG_CONFIG_HOME", "")
    return (Path(config) if config else home / ".config") / "autostart" / "conwerz.desktop"


def _desktop_entry(command: Sequence[str]) -> bytes:
    """An AppImage is started by its own name: where it is mounted changes with each start."""
    program = [os.environ.get("APPIMAGE", ""), *command[1:]] if os.environ.get("APPIMAGE") else list(command)
    lines = (
        "[Desktop Entry]",
        "Type=Application",
        f"Name={_NAME}",
        f"Exec={' '.join(map(_quoted, program))}",
        "Terminal=false",
        "X-GNOME-Autostart-enabled=true",
    )
    return ("\n".join(lines) + "\n").encode()


def _quoted(word: str) -> str:
    """As the Desktop Entry Specification wants an argument of Exec."""
    word = word.replace("%", "%%")
    if not _QUOTED.intersection(word):
        return word
    for sign in '\\"`$':
        word = word.replace(sign, f"\\{sign}")
    return f'"{word}"'.replace("\\", "\\\\")


def _agent(command: Sequence[str]) -> bytes:
    import plistlib  # noqa: PLC0415

    return plistlib.dumps({"Label": _LABEL, "ProgramArguments": list(command), "RunAtLoad": True})


def _windows_line(command: Sequence[str]) -> str:
    from subprocess import list2cmdline  # noqa: PLC0415

    return list2cmdline(command)


def _registry_line() -> str:
    """Empty where there is none."""
    import winreg  # noqa: PLC0415 - there on Windows only

    try:
        with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _RUN) as run:  # type: ignore[attr-defined,unused-ignore]
            return str(winreg.QueryValueEx(run, _NAME)[0])  # type: ignore[attr-defined,unused-ignore]
    except FileNotFoundError:
        return ""


def _registry_put(line: str) -> None:
    import winreg  # noqa: PLC0415

    with winreg.CreateKey(winreg.HKEY_CURRENT_USER, _RUN) as run:  # type: ignore[attr-defined,unused-ignore]
        winreg.SetValueEx(run, _NAME, 0, winreg.REG_SZ, line)  # type: ignore[attr-defined,unused-ignore]


def _registry_delete() -> None:
    import winreg  # noqa: PLC0415

    try:
        with winreg.CreateKey(winreg.HKEY_CURRENT_USER, _RUN) as run:  # type: ignore[attr-defined,unused-ignore]
            winreg.DeleteValue(run, _NAME)  # type: ignore[attr-defined,unused-ignore]
    except FileNotFoundError:
        return
