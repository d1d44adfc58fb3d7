"""A backup is whole or not there, opens with the code alone, and comes back true: what was taken back stays away."""

import asyncio
import random
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conwerz_desktop import keychain
from conwerz_desktop.app import opening
from conwerz_desktop.app.profile import Profile
from conwerz_desktop.app.restoring import Restorer
from conwerz_desktop.domain.events import MessageReceived, MessageUnsent
from conwerz_desktop.domain.leads import Answer, Submission
from conwerz_desktop.domain.messages import Content, Progress
from conwerz_desktop.keychain import Keychain
from conwerz_desktop.services import backup, backup_file, database_key, entries, intake, recovery, retention
from conwerz_desktop.services.backup import Source, Work
from conwerz_desktop.services.backup_errors import (
    BackupError,
    DamagedBackup,
    NewerBackup,
    NoFolder,
    NotABackup,
    Stopped,
    WrongCode,
)
from conwerz_desktop.services.backups import Backups
from conwerz_desktop.services.erasing import Erasing
from conwerz_desktop.services.outbox import Outbox
from conwerz_desktop.store import audit, backups, connections, gaps, grants, leads, link, settings, trusted_time
from conwerz_desktop.store.database import Store
from tests.unit.conftest import ANA, NOON, Clock, connect
from tests.unit.keychain.small_vault import SmallVault

SERVICE = "test"
DAY = 86_400_000
WORDS = recovery.new_words()


class Computer:
    """One computer of the owner's, with its keychain and its folder for backups."""

    def __init__(self, folder: Path, clock: Clock) -> None:
        self.profile = Profile(folder / "profile", SERVICE)
        self.backups = folder / "backups"
        self.backups.mkdir(parents=True)
        self.keychain = Keychain(SERVICE, SmallVault())
        self.clock = clock

    def open(self) -> Store:
        return opening.open_store(self.profile, self.keychain, self.clock)

    def begin(self, texts: int = 3) -> None:
        store = self.open()
        connect(store)
        store.write(lambda writing: link.enrol(writing, "00" * 16)).result()
        self.hear(store, *(message(number) for number in range(texts)))
        store.close()

    def hear(self, store: Store, *events: MessageReceived | MessageUnsent) -> None:
        store.write(lambda writing: intake.apply(writing, events)).result()

    def back_up(self, work: Work | None = None) -> Path:
        store, now = self.open(), self.clock()
        try:
            source = Source(self.profile.database, store.key, recovery.public_key(WORDS))
            return backup.make(source, backup.path_in(self.backups, now), now, work or Work()).path
        finally:
            store.close()

    def restore(self, path: Path, words: str = WORDS) -> None:
        restorer = Restorer(self.profile, self.keychain, self.clock)
        restorer.put_in_place(path, restorer.take_out(path, words, Work()), words)

    def texts(self) -> list[str]:
        store = self.open()
        rows = store.read(lambda db: db.execute("SELECT text FROM living_message ORDER BY sent_at").fetchall()).result()
        store.close()
        return [row[0] for row in rows]

    def leads(self) -> int:
        store = self.open()
        asyncio.run(Erasing(store).finish())
        number = store.read(lambda db: db.execute("SELECT count(*) FROM lead").fetchone()[0]).result()
        store.close()
        return int(number)


def message(number: int, at: int = NOON - DAY) -> MessageReceived:
    return MessageReceived(ANA, f"mid.{number:032}", at + number, Content(f"teapot {number}"))


@pytest.fixture
def computer(tmp_path: Path, clock: Clock) -> Computer:
    made = Computer(tmp_path, clock)
    made.begin()
    return made


@pytest.fixture
def another(tmp_path: Path, clock: Clock) -> Computer:
    return Computer(tmp_path / "another", clock)


def test_it_comes_back_on_another_computer_with_the_code_alone(computer: Computer, another: Computer) -> None:
    another.restore(computer.back_up())
    assert another.texts() == ["teapot 0", "teapot 1", "teapot 2"]
    assert another.keychain.get(entries.RECOVERY) == WORDS
    assert recovery.unseal(another.profile.recovery, WORDS)


def test_a_restored_shop_is_a_new_device_and_knows_that_it_missed_something(
    computer: Computer, another: Computer, clock: Clock
) -> None:
    path = computer.back_up()
    clock.now += DAY
    another.keychain.set(entries.DEVICE, "an old one")
    another.restore(path)
    store = another.open()
    assert store.read(link.get).result() is None
    (gap,) = store.read(gaps.everything).result()
    assert (gap.first_at, gap.last_at) == (NOON, NOON + DAY)
    assert another.keychain.get(entries.DEVICE) is None
    store.close()


