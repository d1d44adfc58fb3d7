"""The real program on a fresh computer, with a remote control: nobody is logged in before the owner has done so."""

import sys
from collections.abc import Callable
from functools import partial
from typing import Any

from conwerz_desktop.app.endpoints import Endpoints
from conwerz_desktop.app.relays import RelayChoice
from conwerz_desktop.app.shop import Shop
from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.connecting import Problem
from conwerz_desktop.services import entries, signed_in, spares
from conwerz_desktop.store import connections
from conwerz_desktop.viewmodels.connecting import ConnectFlow
from tests.journeys import driven
from tests.journeys.facebook import Browser
from tests.journeys.processes import until


class DrivenShop(driven.DrivenProgram):
    """Meta and the relay are practice's; everything else is what an owner runs."""

    is_practice = False

    @property
    def _flow(self) -> ConnectFlow:
        return self.joining.flow

    def drive(self) -> None:
        self.joining.open_address = Browser().open  # type: ignore[method-assign]
        super().drive()

    def endpoints(self, shop: Shop, choice: RelayChoice) -> Callable[[], Endpoints] | None:
        super().endpoints(shop, choice)
        return lambda: Endpoints(self.facts["graph_url"], self.facts["relay_url"], loopback=True)

    def do_begin(self) -> None:
        """The shop's database and key, without connecting anything."""
        self._on_gui_thread(self.open)
        until(lambda: self.shop is not None, "it is open")

    def do_start_at_login(self, *, on: bool) -> None:
        self._on_gui_thread(lambda: self.noticing.acts().start_at_login(on))

    def do_login(self) -> str:
        """The own token of the one person who has signed in."""
        assert self.shop is not None
        (person,) = signed_in.read(self.shop.keychain)
        return person.token

    def do_tokens(self) -> dict[str, Any]:
        """Of the one Page that is connected: its id, its own token, and the business's on which it hangs.

        `spares` are those of a business on which nothing hangs, whatever is connected.
        """
        assert self.shop is not None
        kept, rows = self.shop.keychain, self._read(connections.everything)
        found: dict[str, Any] = {"spares": [each.token for each in spares.read(kept)]}
        for asset in [row.asset for row in rows if row.asset.channel is Channel.MESSENGER]:
            names = {"token": entries.token(asset), "holder": entries.holder(asset)}
            found |= {"page": asset.id} | {what: kept.get(name) for what, name in names.items()}
        return found

    def do_log_in(self, offers: list[str], *, of_business: bool = False) -> list[str]:
        """The owner's clicks as far as the list of what can be connected. `offers`: ticked besides the usual."""
        self._on_gui_thread(self.shell.connect_shop)
        until(lambda: self._page() == "offers", "the offers are shown")
        ticked = {row.key for row in self._on_gui_thread(lambda: list(self._flow.offers.rows)) if row.ticked}
        for key in set(offers) - ticked:
            self._on_gui_thread(partial(self._flow.tick_offer, key))
        if of_business:
            self._on_gui_thread(partial(self._flow.choose_system_user, True))
        self._on_gui_thread(self._flow.go_on)
        if self._page() == "relay":
            self._on_gui_thread(lambda: self._flow.set_relay(self.facts["relay_url"], ""))
        until(lambda: self._page() == "choosing" and not self._on_gui_thread(lambda: self._flow.looking), "a choice")
        return [str(row.name) for row in self._on_gui_thread(lambda: list(self._flow.candidates.rows))]

    def do_connect(self, name: str) -> dict[str, bool]:
        """A Page with what hangs on it. Returns what came of each: whether it is connected."""

        def choose() -> None:
            row = next(row for row in self._flow.candidates.rows if row.name == name)
            if not row.ticked:
                self._flow.mark(row.key)
            self._flow.connect_chosen()

        self._on_gui_thread(choose)
        return self._results()

    def do_take_over(self) -> dict[str, bool]:
        """The owner's yes to what another computer has until now."""
        self._on_gui_thread(self._flow.take_over)
        until(lambda: not self._on_gui_thread(self._is_held), "the relay has heard it")
        return self._results()

    def do_finish(self) -> None:
        """Into the inbox, or to the recovery code that stands before it until it is kept."""
        self._on_gui_thread(self._flow.finish)

    def do_code(self) -> str:
        """The recovery code, once the program has made one and shows it."""
        until(lambda: self._on_gui_thread(lambda: self.shell.screen) == "recovery", "it is shown")
        assert self.shop is not None
        words = self.shop.keychain.get(entries.RECOVERY)
        assert words is not None
        return words

    def do_remove(self, device: str, *, stolen: bool) -> str:
        assert self.shop is not None
        return str(self.shop.remove_computer(device, stolen=stolen).result(60).value)

    def _results(self) -> dict[str, bool]:
        until(lambda: self._page() == "done", "it is connected")
        return {row.name: bool(row.good) for row in self._on_gui_thread(lambda: list(self._flow.results.rows))}

    def _is_held(self) -> bool:
        return any(each.problem is Problem.HELD for each in self._flow._progress.results)

    def _page(self) -> Any:
        return self._on_gui_thread(lambda: self._flow.page)


if __name__ == "__main__":
    sys.exit(driven.main(DrivenShop))
