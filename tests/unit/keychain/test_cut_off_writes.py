"""Whoever is killed while a long secret is written finds the old one or the new one, never a mixture."""

from pathlib import Path

from tests.unit.keychain.desktop_session import DesktopSession

PROGRAM = Path(__file__).with_name("killed_at_every_step.py")


def test_killed_before_each_call_of_a_write(tmp_path: Path) -> None:
    session = DesktopSession(tmp_path)
    three_parts_and_the_pointer = ["old"] * 4
    three_old_parts_to_erase_and_one_whole_run = ["new"] * 4
    read_after = session.run_unlocked(str(PROGRAM)).split()
    assert read_after == three_parts_and_the_pointer + three_old_parts_to_erase_and_one_whole_run
