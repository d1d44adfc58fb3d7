"""The real program on a stored shop, as its owner opens it. Told on stdin; says when its first rows are on screen.

Then, if told so, visits every screen and says that it rests.
"""

import json
import sys

from conwerz_desktop.app import haste


def main() -> int:
    told = json.loads(sys.stdin.readline())
    haste.begin()  # as the program's own entry does
    from bench import shown_program  # noqa: PLC0415

    return shown_program.run_told(told)


if __name__ == "__main__":
    sys.exit(main())
