"""Files that only their owner may read, and that have their name only when they are whole."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO


def put(path: Path, content: bytes) -> None:
    """Blocks. Raises OSError, after which what was there is there."""
    with replacing(path) as file:
        file.write(content)


@contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """What is written in the block is on the disk before it takes its place; whatever the block raises, it does not."""
    part = path.with_name(path.name + ".part")
    part.unlink(missing_ok=True)  # it may be readable for others
    try:
        with os.fdopen(os.open(part, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600), "w+b") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
