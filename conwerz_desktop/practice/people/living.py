"""Customers who live: they have a past, write now and then, read answers and answer them."""

from dataclasses import dataclass, field
from random import Random

from conwerz_desktop.domain.channels import Address, Asset
from conwerz_desktop.domain.messages import Progress
from conwerz_desktop.practice import happenings
from conwerz_desktop.practice.happenings import Said
from conwerz_desktop.practice.people.scripts import Line, Script
from conwerz_desktop.practice.platform import Platform
from conwerz_desktop.practice.webhooks import shapes
from conwerz_desktop.practice.webhooks.audience import is_listening
from conwerz_desktop.practice.world.clock import SECOND
from conwerz_desktop.practice.world.newcomers import newcomer
from conwerz_desktop.practice.world.state import Message

FIRST_LINE = 12 * SECOND
BETWEEN_LINES = (20 * SECOND, 40 * SECOND)
READS_AFTER = 3 * SECOND
REPLIES_AFTER = 7 * SECOND


@dataclass(slots=True)
class _Life:
    """How far a script has been played."""

    script: Script
    said: int = 0
    replied: int = 0
    is_typing: bool = False

    def has_more_to_say(self) -> bool:
        return self.said < len(self.script.later)

    def next_line(self) -> str:
        self.said += 1
        return self.script.later[self.said - 1]


@dataclass(slots=True)
class Living:
    """`writes` is the switch: off, the past is still told, but nobody writes, reads or answers by themselves."""

    platform: Platform
    writes: bool = True
    _lives: dict[Address, _Life] = field(default_factory=dict)
    _told: set[Asset] = field(default_factory=set)
    _has_begun: bool = False
    _random: Random = field(init=False)

    def __post_init__(self) -> None:
        self._random = self.platform.world.dice.stream("living")

    def move_in(self, cast: tuple[Script, ...]) -> None:
        """Give everyone their past, silently."""
        for script in cast:
            address = self._settle(script)
            self._lives[address] = _Life(script)
            for number, line in enumerate(script.history):
                self._remember(address, line, f"{script.key} {number}")

    def _settle(self, script: Script) -> Address:
        world = self.platform.world
        person = newcomer(world.dice, world.shop.asset(script.channel, script.page), script.profile, key=script.key)
        return world.meet(person).person.address

    def _remember(self, address: Address, line: Line, key: str) -> None:
        world = self.platform.world
        at = world.began_at - line.ago
        if not line.by_shop:
            happenings.customer_wrote(world, address, Said(line.text, line.picture), at, key=key)
            return
        told = happenings.shop_wrote_elsewhere(world, address, line.text, at, key=key)
        told.reached(Progress.READ if line.is_read else Progress.DELIVERED)

    def catch_up(self) -> None:
        """Tell the past to whoever has begun to listen; whoever stopped will hear it again."""
        world = self.platform.world
        listening = {asset for asset in self._assets() if is_listening(world, asset)}
        self._tell_past(listening - self._told)
        self._told = listening
        if listening and not self._has_begun:
            self._has_begun = True
            self.platform.later(FIRST_LINE, self._someone_writes)

    def tell_again(self) -> None:
        self._told = set()
        self.catch_up()

    def _assets(self) -> set[Asset]:
        return {address.asset for address in self._lives}

    def _tell_past(self, assets: set[Asset]) -> None:
        world = self.platform.world
        past = [m for m in world.messages.values() if m.address.asset in assets and m.sent_at < world.began_at]
        for message in sorted(past, key=lambda m: (m.sent_at, m.id)):
            self.platform.delivery.tell(happenings.story_of(world, message))

    def _someone_writes(self, at: int) -> None:
        """Until everybody has said everything; a moved clock does not make up for the time skipped."""
        heard = [address for address in self._lives if address.asset in self._told]
        talkers = [address for address in heard if self._lives[address].has_more_to_say()]
        if self.writes and talkers:
            address = self._random.choice(talkers)
            self._write(address, self._lives[address].next_line(), at)
        self.platform.later(self._random.randint(*BETWEEN_LINES), self._someone_writes)

    def _write(self, address: Address, text: str, at: int) -> None:
        if address in self.platform.world.barred:
            return
        told = happenings.customer_wrote(self.platform.world, address, Said(text), at)
        self.platform.delivery.tell([shapes.message(self.platform.world, told)])

    def answered(self, answer: Message) -> None:
        """The shop's app wrote to somebody who lives: read it, and say something friendly back."""
        life = self._lives.get(answer.address)
        if life is None or not self.writes:
            return
        self.platform.later(READS_AFTER, lambda at: self._read(answer.address, at))
        if life.replied < len(life.script.replies) and not life.is_typing:
            life.is_typing = True
            self.platform.later(REPLIES_AFTER, lambda at: self._reply(answer.address, at))

    def _read(self, address: Address, at: int) -> None:
        self.platform.delivery.tell(happenings.customer_read(self.platform.world, address, at))

    def _reply(self, address: Address, at: int) -> None:
        life = self._lives[address]
        self._write(address, life.script.replies[life.replied], at)
        life.replied += 1
        life.is_typing = False
