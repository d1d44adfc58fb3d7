"""Connections: how they are, how they are taken back, and what is kept of them."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt

from conwerz_desktop.app.clock import real_now
from conwerz_desktop.app.shots.stage import LAPTOP, NARROW, SETTLED_MS, Scene, Stage, at, back, home
from conwerz_desktop.domain.disconnecting import AT_META, Deed, Facts
from conwerz_desktop.domain.disconnecting import Step as TakingBack
from conwerz_desktop.domain.doubts import Why
from conwerz_desktop.domain.offers import Offer
from conwerz_desktop.services.health import Health, LinkState
from conwerz_desktop.store import features_on
from conwerz_desktop.store.disconnections import Disconnection
from conwerz_desktop.viewmodels.desk import Desk
from conwerz_desktop.viewmodels.disconnecting import Disconnect
from conwerz_desktop.viewmodels.ended_login import EndedLogin
from conwerz_desktop.viewmodels.integrations import Integrations
from conwerz_desktop.viewmodels.numbers import NumbersPage
from conwerz_desktop.viewmodels.places import Places


def _settings(stage: Stage) -> None:
    stage.press(Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)


def _page(name: str) -> Callable[[Stage], object]:
    return lambda stage: stage.part(Places).go_to_page(name)


def _checked(stage: Stage) -> None:
    part = stage.part(Integrations)
    never = QCoreApplication.translate("Health", "Not checked yet")
    stage.until(lambda: bool(part.shown) and not any(never in card.facts or card.busy for card in part.shown))


def _numbers_known(stage: Stage) -> None:
    high = QCoreApplication.translate("Health", "High")
    stage.until(lambda: any(line.facts[1] == high for line in stage.part(NumbersPage).shown))


def _unverified(stage: Stage) -> None:
    stage.happens("change_number", is_verified=False, is_registered=False)
    stage.part(NumbersPage).open()
    stage.until(lambda: any(line.step == "verify" for line in stage.part(NumbersPage).shown))
    stage.part(NumbersPage).request_code(stage.part(NumbersPage).shown[0].key, False)
    stage.until(lambda: any(line.code_sent for line in stage.part(NumbersPage).shown))


def _look_again(stage: Stage) -> None:
    _checked(stage)
    for card in stage.part(Integrations).shown:
        stage.part(Integrations).check(card.key)
    stage.wait(SETTLED_MS)
    _checked(stage)


def _break(stage: Stage) -> None:
    stage.happens("allow_message_access", on=False)
    stage.happens("change_number", name_status="PENDING_REVIEW")
    stage.happens("expire_token", of="page")
    _look_again(stage)


def _ended(stage: Stage) -> None:
    """A conversation whose login Meta no longer takes."""
    stage.part(Places).go_to_page("integrations")
    stage.happens("expire_token", of="page", subcode=460)
    _look_again(stage)
    home(stage)
    stage.open(lambda text: "Messenger" in text)
    stage.until(lambda: stage.part(EndedLogin).property("sentence") != "")


def _off(stage: Stage) -> None:
    """A conversation on a channel whose messages the owner has switched off."""
    stage.store.write(lambda writing: features_on.keep(writing, [Offer.MESSENGER, Offer.WHATSAPP])).result()
    stage.open(lambda text: "Instagram" in text)
    stage.until(lambda: stage.part(EndedLogin).property("off") is True)


def _on(stage: Stage) -> None:
    stage.store.write(lambda writing: features_on.keep(writing, list(Offer))).result()


def _permissions(stage: Stage) -> None:
    """Once the checks have used what was granted."""
    at("integrations", _checked)(stage)
    stage.part(Places).go_to_page("permissions")


def _narrow_ended(stage: Stage) -> None:
    _ended(stage)
    stage.press(Qt.Key.Key_Return)


def _test(stage: Stage) -> None:
    _checked(stage)
    stage.part(Integrations).test(stage.part(Integrations).shown[0].key)
    stage.wait(SETTLED_MS)
    _checked(stage)


def _health(state: LinkState) -> Callable[[Stage], object]:
    return lambda stage: stage.part(Desk).show_health(Health(state, real_now(), 61 * 60_000))


def _well(stage: Stage) -> None:
    stage.part(Desk).show_health(Health(LinkState.ONLINE, real_now()))


def _disconnect(stage: Stage) -> None:
    page = stage.part(Disconnect)
    _checked(stage)
    page.ask(stage.part(Integrations).shown[0].key)
    stage.until(lambda: str(page.stage) == "asking")


def _disconnected(stage: Stage) -> None:
    """Three that were taken back: by the owner, at Facebook, and one that Meta has not confirmed yet."""
    now, day = real_now(), 86_400_000
    deeds = tuple(Deed(step, now - 3 * day, "190" if step is TakingBack.PROBE else "success") for step in TakingBack)
    silent = tuple(replace(deed, answer="unreachable", at=now) if deed.step in AT_META else deed for deed in deeds)
    counts = {"messages": 1_204, "conversations": 38, "leads": 12}
    facts = Facts(now - 3 * day, "instagram", keep_leads=False, whole=True, deeds=deeds, counts=counts, waiting=False)
    known = (
        Disconnection(3, b"", replace(facts, asked_at=now, channel="whatsapp", deeds=silent, waiting=True), None),
        Disconnection(2, b"", facts, None),
        Disconnection(1, b"", replace(facts, channel="messenger", why=Why.REMOVED, keep_leads=True), None),
    )
    _checked(stage)
    stage.wait(SETTLED_MS)  # the page has read that there are none
    stage.part(Disconnect).show_ended(known)


def _receipt(stage: Stage) -> None:
    _disconnected(stage)
    stage.part(Disconnect).show(2)


def _leave_disconnect(stage: Stage) -> None:
    stage.part(Disconnect).close()
    stage.part(Disconnect).show_ended(())
    home(stage)


SCENES = (
    Scene("offline", _health(LinkState.OFFLINE)),
    Scene("relay-unreachable", _health(LinkState.UNREACHABLE)),
    Scene("clock-wrong", _health(LinkState.CLOCK_WRONG), LAPTOP, _well),
    Scene("settings", _settings, LAPTOP, back),
    Scene("integrations", at("integrations", _checked), LAPTOP, home),
    Scene("integrations-narrow", at("integrations", _checked), NARROW, home),
    Scene("integrations-test", at("integrations", _test), LAPTOP, home),
    Scene("disconnect", at("integrations", _disconnect), LAPTOP, _leave_disconnect),
    Scene("disconnect-narrow", at("integrations", _disconnect), NARROW, _leave_disconnect),
    Scene("disconnect-ended", at("integrations", _disconnected), (1280, 1600), _leave_disconnect),
    Scene("disconnect-receipt", at("integrations", _receipt), LAPTOP, _leave_disconnect),
    Scene("integrations-broken", at("integrations", _break), LAPTOP, home),
    Scene("messages-off", _off, LAPTOP, _on),
    Scene("ended-login", _ended),
    Scene("ended-login-narrow", _narrow_ended, NARROW, back),
    Scene("settings-lock", _page("lock"), LAPTOP, back),
    Scene("settings-backup", _page("backup"), LAPTOP, back),
    Scene("settings-recovery", _page("recovery"), LAPTOP, back),
    Scene("settings-export", _page("export"), LAPTOP, back),
    Scene("numbers", at("numbers", _numbers_known), LAPTOP, home),
    Scene("numbers-verify", at("numbers", _unverified), LAPTOP, home),
    Scene("permissions", _permissions, LAPTOP, home),
    Scene("permissions-narrow", _permissions, NARROW, home),
)
