"""What can go wrong with a backup.

BackupError
├── NoFolder        the folder for backups is not there: a disk that is not plugged in
├── NoRoom          it is full
├── NotABackup      the file is something else, or was cut off
├── DamagedBackup   it is one, and does not hold any more what was put in
├── NewerBackup     made by a later version of Conwerz
├── WrongCode       the words are not those of the code it was sealed for
└── Stopped         the owner said stop
"""

from typing import ClassVar


class BackupError(Exception):
    """`key` names the sentence for the owner."""

    key: ClassVar[str] = "backup"


class NoFolder(BackupError):
    key = "backup.no_folder"


class NoRoom(BackupError):
    key = "backup.no_room"


class NotABackup(BackupError):
    key = "backup.not_one"


class DamagedBackup(BackupError):
    key = "backup.damaged"


class NewerBackup(BackupError):
    key = "backup.newer"


class WrongCode(BackupError):
    """`unknown` are the words that no code has."""

    key = "backup.wrong_code"

    def __init__(self, unknown: tuple[str, ...] = ()) -> None:
        super().__init__()
        self.unknown = unknown


class Stopped(BackupError):
    key = "backup.stopped"
