"""What leaves this computer: whom Conwerz may reach, and what for. Nothing else is ever contacted."""

from enum import StrEnum

from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.records import record

GRAPH_HOST = "graph.facebook.com"
MEDIA_SUFFIXES = (
    ".fbcdn.net",
    ".cdninstagram.com",
    ".fbsbx.com",
)  # Meta's hosts for pictures and files (contract 2.10)


MESSAGING = {
    Channel.MESSENGER: "pages_messaging",
    Channel.INSTAGRAM: "instagram_manage_messages",
    Channel.WHATSAPP: "whatsapp_business_messaging",
}


class Purpose(StrEnum):
    """Why a host was contacted. A screen has a sentence for each."""

    RECEIVE = "receive"  # what waits at the relay
    ENROL = "enrol"  # who this computer is, and what it may receive
    LOGIN = "login"
    CONNECT = "connect"  # what a login lets us use
    SUBSCRIBE = "subscribe"
    CHECK = "check"  # whether a connection works
    ANSWER = "answer"
    PEOPLE = "people"  # customers' names
    HISTORY = "history"  # conversations read back
    MEDIA = "media"
    COMMENTS = "comments"
    LEADS = "leads"
    INSIGHTS = "insights"
    NUMBERS = "numbers"  # WhatsApp numbers and their profiles
    TEMPLATES = "templates"
    REVOKE = "revoke"
    MODEL = "model"  # a drafting model
    UPDATE = "update"
    UNSAID = "unsaid"  # a mistake of ours: every call is to say what it is for


@record
class Errand:
    """`permission` is the row of the permission table that a call makes use of, if it does."""

    purpose: Purpose
    permission: str = ""


UNSAID = Errand(Purpose.UNSAID)


def is_media_host(host: str) -> bool:
    return host.endswith(MEDIA_SUFFIXES)
