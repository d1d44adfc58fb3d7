"""What might answer a customer, found on this computer among the shop's own words. No model, no network."""

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from concurrent.futures import Future

from conwerz_desktop.domain.canned import missing
from conwerz_desktop.domain.records import record
from conwerz_desktop.domain.shop_facts import ASKED, FactTopic, lines
from conwerz_desktop.services.automation.matching import says_any
from conwerz_desktop.store import canned, folding, messages, shop_facts
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Store

MOST = 3
LATEST = 12  # messages, among which the customer's last words are
ASKED_ABOUT = 1.5  # what it is worth that a line is about what was asked, whatever its words
ENOUGH = 1.0


@record
class Candidate:
    """`title` is the name of a canned reply; `topic` is of a fact."""

    key: str
    text: str
    title: str = ""
    topic: FactTopic | None = None


def candidates(db: Connection) -> tuple[Candidate, ...]:
    """All that the owner has prepared."""
    facts = lines(shop_facts.everything(db))
    whole = (
        each for each in canned.everything(db) if not missing(each.text, {})
    )  # with places: at the / they are filled
    ready = (Candidate(f"canned/{each.id}", each.text, each.title) for each in whole)
    return *(Candidate(each.key, each.text, topic=each.topic) for each in facts), *ready


def suggest(asked: str, among: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """The best first; nothing where nothing fits."""
    wanted = set(_stems(asked))
    topics = {topic for topic, words in ASKED.items() if says_any(asked, words)}
    weights = _weights(among)
    scored = [(_score(each, wanted, topics, weights), place, each) for place, each in enumerate(among)]
    scored.sort(key=lambda each: (-each[0], each[1]))
    return tuple(each for score, _, each in scored[:MOST] if score >= ENOUGH)


def for_conversation(db: Connection, conversation: int) -> tuple[Candidate, ...]:
    """For what the customer said since somebody last answered."""
    among = candidates(db)
    if not among:
        return ()
    rows = messages.page(db, conversation, limit=LATEST)
    return suggest(last_words(rows), among)


def last_words(rows: Iterable[messages.MessageRow]) -> str:
    """Of the newest messages, newest first: what stands behind the last answer by hand or by the AI."""
    said: list[str] = []
    for row in rows:
        if row.author in ("owner", "elsewhere", "model"):
            break
        if row.author == "customer" and not row.unsent:
            said.append(row.content.text)
    return "\n".join(reversed(said))


def write_fact(store: Store, topic: FactTopic, text: str) -> Future[None]:
    return store.write(lambda writing: shop_facts.put(writing, topic, text))


def _score(each: Candidate, wanted: set[str], topics: set[FactTopic], weights: dict[str, float]) -> float:
    shared = wanted & set(_stems(f"{each.title} {each.text}"))
    own = sum(weights.get(stem, 0.0) for stem in shared)
    return own + (ASKED_ABOUT if each.topic in topics else 0.0)


def _weights(among: Sequence[Candidate]) -> dict[str, float]:
    """What few of them say tells more."""
    counted = Counter(stem for each in among for stem in set(_stems(f"{each.title} {each.text}")))
    return {stem: math.log(1 + len(among) / times) for stem, times in counted.items()}


def _stems(text: str) -> list[str]:
    """Words by their beginnings, so that "bowl" finds "bowls"; the short ones carry no meaning."""
    found = folding.indexed(text)
    return [
        word if folding.is_run(word) else word[:5] for word in found if len(word) > (1 if folding.is_run(word) else 3)
    ]
