"""What builds and installs Conwerz elsewhere cannot run here: it is parsed, and what it names must be there."""

import plistlib
import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml

from conwerz_desktop.app import main
from conwerz_desktop.desktop import start_at_login
from tests.rules.sources import ROOT

SCRIPT = ROOT / "packaging" / "windows" / "conwerz.iss"
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))

# Inno Setup 6, as its help lists them: what of a section's names is used here
SETUP = (
    "AppId AppName AppVersion AppPublisher DefaultDirName DisableProgramGroupPage PrivilegesRequired"
    " PrivilegesRequiredOverridesAllowed ArchitecturesAllowed ArchitecturesInstallIn64BitMode MinVersion LicenseFile"
    " SetupIconFile UninstallDisplayIcon OutputDir OutputBaseFilename Compression SolidCompression WizardStyle"
    " CloseApplications RestartApplications"
)
REQUIRED = {
    "Languages": ("Name", "MessagesFile"),
    "Tasks": ("Name", "Description"),
    "InstallDelete": ("Type", "Name"),
    "Files": ("Source", "DestDir"),
    "Icons": ("Name", "Filename"),
    "Run": ("Filename",),
}
OPTIONAL = frozenset({"Flags", "Parameters", "Tasks", "Description"})
FLAGS = {
    "Tasks": {"unchecked"},
    "Files": {"ignoreversion", "recursesubdirs", "createallsubdirs"},
    "Run": {"nowait", "postinstall", "skipifsilent"},
}
FOLDERS = frozenset({"app", "autopf", "autoprograms", "autodesktop"})
MESSAGES = frozenset({"CreateDesktopIcon", "LaunchProgram"})  # Inno's own, in every language of it
EVENTS = {"CurUninstallStepChanged": "procedure CurUninstallStepChanged(Step: TUninstallStep);"}
PARAMETER = re.compile(r'(\w+): ("(?:[^"]|"")*"|[\w\s]+?)(?:; |$)')
CONSTANT = re.compile(r"\{(?!#|\{)(\w+)(?::(\w+)[^}]*)?\}")


@dataclass(frozen=True, slots=True)
class Entry:
    section: str
    said: dict[str, str]


def sections() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for line in SCRIPT.read_text("utf-8").splitlines():
        if named := re.fullmatch(r"\[(\w+)\]", line):
            assert named[1] not in found, f"[{named[1]}] stands there twice"
            lines = found[named[1]] = []
        elif line and not line.startswith(";"):
            lines.append(line)
    return found


def entries() -> Iterator[Entry]:
    for section, lines in sections().items():
        for line in lines if section in REQUIRED else ():
            said = PARAMETER.findall(line)
            assert "; ".join(f"{name}: {value}" for name, value in said) == line, f"not parsed: {line}"
            assert len(dict(said)) == len(said), f"twice: {line}"
            yield Entry(section, dict(said))


def test_the_windows_script_has_no_section_and_no_setting_that_inno_setup_does_not_know() -> None:
    found = sections()
    assert found.keys() == {"Setup", "CustomMessages", "Code", *REQUIRED}
    settings = [line.partition("=") for line in found["Setup"]]
    assert {name for name, _, _ in settings} == set(SETUP.split())
    assert all(value for _, _, value in settings)


def test_each_entry_of_the_windows_script_says_what_it_must_and_nothing_unknown() -> None:
    for entry in entries():
        assert set(REQUIRED[entry.section]) <= entry.said.keys() <= {*REQUIRED[entry.section], *OPTIONAL}, entry
        assert set(entry.said.get("Flags", "").split()) <= FLAGS.get(entry.section, set()), entry
    tasks = {entry.said["Name"].strip('"') for entry in entries() if entry.section == "Tasks"}
    assert {entry.said["Tasks"] for entry in entries() if "Tasks" in entry.said and entry.section == "Icons"} == tasks


def test_each_folder_and_message_that_the_windows_script_names_is_there() -> None:
    script = SCRIPT.read_text("utf-8")
    own = set(re.findall(r"^en\.(\w+)=", script, re.MULTILINE))
    outside_of_code = script.partition("[Code]")[0]
    for name, message in CONSTANT.findall(outside_of_code):
        assert message in own | MESSAGES if name == "cm" else name in FOLDERS, name
    assert set(re.findall(r"ExpandConstant\('\{(\w+)\}", script)) <= FOLDERS


