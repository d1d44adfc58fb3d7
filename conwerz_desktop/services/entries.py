"""The names of a shop's entries in the keychain, and of one setting that belongs beside them."""

from collections.abc import Iterable

from conwerz_desktop.domain.channels import Asset

DATABASE = "database"
NEXT_DATABASE = "database.next"
RECOVERY = "recovery"
DEVICE = "device"
FORMER = "device.former"  # what was sealed to this computer before its delivery key was changed
LOGIN = "login"  # of each person who has signed in their own token, which takes permissions back
SPARE = "spare"  # tokens of businesses on which nothing hangs, until Meta has ended them
MODEL = "model"  # the drafting model's key, where it has one
RECOVERY_PUBLIC_KEY = "recovery_public_key"


def everything(assets: Iterable[Asset]) -> list[str]:
    """All entries that a shop with these assets may have."""
    own = [DATABASE, NEXT_DATABASE, RECOVERY, DEVICE, FORMER, LOGIN, SPARE, MODEL]
    return own + [name(asset) for asset in assets for name in (token, holder, revoking, pin)]


def token(asset: Asset) -> str:
    return f"token:{asset.channel}:{asset.id}"


def holder(asset: Asset) -> str:
    """The token of a business's system user on which the asset's own hangs; read only to take it back."""
    return f"holder:{asset.channel}:{asset.id}"


def revoking(asset: Asset) -> str:
    """What only disconnecting reads, until Meta has taken back what it allows."""
    return f"revoking:{asset.channel}:{asset.id}"


def pin(asset: Asset) -> str:
    """The two-step PIN of a WhatsApp number."""
    return f"pin:{asset.channel}:{asset.id}"
