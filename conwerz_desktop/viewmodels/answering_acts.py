"""What whoever answers can do beyond the window: send, take files, show that somebody is typing."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future

from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.outgoing import File, Parcel, Taken
from conwerz_desktop.domain.records import record
from conwerz_desktop.viewmodels.enclosures import Read, Shrink


def _nothing_taken(_: Sequence[str]) -> Future[Sequence[Taken]]:
    found: Future[Sequence[Taken]] = Future()
    found.set_result(())
    return found


def _nothing_made(_: File, __: Channel) -> Future[File | None]:
    made: Future[File | None] = Future()
    made.set_result(None)
    return made


Choose = Callable[[Callable[[Sequence[str]], object]], object]
"""Asks for files, and hands on their addresses."""


@record
class FileActs:
    """Where files come from that go with something."""

    read: Read = _nothing_taken
    shrink: Shrink = _nothing_made
    choose: Choose = lambda _: None


@record
class AnsweringActs:
    """What happens with an answer. `send` takes its parts in order, and what the first of them quotes."""

    send: Callable[[int, Sequence[Parcel], str | None], Future[int]]
    hold: Callable[[int, Sequence[Parcel], str | None, int], Future[tuple[int, ...]]] = lambda *_: Future()
    take_back: Callable[[Sequence[int]], Future[bool]] = lambda _: Future()
    hold_for: Callable[[], int] = lambda: 0
    """Milliseconds within which an answer can be taken back."""
    read_files: Read = _nothing_taken
    shrink: Shrink = _nothing_made
    choose_files: Choose = lambda _: None
    clipboard_holds_files: Callable[[], bool] = lambda: False
    show_typing: Callable[[int], object] = lambda _: None
