"""The verbs that break a connection, each in one of the ways that its lights tell apart."""

from typing import Any

from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.practice.platform import Platform
from conwerz_desktop.practice.world.clock import DAY

Json = dict[str, Any]


class HealthVerbs:
    """A part of `Verbs`."""

    _platform: Platform

    def lose_subscription(self, channel: str = "messenger", *, field: str | None = None, page: int = 0) -> Json:
        """As after an hour of failed webhooks: the app is no longer installed, or one field is no longer told."""
        world = self._platform.world
        owner = world.shop.waba_id if Channel(channel) is Channel.WHATSAPP else world.shop.pages[page].id
        known = world.installs.pop(owner, frozenset())
        if field is not None:
            world.installs[owner] = known - {field}
        return {"owner": owner, "fields": sorted(world.installs.get(owner, ()))}

    def allow_message_access(self, *, on: bool = True, page: int = 0) -> Json:
        """Instagram's switch "Allow access to messages": off, no direct message reaches any program."""
        world = self._platform.world
        account = world.shop.pages[page].instagram_id
        (world.closed_accounts.discard if on else world.closed_accounts.add)(account)
        return {"closed": sorted(world.closed_accounts)}

    def change_number(self, **state: Any) -> Json:
        """Any field of `world.number.Number`, as `name_status`, `quality`, `is_registered`, `on_phone`."""
        number = self._platform.world.number
        for name, value in state.items():
            if name not in number.__slots__:
                raise ValueError(f"a number has no {name}")
            setattr(number, name, value)
        return {"status": number.status}

    def require_secret(self, *, on: bool = True) -> Json:
        """The app's switch "Require app secret": no call without `appsecret_proof` (contract 1.4)."""
        self._platform.world.requires_secret = on
        return {"required": on}

    def token_ends(self, of: str = "page", *, after: int = 10 * DAY) -> Json:
        """`of` as for `expire_token`: these end by themselves, this many ms from now."""
        world = self._platform.world
        ends_at = world.clock.now() + after
        for each in world.tokens.named(of):
            each.expires_at = ends_at
        return {"ends_at": ends_at}

    def code_sent(self) -> Json:
        """What the SMS or the call said."""
        return {"code": self._platform.world.number.code}

    def revoke_role(self, *, page: int = 0) -> Json:
        """Whoever connected the Page loses the role on it (190/492)."""
        world = self._platform.world
        world.tokens.pages[world.shop.pages[page].id].died_of = 492
        return {"page": world.shop.pages[page].id}
