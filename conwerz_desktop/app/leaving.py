"""What Settings → Integrations does to take a connection back, and where its receipt is saved."""

import html
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from conwerz_desktop.app.shop import Shop
from conwerz_desktop.desktop import choosing
from conwerz_desktop.services import background, private_files
from conwerz_desktop.store import disconnections
from conwerz_desktop.viewmodels.disconnecting import DeedLine, DisconnectActs


def disconnect_acts(shop: Shop) -> DisconnectActs:
    def save(number: int, form: str, name: str, lines: Sequence[DeedLine]) -> None:
        keep = partial(_save_pdf, name, lines) if form == "pdf" else partial(_save_json, shop, number)
        choosing.choose_place(f"conwerz-receipt-{number}.{form}", lambda path: keep(Path(path)))

    return DisconnectActs(
        preview=lambda connection: shop.store.read(lambda db: disconnections.preview_of(db, connection)),
        disconnect=shop.disconnect,
        save=save,
    )


def _save_json(shop: Shop, number: int, path: Path) -> None:
    background.begin(lambda: private_files.put(path, shop.receipt(number).result().encode()), "saving")


def _save_pdf(name: str, lines: Sequence[DeedLine], path: Path) -> None:
    def write() -> None:
        from conwerz_desktop.desktop import printing  # noqa: PLC0415 - it costs start time

        private_files.put(path, printing.pdf(page(name, lines)))

    background.begin(write, "saving")


def page(name: str, lines: Sequence[DeedLine]) -> str:
    cells = ((html.escape(part) for part in (line.name, line.answer, line.moment)) for line in lines)
    rows = "".join(f"<tr>{''.join(f'<td>{part}</td>' for part in row)}</tr>" for row in cells)
    return f'<h1>{html.escape(name)}</h1><table cellpadding="6">{rows}</table>'
