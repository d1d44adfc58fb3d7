"""Answers on their way from the composer to the outbox, held for some seconds in which they can be taken back."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication

from conwerz_desktop.domain.outgoing import File, Parcel
from conwerz_desktop.domain.records import record
from conwerz_desktop.viewmodels.answering_acts import AnsweringActs
from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.composer_state import Quote


@record
class HandedOver:
    """An answer on its way from the composer to the outbox, or back."""

    conversation: int
    text: str = ""
    files: tuple[File, ...] = ()
    reply_to: str | None = None
    quote: Quote | None = None


@dataclass(slots=True)
class Held:
    """An answer that does not go yet, and the rows under which it waits."""

    handed: HandedOver
    queued: tuple[int, ...]
    is_over: bool = False


@record
class Told:
    """Whom a departure tells: that it was queued, that it comes back, that it can be taken back, what went wrong."""

    sent: Callable[[], object]
    back: Callable[[HandedOver], object]
    undoable: Callable[[str, Callable[[], object]], object]
    say: Callable[[str], object]


class Departures:
    def __init__(self, acts: AnsweringActs, bridge: Bridge, told: Told) -> None:
        self._acts = acts
        self._bridge = bridge
        self._told = told
        self._newest: Held | None = None

    def go(self, handed: HandedOver, made: Sequence[Parcel]) -> None:
        """Held for some seconds, if the owner wants that: until then it can be taken back."""
        back = partial(self._told.back, handed)
        if held_for := self._acts.hold_for():
            going = self._acts.hold(handed.conversation, made, handed.reply_to, held_for)
            self._bridge.when_done(going, partial(self._held, handed), back)
        else:
            sent = self._acts.send(handed.conversation, made, handed.reply_to)
            self._bridge.when_done(sent, lambda _: self._told.sent(), back)

    def take_back_newest(self, conversation: int) -> bool:
        """False where none was sent a moment ago in this conversation."""
        newest = self._newest
        if newest is None or newest.handed.conversation != conversation:
            return False
        self._take_back(newest)
        return True

    def _held(self, handed: HandedOver, queued: tuple[int, ...]) -> None:
        self._told.sent()
        self._newest = held = Held(handed, queued)
        self._told.undoable(_translated("It goes in a moment"), partial(self._take_back, held))

    def _take_back(self, held: Held) -> None:
        """Once: another answer may lie under the same number afterwards."""
        if held.is_over:
            return
        held.is_over, self._newest = True, None
        self._bridge.when_done(self._acts.take_back(held.queued), partial(self._taken_back, held.handed))

    def _taken_back(self, handed: HandedOver, is_taken: bool) -> None:
        if is_taken:
            self._told.back(handed)
        else:
            self._told.say(_translated("It is on its way already, and Meta takes nothing back for a shop"))


def _translated(text: str) -> str:
    return QCoreApplication.translate("Composer", text)
