"""The verbs: what a test, a developer or the practice menu can make happen at practice Meta."""

from dataclasses import replace
from typing import Any

from conwerz_desktop.domain.channels import Address, Channel
from conwerz_desktop.domain.people import Profile
from conwerz_desktop.practice import happenings, scenarios
from conwerz_desktop.practice.comment_verbs import CommentVerbs
from conwerz_desktop.practice.happenings import Said
from conwerz_desktop.practice.health_verbs import HealthVerbs
from conwerz_desktop.practice.insight_verbs import InsightVerbs
from conwerz_desktop.practice.lead_verbs import LeadVerbs
from conwerz_desktop.practice.people import pictures, videos, voices
from conwerz_desktop.practice.people.living import Living
from conwerz_desktop.practice.platform import Platform
from conwerz_desktop.practice.refusals import TOKEN_FAULTS
from conwerz_desktop.practice.telling_verbs import TellingVerbs
from conwerz_desktop.practice.webhooks import shapes, whatsapp_shapes
from conwerz_desktop.practice.webhooks.notices import Notice
from conwerz_desktop.practice.world.clock import DAY, HOUR, MINUTE, SECOND
from conwerz_desktop.practice.world.logins import Config
from conwerz_desktop.practice.world.newcomers import newcomer
from conwerz_desktop.practice.world.shop import branch
from conwerz_desktop.practice.world.state import Message, Person, Sent, World
from conwerz_desktop.practice.world.tokens import EXPIRED

Json = dict[str, Any]


class VerbError(ValueError):
    """A verb that cannot be done: an unknown person, message, fault or option."""


