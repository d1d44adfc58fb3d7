"""Turns what Meta told us into rows: a page of events in one transaction, once each, in whatever order they come."""

from collections.abc import Container, Iterable, Sequence
from dataclasses import fields, replace
from functools import cache
from itertools import groupby
from operator import attrgetter
from typing import Any, cast

from conwerz_desktop.domain import taxonomy
from conwerz_desktop.domain.channels import Address, Channel
from conwerz_desktop.domain.events import (
    UNTOLD,
    ControlChanged,
    Event,
    Happened,
    Ignored,
    MessageEchoed,
    MessageEdited,
    MessageReceived,
    MessageUnsent,
    PersonMoved,
    PersonNamed,
    Progressed,
    Reacted,
    Unrecognised,
)
from conwerz_desktop.domain.messages import BY_US, Author, Content, Progress
from conwerz_desktop.services import control, intake_assets, intake_people
from conwerz_desktop.services.comments import intake as comments
from conwerz_desktop.services.intake_people import asset_row
from conwerz_desktop.services.intake_people import place as _place
from conwerz_desktop.store import attachments, barring, conversations, in_charge, messages, sends, unrecognised
from conwerz_desktop.store.database import Writing

NOT_AN_ASSET = intake_assets.NOT_AN_ASSET
WORTH_ASKING_AHEAD = 8  # messages in a row
EDITABLE = 86_400_000  # far longer than any channel lets its customers edit


def apply(writing: Writing, events: Iterable[Event]) -> None:
    """Idempotent: applying the same events again, in any order, changes nothing."""
    for kind, run in groupby(events, type):
        together = _dated(kind, run, writing.now)
        if kind is MessageReceived and len(together) >= WORTH_ASKING_AHEAD:
            _receive_many(writing, cast("list[MessageReceived]", together))
        else:
            for event in together:
                _apply(writing, event)
    conversations.refresh(writing)
    barring.try_again(writing)


def _receive_many(writing: Writing, heard: Sequence[MessageReceived]) -> None:
    """A run of messages: asked for together, and those that are plainly new written together."""
    _look_ahead(writing, heard)
    unanswered = _unanswered(writing, heard)
    new: list[messages.NewMessage] = []
    for event in heard:
        if plain := _plainly_new(writing, event, unanswered):
            new.append(plain)
        else:
            messages.add_heard(writing, new)  # what comes now may find them, or make two conversations one
            new.clear()
            if (conversation := _receive(writing, event)) is not None:
                unanswered.discard(conversation)  # it may be another's as well by now
    messages.add_heard(writing, new)
    writing.unheard.clear()


def _look_ahead(writing: Writing, heard: Sequence[MessageReceived]) -> None:
    intake_people.look_ahead(writing, heard)
    named = ((asset_row(writing, event.address.asset), event.message_id) for event in heard)
    since = min(event.sent_at for event in heard)
    messages.look_ahead(writing, ((asset, meta_id) for asset, meta_id in named if asset is not None), since)


def _unanswered(writing: Writing, heard: Sequence[MessageReceived]) -> set[int]:
    """Conversations of WhatsApp in which nothing was written here at the time of these messages or later."""
    placed = {known[1] for (channel, *_), (_, known) in writing.places.items() if channel is Channel.WHATSAPP}
    return placed - messages.answered_since(writing.db, placed, min(event.sent_at for event in heard))


def _plainly_new(writing: Writing, event: MessageReceived, unanswered: Container[int]) -> messages.NewMessage | None:
    """None where there is more to look up than `_look_ahead` did."""
    place = intake_people.known_place(writing, event.address, event.sent_at, event.sender)
    if place is None or event.imported or (_is_by_the_second(event) and place[1] not in unanswered):
        return None
    if not messages.is_unheard(writing, place[0], event.message_id):
        return None
    return _noted(writing, event, *place, event.sent_at)


def _is_by_the_second(event: MessageReceived) -> bool:
    """Whether it stands behind what was written here in the same second."""
    return event.address.asset.channel is Channel.WHATSAPP and not event.imported


def _apply(writing: Writing, event: Event) -> None:
    match event:
        case MessageReceived():
            _receive(writing, event)
        case MessageEchoed():
            _echo(writing, event)
        case MessageEdited():
            _edit(writing, event)
        case MessageUnsent():
            _unsend(writing, event)
        case Reacted():
            _react(writing, event)
        case Progressed():
            _progress(writing, event)
        case Happened() | ControlChanged() | PersonMoved() | PersonNamed():
            intake_people.apply(writing, event)
        case Ignored():
            pass
        case Unrecognised():
            _keep(writing, event)
        case _:
            intake_assets.apply(writing, event)


def _dated(kind: Any, run: Iterable[Event], now: int) -> list[Event]:
    """What Meta gave no time counts as told now."""
    together: list[Any] = list(run)
    for name in _times(kind):
        time = attrgetter(name)
        together = [replace(event, **{name: now}) if time(event) == UNTOLD else event for event in together]
    return together


@cache
def _times(kind: type[Any]) -> tuple[str, ...]:
    return tuple(each.name for each in fields(kind) if each.name.endswith("_at"))


def _receive(writing: Writing, event: MessageReceived) -> int | None:
    """Returns the conversation."""
    if (place := _place(writing, event.address, event.sent_at, event.sender)) is None:
        return None
    asset, conversation = place
    sent_at = event.sent_at
    if _is_by_the_second(event):
        sent_at = messages.within_second(writing.db, conversation, sent_at)
    _write(writing, _noted(writing, event, asset, conversation, sent_at))
    return conversation


