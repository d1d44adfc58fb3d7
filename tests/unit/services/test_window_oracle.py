"""No call outside of its window, tag or limit: random histories through the real lanes, judged by rules written anew.

The judge knows Meta's contract (2.4, 2.6, 2.10) and nothing of `domain.messaging_window` or `domain.limits`.
"""

import asyncio
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import httpx
from hypothesis import HealthCheck, Phase, example, given, settings
from hypothesis import strategies as st

from conwerz_desktop.domain.channels import Address, Asset, Channel
from conwerz_desktop.domain.events import Event, MessageEdited, MessageReceived, MessageUnsent, Reacted
from conwerz_desktop.domain.manners import Manners, Seen
from conwerz_desktop.domain.messages import Author, Content, Kind
from conwerz_desktop.domain.outgoing import File, Filled, Parcel
from conwerz_desktop.meta.graph import GraphClient
from conwerz_desktop.meta.instagram import InstagramSender
from conwerz_desktop.meta.messenger import MessengerSender
from conwerz_desktop.meta.sending import Sender
from conwerz_desktop.meta.whatsapp import WhatsAppSender
from conwerz_desktop.services import gesturing, intake, lanes, manners, reacting, uploads
from conwerz_desktop.store import connections, conversations, database, messages, sends
from conwerz_desktop.store.database import Store, Writing

HOURS, DAYS = 3_600_000, 86_400_000
BEGAN_AT = 1_790_000_000_000
PICTURE = File(Kind.IMAGE, "a.png", "image/png", b"\x89PNG\r\n\x1a\n")


@dataclass(frozen=True)
class Step:
    """`wait` milliseconds pass, then something happens."""

    wait: int
    what: str
    length: int = 5


@dataclass
class Judge:
    """What Meta would say of a call that comes at `now`."""

    channel: Channel
    heard_at: int = 0
    verdicts: list[str] = field(default_factory=list)

    def hears(self, at: int) -> None:
        self.heard_at = max(self.heard_at, at)

    def judges(self, body: dict[str, Any], now: int) -> None:
        since = now - self.heard_at
        if body.get("type") == "template":
            self._note(self.channel is Channel.WHATSAPP, "a template where there are none")
        elif body.get("tag") == "HUMAN_AGENT":
            late = 24 * HOURS - 60_000 <= since < 7 * DAYS and self.channel is not Channel.WHATSAPP
            self._note(late and body.get("messaging_type") == "MESSAGE_TAG", "HUMAN_AGENT outside of its time")
        else:
            self._note(since < 24 * HOURS, f"a call {since / HOURS:.3f} hours after the customer wrote")
        self._note("tag" not in body or body["tag"] == "HUMAN_AGENT", "a tag that has ended")
        text = (body.get("message") or {}).get("text") or (body.get("text") or {}).get("body") or ""
        fits = {
            Channel.MESSENGER: len(text) <= 2000,
            Channel.INSTAGRAM: len(text.encode()) <= 1000,
            Channel.WHATSAPP: len(text) <= 4096,
        }[self.channel]
        self._note(fits, "a text that is too long")

    def _note(self, good: bool, verdict: str) -> None:
        if not good:
            self.verdicts.append(verdict)


class Recorder:
    """Takes everything, and shows each call to the judge at the moment it comes."""

    def __init__(self, judge: Judge, clock: Callable[[], int]) -> None:
        self._judge = judge
        self._clock = clock
        self.calls: list[dict[str, Any]] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        number = len(self.calls) + 1
        if request.url.path.endswith("/messages"):
            body = json.loads(request.content)
            self.calls.append(body)
            self._judge.judges(body, self._clock())
        return httpx.Response(200, json={"message_id": f"s{number}", "messages": [{"id": f"s{number}"}], "id": "9",
                                         "attachment_id": "9"})  # fmt: skip


@dataclass
class Time:
    now: int = BEGAN_AT


@dataclass
class History:
    """One conversation and what happens in it."""

    store: Store
    judge: Judge
    address: Address
    conversation: int
    time: Time
    count: int = 0
    allowed: int = 0

    def apply(self, *events: Event) -> None:
        self.store.write(lambda writing: intake.apply(writing, events)).result()

    @property
    def now(self) -> int:
        return self.time.now

    def next_id(self) -> str:
        self.count += 1
        return f"m{self.count}"

    def does(self, step: Step) -> None:
        match step.what:
            case "writes":
                self.judge.hears(self.now)
                self.apply(MessageReceived(self.address, self.next_id(), self.now, Content("hello")))
            case "reacts":
                self.judge.hears(self.now)
                self.apply(Reacted(self.address, "m1", "👍", self.now))
            case "takes reaction back":
                self.apply(Reacted(self.address, "m1", "", self.now))
            case "unsends what never came":
                self.apply(MessageUnsent(self.address, self.next_id(), self.now))
            case "edits what never came":
                self.apply(MessageEdited(self.address, self.next_id(), "other words", self.now))
            case "late delivery":
                at = self.now - 20 * HOURS
                self.judge.hears(at)
                self.apply(MessageReceived(self.address, self.next_id(), at, Content("late")))
            case "answers" | "answers by rule" | "sends a picture" | "sends a template":
                self._answers(step)
            case "puts a reaction":
                newest = self.store.read(lambda db: messages.page(db, self.conversation, limit=50)).result()
                customers = [row for row in newest if row.author is Author.CUSTOMER]
                if customers:
                    reacting.react(self.store, customers[0].id, "❤️").result()

    def _answers(self, step: Step) -> None:
        author = Author.AUTOMATIC if step.what == "answers by rule" else Author.OWNER
        parcel = {
            "sends a picture": Parcel(beside=PICTURE),
            "sends a template": Parcel("Hi", Filled("a", "en", "[]")),
        }.get(step.what, Parcel("é" * step.length))

        def queue(writing: Writing) -> None:
            sends.queue(writing, self.conversation, parcel, author, f"c{self.next_id()}")
            manners.after_answer(writing, self.conversation)
            conversations.refresh(writing)

        self.store.write(queue).result()

    async def settles(self) -> None:
        """Until nothing is on its way any more."""
        changed, loop = asyncio.Event(), asyncio.get_running_loop()
        unsubscribe = self.store.subscribe(lambda _: loop.call_soon_threadsafe(changed.set))
        queued = "SELECT count(*) FROM message WHERE progress IN ('queued', 'sending')"
        left = f"SELECT ({queued}) + (SELECT count(*) FROM gesture)"
        try:
            async with asyncio.timeout(5):
                while self.store.read(lambda db: db.execute(left).fetchone()[0]).result():
                    await changed.wait()
                    changed.clear()
        finally:
            unsubscribe()


