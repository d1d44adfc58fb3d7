"""When a customer is told that their message was seen: at the moment the owner chose for their channel."""

from concurrent.futures import Future

from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.manners import Manners, Seen
from conwerz_desktop.store import gestures, manners
from conwerz_desktop.store.database import Store, Writing


def after_answer(writing: Writing, conversation: int) -> None:
    if manners.of_conversation(writing.db, conversation).seen is not Seen.NEVER:
        gestures.see(writing, conversation)


def after_reading(writing: Writing, conversation: int) -> None:
    if manners.of_conversation(writing.db, conversation).seen is Seen.ALWAYS:
        gestures.see(writing, conversation)


def choose(store: Store, channel: Channel, chosen: Manners) -> Future[None]:
    return store.write(lambda writing: manners.put(writing, channel, chosen))
