"""The permission table as Meta's reviewers and the owner get it: Markdown, word for word."""

from collections.abc import Sequence

from conwerz_desktop.domain.permissions import Permission, PermissionTable

HEADINGS = ("Permission", "Why we need it", "Data accessed", "Stored?", "Retention")


def words(row: Permission) -> tuple[str, ...]:
    return (row.permission, row.why, row.data_accessed, row.stored, row.retention)


def markdown(table: PermissionTable) -> str:
    rows = markdown_rows(HEADINGS, [words(row) for row in table.permissions])
    sections = "".join(f"\n## {section.title}\n\n{section.text}\n" for section in table.sections)
    return f"{table.introduction}\n\n{rows}{sections}"


def markdown_rows(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [markdown_row(cells) for cells in (headings, *rows)]
    return "\n".join([lines[0], "|---" * len(headings) + "|", *lines[1:]]) + "\n"


def markdown_row(cells: Sequence[str]) -> str:
    return "| " + " | ".join(cells) + " |"
