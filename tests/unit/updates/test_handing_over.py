"""Which version a start uses, in real processes: the next one, and back again after one that did not come up."""

import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conwerz_desktop.app import describing, handing_over, programs
from conwerz_desktop.app.noticing import Noticing
from conwerz_desktop.app.options import Options
from conwerz_desktop.desktop import start_at_login
from conwerz_desktop.domain.updates import is_newer, is_version
from conwerz_desktop.services import staged
from conwerz_desktop.services.staged import Staged

INSTALLED = "0.1.0"
PROGRAM = f"""
import sys
from pathlib import Path
from conwerz_desktop.app import handing_over, policies
policies.folder = lambda: Path(sys.argv[1]) / "machine"
sys.executable = str(Path(sys.argv[1]) / "installed" / "conwerz")
ended = handing_over.hand_over(sys.argv[2:], Path(sys.argv[1]), "{INSTALLED}")
assert ended is None
print("installed")
"""
MAIN = """
import sys
sys._MEIPASS = "."
from conwerz_desktop.app.main import main
sys.exit(main())
"""
COMES_UP = """
from conwerz_desktop.services import staged
staged.came_up(Path(sys.argv[1]) / "updates", {version!r})
staged.tidy(Path(sys.argv[1]) / "updates", {version!r})
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    profile = tmp_path / "profile"
    (profile / "updates").mkdir(parents=True)
    return profile


def lay(folder: Path, version: str, does: str = COMES_UP, *, ready: bool = True) -> None:
    """A version that says its name and what it was started with."""
    place = staged.place(folder / "updates", version)
    place.mkdir(parents=True)
    code = f"import sys\nfrom pathlib import Path\nprint({version!r}, *sys.argv[2:], flush=True)\n"
    script = place / "conwerz"
    script.write_text(f"#!{sys.executable}\n{code}{does.format(version=version)}")
    script.chmod(0o755)
    if ready:
        staged.make_ready(folder / "updates", version)


def start(folder: Path, *arguments: str, before: str = "") -> str:
    command = [sys.executable, "-c", before + PROGRAM, str(folder), str(folder), *arguments]
    environment = {**os.environ, "PYTHONPATH": str(Path.cwd())}
    done = subprocess.run(command, capture_output=True, text=True, env=environment, check=False)
    return done.stdout.strip()


def test_the_next_start_uses_what_is_ready_and_every_start_after_it(folder: Path) -> None:
    assert start(folder) == "installed"
    lay(folder, "0.2.0")
    assert start(folder, "--practice") == "0.2.0 --practice"
    assert staged.read(folder / "updates") == Staged(proven="0.2.0")
    assert start(folder) == "0.2.0"
    lay(folder, "0.3.0")
    assert start(folder) == "0.3.0"
    assert not staged.place(folder / "updates", "0.2.0").exists(), "what nobody needs any more goes"


@pytest.mark.parametrize("does", ["", "sys.exit(3)", "import os, signal\nos.kill(os.getpid(), signal.SIGKILL)"])
def test_a_version_that_does_not_come_up_is_taken_back_with_the_database(folder: Path, does: str) -> None:
    lay(folder, "0.2.0")
    start(folder)
    (folder / "conwerz.db").write_text("as the version before knows it")
    lay(folder, "0.3.0", does)
    assert start(folder) == "0.3.0"
    (folder / "conwerz.db").rename(folder / handing_over.UNMIGRATED)  # what store.connection does, tested there
    (folder / "conwerz.db").write_text("migrated")
    (folder / "conwerz.db-wal").write_text("of the migrated one")
    assert start(folder) == "0.2.0", "not the installed one: the last that came up"
    assert (folder / "conwerz.db").read_text() == "as the version before knows it"
    assert not (folder / "conwerz.db-wal").exists()
    assert not (folder / handing_over.UNMIGRATED).exists()
    assert staged.read(folder / "updates") == Staged(proven="0.2.0", failed=("0.3.0",))
    assert start(folder) == "0.2.0"


def test_an_end_in_good_order_before_the_window_was_there_is_no_failure(folder: Path) -> None:
    lay(
        folder,
        "0.2.0",
        "from conwerz_desktop.services import staged\nstaged.put_off(Path(sys.argv[1]) / 'updates', '0.2.0')",
    )
    assert start(folder) == "0.2.0"
    assert start(folder) == "0.2.0", "it is tried again"


def test_a_second_start_during_a_trial_takes_nothing_back(folder: Path) -> None:
    """Somebody clicks again while a long migration runs."""
    lay(folder, "0.2.0", "sys.stdin.read()")
    (folder / handing_over.UNMIGRATED).write_text("the copy")
    command = [sys.executable, "-c", PROGRAM, str(folder), str(folder)]
    environment = {**os.environ, "PYTHONPATH": str(Path.cwd())}
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment) as first:
        assert first.stdout
        assert first.stdin
        assert first.stdout.readline().strip() == "0.2.0"
        second = subprocess.run(command, input="", capture_output=True, text=True, env=environment, check=False)
        assert second.stdout.strip() == "0.2.0", "the same, which brings the first one's window to the front"
        assert staged.read(folder / "updates").trying == "0.2.0"
        assert (folder / handing_over.UNMIGRATED).exists()
        first.stdin.close()


def test_a_start_beside_a_running_instance_was_no_trial(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    staged.write(folder / "updates", Staged(ready="0.2.0", trying="0.2.0"))
    handing_over.give_back(folder, "0.2.0")
    assert staged.read(folder / "updates").trying == "0.2.0", "it does not hold the mark"
    monkeypatch.setattr(programs, "_told", {programs.HANDED_OVER: handing_over.TRIAL})
    handing_over.give_back(folder, "0.2.0")
    assert staged.read(folder / "updates") == Staged(ready="0.2.0")


def test_a_version_whose_files_are_gone_or_that_cannot_run_leaves_the_installed_one(folder: Path) -> None:
    staged.make_ready(folder / "updates", "0.2.0")
    assert start(folder) == "installed"
    lay(folder, "0.3.0")
    (staged.place(folder / "updates", "0.3.0") / "conwerz").chmod(0o644)
    assert start(folder) == "installed"


@pytest.mark.parametrize("content", ["", "{", "[]", '{"ready": 3, "other": 1}', "null"])
def test_a_torn_note_starts_the_installed_version(folder: Path, content: str) -> None:
    (folder / "updates" / "staged.json").write_text(content)
    assert start(folder) == "installed"


def test_a_disk_that_takes_nothing_starts_the_version_that_knows_the_database(folder: Path) -> None:
    lay(folder, "0.2.0")
    assert start(folder) == "0.2.0"
    lay(folder, "0.3.0")
    nothing = "import resource, signal\nsignal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
    assert start(folder, before=f"{nothing}resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))\n") == "0.2.0"
    assert staged.read(folder / "updates") == Staged(proven="0.2.0", ready="0.3.0"), "nobody was tried"


def test_what_is_ready_and_gone_leaves_the_version_that_came_up(folder: Path) -> None:
    lay(folder, "0.2.0")
    assert start(folder) == "0.2.0"
    staged.make_ready(folder / "updates", "0.3.0")
    assert start(folder) == "0.2.0"
    assert staged.read(folder / "updates") == Staged(proven="0.2.0"), "and nobody was tried"


def test_a_lock_that_cannot_be_made_leaves_the_version_that_came_up(folder: Path) -> None:
    lay(folder, "0.2.0")
    assert start(folder) == "0.2.0"
    (folder / "updates" / "trial.lock").unlink()
    (folder / "updates" / "trial.lock").mkdir()
    assert start(folder) == "0.2.0"


def test_a_version_that_cannot_be_run_is_given_up_at_once(folder: Path) -> None:
    lay(folder, "0.2.0")
    assert start(folder) == "0.2.0"
    lay(folder, "0.3.0")
    (staged.place(folder / "updates", "0.3.0") / "conwerz").write_text("#!/no/such/program\n")
    assert start(folder) == "0.2.0"
    assert staged.read(folder / "updates") == Staged(proven="0.2.0", failed=("0.3.0",))


def test_a_database_that_cannot_be_put_back_is_tried_again(folder: Path) -> None:
    lay(folder, "0.2.0")
    staged.write(folder / "updates", Staged(proven="0.2.0", trying="0.3.0"))
    (folder / handing_over.UNMIGRATED).write_text("the copy")
    (folder / "conwerz.db").mkdir()
    lost = folder / "conwerz.db"
    assert start(folder) == "0.2.0"
    assert (folder / handing_over.UNMIGRATED).exists()
    lost.rmdir()
    assert start(folder) == "0.2.0"
    assert lost.read_text() == "the copy"


@pytest.mark.parametrize("policy", ["updates = false", "update = true"])
def test_where_the_administrator_has_the_word_nothing_of_the_profile_runs(folder: Path, policy: str) -> None:
    lay(folder, "0.2.0")
    (folder / "machine").mkdir()
    (folder / "machine" / "policy.toml").write_text(policy)
    assert start(folder) == "installed"
    assert staged.read(folder / "updates") == Staged(ready="0.2.0")


def test_where_a_package_manager_has_the_word_nothing_of_the_profile_runs(folder: Path) -> None:
    lay(folder, "0.2.0")
    (folder / "installed").mkdir()
    (folder / "installed" / handing_over.MANAGED).touch()
    assert start(folder) == "installed"


MARKS = """
import os, subprocess
from conwerz_desktop.app import graphics, handing_over, programs
assert handing_over.hand_over([], Path(sys.argv[1]), "0.1.0") is None
fds = map(int, os.listdir("/proc/self/fd"))
held = [fd for fd in fds if os.path.realpath(f"/proc/self/fd/{{fd}}").endswith("trial.lock")]
programs._BUNDLE = "bundle"
installed = programs.installed_program() == [sys.argv[1] + "/installed/conwerz"]
print(len(held), *map(os.get_inheritable, held), installed, flush=True)
told = 'for name in CONWERZ_HANDED_OVER CONWERZ_INSTALLED CONWERZ_MARK; do printenv $name; done; echo end'
subprocess.run(["sh", "-c", told])
sys.executable = "/usr/bin/printenv"
os.execve = lambda program, command, environment: print(environment["CONWERZ_HANDED_OVER"])
graphics.start_again([])
"""


def test_the_tried_version_keeps_the_mark_to_itself_and_knows_who_is_installed(folder: Path) -> None:
    """A browser that it opens may live for days; the entry that starts it at login must not name a folder that goes."""
    lay(folder, "0.2.0", MARKS)
    assert start(folder).splitlines()[1:] == ["1 False True", "end", "trial"], "what it opens hears nothing of it"


def test_what_starts_at_login_is_the_installed_program(monkeypatch: pytest.MonkeyPatch) -> None:
    kept: list[list[str]] = []
    monkeypatch.setattr(start_at_login, "set_on", kept.append)
    monkeypatch.setattr(programs, "_BUNDLE", "bundle")
    monkeypatch.setattr(programs, "_told", {programs.INSTALLED: "/opt/conwerz/conwerz"})
    noticing: Any = SimpleNamespace(_program=SimpleNamespace(options=Options()))
    Noticing._start_at_login(noticing, on=True)
    monkeypatch.setattr(programs, "_told", {})
    Noticing._start_at_login(noticing, on=True)
    assert kept == [["/opt/conwerz/conwerz", "--hidden"], [sys.executable, "--hidden"]]


def run_main(home: Path, *arguments: str, **environment: str) -> str:
    """The program's own entry, as if it were packaged."""
    base = {**os.environ, "PYTHONPATH": str(Path.cwd()), "XDG_DATA_HOME": str(home), **environment}
    return subprocess.run(
        [sys.executable, "-c", MAIN, *arguments], capture_output=True, text=True, env=base, check=False
    ).stdout


