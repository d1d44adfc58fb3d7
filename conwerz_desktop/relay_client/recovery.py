"""The owner's recovery code: twelve words that follow no account, and the key they stand for.

The relay gets the public half, so that messages which wait while the keychain is lost can still be opened.
"""

from base64 import b64decode, b64encode
from collections.abc import Mapping

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from mnemonic import Mnemonic

from conwerz_desktop.relay_client.envelopes import Kind, SealedKey, header, open_with_recovery
from conwerz_desktop.relay_client.errors import EnvelopeError

INFO = b"conwerz recovery x25519 1"
SIGNING_INFO = b"conwerz recovery ed25519 1"
REMOVAL, TAKEOVER = b"conwerz removal 1", b"conwerz takeover 1"
BITS = 128
_WORDS = Mnemonic("english")


class WrongWords(ValueError):
    """Not a recovery code: a word is unknown, missing, or the checksum does not hold."""

    key = "recovery.wrong_words"


def new_words() -> str:
    """Twelve English words (BIP-39), separated by spaces."""
    return _WORDS.generate(BITS)


def unknown_words(words: str) -> tuple[str, ...]:
    """Those that are in no code."""
    return tuple(word for word in words.lower().split() if word not in _WORDS.wordlist)


def private_key(words: str) -> X25519PrivateKey:
    """HKDF-SHA256 over the words' 16 bytes. Case and spacing do not matter. Raises WrongWords."""
    return X25519PrivateKey.from_private_bytes(_derived(words, INFO))


def public_key(words: str) -> bytes:
    """What things are sealed to: 32 bytes."""
    return private_key(words).public_key().public_bytes_raw()


def enrolment_key(words: str) -> bytes:
    """What is given to the relay at enrolment: the 32 bytes that things are sealed to, and 32 that a signature fits."""
    return public_key(words) + _signing_key(words).public_key().public_bytes_raw()


def removal(device: bytes, words: str) -> str:
    """The shop's own word that a computer of its is to erase itself (PROTOCOL.md, computers)."""
    return b64encode(_signing_key(words).sign(REMOVAL + device)).decode()


def is_removal(proof: str, device: bytes, enrolment_key: bytes) -> bool:
    return _fits(proof, REMOVAL + device, enrolment_key)


def takeover(channel: str, asset: str, at: int, words: str) -> str:
    """The shop's own word that another of its computers receives this now."""
    return f"{at}.{b64encode(_signing_key(words).sign(_taking_over(channel, asset, at))).decode()}"


def taken_over_at(proof: str, channel: str, asset: str, enrolment_key: bytes) -> int | None:
    """When that was, by the other computer's clock; None where it is not the shop's own word."""
    at, _, signature = proof.partition(".")
    if not at.isascii() or not at.isdecimal() or len(at) > 15:
        return None
    return int(at) if _fits(signature, _taking_over(channel, asset, int(at)), enrolment_key) else None


class LostDevice:
    """A device whose keys are gone, for which its owner's code speaks: it signs its polls, and opens what waits."""

    def __init__(self, device: bytes, words: str) -> None:
        """Raises WrongWords."""
        self.id = device
        self.signing = _signing_key(words)
        self._opening = private_key(words)

    def open(self, envelope: bytes, keys: Mapping[bytes, SealedKey]) -> tuple[Kind, bytes]:
        """Kind and content. Raises EnvelopeError."""
        head = header(envelope)
        if head.device != self.id or head.key_id not in keys:
            raise EnvelopeError("not for this device")
        return open_with_recovery(envelope, keys[head.key_id], self._opening)

    def forget_all_but(self, keys: Mapping[bytes, SealedKey]) -> None:
        """Nothing is remembered."""


def _taking_over(channel: str, asset: str, at: int) -> bytes:
    return TAKEOVER + f"{channel}/{asset} {at}".encode()


def _fits(signature: str, words: bytes, enrolment_key: bytes) -> bool:
    """Made by the code whose public half was given to the relay."""
    try:
        Ed25519PublicKey.from_public_bytes(enrolment_key[32:]).verify(b64decode(signature, validate=True), words)
    except (InvalidSignature, ValueError):
        return False
    return True


def _signing_key(words: str) -> Ed25519PrivateKey:
    return Ed25519PrivateKey.from_private_bytes(_derived(words, SIGNING_INFO))


def _derived(words: str, info: bytes) -> bytes:
    tidy = " ".join(words.lower().split())
    try:
        entropy = bytes(_WORDS.to_entropy(tidy))
    except (LookupError, ValueError):
        raise WrongWords("not a recovery code") from None
    return HKDF(SHA256(), 32, None, info).derive(entropy)
