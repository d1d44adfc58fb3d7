"""What the locks promise: the same files everywhere, from no particular place, and no keyring that protects nothing."""

import re
from pathlib import Path

import pytest

from tests.rules.sources import ROOT, assert_none, files, places

LOCKS = [ROOT / "requirements.lock", ROOT / "requirements-dev.lock", ROOT / "relay" / "requirements.lock"]
each_lock = pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: str(lock.relative_to(ROOT)))
ESSENTIALS = "Core|DBus|Gui|Network|PrintSupport|Qml|Quick|Svg|Test|Widgets"


def pinned(lock: Path) -> dict[str, str]:
    """The text of each requirement, its hashes included, by its name."""
    requirements = re.split(r"\n(?=\S)", lock.read_text(encoding="utf-8").strip())
    return {re.split(r"[=<>~! \[]", requirement, maxsplit=1)[0]: requirement for requirement in requirements}


def anywhere(lock: dict[str, str]) -> dict[str, str]:
    """Without the systems that a requirement is for: one package needs everywhere what another needs on Windows."""
    return {name: re.sub(r" ; [^\\]*", " ", requirement) for name, requirement in lock.items()}


@each_lock
def test_a_lock_holds_no_address_and_no_path(lock: Path) -> None:
    found = re.findall(r".*(?:://|--\S*index|--find-links|^-e |(?<!\w)/\w+/).*", lock.read_text(encoding="utf-8"))
    assert not found, (
        f"Write locks with scripts/lock: an address or path of one machine means nothing on another.\n{found}"
    )


@each_lock
def test_every_requirement_is_pinned_and_has_hashes(lock: Path) -> None:
    requirements = pinned(lock)
    assert len(requirements) > 10
    for name, requirement in requirements.items():
        assert re.match(rf"{re.escape(name)}==[\w.]+", requirement), (
            f"{name} is not pinned; write locks with scripts/lock"
        )
        assert "--hash=sha256:" in requirement, f"{name} has no hash; write locks with scripts/lock"


@each_lock
def test_no_backend_that_keeps_secrets_readable(lock: Path) -> None:
    lesson = "keyrings.alt makes keyring choose a plaintext file by itself (engineering.md 0.7); Conwerz refuses it"
    assert not {"keyrings-alt", "keyrings.alt"} & pinned(lock).keys(), lesson


@pytest.mark.parametrize("lock", LOCKS[:2], ids=["desktop", "development"])
def test_the_pin_of_qt(lock: Path) -> None:
    lesson = "PySide6 6.12.0 loses a reference to None at every void call (design section 3); see test_pyside_canary"
    assert pinned(lock)["pyside6-essentials"].startswith("pyside6-essentials==6.11.3 "), lesson
    assert pinned(lock)["pyside6-addons"].startswith("pyside6-addons==6.11.3 "), lesson
    assert "pyside6" not in pinned(lock), "we name what we take"


def test_of_the_addons_only_multimedia_is_used() -> None:
    lesson = "Charts and graphs of the Addons are GPL (decision 0040): of them the program may take QtMultimedia alone."
    foreign = rf"PySide6(\.| import )(?!Qt(Multimedia|{ESSENTIALS})\b)Qt\w"
    assert_none(places(files("conwerz_desktop", ".py"), foreign), lesson)
    assert_none(places(files("ui", ".qml"), r"^import Qt(?!Core\b|Qml\b|Quick\b)\w+"), lesson)


def test_development_installs_what_the_desktop_runs_on_and_the_relay_a_part_of_it() -> None:
    desktop, development, relay = map(pinned, LOCKS)
    assert desktop.items() <= development.items(), "run scripts/lock: the two locks differ"
    relay, desktop, development = map(anywhere, (relay, desktop, development))
    assert relay.items() <= development.items(), "run scripts/lock: the tests would run another relay than the cloud"
    shared = {name: relay[name] for name in relay.keys() & desktop.keys()}
    assert shared.items() <= desktop.items(), "run scripts/lock: practice would run another relay than the cloud"


def test_every_lock_is_audited_by_the_clock() -> None:
    audit = (ROOT / "scripts" / "audit").read_text(encoding="utf-8")
    assert [lock for lock in LOCKS if str(lock.relative_to(ROOT)) not in audit] == []
    workflow = (ROOT / ".github" / "workflows" / "supply-chain.yml").read_text(encoding="utf-8")
    assert "schedule:" in workflow
    assert "scripts/audit" in workflow
