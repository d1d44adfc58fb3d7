"""The permission table's last two columns, cell by cell, on a run of the real network half against practice Meta.

Whoever brings a channel or a counter adds what happens to `happen`, and says in CELLS what its row then holds.
"""

import asyncio
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from conwerz_desktop.app import data_classes, permissions_command
from conwerz_desktop.app.clock import Clock, real_now
from conwerz_desktop.app.online import Online, practice_endpoints
from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.leads import Answer, Submission
from conwerz_desktop.domain.permissions import RowState
from conwerz_desktop.keychain import Keychain
from conwerz_desktop.practice.server import PracticeMeta
from conwerz_desktop.practice.together import serve_together
from conwerz_desktop.services.erasing import Erasing
from conwerz_desktop.services.health import Health, LinkState
from conwerz_desktop.services.insights.counting import Counting
from conwerz_desktop.services.retention import Retention
from conwerz_desktop.store import connections, database, holdings, leads
from conwerz_desktop.store.ballast import Ballast
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Store, Writing
from tests.unit.keychain.small_vault import SmallVault

DAY = 86_400_000
PATIENCE = 45
TABLE = data_classes.permission_table()
MAP = data_classes.data_map()
SAID = {"messenger": "turquoiseteapot", "instagram": "crimsonteapot", "whatsapp": "ochreteapot"}
COMMENTED, LEAD = "violetteapot", "magentateapot"
DRAWING = "plates"


@dataclass
class Moments:
    """What each row held in the run, past 90 days, past 13 months, and after everything was disconnected."""

    facts: Mapping[str, object] = field(default_factory=dict)
    assets: set[tuple[object, ...]] = field(default_factory=set)
    held: dict[str, RowState] = field(default_factory=dict)
    after_90_days: dict[str, RowState] = field(default_factory=dict)
    after_13_months: dict[str, RowState] = field(default_factory=dict)
    disconnected: dict[str, RowState] = field(default_factory=dict)
    readable: frozenset[str] = frozenset()
    plain: bytes = b""
    still_readable: frozenset[str] = frozenset()
    never: frozenset[str] = frozenset()
    verified: list[bool] = field(default_factory=list)


def happen(meta: PracticeMeta) -> None:
    """Everything that a customer can do, once on each channel."""
    for channel, words in SAID.items():
        meta.verbs.customer_writes(channel, None, words, picture=DRAWING)
    post = meta.verbs.shop_posts("New bowls")["post_id"]
    meta.verbs.customer_comments("noor.home", COMMENTED, post=post)


def take_lead(writing: Writing) -> None:
    """As the sweep of the forms takes it in, which the network half does not run yet."""
    told = Submission("555000000000001", writing.now - DAY, "form", (Answer("need", "Need", (LEAD,)),))
    page = writing.db.execute("SELECT id FROM asset WHERE channel = 'messenger'").fetchone()[0]
    assert leads.put(writing, page, told, ["phone:34600111222"], "34600111222") is not None


def everything_came(db: Connection) -> bool:
    counts = (
        ("SELECT count(DISTINCT asset) FROM message WHERE text LIKE '%teapot'", 3),
        ("SELECT count(*) FROM comment WHERE text <> ''", 1),
        ("SELECT count(*) FROM counter WHERE metric = 'meta_reach'", 80),
        ("SELECT count(*) FROM person WHERE coalesce(name, username) IS NOT NULL", 3),
    )
    return all(db.execute(query).fetchone()[0] >= least for query, least in counts)


@pytest.fixture(scope="module")
def moments() -> Moments:
    with TemporaryDirectory() as folder:
        return asyncio.run(_practise(Path(folder)))