def test_an_answer_that_was_on_its_way_is_not_sent_by_itself(computer: Computer, another: Computer) -> None:
    store = computer.open()
    Outbox(store).answer(1, "It is 40 euros.").result()
    store.close()
    another.restore(computer.back_up())
    store = another.open()
    query = "SELECT progress FROM message WHERE text = 'It is 40 euros.'"
    assert store.read(lambda db: db.execute(query).fetchone()[0]).result() == Progress.UNKNOWN
    store.close()


def test_what_was_taken_back_since_stays_away(computer: Computer) -> None:
    path = computer.back_up()
    store = computer.open()
    computer.hear(store, MessageUnsent(ANA, f"mid.{1:032}", NOON))
    store.close()
    computer.restore(path)
    assert "teapot 1" not in computer.texts()
    store = computer.open()
    computer.hear(store, message(1))
    store.close()
    assert "teapot 1" not in computer.texts()


def test_who_was_forgotten_since_stays_away(computer: Computer) -> None:
    path = computer.back_up()
    store = computer.open()
    asyncio.run(Erasing(store).forget(1))
    store.close()
    computer.restore(path)
    assert computer.texts() == []
    store = computer.open()
    computer.hear(store, message(1))
    assert store.read(lambda db: db.execute("SELECT count(*) FROM message").fetchone()[0]).result() == 0
    store.close()


def test_what_was_disconnected_since_stays_away(computer: Computer) -> None:
    path = computer.back_up()
    store = computer.open()
    asyncio.run(Erasing(store).erase_asset(ANA.asset))
    store.close()
    computer.restore(path)
    store = computer.open()
    assert store.read(lambda db: connections.find(db, ANA.asset)).result() is None
    store.close()
    assert computer.texts() == []


def test_what_happened_since_is_true_where_only_the_code_opens_the_present_shop(computer: Computer) -> None:
    path = computer.back_up()
    store = computer.open()
    recovery.seal(computer.profile.recovery, (store.key,), recovery.public_key(WORDS))
    asyncio.run(Erasing(store).forget(1))
    database_key.keep(computer.keychain, store.key, "correct horse battery")
    store.close()
    computer.restore(path)
    assert computer.texts() == []


def test_what_was_let_go_of_by_age_does_not_come_back(computer: Computer) -> None:
    store = computer.open()
    computer.hear(store, message(10, at=NOON - 30 * DAY))
    store.close()
    path = computer.back_up()
    store = computer.open()
    store.write(lambda writing: retention.choose(writing, 7)).result()
    store.close()
    computer.restore(path)
    assert "teapot 10" not in computer.texts()
    store = computer.open()
    assert store.read(settings.message_days).result() == 7
    store.close()


def test_what_was_erased_once_does_not_come_back_though_more_is_kept_now(computer: Computer) -> None:
    store = computer.open()
    computer.hear(store, message(10, at=NOON - 30 * DAY))
    store.close()
    path = computer.back_up()
    store = computer.open()
    store.write(lambda writing: trusted_time.note_erasure(writing.db, NOON - 20 * DAY)).result()
    store.close()
    computer.restore(path)
    assert computer.texts() == ["teapot 0", "teapot 1", "teapot 2"]


def test_a_lead_that_was_deleted_since_stays_away(computer: Computer) -> None:
    store = computer.open()
    form = Submission("5550", NOON - DAY, "form", (Answer("full_name", "Name", ("Ana",)),))
    store.write(lambda writing: leads.put(writing, 1, form, [], "")).result()
    store.close()
    path = computer.back_up()
    store = computer.open()
    store.write(lambda writing: leads.delete(writing, 1)).result()
    store.close()
    computer.restore(path)
    store = computer.open()
    assert store.read(lambda db: db.execute("SELECT count(*) FROM lead").fetchone()[0]).result() == 0
    store.write(lambda writing: leads.put(writing, 1, form, [], "")).result()
    assert store.read(lambda db: db.execute("SELECT count(*) FROM lead").fetchone()[0]).result() == 0
    store.close()


