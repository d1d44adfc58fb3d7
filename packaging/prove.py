"""Proves a built .deb: `python packaging/prove.py FILE.deb`, as root, under `unshare --mount`.

It is installed into a root that holds nothing but an essential Debian and what the package declares, so that a library
that it forgets is missed. There the program is started, looked at, ended and removed, and every file is accounted for.
What was measured is printed as one line of JSON; a picture of the window lies beside the package.
"""

import json
import os
import re
import signal
import struct
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

from places import BUILD, ROOT
from PySide6.QtGui import QImage

PATIENCE = 120.0  # seconds: for a busy machine; what an owner should wait is `GOAL`
GOAL = 5_000  # milliseconds to the first customer's row; the first start of all, which makes a shop, is only told of
SUITE = "bookworm"
STARTS = 5  # at most, until one is quick enough
ATTEMPTS = 3  # at an archive that may be busy
HOME = "/home/owner"
PROFILE = f"{HOME}/.local/share/Conwerz"
MACHINERY = ("/proc/", "/dev/", "/sys/", "/tmp/.X11-unix/", "/run/conwerz-test/")  # noqa: S108
CACHES = ("/var/cache/fontconfig/", f"{HOME}/.cache/fontconfig/", "/root/.cache/mesa_shader_cache")
"""Written by the system's own libraries for every program alike."""
OF_DPKG = ("/var/lib/dpkg/", "/var/log/dpkg.log", "/var/log/alternatives.log")
ROW = 200  # colours: what words, pictures and badges of a first conversation need, and an empty window does not have

Snapshot = Mapping[str, tuple[int, int]]


def main() -> None:
    package = Path(sys.argv[1]).resolve()
    measured: dict[str, object] = {"package_mb": _megabytes(package.stat().st_size)}
    with ExitStack() as stack:
        started = time.monotonic()
        root = _make_root(_declared(package))
        measured["clean_root_s"] = round(time.monotonic() - started, 1)
        bus = stack.enter_context(_keyring(root))
        display, screen = stack.enter_context(_display(root))
        there = _There(root, {"DISPLAY": display, "DBUS_SESSION_BUS_ADDRESS": bus, "HOME": HOME})
        before = _snapshot(root)
        measured |= _install(there, package)
        installed = _snapshot(root)
        measured |= _start(there, screen, package.with_suffix(".png"))
        _obeys(there)
        _runs_as_appimage(there)
        _keeps_to_its_profile(installed, _snapshot(root))
        _uninstall(there, before)
    measured["within_goal"] = measured["first_row_ms"] <= GOAL  # type: ignore[operator]
    print(json.dumps(measured))


