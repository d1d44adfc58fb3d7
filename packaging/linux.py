"""What people install on Linux, made of the built folder: .deb, .tar.gz and, where its runtime is given, AppImage."""

import gzip
import os
import platform
import shutil
import subprocess
import tarfile
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from icons import SIZES, TILE
from places import BUILD, DIST, ROOT, VERSION

PARTS = ROOT / "packaging" / "linux"
RUNTIME = "CONWERZ_APPIMAGE_RUNTIME"
"""Names the file that an AppImage begins with (AppImage/type2-runtime, of this machine's kind)."""
LOADED = (
    "libegl1", "libgl1", "libxkbcommon-x11-0", "ca-certificates", "tzdata",
    "fonts-inter | fonts-noto-core | fonts-dejavu-core",
)  # fmt: skip
"""What Qt and Python load when they run, beside what their files are linked with."""
RECOMMENDED = (
    "gnome-keyring | kwalletmanager | keepassxc", "libenchant-2-2", "fonts-noto-core", "fonts-noto-cjk",
    "fonts-noto-color-emoji",
)  # fmt: skip


def make(folder: Path, *, fast: bool) -> None:
    """`fast` compresses little."""
    _strip(folder)
    share = _share(BUILD / "share")
    shutil.copy2(PARTS / "uninstall", folder / "uninstall")
    for made in (folder, share):
        _settle(made)
    print(_archive(folder, share, 1 if fast else 9))
    if shutil.which("dpkg-deb"):
        print(_deb(folder, share, ["-Zgzip", "-z1"] if fast else ["-Zxz", "--threads-max=1"]))
    inside = _appdir(folder, share)
    if runtime := os.environ.get(RUNTIME):
        print(_appimage(inside, Path(runtime)))


def _share(made: Path) -> Path:
    """The part of a prefix that the desktop reads: entry, description, icons."""
    shutil.rmtree(made, ignore_errors=True)
    for size in SIZES:
        _put(BUILD / "icons" / f"{size}.png", made / "icons" / "hicolor" / f"{size}x{size}" / "apps" / "conwerz.png")
    _put(ROOT / "resources" / "icons" / TILE, made / "icons" / "hicolor" / "scalable" / "apps" / "conwerz.svg")
    _put(PARTS / "conwerz.desktop", made / "applications" / "conwerz.desktop")
    told = (PARTS / "io.conwerz.Conwerz.metainfo.xml").read_text("utf-8")
    said = told.replace("@VERSION@", VERSION).replace("@DATE@", f"{_built_at():%Y-%m-%d}")
    description = made / "metainfo" / "io.conwerz.Conwerz.metainfo.xml"
    description.parent.mkdir(parents=True)
    description.write_text(said, "utf-8")
    return made


def _strip(folder: Path) -> None:
    """Python and SQLCipher come with what only a debugger reads; wheels that were rewritten are left as they are."""
    named = [
        path
        for pattern in ("libpython*", "**/lib-dynload/*.so", "sqlcipher3/*.so")
        for path in (folder / "_internal").glob(pattern)
    ]
    _run(["strip", "--strip-debug", *named])


def _archive(folder: Path, share: Path, compression: int) -> Path:
    made = DIST / f"conwerz-{VERSION}-linux-{platform.machine()}.tar.gz"
    inside = f"conwerz-{VERSION}"
    install = BUILD / "install"
    _put(PARTS / "install", install)
    _settle(install)
    with (
        made.open("wb") as file,
        gzip.GzipFile("", "wb", compression, file, mtime=0) as packed,
        tarfile.open(fileobj=packed, mode="w") as archive,
    ):
        for name, path in (("conwerz", folder), ("share", share), ("install", install)):
            archive.add(path, f"{inside}/{name}", filter=_of_nobody)
    return made


def _of_nobody(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = ""
    return entry


def _settle(made: Path) -> None:
    """The same sources make the same packages, whoever builds them, when, and with which mask."""
    at = _built_at().timestamp()
    for path in (made, *made.rglob("*")):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or os.access(path, os.X_OK) else 0o644)
        os.utime(path, (at, at), follow_symlinks=False)


