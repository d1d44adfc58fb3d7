"""Settings, and the operator's commands that are not `serve`."""

import asyncio
import io
from dataclasses import replace
from pathlib import Path

import pytest

from conwerz_relay.check import NEEDED as FIELDS
from conwerz_relay.check import check
from conwerz_relay.main import main
from conwerz_relay.settings import Settings, SettingsError, load
from tests.relay.harness import APP_ID, APP_SECRET, FakeGraph, Grant, RunningRelay, settings_for

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
        ({"CONWERZ_RELAY_SHARE_PORT": "true"}, "CONWERZ_RELAY_SHARE_PORT needs PostgreSQL"),
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


def checked(settings: Settings) -> tuple[int, dict[str, str]]:
    """The exit code, and what is wrong by the question's name."""
    out = io.StringIO()
    code = check(settings, out)
    lines = [line for line in out.getvalue().splitlines() if not line.startswith("key")]
    return code, {line[5:].partition(":")[0]: line.partition(": ")[2] for line in lines}


async def test_check_finds_everything_in_place(relay: RunningRelay, graph: FakeGraph) -> None:
    graph.tokens[f"{APP_ID}|{APP_SECRET}"] = Grant({}, kind="APP")
    graph.subscribe(f"{relay.url}/webhook", FIELDS)
    code, problems = await asyncio.to_thread(checked, replace(relay.settings, public_url=relay.url))
    assert (code, set(problems.values())) == (0, {""})


async def test_check_asks_the_callback_address_as_meta_does(relay: RunningRelay, graph: FakeGraph) -> None:
    asked = {
        "": replace(relay.settings, public_url=relay.url),
        "refuses the verify token": replace(relay.settings, public_url=relay.url, verify_token="another"),
        "something else than the relay": replace(relay.settings, public_url=f"{graph.url}/v26.0"),
        "nobody answers": replace(relay.settings, public_url="http://127.0.0.1:1"),
    }
    for told, settings in asked.items():
        _, problems = await asyncio.to_thread(checked, settings)
        assert told in problems["callback address"]
        assert bool(told) == bool(problems["callback address"])


def test_check_names_what_is_wrong(tmp_path: Path, graph: FakeGraph) -> None:
    (tmp_path / "relay.db").mkdir()
    graph.clock_offset = 600
    code, problems = checked(settings_for(tmp_path, graph.url, app_secret="wrong"))
    assert code == 1
    assert all(problems.values())
    assert "CONWERZ_RELAY_PUBLIC_URL" in problems["public address"]
    assert "-600 seconds" in problems["clock"] or "-599 seconds" in problems["clock"]


def test_check_compares_what_meta_would_send_and_where(tmp_path: Path, graph: FakeGraph) -> None:
    graph.tokens[f"{APP_ID}|{APP_SECRET}"] = Grant({}, kind="APP")
    settings = settings_for(tmp_path, graph.url, public_url="https://relay.example")
    graph.subscribe("https://relay.example/webhook", {**FIELDS, "instagram": ["messages"]})
    del graph.subscriptions[0]
    graph.subscriptions[-1]["callback_url"] = "https://elsewhere.example/webhook"
    _, problems = checked(settings)
    assert problems["subscriptions at Meta"].split("; ") == [
        "page is not subscribed",
        "instagram lacks comments",
        "permissions is subscribed to another address than PUBLIC_URL/webhook",
    ]


def test_check_says_that_no_standby_is_in_step(tmp_path: Path, graph: FakeGraph) -> None:
    _, problems = checked(settings_for(tmp_path, graph.url, database="postgresql://nobody@127.0.0.1:1/none"))
    assert "no standby is in step" in problems["queue"]
