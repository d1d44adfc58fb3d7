"""What the owner has begun to write outlives the program."""

from concurrent.futures import Future

from conwerz_desktop.store import drafts
from conwerz_desktop.store.database import Store, Writing


def keep(store: Store, conversation: int, text: str) -> Future[None]:
    """Empty: there is no draft any more."""

    def write(writing: Writing) -> None:
        if text:
            drafts.save(writing, conversation, text)
        else:
            drafts.forget(writing, conversation)

    return store.write(write)
