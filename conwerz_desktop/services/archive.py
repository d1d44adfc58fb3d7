"""Everything of a shop in one open archive: a ZIP of JSON Lines, one file a table, with its own description.

What only the program needs, what protects it and what is derived from the rest is left out; no login is in it.
"""

import base64
import json
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from conwerz_desktop.services import private_files
from conwerz_desktop.services.backup import Work
from conwerz_desktop.services.backup_errors import NoFolder
from conwerz_desktop.store import archive
from conwerz_desktop.store.archive import Table
from conwerz_desktop.store.connection import Connection

AT_ONCE = 500

Descriptions = Mapping[str, str]
"""What a table holds, by its name: the words of the data map."""


def write(db: Connection, path: Path, described: Descriptions, work: Work) -> int:
    """Into a file that has its name only when it is whole. Returns how many rows. Blocks; raises `BackupError`."""
    if not path.parent.is_dir():
        raise NoFolder
    db.execute("BEGIN")  # all of it as it is at one moment
    tables = archive.tables(db, tuple(described))
    total, done = sum(table.rows for table in tables) or 1, 0
    progress = work.part(0, 1)
    with private_files.replacing(path) as whole, zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("README.txt", readme(tables, described))
        for table in tables:
            with file.open(f"{table.name}.jsonl", "w") as entry:
                for lines in _lines(db, table):
                    entry.write("".join(lines).encode())
                    done += len(lines)
                    progress(min(1.0, done / total))
    return done


def readme(tables: list[Table], described: Descriptions) -> str:
    """What is in the archive, for whoever opens it in ten years."""
    head = (
        "Everything that Conwerz kept of this shop when the archive was made.\n\n"
        "Each .jsonl file is one table: a JSON object a line, in UTF-8. Times (…_at) are milliseconds since 1970 UTC.\n"
        'Bytes are {"base64": …}. This archive is NOT encrypted: keep it where you keep contracts.\n\n'
    )
    return head + "".join(
        f"{table.name}.jsonl\n    {described[table.name]}\n    {', '.join(table.columns)}\n\n" for table in tables
    )


def _lines(db: Connection, table: Table) -> Iterator[list[str]]:
    for rows in archive.rows(db, table, AT_ONCE):
        objects = (dict(zip(table.columns, map(_value, row), strict=True)) for row in rows)
        yield [json.dumps(each, ensure_ascii=False) + "\n" for each in objects]


def _value(value: Any) -> Any:
    return {"base64": base64.b64encode(value).decode()} if isinstance(value, bytes) else value
