"""What was set aside of a connection that is taken back: read by nobody else, and gone within a day."""

import json
from collections.abc import Iterable
from dataclasses import asdict, field

from conwerz_desktop.domain.channels import Asset
from conwerz_desktop.domain.records import record
from conwerz_desktop.keychain import Keychain
from conwerz_desktop.services import entries
from conwerz_desktop.services.signed_in import Person


@record
class Leaving:
    """A person whose login nothing needs any more. `may`: as below."""

    user: str
    token: str = field(repr=False)
    may: str = field(default="", repr=False)

    @property
    def person(self) -> Person:
        return Person(self.user, self.token)


@record
class Aside:
    """`holder` is the token whose grant is to end: a person's, a business's, or a WhatsApp account's own.

    `may` lets the relay end it, where the person's token cannot. `number` is the disconnection that they belong to.
    `leaving` nobody needs here once it is done: where the owner ordered it, their logins end as well.
    """

    token: str = field(repr=False)
    holder: str = field(repr=False)
    may: str = field(default="", repr=False)
    number: int = 0
    leaving: tuple[Leaving, ...] = ()
    user: str = field(default="", repr=False)
    """Meta's id of whoever's `holder` is, where it is a person's."""

    @property
    def persons(self) -> tuple[Person, ...]:
        """Whose logins these are."""
        own = (Person(self.user, self.holder),) if self.user else ()
        return (*own, *(each.person for each in self.leaving))

    @property
    def tokens_to_end(self) -> frozenset[str]:
        """Besides `token`, which ends with one of them."""
        return frozenset({self.holder, *(each.token for each in self.leaving)} - {""})


NOTHING = Aside("", "")


def read(kept: Keychain, asset: Asset) -> Aside:
    """Also what was set aside before there was a login of each person. Raises KeychainError, as all that follow."""
    if not (text := kept.get(entries.revoking(asset))):
        return NOTHING
    told = json.loads(text)
    told.pop("login", None)
    return Aside(**{**told, "leaving": tuple(Leaving(**each) for each in told.get("leaving", ()))})


def keep(kept: Keychain, asset: Asset, aside: Aside) -> None:
    kept.set(entries.revoking(asset), json.dumps(asdict(aside)))


def destroy(kept: Keychain, asset: Asset) -> None:
    kept.delete(entries.revoking(asset))


def everything(kept: Keychain, assets: Iterable[Asset]) -> tuple[Aside, ...]:
    """Of these assets."""
    return tuple(found for asset in assets if (found := read(kept, asset)) is not NOTHING)
