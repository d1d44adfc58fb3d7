"""`python -m bench [--only FIGURE] [--quick | --long] [--seed S]`: a JSON line a figure; the machine on stderr."""

import argparse
import json
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from bench import event_to_screen, faults, ingest, machine, purge, relay_ingest, scroll, search, waking, windows
from bench.figures import Figure, Run

FIGURES = (
    Figure(
        "relay_ingest",
        ">= 0.4 x raw at 1,000 tenants, >= 3 x the plain receiver at every size, p99 <= 25 ms at 80 % load",
        relay_ingest.measure,
    ),
    Figure("relay_polls", "20,000 waiting polls woken within 1.5 s", waking.measure),
    Figure("event_to_screen", "p50 <= 20 ms, p99 <= 50 ms", event_to_screen.measure),
    Figure("ingest", ">= 0.3 x raw SQLCipher without index", ingest.measure),
    Figure("search", "<= 1.0 x tantivy, p95 <= 15 ms", search.measure),
    Figure("start", "<= 1.5 x a blank Chromium window", windows.measure_start),
    Figure("memory", "<= 0.6 x a blank Chromium", windows.measure_memory),
    Figure("purge", "<= 60 s, writer hold p99 <= 50 ms, 0 remnants", purge.measure),
    Figure("scroll", "p99 <= 1.2 x a bare ListView, no more frames over 33 ms than it", scroll.measure),
    Figure("faults", "0 lost, 0 doubled", faults.measure),
)


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser("bench", description=__doc__)
    parser.add_argument("--only", choices=[figure.name for figure in FIGURES])
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--long", action="store_true", help="faults: all 1,000 kills, though they take hours here")
    parser.add_argument("--seed", type=int, default=7)
    asked = parser.parse_args(arguments)
    sys.stderr.write(json.dumps(machine.facts()) + "\n")
    for figure in FIGURES:
        if asked.only in (None, figure.name):
            with tempfile.TemporaryDirectory(prefix="conwerz-bench-") as folder:
                line = figure.line(Run(asked.seed, asked.quick, Path(folder), asked.long))
            sys.stdout.write(json.dumps(line) + "\n")
            sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
