"""What customers write and the shop answers, in an order that a seed decides, and a record of it to compare with."""

import random
from dataclasses import dataclass, field

from tests.journeys.processes import Desktop, PracticeMeta

CHANNELS = ("messenger", "instagram", "whatsapp")
SETTLED = {"sent", "delivered", "read"}
PEOPLE = 10  # on each channel


@dataclass
class Traffic:
    """`written` is every message's id at Meta, `answered` the text of every answer the owner gave."""

    meta: PracticeMeta
    chance: random.Random
    written: list[str] = field(default_factory=list)
    answered: list[str] = field(default_factory=list)

    def everybody_writes(self) -> None:
        for channel in CHANNELS:
            for number in range(PEOPLE):
                self._write(channel, number, 1)

    def write(self, count: int) -> None:
        """`count` messages in bursts of up to four, half of them from the most talkative customer of each channel."""
        while count:
            burst = min(count, self.chance.randint(1, 4))
            self._write(self.chance.choice(CHANNELS), int(PEOPLE * self.chance.random() ** 3), burst)
            count -= burst

    def answer(self, desktop: Desktop, count: int) -> None:
        """Every answer's words are its own."""
        known = [each["id"] for each in desktop.ask("conversations")]
        for _ in range(count):
            text = f"Answer {len(self.answered) + 1}"
            self.answered.append(text)
            desktop.ask("answer", conversation=self.chance.choice(known), text=text)

    def assert_each_reached_meta_at_most_once(self) -> dict[str, str]:
        """Returns the id that Meta gave each answer that it accepted, by the answer's text."""
        sent = self.meta.sent()
        texts = [each["text"] for each in sent]
        assert len(texts) == len(set(texts)), "an answer was sent twice"
        assert set(texts) <= set(self.answered)
        own = [each["correlation"] for each in sent if each["channel"] != "instagram"]
        assert all(own), "Messenger and WhatsApp carry our correlation"
        assert len(own) == len(set(own)), "each answer has a correlation of its own"
        return {each["text"]: each["message_id"] for each in sent}

    def _write(self, channel: str, number: int, count: int) -> None:
        text = f"Question {len(self.written) + 1}"
        told = self.meta.do("customer_writes", channel=channel, person=f"Customer {number}", text=text, count=count)
        self.written += told["message_ids"]
