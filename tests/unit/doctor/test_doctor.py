"""Each of the doctor's checks, on a computer that is ready and on one that is not."""

import io
import os
import re
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from conwerz_desktop.app import doctor, opening
from conwerz_desktop.app.doctor import Finding
from conwerz_desktop.app.profile import Profile
from conwerz_desktop.keychain import Keychain, KeychainError
from conwerz_desktop.keychain.errors import Locked
from conwerz_desktop.services import entries
from conwerz_desktop.store.errors import StoreError
from conwerz_desktop.viewmodels import troubles
from tests.unit.keychain.small_vault import SmallVault

DRAWING_PROGRAM = [
    sys.executable,
    "-c",
    "import sys; from conwerz_desktop.app import drawing; sys.exit(drawing.main())",
]
OFFSCREEN = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}


class LockedVault(SmallVault):
    def get_password(self, service: str, username: str) -> str | None:
        raise Locked("the question was closed")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise Locked("the question was closed")


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    return Profile(tmp_path / "shop", "Conwerz test")


@pytest.fixture
def vault() -> SmallVault:
    return SmallVault()


@pytest.fixture
def kept(vault: SmallVault) -> Keychain:
    return Keychain("Conwerz test", vault)


def test_the_exit_code_and_the_fix_are_printed() -> None:
    output = io.StringIO()
    assert doctor.examine([lambda: Finding("keychain")], output) == 0
    assert doctor.examine([lambda: Finding("keychain", "", "keychain.locked"), lambda: Finding("x")], output) == 1
    lines = output.getvalue().splitlines()
    assert lines[0] == "ok    keychain"
    assert lines[1] == "FIX   keychain"
    assert lines[3].startswith("      → Try again")
    assert lines[4] == "ok    x"


def test_every_key_of_the_doctor_has_a_cause_and_a_fix() -> None:
    assert all(trouble.cause.endswith(".") and trouble.remedy for trouble in doctor.TROUBLES.values())


def test_keychain(kept: Keychain, vault: SmallVault) -> None:
    assert doctor.keychain(kept).ok
    assert not vault, "the doctor left something in the keychain"
    assert doctor.keychain(Keychain("Conwerz test", LockedVault())).key == "keychain.locked"


def test_database(profile: Profile, kept: Keychain) -> None:
    assert doctor.database(profile, kept).ok
    assert not profile.folder.exists(), "the doctor made a database"
    opening.open_store(profile, kept, lambda: 0).close()
    assert doctor.database(profile, kept).ok
    kept.set(entries.DATABASE, "00" * 32)
    assert doctor.database(profile, kept).key == "store_wrong_key"
    kept.delete(entries.DATABASE)
    assert doctor.database(profile, kept).key == "store_key_missing"
    assert doctor.database(profile, Keychain("Conwerz test", LockedVault())).key == "keychain.locked"


class Healthy(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_response(200 if self.path == "/healthz" else 404)
        self.end_headers()

    def log_message(self, *_arguments: object) -> None:
        """Tests print nothing."""


@pytest.fixture
def relay_url() -> Iterator[str]:
    with HTTPServer(("127.0.0.1", 0), Healthy) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


def test_relay(relay_url: str) -> None:
    assert doctor.relay(relay_url).ok
    assert doctor.relay(f"{relay_url}/elsewhere").key == "relay.unreachable"
    assert doctor.relay("http://127.0.0.1:1").key == "relay.unreachable"
    assert doctor.relay(None).ok


@pytest.mark.parametrize(
    ("proxies", "ok"),
    [
        ({}, True),
        ({"https": "http://user:secret@proxy.example:3128", "no": "localhost"}, True),
        ({"all": "socks5://proxy.example"}, False),
    ],
)
def test_proxy(proxies: Mapping[str, str], *, ok: bool) -> None:
    finding = doctor.proxy(proxies)
    assert finding.ok is ok
    assert "secret" not in finding.detail


def test_certificates() -> None:
    assert doctor.certificates().ok


def test_graphics_that_draw() -> None:
    finding = doctor.graphics(DRAWING_PROGRAM, OFFSCREEN)
    assert (finding.ok, finding.detail) == (True, "offscreen, software")


def test_graphics_that_do_not_draw() -> None:
    broken = {**OFFSCREEN, "QT_QPA_PLATFORM": "nonsense"}
    assert doctor.graphics(DRAWING_PROGRAM, broken).key == "graphics.none"


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
def test_no_display() -> None:
    assert doctor.graphics(DRAWING_PROGRAM, {}).key == "graphics.no_display"


def keys_of(root: type[KeychainError | StoreError]) -> set[str]:
    return {root.key}.union(*(keys_of(kind) for kind in root.__subclasses__()))


@pytest.mark.parametrize("key", sorted(keys_of(KeychainError) | keys_of(StoreError)))
def test_whatever_keychain_or_database_may_say_has_words(key: str) -> None:
    assert key in troubles.TROUBLES or key in ("store_closed", "store_interrupted"), f"no sentences for {key}"


EXAMINE_FONTS = """
import sys
from conwerz_desktop.app import doctor
sys.exit(doctor.examine([doctor.fonts], sys.stdout))
"""


def test_a_computer_without_fonts_is_told_which_package_brings_them(tmp_path: Path) -> None:
    bare = tmp_path / "fonts.conf"
    bare.write_text(f"<fontconfig><cachedir>{tmp_path}</cachedir></fontconfig>", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-c", EXAMINE_FONTS],
        env={**OFFSCREEN, "FONTCONFIG_FILE": str(bare)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 1, done.stderr
    # Qt may have a last resort for Latin
    assert re.search(r"FIX   fonts \(none for (Latin, )?Arabic, Devanagari, Thai, emoji\)", done.stdout)
    assert "fonts-noto-core fonts-noto-color-emoji" in done.stdout


def test_this_computer_has_every_script(qapp: object) -> None:
    assert doctor.fonts() == Finding("fonts", "Latin, Arabic, Devanagari, Thai, emoji")
