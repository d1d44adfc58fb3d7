"""The owner reads."""

from concurrent.futures import Future

from conwerz_desktop.store import conversations
from conwerz_desktop.store.database import Store


def see(store: Store, conversation: int) -> Future[None]:
    """The conversation is open in front of the owner: nothing in it is unread any more."""
    return store.write(lambda writing: conversations.see(writing, conversation))
