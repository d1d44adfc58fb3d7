"""The relay as its operator runs it: a process of its own."""

import asyncio
import json
import os
import signal
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.relay.harness import APP_ID, APP_SECRET, VERIFY_TOKEN


@dataclass
class RelayProcess:
    """One `conwerz-relay serve`, its address, and where its log goes."""

    process: asyncio.subprocess.Process
    url: str

    @classmethod
    async def start(
        cls,
        folder: Path,
        graph_url: str,
        settings: Mapping[str, str],
        port: int = 0,
        *,
        within: Sequence[str] = (),
        preload: Path | None = None,
        variables: Mapping[str, str] | None = None,
    ) -> "RelayProcess":
        """`within`: a command that runs it somewhere else; `preload`: a library that stands before the system's."""
        given = {
            "app_id": APP_ID,
            "app_secret": APP_SECRET,
            "verify_token": VERIFY_TOKEN,
            "database": str(folder / "relay.db"),
            "graph_url": graph_url,
            "port": str(port),
            **settings,
        }
        environment = {"LD_PRELOAD": str(preload)} if preload else {}
        environment |= {f"CONWERZ_RELAY_{name.upper()}": value for name, value in given.items()}
        with (folder / "relay.log").open("ab") as log:
            process = await asyncio.create_subprocess_exec(
                *(*within, sys.executable, "-m", "conwerz_relay.main", "serve"),
                stdout=asyncio.subprocess.PIPE,
                stderr=log,
                env={**os.environ, **environment, **(variables or {})},
            )
        assert process.stdout
        line = await asyncio.wait_for(process.stdout.readline(), 60)
        if not line:
            await process.wait()
            raise AssertionError((folder / "relay.log").read_text())
        return cls(process, json.loads(line)["url"])

    @property
    def port(self) -> int:
        return int(self.url.rpartition(":")[2])

    async def kill(self) -> None:
        self.process.kill()
        await self.process.wait()

    async def terminate(self) -> int:
        """SIGTERM; the exit code."""
        if self.process.returncode is None:
            self.process.send_signal(signal.SIGTERM)
        return await asyncio.wait_for(self.process.wait(), 60)
