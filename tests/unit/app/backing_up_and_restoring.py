"""Run as a program: backs a shop up and restores it, over and over, until it is killed.

Arguments: profile folder, keychain service, folder for backups, the shop's recovery words.
"""

import itertools
import sys
from pathlib import Path

from conwerz_desktop import keychain
from conwerz_desktop.app import opening
from conwerz_desktop.app.profile import Profile
from conwerz_desktop.app.restoring import Restorer
from conwerz_desktop.services import backup, recovery
from conwerz_desktop.services.backup import Source, Work
from tests.unit.conftest import NOON

profile, folder, words = Profile(Path(sys.argv[1]), sys.argv[2]), Path(sys.argv[3]), sys.argv[4]
kept = keychain.for_this_system(sys.argv[2])
sys.stdout.write("ready\n")
sys.stdout.flush()
for second in itertools.count():
    now = NOON + second * 1_000
    store = opening.open_store(profile, kept, lambda: NOON)
    path = backup.path_in(folder, now)
    backup.make(Source(profile.database, store.key, recovery.public_key(words)), path, now, Work())
    store.close()
    restorer = Restorer(profile, kept, lambda: NOON)
    restorer.put_in_place(path, restorer.take_out(path, words, Work()), words)
    path.unlink()
