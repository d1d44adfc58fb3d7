"""Who is in charge of a conversation: told with every message, written once a transaction."""

from conwerz_desktop.store.database import Writing


def note(writing: Writing, conversation: int, other_program: str | None, at: int) -> None:
    """Another program of the shop's since `at` ('' where Meta does not name it), or nobody else. The newest counts."""
    _, known_at = writing.in_charge.get(conversation, (None, -1))
    if known_at <= at:
        writing.in_charge[conversation] = (other_program, at)


def write(writing: Writing) -> None:
    update = "UPDATE conversation SET other_program = ?, control_at = ? WHERE id = ? AND control_at <= ?"
    told = ((program, at, conversation, at) for conversation, (program, at) in writing.in_charge.items())
    writing.db.executemany(update, list(told))
    writing.in_charge.clear()
