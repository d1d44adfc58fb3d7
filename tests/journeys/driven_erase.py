"""`conwerz erase` as an uninstaller runs it, but that Meta is practice Meta: driven_erase GRAPH_URL ARGUMENT…"""

import sys

from conwerz_desktop.app import erase_command
from conwerz_desktop.app.erase_command import Meta

if __name__ == "__main__":
    sys.exit(erase_command.run(sys.argv[2:], sys.stdout, meta=Meta(sys.argv[1], loopback=True)))
