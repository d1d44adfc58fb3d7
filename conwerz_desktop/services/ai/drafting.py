"""A draft for the open conversation, at the owner's wish: they see it, change it, and send it or not."""

import asyncio

from conwerz_desktop.ai.completions import ModelError
from conwerz_desktop.domain import ai_words
from conwerz_desktop.domain.ai import Outcome
from conwerz_desktop.domain.ai_words import Fault
from conwerz_desktop.domain.messages import Author
from conwerz_desktop.domain.records import record
from conwerz_desktop.domain.shop_facts import Fact, lines
from conwerz_desktop.services.ai import prompting, redacting
from conwerz_desktop.services.ai.asking import Asking
from conwerz_desktop.store import ai, shop_facts
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Store
from conwerz_desktop.store.messages import MessageRow

NOTHING_SAID, NO_FACTS, HANDED_OVER, GONE = "nothing_said", "no_facts", "handed_over", "gone"


@record
class Drafted:
    """`problem` is the key of the owner's sentence, empty where there is a text; `prompt` is its row in the log."""

    text: str = ""
    problem: str = ""
    prompt: int = 0


async def draft(store: Store, asking: Asking, conversation: int, region: str = "") -> Drafted:
    """One request, and nothing of it is sent to anybody but the model."""
    rows, facts = await asyncio.wrap_future(store.read(lambda db: look(db, conversation, store.time.now())))
    if not any(row.author is Author.CUSTOMER for row in prompting.quoted(rows)):
        return Drafted(problem=NOTHING_SAID)
    if not facts:
        return Drafted(problem=NO_FACTS)
    turns = prompting.turns(prompting.DRAFT, rows, facts, region)
    try:
        asked = await asking.ask(conversation, rows, turns, prompting.DRAFT_TOKENS, is_auto=False)
    except ModelError as error:
        return Drafted(problem=error.key)
    judged, outcome = judge(asked.words, facts)
    is_kept = await asking.close(asked.prompt, asked.words, outcome)
    return Drafted(judged.text, judged.problem, asked.prompt) if is_kept else Drafted(problem=GONE)


def judge(words: str, facts: tuple[Fact, ...]) -> tuple[Drafted, Outcome]:
    """What of a model's words the owner may be shown."""
    if prompting.HAND_OVER in words:
        return Drafted(problem=HANDED_OVER), Outcome.HANDED_OVER
    if any(mark in words for mark in redacting.MARKS):
        return Drafted(problem=f"fault_{Fault.CONTACT}"), Outcome.REFUSED
    if prompting.is_repeated(words):
        return Drafted(problem=f"fault_{Fault.SECRET}"), Outcome.REFUSED
    known = "\n".join(fact.text for fact in facts)
    if fault := ai_words.fault(words, known, (prompting.DRAFT, prompting.POINT)):
        return Drafted(problem=f"fault_{fault}"), Outcome.REFUSED
    return Drafted(words), Outcome.DRAFTED


def look(db: Connection, conversation: int, now: int) -> tuple[tuple[MessageRow, ...], tuple[Fact, ...]]:
    return ai.recent(db, conversation, now), lines(shop_facts.everything(db))