@pytest.fixture
def home(tmp_path: Path) -> Path:
    (tmp_path / "Conwerz" / "updates").mkdir(parents=True)
    return tmp_path


@pytest.mark.parametrize("arguments", [("permissions",), ("receipt",), ("--practice-server", "--help")], ids=" ".join)
def test_what_shows_no_window_tries_nobody(home: Path, arguments: tuple[str, ...]) -> None:
    lay(home / "Conwerz", "99.0.0")
    assert "99.0.0" not in run_main(home, *arguments)
    assert staged.read(home / "Conwerz" / "updates") == Staged(ready="99.0.0")


def test_a_command_is_that_of_the_version_that_came_up(home: Path) -> None:
    lay(home / "Conwerz", "99.0.0")
    staged.write(home / "Conwerz" / "updates", Staged(proven="99.0.0", ready="99.1.0", trying="99.1.0"))
    assert run_main(home, "permissions", "--verify") == "99.0.0 --verify\n"
    assert staged.read(home / "Conwerz" / "updates").trying == "99.1.0", "a command takes nothing back"


@pytest.mark.parametrize(
    "arguments", [("--help",), ("--no-such-thing",), ("--plan", "/no/such/plan")], ids=lambda each: each[0]
)
def test_what_opens_no_window_was_no_trial(home: Path, arguments: tuple[str, ...]) -> None:
    updates, version = home / "Conwerz" / "updates", describing.version()
    staged.write(updates, Staged(ready=version, trying=version))
    run_main(home, *arguments, **{programs.HANDED_OVER: handing_over.TRIAL})
    assert staged.read(updates) == Staged(ready=version)


