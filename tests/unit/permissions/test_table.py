"""The permission table as data: word for word, and each feature asks for what it needs and no more."""

import csv
import hashlib
import io
import itertools
import json
from pathlib import Path

import pytest

from conwerz_desktop.app import permissions_command
from conwerz_desktop.domain.permissions import Feature, PermissionTable, read_own_data, read_table

ROOT = Path(__file__).parents[3]
RESOURCES = ROOT / "resources"
FOUNDING_DOCUMENT = ROOT.parent / "shared" / "permission-table.md"
FOUNDING_TEXT_SHA256 = "074678b831a76159e245d57a891fb40f71bb73104c25743f16127d9ec2b09ea9"


def printed(*arguments: str) -> str:
    output = io.StringIO()
    assert permissions_command.run(arguments, RESOURCES, list, 0, output) == 0
    return output.getvalue()


@pytest.fixture(scope="module")
def table() -> PermissionTable:
    return read_table((RESOURCES / "permissions.toml").read_text(encoding="utf-8"))


def test_markdown_is_the_founding_text_byte_for_byte() -> None:
    assert hashlib.sha256(printed().encode()).hexdigest() == FOUNDING_TEXT_SHA256


@pytest.mark.skipif(not FOUNDING_DOCUMENT.exists(), reason="the founding document lies beside the project only in CI")
def test_the_founding_document_says_the_same() -> None:
    document = FOUNDING_DOCUMENT.read_bytes().decode()
    assert document.endswith(printed("--format", "markdown"))
    assert printed().startswith("Every Meta OAuth scope Conwerz requests")


def test_csv_and_json_hold_the_same_words(table: PermissionTable) -> None:
    words = [(row.permission, row.why, row.data_accessed, row.stored, row.retention) for row in table.permissions]
    rows, sections = printed("--format", "csv").split("\n\n")
    assert [tuple(row) for row in csv.reader(io.StringIO(rows))][1:] == words
    assert len(list(csv.reader(io.StringIO(sections)))) == 1 + 3
    data = json.loads(printed("--format", "json"))
    assert [tuple(row.values()) for row in data["permissions"]] == words
    assert [section["title"] for section in data["sections"]] == [section.title for section in table.sections]


SCOPES = {
    Feature.PAGES: {"pages_show_list"},
    Feature.MESSENGER: {"pages_show_list", "pages_messaging", "pages_manage_metadata"},
    Feature.BACK_FILL: {"pages_read_engagement"},
    Feature.INSTAGRAM_MESSAGES: {
        "instagram_basic",
        "instagram_manage_messages",
        "pages_manage_metadata",
        "pages_show_list",
    },
    Feature.INSTAGRAM_COMMENTS: {
        "instagram_basic",
        "instagram_manage_comments",
        "pages_read_engagement",
        "pages_show_list",
    },
    Feature.PRIVATE_REPLIES: {"pages_messaging"},
    Feature.INSTAGRAM_INSIGHTS: {"instagram_basic", "instagram_manage_insights", "pages_show_list"},
    Feature.WHATSAPP: {"whatsapp_business_management", "whatsapp_business_messaging"},
    Feature.LEADS: {"leads_retrieval", "pages_show_list", "pages_read_engagement", "pages_manage_metadata"},
    Feature.DASHBOARD: {"pages_read_engagement"},
    Feature.SYSTEM_USER: {"business_management"},
}


def test_every_set_of_features_asks_for_its_own_scopes_and_no_other(table: PermissionTable) -> None:
    assert set(SCOPES) == set(Feature)
    for size in range(len(Feature) + 1):
        for features in itertools.combinations(Feature, size):
            asked = table.scopes(features)
            assert set(asked) == set().union(*(SCOPES[feature] for feature in features))
            assert len(asked) == len(set(asked))


def test_all_features_together_ask_for_the_whole_table_in_its_order(table: PermissionTable) -> None:
    assert table.scopes(Feature) == tuple(row.permission for row in table.permissions)
    assert len(table.permissions) == 12


def test_everything_else_that_is_stored_has_a_class_once(table: PermissionTable) -> None:
    own_data = read_own_data((RESOURCES / "own_data.toml").read_text(encoding="utf-8"), table)
    ids = [item.id for item in own_data]
    assert len(ids) == len(set(ids))
    assert all(item.what.endswith(".") for item in own_data)


@pytest.mark.parametrize("mistake", ['class = "mesages"', 'features = ["messenge"]', 'stord = "Yes"'])
def test_a_mistake_in_the_file_does_not_pass(mistake: str) -> None:
    name = mistake.partition(" = ")[0].replace("stord", "stored")
    lines = (RESOURCES / "permissions.toml").read_text(encoding="utf-8").splitlines()
    first = next(number for number, line in enumerate(lines) if line.startswith(f"{name} = "))
    with pytest.raises((KeyError, TypeError, ValueError)):
        read_table("\n".join([*lines[:first], mistake, *lines[first + 1 :]]))
