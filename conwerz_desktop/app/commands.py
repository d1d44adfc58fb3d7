"""`conwerz permissions` and `conwerz doctor`: what the program says of itself without a window."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from conwerz_desktop import keychain
from conwerz_desktop.app import doctor as examination
from conwerz_desktop.app import drawing, opening, permissions_command, profile, programs
from conwerz_desktop.app.clock import real_now
from conwerz_desktop.app.profile import Profile
from conwerz_desktop.domain.permissions import RowState
from conwerz_desktop.keychain import KeychainError
from conwerz_desktop.store import connection, holdings
from conwerz_desktop.store.errors import StoreError


def permissions(arguments: Sequence[str]) -> int:
    """`--verify` counts in the shop that `--practice` and `--profile` name, as the window does."""
    chosen, rest = _profile(arguments)
    try:
        return permissions_command.run(rest, programs.RESOURCES, lambda: _held(chosen), real_now(), sys.stdout)
    except (KeychainError, StoreError) as error:
        sys.stderr.write(f"The database cannot be opened ({error.key}). Run conwerz doctor.\n")
        return 1


def doctor(arguments: Sequence[str]) -> int:
    if tuple(arguments) == drawing.ARGUMENTS[1:]:
        return drawing.main()
    chosen, _ = _profile(arguments)
    kept = keychain.for_this_system(chosen.keychain_service)
    return examination.run(chosen, kept, None, programs.this_program(), sys.stdout)


def _held(chosen: Profile) -> Sequence[RowState]:
    if not opening.exists(chosen):
        return [RowState(state, granted=None, rows=0) for state in holdings.PERMISSIONS]
    key = opening.database_key(chosen, keychain.for_this_system(chosen.keychain_service))
    db = connection.open_reader(chosen.database, key, real_now)
    try:
        return holdings.count(db)
    finally:
        db.close()


def _profile(arguments: Sequence[str]) -> tuple[Profile, list[str]]:
    parser = argparse.ArgumentParser(add_help=False)
    parser.add_argument("--practice", action="store_true")
    parser.add_argument("--profile", type=Path)
    known, rest = parser.parse_known_args(arguments)
    return (profile.practice if known.practice else profile.real)(known.profile), rest
