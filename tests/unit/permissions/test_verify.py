"""`conwerz permissions --verify`: a line for each row, and an exit code that an administrator's script can trust."""

import csv
import io
import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from conwerz_desktop.app import permissions_command
from conwerz_desktop.domain.permissions import RowState, read_table

RESOURCES = Path(__file__).parents[3] / "resources"
NOW = 1_795_000_000_000
DAY = 24 * 3_600_000
ALL = [row.permission for row in read_table((RESOURCES / "permissions.toml").read_text(encoding="utf-8")).permissions]
EMPTY = [RowState(name, granted=None, rows=0) for name in ALL]
OLD = RowState("pages_messaging", granted=True, rows=3, columns=("messages.text",), oldest_at=NOW - 91 * DAY)


def verified(states: Sequence[RowState], form: str = "json") -> tuple[int, str]:
    output = io.StringIO()
    code = permissions_command.run(["--verify", "--format", form], RESOURCES, lambda: states, NOW, output)
    return code, output.getvalue()


def test_an_empty_database_holds() -> None:
    code, text = verified(EMPTY)
    assert code == 0
    assert [(row["Permission"], row["Holds"]) for row in json.loads(text)] == [(name, "yes") for name in ALL]


def test_a_message_kept_too_long_fails_and_is_named() -> None:
    code, text = verified([state for state in EMPTY if state.permission != OLD.permission] + [OLD])
    assert code == 1
    failed = [row for row in json.loads(text) if row["Holds"] != "yes"]
    assert failed == [
        {
            "Permission": "pages_messaging",
            "Granted": "yes",
            "Rows held": "3",
            "Columns": "messages.text",
            "Oldest": "2026-08-19T11:06:40+00:00",
            "Next purge": "",
            "Holds": "no",
        }
    ]


def test_a_row_that_nobody_counted_fails() -> None:
    code, text = verified(EMPTY[1:])
    assert code == 1
    assert json.loads(text)[0]["Holds"] == "not counted"


@pytest.mark.parametrize("form", ["csv", "markdown"])
def test_the_other_formats_have_a_line_a_row(form: str) -> None:
    _, text = verified(EMPTY, form)
    lines = list(csv.reader(io.StringIO(text), delimiter="," if form == "csv" else "|"))
    assert [name for name in ALL if any(name in (cell.strip() for cell in line) for line in lines)] == ALL
