"""A long run of messages is taken in together, by a shorter way, and nobody can tell."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import example, given, settings
from hypothesis import strategies as st

from conwerz_desktop.domain.channels import Address
from conwerz_desktop.domain.events import Event, MessageEchoed, MessageReceived, MessageUnsent
from conwerz_desktop.domain.messages import Attachment, Content, Kind
from conwerz_desktop.domain.people import NOBODY, Profile
from conwerz_desktop.services import intake
from conwerz_desktop.services.outbox import Outbox
from conwerz_desktop.store import conversations, purge, triage
from conwerz_desktop.store.database import Store, Writing
from conwerz_desktop.store.purge import Stage, Until
from tests.unit.conftest import ANA, IN_MEMORY, INSTAGRAM, NOON, NUMBER, PAGE, Clock, lay_shop

EXAMPLES = max(200, settings().max_examples)
BY_NUMBER, BY_ID = Address(NUMBER, "34600987654"), Address(NUMBER, "ES.77")
PEOPLE = (ANA, Address(PAGE, "psid-bo"), Address(INSTAGRAM, "1784000000000321"), BY_NUMBER, BY_ID)
KNOWN_BY_ONE_ID = (0, 1, 2)  # of two lines that are found to be one, what was read of one may be unread again
SENDERS = (NOBODY, Profile("Ana"), Profile("Bo", phone="34600987654"), Profile(other_ids=("34600987654",)))
PICTURE = (Attachment(Kind.IMAGE, url="https://cdn.example/1"), Attachment(Kind.FILE, title="list.pdf"))


def heard(told: tuple[int, int, int, int, bool, bool]) -> MessageReceived:
    """Times tie, ids come twice, and some are read from Meta again. Only WhatsApp tells further ids of a person."""
    number, who, second, sender, in_standby, imported = told
    sender = sender if PEOPLE[who].asset is NUMBER or not SENDERS[sender].other_ids else 0
    content = Content(f"message {number}", PICTURE if number % 5 == 0 else ())
    sent_at = NOON - 3_000 + second * 1000
    return MessageReceived(PEOPLE[who], f"mid.{number}", sent_at, content, SENDERS[sender], in_standby, imported)


SELDOM = st.sampled_from((False,) * 9 + (True,))
HEARD = st.tuples(
    st.integers(0, 40), st.integers(0, 4), st.integers(0, 5), st.sampled_from((0, 0, 0, 1, 2, 3)), SELDOM, SELDOM
).map(heard)
RUN = st.lists(HEARD, min_size=intake.WORTH_ASKING_AHEAD, max_size=14)
DEEDS = st.sampled_from(("nothing", "answer", "echo", "see", "finish", "snooze", "unsend", "purge"))
EXPIRED = Until(NOON - 1_500, 0)  # in the midst of what is heard
MESSAGES, CONVERSATIONS = (
    next(each for each in purge.PURGING if each.name == name) for name in ("messages", "conversations")
)


def table(store: Store, query: str) -> list[tuple[Any, ...]]:
    return store.read(lambda db: db.execute(query).fetchall()).result()


WHO = "c.asset || (SELECT min(person_id) FROM address WHERE conversation = c.id)"


def everything(store: Store) -> tuple[list[tuple[Any, ...]], ...]:
    """But for what hangs on who of a page was met first: the numbers of persons and, of two who are one, whose name."""
    (names,) = zip(*table(store, "SELECT name FROM pragma_table_info('conversation')"), strict=True)
    facts = ", ".join(f"c.{name}" for name in names if name not in ("id", "person", "person_id"))
    message = "m.id, m.meta_id, m.author, m.text, m.kind, m.sent_at, m.progress, m.imported"
    return (
        table(store, f"SELECT {WHO}, {facts} FROM conversation c ORDER BY 1"),
        table(store, f"SELECT {message}, {WHO} FROM message m JOIN conversation c ON c.id = m.conversation ORDER BY 1"),
        table(store, "SELECT * FROM attachment ORDER BY 1, 2"),
        table(store, "SELECT * FROM known ORDER BY 1, 2"),
        table(
            store, f"SELECT a.person_id, {WHO} FROM address a JOIN conversation c ON c.id = conversation ORDER BY 1, 2"
        ),
    )


def purge_as_far_as(store: Store, last: Stage) -> None:
    for stage in purge.PURGING[: purge.PURGING.index(last) + 1]:
        while store.write(lambda writing, stage=stage: stage.slice(writing, EXPIRED, 1_000)).result().rows:
            pass


def do(store: Store, deed: str, who: Address, number: int) -> None:
    if deed == "purge":  # and the program ends before it has come to the conversations
        purge_as_far_as(store, MESSAGES)
    query = f"SELECT asset, conversation FROM address WHERE person_id = '{who.person}' ORDER BY asset"
    for asset, conversation in table(store, query):
        if deed == "answer":
            Outbox(store, partial("{} {}".format, asset, number)).answer(conversation, "With pleasure").result()
        elif deed in TOLD:
            apply(store, [TOLD[deed](who, number)])
        elif deed in DONE:
            store.write(partial(DONE[deed], conversation=conversation)).result()


TOLD: dict[str, Callable[[Address, int], Event]] = {
    "echo": lambda who, number: MessageEchoed(who, f"mid.e{number}", NOON - 1_500 + number, Content("elsewhere")),
    "unsend": lambda who, number: MessageUnsent(who, f"mid.{number}", NOON),
}
DONE: dict[str, Callable[..., None]] = {
    "see": conversations.see,
    "finish": lambda writing, conversation: triage.finish(writing, [conversation]),
    "snooze": lambda writing, conversation: triage.snooze(writing, [conversation], NOON + 60_000),
}


def apply(store: Store, events: Sequence[Event]) -> None:
    store.write(lambda writing: intake.apply(writing, events)).result()


def derive_again(store: Store) -> None:
    def write(writing: Writing) -> None:
        writing.conversations.update(number for (number,) in writing.db.execute("SELECT id FROM conversation"))
        conversations.refresh(writing)

    store.write(write).result()


def run_of(first: int, second: int) -> list[Event]:
    """Of one person, at one time."""
    return [heard((first + n, 0, second, 0, False, False)) for n in range(intake.WORTH_ASKING_AHEAD)]


@example([(run_of(0, 0), "purge", 0), (run_of(20, 4), "nothing", 0)])
@settings(max_examples=EXAMPLES, deadline=None)
@given(st.lists(st.tuples(RUN, DEEDS, st.sampled_from(KNOWN_BY_ONE_ID)), min_size=1, max_size=4))
def test_together_is_the_same_as_one_after_the_other(pages: list[tuple[list[Event], str, int]]) -> None:
    with TemporaryDirectory(dir=IN_MEMORY) as here, TemporaryDirectory(dir=IN_MEMORY) as there:
        together = Store(Path(here) / "conwerz.db", lay_shop(here), Clock())
        apart = Store(Path(there) / "conwerz.db", lay_shop(there), Clock())
        for number, (run, deed, who) in enumerate(pages):
            apply(together, run)
            for each in run:
                apply(apart, [each])
            assert everything(together) == everything(apart)
            for store in (together, apart):
                do(store, deed, PEOPLE[who], number)
        if any(deed == "purge" for _, deed, _ in pages):
            purge_as_far_as(together, CONVERSATIONS)  # whoever has nothing left keeps facts until then
        counted = everything(together)
        derive_again(together)
        assert everything(together) == counted
        together.close()
        apart.close()


def test_who_is_in_charge_is_known_of_lines_that_become_one() -> None:
    """Whatever the order in which they were told of, also of one moment."""
    told = [heard((number, who, 0, 0, who == 1, False)) for number, who in ((1, 0), (2, 1))]
    one = MessageReceived(ANA, "mid.3", NOON - 4_000, Content("as before"), Profile(other_ids=(PEOPLE[1].person,)))
    for order in (told, told[::-1]):
        with TemporaryDirectory(dir=IN_MEMORY) as folder:
            store = Store(Path(folder) / "conwerz.db", lay_shop(folder), Clock())
            apply(store, order)
            apply(store, [one])
            assert table(store, "SELECT other_program, control_at FROM conversation") == [("", NOON - 3_000)]
            store.close()
