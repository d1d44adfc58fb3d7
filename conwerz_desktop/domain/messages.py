"""What a message is made of, and the states an answer passes through on its way to the customer."""

from enum import StrEnum

from conwerz_desktop.domain.records import record


class Author(StrEnum):
    CUSTOMER = "customer"
    OWNER = "owner"  # written in Conwerz
    ELSEWHERE = "elsewhere"  # written by the shop in another program: Business Suite, the WhatsApp app
    AUTOMATIC = "automatic"  # a fixed text of the shop's: it answers nothing, so the customer still waits
    MODEL = "model"  # the AI's words, which nobody looked at before they went
    NOBODY = "nobody"  # a line between the messages: the customer's number changed, an advertisement brought them


BY_PROGRAM = frozenset({Author.AUTOMATIC, Author.MODEL})
BY_US = BY_PROGRAM | {Author.OWNER}
"""Who may have written what left through our outbox."""


class Control(StrEnum):
    """What happened to the control of a conversation among several programs of the shop's (contract 2.4)."""

    PASSED = "passed"
    TAKEN = "taken"
    REQUESTED = "requested"


class Progress(StrEnum):
    """How far an answer has come. `RECEIVED` is for what customers write."""

    RECEIVED = "received"
    QUEUED = "queued"
    SENDING = "sending"
    SENT = "sent"
    DELIVERED = "delivered"
    READ = "read"
    UNKNOWN = "unknown"  # cut off between Meta's acceptance and our commit
    FAILED = "failed"


_RANK = {
    Progress.QUEUED: 0,
    Progress.SENDING: 1,
    Progress.UNKNOWN: 2,
    Progress.SENT: 3,
    Progress.FAILED: 4,
    Progress.DELIVERED: 5,
    Progress.READ: 6,
}


def furthest(known: Progress, reported: Progress) -> Progress:
    """The state to show, in whatever order reports arrive; failure counts unless it was delivered."""
    if Progress.RECEIVED in (known, reported):
        return known
    return max(known, reported, key=_RANK.__getitem__)


class Kind(StrEnum):
    """What an attachment is, whatever a channel calls it."""

    IMAGE = "image"
    VIDEO = "video"
    AUDIO = "audio"
    VOICE = "voice"
    FILE = "file"
    STICKER = "sticker"
    LOCATION = "location"
    CONTACT = "contact"
    SHARE = "share"  # a post, reel or link somebody passed on
    STORY = "story"  # a mention of the shop in a story
    STORY_REPLY = "story_reply"  # the shop's story that the message answers
    CHOICES = "choices"  # answers to tap that the shop offered
    TEMPLATE = "template"  # the WhatsApp template that the shop's words came from
    AD = "ad"  # the advertisement from which the customer came
    REFERRAL = "referral"  # the link by which the customer came
    PRODUCT = "product"  # a product of the shop's catalogue that the customer asks about
    ORDER = "order"
    FORM = "form"  # filled in inside the conversation
    TAP = "tap"  # the words are those of a button or a list of the shop's, which the customer chose
    CARD = "card"  # a template of Messenger's: heading, lines, buttons
    WITHHELD = "withheld"  # Meta does not hand it on, as some media in Europe
    OTHER = "other"  # shown as "open on your phone"

    # What stands between the messages and no customer reads
    NOTE = "note"
    LEAD = "lead"  # whom the shop writes to first filled in a form
    NUMBER_CHANGED = "number_changed"
    SECURITY_CODE_CHANGED = "security_code_changed"  # WhatsApp was set up anew, on another telephone
    OPTED_IN = "opted_in"
    ACCOUNT_LINKED = "account_linked"
    ACCOUNT_UNLINKED = "account_unlinked"
    OFFERS_STOPPED = "offers_stopped"
    OFFERS_WANTED = "offers_wanted"


def spellings(meta_id: str) -> tuple[str, str]:
    """Both ways Meta writes an id: a Messenger conversation, read again, puts `m_` before it (contract 2.4)."""
    plain = meta_id.removeprefix("m_")
    return plain, f"m_{plain}"


@record
class Attachment:
    """One thing beside the text. `url` is Meta's expiring address; `media_id` is WhatsApp's handle to ask for one."""

    kind: Kind
    url: str | None = None
    media_id: str | None = None
    mime_type: str | None = None
    sha256: str | None = None
    title: str | None = None  # a file's name, a place's name, a contact's name
    latitude: float | None = None
    longitude: float | None = None
    lines: tuple[str, ...] = ()  # what else a card says: numbers of a contact, things ordered, answers to a form


@record
class Content:
    text: str = ""
    attachments: tuple[Attachment, ...] = ()
    reply_to: str | None = None  # Meta's id of the message this one answers
