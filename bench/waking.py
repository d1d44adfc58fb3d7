"""Polls that wait on one relay, all woken at once by an event for each of their shops, beside a bare server's."""

import asyncio
import os
import re
import statistics
import time
import urllib.request
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from bench import posting, surroundings, webhooks
from bench.figures import Found, Run, median_ratio
from bench.generator import ShopYear
from bench.polling_child import WAIT
from bench.relay_ingest import SECRET
from bench.shops import asset_id, enrol
from conwerz_desktop.domain.channels import Asset, Channel
from conwerz_desktop.domain.messages import Author

POLLS, QUICK_POLLS = 19_500, 2_000  # beside a process's other files, of which it may have 20,000 here
PAIRS, QUICK_PAIRS = 3, 1
UPDATES = 1_000  # that Meta puts into one POST
SECONDS, OF_POLLS = 1.5, 20_000
PATIENCE = 240.0


def measure(run: Run) -> Found:
    polls, pairs = (QUICK_POLLS, QUICK_PAIRS) if run.quick else (POLLS, PAIRS)
    batches = _batches(run.seed, polls)
    ours, bare = [], []
    for _ in range(pairs):
        ours.append(_relay(run, polls, next(batches)))
        bare.append(_bare(run, polls))
    value, peer = _middle(ours), _middle(bare)
    names = ("last", "cpu")
    ratio = {name: median_ratio([each[name] for each in ours], [each[name] for each in bare]) for name in names}
    holds = value["last"] <= SECONDS * polls / OF_POLLS
    return Found(value, "s", {"bare uvicorn, answers as long": peer}, ratio, holds, {"polls": polls})


def _middle(runs: Sequence[Mapping[str, float]]) -> dict[str, float]:
    return {name: round(statistics.median(each[name] for each in runs), 3) for name in runs[0]}


def _relay(run: Run, polls: int, batch: Sequence[bytes]) -> dict[str, float]:
    file = run.folder / f"relay-{time.monotonic_ns()}.db"
    asyncio.run(enrol(file, polls, run.seed))
    settings = {
        "app_id": "1001",
        "app_secret": SECRET,
        "verify_token": "practice-verify-token",
        "database": str(file),
        "port": "0",
        "address_burst": "1000000",
        "longest_wait": str(WAIT),
    }
    environment = {f"CONWERZ_RELAY_{name.upper()}": value for name, value in settings.items()}
    with surroundings.child(surroundings.python("conwerz_relay.main", "serve"), environment) as relay:
        return _woken(relay, run.seed, polls, batch, is_signed=True)


def _bare(run: Run, polls: int) -> dict[str, float]:
    with surroundings.child(surroundings.python("bench.bare_receivers", "polls", SECRET, "-")) as peer:
        return _woken(peer, run.seed, polls, [posting.request(b"wake", "")], is_signed=False)


def _woken(
    server: surroundings.Child, seed: int, polls: int, posts: Sequence[bytes], *, is_signed: bool
) -> dict[str, float]:
    """Seconds from the first POST's first byte; CPU of the server for each poll that came, and for all that went."""
    url = server.ready["url"]
    with surroundings.child(surroundings.python("bench.polling_child"), patience=PATIENCE) as desktops:
        before = server.cpu
        desktops.tell({"url": url, "polls": polls, "seed": seed, "signed": is_signed})
        desktops.line()
        _until_waiting(url, polls)
        waiting = _resident(server.pid)
        began, began_cpu = time.perf_counter(), server.cpu
        tally = posting.post(url, posts)
        answers = desktops.line()
        cpu = server.cpu - began_cpu
    assert not tally.refused, "a webhook was refused"
    assert not answers["refused"], "a poll was refused"
    at = sorted(each - began for each in answers["answered_at"])
    return {
        "first": at[0],
        "median": at[len(at) // 2],
        "last": at[-1],
        "posts_answered": tally.seconds,
        "cpu": cpu,
        "cpu_to_ask": began_cpu - before,
        "mb_waiting": waiting,
        "answer_bytes": answers["answer"],
    }


def _until_waiting(url: str, polls: int) -> None:
    until = time.monotonic() + PATIENCE
    while _waiting(url) < polls:
        assert time.monotonic() < until, "the polls never came to wait"


def _waiting(url: str) -> int:
    with urllib.request.urlopen(f"{url}/metrics", timeout=PATIENCE) as answer:  # noqa: S310 - our own loopback
        found = re.search(r"^conwerz_relay_polls_waiting (\d+)", answer.read().decode(), re.MULTILINE)
    return int(found[1]) if found else 0


def _resident(pid: int) -> float:
    fields = Path(f"/proc/{pid}/statm").read_text("ascii").split()
    return int(fields[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20


def _batches(seed: int, polls: int) -> Iterator[list[bytes]]:
    """Each time one message for every shop, signed, in POSTs of Meta's largest size."""
    shop = ShopYear(seed, time.time_ns() // 1_000_000, messages=1_000_000, days=80)
    written = (told for told in shop.told() if told.author is Author.CUSTOMER)
    while True:
        entries: list[Any] = []
        for number, told in zip(range(polls), written, strict=False):
            asset = Asset(Channel.MESSENGER, asset_id(number))
            entries += webhooks.written(shop.customers[told.customer], told, asset)["entry"]
        yield [_signed({"object": "page", "entry": list(part)}) for part in _parts(entries)]


def _parts(entries: Sequence[Any]) -> Iterator[Sequence[Any]]:
    return (entries[at : at + UPDATES] for at in range(0, len(entries), UPDATES))


def _signed(payload: Mapping[str, Any]) -> bytes:
    body = webhooks.body(payload)
    return posting.request(body, webhooks.headers(body, SECRET)["x-hub-signature-256"])
