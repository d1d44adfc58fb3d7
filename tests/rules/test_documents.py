"""What the documents say of the program is true: names on the screen, keys, commands, variables, files."""

import re
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from conwerz_desktop.app import main
from conwerz_desktop.domain import policy, search_query
from conwerz_desktop.domain.policy import read_policy
from conwerz_desktop.domain.search_query import Operator
from conwerz_desktop.viewmodels import command_list, key_settings, key_words
from conwerz_desktop.viewmodels.places import Page, page_entries
from conwerz_relay.check import NEEDED
from conwerz_relay.main import COMMANDS as RELAY_COMMANDS
from conwerz_relay.main import OF_A_SHOP
from conwerz_relay.settings import Settings as RelaySettings
from scripts import translations
from tests.rules.sources import ROOT

DOCS = ROOT / "docs"
OWNERS = sorted((DOCS / "manual").glob("*.md"))
EVERYBODY = [ROOT / "README.md", *sorted(DOCS.glob("*.md")), *sorted((DOCS / "admin").glob("*.md")), *OWNERS]
BOLD = re.compile(r"\*\*([^*]+)\*\*")
CODE = re.compile(r"`([^`\n]+)`")
NAMED_KEY = re.compile(r"\*\*([^*]+)\*\* \(`([^`]+)`\)")
PAGE = re.compile(r"Settings → (.+)")
COMMAND = re.compile(r"\bconwerz(?!-)((?: (?!conwerz)[^\s`]+)+)")
FLAG = re.compile(r"--[a-z][a-z-]+")
VARIABLE = re.compile(r"CONWERZ_RELAY_([A-Z_]+[A-Z])")
RELAY_COMMAND = re.compile(r"^conwerz-relay ([a-z-]+)")
TOML = re.compile(r"```toml\n(.*?)```", re.DOTALL)
OBJECT = re.compile(r"\| Webhooks, object \*(\w+)\* \| (.*) \|")
PLACE = re.compile(r"^(?:scripts|packaging|resources|relay|docs|tests|bench|conwerz_desktop)/[\w./-]+$")
WINDOW = ""
SIGNS = {"/", ":"}  # typed into the answer
SEARCHED = {"OR", *(f"{operator}:" for operator in Operator)}  # typed into the search field
LATER = {"resources/root.json"}  # made by whoever distributes Conwerz


def ids(paths: list[Path]) -> list[str]:
    return [str(path.relative_to(ROOT)) for path in paths]


@pytest.fixture(scope="module")
def sentences() -> set[str]:
    return {each.source for each in translations.sentences()} | {each.words for each in command_list.commands()}


@pytest.mark.parametrize("page", OWNERS, ids=ids(OWNERS))
def test_bold_is_what_stands_on_the_screen(page: Path, sentences: set[str]) -> None:
    named = {name for bold in BOLD.findall(page.read_text("utf-8")) for name in bold.split(" → ")}
    assert named - sentences == set(), "bold are the window's own words, letter for letter, and nothing else"


@pytest.mark.parametrize("page", OWNERS, ids=ids(OWNERS))
def test_code_is_what_can_be_pressed(page: Path) -> None:
    known = {key_words.shown(row.key) for row in key_settings.fixed_rows()} | SIGNS
    known |= {keys for command in command_list.commands() for keys in command.keys}
    shown = set(CODE.findall(page.read_text("utf-8"))) - known - SEARCHED
    assert {code for code in shown if not narrows(code)} == set()


def narrows(typed: str) -> bool:
    """Whether the search field understands all of it as operators."""
    query = search_query.parse(typed, date(2026, 11, 26))
    return bool(query) and not query.asks_for_words


def test_a_key_beside_a_name_does_what_the_name_says() -> None:
    pairs = [pair for page in OWNERS for pair in NAMED_KEY.findall(page.read_text("utf-8"))]
    assert pairs
    assert [pair for pair in pairs if not _does(*pair)] == []


def _does(name: str, keys: str) -> bool:
    return any(keys in command.keys and command.words.startswith(name) for command in command_list.commands())


@pytest.mark.parametrize("page", EVERYBODY, ids=ids(EVERYBODY))
def test_a_page_of_the_settings_that_is_named_is_there(page: Path) -> None:
    there = tuple(entry.text for entry in page_entries(Page.GENERAL.value))
    assert [named for named in PAGE.findall(page.read_text("utf-8")) if not named.startswith(there)] == []


@pytest.fixture(scope="module")
def flags() -> dict[str, set[str]]:
    """Of each command, as its help lists them."""
    helped = {name: _flags(name) for name in ({WINDOW} | main.COMMANDS) - {"doctor"}}
    return {**helped, "doctor": {"--practice", "--profile"}}


def _flags(command: str) -> set[str]:
    said = subprocess.run(
        [sys.executable, "-m", "conwerz_desktop.app.main", *command.split(), "--help"],
        capture_output=True, text=True, check=True, timeout=120,
    )  # fmt: skip
    return set(FLAG.findall(said.stdout))


@pytest.mark.parametrize("page", EVERYBODY, ids=ids(EVERYBODY))
def test_a_command_that_is_named_is_understood(page: Path, flags: dict[str, set[str]]) -> None:
    unknown = []
    for words in COMMAND.findall(page.read_text("utf-8")):
        first, *_ = words.split()
        if first in main.COMMANDS or first.startswith(("--", "[--")):
            command = first if first in main.COMMANDS else WINDOW
            unknown += [f"conwerz{words}" for flag in FLAG.findall(words) if flag not in flags[command]]
    assert unknown == []


@pytest.mark.parametrize("page", EVERYBODY, ids=ids(EVERYBODY))
def test_what_is_said_of_the_relays_command_is_true(page: Path) -> None:
    text = page.read_text("utf-8")
    variables = {name.upper() for name in RelaySettings.__dataclass_fields__}
    assert set(VARIABLE.findall(text)) - variables == set()
    named = {name for code in CODE.findall(text) for name in RELAY_COMMAND.findall(code)}
    assert named <= {*RELAY_COMMANDS, *OF_A_SHOP}


def test_the_policy_that_administrators_read_is_understood_and_names_everything() -> None:
    (written,) = TOML.findall((DOCS / "administrators.md").read_text("utf-8"))
    read_policy(written.replace("…", "0" * policy.FINGERPRINT))
    assert set(re.findall(r"^(\w+) =", written, re.MULTILINE)) == set(policy.NAMES)


def test_the_objects_at_meta_are_those_that_the_relay_asks_for() -> None:
    rows = OBJECT.findall((DOCS / "admin" / "meta-app.md").read_text("utf-8"))
    assert {name: set(re.findall(r"\*(\w+)\*", fields)) for name, fields in rows} == {
        name: set(fields) for name, fields in NEEDED.items()
    }


@pytest.mark.parametrize("page", EVERYBODY, ids=ids(EVERYBODY))
def test_a_file_that_is_named_is_there(page: Path) -> None:
    named = {word for code in CODE.findall(page.read_text("utf-8")) for word in code.split() if PLACE.match(word)}
    assert [name for name in sorted(named - LATER) if not any(ROOT.glob(f"{name}*"))] == []
