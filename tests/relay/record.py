"""Writes tests/relay/recorded/version-1*.json: `python -m tests.relay.record`. Only for a new version of the protocol.

What a version recorded is never recorded again: it stands for the envelopes that old relays have written.
"""

import json
from base64 import b64encode
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from conwerz_desktop.relay_client import DeviceKeys, recovery
from conwerz_desktop.relay_client.signing import Signer
from conwerz_desktop.relay_client.suites import Suite
from conwerz_relay.envelopes import Kind, Sealer
from conwerz_relay.records import Device

RECORDED = Path(__file__).parent / "recorded" / "version-1.json"
DESKTOP = RECORDED.with_name("version-1-desktop.json")
RELAY = "https://relay.example"
URL = f"{RELAY}/v1/routes/messenger/2001"
BODY = b'{"token":"t"}'
AT = 1_800_000_000_000

CONTENTS = {
    Kind.WEBHOOK: {
        "object": "page",
        "entry": [{"id": "2001", "messaging": [{"message": {"mid": "m_1", "text": "ไทย"}}]}],
    },
    Kind.GAP: {"first_at": AT, "last_at": AT + 5_000, "count": 3},
    Kind.NOTICE: {"kind": "taken_over", "channel": "messenger", "asset": "2001", "at": AT},
}


def recorded() -> dict[str, Any]:
    hybrid = DeviceKeys.new()
    plain = DeviceKeys(Suite.X25519, X25519PrivateKey.generate().private_bytes_raw(), hybrid.signing)
    words = recovery.new_words()
    return {
        "recovery_words": words,
        "devices": [_of(device, words) for device in (plain, hybrid)],
        "request": {
            "method": "PUT",
            "url": URL,
            "body": BODY.decode(),
            "headers": Signer(hybrid).headers("PUT", URL, BODY, AT),
        },
    }


def desktop(secret: str) -> dict[str, Any]:
    """What a desktop of version 1 says to its relay first: who it is, and what waits for it."""
    keys = DeviceKeys.from_secret(secret)
    wish = {
        "signing_key": _text(keys.signing_public),
        "suite": int(keys.suite),
        "hpke_key": _text(keys.public_key()),
        "recovery_key": "",
        "retention_days": 30,
        "invitation": "",
    }
    enrolment = json.dumps(wish)
    return {
        "secret": secret,
        "enrol": _signed(keys, "POST", "/v1/devices", enrolment),
        "poll": _signed(keys, "GET", "/v1/events?wait=0", ""),
    }


def _signed(keys: DeviceKeys, method: str, path: str, body: str) -> dict[str, Any]:
    headers = Signer(keys).headers(method, RELAY + path, body.encode(), AT)
    return {"method": method, "path": path, "body": body, "headers": headers}


def _of(keys: DeviceKeys, words: str) -> dict[str, Any]:
    device = Device(
        keys.id, keys.tenant, keys.signing_public, int(keys.suite), keys.public_key(), recovery.public_key(words), 30
    )
    sealer = Sealer()
    envelopes = []
    for kind, content in CONTENTS.items():
        sealed = sealer.seal(device, kind, json.dumps(content).encode())
        envelopes.append({"kind": kind.name, "content": content, "envelope": _text(sealed.body)})
    key = sealed.key
    return {
        "secret": keys.to_secret(),
        "id": keys.id.hex(),
        "key": {"id": key.id.hex(), "sealed": _text(key.sealed), "recovery": _text(key.recovery)},
        "envelopes": envelopes,
    }


def _text(raw: bytes) -> str:
    return b64encode(raw).decode()


if __name__ == "__main__":
    RECORDED.parent.mkdir(exist_ok=True)
    made = recorded()
    for path, content in ((RECORDED, made), (DESKTOP, desktop(made["devices"][-1]["secret"]))):
        path.write_text(json.dumps(content, indent=1, ensure_ascii=False) + "\n", "utf-8")
