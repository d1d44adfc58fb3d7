"""Leads through everything: Meta, relay, desktop; by webhook and by sweep, once each, and gone when deleted."""

from typing import Any

from tests.journeys.conftest import World
from tests.journeys.processes import until


def leads(world: World) -> dict[str, dict[str, Any]]:
    return {each["name"]: each for each in world.desktop.ask("leads")}


def comes(world: World, name: str) -> dict[str, Any]:
    return until(lambda: leads(world).get(name), f"{name} is on the board") or {}


def test_leads_come_twice_over_are_kept_once_and_stay_deleted(world: World) -> None:
    world.meta.do("lead_comes", name="Early Bird", email="early@example.org", silent=True)
    world.open()
    early = comes(world, "Early Bird")
    world.meta.do("set_fault", name="duplicates", share=1.0)
    told = world.meta.do("lead_comes", name="Grace Okafor", phone="+34 600 111 222")
    assert told["subscribed"]
    assert comes(world, "Grace Okafor")["submissions"] == 1
    world.desktop.ask("care", deed="delete", lead=early["id"])
    world.meta.do("move_clock", seconds=5)
    until(world.meta.is_idle, "every copy was delivered")
    assert world.desktop.end() == 0
    world.desktop.start()
    world.meta.do("lead_comes", name="Diego", phone="600111222", email="diego@example.org")
    until(lambda: leads(world).get("Grace Okafor", {}).get("submissions") == 2, "the same number is the same person")
    assert list(leads(world)) == ["Grace Okafor"]
    assert world.desktop.complaints() == ""
