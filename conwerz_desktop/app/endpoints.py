"""Whom a shop talks with, and as which app: practice, or Meta itself and the relay that was chosen."""

from collections.abc import Mapping
from typing import Any

from conwerz_desktop.app import relays
from conwerz_desktop.app.relays import RelayChoice
from conwerz_desktop.domain.records import record


@record
class Logins:
    """The tokens of an owner who has logged in: a user's for the Pages, a system user's for WhatsApp.

    `proofs`: of these two, since no relay can vouch for a login that it has not seen.
    """

    user_token: str
    waba_id: str
    whatsapp_token: str
    proofs: Mapping[str, str]


@record
class Endpoints:
    """`logins` are used at every start: the practice shop begins anew each time."""

    graph_url: str
    relay_url: str
    loopback: bool
    app_id: str = ""
    logins: Logins | None = None
    relay_fingerprint: str = ""
    invitation: str = ""
    own_relay: bool = False
    """The relay runs on this very computer, and Meta does not."""


def real(choice: RelayChoice) -> Endpoints:
    """Meta itself, and the relay that the build or the owner chose."""
    return Endpoints(
        relays.GRAPH_URL,
        choice.url,
        loopback=False,
        relay_fingerprint=choice.fingerprint,
        invitation=choice.invitation,
        own_relay=choice.is_here,
    )


def practice(facts: Mapping[str, Any]) -> Endpoints:
    """What the practice server said of itself (design section 5)."""
    logins = Logins(facts["user_token"], facts["waba_id"], facts["whatsapp_token"], facts["proofs"])
    return Endpoints(facts["graph_url"], facts["relay_url"], loopback=True, app_id=facts["app_id"], logins=logins)
