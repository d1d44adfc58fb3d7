"""What practice Meta knows: people, conversations, messages, subscriptions. Plain state with plain questions."""

from dataclasses import dataclass, field

from conwerz_desktop.domain.channels import Address, Asset, Channel
from conwerz_desktop.domain.messages import Attachment, Progress, furthest
from conwerz_desktop.domain.records import record
from conwerz_desktop.practice.world import first_templates
from conwerz_desktop.practice.world.clock import PracticeClock
from conwerz_desktop.practice.world.dice import Dice
from conwerz_desktop.practice.world.insights import Insights
from conwerz_desktop.practice.world.leads import Leads
from conwerz_desktop.practice.world.limits import Limits
from conwerz_desktop.practice.world.logins import Logins
from conwerz_desktop.practice.world.number import Number
from conwerz_desktop.practice.world.posts import Feed
from conwerz_desktop.practice.world.shop import Shop
from conwerz_desktop.practice.world.templates import Templates
from conwerz_desktop.practice.world.tokens import TokenBook


@record
class Person:
    """`key` names a person for verbs and for the seed. `bsuid` is WhatsApp's business-scoped id."""

    key: str
    name: str
    address: Address
    username: str | None = None
    phone: str | None = None
    bsuid: str | None = None


@dataclass(slots=True)
class Message:
    """`correlation` is what the app attached; `app_id` is None for customers and for the shop's own phone."""

    id: str
    address: Address
    from_customer: bool
    text: str
    sent_at: int
    attachments: tuple[Attachment, ...] = ()
    reply_to: str | None = None
    progress: Progress = Progress.SENT
    correlation: str | None = None
    app_id: str | None = None
    edits: int = 0
    is_unsent: bool = False
    reaction: str = ""
    failure: int | None = None

    def reached(self, progress: Progress) -> None:
        self.progress = furthest(self.progress, progress)


@dataclass(slots=True)
class Conversation:
    id: str
    person: Person
    messages: list[Message] = field(default_factory=list)
    last_inbound_at: int | None = None  # message, reaction or postback: what opens the window

    def heard(self, at: int) -> None:
        self.last_inbound_at = max(at, self.last_inbound_at or at)

    def last(self, *, from_customer: bool) -> Message | None:
        return next((m for m in reversed(self.messages) if m.from_customer is from_customer and not m.is_unsent), None)


@record
class Sent:
    """One answer the shop's app sent and Meta accepted. `tag` is HUMAN_AGENT or None."""

    message: Message
    recipient: str
    messaging_type: str | None = None
    tag: str | None = None


@record
class Subscription:
    """The app's callback for one object (page, instagram, whatsapp_business_account, permissions, user)."""

    callback_url: str
    fields: frozenset[str]


@record
class Media:
    """A file on the practice CDN. `id` is WhatsApp's handle; `drawing` its name."""

    id: str
    drawing: str
    content: bytes
    mime_type: str = "image/png"


@dataclass(slots=True)
class Upload:
    """A file on its way, or here once it has a handle."""

    id: str
    length: int
    kind: str = ""
    content: bytes = b""
    handle: str = ""


@dataclass(slots=True)
class World:
    shop: Shop
    dice: Dice
    clock: PracticeClock
    tokens: TokenBook
    base_url: str
    began_at: int
    limits: Limits = field(default_factory=Limits)
    feed: Feed = field(default_factory=Feed)
    leads: Leads = field(default_factory=Leads)
    insights: Insights = field(default_factory=Insights)
    conversations: dict[Address, Conversation] = field(default_factory=dict)
    messages: dict[str, Message] = field(default_factory=dict)
    media: dict[str, Media] = field(default_factory=dict)
    installs: dict[str, frozenset[str]] = field(default_factory=dict)  # Page or WABA id → the fields it tells
    subscriptions: dict[str, Subscription] = field(default_factory=dict)
    templates: Templates = field(init=False)
    gestures: list[tuple[str, str, str]] = field(default_factory=list)  # "read", "typing", "react": on what, with what
    sent: list[Sent] = field(default_factory=list)
    unreachable: set[Address] = field(default_factory=set)  # blocked the shop, or not on WhatsApp any more
    barred: set[Address] = field(default_factory=set)  # whom the shop blocked on WhatsApp
    number: Number = field(default_factory=Number)
    uploads: dict[str, Upload] = field(default_factory=dict)
    closed_accounts: set[str] = field(default_factory=set)  # Instagram accounts that let no program see messages
    ids_given: int = 0
    requires_secret: bool = False  # the app's switch "Require app secret"
    logins: Logins = field(default_factory=Logins)

    def __post_init__(self) -> None:
        self.templates = Templates(self.dice)
        first_templates.write(self.templates)

    def meet(self, person: Person) -> Conversation:
        """The conversation with this person, begun where there is none."""
        known = self.conversations.get(person.address)
        if known is None:
            asset = person.address.asset
            known = Conversation("t_" + self.dice.digits(16, "thread", asset.id, person.key), person)
            self.conversations[person.address] = known
        return known

    def add(self, message: Message) -> Message:
        conversation = self.conversations[message.address]
        conversation.messages.append(message)
        self.messages[message.id] = message
        if message.from_customer:
            conversation.heard(message.sent_at)
        return message

    def find_person(self, asset: Asset, who: str) -> Person | None:
        """By scoped id, phone, business-scoped id, key or name."""
        for conversation in self.conversations.values():
            person = conversation.person
            names = (person.address.person, person.phone, person.bsuid, person.key, person.name)
            if person.address.asset == asset and who in names:
                return person
        return None

    def conversation_by_id(self, conversation_id: str) -> Conversation | None:
        return next((c for c in self.conversations.values() if c.id == conversation_id), None)

    def new_message_id(self, channel: Channel, *key: object) -> str:
        match channel:
            case Channel.MESSENGER:
                drawn = self.dice.base64(54, "mid", *key)
                return drawn if not drawn.startswith("m_") else f"M{drawn[1:]}"  # reading back puts an `m_` before it
            case Channel.INSTAGRAM:
                return "aWdf" + self.dice.base64(90, "mid", *key)
            case Channel.WHATSAPP:
                return "wamid." + self.dice.base64(42, "mid", *key)

    def live_message_id(self, address: Address) -> str:
        """Keyed by time and number: a restarted practice must not give an id to something else."""
        self.ids_given += 1
        return self.new_message_id(address.asset.channel, "live", address.asset.id, self.clock.now(), self.ids_given)
