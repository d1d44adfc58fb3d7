"""Connecting a shop from the window: between the flow's view model and the network half of the open shop."""

from collections.abc import Callable, Coroutine
from concurrent.futures import Future
from dataclasses import replace
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any

from conwerz_desktop.app import relays
from conwerz_desktop.desktop import browser
from conwerz_desktop.domain.channels import Asset
from conwerz_desktop.domain.connection_health import SelfTest, Standing, Trial
from conwerz_desktop.domain.offers import Offer, Plan
from conwerz_desktop.store import connections, features_on
from conwerz_desktop.store.connection import Connection

if TYPE_CHECKING:
    from conwerz_desktop.app.program import Program
    from conwerz_desktop.app.shop import Shop
    from conwerz_desktop.domain.connecting import Choice, Progress
    from conwerz_desktop.services.connecting import Connecting
    from conwerz_desktop.viewmodels.connecting import ConnectFlow


EARLIER = 60_000  # Meta's clock may be this much behind ours


class Joining:
    """`flow` is what the screens see, made when somebody connects."""

    def __init__(self, program: "Program", plan: Plan) -> None:
        self._program = program
        self._plan = plan
        self._proving: dict[int, Asset] = {}
        self._proving_since = 0
        self._wish: Choice | None = None
        self._relay: tuple[str, str] | None = None
        self.is_under_way = False

    @cached_property
    def flow(self) -> "ConnectFlow":
        from conwerz_desktop.app import data_classes  # noqa: PLC0415 - a start without connecting needs none of it
        from conwerz_desktop.viewmodels.connecting import ConnectActs, ConnectFlow  # noqa: PLC0415

        acts = ConnectActs(
            begin=self._begin,
            stop=lambda: self._tell(lambda connecting: connecting.reset()),
            open_again=lambda: self._tell(lambda connecting: connecting.open_again()),
            type_digits=lambda text: self._tell(lambda connecting: connecting.type_digits(text)),
            choose=self._choose,
            set_relay=self._set_relay,
            finish=self._finish,
        )
        return ConnectFlow(acts, data_classes.permission_table, self._program)

    def start(self) -> None:
        """Show the flow, over whatever the window showed before."""
        if shop := self._program.shop:
            self._program.bridge.when_done(shop.store.read(_known), partial(self._start_in, shop))
        else:
            self._start(frozenset(), knows_relay=bool(self._relay or relays.decided().url))

    def open_address(self, address: str) -> None:
        """From the network thread: into the system's browser; a review consents by itself."""
        reviewing = self._program.reviewing
        self._program.bridge.call(partial(reviewing.consent if reviewing.is_on else browser.open_login, address))

    def show(self, progress: "Progress") -> None:
        """From the network thread."""
        self._program.bridge.call(partial(self._show, progress))

    def show_standing(self, standing: Standing) -> None:
        """A connection more lets the checks begin anew: what waited then is asked for again, and what came counts."""
        asset, shop = self._proving.get(standing.connection), self._program.shop
        if asset is None or shop is None:
            return
        if standing.last_at and standing.lag is not None and standing.last_at >= self._proving_since:
            standing = replace(standing, test=SelfTest(Trial.CAME, self._proving_since, standing.lag))
        elif standing.test is None and not standing.busy:
            shop.test(standing.connection)
        self.flow.show_standing(asset, standing)

    def goes_on(self) -> None:
        """The shop has been opened for it."""
        self._program.shell.show_connect(self.flow)
        if self._relay and (shop := self._program.shop):
            kept, self._relay = relays.keep(shop.store, *self._relay), None
            self._program.bridge.when_done(kept, lambda _: self._program.go_online())
        else:
            self._program.go_online()
        if self._wish:
            wish, self._wish = self._wish, None
            self._begin(wish)

    def _start_in(self, shop: "Shop", known: tuple[frozenset[Offer], bool]) -> None:
        """Unless it was closed or locked meanwhile."""
        if shop is self._program.shop and self._program.shell.desk:
            on, knows_relay = known
            if self._program.practice:
                on, knows_relay = on or frozenset(Offer), True  # it begins with everything granted
            self._start(on, knows_relay=knows_relay)

    def _start(self, on: frozenset[Offer], *, knows_relay: bool) -> None:
        self.is_under_way = True
        self.flow.start(self._plan, knows_relay=knows_relay, on=on)
        self._program.shell.show_connect(self.flow)

    def _begin(self, choice: "Choice") -> None:
        """A shop that there is not yet is begun first: its database, its key."""
        if self._program.shop is None:
            self._wish = choice
            self._program.open()
            return
        self._tell(lambda connecting: connecting.begin(choice))

    def _choose(self, chosen: tuple[Asset, ...], takeover: bool) -> None:
        self._tell(lambda connecting: connecting.choose(chosen, takeover=takeover))

    def _set_relay(self, address: str, invitation: str) -> None:
        try:
            url = relays.address(address)
        except relays.BadAddress as bad:
            self.flow.refuse_relay(bad.key)
            return
        if shop := self._program.shop:
            kept = relays.keep(shop.store, url, invitation)
            self._program.bridge.when_done(
                kept, lambda _: self._take_relay(shop), partial(self.flow.refuse_relay, "kept")
            )
        else:
            self._relay = (url, invitation)
            self.flow.know_relay()

    def _take_relay(self, shop: "Shop") -> None:
        if shop is self._program.shop:
            self._program.go_online()
            shop.begin_again()
            self.flow.know_relay()

    def _tell(self, what: "Callable[[Connecting], Coroutine[Any, Any, None]]") -> None:
        if shop := self._program.shop:
            asked: Future[None] = shop.connecting(what)
            asked.add_done_callback(self._note_failure)

    def _note_failure(self, asked: Future[None]) -> None:
        """The relay was not there to be asked, or turned us away: the flow says so."""
        from conwerz_desktop.domain.connecting import Ending, Progress, Step  # noqa: PLC0415 - for who connects

        if not asked.cancelled() and (error := asked.exception()):
            ending = getattr(error, "ending", None)
            if not isinstance(ending, Ending):
                raise error
            self.show(Progress(Step.ENDED, ending))

    def _show(self, progress: "Progress") -> None:
        from conwerz_desktop.domain.connecting import Step  # noqa: PLC0415 - for who connects

        if not self.is_under_way:
            return
        self.flow.show(progress)
        if progress.step is Step.DONE and (shop := self._program.shop):
            good = {each.asset for each in progress.results if each.problem is None}
            self._program.bridge.when_done(shop.store.read(connections.everything), partial(self._prove, good))

    def _prove(self, good: set[Asset], rows: tuple[connections.ConnectionRow, ...]) -> None:
        """Connected means proven: each waits for a message of the owner's own."""
        if self._program.shop and not self._proving:
            self._proving_since = self._program.shop.store.time.now() - EARLIER
        for row in rows:
            if row.asset in good and row.id not in self._proving and self._program.shop:
                self._proving[row.id] = row.asset
                self._program.shop.test(row.id)

    def _finish(self) -> None:
        self.is_under_way = False
        self._proving.clear()
        self._wish = None
        self._tell(lambda connecting: connecting.reset())
        self._program.leave_connect()


def _known(db: Connection) -> tuple[frozenset[Offer], bool]:
    """What is switched on, and whether there is a relay."""
    return features_on.read(db), bool(relays.choice(db).url)
