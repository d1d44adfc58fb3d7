"""What can go wrong with the database file.

StoreError
├── WrongKey          the key does not open this file, or it is no database of ours
├── KeyMissing        there is a file but no key
├── NewerDatabase     written by a later version of Conwerz
├── Damaged           the key is right and pages are not readable
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
    key = "store_damaged"


class DiskFull(StoreError):
    key = "store_disk_full"


class Interrupted(StoreError):
    key = "store_interrupted"


class Closed(StoreError):
    key = "store_closed"