def test_leads_that_stayed_at_a_disconnection_stay_and_those_that_were_deleted_since_do_not(
    computer: Computer, clock: Clock
) -> None:
    store = computer.open()
    form = Submission("5550", NOON - DAY, "form", (Answer("full_name", "Name", ("Ana",)),))
    store.write(lambda writing: leads.put(writing, 1, form, [], "")).result()
    store.close()
    connected = computer.back_up()
    store = computer.open()
    asyncio.run(Erasing(store).erase_asset(ANA.asset, keep_leads=True))
    store.close()
    clock.now += DAY
    disconnected = computer.back_up()
    store = computer.open()
    store.write(lambda writing: grants.end(writing, ANA.asset)).result()
    ended = store.read(grants.ended).result()
    assert ended[ANA.asset].grant_ended_at
    store.close()
    for older in (disconnected, connected):
        computer.restore(older)
        assert (computer.leads(), computer.texts()) == (1, [])
        store = computer.open()
        assert store.read(grants.ended).result() == ended, "Meta said so since"
        store.close()
    store = computer.open()
    store.write(lambda writing: leads.delete(writing, 1)).result()
    (place,) = store.read(grants.kept_assets).result().values()
    store.write(lambda writing: connections.remove(writing, place)).result()
    store.close()
    computer.restore(disconnected)
    assert computer.leads() == 0


def test_forgetting_reaches_the_backups(computer: Computer) -> None:
    path = computer.back_up()
    store = computer.open()
    store.write(lambda writing: backups.add(writing, path, NOON, 1)).result()
    unplugged = computer.backups / "unplugged" / "old.conwerz-backup"
    store.write(lambda writing: backups.add(writing, unplugged, NOON, 1)).result()
    beside = [store.path.with_name(name) for name in (f"damaged-{NOON}.db", f"damaged-{NOON}.db-wal", "unmigrated.db")]
    for copy in beside:
        copy.touch()
    receipt = asyncio.run(Erasing(store, [Backups(store, computer.clock).make_unreadable]).forget(1))
    assert not [copy for copy in beside if copy.exists()]
    assert (receipt.counts["backups"], receipt.counts["backups_elsewhere"]) == (1, 1)
    assert not path.exists()
    assert [row.path for row in store.read(backups.everything).result()] == [unplugged]
    store.close()


@pytest.fixture
def shop(computer: Computer) -> Iterator[Store]:
    """Open, and with a folder for backups."""
    store = computer.open()
    store.write(lambda writing: recovery.remember(writing, WORDS)).result()
    store.write(lambda writing: backups.choose_folder(writing, computer.backups)).result()
    yield store
    store.close()


class TestAnErasureThatDidNotReachTheBackups:
    def test_is_finished_where_it_was_cut_off(self, computer: Computer, shop: Store) -> None:
        made = Backups(shop, computer.clock).back_up(Work())
        asyncio.run(Erasing(shop).forget(1))
        asyncio.run(Backups(shop, computer.clock).finish())
        assert not made.path.exists()

    def test_is_finished_where_a_backup_was_being_made(self, computer: Computer, shop: Store) -> None:
        made = Backups(shop, computer.clock).back_up(Work(lambda _: forget_first(shop, computer)))
        assert made.path.exists()
        asyncio.run(Backups(shop, computer.clock).finish())
        assert not made.path.exists()

    def test_costs_no_backup_that_was_made_afterwards(self, computer: Computer, shop: Store, clock: Clock) -> None:
        forget_first(shop, computer)
        clock.now += 1_000
        made = Backups(shop, computer.clock).back_up(Work())
        asyncio.run(Backups(shop, computer.clock).finish())
        assert made.path.exists()

    def test_is_tried_again_where_something_beside_the_shop_could_not_go(self, computer: Computer, shop: Store) -> None:
        copy = shop.path.with_name("damaged-1.db")
        copy.mkdir()  # which no file's end can take away
        receipt = asyncio.run(Erasing(shop, [Backups(shop, computer.clock).make_unreadable]).forget(1))
        assert (receipt.counts["backups_elsewhere"], shop.read(backups.are_clean).result()) == (1, False)
        copy.rmdir()
        copy.touch()
        asyncio.run(Backups(shop, computer.clock).finish())
        assert (copy.exists(), shop.read(backups.are_clean).result()) == (False, True)


def forget_first(store: Store, computer: Computer) -> None:
    if store.read(lambda db: db.execute("SELECT 1 FROM conversation WHERE id = 1").fetchone()).result():
        asyncio.run(Erasing(store, [Backups(store, computer.clock).make_unreadable]).forget(1))


def test_the_backup_that_was_restored_is_known(computer: Computer) -> None:
    path = computer.back_up()
    computer.restore(path)
    store = computer.open()
    assert [row.path for row in store.read(backups.everything).result()] == [path]
    store.close()


