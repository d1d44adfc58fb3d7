"""What may happen around messages, for property tests: each with words and ids that are found nowhere else."""

import random
from dataclasses import dataclass

from hypothesis import strategies as st

from conwerz_desktop.domain.channels import Address
from conwerz_desktop.domain.events import (
    Event,
    MessageEchoed,
    MessageEdited,
    MessageReceived,
    MessageUnsent,
    Progressed,
    Reacted,
    Unrecognised,
)
from conwerz_desktop.domain.messages import Attachment, Content, Kind, Progress
from conwerz_desktop.domain.people import Profile
from tests.unit.conftest import ANA, INSTAGRAM, NOON, NUMBER, PAGE

DAY = 86_400_000
PEOPLE = (ANA, Address(PAGE, "psid-bo"), Address(INSTAGRAM, "igsid-cy"), Address(NUMBER, "34600"))


def word(number: int) -> str:
    """No other word begins like it, so that an index keeps it whole; and it is in no other word."""
    return f"{random.Random(number).getrandbits(40):010x}zq{number:04}"


def meta_id(number: int) -> str:
    return f"mid.{random.Random(-number).getrandbits(128):032x}"


@dataclass(frozen=True)
class Told:
    """What happened around one message, days before noon."""

    number: int
    person: Address
    days: float
    kind: str
    later: float
    quotes: int

    @property
    def at(self) -> int:
        return NOON - int(self.days * DAY)

    def events(self) -> list[Event]:
        content = Content(
            f"{word(self.number)} said",
            (Attachment(Kind.FILE, title=f"file {word(self.number)}"),),
            meta_id(self.quotes),
        )
        after = self.at + int(self.later * DAY)
        who, name = self.person, meta_id(self.number)
        told: dict[str, list[Event]] = {
            "received": [MessageReceived(who, name, self.at, content, Profile(f"name {word(self.number)}"))],
            "echoed": [MessageEchoed(who, name, self.at, content), Progressed(who, Progress.READ, after, (name,))],
            "edited": [
                MessageReceived(who, name, self.at, content),
                MessageEdited(who, name, f"{word(self.number)} edited", self.at + int(self.later * 900_000)),
            ],
            "unsent": [MessageReceived(who, name, self.at, content), MessageUnsent(who, name, after)],
            "reacted": [MessageReceived(who, name, self.at, content), Reacted(who, name, "❤️", after)],
            "reacted_alone": [Reacted(who, name, "❤️", self.at)],
            "reported": [Progressed(who, Progress.READ, self.at, (name,), watermark_at=self.at)],
            "unread": [Unrecognised({"text": word(self.number)}, "new", occurred_at=self.at)],
        }
        return told[self.kind]


KINDS = ("received", "echoed", "edited", "unsent", "reacted", "reacted_alone", "reported", "unread")


@st.composite
def stories(draw: st.DrawFn) -> list[Told]:
    one = st.tuples(
        st.sampled_from(PEOPLE), st.floats(0, 60), st.sampled_from(KINDS), st.floats(0, 1), st.integers(0, 10)
    )
    return [Told(number, *each) for number, each in enumerate(draw(st.lists(one, min_size=1, max_size=10)))]
