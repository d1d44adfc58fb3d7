"""The practice shop's other half: the same program once more, as a child that serves practice Meta and a relay."""

import json
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from conwerz_desktop.app.programs import this_program

PATIENCE = 5  # seconds


class PracticeServer:
    """Ends with its parent: the child reads our end of a pipe and stops when it closes."""

    def __init__(self, data: Path, seed: int | None = None) -> None:
        """Starts the child at once; `facts` waits for it. `data` is where its relay keeps its queue."""
        data.mkdir(parents=True, exist_ok=True, mode=0o700)
        command = [*this_program(), "--practice-server", "--data", str(data)]
        if seed is not None:
            command += ["--seed", str(seed)]
        self._child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)  # noqa: S603

    def facts(self) -> Mapping[str, Any]:
        """What the child serves and under which tokens (design section 5). Blocks until it is ready."""
        assert self._child.stdout is not None
        line = self._child.stdout.readline()
        if not line:
            raise ChildProcessError("the practice server ended before it was ready")
        facts: Mapping[str, Any] = json.loads(line)
        return facts

    def stop(self) -> None:
        try:
            self._child.communicate(timeout=PATIENCE)
        except subprocess.TimeoutExpired:
            self._child.kill()
            self._child.communicate()
