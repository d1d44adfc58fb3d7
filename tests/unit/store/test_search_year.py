"""A whole generated year is searched as a scan would search it, in every language in which it was written."""

import random
from collections.abc import Iterable

from bench import languages
from bench.generator import ShopYear
from conwerz_desktop.store import folding, frequent, search, text_index
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Store
from tests import generated, shop
from tests.unit.conftest import NOON
from tests.unit.store.frequent_words import frequent_words
from tests.unit.store.naive_scan import by_scan

YEAR = ShopYear(8, NOON, messages=600, conversations=120)


def typed_of(texts: list[str], chance: random.Random) -> list[str]:
    """What somebody may type who remembers one of the texts: its words, whole or begun, one or two of them."""
    found = []
    for text in chance.sample(texts, min(4, len(texts))):
        words = folding.words(text)
        if words:
            one, other = chance.choice(words), chance.choice(words)
            found += [one, one[: chance.randint(1, len(one))], f"{one} {other[:3]}", f"{one}qx"]
    return found


def test_a_year_is_searched_as_a_scan_searches_it(store: Store) -> None:
    """Its weeks as they were filled, once those that are over were written anew, and with bits for frequent words."""
    shop.fill(store, generated.talks(YEAR))
    texts = store.read(lambda db: dict(db.execute("SELECT id, text FROM living_message").fetchall())).result()
    assert len(texts) == YEAR.messages
    by_language: dict[str, list[str]] = {}
    for message in YEAR.told():
        if message.content.text:
            by_language.setdefault(YEAR.customers[message.customer].language, []).append(message.content.text)
    assert by_language.keys() == languages.SHARE.keys()
    chance = random.Random("typed")
    wanted = {typed: by_scan(texts, typed) for own in by_language.values() for typed in typed_of(own, chance)}
    assert found(store, wanted) == wanted
    while store.write(lambda writing: text_index.settle(writing.db, 400)).result():
        pass
    assert found(store, wanted) == wanted
    with frequent_words(4):
        while store.write(lambda writing: frequent.settle(writing.db, 400)).result():
            pass
    assert found(store, wanted) == wanted


def found(store: Store, lines: Iterable[str]) -> dict[str, set[int]]:
    def query(db: Connection) -> dict[str, set[int]]:
        return {typed: set(search.search(db, typed, 10_000)) for typed in lines}

    return store.read(query).result()