class Verbs(CommentVerbs, LeadVerbs, InsightVerbs, HealthVerbs, TellingVerbs):
    """Each public method is a verb: JSON in, JSON out, over `control_url` or directly.

    `channel` is messenger, instagram or whatsapp. `person` is a scoped id, phone, key or name; a name never heard of is
    a new customer; none is the channel's first. `page` chooses among the shop's Pages. Times are milliseconds.
    """

    def __init__(self, platform: Platform, living: Living) -> None:
        self._platform = platform
        self._living = living
        self._world = platform.world

    def customer_writes(  # noqa: PLR0913 - a sentence with many parts, all but the first optional
        self,
        channel: str,
        person: str | None = None,
        text: str = "",
        *,
        picture: str = "",
        count: int = 1,
        reply_to: str | None = None,
        ago: int = 0,
        page: int = 0,
    ) -> Json:
        """`count` messages, numbered when more than one; `picture` is a drawing's name; `ago` dates them back."""
        who = self._person(channel, person, page)
        numbered = [text if count == 1 else f"{text} {number}".strip() for number in range(1, count + 1)]
        at = self._now - ago
        if who.address in self._world.barred:  # WhatsApp brings nothing of theirs, and opens no window by it
            return self._tell([]) | {"person": who.address.person, "message_ids": []}
        told = [self._write(who.address, Said(each, picture, reply_to), at) for each in numbered]
        webhook = self._tell([shapes.message(self._world, each) for each in told])
        return webhook | {"person": who.address.person, "message_ids": [each.id for each in told]}

    def _write(self, address: Address, said: Said, at: int) -> Message:
        if said.drawing and said.drawing not in (*pictures.NAMES, voices.NAME, videos.NAME):
            raise VerbError(f"no picture named {said.drawing}; there are {', '.join(pictures.NAMES)}")
        return happenings.customer_wrote(self._world, address, said, at)

    def play(self, name: str) -> Json:
        """A story of `scenarios`, from its first verb to its last; what each of them said."""
        if name not in scenarios.BY_NAME:
            raise VerbError(f"no scenario {name}; there are {', '.join(scenarios.BY_NAME)}")
        return {"told": [getattr(self, verb)(**said) for verb, said in scenarios.BY_NAME[name].steps]}

    def scenarios(self) -> list[Json]:
        """What can be played."""
        return [{"name": each.name, "complaint": each.complaint} for each in scenarios.SCENARIOS]

    def customer_reads(self, channel: str, person: str | None = None, *, page: int = 0) -> Json:
        """Everything the shop wrote so far."""
        who = self._person(channel, person, page)
        return self._tell(happenings.customer_read(self._world, who.address, self._now))

    def customer_reacts(
        self,
        channel: str,
        person: str | None = None,
        emoji: str = "❤",
        *,
        message_id: str | None = None,
        page: int = 0,
    ) -> Json:
        """To the shop's last message, or the one named; an empty emoji takes the reaction back."""
        told = self._message(channel, person, message_id, page, from_customer=False)
        return self._tell(happenings.customer_reacted(self._world, told, emoji, self._now)) | {"message_id": told.id}

    def customer_unsends(
        self, channel: str, person: str | None = None, *, message_id: str | None = None, page: int = 0
    ) -> Json:
        """Their last message, or the one named."""
        told = self._message(channel, person, message_id, page, from_customer=True)
        return self._tell(happenings.customer_unsent(self._world, told, self._now)) | {"message_id": told.id}

    def customer_edits(
        self,
        channel: str,
        person: str | None = None,
        text: str = "",
        *,
        message_id: str | None = None,
        page: int = 0,
    ) -> Json:
        told = self._message(channel, person, message_id, page, from_customer=True)
        return self._tell(happenings.customer_edited(self._world, told, text, self._now)) | {"message_id": told.id}

    def customer_blocks(self, channel: str, person: str | None = None, *, on: bool = True, page: int = 0) -> Json:
        """Answers to them are refused (551) or, on WhatsApp, fail (131026)."""
        address = self._person(channel, person, page).address
        (self._world.unreachable.add if on else self._world.unreachable.discard)(address)
        return {"person": address.person}

    def shop_writes_elsewhere(self, channel: str, person: str | None = None, text: str = "", *, page: int = 0) -> Json:
        """Somebody of the shop answers in Business Suite or on the phone."""
        who = self._person(channel, person, page)
        told = happenings.shop_wrote_elsewhere(self._world, who.address, text, self._now)
        return self._tell([shapes.message(self._world, told)]) | {"message_id": told.id}

    def review_template(self, name: str, status: str = "APPROVED", *, language: str = "", reason: str = "NONE") -> Json:
        """Meta's reviewers decide about a template, or Meta pauses or disables it; the app is told."""
        found = [each for each in self._world.templates.named(name) if language in ("", each.language)]
        if not found:
            raise VerbError(f"no template {name}; there are {', '.join(_template_names(self._world))}")
        for each in found:
            each.status, each.reason = status, reason
        told = [whatsapp_shapes.template_status(self._world.shop, each, self._now) for each in found]
        return self._tell(told) | {"template_ids": [each.id for each in found]}

    def gestures(self) -> list[Json]:
        """What the shop did without words: read, typing_on, react …, in order."""
        return [{"what": what, "message_id": to, "reaction": how} for what, to, how in self._world.gestures]

    def people_write(self, *, on: bool = True) -> Json:
        """Whether the customers of the story write, read and answer by themselves."""
        self._living.writes = on
        return {"on": on}

    def tell_story(self) -> Json:
        """The past once more, to whoever is subscribed."""
        self._living.tell_again()
        return {"waiting": self._platform.delivery.waiting}

    def revoke_access(self, of: str = "all", *, scope: str | None = None) -> Json:
        """`of` is user (the Pages hang on it), colleague, whatsapp or all: the app is removed, or one scope taken back.

        All are the owner's; the colleague's is named.
        """
        for grant in self._world.tokens.grants(of):
            if scope is None:
                self._platform.remove_app(grant)
            elif scope in grant.scopes:
                grant.take_back(scope)
                self._tell([shapes.permission(grant.holder_id, scope, "revoked", self._now)])
        self._living.catch_up()
        return {"of": of}

    def expire_token(self, of: str = "all", *, subcode: int = EXPIRED) -> Json:
        """`of` is user, page, whatsapp, all or a token itself; `subcode` another reason why it is dead."""
        if subcode not in TOKEN_FAULTS:
            raise VerbError(f"no subcode {subcode}; there are {', '.join(map(str, TOKEN_FAULTS))}")
        dead = self._world.tokens.named(of)
        if not dead:
            raise VerbError("no such token")
        for each in dead:
            each.died_of = subcode
        return {"tokens": len(dead)}

    def sit_at_browser(self, who: str = "owner") -> Json:
        """Whose logins come from now on: the owner's, or the colleague's."""
        if who not in ("owner", "colleague"):
            raise VerbError("there are an owner and a colleague")
        self._world.logins.is_colleague = who == "colleague"
        return {"who": who}

    def allow_login(self, redirect_uri: str) -> Json:
        """One more of the "Valid OAuth Redirect URIs" in the app's dashboard."""
        self._world.logins.redirect_uris.add(redirect_uri)
        return {"redirect_uris": sorted(self._world.logins.redirect_uris)}

    def configure_login(self, config_id: str, scopes: list[str], *, system_user: bool = False) -> Json:
        """A configuration of Facebook Login for Business."""
        self._world.logins.configs[config_id] = Config(tuple(scopes), system_user)
        return {"config_id": config_id}

    def add_pages(self, count: int) -> Json:
        """More Pages of the owner's, which nobody writes to: for long lists."""
        shop = self._world.shop
        start = len(shop.all_pages)
        more = tuple(branch(self._world.dice, number) for number in range(start, start + count))
        self._world.shop = replace(shop, further_pages=shop.further_pages + more)
        self._world.tokens.move_to(self._world.shop)
        return {"pages": len(self._world.shop.all_pages)}

    def dialogs(self) -> list[Json]:
        """What each login dialog was opened with."""
        return [dict(asked) for asked in self._world.logins.dialogs]

    def set_fault(self, name: str, on: bool = True, **options: Any) -> Json:
        """See `faults.Fault` for names and options."""
        self._platform.faults.set(name, on=on, **options)
        return {"faults": self._platform.faults.shown()}

    def move_clock(
        self, ms: int = 0, *, seconds: float = 0, minutes: float = 0, hours: float = 0, days: float = 0
    ) -> Json:
        """What was due meanwhile happens at once. Negative moves back."""
        by = ms + round(seconds * SECOND + minutes * MINUTE + hours * HOUR + days * DAY)
        self._world.clock.move(by)
        self._platform.agenda.run_due()
        return self.clock()

    def clock(self) -> Json:
        return {"now": self._now, "offset": self._world.clock.offset}

    def sent(self) -> list[Json]:
        """Every answer of the shop's app that Meta accepted, in order."""
        return [_shown(sent) for sent in self._world.sent]

    def state(self) -> Json:
        """Sizes and switches, for people and for waiting tests."""
        world, delivery = self._world, self._platform.delivery
        return self.clock() | {
            "people": len(world.conversations),
            "messages": len(world.messages),
            "sent": len(world.sent),
            "webhooks_waiting": delivery.waiting,
            "posts_accepted": delivery.accepted,
            "people_write": self._living.writes,
            "faults": self._platform.faults.shown(),
            "subscriptions": {about: known.callback_url for about, known in world.subscriptions.items()},
            "installs": {owner: sorted(fields) for owner, fields in world.installs.items()},
            "good_tokens": world.tokens.good(self._now),
        }

    def customers(self) -> list[Json]:
        """Everyone a verb can name."""
        return [_introduced(conversation.person) for conversation in self._world.conversations.values()]

    @property
    def _now(self) -> int:
        return self._world.clock.now()

    def _tell(self, notices: list[Notice]) -> Json:
        return {"subscribed": self._platform.delivery.tell(notices)}

    def _person(self, channel: str, who: str | None, page: int) -> Person:
        asset = self._world.shop.asset(Channel(channel), page)
        if who is None:
            met = [c.person for c in self._world.conversations.values() if c.person.address.asset == asset]
            who = met[0].key if met else "A customer"
        known = self._world.find_person(asset, who)
        return known or self._world.meet(newcomer(self._world.dice, asset, Profile(who))).person

    def _message(
        self, channel: str, who: str | None, message_id: str | None, page: int, *, from_customer: bool
    ) -> Message:
        address = self._person(channel, who, page).address
        found = (
            self._world.messages.get(message_id)
            if message_id
            else self._world.conversations[address].last(from_customer=from_customer)
        )
        if found is None:
            raise VerbError("no such message")
        return found


def _template_names(world: World) -> list[str]:
    return sorted({each.name for each in world.templates.by_id.values()})


def _shown(sent: Sent) -> Json:
    told = sent.message
    return {
        "channel": told.address.asset.channel.value,
        "asset_id": told.address.asset.id,
        "recipient": sent.recipient,
        "text": told.text,
        "attachments": [attachment.url for attachment in told.attachments],
        "correlation": told.correlation,
        "reply_to": told.reply_to,
        "messaging_type": sent.messaging_type,
        "tag": sent.tag,
        "message_id": told.id,
        "at": told.sent_at,
        "progress": told.progress.value,
        "error_code": told.failure,
    }


def _introduced(person: Person) -> Json:
    address = person.address
    return {
        "channel": address.asset.channel.value,
        "asset_id": address.asset.id,
        "person": address.person,
        "name": person.name,
        "key": person.key,
    }
