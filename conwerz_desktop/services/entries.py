"""The names of a shop's entries in the keychain."""

from conwerz_desktop.domain.channels import Asset

DATABASE = "database"
DEVICE = "device"


def token(asset: Asset) -> str:
    return f"token:{asset.channel}:{asset.id}"
