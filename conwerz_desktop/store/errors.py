"""What can go wrong with the database file.

StoreError
├── WrongKey          the key does not open this file, or it is no database of ours
├── KeyMissing        there is a file but no key
├── NewerDatabase     written by a later version of Conwerz
├── Damaged           the key is right and pages are not readable
├── Emptied           there is a file of no length where messages were
├── DiskFull
├── Interrupted       the owner said stop
└── Closed            the program is ending
"""


class StoreError(Exception):
    """`key` names the sentence for the owner."""

    key = "store_unknown"


class WrongKey(StoreError):
    key = "store_wrong_key"


class KeyMissing(StoreError):
    key = "store_key_missing"


class NewerDatabase(StoreError):
    key = "store_newer"


class Damaged(StoreError):
    """`opened_by` is the key that is right, where it is known: what can still be read is saved with it."""

    key = "store_damaged"
    opened_by: bytes | None = None


class Emptied(StoreError):
    key = "store_lost"


class DiskFull(StoreError):
    key = "store_disk_full"


class Interrupted(StoreError):
    key = "store_interrupted"


class Closed(StoreError):
    key = "store_closed"