async def _practise(folder: Path) -> Moments:
    offset = 0
    key, found = database.new_key(), Moments()
    async with serve_together(folder, people=False) as (meta, facts):
        store = Store(folder / "conwerz.db", key, lambda: real_now() + offset)
        await _receive(store, meta, facts)
    store.write(take_lead).result()
    Counting(store).count()
    found.facts = facts
    found.assets = set(store.read(lambda db: db.execute(_ASSETS).fetchall()).result())
    found.held = _states(store)
    found.verified.append(_verifies(store, real_now()))
    store.keep_house(lambda db: db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()).result()
    told = [*SAID.values(), COMMENTED, LEAD]
    found.readable, found.plain = store.prove(told).strings, (folder / "conwerz.db").read_bytes()
    found.never = store.prove(_never_stored(meta)).strings
    retention = Retention(store, data_classes.classes(), Ballast(folder / "ballast", 4096))
    for days, states in ((91, found.after_90_days), (320, found.after_13_months)):
        offset += days * DAY
        store.time.hear_relay(0)
        await retention.purge()
        states.update(_states(store))
        found.verified.append(_verifies(store, real_now() + offset))
    for row in store.read(connections.everything).result():
        await Erasing(store).erase_asset(row.asset)
    found.disconnected = _states(store)
    found.still_readable = store.prove(told).strings
    store.close()
    return found


_ASSETS = "SELECT channel, meta_id, name, category FROM asset"


async def _receive(store: Store, meta: PracticeMeta, facts: Mapping[str, object]) -> None:
    """The network half of the running program, until everything that happens has come."""
    came, joined = asyncio.Event(), asyncio.Event()
    loop = asyncio.get_running_loop()

    def look(_: object) -> None:
        store.read(everything_came).add_done_callback(tell)

    def hear(news: object) -> None:
        if isinstance(news, Health) and news.state is LinkState.ONLINE:
            joined.set()

    def tell(done: Future[bool]) -> None:
        if not done.cancelled() and not done.exception() and done.result():
            loop.call_soon_threadsafe(came.set)

    unsubscribe = store.subscribe(look)
    online = Online(
        store, Keychain("Conwerz table", SmallVault()), lambda: practice_endpoints(facts), hear,
        Clock(real_now),
    )  # fmt: skip
    running = asyncio.create_task(online.run())
    async with asyncio.timeout(PATIENCE):
        await joined.wait()
        happen(meta)
        await came.wait()
    unsubscribe()
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)


def _states(store: Store) -> dict[str, RowState]:
    return {state.permission: state for state in store.read(holdings.count).result()}


def _verifies(store: Store, now: int) -> bool:
    """`conwerz permissions --verify`."""
    found = permissions_command.verify(TABLE, store.read(holdings.count).result(), now)
    return all(line[-1] == "yes" for line in found)


def _never_stored(meta: PracticeMeta) -> list[str]:
    """Addresses of profile pictures, the business's name, subscription states, and how Graph's answers look."""
    world = meta.platform.world
    return [
        f"{meta.url}/picture",
        "profile_pic",
        world.shop.business_name,
        "subscribed_fields",
        '"paging"',
        "granular_scopes",
    ]


Check = Callable[[Moments], bool]


def rows(state: RowState) -> int:
    return state.rows


def kept_as(channel: Channel) -> Check:
    """Id, name and category of each, as Meta told them, and nothing of a picture."""

    def check(found: Moments) -> bool:
        kept = [row for row in found.assets if row[0] == channel]
        return bool(kept) and all(row[1] and row[2] for row in kept) and not found.never

    return check


def only(permission: str, *columns: str) -> Check:
    """These columns, beside what holds the row together, are all that lie under this row."""
    bare = {"asset.id", "asset.channel", "asset.connected_at", "erasure.asset"}
    return lambda _: set(MAP.columns_of(permission)) - bare == set(columns)


def both(*checks: Check) -> Check:
    return lambda found: all(check(found) for check in checks)


def encrypted(permission: str, words: str) -> Check:
    """The words are in the decrypted pages, and not in the file."""
    return lambda found: (
        found.held[permission].rows > 0 and words in found.readable and words.encode() not in found.plain
    )


def nothing(permission: str) -> Check:
    return lambda found: found.held[permission].rows == 0 and not MAP.columns_of(permission)


