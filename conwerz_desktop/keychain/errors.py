"""What can be wrong with a keychain, in the order in which an owner can mend it.

KeychainError
├── Unavailable           there is no keychain to ask
│   ├── NoSessionBus        Linux without a desktop session
│   ├── NoSecretService     a session, but nothing in it keeps secrets, or answers
│   └── UnknownSystem       a system whose keychain we have not learned
├── Unprotected           there is one, and it would keep secrets readable
├── Closed                there is one, and it stays shut
│   ├── Locked              nobody opened it: the question was closed, or the password was wrong
│   └── NotSetUp            it has no keyring yet, and the question for a password was closed
├── Refused               it is open, and said no
└── Damaged               it is open, and a part of the secret is missing

`key` names the sentence and the fix that the owner reads; the text of an exception is for the log and holds no secret.
"""

from typing import ClassVar


class KeychainError(Exception):
    key: ClassVar[str] = "keychain"


class Unavailable(KeychainError):
    key = "keychain.unavailable"


class NoSessionBus(Unavailable):
    key = "keychain.no_session_bus"


class NoSecretService(Unavailable):
    key = "keychain.no_secret_service"


class UnknownSystem(Unavailable):
    key = "keychain.unknown_system"


class Unprotected(KeychainError):
    key = "keychain.unprotected"


class Closed(KeychainError):
    key = "keychain.closed"


class Locked(Closed):
    key = "keychain.locked"


class NotSetUp(Closed):
    key = "keychain.not_set_up"


class Refused(KeychainError):
    key = "keychain.refused"


class Damaged(KeychainError):
    key = "keychain.damaged"
