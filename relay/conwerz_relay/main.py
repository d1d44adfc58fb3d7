"""`conwerz-relay serve | check | renew-epoch | invite | export TENANT | erase TENANT`."""

import argparse
import json
import os
import signal
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from conwerz_relay import circles, keeping, logs, schema, writing
from conwerz_relay.app import build, now
from conwerz_relay.check import check
from conwerz_relay.databases import Database
from conwerz_relay.engines import engines_of
from conwerz_relay.queue_client import open_queue
from conwerz_relay.serving import Server, address, bound
from conwerz_relay.settings import Settings, SettingsError, load

T = TypeVar("T")


def main(arguments: Sequence[str] | None = None) -> int:
    options = _parser().parse_args(arguments)
    try:
        settings = load(os.environ, options.config)
    except SettingsError as error:
        sys.stderr.write(f"conwerz-relay: {error}\n")
        return 2
    if options.command in OF_A_SHOP:
        return _of_a_shop(options.command, settings, options.tenant)
    return COMMANDS[options.command](settings)


def _of_a_shop(command: str, settings: Settings, tenant: bytes | None) -> int:
    if tenant is None:
        sys.stderr.write("conwerz-relay: which shop? Its id is what enrolment answers as `tenant`.\n")
        return 2
    return OF_A_SHOP[command](settings, tenant)


def serve(settings: Settings) -> int:
    """Writes one JSON line {"url"} when ready; SIGTERM answers what is under way and ends with 0."""
    logs.to_stderr()
    _keep_out_of_core_dumps()
    listening = bound(settings.host, settings.port, shared=settings.share_port)
    tls = (settings.tls_certificate, settings.tls_key) if settings.tls_certificate else None
    url = settings.public_url or address(listening, "https" if tls else "http")
    relay = build(replace(settings, public_url=url), open_queue=lambda given: open_queue(given, server.fail))
    server = _AnnouncingServer(relay, relay, tls)
    server.url, server.engine = url, engines_of(settings)[0].name
    circles.begin()
    for each in (signal.SIGTERM, signal.SIGINT):
        signal.signal(each, lambda *_: None)  # uvicorn raises the signal again after it has stopped in order
    server.run([listening])
    logs.log("stopped")
    return 0 if server.started and not server.has_failed else 1


def renew_epoch(settings: Settings) -> int:
    """To be run once after the database was restored from a copy, before `serve`."""
    _written(settings, schema.renew_epoch)
    return 0


def invite(settings: Settings) -> int:
    """Writes a code that lets one device enrol."""
    code = _written(settings, lambda db: keeping.invite(db, now()), of=slice(1))[0]
    sys.stdout.write(f"{code}\n")
    return 0


def export(settings: Settings, tenant: bytes) -> int:
    """Writes everything that is held of a shop, as JSON; what its customers wrote stays sealed. 1: nothing is held."""
    held = [each for found in _written(settings, lambda db: keeping.held_of(db, tenant)) for each in found]
    sys.stdout.write(json.dumps({"tenant": tenant.hex(), "devices": held}, indent=1) + "\n")
    return 0 if held else 1


def erase(settings: Settings, tenant: bytes) -> int:
    """Everything of a shop's goes, also under a relay that runs. 1: nothing was held."""
    count = max(_written(settings, lambda db: writing.erase(db, tenant)))
    sys.stdout.write(json.dumps({"tenant": tenant.hex(), "devices": count}) + "\n")
    return 0 if count else 1


def _written(settings: Settings, work: Callable[[Database], T], of: slice = slice(None)) -> list[T]:
    """What `work` brought in each database."""
    answers = []
    for engine in engines_of(settings, is_beside=True)[of]:
        database = engine.open()
        with database.writing():
            answers.append(work(database))
        database.close()
    return answers


class _AnnouncingServer(Server):
    url = ""
    engine = ""
    has_failed = False

    def fail(self) -> None:
        """Stop: without its queue a relay is nothing, and whoever looks after it starts it anew."""
        self.should_exit = self.has_failed = True

    async def startup(self, sockets: object = None) -> None:
        await super().startup(sockets)  # type: ignore[arg-type]
        if self.started:
            sys.stdout.write(json.dumps({"url": self.url}) + "\n")
            sys.stdout.flush()
            logs.log("serving", engine=self.engine)


def _keep_out_of_core_dumps() -> None:
    """Plaintext passes through this process's memory, and that of the queue's, which inherits it."""
    try:
        import resource  # noqa: PLC0415 - not on Windows
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


COMMANDS: dict[str, Callable[[Settings], int]] = {
    "serve": serve,
    "check": lambda settings: check(settings, sys.stdout),
    "renew-epoch": renew_epoch,
    "invite": invite,
}
OF_A_SHOP: dict[str, Callable[[Settings, bytes], int]] = {"export": export, "erase": erase}


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="conwerz-relay", description=__doc__)
    parser.add_argument("command", choices=(*COMMANDS, *OF_A_SHOP))
    parser.add_argument("tenant", nargs="?", type=bytes.fromhex, help="of export and erase: the shop's id")
    parser.add_argument("--config", type=Path, help="a TOML file; CONWERZ_RELAY_* variables win over it")
    return parser


if __name__ == "__main__":
    sys.exit(main())