class TestPruning:
    """As the daily job does it."""

    def pass_days(self, shop: Store, clock: Clock, days: int) -> None:
        clock.now += days * DAY
        shop.time.hear_relay(0)

    def test_what_is_too_old_goes_though_no_new_one_can_be_made(
        self, computer: Computer, shop: Store, clock: Clock, tmp_path: Path
    ) -> None:
        asyncio.run(Backups(shop, clock).when_due())
        shop.write(lambda writing: backups.choose_folder(writing, tmp_path / "not plugged in")).result()
        self.pass_days(shop, clock, 8)
        asyncio.run(Backups(shop, clock).when_due())
        assert shop.read(backups.problem).result() == NoFolder.key
        assert (list(computer.backups.iterdir()), shop.read(backups.everything).result()) == ([], ())

    def test_what_is_too_old_goes_though_no_backups_are_made_any_more(
        self, computer: Computer, shop: Store, clock: Clock
    ) -> None:
        asyncio.run(Backups(shop, clock).when_due())
        shop.write(lambda writing: backups.choose_folder(writing, None)).result()
        self.pass_days(shop, clock, 8)
        asyncio.run(Backups(shop, clock).when_due())
        assert list(computer.backups.iterdir()) == []

    def test_a_clock_that_is_ahead_costs_no_backup(self, computer: Computer, shop: Store, clock: Clock) -> None:
        asyncio.run(Backups(shop, clock).when_due())
        (first,) = computer.backups.iterdir()
        clock.now += 400 * DAY  # and nobody confirms it
        asyncio.run(Backups(shop, clock).when_due())
        assert first.exists()


def test_what_has_expired_since_is_not_shown(computer: Computer, another: Computer, clock: Clock) -> None:
    path = computer.back_up()
    clock.now += 100 * DAY
    another.restore(path)
    assert another.texts() == []


def test_the_audit_log_goes_on(computer: Computer) -> None:
    path = computer.back_up()
    store = computer.open()
    acts = len(list(store.read(lambda db: list(audit.everything(db))).result()))
    store.close()
    computer.restore(path)
    store = computer.open()
    assert len(store.read(lambda db: list(audit.everything(db))).result()) == acts + 1
    store.close()


def test_no_token_and_no_device_key_is_in_it(computer: Computer) -> None:
    computer.keychain.set(entries.DEVICE, "secret of the device")
    content = computer.back_up().read_bytes()
    assert b"secret of the device" not in content
    assert b"teapot" not in content
    assert WORDS.encode() not in content


def test_other_words_open_nothing_and_change_nothing(computer: Computer) -> None:
    path = computer.back_up()
    before = computer.profile.database.read_bytes()
    with pytest.raises(WrongCode):
        computer.restore(path, recovery.new_words())
    assert computer.profile.database.read_bytes() == before


def test_a_later_version_is_not_read(computer: Computer) -> None:
    path = computer.back_up()
    content = path.read_bytes().replace(b'"version": 1', b'"version": 9')
    path.write_bytes(content)
    with pytest.raises(NewerBackup):
        computer.restore(path)


def test_a_folder_that_is_not_there_is_named(computer: Computer) -> None:
    computer.backups.rmdir()
    with pytest.raises(NoFolder):
        computer.back_up()


@pytest.mark.parametrize("share", [0.0, 0.5])
def test_whoever_says_stop_leaves_nothing(computer: Computer, share: float) -> None:
    work: Work

    def tell(done: float) -> None:
        if done >= share:
            work.stop()

    work = Work(tell)
    if share == 0.0:
        work.stop()
    with pytest.raises(Stopped):
        computer.back_up(work)
    assert list(computer.backups.iterdir()) == []


def test_what_a_killed_backup_left_goes_with_the_next(computer: Computer) -> None:
    left = computer.backups / f"Conwerz yesterday{backup_file.SUFFIX}.part"
    left.write_bytes(b"half")
    computer.back_up()
    assert not left.exists()


def test_backups_live_seven_days(computer: Computer, clock: Clock) -> None:
    old = computer.back_up()
    clock.now += 6 * DAY
    young = computer.back_up()
    assert backup.prune(computer.backups, 90, clock.now) == ()
    clock.now += DAY
    assert backup.prune(computer.backups, 90, clock.now) == (old,)
    assert list(computer.backups.iterdir()) == [young]


