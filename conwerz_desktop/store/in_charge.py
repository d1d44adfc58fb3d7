"""Who is in charge of a conversation: told with every message, written once a transaction."""

from conwerz_desktop.store.database import Writing


def note(writing: Writing, conversation: int, other_program: str | None, at: int) -> None:
    """Another program of the shop's since `at` ('' where Meta does not name it), or nobody else. The newest counts, and
    of what is told of one moment another program: whatever the order, the same is known in the end.
    """
    told = (at, other_program is not None, other_program or "")
    writing.in_charge[conversation] = max(told, writing.in_charge.get(conversation, told))


def write(writing: Writing) -> None:
    update = """
        UPDATE conversation SET other_program = iif(?3, ?4, NULL), control_at = ?2
        WHERE id = ?1 AND (control_at, other_program IS NOT NULL, coalesce(other_program, '')) < (?2, ?3, ?4)
    """
    writing.db.executemany(update, [(conversation, *told) for conversation, told in writing.in_charge.items()])
    writing.in_charge.clear()