versions = st.builds("{}.{}.{}".format, *(st.integers(0, 12) for _ in range(3)))


@given(
    installed=versions,
    ready=st.one_of(st.just(""), versions),
    proven=st.one_of(st.just(""), versions),
    failed=st.lists(versions, max_size=2),
    trying=st.booleans(),
)
def test_a_start_never_goes_below_the_installed_version_nor_to_one_that_failed(
    installed: str, ready: str, proven: str, failed: list[str], trying: bool
) -> None:
    failed = [each for each in failed if each != proven]
    before = Staged(ready, ready if trying else "", proven, tuple(failed))
    begun = staged.choose(before, installed)
    assert begun.went_back == bool(before.trying)
    assert begun.version == "" or is_newer(begun.version, installed)
    assert begun.version not in failed
    assert not (before.trying and begun.version == before.trying and before.trying != proven)
    if begun.staged.trying:
        assert begun.staged.trying == begun.version == ready


@pytest.mark.parametrize(
    ("one", "other", "newer"),
    [
        ("0.10.0", "0.9.0", True),
        ("1.0.0", "1.0.0", False),
        ("0.9.9", "1.0.0", False),
        ("x", "0.1.0", False),
        ("", "", False),
    ],
)
def test_versions_are_compared_by_their_numbers(one: str, other: str, newer: bool) -> None:
    assert is_newer(one, other) is newer
    assert is_version(other) == (other != "")


def test_what_the_installed_program_has_overtaken_goes(folder: Path) -> None:
    lay(folder, "0.0.9")
    staged.write(folder / "updates", Staged(proven="0.0.9"))
    assert start(folder) == "installed"
    lay(folder, "0.2.0")
    lay(folder, "0.3.0", ready=False)
    staged.write(folder / "updates", Staged(ready="0.2.0", failed=("0.3.0",)))
    staged.tidy(folder / "updates", INSTALLED)
    assert [each.name for each in (folder / "updates" / "versions").iterdir()] == ["0.2.0"]
    assert not staged.place(folder / "updates", "0.0.9").exists()
