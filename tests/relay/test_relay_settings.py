"""Settings, and the operator's commands that are not `serve`."""

import io
from pathlib import Path

import pytest

from conwerz_relay.check import check
from conwerz_relay.main import main
from conwerz_relay.settings import SettingsError, load
from tests.relay.harness import APP_ID, APP_SECRET, FakeGraph, Grant, settings_for

NEEDED = {
    "CONWERZ_RELAY_APP_ID": "1",
    "CONWERZ_RELAY_APP_SECRET": "s3cret",
    "CONWERZ_RELAY_VERIFY_TOKEN": "v",
    "CONWERZ_RELAY_DATABASE": "relay.db",
}


def test_variables_win_over_the_file(tmp_path: Path) -> None:
    file = tmp_path / "relay.toml"
    file.write_text('port = 9000\nhost = "0.0.0.0"\ndevice_rate = 7\n', "utf-8")
    settings = load({**NEEDED, "CONWERZ_RELAY_PORT": "0", "HOME": "/"}, file)
    assert (settings.port, settings.host, settings.device_rate) == (0, "0.0.0.0", 7.0)  # noqa: S104
    assert settings.database == "relay.db"


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"CONWERZ_RELAY_PORT": "http"}, "CONWERZ_RELAY_PORT is not a valid int"),
        ({"CONWERZ_RELAY_COLOUR": "red"}, "unknown setting: colour"),
        ({"CONWERZ_RELAY_APP_SECRET": ""}, "CONWERZ_RELAY_APP_SECRET is empty"),
    ],
)
def test_wrong_settings_are_told(change: dict[str, str], told: str) -> None:
    with pytest.raises(SettingsError, match=told):
        load({**NEEDED, **change})


def test_missing_settings_are_named() -> None:
    with pytest.raises(SettingsError, match="CONWERZ_RELAY_APP_SECRET, CONWERZ_RELAY_VERIFY_TOKEN"):
        load({"CONWERZ_RELAY_APP_ID": "1", "CONWERZ_RELAY_DATABASE": "x"})


def test_no_secret_is_shown() -> None:
    assert "s3cret" not in repr(load(NEEDED))


def test_unreadable_file_ends_with_2(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["serve", "--config", str(tmp_path / "none.toml")]) == 2
    assert "cannot be read" in capsys.readouterr().err


def test_check_finds_everything_in_place(tmp_path: Path, graph: FakeGraph) -> None:
    graph.tokens[f"{APP_ID}|{APP_SECRET}"] = Grant({}, kind="APP")
    out = io.StringIO()
    assert check(settings_for(tmp_path, graph.url, public_url="https://relay.example"), out) == 0
    assert [line.split()[0] for line in out.getvalue().splitlines()] == ["ok", "ok", "ok", "key"]


def test_check_names_what_is_wrong(tmp_path: Path, graph: FakeGraph) -> None:
    (tmp_path / "relay.db").mkdir()
    out = io.StringIO()
    assert check(settings_for(tmp_path, graph.url, app_secret="wrong"), out) == 1
    lines = out.getvalue().splitlines()
    assert [line.split()[0] for line in lines] == ["FAIL", "FAIL", "FAIL", "key"]
    assert "CONWERZ_RELAY_PUBLIC_URL" in lines[0]
