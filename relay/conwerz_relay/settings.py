"""What an operator can set, from `CONWERZ_RELAY_*` variables or a TOML file; a variable wins over the file."""

import tomllib
from collections.abc import Mapping
from dataclasses import MISSING, dataclass, field, fields
from pathlib import Path
from typing import Any

PREFIX = "CONWERZ_RELAY_"


class SettingsError(Exception):
    """A setting is missing, unknown, or cannot be read as what it must be."""


@dataclass(frozen=True, slots=True)
class LoginConfig:
    """A configuration of Facebook Login for Business, named in Meta's dashboard."""

    id: str
    is_system_user: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """`public_url` is the address that desktops use and sign.

    Without it the request's own `Host` over http is taken, which suits loopback only.
    """

    app_id: str
    app_secret: str = field(repr=False)
    verify_token: str = field(repr=False)
    previous_app_secret: str = field(default="", repr=False)  # while Meta still signs with it
    database: str = field(repr=False)  # a file, or postgresql://… with every host that may be the primary
    host: str = "127.0.0.1"
    port: int = 8080
    share_port: bool = False  # several relays of this machine listen there, each with two cores, before one PostgreSQL
    public_url: str = ""
    graph_url: str = "https://graph.facebook.com"
    graph_version: str = "v26.0"
    dialog_url: str = ""  # of Facebook's login; empty: Facebook's own, of `graph_version`
    sdk_url: str = "https://connect.facebook.net/en_US/sdk.js"  # Facebook's script for Embedded Signup
    facebook_origin: str = "https://www.facebook.com"  # whose messages Embedded Signup's page believes
    signup_config: str = ""  # the configuration of Embedded Signup; empty: this relay offers none
    login_configs: str = ""  # "ID: scope scope; ID: scope": asked for instead of exactly these scopes
    system_user_configs: str = ""  # the same, of configurations that give a system user's token
    needs_proof: bool = False  # the app requires `appsecret_proof` of every call
    tls_certificate: str = ""  # PEM files; without them TLS is the business of a proxy in front
    tls_key: str = ""
    behind_proxy: bool = False  # who asks is then the last address of X-Forwarded-For
    invitation: str = field(default="", repr=False)  # asked of a device that enrols; empty: anybody may
    invited_only: bool = False  # a device that enrols needs the code above, or one that `conwerz-relay invite` made
    body_bytes: int = 4 * 2**20
    reading_bytes: int = 64 * 2**20  # of bodies that are being read; beyond it the sender is told to come back
    address_rate: float = 20.0  # requests a second of one address, before any signature is looked at
    address_burst: int = 400
    pending_bytes: int = 64 * 2**20  # waiting for the disk; beyond it Meta is told to come back
    database_bytes: int = 0  # 0: as much as the disk holds
    standbys: int = 1  # of PostgreSQL that must have a commit before it counts; 0 only to try things out
    reserve_bytes: int = 64 * 2**20  # of the disk are left free, so that desktops can always empty their queues
    device_events: int = 100_000
    device_bytes: int = 256 * 2**20
    device_rate: float = 200.0  # events a second, sustained
    device_burst: int = 20_000
    longest_wait: int = 60  # seconds a poll may wait

    def __post_init__(self) -> None:
        for name in ("app_id", "app_secret", "verify_token"):
            if not getattr(self, name):
                raise SettingsError(f"{PREFIX}{name.upper()} is empty")
        if self.share_port and not self.is_postgres:
            raise SettingsError(f"{PREFIX}SHARE_PORT needs PostgreSQL: a file has one relay")
        _ = self.configs

    @property
    def is_postgres(self) -> bool:
        return self.database.startswith(("postgresql://", "postgres://"))

    @property
    def secrets(self) -> tuple[bytes, ...]:
        """What Meta may have signed with."""
        return tuple(each.encode() for each in (self.app_secret, self.previous_app_secret) if each)

    @property
    def dialog(self) -> str:
        return self.dialog_url or f"https://www.facebook.com/{self.graph_version}/dialog/oauth"

    @property
    def configs(self) -> "Mapping[frozenset[str], LoginConfig]":
        """By the exact set of scopes that each stands for (contract 1.4)."""
        people = _configs("login_configs", self.login_configs, is_system_user=False)
        return {**people, **_configs("system_user_configs", self.system_user_configs, is_system_user=True)}


def load(environment: Mapping[str, str], file: Path | None = None) -> Settings:
    """Raises SettingsError, whose text never holds a value."""
    given = {**_from_file(file), **_from_environment(environment)}
    known = {each.name: each for each in fields(Settings)}
    if unknown := given.keys() - known.keys():
        raise SettingsError(f"unknown setting: {', '.join(sorted(unknown))}")
    if missing := {name for name, each in known.items() if each.default is MISSING} - given.keys():
        raise SettingsError(f"missing setting: {', '.join(PREFIX + name.upper() for name in sorted(missing))}")
    return Settings(**{name: _converted(name, known[name].type, value) for name, value in given.items()})


def _from_environment(environment: Mapping[str, str]) -> dict[str, Any]:
    return {key.removeprefix(PREFIX).lower(): value for key, value in environment.items() if key.startswith(PREFIX)}


def _from_file(file: Path | None) -> dict[str, Any]:
    if file is None:
        return {}
    try:
        return tomllib.loads(file.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise SettingsError(f"the settings file cannot be read ({type(error).__name__})") from None


def _configs(name: str, text: str, *, is_system_user: bool) -> dict[frozenset[str], LoginConfig]:
    found = {}
    for entry in filter(None, map(str.strip, text.split(";"))):
        config, _, scopes = entry.partition(":")
        if not config.strip().isdecimal() or not scopes.split():
            raise SettingsError(f"{PREFIX}{name.upper()} is not of the form ID: scope scope; ID: scope")
        found[frozenset(scopes.split())] = LoginConfig(config.strip(), is_system_user)
    return found


def _converted(name: str, kind: Any, value: Any) -> Any:
    if kind is bool:
        return str(value).lower() in {"1", "true", "yes", "on"}
    try:
        return kind(value)
    except (TypeError, ValueError):
        raise SettingsError(f"{PREFIX}{name.upper()} is not a valid {kind.__name__}") from None
