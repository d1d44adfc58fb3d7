"""The owner puts an emoji on what a customer wrote."""

from concurrent.futures import Future

from conwerz_desktop.store import conversations, gestures
from conwerz_desktop.store.database import Store


def react(store: Store, message: int, emoji: str) -> Future[None]:
    """An empty emoji takes the reaction back."""
    return store.write(conversations.refreshed(lambda writing: gestures.react(writing, message, emoji)))
