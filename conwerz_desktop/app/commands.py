"""`conwerz permissions`, `audit` and `doctor`: what the program says of itself without a window."""

import argparse
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from conwerz_desktop import keychain
from conwerz_desktop.app import audit_command, drawing, opening, permissions_command, profile, programs, relays
from conwerz_desktop.app import doctor as examination
from conwerz_desktop.app.clock import real_now
from conwerz_desktop.app.profile import Profile
from conwerz_desktop.domain.permissions import RowState
from conwerz_desktop.keychain import KeychainError
from conwerz_desktop.services import entries
from conwerz_desktop.store import connection, holdings
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.errors import StoreError


def permissions(arguments: Sequence[str]) -> int:
    """`--verify` counts in the shop that `--practice` and `--profile` name, as the window does."""
    chosen, rest = _profile(arguments)
    try:
        return permissions_command.run(rest, programs.RESOURCES, lambda: _held(chosen), real_now(), sys.stdout)
    except (KeychainError, StoreError) as error:
        return _not_opened(error)


def audit(arguments: Sequence[str]) -> int:
    """Of the shop that `--practice` and `--profile` name."""
    chosen, rest = _profile(arguments)
    try:
        with _database(chosen) as db:
            secret = keychain.for_this_system(chosen.keychain_service).get(entries.DEVICE) if db else None
            return audit_command.run(rest, db, secret, sys.stdout)
    except (KeychainError, StoreError) as error:
        return _not_opened(error)


def doctor(arguments: Sequence[str]) -> int:
    if tuple(arguments) == drawing.ARGUMENTS[1:]:
        return drawing.main()
    chosen, _ = _profile(arguments)
    kept = keychain.for_this_system(chosen.keychain_service)
    return examination.run(chosen, kept, relays.decided().url or None, programs.this_program(), sys.stdout)


def _held(chosen: Profile) -> Sequence[RowState]:
    with _database(chosen) as db:
        if db is None:
            return [RowState(state, granted=None, rows=0) for state in holdings.PERMISSIONS]
        return holdings.count(db)


@contextmanager
def _database(chosen: Profile) -> Iterator[Connection | None]:
    """For reading; None where this shop was never opened."""
    if not opening.exists(chosen):
        yield None
        return
    key = opening.key_of(chosen, keychain.for_this_system(chosen.keychain_service))
    db = connection.open_reader(chosen.database, key, real_now)
    try:
        yield db
    finally:
        db.close()


def _not_opened(error: KeychainError | StoreError) -> int:
    sys.stderr.write(f"The database cannot be opened ({error.key}). Run conwerz doctor.\n")
    return 1


def _profile(arguments: Sequence[str]) -> tuple[Profile, list[str]]:
    parser = argparse.ArgumentParser(add_help=False)
    parser.add_argument("--practice", action="store_true")
    parser.add_argument("--profile", type=Path)
    known, rest = parser.parse_known_args(arguments)
    return (profile.practice if known.practice else profile.real)(known.profile), rest
