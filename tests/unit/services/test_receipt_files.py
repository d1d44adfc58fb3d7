"""A receipt can be verified by anybody, with a few lines, and not be changed by anybody."""

import base64
import hashlib
import io
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from conwerz_desktop.app import receipt_command
from conwerz_desktop.domain.disconnecting import Deed, Facts, Step
from conwerz_desktop.relay_client.device import DeviceKeys
from conwerz_desktop.services import receipt_files
from conwerz_desktop.store.disconnections import Disconnection

FACTS = Facts(1_000, "messenger", keep_leads=False, whole=True, deeds=(Deed(Step.PROBE, 1_001, "190"),), waiting=False)
KNOWN = Disconnection(1, b"\x01" * 16, FACTS, None)


@pytest.fixture
def signed() -> receipt_files.Signed:
    relay = Ed25519PrivateKey.generate()
    signed = receipt_files.sign(KNOWN, DeviceKeys.new())
    words = b"conwerz receipt 1" + f"{receipt_files.mark(signed)}5000".encode()
    answer = {
        "time": 5_000,
        "key": base64.b64encode(relay.public_key().public_bytes_raw()).decode(),
        "signature": base64.b64encode(relay.sign(words)).decode(),
    }
    return receipt_files.countersigned(signed, answer)


def independent(text: str) -> None:
    """As docs/decisions/0116 tells: nothing of Conwerz is needed."""
    file = json.loads(text)
    words = json.dumps(file["receipt"], sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()
    key = Ed25519PublicKey.from_public_bytes(base64.b64decode(file["key"]))
    key.verify(base64.b64decode(file["signature"]), words)
    relay = file["relay"]
    seen = b"conwerz receipt 1" + hashlib.sha256(words).hexdigest().encode() + str(relay["time"]).encode()
    key = Ed25519PublicKey.from_public_bytes(base64.b64decode(relay["key"]))
    key.verify(base64.b64decode(relay["signature"]), seen)


def test_anybody_can_verify_it(signed: receipt_files.Signed) -> None:
    text = receipt_files.written(signed)
    independent(text)
    assert receipt_files.verify(text)["receipt"]["grant_ended"] is True


@pytest.mark.parametrize(
    ("old", "new"), [("190", "200"), ("1001", "1002"), ("5000", "5001"), ("messenger", "whatsapp")]
)
def test_a_changed_one_is_found_out(signed: receipt_files.Signed, old: str, new: str) -> None:
    text = receipt_files.written(signed)
    assert old in text
    changed = text.replace(old, new, 1)
    with pytest.raises(receipt_files.NotGenuine):
        receipt_files.verify(changed)
    with pytest.raises(InvalidSignature):
        independent(changed)


@pytest.mark.parametrize(
    "change",
    [
        lambda file: file["relay"].update(time="5000"),
        lambda file: file["relay"].update(time=5000.0),
        lambda file: file["relay"].update(time=10**18),
        lambda file: file["relay"].update(key=file["key"]),
        lambda file: file["relay"].update(signature=file["signature"]),
        lambda file: file["receipt"].update(note="added"),
        lambda file: file["receipt"].pop("erased"),
        lambda file: file.update(relay={}),
        lambda file: file.update(relay=[]),
        lambda file: file.pop("key"),
    ],
)
def test_no_part_of_it_can_be_another(signed: receipt_files.Signed, change: Callable[[Any], object]) -> None:
    """Nor can it make the command fail in another way than by saying so."""
    file = json.loads(receipt_files.written(signed))
    change(file)
    with pytest.raises(receipt_files.NotGenuine):
        receipt_files.verify(json.dumps(file))


def test_a_relays_signature_is_of_this_receipt_alone(signed: receipt_files.Signed) -> None:
    other = receipt_files.sign(replace(KNOWN, facts=replace(FACTS, asked_at=7)), DeviceKeys.new())
    with pytest.raises(receipt_files.NotGenuine):
        receipt_files.verify(receipt_files.written({**other, "relay": signed["relay"]}))


@pytest.mark.parametrize("said", [{}, [], "a receipt", 7, {"conwerz_receipt": 2}])
def test_what_somebody_has_signed_is_no_receipt_by_that(said: object) -> None:
    """This computer's key signs requests as well, and anybody's key anything."""
    key = Ed25519PrivateKey.generate()
    words = json.dumps(said, sort_keys=True, separators=(",", ":")).encode()
    public, signature = key.public_key().public_bytes_raw(), key.sign(words)
    file = {
        "receipt": said,
        "key": base64.b64encode(public).decode(),
        "signature": base64.b64encode(signature).decode(),
    }
    with pytest.raises(receipt_files.NotGenuine):
        receipt_files.verify(json.dumps(file))


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"receipt": {}, "key": 1, "signature": ""}', "null", "[" * 100_000, "NaN"]
)
def test_what_is_no_receipt_is_said_to_be_none(text: str) -> None:
    with pytest.raises(receipt_files.NotGenuine):
        receipt_files.verify(text)


def test_the_command_says_so_and_needs_no_shop(signed: receipt_files.Signed, tmp_path: Path) -> None:
    path, said = tmp_path / "receipt.json", io.StringIO()
    path.write_text(receipt_files.written(signed), encoding="utf-8")
    assert receipt_command.run(["--verify", str(path)], said) == 0
    assert "genuine, signed by" in said.getvalue()
    assert "seen by the relay 1970-01-01T00:00:05+00:00" in said.getvalue()
    path.write_text(receipt_files.written(signed).replace("190", "200"), encoding="utf-8")
    assert receipt_command.run(["--verify", str(path)], said) == 1
    assert receipt_command.run(["--verify", str(tmp_path / "none")], said) == 1
