"""What connecting, on the network thread, needs of the program around it."""

from collections.abc import Callable

from conwerz_desktop.domain.connecting import Progress
from conwerz_desktop.domain.offers import Plan
from conwerz_desktop.domain.permissions import PermissionTable
from conwerz_desktop.domain.records import record


@record
class ConnectHooks:
    """The browser, whom to tell, and what may be asked for."""

    open_address: Callable[[str], object]
    show: Callable[[Progress], object]
    table: PermissionTable
    plan: Plan