def _noted(
    writing: Writing, event: MessageReceived, asset: int, conversation: int, sent_at: int
) -> messages.NewMessage:
    """The message, after a note of who is in charge."""
    if not event.imported:
        in_charge.note(writing, conversation, control.heard(event.in_standby), event.sent_at)
    return messages.NewMessage(
        conversation, asset, event.message_id, Author.CUSTOMER, event.content, sent_at, Progress.RECEIVED,
        event.imported,
    )  # fmt: skip


def _echo(writing: Writing, event: MessageEchoed) -> None:
    if (place := _place(writing, event.address, event.sent_at)) is None:
        return
    asset, conversation = place
    comments.echo(writing, asset, event)
    if answer := _our_answer(writing, event, asset, conversation):
        sends.settle(writing, answer, event.message_id)
        attachments.complete(writing, answer, event.content.attachments)
        messages.place(writing, answer, event.sent_at)
    else:
        new = messages.NewMessage(
            conversation, asset, event.message_id, Author.ELSEWHERE, event.content, event.sent_at, Progress.SENT,
            event.imported,
        )  # fmt: skip
        if message := _write(writing, new):
            sends.apply_early_report(writing, message, asset, event.message_id)
    messages.advance_upto(writing, conversation)
    if event.in_standby:
        in_charge.note(writing, conversation, event.app_id or "", event.sent_at)


def _our_answer(writing: Writing, event: MessageEchoed, asset: int, conversation: int) -> int | None:
    """The answer of ours that this is the echo of. Instagram's echoes carry no correlation, only the words."""
    if event.correlation and (answer := sends.by_correlation(writing.db, event.correlation)):
        return answer
    if known := messages.find(writing.db, asset, event.message_id):
        return known if messages.author(writing.db, known) in BY_US else None
    if event.address.asset.channel is Channel.INSTAGRAM:
        kind = next((part.kind for part in event.content.attachments), None)
        return sends.by_content(writing.db, conversation, event.content.text, kind)
    return None


def _edit(writing: Writing, event: MessageEdited) -> None:
    """An edit may be told again after its message was erased: the message was sent up to `EDITABLE` earlier."""
    written_at = event.edited_at - EDITABLE
    if written_at <= writing.horizon:
        return
    if intake_people.stays_away(writing, event.address, written_at) and not _is_known(writing, event):
        return
    if message := _known_or_placeholder(writing, event.address, event.message_id, event.edited_at):
        messages.edit(writing, message, event.text, event.edited_at)


def _is_known(writing: Writing, event: MessageEdited) -> bool:
    asset = intake_people.asset_row(writing, event.address.asset)
    return asset is not None and messages.find(writing.db, asset, event.message_id) is not None


def _unsend(writing: Writing, event: MessageUnsent) -> None:
    if message := _known_or_placeholder(writing, event.address, event.message_id, event.unsent_at):
        messages.unsend(writing, message, event.unsent_at)


def _react(writing: Writing, event: Reacted) -> None:
    if place := _place(writing, event.address, event.reacted_at):
        asset, conversation = place
        reaction = messages.Reaction(event.emoji, event.by_shop)
        messages.react(writing, asset, conversation, event.message_id, reaction, event.reacted_at)


def _progress(writing: Writing, event: Progressed) -> None:
    asset = asset_row(writing, event.address.asset)
    if asset is None or event.reported_at <= writing.horizon:
        return
    problem = None if event.error_code is None else taxonomy.problem(event.error_code)
    for meta_id in event.message_ids:
        _report(writing, asset, meta_id, event, problem)
    if event.watermark_at is not None and (place := _place(writing, event.address, event.reported_at)):
        conversations.raise_watermarks(writing, place[1], event.progress, event.watermark_at)
        messages.advance_upto(writing, place[1])


def _report(writing: Writing, asset: int, meta_id: str, event: Progressed, problem: str | None) -> None:
    """A report whose answer is not known by Meta's id yet: by our correlation, else kept until it is."""
    message = messages.find(writing.db, asset, meta_id)
    if message is None and event.correlation:
        message = sends.by_correlation(writing.db, event.correlation)
        if message is not None:
            sends.settle(writing, message, meta_id)
    if message is None:
        sends.keep_report(writing, asset, meta_id, event.progress, problem, event.reported_at)
    else:
        messages.advance(writing, message, event.progress, problem)


def _keep(writing: Writing, event: Unrecognised) -> None:
    if event.asset_id != NOT_AN_ASSET and (event.occurred_at or writing.now) > writing.horizon:
        unrecognised.keep(writing, event)


def _write(writing: Writing, new: messages.NewMessage) -> int | None:
    message = messages.add(writing, new)
    if message is None and (known := messages.find(writing.db, new.asset, new.meta_id)):
        messages.fill(writing, known, new)
        if not new.imported:
            messages.hear(writing, known, new.meta_id)
    return message


def _known_or_placeholder(writing: Writing, address: Address, meta_id: str, at: int) -> int | None:
    """The message, or an empty row in its place when its edit or its unsending came first."""
    asset = asset_row(writing, address.asset)
    if asset is None or at <= writing.horizon:
        return None
    if known := messages.find(writing.db, asset, meta_id):
        return known
    if (place := _place(writing, address, at)) is None:
        return None
    empty = messages.NewMessage(place[1], asset, meta_id, Author.CUSTOMER, Content(), at, Progress.RECEIVED)
    return messages.add(writing, empty)
