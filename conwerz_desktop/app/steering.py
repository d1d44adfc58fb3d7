"""What the page about the AI, and its bar above the composer, are given to act with."""

from typing import TYPE_CHECKING

from conwerz_desktop.app.shop import Shop
from conwerz_desktop.services import background, entries
from conwerz_desktop.viewmodels.ai_beside import AiBesideActs

if TYPE_CHECKING:
    from conwerz_desktop.viewmodels.ai_settings import AiActs


def settings_acts(shop: Shop) -> "AiActs":
    from conwerz_desktop.services.ai.steering import Steering  # noqa: PLC0415 - after the first frame
    from conwerz_desktop.viewmodels.ai_settings import AiActs  # noqa: PLC0415

    practice = shop.profile.is_practice
    steering = Steering(shop.store, practice=practice)

    def keep_key(key: str) -> None:
        """Beside the window: the keychain may ask for its password."""
        background.begin(lambda: shop.keychain.set(entries.MODEL, key), "keychain")

    return AiActs(steering.configure, keep_key, steering.set_auto, steering.stop, practice=practice)


def beside_acts(shop: Shop) -> AiBesideActs:
    def take_over(conversation: int) -> None:
        from conwerz_desktop.services.ai.steering import Steering  # noqa: PLC0415 - at the owner's click

        Steering(shop.store).take_over(conversation)

    def go_on(conversation: int) -> None:
        from conwerz_desktop.services.ai.steering import Steering  # noqa: PLC0415 - at the owner's click

        Steering(shop.store).go_on(conversation)

    return AiBesideActs(shop.draft, take_over, go_on)
