"""The desktop's half of the relay's protocol (relay/PROTOCOL.md): enrol, claim routes, poll, open."""

from conwerz_desktop.relay_client.client import RelayClient
from conwerz_desktop.relay_client.device import DeviceKeys
from conwerz_desktop.relay_client.pages import Cursor, Delivery, Gap, Notice, Page, Webhook

__all__ = ["Cursor", "Delivery", "DeviceKeys", "Gap", "Notice", "Page", "RelayClient", "Webhook"]
