"""A file that only takes up room: given up when the disk is full, so that the purge, which needs some, can go on."""

import os
from pathlib import Path

SIZE = 8 * 1024 * 1024


class Ballast:
    def __init__(self, path: Path, size: int = SIZE) -> None:
        self._path = path
        self._size = size

    def make(self) -> bool:
        """Take up the room, where there is some. Random, or a file system may store it in less."""
        if self._is_whole():
            return True
        try:
            self._path.write_bytes(os.urandom(self._size))
        except OSError:
            self.release()
        return self._is_whole()

    def release(self) -> None:
        self._path.unlink(missing_ok=True)

    def _is_whole(self) -> bool:
        return self._path.exists() and self._path.stat().st_size == self._size
