"""Before a shop is open: the first day, connecting, what is in the way, and the end of everything."""

from collections.abc import Callable
from dataclasses import replace

from conwerz_desktop.app.clock import real_now
from conwerz_desktop.app.shots.stage import LAPTOP, NARROW, SMALL, Scene, Stage
from conwerz_desktop.domain import parting
from conwerz_desktop.domain.candidates import Candidate, Instagram, WhyNot
from conwerz_desktop.domain.channels import Asset, Channel
from conwerz_desktop.domain.connecting import Ending, Problem, Progress, Result, Step
from conwerz_desktop.domain.connection_health import SelfTest, Standing, Trial
from conwerz_desktop.domain.offers import Plan
from conwerz_desktop.viewmodels.connecting import ConnectFlow
from conwerz_desktop.viewmodels.lock import Lock

WORDS = "abandon ability able about above absent absorb abstract absurd abuse access accident"


def _flow(stage: Stage) -> ConnectFlow:
    """Connecting, on screen; nothing of it reaches the program."""
    flow = stage.flow
    flow.start(Plan(), knows_relay=True)
    stage.shell.show_connect(flow)
    return flow


def _connect(progress: Progress) -> Callable[[Stage], object]:
    return lambda stage: _flow(stage).show(progress)


_BELLA = Candidate(
    Asset(Channel.MESSENGER, "1"), "Bella Ceramics", "Home goods store", instagram=Instagram("2", "bellaceramics")
)


_FOUND = (
    _BELLA,
    replace(
        _BELLA, asset=Asset(Channel.MESSENGER, "3"), name="Bella Workshop", instagram=None, category="Arts and crafts"
    ),
    Candidate(Asset(Channel.MESSENGER, "4"), "Café Romero", "Café", why_not=WhyNot.TASK, task="MESSAGING"),
    Candidate(Asset(Channel.MESSENGER, "5"), "Bella Outlet", "Home goods store", why_not=WhyNot.NOT_TICKED),
)


_RESULTS = (
    Result(_BELLA.asset, "Bella Ceramics"),
    Result(Asset(Channel.INSTAGRAM, "2"), "@bellaceramics"),
    Result(Asset(Channel.WHATSAPP, "6"), "+34 600 123 456", Problem.HELD),
)


def _chosen(stage: Stage) -> None:
    flow = _flow(stage)
    flow.show(Progress(Step.CHOOSING, found=_FOUND, declined=("instagram_manage_messages",)))
    flow.mark("messenger:1")


def _proven(stage: Stage) -> None:
    flow = _flow(stage)
    flow.show(Progress(Step.DONE, found=_FOUND, results=_RESULTS))
    flow.show_standing(_BELLA.asset, Standing(1, test=SelfTest(Trial.CAME, real_now(), 1_400)))
    flow.show_standing(Asset(Channel.INSTAGRAM, "2"), Standing(2, test=SelfTest(Trial.WAITING, real_now())))


def _which_relay(stage: Stage) -> None:
    flow = _flow(stage)
    flow.start(Plan(), knows_relay=False)
    flow.go_on()


def _first_run(stage: Stage) -> None:
    stage.shell.show_first_run()


def _lock(stage: Stage) -> None:
    stage.part(Lock).know(by_passphrase=True, by_keychain=False)
    stage.shell.show_locked(takes_code=True)


_OUT_OF_REACH = parting.Left(frozenset({parting.Part.META, parting.Part.BACKUPS}), 1)


def _erasing(left: parting.Left | None = None) -> Callable[[Stage], object]:
    """Everything is being erased, or something was out of reach."""

    def show(stage: Stage) -> None:
        all_ = stage.erase_all
        all_.show_stored(parting.Stored(("Bella Ceramics", "@bellaceramics"), 1204, 38, 12, 2))
        all_.begin()
        all_.show_done(parting.Part.RELAY)
        if left:
            all_.show_left(left)
        stage.shell.show_erasing()

    return show


def _erased(stage: Stage) -> None:
    stage.erase_all.show_left(parting.Left())
    stage.erase_all.show_stored(parting.Stored())
    stage.shell.show_first_run()


SCENES = (
    Scene("first-run", lambda stage: stage.shell.show_first_run()),
    Scene("first-run-small", lambda stage: stage.shell.show_first_run(), SMALL),
    Scene("first-run-narrow", lambda stage: stage.shell.show_first_run(), NARROW),
    Scene("connect-offers", _flow),
    Scene("connect-offers-narrow", _flow, NARROW),
    Scene("connect-relay", _which_relay),
    Scene("connect-browser", _connect(Progress(Step.BROWSER))),
    Scene("connect-choosing", _chosen),
    Scene("connect-done", _proven),
    Scene("connect-cancelled", _connect(Progress(Step.ENDED, Ending.CANCELLED)), LAPTOP, _first_run),
    Scene("keychain-no-service", lambda stage: stage.shell.show_trouble("keychain.no_secret_service")),
    Scene("keychain-locked", lambda stage: stage.shell.show_trouble("keychain.locked")),
    Scene("policy-broken", lambda stage: stage.shell.show_trouble("policy")),
    Scene("database-wrong-key", lambda stage: stage.shell.show_trouble("store_wrong_key")),
    Scene("database-newer", lambda stage: stage.shell.show_trouble("store_newer")),
    Scene("database-damaged", lambda stage: stage.shell.show_trouble("store_damaged")),
    Scene("database-lost", lambda stage: stage.shell.show_trouble("store_lost")),
    Scene("restore", lambda stage: stage.shell.ask_for_backup(), LAPTOP, lambda stage: stage.shell.leave_restore()),
    Scene("key-missing", lambda stage: stage.shell.show_trouble("store_key_missing", takes_code=True)),
    Scene("locked", _lock),
    Scene("erase-working", _erasing(), LAPTOP, _erased),
    Scene("erase-left", _erasing(_OUT_OF_REACH), LAPTOP, _erased),
    Scene("recovery", lambda stage: stage.shell.show_recovery(f"{WORDS} {WORDS}")),
)
