"""Believable shop years, the same for the same seed: who writes, when, in which language, and what the shop answers."""

import heapq
import random
from base64 import urlsafe_b64encode
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

from bench import languages
from bench.languages import Speech
from conwerz_desktop.domain.channels import Asset, Channel
from conwerz_desktop.domain.messages import Attachment, Author, Content, Kind, Progress
from conwerz_desktop.domain.people import Profile

MINUTE = 60_000
HOUR = 60 * MINUTE
DAY = 24 * HOUR
_WAKING = (1, 1, 1, 1, 1, 2, 4, 8, 12, 14, 15, 15, 14, 13, 13, 14, 15, 17, 20, 24, 26, 22, 12, 4)  # by hour of the day
_CAMPAIGN = 5  # so many times the visits of an ordinary day

SHOP: tuple[tuple[Asset, str], ...] = (
    (Asset(Channel.MESSENGER, "104000000000001"), "Bella Ceramics"),
    (Asset(Channel.INSTAGRAM, "17841400000000001"), "@bellaceramics"),
    (Asset(Channel.MESSENGER, "104000000000002"), "Bella Workshop"),
    (Asset(Channel.INSTAGRAM, "17841400000000002"), "@bellaworkshop"),
    (Asset(Channel.WHATSAPP, "106000000000001"), "+34 600 123 456"),
)
_ASSET_SHARE = (30, 24, 6, 5, 35)
_KINDS = ((Kind.IMAGE, 62), (Kind.VOICE, 14), (Kind.VIDEO, 6), (Kind.FILE, 5), (Kind.STICKER, 5), (Kind.LOCATION, 3),
          (Kind.STORY_REPLY, 3), (Kind.SHARE, 2))  # fmt: skip


@dataclass(frozen=True, slots=True)
class Customer:
    """`asset` is a place in `SHOP`."""

    asset: int
    person_id: str
    profile: Profile
    language: str


@dataclass(frozen=True, slots=True)
class Message:
    """`customer` is a place in `ShopYear.customers`; `emoji` is the other side's reaction."""

    customer: int
    meta_id: str
    author: Author
    content: Content
    sent_at: int
    progress: Progress
    emoji: str = ""

    def __lt__(self, other: "Message") -> bool:
        return self.sent_at < other.sent_at


@dataclass(frozen=True)
class ShopYear:
    """`messages` messages of `conversations` customers within the `days` before `ends_at`."""

    seed: int
    ends_at: int
    messages: int = 1_000_000
    conversations: int = 20_000
    days: int = 88

    @cached_property
    def customers(self) -> Sequence[Customer]:
        chance = random.Random(f"customers {self.seed}")
        spoken = chance.choices(list(languages.SHARE), list(languages.SHARE.values()), k=self.conversations)
        assets = chance.choices(range(len(SHOP)), _ASSET_SHARE, k=self.conversations)
        return [_customer(*each, chance) for each in zip(range(self.conversations), assets, spoken, strict=True)]

    def told(self) -> Iterator[Message]:
        """Every message, in the order of time."""
        chance = random.Random(f"messages {self.seed}")
        speeches = {language: languages.speech(language, chance) for language in languages.SHARE}
        calendar = _Calendar(self, chance)
        waiting: list[Message] = []
        made = 0
        while made < self.messages:
            start = calendar.moment(made / self.messages)
            while waiting and waiting[0].sent_at <= start:
                yield heapq.heappop(waiting)
            for message in self._visit(start, self.messages - made, speeches, chance):
                heapq.heappush(waiting, message)
                made += 1
        yield from sorted(waiting)

    def _visit(self, at: int, most: int, speeches: dict[str, Speech], chance: random.Random) -> Iterator[Message]:
        """One exchange: the customer begins, the shop answers, often several times; few are left without an answer."""
        customer = int(self.conversations * chance.random() ** 1.7)
        speech = speeches[self.customers[customer].language]
        meta_id = None
        for author in _turns(chance)[:most]:
            quoted = meta_id if meta_id and chance.random() < 0.05 else None
            meta_id = _meta_id(SHOP[self.customers[customer].asset][0].channel, chance)
            yield Message(
                customer, meta_id, author, _content(speech, quoted, chance), min(at, self.ends_at),
                _progress(author, chance), "❤️" if chance.random() < 0.03 else "",
            )  # fmt: skip
            at += int(chance.expovariate(1 / (40_000 if author is Author.CUSTOMER else 8 * MINUTE)))


class _Calendar:
    """Where in the days a share of all visits has come in: nights are quiet, campaign days are not."""

    def __init__(self, shop: ShopYear, chance: random.Random) -> None:
        campaigns = set(chance.sample(range(shop.days), max(1, shop.days // 15)))
        weights = (wake * (_CAMPAIGN if day in campaigns else 1) for day in range(shop.days) for wake in _WAKING)
        self._sums = [0.0, *accumulate(weights)]
        self._starts_at = shop.ends_at - shop.days * DAY
        self._hour = 0

    def moment(self, share: float) -> int:
        """Shares must not fall from call to call."""
        target = share * self._sums[-1]
        while self._sums[self._hour + 1] <= target:
            self._hour += 1
        before, after = self._sums[self._hour], self._sums[self._hour + 1]
        return self._starts_at + self._hour * HOUR + int((target - before) / (after - before) * HOUR)


def _customer(number: int, asset: int, language: str, chance: random.Random) -> Customer:
    name = languages.name(language, chance)
    match SHOP[asset][0].channel:
        case Channel.WHATSAPP:
            phone = f"{chance.choice(('34', '44', '49', '971', '66'))}{600_000_000 + number}"
            return Customer(asset, phone, Profile(name, phone=phone), language)
        case Channel.INSTAGRAM:
            return Customer(asset, f"{88 * 10**14 + number}", Profile(name, username=f"customer.{number}"), language)
        case Channel.MESSENGER:
            return Customer(asset, f"{77 * 10**14 + number}", Profile(name), language)


def _turns(chance: random.Random) -> list[Author]:
    turns: list[Author] = []
    for _ in range(chance.choices((1, 2, 3, 5), (45, 30, 15, 10))[0]):
        turns += [Author.CUSTOMER] * chance.choices((1, 2, 3), (65, 25, 10))[0]
        turns += [Author.OWNER if chance.random() < 0.8 else Author.ELSEWHERE]
    if chance.random() < 0.12:
        turns += [Author.CUSTOMER]  # "thank you", or a question that still waits
    return turns


def _meta_id(channel: Channel, chance: random.Random) -> str:
    if channel is Channel.WHATSAPP:
        return f"wamid.{urlsafe_b64encode(chance.randbytes(42)).decode()}"
    return f"m_{urlsafe_b64encode(chance.randbytes(64)).decode()}"


def _content(speech: Speech, quoted: str | None, chance: random.Random) -> Content:
    if chance.random() >= 0.12:
        return Content(speech.message(chance), (), quoted)
    caption = speech.message(chance) if chance.random() < 0.3 else ""
    kind = chance.choices([kind for kind, _ in _KINDS], [share for _, share in _KINDS])[0]
    address = f"https://cdn.example/{urlsafe_b64encode(chance.randbytes(150)).decode()}"
    return Content(caption, (Attachment(kind, url=address, mime_type="image/jpeg"),), quoted)


def _progress(author: Author, chance: random.Random) -> Progress:
    if author is Author.CUSTOMER:
        return Progress.RECEIVED
    states = (Progress.READ, Progress.DELIVERED, Progress.SENT, Progress.FAILED)
    return chance.choices(states, (880, 90, 28, 2))[0]