def test_erasing_names_what_is_out_of_reach(computer: Computer, tmp_path: Path) -> None:
    here, there = computer.back_up(), tmp_path / "unplugged" / f"old{backup_file.SUFFIX}"
    assert backup.erase([here, there]) == backup.Erased((here,), (there,))
    assert not here.exists()


class TestDamage:
    @pytest.fixture
    def whole(self, computer: Computer) -> bytes:
        return computer.back_up().read_bytes()

    @pytest.fixture
    def restoring(self, another: Computer, tmp_path: Path) -> Callable[[bytes], None]:
        def restore(content: bytes) -> None:
            path = tmp_path / f"given{backup_file.SUFFIX}"
            path.write_bytes(content)
            another.restore(path)

        return restore

    @pytest.mark.parametrize("part", [0.0, 0.01, 0.5, 0.99])
    def test_a_cut_off_file_is_refused(
        self, whole: bytes, restoring: Callable[[bytes], None], another: Computer, part: float
    ) -> None:
        with pytest.raises(NotABackup):
            restoring(whole[: int(len(whole) * part)])
        assert not another.profile.database.exists()

    def test_flipped_bits_are_noticed_and_nothing_is_lost(
        self, whole: bytes, restoring: Callable[[bytes], None], another: Computer, request: pytest.FixtureRequest
    ) -> None:
        seed = request.config.getoption("--seed") or random.SystemRandom().getrandbits(32)
        print("seed", seed)  # shown when it fails
        chance = random.Random(seed)
        for _ in range(max(40, request.config.getoption("--kills"))):
            flipped = bytearray(whole)
            flipped[chance.randrange(len(flipped))] ^= 1 << chance.randrange(8)
            try:
                restoring(bytes(flipped))
            except BackupError:
                assert not another.profile.database.exists()
            else:
                assert another.texts() == ["teapot 0", "teapot 1", "teapot 2"]
                another.profile.database.unlink()
        restoring(whole)
        assert another.texts() == ["teapot 0", "teapot 1", "teapot 2"]

    @given(st.binary(max_size=400))
    def test_any_other_file_is_no_backup(self, tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
        path = tmp_path_factory.mktemp("any") / "file"
        path.write_bytes(content)
        with pytest.raises((NotABackup, NewerBackup)):
            backup_file.read_header(path)


def test_a_damaged_body_is_said_to_be_damaged(computer: Computer, another: Computer) -> None:
    path = computer.back_up()
    content = bytearray(path.read_bytes())
    content[5_000] ^= 1
    path.write_bytes(content)
    with pytest.raises(DamagedBackup):
        another.restore(path)


KILLS = 12
OVER_AND_OVER = "tests.unit.app.backing_up_and_restoring"


@pytest.fixture
def beside_a_real_keychain(tmp_path: Path, clock: Clock, own_keyring: None) -> Iterator[Computer]:
    made = Computer(tmp_path, clock)
    made.profile = Profile(tmp_path / "profile", "Conwerz test backup")
    made.keychain = keychain.for_this_system(made.profile.keychain_service)
    made.begin()
    yield made
    for name in (entries.DATABASE, entries.NEXT_DATABASE, entries.RECOVERY, entries.DEVICE):
        made.keychain.delete(name)


def test_kills_in_the_middle_of_backups_and_restores_lose_nothing(
    beside_a_real_keychain: Computer, another: Computer, request: pytest.FixtureRequest
) -> None:
    computer = beside_a_real_keychain
    seed = request.config.getoption("--seed") or random.SystemRandom().getrandbits(32)
    print("seed", seed)  # shown when it fails
    chance = random.Random(seed)
    for _ in range(max(KILLS, request.config.getoption("--kills") // 10)):
        over_and_over_until_killed(computer, chance.uniform(0, 0.8))
        assert computer.texts() == ["teapot 0", "teapot 1", "teapot 2"]
    for left in computer.backups.glob(f"*{backup_file.SUFFIX}"):
        another.restore(left)
        assert another.texts() == ["teapot 0", "teapot 1", "teapot 2"]


def over_and_over_until_killed(computer: Computer, seconds: float) -> None:
    arguments = [computer.profile.folder, computer.profile.keychain_service, computer.backups, WORDS]
    command = [sys.executable, "-m", OVER_AND_OVER, *map(str, arguments)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        assert process.stdout.readline() == "ready\n"
        with suppress(subprocess.TimeoutExpired):
            process.wait(seconds)
        assert process.returncode is None, "it ended by itself"
        process.kill()
