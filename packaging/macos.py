"""The disk image for macOS: the program signed with what it may do, beside a link to Applications.

CONWERZ_SIGN_IDENTITY names a certificate of the keychain (without one the signature is ad hoc, and Gatekeeper asks);
CONWERZ_NOTARY_PROFILE names what `notarytool store-credentials` kept.
"""

import os
import platform
import shutil
import subprocess
from pathlib import Path

from places import BUILD, DIST, ROOT, VERSION

ENTITLEMENTS = ROOT / "packaging" / "macos" / "entitlements.plist"


def make(program: Path) -> Path:
    identity = os.environ.get("CONWERZ_SIGN_IDENTITY", "-")
    _sign(program, identity)
    made = DIST / f"Conwerz-{VERSION}-{platform.machine()}.dmg"
    _image(program, made)
    if identity != "-":
        _run("codesign", "--sign", identity, "--timestamp", str(made))
    if profile := os.environ.get("CONWERZ_NOTARY_PROFILE"):
        _run("xcrun", "notarytool", "submit", str(made), "--keychain-profile", profile, "--wait")
        _run("xcrun", "stapler", "staple", str(made))
    return made


def _sign(program: Path, identity: str) -> None:
    """From the inside outwards: each library, then the whole, as notarisation wants it."""
    inside = [path for path in sorted(program.rglob("*")) if path.suffix in {".dylib", ".so"} and not path.is_symlink()]
    stamp = ["--timestamp"] if identity != "-" else ["--timestamp=none"]
    for each in [*inside, *sorted(program.rglob("*.framework"))]:
        _run("codesign", "--force", "--options", "runtime", *stamp, "--sign", identity, str(each))
    allowed = ["--entitlements", str(ENTITLEMENTS)]
    _run("codesign", "--force", "--options", "runtime", *stamp, *allowed, "--sign", identity, str(program))
    _run("codesign", "--verify", "--strict", "--deep", str(program))


def _image(program: Path, made: Path) -> None:
    folder = BUILD / "dmg"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(program, folder / program.name, symlinks=True)
    (folder / "Applications").symlink_to("/Applications")
    made.unlink(missing_ok=True)
    _run("hdiutil", "create", "-volname", "Conwerz", "-srcfolder", str(folder), "-format", "ULFO", str(made))


def _run(*command: str) -> None:
    subprocess.run(command, check=True)  # noqa: S603
