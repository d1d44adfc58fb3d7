"""Logins that are under way: what was asked for, what was given, and the code that stands for it (contract 1.4)."""

from dataclasses import dataclass, field

from conwerz_desktop.domain.records import record
from conwerz_desktop.practice.world.clock import HOUR, MINUTE, SECOND

CODE_LIFE = 10 * MINUTE
SIGNUP_CODE_LIFE = 30 * SECOND
SHORT_TOKEN_LIFE = 2 * HOUR


@record
class Config:
    """A configuration of Facebook Login for Business."""

    scopes: tuple[str, ...]
    is_system_user: bool = False


@record
class Given:
    """What a person gave in the dialog. `redirect_uri` is asked for again at the exchange; Embedded Signup has none."""

    scopes: tuple[str, ...]
    declined: tuple[str, ...]
    pages: tuple[str, ...]
    redirect_uri: str
    is_system_user: bool
    until: int
    is_colleague: bool = False


@dataclass(slots=True)
class Logins:
    """`redirect_uris` are the "Valid OAuth Redirect URIs" of the dashboard: compared letter by letter."""

    redirect_uris: set[str] = field(default_factory=set)
    configs: dict[str, Config] = field(default_factory=dict)
    dialogs: list[dict[str, str]] = field(default_factory=list)
    """The parameters of each dialog that was opened, for tests to look at."""
    is_colleague: bool = False
    """Who sits at the browser: the shop's colleague, and not its owner."""
    _codes: dict[str, Given] = field(default_factory=dict)

    def keep(self, code: str, given: Given) -> None:
        self._codes[code] = given

    def take(self, code: str, redirect_uri: str, now: int) -> Given | None:
        """Once, in time and with the same address; None otherwise."""
        given = self._codes.get(code)
        if given is None or given.redirect_uri != redirect_uri or now > given.until:
            return None
        return self._codes.pop(code)