class _There:
    """Runs programs within the root, as its owner's session would."""

    def __init__(self, root: Path, session: Mapping[str, str]) -> None:
        self.root = root
        self._environment = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LANG": "C.UTF-8", **session}

    def begin(self, *command: str) -> "subprocess.Popen[str]":
        return subprocess.Popen(  # noqa: S603
            ["chroot", self.root, *command],  # noqa: S607
            env=self._environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def run(self, *command: str) -> str:
        """What it says. A program that fails ends the proof with its words."""
        started = self.begin(*command)
        try:
            said, complained = started.communicate(timeout=PATIENCE)
        finally:
            started.kill()
        if started.returncode:
            raise SystemExit(f"{' '.join(command)}: {started.returncode}\n{said}{complained}")
        return said


def _declared(package: Path) -> list[str]:
    """The names of what the package depends on, the first of each choice."""
    said = subprocess.run(  # noqa: S603
        ["dpkg-deb", "--field", package, "Depends"],  # noqa: S607
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    ).stdout
    names = [re.split(r"[ |]", each.strip())[0] for each in said.split(",")]
    assert {"libegl1", "libxkbcommon-x11-0", "libc6"} <= set(names), f"what Qt needs is not declared: {names}"
    return names


def _make_root(packages: Sequence[str]) -> Path:
    """In memory, mounted for this process and its children alone: it goes with them, and nothing has to delete it."""
    root = BUILD / "root"
    root.mkdir(parents=True, exist_ok=True)
    _mount("-t", "tmpfs", "-o", "mode=755", "conwerz", str(root))
    command = ["mmdebstrap", "--quiet", "--variant=essential", f"--include={','.join(packages)}", SUITE, str(root)]
    for _ in range(ATTEMPTS):
        done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603
        if not done.returncode:
            break
        subprocess.run(["find", root, "-mindepth", "1", "-xdev", "-delete"], check=True)  # noqa: S603, S607
    else:
        raise SystemExit(f"no clean root: {done.stderr[-2000:]}")
    _mount("-t", "proc", "proc", str(root / "proc"))
    _mount("-t", "tmpfs", "-o", "mode=755", "dev", str(root / "dev"))
    for name in ("null", "zero", "full", "random", "urandom", "tty"):
        _lend(Path("/dev") / name, root / "dev" / name)
    (root / "dev" / "shm").mkdir(mode=0o1777)
    (root / "home" / "owner").mkdir(mode=0o700)
    (root / "tmp" / ".X11-unix").mkdir(mode=0o1777)
    (root / "run" / "conwerz-test").mkdir()
    return root


@contextmanager
def _keyring(root: Path) -> Iterator[str]:
    """A session bus with an unlocked keyring, and its address within the root."""
    with tempfile.TemporaryDirectory() as kept:
        script = 'echo "$DBUS_SESSION_BUS_ADDRESS"; exec cat'
        bus = subprocess.Popen(  # noqa: S603
            [ROOT / "scripts" / "with-keyring", kept, "sh", "-c", script],
            env={**os.environ, "HOME": kept, "XDG_RUNTIME_DIR": kept},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert bus.stdin
        assert bus.stdout
        found = re.search(r"path=([^,\s]+)", bus.stdout.readline())
        assert found, "there is no session bus"
        _lend(Path(found[1]), root / "run" / "conwerz-test" / "bus")
        try:
            yield "unix:path=/run/conwerz-test/bus"
        finally:
            bus.stdin.close()
            bus.wait(PATIENCE)
            bus.stdout.close()


@contextmanager
def _display(root: Path) -> Iterator[tuple[str, Path]]:
    """A screen that nobody sees: its name, and the file with its pixels."""
    with tempfile.TemporaryDirectory() as pixels:
        told, tell = os.pipe()
        command = ["Xvfb", "-displayfd", str(tell), "-screen", "0", "1440x900x24", "-nolisten", "tcp", "-fbdir", pixels]
        screen = subprocess.Popen(command, pass_fds=(tell,), stderr=subprocess.DEVNULL)  # noqa: S603
        os.close(tell)
        with os.fdopen(told) as said:
            number = said.readline().strip()
        assert number, "Xvfb did not start"
        socket = Path("/tmp/.X11-unix") / f"X{number}"  # noqa: S108
        _lend(socket, root / "tmp" / ".X11-unix" / socket.name)
        try:
            yield f":{number}", Path(pixels) / "Xvfb_screen0"
        finally:
            screen.terminate()
            screen.wait(PATIENCE)


def _install(there: _There, package: Path) -> dict[str, object]:
    inside = there.root / "run" / "conwerz-test" / package.name
    inside.write_bytes(package.read_bytes())
    started = time.monotonic()
    there.run("dpkg", "--install", f"/run/conwerz-test/{package.name}")
    took = round(time.monotonic() - started, 1)
    for name in ("usr/bin/conwerz", "usr/share/applications/conwerz.desktop", "usr/share/icons/hicolor/256x256/apps"):
        assert (there.root / name).exists(), f"{name} is missing"
    assert "conwerz.desktop" in there.run("dpkg", "--listfiles", "conwerz")
    said = there.run("conwerz", "permissions", "--format", "markdown")
    assert "pages_messaging" in said
    _has_its_manual(there.root / "opt" / "conwerz")
    size = sum(path.lstat().st_size for path in (there.root / "opt" / "conwerz").rglob("*") if path.is_file())
    return {"install_s": took, "installed_mb": _megabytes(size)}


def _has_its_manual(program: Path) -> None:
    """Every page that Help shows, in each language that the window speaks."""
    (manual,) = program.rglob("manual")
    pages = {page.name for page in manual.glob("*.md")}
    spoken = {catalogue.stem for catalogue in program.rglob("translations/??.qm")} - {"en"}
    assert pages, "the help has no pages"
    for language in spoken:
        assert pages <= {page.name for page in (manual / language).glob("*.md")}, f"the help lacks pages in {language}"


def _start(there: _There, screen: Path, picture: Path) -> dict[str, object]:
    """The first start, as after installing; then a later one, looked at and ended as the system ends programs."""
    first = json.loads(there.run("conwerz", "--practice", "--until-first-row"))["first_row_ms"]
    again = _later_start(there)
    window = there.begin("conwerz", "--practice")
    try:
        _until(lambda: _colours(screen) > ROW or window.poll() is not None, "a customer's row is on the screen")
        assert _shown(screen).save(str(picture)), "no picture"
        window.send_signal(signal.SIGTERM)
        said, complained = window.communicate(timeout=PATIENCE)
    finally:
        window.kill()
    assert (window.returncode, said, complained) == (0, "", ""), (window.returncode, said, complained)
    drawn = _graphics(there)
    return {"first_row_ms": first, "later_first_row_ms": again, "graphics": drawn}


def _later_start(there: _There) -> int:
    """The quickest of a few where the machine is busy; whoever is never quick enough is too slow."""
    took = GOAL
    for _ in range(STARTS):
        took = min(took, int(json.loads(there.run("conwerz", "--practice", "--until-first-row"))["first_row_ms"]))
        if took < GOAL:
            return took
    raise SystemExit(f"a customer's row is to be there within {GOAL} ms")


def _graphics(there: _There) -> str:
    """What the doctor says of them. Other findings are not this proof's matter: a clean root has no proxy, no relay."""
    doctor = there.begin("conwerz", "doctor", "--practice")
    said, _ = doctor.communicate(timeout=PATIENCE)
    found = re.search(r"^ok +graphics \((.*)\)$", said, re.MULTILINE)
    assert found, said
    return found[1]


def _obeys(there: _There) -> None:
    """The policy file counts where the manual says that it lies, and a mistake in it is named."""
    policy = there.root / "etc" / "conwerz" / "policy.toml"
    policy.parent.mkdir()
    for text, said in (("ai = false", "ok    policy (/etc/conwerz/policy.toml)"), ("ai = 0", "ai is true or false")):
        policy.write_text(text, "utf-8")
        doctor, _ = there.begin("conwerz", "doctor", "--practice").communicate(timeout=PATIENCE)
        assert said in doctor, doctor
    policy.unlink()
    policy.parent.rmdir()


def _runs_as_appimage(there: _There) -> None:
    """As its runtime would start it: from a file system that nobody can write, wherever that is mounted."""
    mounted = there.root / "run" / "conwerz-test" / "AppDir"
    mounted.mkdir()
    _mount("--bind", "--options", "ro,nosuid,nodev", str(BUILD / "AppDir"), str(mounted))
    for name in ("conwerz.desktop", "conwerz.png", ".DirIcon"):
        assert (mounted / name).is_file(), f"an AppImage needs {name} at its top"
    there.run("/run/conwerz-test/AppDir/AppRun", "--practice", "--until-first-row")


def _keeps_to_its_profile(before: Snapshot, after: Snapshot) -> None:
    elsewhere = [path for path in _changed(before, after) if not path.startswith((PROFILE, *CACHES))]
    assert not elsewhere, f"files outside of the profile: {elsewhere}"
    assert any(path.startswith(PROFILE) for path in after), "nothing was kept at all"


def _uninstall(there: _There, before: Snapshot) -> None:
    """Silently without a flag the owner's files stay; with the flag nothing of them does."""
    kept = there.root / PROFILE.lstrip("/")
    there.run("conwerz-uninstall", "--keep-data")
    assert not (there.root / "opt" / "conwerz").exists()
    assert (kept / "practice" / "conwerz.db").exists(), "the owner's files went with the program"
    there.run("dpkg", "--install", *[f"/run/conwerz-test/{path.name}" for path in _packages(there)])
    there.run("conwerz-uninstall", "--erase-data")
    left = [path for path in _changed(before, _snapshot(there.root)) if not path.startswith((*OF_DPKG, *CACHES))]
    assert not left, f"left behind: {left}"


def _packages(there: _There) -> list[Path]:
    return list((there.root / "run" / "conwerz-test").glob("*.deb"))


def _snapshot(root: Path) -> Snapshot:
    """Every file that is not the machinery's: where, how large, written when."""
    found = {}
    for folder, folders, files in os.walk(root):
        inside = "/" + str(Path(folder).relative_to(root)).strip(".")
        folders[:] = [name for name in folders if not f"{inside.rstrip('/')}/{name}/".startswith(MACHINERY)]
        for name in files:
            state = (Path(folder) / name).lstat()
            found[f"{inside.rstrip('/')}/{name}"] = (state.st_size, state.st_mtime_ns)
    return found


def _changed(before: Snapshot, after: Snapshot) -> list[str]:
    return sorted(path for path in before.keys() | after.keys() if before.get(path) != after.get(path))


def _shown(screen: Path) -> QImage:
    """The pixels, as X's own format of pictures has them (XWDFile.h): a header of big-endian numbers, colours, rows."""
    dump = screen.read_bytes()
    header = struct.unpack(">25I", dump[:100])
    size, width, height, row, colours = header[0], header[4], header[5], header[12], header[19]
    return QImage(dump[size + colours * 12 :], width, height, row, QImage.Format.Format_RGB32).copy()


def _colours(screen: Path) -> int:
    shown = _shown(screen).convertToFormat(QImage.Format.Format_RGB32)
    return len(set(memoryview(shown.constBits()).cast("I")))


def _until(condition: Callable[[], object], what: str) -> None:
    deadline = time.monotonic() + PATIENCE
    while not condition():
        if time.monotonic() > deadline:
            raise SystemExit(f"within {PATIENCE:.0f} s: {what}")
        time.sleep(0.2)


def _lend(real: Path, inside: Path) -> None:
    """One file of this system, at a place within the root."""
    inside.touch()
    _mount("--bind", str(real), str(inside))


def _mount(*words: str) -> None:
    subprocess.run(["mount", *words], check=True)  # noqa: S603, S607


def _megabytes(size: int) -> float:
    return round(size / 1_000_000, 1)


if __name__ == "__main__":
    main()
