"""What connecting, on the network thread, needs of the program around it."""

from collections.abc import Callable
from dataclasses import dataclass

from conwerz_desktop.domain.connecting import Progress
from conwerz_desktop.domain.offers import Plan
from conwerz_desktop.domain.permissions import PermissionTable


@dataclass(frozen=True, slots=True)
class ConnectHooks:
    """The browser, whom to tell, and what may be asked for."""

    open_address: Callable[[str], object]
    show: Callable[[Progress], object]
    table: PermissionTable
    plan: Plan
