"""An open shop goes online: whom it talks with there, and how what comes of it reaches the window."""

from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from typing import TYPE_CHECKING

from conwerz_desktop.app import relays
from conwerz_desktop.domain.connection_health import Standing
from conwerz_desktop.services.health import Health, LinkState
from conwerz_desktop.store.connection import world_error
from conwerz_desktop.store.errors import StoreError
from conwerz_desktop.viewmodels.rail import link_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from conwerz_desktop.app.endpoints import Endpoints
    from conwerz_desktop.app.practice_server import PracticeServer
    from conwerz_desktop.app.program import Program
    from conwerz_desktop.app.shop import News, Shop
    from conwerz_desktop.domain.channels import Asset
    from conwerz_desktop.domain.counters import Counts
    from conwerz_desktop.domain.offers import Plan
    from conwerz_desktop.services.automation.ruling import RuleNotice
    from conwerz_desktop.services.leads.reminding import LeadReminder


class GoingOnline:
    """Nothing of it before the first rows."""

    def __init__(self, program: "Program", plan: "Plan") -> None:
        self._program = program
        self._plan = plan

    def begin(self, shop: "Shop") -> None:
        """When no lost start can take back any more what comes in (decision 0166)."""
        proof = self._program.updating.came_up(shop.store)
        self._program.bridge.when_done(proof, lambda _: self._find_whom(shop), lambda: self._stay_offline(shop, proof))

    def begin_again(self) -> None:
        """The practice server has come up anew."""
        if shop := self._program.shop:
            shop.begin_again()

    def _stay_offline(self, shop: "Shop", proof: "Future[None]") -> None:
        if shop is self._program.shop and isinstance(error := proof.exception(), OSError):
            self._program.shell.show_trouble((world_error(error) or StoreError).key)

    def _find_whom(self, shop: "Shop") -> None:
        """The practice server, or a relay that the build or the owner names; unless it was closed meanwhile."""
        if shop is not self._program.shop:
            return
        if server := self._program.practice:
            shop.history = partial(_practised, self._program.options.seed)
            self._go(shop, partial(_practice_endpoints, server))
        else:
            self._program.bridge.when_done(shop.store.read(relays.choice), partial(self._go_by, shop))

    def _go_by(self, shop: "Shop", choice: relays.RelayChoice) -> None:
        """Unless it was closed meanwhile."""
        if shop is self._program.shop and (find := self._program.endpoints(shop, choice)):
            self._go(shop, find)

    def _go(self, shop: "Shop", find: "Callable[[], Endpoints]") -> None:
        from conwerz_desktop.app import data_classes  # noqa: PLC0415 - after the first frame
        from conwerz_desktop.app.connect_hooks import ConnectHooks  # noqa: PLC0415

        joining = self._program.joining
        shop.daily = self._program.updating.look_daily
        hooks = ConnectHooks(joining.open_address, joining.show, data_classes.permission_table(), self._plan)
        shop.go_online(find, self._tell, hooks)

    def _tell(self, news: "News") -> None:
        """From the network thread."""
        program = self._program
        if isinstance(news, Health):
            self._tell_health(news)
        elif not isinstance(news, Standing):
            self._tell_owner(news)
        elif program.desk:
            program.bridge.call(partial(program.desk.show_standing, news))
            program.bridge.call(partial(program.joining.show_standing, news))

    def _tell_owner(self, news: "RuleNotice | LeadReminder") -> None:
        """What they wanted to be told of."""
        from conwerz_desktop.services.leads.reminding import LeadReminder  # noqa: PLC0415 - where there is one
        from conwerz_desktop.store.notices import About  # noqa: PLC0415
        from conwerz_desktop.viewmodels import lead_words, notifier, rule_words  # noqa: PLC0415

        if isinstance(news, LeadReminder):
            said, about = (notifier.LEADS, *lead_words.reminder(news)), About(lead=news.lead)
        else:
            said = (f"rule {news.rule}", rule_words.notice_title(), news.name)
            about = About(news.conversation, news.comment, news.lead)
        self._program.bridge.call(partial(self._program.noticing.say, *said, about))

    def _tell_health(self, health: Health) -> None:
        """From the network thread, on which nothing of the window is made."""
        program = self._program
        if health.state is LinkState.ERASING:
            program.bridge.call(lambda: program.parting.begin(removed=True))
        elif program.desk:
            program.bridge.call(partial(program.desk.show_health, health))
        state, said = link_words(health.state)
        program.bridge.call(lambda: program.tray.show_state(said, bad=state == "bad"))


def _practice_endpoints(server: "PracticeServer") -> "Endpoints":
    from conwerz_desktop.app import endpoints  # noqa: PLC0415 - on the thread that asks

    return endpoints.practice(server.facts())


def _practised(seed: int | None, asset: "Asset", connected_on: int) -> "Iterable[tuple[int, Counts]]":
    from conwerz_desktop.app import counting  # noqa: PLC0415 - where something is counted

    return counting.practised(seed, asset, connected_on)
