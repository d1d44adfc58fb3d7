"""Meta allows no copy of what customers send on Instagram: pictures are looked at, and nothing of them stays."""

import base64
from collections.abc import Iterator
from pathlib import Path

import pytest

from conwerz_desktop.practice.people.pictures import NAMES
from conwerz_desktop.store.connection import Connection
from tests.journeys import kept
from tests.journeys.conftest import World
from tests.journeys.processes import until
from tests.journeys.scanning import scan

COUNT = len(NAMES)


def test_no_byte_of_a_picture_on_instagram_is_on_disk(world: World) -> None:
    """Looked at for twice, while the program runs, after it has ended, and in the database as its key opens it."""
    folders = _folders(world)
    world.open()
    kept_for = world.meets("messenger", "Ana")
    instagram = world.meets("instagram", "Alba")
    for name in NAMES:
        world.meta.do("customer_writes", channel="instagram", person="Alba", text=name, picture=name)
    world.meta.do("customer_writes", channel="messenger", person="Ana", text=NAMES[0], picture=NAMES[0])
    until(lambda: world.desktop.ask("received") == COUNT + 3, "every picture has come")
    seen = {f"picture {number}": part for number, part in enumerate(_look(world, instagram, COUNT))}
    assert len(set(seen.values())) == COUNT, "each is another one"
    assert _look(world, instagram, COUNT) == list(seen.values())
    (allowed,) = _look(world, kept_for, 1)
    until(lambda: world.desktop.ask("kept_bytes") > 0, "Messenger's is kept")
    (world.desktop.logs / "stdout").unlink()  # what the remote control said, not the program
    assert scan(folders, seen) == []
    assert world.desktop.end() == 0
    (world.desktop.logs / "stdout").unlink(missing_ok=True)
    assert scan(folders, seen) == []
    with kept.opened(world.desktop.profile) as store:
        blobs = store.read(lambda db: list(_blobs(db))).result()
    assert any(allowed in blob for blob in blobs), "the control: what may be kept is found in the open database"
    assert [name for name, part in seen.items() if part != allowed and any(part in blob for blob in blobs)] == []


@pytest.mark.parametrize("place", ["profile", "temp"])
def test_the_scan_finds_a_picture_that_a_careless_program_keeps(world: World, place: str) -> None:
    """The control of the scan itself."""
    folders = _folders(world)
    world.open()
    conversation = world.meets("instagram", "Alba")
    world.meta.do("customer_writes", channel="instagram", person="Alba", text="Look", picture=NAMES[0])
    until(lambda: world.desktop.ask("received") == 2, "the picture has come")
    (part,) = _look(world, conversation, 1)
    careless = world.folder / place / "cache" / "a.png"
    careless.parent.mkdir(parents=True)
    careless.write_bytes(b"before" + part + b"after")
    (world.desktop.logs / "stdout").unlink()
    assert [found.path for found in scan(folders, {"a picture": part})] == [careless]


def _folders(world: World) -> tuple[Path, ...]:
    """Everything that the desktop can write to: its profile, its home, temporary files, caches and logs."""
    home, temporary = world.folder / "home", world.folder / "temp"
    for each in (home, temporary):
        each.mkdir()
    inside = {f"XDG_{name}_HOME": str(home / name.lower()) for name in ("CACHE", "CONFIG", "DATA", "STATE")}
    world.desktop.environment = {"HOME": str(home), "TMPDIR": str(temporary), **inside}
    return (world.desktop.profile, home, temporary, world.desktop.logs, world.relay.folder)


def _look(world: World, conversation: int, pictures: int) -> list[bytes]:
    """Some bytes from the middle of each picture, as Meta sent them and the window shows them."""
    world.desktop.ask("pick", conversation=conversation)
    until(lambda: len(world.desktop.ask("look")) == pictures, "the conversation is open")
    return [base64.b64decode(part) for part in world.desktop.ask("look")]


def _blobs(db: Connection) -> Iterator[bytes]:
    for (table,) in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall():
        for row in db.execute(f'SELECT * FROM "{table}"'):
            yield from (value for value in row if isinstance(value, bytes))
