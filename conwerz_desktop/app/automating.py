"""What an open shop does by itself, with the owner's language and clock."""

from conwerz_desktop.services.automation.ruling import Notify
from conwerz_desktop.services.automation.running import Automation
from conwerz_desktop.store.database import Store
from conwerz_desktop.viewmodels.moments import Calendar


def automation(store: Store, notify: Notify) -> Automation:
    return Automation(store, Calendar().opening, notify)