def test_the_code_of_the_windows_script_is_closed_and_hears_events_that_there_are() -> None:
    code = "\n".join(sections()["Code"])
    bare = re.sub(r"'[^'\n]*'|\{[^}]*\}", "", code)
    assert bare.count("(") == bare.count(")")
    assert len(re.findall(r"\bbegin\b", bare)) == len(re.findall(r"\bend\b", bare))
    assert "'" not in bare, "a text that is not closed"
    for name in re.findall(r"^procedure (\w+)", bare, re.MULTILINE):
        assert EVENTS[name] in code
    for block in re.findall(r"^(?:function|procedure) .*?^end;$", bare, re.MULTILINE | re.DOTALL):
        assert not re.search(r";\s*else\b", block), "Pascal has no semicolon before else"


def test_what_the_uninstaller_for_windows_runs_is_a_command_of_the_program() -> None:
    assert "'erase --everything --silent'" in SCRIPT.read_text("utf-8")
    assert "erase --everything [--yes|--silent]" in main.USAGE


def test_macos_entitlements_are_apples_own_names() -> None:
    read = plistlib.loads((ROOT / "packaging" / "macos" / "entitlements.plist").read_bytes())
    assert all(re.fullmatch(r"com\.apple\.security\.(cs|device)\.[a-z-]+", name) for name in read)


def jobs(workflow: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    # YAML 1.1 reads the word `on` as true
    read = yaml.safe_load(workflow.read_text("utf-8"))
    assert read.keys() == {"name", True, "permissions", "jobs"}, workflow.name
    assert read["permissions"] == {"contents": "read"}
    yield from read["jobs"].items()


def test_each_workflow_runs_what_there_is(tmp_path: Path) -> None:
    for workflow in WORKFLOWS:
        for name, job in jobs(workflow):
            assert job.keys() <= {"runs-on", "container", "defaults", "steps", "timeout-minutes"}, name
            for step in job["steps"]:
                assert ("run" in step) != ("uses" in step), step
                assert re.fullmatch(r"actions/[\w-]+@v\d+", step.get("uses", "actions/a@v1")), step
                script = tmp_path / "step"
                script.write_text(step.get("run", ""), "utf-8")
                subprocess.run(["bash", "-n", script], check=True)
                for named in re.findall(r"(?:scripts|packaging)/[\w.-]+", step.get("run", "")):
                    assert (ROOT / named).exists(), named


def test_by_the_clock_the_locks_are_audited_and_two_builds_compared() -> None:
    clock = yaml.safe_load((ROOT / ".github" / "workflows" / "supply-chain.yml").read_text("utf-8"))
    assert clock[True]["schedule"]
    ran = [step.get("run") for job in clock["jobs"].values() for step in job["steps"]]
    assert {"scripts/audit", "scripts/package-test --twice"} <= set(ran)
    audit = (ROOT / "scripts" / "audit").read_text("utf-8")
    assert "pip-audit" in audit or "pip_audit" in audit


def shell_scripts() -> list[tuple[str, Path]]:
    known = [path for folder in ("scripts", "packaging/linux", ".ci") for path in sorted((ROOT / folder).iterdir())]
    found = []
    for path in filter(Path.is_file, known):
        first = path.read_bytes().partition(b"\n")[0].decode("utf-8", "replace")
        if shell := re.fullmatch(r"#!(?:/usr/bin/env |/bin/)(bash|sh)", first):
            found.append((shell[1], path))
    return found


@pytest.mark.parametrize(("shell", "script"), shell_scripts(), ids=lambda value: getattr(value, "name", value))
def test_a_script_is_one_of_the_shell_that_it_names(shell: str, script: Path) -> None:
    assert subprocess.run([shell, "-n", script], capture_output=True, check=False).stderr == b""


def test_the_entries_of_the_desktop_are_valid(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    start_at_login.set_on(["/opt/a folder/conwerz", "--hidden"], tmp_path, "linux")
    [autostart] = tmp_path.rglob("*.desktop")
    for entry in (ROOT / "packaging" / "linux" / "conwerz.desktop", autostart):
        done = subprocess.run(["desktop-file-validate", entry], capture_output=True, text=True, check=False)
        assert (done.returncode, done.stdout) == (0, ""), entry
