"""Another delivery key, at any moment: what waited for the old one is opened, and nothing is lost or doubled.

On WhatsApp, where nothing that was lost could be read back.
"""

import re
import threading

from tests.journeys.conftest import World
from tests.journeys.processes import until


def test_changed_while_customers_write(world: World) -> None:
    world.open()
    world.meets("whatsapp")
    writing = threading.Thread(target=_write, args=(world, 60))
    writing.start()
    for changed in (1, 2, 3):
        world.desktop.ask("change_delivery_key")
        until(lambda changed=changed: world.desktop.ask("delivery_keys") == changed + 1, "it is another one")
        until(lambda: world.desktop.ask("delivery_key").startswith("Changed. "), "the relay has taken it")
    writing.join()
    until(lambda: world.desktop.ask("received") == 61, "everything has come")
    until(world.meta.is_idle, "Meta is rid of everything")
    assert world.desktop.ask("received") == 61
    assert not re.search("Traceback|Error", world.desktop.complaints())


def test_what_waited_for_the_old_one_comes_though_the_change_was_cut_off(world: World) -> None:
    """Changed without a relay, and killed before the relay has heard of it."""
    world.open()
    world.meets("whatsapp")
    world.desktop.end()
    _write(world, 5)
    until(world.meta.is_idle, "the relay has it")
    world.relay.kill()
    world.desktop.start()
    world.desktop.ask("change_delivery_key")
    until(lambda: world.desktop.ask("delivery_keys") == 2, "it is another one")
    assert world.desktop.ask("received") == 1
    world.desktop.kill()
    world.relay.start()
    _write(world, 5)  # sealed to the old one too: nobody has told the relay yet
    until(world.meta.is_idle, "the relay has it")
    world.desktop.start()
    until(lambda: world.desktop.ask("received") == 11, "what waited has come")
    _write(world, 5)
    until(lambda: world.desktop.ask("received") == 16, "and what comes for the new one")


def _write(world: World, count: int) -> None:
    for number in range(count):
        world.meta.do("customer_writes", channel="whatsapp", person="Ana", text=f"Number {number}")
