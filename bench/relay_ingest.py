"""Verified, sealed, durable POSTs a second of one relay, beside the bare server and an afternoon's receiver."""

import asyncio
import itertools
import os
import statistics
import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from bench import posting, surroundings, webhooks
from bench.figures import Found, Run, median_ratio, percentile
from bench.generator import ShopYear
from bench.shops import asset_id, enrol
from conwerz_desktop.domain.channels import Asset, Channel
from conwerz_desktop.domain.messages import Author

SECRET = "practice-app-secret"  # noqa: S105 - of nobody's app
TENANTS = (1, 1_000, 100_000)
REQUESTS, QUICK_REQUESTS = 20_000, 4_000
PAIRS, QUICK_PAIRS = 3, 1
AT_ONCE = 20_000  # requests that are made beforehand
LOAD = 0.8
GOAL_RAW, STRETCH_RAW, GOAL_ROWS, GOAL_P99 = 0.4, 0.6, 3.0, 0.025
ONE_CORE = (0,)
PEERS = ("ours", "raw", "rows")


def measure(run: Run) -> Found:
    pairs, count = (QUICK_PAIRS, QUICK_REQUESTS) if run.quick else (PAIRS, REQUESTS)
    sizes = {tenants: _one_size(run, tenants, pairs, count) for tenants in TENANTS}
    to_raw, to_rows = ({tenants: each[name] for tenants, each in sizes.items()} for name in ("to_raw", "to_rows"))
    p99 = {tenants: statistics.median(each["p99s"]) for tenants, each in sizes.items()}
    holds = to_raw[1_000] >= GOAL_RAW and min(to_rows.values()) >= GOAL_ROWS and p99[1_000] <= GOAL_P99
    peers = {"raw uvicorn, verifies only": _each(sizes, "raw"), "one row a request to SQLite": _each(sizes, "rows")}
    more = {
        "to_raw": to_raw,
        "to_rows": to_rows,
        "p99_ms_at_80_percent": {tenants: round(each * 1000, 1) for tenants, each in p99.items()},
        "p99_ms_each": {tenants: [round(p99 * 1000, 1) for p99 in each["p99s"]] for tenants, each in sizes.items()},
        "cpu_us": {tenants: {name: each[f"cpu_{name}"] for name in PEERS} for tenants, each in sizes.items()},
        "first_events": {
            tenants: {"rate": round(each["first"]), "cpu_us": each["cpu_first"]} for tenants, each in sizes.items()
        },
        "cpu_to_raw": round(sizes[1_000]["cpu_raw"] / sizes[1_000]["cpu_ours"], 2),
        "body_bytes": sizes[1_000]["bytes"],
        "stretch_met": to_raw[1_000] >= STRETCH_RAW,
    }
    return Found(_each(sizes, "ours"), "requests/s", peers, to_raw[1_000], holds, more)


def _each(sizes: Mapping[int, Mapping[str, Any]], name: str) -> dict[int, int]:
    return {tenants: round(each[name]) for tenants, each in sizes.items()}


def _one_size(run: Run, tenants: int, pairs: int, count: int) -> dict[str, Any]:
    """Alternating, each with requests of its own, after a first event of each shop's, which is told apart.

    A shop's data key lives for ten minutes: of what 100,000 shops get at such rates, one event in fifty makes one.
    """
    requests = _requests(run.seed, tenants)
    rates: dict[str, list[float]] = {name: [] for name in PEERS}
    cpu: dict[str, list[float]] = {name: [] for name in PEERS}
    with ExitStack() as stack:
        servers = {
            "ours": stack.enter_context(_relay(run, tenants)),
            "raw": stack.enter_context(_peer(run, "raw", tenants)),
            "rows": stack.enter_context(_peer(run, "rows", tenants)),
        }
        first = _first(servers["ours"], requests, max(count // 4, tenants))
        for name in [*servers] * pairs:
            before = servers[name].cpu
            tally = posting.post(servers[name].ready["url"], list(itertools.islice(requests, count)))
            cpu[name].append((servers[name].cpu - before) / count)
            assert not tally.refused, (name, tally.refused)
            rates[name].append(tally.rate)
        steady = LOAD * sorted(rates["ours"])[pairs // 2]
        sent = [list(itertools.islice(requests, count)) for _ in range(pairs)]
        p99s = [_p99(servers["ours"], each, steady) for each in sent]
    found = {name: sorted(each)[pairs // 2] for name, each in rates.items()}
    ratios = {f"to_{name}": median_ratio(rates["ours"], rates[name]) for name in ("raw", "rows")}
    costs = {f"cpu_{name}": round(sorted(each)[pairs // 2] * 1e6, 1) for name, each in cpu.items()}
    return {**found, **ratios, **costs, **first, "p99s": p99s, "bytes": round(sum(map(len, sent[0])) / count)}


def _p99(ours: surroundings.Child, requests: list[bytes], rate: float) -> float:
    """What whoever measured before has left to be written is written first."""
    os.sync()
    return percentile(posting.post(ours.ready["url"], requests, rate).latencies, 99)


def _first(ours: surroundings.Child, requests: Iterator[bytes], count: int) -> dict[str, float]:
    """What the first events of shops take, after a start: each needs a data key, and a look at who gets it."""
    before, seconds = ours.cpu, 0.0
    for start in range(0, count, AT_ONCE):
        tally = posting.post(ours.ready["url"], list(itertools.islice(requests, min(AT_ONCE, count - start))))
        assert not tally.refused, tally.refused
        seconds += tally.seconds
    return {"first": count / seconds, "cpu_first": round((ours.cpu - before) / count * 1e6, 1)}


def _requests(seed: int, tenants: int) -> Iterator[bytes]:
    """What customers write to one shop after another, signed, each only once."""
    shop = ShopYear(seed, time.time_ns() // 1_000_000, messages=1_000_000, days=80)
    written = (told for told in shop.told() if told.author is Author.CUSTOMER)
    for number, told in enumerate(written):
        asset = Asset(Channel.MESSENGER, asset_id(number * 7_919 % tenants))
        body = webhooks.body(webhooks.written(shop.customers[told.customer], told, asset))
        yield posting.request(body, webhooks.headers(body, SECRET)["x-hub-signature-256"])


@contextmanager
def _relay(run: Run, tenants: int) -> Iterator[surroundings.Child]:
    file = run.folder / f"relay-{tenants}.db"
    asyncio.run(enrol(file, tenants, run.seed))
    settings = {
        "app_id": "1001",
        "app_secret": SECRET,
        "verify_token": "practice-verify-token",
        "database": str(file),
        "port": "0",
        "device_burst": "10000000",
    }
    environment = {f"CONWERZ_RELAY_{name.upper()}": value for name, value in settings.items()}
    with surroundings.child(surroundings.python("conwerz_relay.main", "serve"), environment) as relay:
        _keep_on_one_core(relay.pid)
        yield relay


@contextmanager
def _peer(run: Run, kind: str, tenants: int) -> Iterator[surroundings.Child]:
    command = surroundings.python("bench.bare_receivers", kind, SECRET, str(run.folder / f"rows-{tenants}.db"))
    with surroundings.child(command) as peer:
        _keep_on_one_core(peer.pid)
        yield peer


def _keep_on_one_core(pid: int) -> None:
    """With all its threads: one that writes would else share the other core with whoever posts."""
    for thread in Path(f"/proc/{pid}/task").iterdir():
        os.sched_setaffinity(int(thread.name), ONE_CORE)
