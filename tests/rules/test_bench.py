"""The bench is run seldom, and what it measures is renamed often: it must at least begin."""

import subprocess
import sys

from tests.rules.sources import ROOT


def test_the_bench_begins() -> None:
    command = [sys.executable, "-m", "bench", "--help"]
    done = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert "--quick" in done.stdout
