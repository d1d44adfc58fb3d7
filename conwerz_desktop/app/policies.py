"""The policy of this computer: one file that only its administrator can write."""

import os
import sys
from pathlib import Path

from conwerz_desktop.domain.policy import NOTHING_DECIDED, Policy, PolicyError, read_policy


def folder() -> Path:
    """Where only whoever administers the computer can write."""
    if sys.platform == "win32":
        return Path(os.environ.get("PROGRAMDATA", "C:/ProgramData")) / "Conwerz"
    if sys.platform == "darwin":
        return Path("/Library/Application Support/Conwerz")
    return Path("/etc/conwerz")


def of_machine() -> Path:
    return folder() / "policy.toml"


def find() -> Policy:
    """Raises PolicyError where a file is there and cannot be read: what it forbids is not known, so nothing opens."""
    path = of_machine()
    try:
        return read_policy(path.read_text("utf-8-sig"))  # Windows' editors put a mark before it
    except (FileNotFoundError, NotADirectoryError):
        return NOTHING_DECIDED
    except OSError as error:
        raise PolicyError(f"{path}: {error.strerror}") from None
    except UnicodeDecodeError:
        raise PolicyError(f"{path}: it is not UTF-8") from None
    except PolicyError as error:
        raise PolicyError(f"{path}: {error}") from None


def is_readable() -> bool:
    try:
        find()
    except PolicyError:
        return False
    return True
