"""What leaves and what is kept; the shop's computers; erasing."""

from collections.abc import Callable

from conwerz_desktop.app.clock import real_now
from conwerz_desktop.app.shots.stage import LAPTOP, NARROW, Scene, Stage, at, home
from conwerz_desktop.domain.computers import Computer
from conwerz_desktop.domain.policy import Policy
from conwerz_desktop.viewmodels.audit_log import AuditLog
from conwerz_desktop.viewmodels.computers import Computers
from conwerz_desktop.viewmodels.forgetting import Forgetting
from conwerz_desktop.viewmodels.outgoing import Outgoing
from conwerz_desktop.viewmodels.places import Places
from conwerz_desktop.viewmodels.retention import Retention


def _contacted(stage: Stage) -> None:
    stage.until(lambda: any(len(host.purposes) > 3 for host in stage.part(Outgoing).shown))


def _ask_to_forget(stage: Stage) -> None:
    stage.open(lambda text: "Instagram" in text)
    stage.part(Forgetting).ask(stage.thread.property("conversation"), stage.thread.property("name"))
    stage.until(lambda: stage.part(Forgetting).property("stage") == "asking")


def _forget(stage: Stage) -> None:
    _ask_to_forget(stage)
    stage.part(Forgetting).confirm()
    stage.until(lambda: stage.part(Forgetting).property("stage") == "done")


def _decided(page: str) -> Callable[[Stage], object]:
    """A page whose settings are not the owner's."""

    def arrange(stage: Stage) -> None:
        stage.decide(Policy(relay="https://relay.example", message_days=30, ai=False))
        stage.part(Places).go_to_page(page)

    return arrange


def _undecided(stage: Stage) -> None:
    stage.decide(Policy())
    home(stage)


def _receipted(stage: Stage) -> None:
    stage.until(lambda: bool(stage.part(Retention).property("loaded")))


def _choose_shorter(stage: Stage) -> None:
    stage.part(Retention).choose(7)


def _shorter(stage: Stage) -> None:
    stage.part(Retention).cancel()
    home(stage)


def _verified(stage: Stage) -> None:
    stage.until(lambda: bool(stage.part(AuditLog).property("whole")))


def _computers(stage: Stage) -> Computers:
    page, now, day = stage.part(Computers), real_now(), 86_400_000
    stage.until(lambda: str(page.stage) != "loading")  # what the relay says of practice's one computer comes first
    page.show(
        (
            Computer("aa" * 16, now - 3 * day, now, 3, same_code=True, is_this=True),
            Computer("bb" * 16, now - 200 * day, now - 2 * day, 0, same_code=True, is_this=False),
            Computer("cc" * 16, now - 40 * day, now, 1, same_code=False, is_this=False),
        )
    )
    return page


def _leave_computers(stage: Stage) -> None:
    """Begun anew: when it is opened the next time, its own answer is waited for again, which would come too late."""
    page = stage.part(Computers)
    page.keep()
    page.show_removed(True)
    page.show_removed(False)
    home(stage)


def _removed(stage: Stage) -> None:
    _computers(stage).show_removed(True)


def _remove(device: str) -> Callable[[Stage], object]:
    return lambda stage: _computers(stage).ask(device * 16)


SCENES = (
    Scene("outgoing", at("outgoing", _contacted), LAPTOP, home),
    Scene("privacy-forget", _ask_to_forget, LAPTOP, lambda stage: stage.part(Forgetting).close()),
    Scene("privacy-forgotten", _forget, LAPTOP, lambda stage: stage.part(Forgetting).close()),
    Scene("privacy-retention", at("retention", _receipted), LAPTOP, home),
    Scene("privacy-receipts", at("retention", _receipted), (1280, 1200), home),
    Scene("policy-retention", _decided("retention"), LAPTOP, _undecided),
    Scene("policy-ai", _decided("ai"), (1280, 900), _undecided),
    Scene("policy-relay", _decided("integrations"), (1280, 1400), _undecided),
    Scene("privacy-retention-narrow", at("retention"), NARROW, home),
    Scene("privacy-retention-shorter", at("retention", _choose_shorter), LAPTOP, _shorter),
    Scene("computers", at("computers", _computers), LAPTOP, _leave_computers),
    Scene("computers-narrow", at("computers", _computers), NARROW, _leave_computers),
    Scene("computers-remove", at("computers", _remove("bb")), LAPTOP, _leave_computers),
    Scene("computers-stolen", at("computers", _remove("cc")), LAPTOP, _leave_computers),
    Scene("computers-silent", at("computers", lambda stage: _computers(stage).show(None)), LAPTOP, _leave_computers),
    Scene("computers-removed", at("computers", _removed), LAPTOP, _leave_computers),
    Scene("erase", at("erase"), LAPTOP, home),
    Scene("erase-narrow", at("erase"), NARROW, home),
    Scene("privacy-audit", at("audit", _verified), LAPTOP, home),
)