def counters_only(permission: str) -> Check:
    """No column under this row holds more than a number a day."""
    return lambda found: all("counter" in column for column in MAP.columns_of(permission))


def gone_after(moment: str, permission: str, *, before: str = "held") -> Check:
    return lambda found: getattr(found, before)[permission].rows > 0 and getattr(found, moment)[permission].rows == 0


def until_disconnect(permission: str) -> Check:
    return gone_after("disconnected", permission, before="after_13_months")


def never_long(permission: str) -> Check:
    return lambda found: found.after_13_months[permission].rows == 0


CELLS: dict[str, tuple[Check, Check]] = {
    "pages_show_list": (
        both(
            kept_as(Channel.MESSENGER),
            only("pages_show_list", "asset.meta_id", "asset.name", "asset.category", "asset.page_id"),
        ),
        until_disconnect("pages_show_list"),
    ),
    "pages_manage_metadata": (nothing("pages_manage_metadata"), never_long("pages_manage_metadata")),
    "pages_read_engagement": (
        both(lambda found: found.held["pages_read_engagement"].rows > 0, counters_only("pages_read_engagement")),
        gone_after("after_13_months", "pages_read_engagement", before="after_90_days"),
    ),
    "pages_messaging": (
        encrypted("pages_messaging", SAID["messenger"]),
        gone_after("after_90_days", "pages_messaging"),
    ),
    "instagram_basic": (
        both(kept_as(Channel.INSTAGRAM), only("instagram_basic", "asset.meta_id", "asset.name")),
        until_disconnect("instagram_basic"),
    ),
    "instagram_manage_messages": (
        encrypted("instagram_manage_messages", SAID["instagram"]),
        gone_after("after_90_days", "instagram_manage_messages"),
    ),
    "instagram_manage_comments": (
        encrypted("instagram_manage_comments", COMMENTED),
        gone_after("after_90_days", "instagram_manage_comments"),
    ),
    "instagram_manage_insights": (
        both(
            lambda found: found.held["instagram_manage_insights"].rows > 0, counters_only("instagram_manage_insights")
        ),
        gone_after("after_13_months", "instagram_manage_insights", before="after_90_days"),
    ),
    "whatsapp_business_management": (kept_as(Channel.WHATSAPP), until_disconnect("whatsapp_business_management")),
    "whatsapp_business_messaging": (
        encrypted("whatsapp_business_messaging", SAID["whatsapp"]),
        gone_after("after_90_days", "whatsapp_business_messaging"),
    ),
    "leads_retrieval": (
        encrypted("leads_retrieval", LEAD),
        gone_after("after_13_months", "leads_retrieval", before="after_90_days"),
    ),
    "business_management": (
        lambda found: set(MAP.columns_of("business_management")) <= {"asset.business_id"} and not found.never,
        gone_after("disconnected", "pages_show_list", before="after_13_months"),
    ),
}


@cache
def _rows() -> dict[str, str]:
    return {row.permission: row.stored for row in TABLE.permissions}


def test_every_row_of_the_table_has_its_two_cells() -> None:
    assert list(CELLS) == list(_rows())


@pytest.mark.parametrize("permission", CELLS)
def test_stored(moments: Moments, permission: str) -> None:
    assert CELLS[permission][0](moments), f"{permission}: {_rows()[permission]}"


@pytest.mark.parametrize("permission", CELLS)
def test_retention(moments: Moments, permission: str) -> None:
    assert CELLS[permission][1](moments), permission


def test_what_is_never_stored_is_nowhere_in_the_decrypted_database(moments: Moments) -> None:
    assert not moments.never


def test_nothing_that_customers_said_is_left(moments: Moments) -> None:
    assert moments.readable == {*SAID.values(), COMMENTED, LEAD}
    assert not moments.still_readable


def test_the_command_says_so_too(moments: Moments) -> None:
    assert moments.verified == [True, True, True]
