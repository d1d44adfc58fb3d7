"""The words open what was sealed for them, and no other words do."""

import json
from pathlib import Path

import pytest

from conwerz_desktop.services import recovery
from conwerz_desktop.store import database


def test_the_words_give_the_key_back(tmp_path: Path) -> None:
    key, words = database.new_key(), recovery.new_words()
    recovery.seal(tmp_path / "recovery.json", (key,), recovery.public_key(words))
    assert recovery.unseal(tmp_path / "recovery.json", f"  {words.upper()} ") == (key,)


@pytest.mark.parametrize("wrong", [recovery.new_words(), "not a code", ""])
def test_other_words_do_not(tmp_path: Path, wrong: str) -> None:
    recovery.seal(tmp_path / "recovery.json", (database.new_key(),), recovery.public_key(recovery.new_words()))
    with pytest.raises(recovery.WrongCode):
        recovery.unseal(tmp_path / "recovery.json", wrong)


def test_the_file_holds_neither_key_nor_words(tmp_path: Path) -> None:
    key, words = database.new_key(), recovery.new_words()
    recovery.seal(tmp_path / "recovery.json", (key,), recovery.public_key(words))
    written = (tmp_path / "recovery.json").read_text()
    assert key.hex() not in written
    assert words not in written


@pytest.mark.parametrize("content", [None, "", "{}", '{"sealed": 3}', "[]"])
def test_without_a_sealed_key_there_is_no_code_to_ask_for(tmp_path: Path, content: str | None) -> None:
    path = tmp_path / "recovery.json"
    if content is not None:
        path.write_text(content)
    with pytest.raises(recovery.NoCode):
        recovery.unseal(path, recovery.new_words())


def test_what_version_1_sealed_is_opened(tmp_path: Path) -> None:
    key, words = database.new_key(), recovery.new_words()
    path = tmp_path / "recovery.json"
    recovery.seal(path, (key,), recovery.public_key(words))
    sealed = json.loads(path.read_text())["sealed"][0]
    path.write_text(json.dumps({"version": 1, "sealed": sealed}))
    assert recovery.unseal(path, words) == (key,)
