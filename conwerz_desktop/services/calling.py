"""The owner calls a person by a name of the shop's own."""

from concurrent.futures import Future

from conwerz_desktop.store import people
from conwerz_desktop.store.database import Store, Writing

LONGEST = 100


def call(store: Store, conversation: int, name: str) -> Future[None]:
    """It counts before every name that Meta tells, for ever; an empty one takes it back."""

    def write(writing: Writing) -> None:
        people.call(writing, conversation, " ".join(name.split())[:LONGEST] or None)

    return store.write(write)
