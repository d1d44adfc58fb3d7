"""The owner says when the shop is open."""

from concurrent.futures import Future

from conwerz_desktop.domain.opening_hours import Hours
from conwerz_desktop.store import opening_hours
from conwerz_desktop.store.database import Store


def keep(store: Store, place: str, hours: Hours) -> Future[None]:
    return store.write(lambda writing: opening_hours.put(writing, place, hours))
