"""What the page about WhatsApp numbers can do, over an open shop."""

from concurrent.futures import Future
from pathlib import Path

from conwerz_desktop.app.shop import Shop
from conwerz_desktop.desktop import choosing
from conwerz_desktop.domain.numbers import LARGEST_PICTURE, BusinessProfile, NumberNews
from conwerz_desktop.viewmodels.numbers import NumberActs


def number_acts(shop: Shop) -> NumberActs:
    def request_code(connection: int, language: str, by_voice: bool) -> Future[NumberNews]:
        return shop.numbers(lambda numbers: numbers.request_code(connection, by_voice=by_voice, language=language))

    def save_profile(connection: int, profile: BusinessProfile, picture: str) -> Future[NumberNews]:
        return shop.numbers(lambda numbers: numbers.save_profile(connection, profile, _content(picture)))

    def look() -> Future[tuple[NumberNews, ...]]:
        """Nothing where nobody can be asked: no shop is connected yet."""
        if shop.has_network_half:
            return shop.numbers(lambda numbers: numbers.look())
        nothing: Future[tuple[NumberNews, ...]] = Future()
        nothing.set_result(())
        return nothing

    return NumberActs(
        look=look,
        request_code=request_code,
        verify=lambda connection, code: shop.numbers(lambda numbers: numbers.verify(connection, code)),
        register=lambda connection, pin: shop.numbers(lambda numbers: numbers.register(connection, pin)),
        set_pin=lambda connection, pin: shop.numbers(lambda numbers: numbers.set_pin(connection, pin)),
        deregister=lambda connection: shop.numbers(lambda numbers: numbers.deregister(connection)),
        save_profile=save_profile,
        choose_files=choosing.choose_files,
    )


def _content(path: str) -> bytes:
    """One byte more than is allowed is read, so that what is too large is seen to be so. Unreadable is no picture."""
    if not path:
        return b""
    try:
        with Path(path).open("rb") as file:
            return file.read(LARGEST_PICTURE + 1)
    except OSError:
        return b"?"
