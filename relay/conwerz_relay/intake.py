"""What a queue over one database does alike, whether this process keeps it or one beside it."""

from abc import ABC, abstractmethod
from collections.abc import Container, Sequence
from contextlib import suppress

from conwerz_relay.announcing import Announcer
from conwerz_relay.limits import Room
from conwerz_relay.queues import EVERYBODY, Listener, Unavailable
from conwerz_relay.records import Arrival, Outcome, Placed


class Intake(ABC):
    """Takes in as many events as there is memory for, and has whoever waits told of them."""

    def __init__(self, room: Room, announcer: Announcer) -> None:
        self._room = room
        self._announcer = announcer

    @abstractmethod
    async def place(self, arrivals: Sequence[Arrival]) -> Sequence[Placed]:
        """In one commit. Raises Unavailable where there is no room for all of them."""

    def on_arrival(self, listener: Listener, among: Container[bytes] = EVERYBODY) -> None:
        self._announcer.add(listener, among)

    async def append(self, arrival: Arrival) -> Outcome:
        (outcome,) = await self.append_all((arrival,))
        if outcome is Outcome.UNKEPT:
            raise Unavailable
        return outcome

    async def append_all(self, arrivals: Sequence[Arrival]) -> list[Outcome]:
        fitting = self._room.fitting([(arrival.size,) for arrival in arrivals])
        these = arrivals if len(fitting) == len(arrivals) else [arrivals[number] for number in fitting]
        outcomes = [Outcome.UNKEPT] * len(arrivals)
        if these:
            with suppress(Unavailable):
                for number, (outcome, _) in zip(fitting, await self.place(these), strict=True):
                    outcomes[number] = outcome
        return outcomes

    def home(self, device: bytes) -> int:  # noqa: ARG002 - there is one
        return 0

    def fitting(self, home: int, sizes: Sequence[Sequence[int]]) -> Sequence[int]:  # noqa: ARG002 - as above
        return self._room.fitting(sizes)