def _deb(folder: Path, share: Path, compression: list[str]) -> Path:
    root = BUILD / "deb"
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(folder, root / "opt" / "conwerz", symlinks=True, copy_function=os.link)
    (root / "opt" / "conwerz" / "managed").write_text("The package manager updates this program.\n", "utf-8")
    shutil.copytree(share, root / "usr" / "share")
    documents = root / "usr" / "share" / "doc" / "conwerz"
    documents.mkdir(parents=True)
    shutil.copy2(ROOT / "LICENSE", documents / "copyright")
    (documents / "changelog.gz").write_bytes(gzip.compress((ROOT / "CHANGELOG.md").read_bytes(), mtime=0))
    (root / "usr" / "bin").mkdir()
    (root / "usr" / "bin" / "conwerz").symlink_to("../../opt/conwerz/conwerz")
    (root / "usr" / "bin" / "conwerz-uninstall").symlink_to("../../opt/conwerz/uninstall")
    _put(PARTS / "prerm", root / "DEBIAN" / "prerm")
    (root / "DEBIAN" / "control").write_text(_control(root), "utf-8")
    _settle(root)
    made = DIST / f"conwerz_{VERSION}_{_architecture()}.deb"
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(int(_built_at().timestamp()))}
    _run(["dpkg-deb", "--root-owner-group", *compression, "--build", root, made], environment)
    return made


def _control(root: Path) -> str:
    size = sum(path.lstat().st_size for path in root.rglob("*") if path.is_file() and not path.is_symlink())
    return "\n".join(
        (
            "Package: conwerz",
            f"Version: {VERSION}",
            f"Architecture: {_architecture()}",
            "Maintainer: Conwerz <packages@conwerz.example>",
            f"Installed-Size: {size // 1024}",
            f"Depends: {', '.join(_dependencies(root))}",
            f"Recommends: {', '.join(RECOMMENDED)}",
            "Section: comm",
            "Priority: optional",
            "Description: one calm window for everything customers write to a shop",
            " Gathers what customers write through Messenger, Instagram, WhatsApp and",
            " Lead Ads in one window of the owner's computer, encrypted there and kept no",
            " longer than the permission table says.",
            "",
        )
    )


def _dependencies(root: Path) -> list[str]:
    """The packages whose libraries the folder is linked with, as this system names them, and what is loaded besides."""
    private = {str(path.parent) for path in root.rglob("*.so*")}
    workplace = BUILD / "shlibdeps"
    (workplace / "debian").mkdir(parents=True, exist_ok=True)
    (workplace / "debian" / "control").write_text("Source: conwerz\n\nPackage: conwerz\nArchitecture: any\n", "utf-8")
    command: list[str | Path] = ["dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=0"]
    command += [f"-l{folder}" for folder in sorted(private)]
    done = subprocess.run(  # noqa: S603 - its warnings are many, and about wheels
        [*command, *_programs(root)], cwd=workplace, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise SystemExit("\n".join(line for line in done.stderr.splitlines() if "error" in line))
    linked = done.stdout.strip().removeprefix("shlibs:Depends=").split(", ")
    return sorted({*linked, *(each for each in LOADED if not any(name.split()[0] == each for name in linked))})


def _programs(root: Path) -> Iterator[Path]:
    for path in sorted(root.rglob("*")):
        if path.is_file() and not path.is_symlink() and path.open("rb").read(4) == b"\x7fELF":
            yield path


def _appdir(folder: Path, share: Path) -> Path:
    """What an AppImage holds. Without a runtime too: packaging/prove.py starts it."""
    root = BUILD / "AppDir"
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(folder, root / "opt" / "conwerz", symlinks=True, copy_function=os.link)
    shutil.copytree(share, root / "usr" / "share")
    _put(PARTS / "conwerz.desktop", root / "conwerz.desktop")
    _put(BUILD / "icons" / "256.png", root / "conwerz.png")
    (root / ".DirIcon").symlink_to("conwerz.png")
    (root / "AppRun").symlink_to("opt/conwerz/conwerz")
    _settle(root)
    return root


def _appimage(root: Path, runtime: Path) -> Path:
    """The runtime, and behind it the folder as a file system that it mounts."""
    image = BUILD / "conwerz.squashfs"
    _run(["mksquashfs", root, image, "-noappend", "-root-owned", "-comp", "zstd", "-quiet", "-no-progress"])
    made = DIST / f"Conwerz-{VERSION}-{platform.machine()}.AppImage"
    made.write_bytes(runtime.read_bytes() + image.read_bytes())
    made.chmod(0o755)
    return made


def _architecture() -> str:
    done = subprocess.run(
        ["dpkg", "--print-architecture"],  # noqa: S607
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    return done.stdout.strip()


def _built_at() -> datetime:
    """When the newest of the sources was committed, so that a build can be repeated; else now."""
    named = os.environ.get("SOURCE_DATE_EPOCH", "")
    return datetime.fromtimestamp(int(named), UTC) if named else datetime.now(UTC)


def _put(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy2(source, target)


def _run(command: Iterable[str | Path], environment: dict[str, str] | None = None) -> None:
    subprocess.run(list(command), env=environment, check=True)  # noqa: S603