PHASES = (Phase.explicit, Phase.reuse, Phase.generate)  # a shrunk history tells little more, and each takes its time
HAPPENINGS = (
    "writes", "reacts", "takes reaction back", "unsends what never came", "edits what never came", "late delivery",
    "answers", "answers by rule", "sends a picture", "sends a template", "puts a reaction",
)  # fmt: skip
EDGES = (0, 24 * HOURS - 60_000, 24 * HOURS, 7 * DAYS - 60_000, 7 * DAYS)
WAITS = st.one_of(
    st.integers(0, 3 * HOURS),
    st.integers(0, 8 * DAYS),
    st.builds(lambda edge, by: max(0, edge + by), st.sampled_from(EDGES), st.integers(-61_000, 1_000)),
)
STEPS = st.lists(
    st.builds(Step, WAITS, st.sampled_from(HAPPENINGS), st.sampled_from((1, 500, 501, 1000, 2000, 2001, 4096, 4097))),
    min_size=1,
    max_size=8,
)


def sender(graph: GraphClient, channel: Channel) -> Sender:
    match channel:
        case Channel.MESSENGER:
            return MessengerSender(graph, "token")
        case Channel.INSTAGRAM:
            return InstagramSender(graph, "token", "1001")
        case Channel.WHATSAPP:
            return WhatsAppSender(graph, "token")


async def live(channel: Channel, steps: list[Step]) -> tuple[Judge, list[dict[str, Any]]]:
    with TemporaryDirectory() as folder:
        time = Time()
        judge = Judge(channel, BEGAN_AT)
        store = Store(Path(folder) / "conwerz.db", database.new_key(), lambda: time.now)
        asset = Asset(channel, "1001" if channel is Channel.MESSENGER else "2002")
        address = Address(asset, "34600111222")
        row = store.write(lambda writing: connections.add(writing, asset, "Bella", page_id="1001")).result()
        manners.choose(store, channel, Manners(Seen.ON_REPLY)).result()
        first = MessageReceived(address, "m1", BEGAN_AT, Content("hello"))
        store.write(lambda writing: intake.apply(writing, [first])).result()
        conversation = store.read(lambda db: int(db.execute("SELECT id FROM conversation").fetchone()[0])).result()
        history = History(store, judge, address, conversation, time, count=1)
        recorder = Recorder(judge, lambda: time.now)
        async with httpx.AsyncClient(transport=httpx.MockTransport(recorder)) as http:
            senders = {row: sender(GraphClient(http, "http://meta.example"), channel)}
            running = [each.run(store, senders, store.time.now, lambda _: 0) for each in (lanes, uploads, gesturing)]
            tasks = [asyncio.create_task(each) for each in running]
            for step in steps:
                time.now += step.wait
                history.does(step)
                await history.settles()
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
        store.close()
        return judge, recorder.calls


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow], phases=PHASES)
@given(st.sampled_from(Channel), STEPS)
@example(Channel.MESSENGER, [Step(23 * HOURS, "unsends what never came"), Step(2 * HOURS, "answers by rule")])
@example(Channel.WHATSAPP, [Step(23 * HOURS, "edits what never came"), Step(2 * HOURS, "answers")])
@example(Channel.INSTAGRAM, [Step(30 * HOURS, "puts a reaction"), Step(0, "answers", 501)])
def test_no_call_outside_of_its_window_tag_or_limit(channel: Channel, steps: list[Step]) -> None:
    judge, _ = asyncio.run(live(channel, steps))
    assert judge.verdicts == []


def test_what_is_allowed_is_done() -> None:
    """The judge is not content because nothing happens."""
    day = [Step(HOURS, "answers"), Step(0, "sends a picture"), Step(0, "puts a reaction")]
    for channel in Channel:
        _, calls = asyncio.run(live(channel, day))
        assert len(calls) >= 4
    late = [Step(30 * HOURS, "answers"), Step(0, "answers by rule")]
    tags = {channel: [call.get("tag") for call in asyncio.run(live(channel, late))[1]] for channel in Channel}
    assert tags == {
        Channel.MESSENGER: ["HUMAN_AGENT"],
        Channel.INSTAGRAM: ["HUMAN_AGENT"],
        Channel.WHATSAPP: [],
    }
    assert [
        call["type"] for call in asyncio.run(live(Channel.WHATSAPP, [Step(30 * HOURS, "sends a template")]))[1]
    ] == ["template"]


def test_the_judge_itself() -> None:
    for body, wait in (({"type": "text"}, 24 * HOURS), ({"tag": "HUMAN_AGENT"}, HOURS), ({"tag": "ACCOUNT_UPDATE"}, 0)):
        judge = Judge(Channel.MESSENGER, BEGAN_AT)
        judge.judges(body, BEGAN_AT + wait)
        assert judge.verdicts
