"""What an answer is on its way to Meta, and what the three channels' senders have in common."""

from typing import Any, Literal, Protocol

from conwerz_desktop.domain.channels import Address, Channel
from conwerz_desktop.domain.messages import Author
from conwerz_desktop.domain.outgoing import File, Outgoing, Parcel, file_of, flaw
from conwerz_desktop.domain.records import record
from conwerz_desktop.meta import errors


@record
class ByPerson:
    """Says that the owner wrote an answer, which is what Meta's HUMAN_AGENT tag promises (contract 2.4).

    There is none for any other author, so no automatic answer can carry the tag (design section 4, rule 5).
    """

    author: Literal[Author.OWNER]

    def __post_init__(self) -> None:
        if self.author is not Author.OWNER:
            raise TypeError(f"{self.author} is not a person")


@record
class Answer:
    """Words, and what goes beside them: a file by the `handle` of its upload.

    `correlation` comes back with the echo (Messenger) or the status (WhatsApp); Instagram has none.
    `phone` is the customer's number if it is known, digits only; WhatsApp prefers it to a business-scoped id.
    `by_person_outside_window` is for 24 hours to 7 days after the customer wrote, Messenger and Instagram only.
    """

    text: str
    correlation: str | None = None
    reply_to: str | None = None
    phone: str | None = None
    by_person_outside_window: ByPerson | None = None
    beside: Outgoing | None = None


@record
class Request:
    """A POST: the path below the version, and the JSON."""

    path: str
    body: dict[str, Any]


@record
class Accepted:
    """Meta took it. Delivered it is only when Meta says so later."""

    message_id: str


@record
class Reread:
    """A message as Meta's Conversations API shows it (contract 2.4)."""

    message_id: str
    from_shop: bool
    sent_at: int
    text: str


@record
class Reacting:
    """An empty `emoji` takes the reaction back."""

    address: Address
    message_id: str
    emoji: str
    phone: str | None = None


@record
class Barring:
    """Nothing passes between the shop and this person any more, or, with `barred` false, it does again."""

    address: Address
    barred: bool
    phone: str | None = None


class Sender(Protocol):
    """One asset's voice. All calls raise `meta.errors`."""

    async def send(self, address: Address, answer: Answer) -> Accepted: ...

    async def upload(self, address: Address, file: File) -> str:
        """Give Meta the bytes, which reach nobody by that. Returns the handle to send them by."""

    async def mark_read(self, address: Address, message_id: str) -> None:
        """Show the customer that the shop has read up to this message of theirs."""

    async def show_typing(self, address: Address, message_id: str) -> None:
        """For some seconds, or until an answer goes. On WhatsApp this marks the message as read too."""

    async def react(self, to: Reacting) -> None:
        """Doing it twice changes nothing."""

    async def bar(self, to: Barring) -> None:
        """Doing it twice changes nothing. Refused on Messenger and Instagram (decision 0205)."""

    async def read_again(self, address: Address) -> tuple[Reread, ...]:
        """About 20 messages of the conversation, newest first. Empty on WhatsApp, which has no such call."""


def check(channel: Channel, answer: Answer) -> None:
    """Raises TooLong or Refused for what the channel must refuse, before anything is sent (domain/limits)."""
    file = file_of(answer.beside)
    if file is not None and file.handle is not None:
        return  # its bytes were looked at when they were uploaded
    found = flaw(channel, Parcel(answer.text, answer.beside))
    if found == "too_long":
        raise errors.TooLong
    if found:
        raise errors.Refused(errors.named(found))


def no_bar() -> errors.Refused:
    return errors.Refused(errors.named("block_refused"))


def handle(found: object) -> str:
    """What an upload was given as a name."""
    if isinstance(found, int):
        return str(found)
    if not isinstance(found, str) or not found:
        raise errors.Unsettled
    return found


def accepted(message_id: object) -> Accepted:
    """Only a new message id means sent; without one we do not know."""
    if not isinstance(message_id, str) or not message_id:
        raise errors.Unsettled
    return Accepted(message_id)
