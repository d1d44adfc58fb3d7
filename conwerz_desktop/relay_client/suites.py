"""The HPKE suites (RFC 9180) that seal data keys, by their number in an envelope."""

from enum import IntEnum

from cryptography.hazmat.primitives import hpke
from cryptography.hazmat.primitives.asymmetric import x25519

PrivateKey = x25519.X25519PrivateKey | hpke.MLKEM768X25519PrivateKey


class Suite(IntEnum):
    X25519 = 1
    MLKEM768_X25519 = 2


HPKE = {
    Suite.X25519: hpke.Suite(hpke.KEM.X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.AES_256_GCM),
    Suite.MLKEM768_X25519: hpke.Suite(hpke.KEM.MLKEM768_X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.AES_256_GCM),
}
