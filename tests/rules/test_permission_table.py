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
from typing import Any

import httpx
import pytest

from conwerz_desktop.app import data_classes, endpoints, permissions_command
from conwerz_desktop.app.clock import Clock, real_now
from conwerz_desktop.app.online import Online
from conwerz_desktop.domain.channels import Asset, Channel
from conwerz_desktop.domain.permissions import RowState
from conwerz_desktop.keychain import Keychain
from conwerz_desktop.practice.server import PracticeMeta
from conwerz_desktop.practice.together import serve_together
from conwerz_desktop.services.erasing import Erasing
from conwerz_desktop.services.health import Health, LinkState
from conwerz_desktop.services.insights.counting import Counting
from conwerz_desktop.services.retention import Retention
from conwerz_desktop.store import connections, database, holdings
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
VERSION = "v26.0"


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
    never_told: list[str] = field(default_factory=list)
    never: frozenset[str] = frozenset()
    meta_says: str = ""
    verified: list[bool] = field(default_factory=list)


def happen(meta: PracticeMeta) -> str:
    """Everything that a customer can do, once on each channel. Returns the id of the one at Messenger."""
    writers = [meta.verbs.customer_writes(channel, None, words, picture=DRAWING) for channel, words in SAID.items()]
    meta.verbs.lead_comes("Lena", phone="34600111222", need=LEAD)
    post = meta.verbs.shop_posts("New bowls")["post_id"]
    meta.verbs.customer_comments("noor.home", COMMENTED, post=post)
    return str(writers[0]["person"])


def hold_by_business(writing: Writing, page: Mapping[str, str], business: str) -> None:
    """As connecting the Page through its business does."""
    connections.add(writing, Asset(Channel.MESSENGER, page["id"]), page["name"], business_id=business)


def everything_came(db: Connection) -> bool:
    counts = (
        ("SELECT count(DISTINCT asset) FROM message WHERE text LIKE '%teapot'", 3),
        ("SELECT count(*) FROM comment WHERE text <> ''", 1),
        ("SELECT count(*) FROM counter WHERE metric = 'meta_reach'", 80),
        ("SELECT count(*) FROM person WHERE coalesce(name, username) IS NOT NULL", 3),
        ("SELECT count(*) FROM submission", 1),
        ("SELECT count(*) FROM template", 1),
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
        writer = await _receive(store, meta, facts)
        found.meta_says = await _ask_meta(facts, writer)
    page = facts["pages"][0]
    store.write(lambda writing: hold_by_business(writing, page, facts["business_id"])).result()
    Counting(store).count()
    found.facts = facts
    found.assets = set(store.read(lambda db: db.execute(_ASSETS).fetchall()).result())
    found.held = _states(store)
    found.verified.append(_verifies(store, real_now()))
    store.keep_house(lambda db: db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()).result()
    told = [*SAID.values(), COMMENTED, LEAD, facts["business_id"]]
    found.readable, found.plain = store.prove(told).strings, (folder / "conwerz.db").read_bytes()
    found.never_told, found.never = _never_stored(meta), store.prove(_never_stored(meta)).strings
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


async def _ask_meta(facts: Mapping[str, Any], writer: str) -> str:
    """The answers in which the network half meets what is never stored."""
    page, graph = facts["pages"][0], facts["graph_url"]
    calls = (
        ("me/accounts?fields=name,picture", facts["user_token"]),
        ("me/businesses?fields=name", facts["user_token"]),
        (f"{page['id']}/subscribed_apps?fields=subscribed_fields", page["token"]),
        (f"{writer}?fields=name,profile_pic", page["token"]),
        (f"debug_token?input_token={page['token']}", facts["app_access_token"]),
    )
    async with httpx.AsyncClient(base_url=f"{graph}/{VERSION}/") as http:
        answers = [await http.get(f"{path}&access_token={token}") for path, token in calls]
    assert all(answer.is_success for answer in answers), [answer.text for answer in answers]
    return " ".join(answer.text for answer in answers)


async def _receive(store: Store, meta: PracticeMeta, facts: Mapping[str, object]) -> str:
    """Returns the id of whoever wrote at Messenger."""
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
        store, Keychain("Conwerz table", SmallVault()), lambda: endpoints.practice(facts), hear,
        Clock(real_now),
    )  # fmt: skip
    running = asyncio.create_task(online.run())
    async with asyncio.timeout(PATIENCE):
        await joined.wait()
        writer = happen(meta)
        await came.wait()
    unsubscribe()
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    return writer


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
        "/cdn/face/",
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


def encrypted(permission: str, words: str | Callable[[Moments], str]) -> Check:
    """The words are in the decrypted pages, and not in the file."""

    def check(found: Moments) -> bool:
        said = words if isinstance(words, str) else words(found)
        return found.held[permission].rows > 0 and said in found.readable and said.encode() not in found.plain

    return check


def templates_too(found: Moments) -> bool:
    """Beside the numbers."""
    numbers = [row for row in found.assets if row[0] == Channel.WHATSAPP]
    return found.held["whatsapp_business_management"].rows > len(numbers) > 0


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
    "whatsapp_business_management": (
        both(kept_as(Channel.WHATSAPP), templates_too),
        until_disconnect("whatsapp_business_management"),
    ),
    "whatsapp_business_messaging": (
        encrypted("whatsapp_business_messaging", SAID["whatsapp"]),
        gone_after("after_90_days", "whatsapp_business_messaging"),
    ),
    "leads_retrieval": (
        encrypted("leads_retrieval", LEAD),
        gone_after("after_13_months", "leads_retrieval", before="after_90_days"),
    ),
    "business_management": (
        both(
            encrypted("business_management", lambda found: str(found.facts["business_id"])),
            only("business_management", "asset.business_id"),
        ),
        until_disconnect("business_management"),
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
    """Though Meta tells all of it, spelled so."""
    assert [each for each in moments.never_told if each not in moments.meta_says] == []
    assert not moments.never


def test_the_columns_that_are_told_are_the_maps(moments: Moments) -> None:
    beside = {"attachment.url", "attachment.media_id", "person.phone"}  # under a class of their own
    for permission, state in moments.held.items():
        assert set(state.columns) - beside <= set(MAP.columns_of(permission)), permission


def test_nothing_that_customers_said_is_left(moments: Moments) -> None:
    assert moments.readable == {*SAID.values(), COMMENTED, LEAD, moments.facts["business_id"]}
    assert not moments.still_readable


def test_the_command_says_so_too(moments: Moments) -> None:
    assert moments.verified == [True, True, True]
