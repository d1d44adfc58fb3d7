"""What the dashboard may ask of the services and the desktop."""

from collections.abc import Iterator
from functools import partial

from conwerz_desktop.app.shop import Shop
from conwerz_desktop.desktop import choosing, files
from conwerz_desktop.domain.channels import Asset
from conwerz_desktop.domain.counters import Counts
from conwerz_desktop.domain.reports import Report
from conwerz_desktop.services import background
from conwerz_desktop.viewmodels.insights.dashboard import InsightsActs

DAYS = 392  # less than thirteen months, however long they are


def acts(shop: Shop) -> InsightsActs:
    return InsightsActs(
        count=lambda: background.begin(shop.counting.count, "counting"),
        save=files.keep,
        save_pages=_save,
        print_pages=_print,
    )


def _save(name: str, report: Report) -> None:
    choosing.choose_place(name, lambda place: files.save_later(partial(_pdf, report), place))


def _pdf(report: Report) -> bytes:
    from conwerz_desktop.desktop import reports  # noqa: PLC0415 - only when something is printed

    return reports.pdf(report)


def _print(report: Report) -> None:
    from conwerz_desktop.desktop import reports  # noqa: PLC0415

    reports.ask_and_print(report)


def practised(seed: int | None, asset: Asset, connected_on: int) -> Iterator[tuple[int, Counts]]:
    """Thirteen months that the practice shop's Meta would tell as well."""
    from conwerz_desktop.practice.world.dice import DEFAULT_SEED, Dice  # noqa: PLC0415 - in practice only
    from conwerz_desktop.practice.world.history import History  # noqa: PLC0415
    from conwerz_desktop.practice.world.shop import bella_ceramics  # noqa: PLC0415

    dice = Dice(DEFAULT_SEED if seed is None else seed)
    page = bella_ceramics(dice).pages[0]
    history = History(dice, frozenset((page.id, page.instagram_id)))
    return history.of(asset, range(connected_on - DAYS, connected_on))
