"""The owner reads."""

from concurrent.futures import Future

from conwerz_desktop.services import manners
from conwerz_desktop.store import conversations
from conwerz_desktop.store.database import Store, Writing


def see(store: Store, conversation: int) -> Future[None]:
    """The conversation is open in front of the owner: nothing in it is unread any more."""

    def write(writing: Writing) -> None:
        conversations.see(writing, conversation)
        manners.after_reading(writing, conversation)

    return store.write(write)
