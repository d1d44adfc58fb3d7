"""What was begun and not sent: kept a moment after the last key, and at once when the owner turns away."""

from collections.abc import Callable, Mapping
from concurrent.futures import Future
from functools import partial

from PySide6.QtCore import QTimer

from conwerz_desktop.viewmodels.bridge import Bridge

Keep = Callable[[int, str], Future[None]]
"""From a conversation and its draft, which is empty when there is none any more."""


class Drafts:
    """One a conversation. `pause` is a single-shot timer: how long the keys must rest."""

    def __init__(self, keep: Keep, pause: QTimer, bridge: Bridge) -> None:
        self._keep = keep
        self._bridge = bridge
        self._pause = pause
        self._pause.timeout.connect(self.settle)
        self._unkept: set[int] = set()
        self.texts: dict[int, str] = {}

    def of(self, conversation: int) -> str:
        return self.texts.get(conversation, "")

    def load(self, kept: Mapping[int, str]) -> None:
        """From the last time. What was written since is younger."""
        self.texts = {number: text for number, text in kept.items() if number not in self._unkept} | self.texts

    def write(self, conversation: int, text: str) -> None:
        if text:
            self.texts[conversation] = text
        else:
            self.texts.pop(conversation, None)
        self._unkept.add(conversation)
        self._pause.start()

    def take(self, conversation: int) -> str:
        """To be sent. Whoever queues the answer forgets the kept draft in the same transaction."""
        self._unkept.discard(conversation)
        return self.texts.pop(conversation, "")

    def give_back(self, conversation: int, text: str) -> None:
        """It could not be queued. What was written since is not replaced."""
        self.write(conversation, self.of(conversation) or text)

    def settle(self) -> None:
        """Keep now what is not kept yet."""
        self._pause.stop()
        unkept = tuple(self._unkept)
        self._unkept.clear()
        for conversation in unkept:
            kept = self._keep(conversation, self.of(conversation))
            self._bridge.when_done(kept, lambda _: None, partial(self._unkept.add, conversation))
