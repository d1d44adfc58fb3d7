"""The words open what was sealed for them, and no other words do."""

from pathlib import Path

import pytest

from conwerz_desktop.services import recovery
from conwerz_desktop.store import database


def test_the_words_give_the_key_back(tmp_path: Path) -> None:
    key, words = database.new_key(), recovery.new_words()
    recovery.seal(tmp_path / "recovery.json", key, words)
    assert recovery.unseal(tmp_path / "recovery.json", f"  {words.upper()} ") == key


@pytest.mark.parametrize("wrong", [recovery.new_words(), "not a code", ""])
def test_other_words_do_not(tmp_path: Path, wrong: str) -> None:
    recovery.seal(tmp_path / "recovery.json", database.new_key(), recovery.new_words())
    with pytest.raises(recovery.WrongCode):
        recovery.unseal(tmp_path / "recovery.json", wrong)


def test_the_file_holds_neither_key_nor_words(tmp_path: Path) -> None:
    key, words = database.new_key(), recovery.new_words()
    recovery.seal(tmp_path / "recovery.json", key, words)
    written = (tmp_path / "recovery.json").read_text()
    assert key.hex() not in written
    assert words not in written
