"""`conwerz receipt --verify FILE`: whether a receipt is what was signed. Needs no shop and no network."""

import argparse
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TextIO

from conwerz_desktop.services import receipt_files
from conwerz_desktop.services.receipt_files import NotGenuine


def run(arguments: Sequence[str], output: TextIO) -> int:
    """Writes to `output` and returns the exit code: 1 where it is not genuine."""
    parser = argparse.ArgumentParser("conwerz receipt", description=__doc__)
    parser.add_argument("--verify", type=Path, required=True, metavar="FILE")
    path = parser.parse_args(arguments).verify
    try:
        signed = receipt_files.verify(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeError) as error:
        output.write(f"not read: {type(error).__name__}\n")
        return 1
    except NotGenuine as error:
        output.write(f"not genuine: {error}\n")
        return 1
    relay = signed.get("relay")
    output.write(f"genuine, signed by {signed['key']}\n")
    output.write(f"seen by the relay {_moment(relay['time'])}, {relay['key']}\n" if relay else "not seen by a relay\n")
    return 0


def _moment(at: int) -> str:
    return datetime.fromtimestamp(at / 1000, UTC).isoformat(timespec="seconds")
