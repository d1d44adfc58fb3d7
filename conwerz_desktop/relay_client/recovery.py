"""The owner's recovery code: twelve words that follow no account, and the key they stand for.

The relay gets the public half, so that messages which wait while the keychain is lost can still be opened.
"""

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from mnemonic import Mnemonic

INFO = b"conwerz recovery x25519 1"
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
    tidy = " ".join(words.lower().split())
    try:
        entropy = bytes(_WORDS.to_entropy(tidy))
    except (LookupError, ValueError):
        raise WrongWords("not a recovery code") from None
    return X25519PrivateKey.from_private_bytes(HKDF(SHA256(), 32, None, INFO).derive(entropy))


def public_key(words: str) -> bytes:
    """What is given to the relay at enrolment: 32 bytes."""
    return private_key(words).public_key().public_bytes_raw()
