"""A private home folder whose Linux session is real: its own D-Bus, its own gnome-keyring (engineering.md 4)."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

BARE_BUS = """<busconfig>
  <type>session</type><listen>unix:tmpdir=/tmp</listen>
  <policy context="default"><allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy>
</busconfig>"""

UNLOCK = 'printf %s "$0" | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; exec "$@"'


@dataclass(frozen=True, slots=True)
class DesktopSession:
    """Each `run_…` is one login: what was written stays in the home folder, the daemons end with it."""

    home: Path

    def run_unlocked(self, *python: str, password: str = "correct") -> str:
        return self._run("dbus-run-session", "--", "bash", "-c", UNLOCK, password, sys.executable, *python)

    def run_locked(self, *python: str) -> str:
        return self._run("dbus-run-session", "--", sys.executable, *python)

    def run_without_service(self, *python: str) -> str:
        config = self.home / "bare-bus.conf"
        config.write_text(BARE_BUS)
        return self._run("dbus-run-session", f"--config-file={config}", "--", sys.executable, *python)

    def run_without_bus(self, *python: str) -> str:
        return self._run(sys.executable, *python)

    def _run(self, *command: str) -> str:
        done = subprocess.run(command, env=self._environment(), capture_output=True, text=True, timeout=60, check=False)
        assert done.returncode == 0, done.stderr
        return done.stdout.strip()

    def _environment(self) -> dict[str, str]:
        runtime = self.home / "runtime"
        runtime.mkdir(mode=0o700, exist_ok=True)
        return {"PATH": os.environ["PATH"], "HOME": str(self.home), "XDG_RUNTIME_DIR": str(runtime)}
