"""The policy of this computer: one file that only its administrator can write."""

import os
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

from conwerz_desktop.domain.policy import NOTHING_DECIDED, Policy, PolicyError, read_policy
from conwerz_desktop.store import ai, sends, settings
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Store, Writing


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
        return read_policy(path.read_text("utf-8"))
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


def enforce(store: Store, policy: Policy) -> None:
    """Before anything of the shop is shown. Writes only where something else was decided when it was last open."""
    wanted = {
        settings.MOST_MESSAGE_DAYS: str(policy.message_days or ""),
        settings.AI_FORBIDDEN: "" if policy.ai else str(True),
    }
    if store.read(lambda db: _decided(db, wanted)).result() != wanted:
        store.write(lambda writing: _keep(writing, wanted)).result()


def _decided(db: Connection, names: Iterable[str]) -> dict[str, str]:
    return {name: settings.get(db, name) or "" for name in names}


def _keep(writing: Writing, wanted: Mapping[str, str]) -> None:
    writing.topics |= {settings.put(writing.db, name, value) for name, value in wanted.items()}
    if wanted[settings.AI_FORBIDDEN]:
        sends.take_back(writing, ai.stop(writing))
