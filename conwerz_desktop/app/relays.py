"""Which relay this program talks with: the build's, or one whose address the owner typed."""

from concurrent.futures import Future
from contextlib import suppress
from urllib.parse import urlsplit

from conwerz_desktop.app import policies, programs
from conwerz_desktop.domain.errands import GRAPH_HOST
from conwerz_desktop.domain.policy import PolicyError
from conwerz_desktop.domain.records import record
from conwerz_desktop.store import settings
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Store

GRAPH_URL = f"https://{GRAPH_HOST}"
LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})
URL, INVITATION = "relay_url", "relay_invitation"


class BadAddress(Exception):
    """`key` is address, scheme or path: what is wrong with it."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


@record
class RelayChoice:
    """`fingerprint` is of its key; empty where the owner chose the relay and nobody vouches for it."""

    url: str = ""
    fingerprint: str = ""
    invitation: str = ""

    @property
    def is_here(self) -> bool:
        """It runs on this very computer."""
        return urlsplit(self.url).hostname in LOOPBACK


def of_build(text: str | None = None) -> RelayChoice:
    """What `relay.toml` names: nothing, in a build that was made from source."""
    import tomllib  # noqa: PLC0415 - after the first rows

    known = tomllib.loads(text or (programs.RESOURCES / "relay.toml").read_text(encoding="utf-8"))
    return RelayChoice(str(known.get("url", "")), str(known.get("fingerprint", "")))


def decided() -> RelayChoice:
    """What the computer's administrator says, or else the build; nothing where neither names one."""
    with suppress(PolicyError):  # without a readable policy no shop opens, but one may still be erased
        policy = policies.find()
        if policy.relay:
            return RelayChoice(policy.relay, policy.relay_fingerprint)
    return of_build()


def choice(db: Connection) -> RelayChoice:
    """The administrator's, or the build's; the owner's where there is neither."""
    if (named := decided()).url:
        return named
    return RelayChoice(settings.get(db, URL) or "", "", settings.get(db, INVITATION) or "")


def address(text: str) -> str:
    """An address as it is kept. Raises BadAddress; http is for this computer only."""
    typed = text if "://" in text else f"https://{text}"
    parts = urlsplit(typed)
    if not parts.hostname or parts.username or " " in text:
        raise BadAddress("address")
    if parts.scheme != "https" and not (parts.scheme == "http" and parts.hostname in LOOPBACK):
        raise BadAddress("scheme")
    if parts.path.strip("/") or parts.query or parts.fragment:
        raise BadAddress("path")
    return f"{parts.scheme}://{parts.netloc}"


def keep(store: Store, url: str, invitation: str) -> Future[None]:
    """Whoever reads it next waits for this."""
    return store.write(
        lambda writing: writing.topics.update(
            (settings.put(writing.db, URL, url), settings.put(writing.db, INVITATION, invitation))
        )
    )
