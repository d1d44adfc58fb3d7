"""What a package tells of its parts: every one that the lock names, with its licence, and the same bytes each time."""

import json
import os
import subprocess
import sys
import tarfile
from pathlib import Path
from typing import Any

import pytest
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packaging.requirements import Requirement

from tests.rules.sources import ROOT
from tests.rules.test_locks import pinned

LOCK, RELAYS_LOCK = ROOT / "requirements.lock", ROOT / "relay" / "requirements.lock"
BILLS = {"conwerz": LOCK, "conwerz-relay": RELAYS_LOCK}


def build(tool: str, target: Path) -> None:
    subprocess.run([sys.executable, ROOT / "packaging" / tool, target], check=True, capture_output=True)


def normal(name: str) -> str:
    return name.lower().replace("_", "-").replace(".", "-")


@pytest.fixture(scope="module")
def licences(tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, str]]:
    target = tmp_path_factory.mktemp("licences") / "licences.json"
    build("licences.py", target)
    read: list[dict[str, str]] = json.loads(target.read_text("utf-8"))
    return read


@pytest.fixture(scope="module")
def bills(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    folder = tmp_path_factory.mktemp("bills")
    build("bill.py", folder)
    return {name: (folder / f"{name}.cdx.json").read_text("utf-8") for name in BILLS}


def test_every_part_that_the_lock_names_has_its_licence_and_text(licences: list[dict[str, str]]) -> None:
    locked = (Requirement(line.split(" \\")[0]) for line in pinned(LOCK).values())
    needed = {normal(each.name) for each in locked if each.marker is None or each.marker.evaluate()}
    told = {normal(part["name"]) for part in licences}
    assert len(needed) > 30
    assert needed - told == set(), "packaging/licences.py does not tell of these"
    assert {"conwerz", "qt", "python", "sqlcipher", "openssl", "ffmpeg"} <= told
    assert all(part["licence"] and len(part["text"]) > 500 for part in licences)


def test_what_is_under_the_lgpl_comes_with_the_text_of_it(licences: list[dict[str, str]]) -> None:
    lesser = {normal(part["name"]): part["text"] for part in licences if part["licence"].startswith("LGPL")}
    assert {"qt", "pyside6-essentials", "pyside6-addons", "shiboken6", "ffmpeg", "pyenchant"} == lesser.keys()
    for name, text in lesser.items():
        assert "LESSER GENERAL PUBLIC LICENSE" in text.upper(), name
    for name in (
        "qt",
        "pyside6-essentials",
        "pyside6-addons",
        "shiboken6",
    ):  # version 3 adds to the GPL, which it needs
        assert "TERMS AND CONDITIONS" in lesser[name], name


def test_no_part_is_under_a_licence_that_forbids_what_we_do(licences: list[dict[str, str]]) -> None:
    """The GPL alone would make all of Conwerz GPL; nothing without a licence may be passed on at all."""
    for part in licences:
        assert not part["licence"].startswith(("GPL", "AGPL", "UNKNOWN", "Proprietary")), part["name"]


@pytest.mark.parametrize("name", BILLS)
def test_a_bill_names_every_locked_part_with_version_and_hashes(name: str, bills: dict[str, Any]) -> None:
    components = {normal(each["name"]): each for each in json.loads(bills[name])["components"]}
    for locked, line in pinned(BILLS[name]).items():
        found = components[normal(locked)]
        assert line.startswith(f"{locked}=={found['version']}")
        [distribution] = [each for each in found["externalReferences"] if each["type"] == "distribution"]
        assert {each["content"] for each in distribution["hashes"]} == {
            said.split(":")[1].split()[0] for said in line.split("--hash=")[1:]
        }
    assert ("qt" in components) == (name == "conwerz")


def test_a_bill_is_one_by_the_schema(bills: dict[str, Any]) -> None:
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(bills["conwerz"]) is None


def test_the_same_sources_make_the_same_bytes(tmp_path: Path, bills: dict[str, Any], licences: Any) -> None:
    build("bill.py", tmp_path)
    assert {name: (tmp_path / f"{name}.cdx.json").read_text("utf-8") for name in BILLS} == bills
    build("licences.py", tmp_path / "licences.json")
    assert json.loads((tmp_path / "licences.json").read_text("utf-8")) == licences


def test_two_builds_are_compared_by_what_is_in_them(tmp_path: Path) -> None:
    for name, content in (("one", "same"), ("two", "same")):
        (tmp_path / name / "inside").mkdir(parents=True)
        (tmp_path / name / "inside" / "file").write_text(content)
    compare = [sys.executable, ROOT / "packaging" / "repeatable.py", tmp_path / "one", tmp_path / "two"]
    assert subprocess.run(compare, check=False).returncode == 0
    (tmp_path / "two" / "inside" / "file").write_text("other")
    (tmp_path / "one" / "alone").write_text("")
    done = subprocess.run(compare, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.splitlines()) == (1, ["alone", "inside/file"])


def test_two_packages_are_opened_where_they_differ(tmp_path: Path) -> None:
    """Only when a file was written, or who may run it, is a difference too."""
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        file = tmp_path / "file"
        file.write_text("same")
        file.chmod(0o644 if name == "one" else 0o600)
        (tmp_path / "later").write_text("same")
        os.utime(tmp_path / "later", (0, 0) if name == "one" else (1, 1))
        (tmp_path / "the same").write_text("")
        os.utime(tmp_path / "the same", (0, 0))
        with tarfile.open(tmp_path / name / "made.tar.gz", "w:gz") as archive:
            for each in ("file", "later", "the same"):
                archive.add(tmp_path / each, each)
    compare = [sys.executable, ROOT / "packaging" / "repeatable.py", tmp_path / "one", tmp_path / "two"]
    done = subprocess.run(compare, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.splitlines()) == (1, ["made.tar.gz", "  file", "  later"])
