"""The audit log over its life: noted with the deed, signed, cut after thirteen months, verified by a command."""

import io
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest

from conwerz_desktop import keychain
from conwerz_desktop.app import audit_command, data_classes
from conwerz_desktop.domain.audit import KINDS, Act, Fault, Kind, Verdict
from conwerz_desktop.keychain import Keychain
from conwerz_desktop.services import entries
from conwerz_desktop.services.auditing import Auditing
from conwerz_desktop.store import audit
from conwerz_desktop.store.database import Store
from tests.unit.conftest import Clock

DAY = 86_400_000


@pytest.fixture
def store(tmp_path: Path, key: bytes, clock: Clock) -> Iterator[Store]:
    """Nothing is connected, so the log is empty."""
    opened = Store(tmp_path / "conwerz.db", key, clock)
    yield opened
    opened.close()


@pytest.fixture
def vault() -> Iterator[Keychain]:
    """The system's own."""
    kept = keychain.for_this_system(f"Conwerz test {uuid.uuid4()}")
    yield kept
    kept.delete(entries.DEVICE)


@pytest.fixture
def auditing(store: Store, vault: Keychain) -> Auditing:
    return Auditing(store, vault, data_classes.classes())


def note(store: Store, act: Act = Act.PURGED, about: str | None = None, **facts: int) -> None:
    store.write(lambda writing: audit.note(writing, act, about, **facts)).result()


def pass_time(store: Store, clock: Clock, days: int) -> None:
    clock.now += days * DAY
    store.time.hear_relay(0)


def acts(store: Store, *kinds: Kind) -> list[str]:
    chosen = [act for kind in kinds or Kind for act in KINDS[kind]]
    return [entry.act for entry in store.read(lambda db: audit.page(db, chosen)).result()]


def command(store: Store, vault: Keychain, *arguments: str) -> tuple[int, str]:
    output, secret = io.StringIO(), vault.get(entries.DEVICE)
    code = store.read(lambda db: audit_command.run(arguments, db, secret, output)).result()
    return code, output.getvalue()


def tamper(store: Store, statement: str) -> None:
    store.write(lambda writing: writing.db.execute(statement)).result()


async def test_a_deed_and_its_entry_are_one_transaction(store: Store) -> None:
    def fail(writing: object) -> None:
        audit.note(writing, Act.EXPORTED, rows=1)  # type: ignore[arg-type]
        raise LookupError

    with pytest.raises(LookupError):
        store.write(fail).result()
    assert acts(store) == []


async def test_no_name_is_kept_and_the_same_one_has_the_same_mark(store: Store) -> None:
    for about in ("messenger 1001 psid-ana", "messenger 1001 psid-bo", "messenger 1001 psid-ana"):
        note(store, Act.FORGOTTEN, about)
    marks = [entry.about for entry in store.read(lambda db: list(audit.everything(db))).result()]
    assert marks[0] == marks[2] != marks[1]
    assert not store.prove(["psid-ana"]).strings


async def test_it_is_signed_and_verified(store: Store, auditing: Auditing, vault: Keychain) -> None:
    for rows in range(5):
        note(store, rows=rows)
    await auditing.tend()
    await auditing.tend()
    note(store, Act.EXPORTED)
    assert await auditing.verify() == Verdict(6)
    assert command(store, vault, "--verify") == (0, "6 entries, whole\n")
    assert len(store.read(audit.checkpoints).result()) == 1


@pytest.mark.parametrize(
    ("statement", "fault"),
    [
        ("UPDATE audit SET facts = '{}' WHERE id = 2", Fault.CHANGED),
        ("DELETE FROM audit WHERE id = 2", Fault.MISSING),
        ("DELETE FROM audit WHERE id >= 4", Fault.MISSING),
        ("DELETE FROM audit WHERE id <= 2", Fault.CUT),
        ("UPDATE audit_checkpoint SET signature = zeroblob(64)", Fault.UNSIGNED),
    ],
)
async def test_whatever_is_done_to_it_is_seen(
    store: Store, auditing: Auditing, vault: Keychain, statement: str, fault: Fault
) -> None:
    for rows in range(5):
        note(store, rows=rows)
    await auditing.tend()
    tamper(store, statement)
    assert (await auditing.verify()).fault is fault
    code, sentence = command(store, vault, "--verify")
    assert (code, sentence[:9]) == (1, "not whole")


async def test_after_thirteen_months_it_is_cut_at_a_signed_place(
    store: Store, auditing: Auditing, clock: Clock
) -> None:
    store.time.hear_relay(0)
    note(store, Act.CONNECTED)
    for _ in range(30):
        pass_time(store, clock, 30)
        note(store, Act.PURGED, rows=1)
        await auditing.tend()
        assert (await auditing.verify()).fault is None
    kept = store.read(lambda db: list(audit.everything(db))).result()
    assert clock.now - 397 * DAY < kept[0].noted_at
    assert acts(store, Kind.CONNECTIONS) == []
    assert acts(store).count(Act.PURGED) == 14
    assert len(store.read(audit.checkpoints).result()) == 2


async def test_a_new_device_signs_what_the_old_one_had_signed(
    store: Store, auditing: Auditing, vault: Keychain
) -> None:
    note(store)
    await auditing.tend()
    vault.delete(entries.DEVICE)
    assert (await auditing.verify()).fault is Fault.UNSIGNED
    await auditing.tend()
    assert await auditing.verify() == Verdict(2)
    assert acts(store, Kind.KEYS) == [Act.KEY_CHANGED]


async def test_a_new_device_does_not_sign_what_nobody_had_signed(
    store: Store, auditing: Auditing, vault: Keychain
) -> None:
    note(store)
    await auditing.tend()
    tamper(store, "UPDATE audit_checkpoint SET signature = zeroblob(64)")
    vault.delete(entries.DEVICE)
    await auditing.tend()
    assert (await auditing.verify()).fault is Fault.UNSIGNED


async def test_it_is_printed(store: Store, auditing: Auditing, vault: Keychain) -> None:
    note(store, Act.PURGED, rows=3)
    note(store, Act.CONNECTED, "messenger 1001")
    await auditing.tend()
    _, text = command(store, vault)
    assert text.splitlines()[0] == "1 2026-09-21T14:13:20+00:00 purged rows=3"
    _, lines = command(store, vault, "--format", "json")
    assert '"act": "connected"' in lines.splitlines()[1]


def test_without_a_shop_there_is_nothing_to_verify() -> None:
    output = io.StringIO()
    assert audit_command.run(["--verify"], None, None, output) == 0
    assert output.getvalue() == "0 entries, whole\n"
