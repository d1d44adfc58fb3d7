"""The three files that say what is stored and how long, read from where this program keeps what it ships."""

from conwerz_desktop.app import programs
from conwerz_desktop.domain.data_map import DataMap, read_data_map
from conwerz_desktop.domain.permissions import OwnData, PermissionTable, RetentionClass, read_own_data, read_table


def permission_table() -> PermissionTable:
    return read_table(_text("permissions.toml"))


def own_data(table: PermissionTable) -> tuple[OwnData, ...]:
    return read_own_data(_text("own_data.toml"), table)


def classes() -> dict[str, RetentionClass]:
    """Of the permission table, and of what else is stored."""
    table = permission_table()
    return {**table.classes, **{each.retention_class.name: each.retention_class for each in own_data(table)}}


def data_map() -> DataMap:
    table = permission_table()
    return read_data_map(_text("data_map.toml"), table, own_data(table))


def _text(name: str) -> str:
    return (programs.RESOURCES / name).read_text(encoding="utf-8")
