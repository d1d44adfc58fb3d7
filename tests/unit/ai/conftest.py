"""A shop with facts, customers, and a model on loopback that says what a test wants."""

from collections.abc import Iterator
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field, replace
from datetime import UTC

import httpx
import pytest

from conwerz_desktop.app import outgoing
from conwerz_desktop.domain.ai import Auto, AutoHours, Provider
from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.errands import Errand
from conwerz_desktop.domain.people import Profile
from conwerz_desktop.domain.shop_facts import FactTopic
from conwerz_desktop.services import suggesting
from conwerz_desktop.services.ai import drafting
from conwerz_desktop.services.ai.asking import Asking
from conwerz_desktop.services.ai.auto import AutoAnswers, Manner
from conwerz_desktop.services.ai.drafting import Drafted
from conwerz_desktop.services.ai.steering import Steering
from conwerz_desktop.services.automation.running import Automation
from conwerz_desktop.store import ai, messages
from conwerz_desktop.store.ai import Prompt
from conwerz_desktop.store.database import Store
from conwerz_desktop.store.messages import MessageRow
from tests import shop
from tests.scripted_model import ScriptedModel
from tests.unit.conftest import PAGE, Clock

FACTS = {
    FactTopic.PRICES: "A bowl is 24 €, a set of four is 89 €.",
    FactTopic.DELIVERY: "We ship to all of Europe in 3 to 5 days, for 6 €.\nFollow your parcel at https://bella.example/track",
}
DISCLOSURE = "Automatic; write human."
ANA = shop.Talk(PAGE, "psid-ana", Profile("Ana"))
BEN = shop.Talk(PAGE, "psid-ben", Profile("Ben"))


@dataclass
class Desk:
    store: Store
    clock: Clock
    model: ScriptedModel
    reached: list[tuple[str, Errand]] = field(default_factory=list)
    count: int = 0

    def __post_init__(self) -> None:
        self.asking = Asking(self.store, self._reach, lambda: "sk-not-for-here")
        self.steering = Steering(self.store)
        self.running = Automation(self.store, lambda at, now: "soon", zone=UTC)
        self.auto = AutoAnswers(self.store, self.asking, Manner(DISCLOSURE, lambda at, now: "soon", "ES", UTC))

    def _reach(self, provider: Provider) -> AbstractAsyncContextManager[httpx.AsyncClient]:
        return outgoing.model_client(
            provider.origin, practice=True, note=lambda host, errand: self.reached.append((host, errand))
        )

    def switch_on(self, url: str = "") -> None:
        self.steering.configure(Provider(url or self.model.url, "small", is_on=True)).result()
        for topic, text in FACTS.items():
            suggesting.write_fact(self.store, topic, text).result()

    def allow_auto(self, hours: AutoHours = AutoHours.ALWAYS, cap: int = 20) -> None:
        for channel in Channel:
            self.steering.set_auto(channel, Auto(True, hours, cap)).result()

    def says(self, text: str, who: shop.Talk = ANA) -> int:
        """Returns the conversation."""
        self.count += 1
        message = shop.says(self.store, who, f"m_{who.person}_{self.count}", text, self.clock.now)
        (row,) = self.store.read(lambda db: messages.some(db, [message])).result()
        return row.conversation

    async def draft(self, conversation: int) -> Drafted:
        return await drafting.draft(self.store, self.asking, conversation, "ES")

    async def look(self) -> None:
        await self.running.look()
        await self.auto.look()

    def thread(self, conversation: int) -> list[MessageRow]:
        """The oldest first."""
        return list(self.store.read(lambda db: messages.page(db, conversation, limit=500)).result())[::-1]

    def sent_by_itself(self, conversation: int) -> list[str]:
        return [row.content.text for row in self.thread(conversation) if row.author == "model"]

    def prompts(self) -> tuple[Prompt, ...]:
        return self.store.read(ai.prompts).result()

    def change(self, **what: object) -> None:
        known = self.store.read(ai.provider).result()
        self.steering.configure(replace(known, **what)).result()


@pytest.fixture
def model() -> Iterator[ScriptedModel]:
    with ScriptedModel() as made:
        yield made


@pytest.fixture
def desk(store: Store, clock: Clock, model: ScriptedModel) -> Desk:
    return Desk(store, clock, model)
