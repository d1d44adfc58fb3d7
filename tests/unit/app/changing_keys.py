"""Run as a program: gives a shop's database one key after the other until it is killed. Arguments: folder, service."""

import sys
from pathlib import Path

from conwerz_desktop import keychain
from conwerz_desktop.app.key_change import change_key
from conwerz_desktop.app.profile import Profile

profile = Profile(Path(sys.argv[1]), sys.argv[2])
kept = keychain.for_this_system(sys.argv[2])
sys.stdout.write("ready\n")
sys.stdout.flush()
while True:
    change_key(profile, kept, bytes.fromhex(sys.argv[3]))
