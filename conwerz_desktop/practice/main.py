"""`conwerz practice-meta` and `conwerz --practice-server`: one JSON line, then serving until ended."""

import argparse
import asyncio
import json
import os
import signal
import stat
import sys
import threading
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from conwerz_desktop.practice.server import serve_meta
from conwerz_desktop.practice.together import serve_together
from conwerz_desktop.practice.world.dice import DEFAULT_SEED


def practice_meta(argv: Sequence[str]) -> int:
    """For other programs. Ends on SIGTERM or SIGINT."""
    parser = argparse.ArgumentParser(prog="conwerz practice-meta", description=__doc__)
    parser.add_argument("--port", type=int, default=0, help="0 is any free one")
    parser.add_argument("--seed", type=int, default=DEFAULT_SEED, help="the same seed gives the same people and ids")
    parser.add_argument("--no-people", action="store_true", help="nobody has a past, and nobody writes by themselves")
    options = parser.parse_args(argv)
    return asyncio.run(_serve_meta(options.port, options.seed, people=not options.no_people))


def practice_server(argv: Sequence[str]) -> int:
    """For our own desktop, with a relay. Ends with its parent too: when the pipe it was started with closes."""
    parser = argparse.ArgumentParser(prog="conwerz --practice-server", description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="where the relay keeps its queue")
    parser.add_argument("--seed", type=int, default=DEFAULT_SEED)
    parser.add_argument("--no-people", action="store_true")
    options = parser.parse_args(argv)
    return asyncio.run(_serve_together(options.data, options.seed, people=not options.no_people))


async def _serve_meta(port: int, seed: int, *, people: bool) -> int:
    async with serve_meta(port, seed, people=people) as meta:
        ended = _told_to_end()
        _announce(meta.facts())
        await ended.wait()
    return 0


async def _serve_together(data: Path, seed: int, *, people: bool) -> int:
    async with serve_together(data, seed, people=people) as (_, facts):
        ended = _told_to_end()
        _end_with_parent(ended)
        _announce(facts)
        await ended.wait()
    return 0


def _announce(facts: dict[str, object]) -> None:
    sys.stdout.write(json.dumps(facts) + "\n")
    sys.stdout.flush()


def _told_to_end() -> asyncio.Event:
    ended = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        try:
            loop.add_signal_handler(number, ended.set)
        except NotImplementedError:  # Windows
            signal.signal(number, lambda *_: loop.call_soon_threadsafe(ended.set))
    return ended


def _end_with_parent(ended: asyncio.Event) -> None:
    """Only a pipe says anything about a parent; a terminal or /dev/null does not."""
    if sys.stdin is None or not stat.S_ISFIFO(os.fstat(sys.stdin.fileno()).st_mode):
        return
    loop = asyncio.get_running_loop()

    def wait_for_end() -> None:
        while os.read(0, 4096):
            pass
        with suppress(RuntimeError):  # the loop ended first
            loop.call_soon_threadsafe(ended.set)

    threading.Thread(target=wait_for_end, name="parent", daemon=True).start()
