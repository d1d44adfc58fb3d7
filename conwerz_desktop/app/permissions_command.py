"""`conwerz permissions`: the permission table word for word, and whether this computer keeps what it says."""

import argparse
import csv
import io
import json
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TextIO

from conwerz_desktop.domain.permission_text import HEADINGS, markdown, markdown_rows, words
from conwerz_desktop.domain.permissions import Permission, PermissionTable, RowState, holds, read_table

STATE_HEADINGS = ("Permission", "Granted", "Rows held", "Columns", "Oldest", "Next purge", "Holds")
YES_OR_NO = {True: "yes", False: "no", None: "not connected"}


def run(
    arguments: Sequence[str], resources: Path, count: Callable[[], Sequence[RowState]], now: int, output: TextIO
) -> int:
    """Writes to `output` and returns the exit code. `count` is asked only for `--verify`; `now` is in milliseconds."""
    asked = _parser().parse_args(arguments)
    table = read_table((resources / "permissions.toml").read_text(encoding="utf-8"))
    if not asked.verify:
        output.write(WRITERS[asked.format](table))
        return 0
    found = verify(table, count(), now)
    output.write(_written(STATE_HEADINGS, found, asked.format))
    return 0 if all(row[-1] == "yes" for row in found) else 1


def verify(table: PermissionTable, states: Sequence[RowState], now: int) -> list[tuple[str, ...]]:
    """A line for each row of the table; its last word is "yes" where the row holds. A row that nobody counted fails."""
    counted = {state.permission: state for state in states}
    return [_verified(row, counted.get(row.permission), now) for row in table.permissions]


def _verified(row: Permission, state: RowState | None, now: int) -> tuple[str, ...]:
    if state is None:
        return (row.permission, "", "", "", "", "", "not counted")
    return (
        row.permission,
        YES_OR_NO[state.granted],
        str(state.rows),
        " ".join(state.columns),
        _moment(state.oldest_at),
        _moment(state.next_purge_at),
        YES_OR_NO[holds(row, state, now)],
    )


def _moment(at: int | None) -> str:
    return "" if at is None else datetime.fromtimestamp(at // 1_000, UTC).isoformat()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("conwerz permissions", description=__doc__)
    parser.add_argument("--format", choices=sorted(WRITERS), default="markdown")
    parser.add_argument(
        "--verify", action="store_true", help="check each row against this computer; exit 1 if one fails"
    )
    return parser


def _written(headings: Sequence[str], rows: Sequence[Sequence[str]], form: str) -> str:
    match form:
        case "json":
            return json.dumps([dict(zip(headings, row, strict=True)) for row in rows], indent=2) + "\n"
        case "csv":
            return _csv([headings, *rows])
        case _:
            return markdown_rows(headings, rows)


def _csv(rows: Sequence[Sequence[str]]) -> str:
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(rows)
    return text.getvalue()


def _as_csv(table: PermissionTable) -> str:
    rows = _csv([HEADINGS, *(words(row) for row in table.permissions)])
    return rows + "\n" + _csv([("Section", "Text"), *((section.title, section.text) for section in table.sections)])


def _as_json(table: PermissionTable) -> str:
    rows = [dict(zip(HEADINGS, words(row), strict=True)) for row in table.permissions]
    sections = [{"title": section.title, "text": section.text} for section in table.sections]
    whole = {"introduction": table.introduction, "permissions": rows, "sections": sections}
    return json.dumps(whole, indent=2, ensure_ascii=False) + "\n"


WRITERS: dict[str, Callable[[PermissionTable], str]] = {"markdown": markdown, "csv": _as_csv, "json": _as_json}
