"""What every column of the database holds and how long: `resources/data_map.toml`, checked against the schema."""

import tomllib
from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Any

from conwerz_desktop.domain.permissions import OwnData, PermissionTable
from conwerz_desktop.domain.records import record

Schema = Mapping[str, Iterable[str]]
"""The columns of each table."""

EVERY = "*"


class About(StrEnum):
    """Whom a table tells of."""

    CUSTOMER = "customer"
    SHOP = "shop"
    OWNER = "owner"
    PROGRAM = "program"


@record
class Subject:
    """Something that is stored, and how long: a permission of the table, or an own-data id."""

    name: str
    what: str
    kept: str


@record
class MappedTable:
    """The subjects of each column, in the order of the file. A `name` ending in * stands for many tables."""

    name: str
    about: About
    columns: Mapping[str, tuple[Subject, ...]]

    def is_named(self, table: str) -> bool:
        return table.startswith(self.name[:-1]) if self.name.endswith(EVERY) else table == self.name

    def subjects(self, column: str) -> tuple[Subject, ...]:
        return self.columns.get(column) or self.columns.get(EVERY, ())


@record
class DataMap:
    tables: tuple[MappedTable, ...]

    def table(self, name: str) -> MappedTable | None:
        """The first that is named so: a table of its own stands before those of its kind."""
        return next((table for table in self.tables if table.is_named(name)), None)

    def unmapped(self, schema: Schema) -> list[str]:
        """`table.column` for everything stored that has no subject."""
        return [
            f"{name}.{column}"
            for name, columns in schema.items()
            for column in columns
            if not (table := self.table(name)) or not table.subjects(column)
        ]

    def stale(self, schema: Schema) -> list[str]:
        """`table.column` for everything mapped that is not in the schema any more."""
        known = {f"{name}.{column}" for name, columns in schema.items() for column in columns}
        named = [table for table in self.tables if not table.name.endswith(EVERY)]
        return [f"{t.name}.{column}" for t in named for column in t.columns if f"{t.name}.{column}" not in known]

    def columns_of(self, subject: str) -> tuple[str, ...]:
        """`table.column` for everything stored under a permission or own-data id."""
        return tuple(
            f"{table.name}.{column}"
            for table in self.tables
            for column, subjects in table.columns.items()
            if any(each.name == subject for each in subjects)
        )


def read_data_map(toml: str, table: PermissionTable, own_data: Iterable[OwnData]) -> DataMap:
    """A mistake in the file is our bug: KeyError or ValueError."""
    data = tomllib.loads(toml)
    known = _subjects(table, own_data)
    groups = {name: tuple(known[each] for each in members) for name, members in data["groups"].items()}
    assert not groups.keys() & known.keys()
    named = {**{name: (subject,) for name, subject in known.items()}, **groups}
    return DataMap(tuple(_table(each, named) for each in data["tables"]))


def as_markdown(data_map: DataMap) -> str:
    """The page of the manual."""
    return _OPENING + "".join(map(_section, data_map.tables))


_OPENING = """\
# Data map

Everything that Conwerz stores in its database, column by column, with the row of the permission table that allows it or
the class of Conwerz's own data that names it. `scripts/data-map` writes this page from `resources/data_map.toml`,
`permissions.toml` and `own_data.toml`; a rule test fails when a column is stored that is not here.

"About" is whom a table tells of. What is about a customer goes with "Forget this person".
"""


def _section(table: MappedTable) -> str:
    rows = "".join(
        f"| `{column}` | {' · '.join(each.name for each in subjects)} | {_kept(subjects)} |\n"
        for column, subjects in table.columns.items()
    )
    return f"\n## `{table.name}`\n\nAbout: {table.about}\n\n| column | what allows it | kept |\n|---|---|---|\n{rows}"


def _kept(subjects: Iterable[Subject]) -> str:
    return " ".join(dict.fromkeys(each.kept for each in subjects))


def _subjects(table: PermissionTable, own_data: Iterable[OwnData]) -> dict[str, Subject]:
    rows = {row.permission: Subject(row.permission, row.data_accessed, row.retention) for row in table.permissions}
    allowed = {row.retention_class.name: row.retention for row in table.permissions}
    own = {each.id: Subject(each.id, each.what, _rule(each, allowed)) for each in own_data}
    assert not rows.keys() & own.keys()
    return {**rows, **own}


def _rule(own: OwnData, allowed: Mapping[str, str]) -> str:
    return own.retention_class.rule or allowed[own.retention_class.name]


def _table(data: Mapping[str, Any], named: Mapping[str, tuple[Subject, ...]]) -> MappedTable:
    columns: dict[str, tuple[Subject, ...]] = {}
    for subject, names in data["columns"].items():
        for column in names:
            columns[column] = (*columns.get(column, ()), *named[subject])
    return MappedTable(data["name"], About(data["about"]), columns)
