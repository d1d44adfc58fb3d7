"""`conwerz-relay serve | check | renew-epoch`."""

import argparse
import gc
import json
import os
import signal
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from conwerz_relay import logs, schema
from conwerz_relay.app import build
from conwerz_relay.check import check
from conwerz_relay.engines import engine_of
from conwerz_relay.serving import Server, address, bound
from conwerz_relay.settings import Settings, SettingsError, load


def main(arguments: Sequence[str] | None = None) -> int:
    options = _parser().parse_args(arguments)
    try:
        settings = load(os.environ, options.config)
    except SettingsError as error:
        sys.stderr.write(f"conwerz-relay: {error}\n")
        return 2
    match options.command:
        case "serve":
            return serve(settings)
        case "check":
            return check(settings, sys.stdout)
        case _:
            return renew_epoch(settings)


def serve(settings: Settings) -> int:
    """Writes one JSON line {"url"} when ready; SIGTERM answers what is under way and ends with 0."""
    logs.to_stderr()
    _keep_out_of_core_dumps()
    listening = bound(settings.host, settings.port)
    url = settings.public_url or address(listening)
    relay = build(replace(settings, public_url=url))
    server = _AnnouncingServer(relay, relay)
    server.url, server.engine = url, engine_of(settings).name
    gc.freeze()
    gc.set_threshold(50_000, 20, 50)  # requests leave no circles; looking for them cost a sixth of the time
    for each in (signal.SIGTERM, signal.SIGINT):
        signal.signal(each, lambda *_: None)  # uvicorn raises the signal again after it has stopped in order
    server.run([listening])
    logs.log("stopped")
    return 0 if server.started else 1


def renew_epoch(settings: Settings) -> int:
    """To be run once after the database was restored from a copy, before `serve`."""
    database = engine_of(settings).open()
    with database.writing():
        schema.renew_epoch(database)
    database.close()
    return 0


class _AnnouncingServer(Server):
    url = ""
    engine = ""

    async def startup(self, sockets: object = None) -> None:
        await super().startup(sockets)  # type: ignore[arg-type]
        if self.started:
            sys.stdout.write(json.dumps({"url": self.url}) + "\n")
            sys.stdout.flush()
            logs.log("serving", engine=self.engine)


def _keep_out_of_core_dumps() -> None:
    """Plaintext passes through this process's memory."""
    try:
        import resource  # noqa: PLC0415 - not on Windows
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="conwerz-relay", description=__doc__)
    parser.add_argument("command", choices=("serve", "check", "renew-epoch"))
    parser.add_argument("--config", type=Path, help="a TOML file; CONWERZ_RELAY_* variables win over it")
    return parser


if __name__ == "__main__":
    sys.exit(main())
