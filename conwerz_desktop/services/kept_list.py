"""A list in one entry of the keychain, which is found without knowing of whom or of what it tells."""

import json
import threading
from collections.abc import Callable, Iterable
from dataclasses import asdict
from typing import Any, Generic, TypeVar

from conwerz_desktop.keychain import Keychain

T = TypeVar("T")


class KeptList(Generic[T]):
    """Of records. `read` raises KeychainError, and so does whatever is done here."""

    def __init__(self, entry: str, read: Callable[[Keychain], tuple[T, ...]]) -> None:
        self._entry = entry
        self._read = read
        self._one_at_a_time = threading.Lock()  # the entry is read, and written anew

    def change(self, kept: Keychain, change: Callable[[tuple[T, ...]], Iterable[T]]) -> None:
        """Written only where something is otherwise; an empty list has no entry."""
        with self._one_at_a_time:
            before = self._read(kept)
            after: tuple[Any, ...] = tuple(change(before))
            if after and after != before:
                kept.set(self._entry, json.dumps([asdict(each) for each in after]))
            elif before and not after:
                kept.delete(self._entry)
