"""Who hears of what was kept, wherever it was kept: in this process or in one beside it."""

from collections.abc import Collection, Container, Iterable, Sequence

from conwerz_relay.queues import EVERYBODY, Listener
from conwerz_relay.records import Arrival, Kept, Outcome, Placed


class Announcer:
    """`is_shared`: other relays are told as well, so it is found out for everybody."""

    def __init__(self, *, is_shared: bool) -> None:
        self._is_shared = is_shared
        self._listeners: list[tuple[Listener, Container[bytes]]] = []
        self._heard: Container[bytes] = ()

    def add(self, listener: Listener, among: Container[bytes]) -> None:
        self._heard = EVERYBODY if self._listeners or self._is_shared else among
        self._listeners.append((listener, among))

    def tell_placed(self, placed: Iterable[tuple[Sequence[Arrival], Sequence[Placed]]]) -> Collection[bytes]:
        """What became known in one moment. Returns the devices that it was for."""
        news: dict[bytes, list[Kept]] = {}
        with_gaps: set[bytes] = set()
        heard = self._heard
        for arrivals, places in placed:
            for arrival, (outcome, sequence) in zip(arrivals, places, strict=True):
                if arrival.device not in heard:
                    continue
                if outcome is Outcome.STORED:
                    news.setdefault(arrival.device, []).append(Kept(sequence, arrival))
                elif outcome is Outcome.DROPPED:
                    with_gaps.add(arrival.device)
        told: dict[bytes, Sequence[Kept]] = {**news, **dict.fromkeys(with_gaps, ())}
        for listener, among in self._listeners:
            for device, kept in told.items():
                if device in among:
                    listener(device, kept)
        return told.keys()

    def ring(self, device: bytes) -> None:
        """Something came for it, in another way."""
        for listener, _ in self._listeners:
            listener(device, ())
