"""`conwerz audit`: what was done that matters, and whether the log of it is whole."""

import argparse
import json
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TextIO

from conwerz_desktop.domain.audit import Entry, Fault, Verdict
from conwerz_desktop.services import auditing
from conwerz_desktop.store import audit
from conwerz_desktop.store.connection import Connection

FAULTS = {
    Fault.CHANGED: "entry {at} was changed",
    Fault.MISSING: "entry {at} is missing",
    Fault.UNSIGNED: "the signature at entry {at} is not this computer's",
    Fault.CUT: "what came before entry {at} was cut off, and nothing signed says why",
}


def run(arguments: Sequence[str], db: Connection | None, device_secret: str | None, output: TextIO) -> int:
    """Writes to `output` and returns the exit code: 1 where `--verify` finds a fault. `db`: None where no shop is."""
    asked = _parser().parse_args(arguments)
    if asked.verify:
        found = Verdict(0) if db is None else auditing.verdict(db, device_secret)
        output.write(_sentence(found) + "\n")
        return 0 if found.fault is None else 1
    for entry in () if db is None else audit.everything(db):
        output.write(_line(entry, asked.format) + "\n")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("conwerz audit", description=__doc__)
    parser.add_argument("--format", choices=("text", "json"), default="text")
    parser.add_argument(
        "--verify", action="store_true", help="follow the log's chain and signatures; exit 1 on a fault"
    )
    return parser


def _sentence(found: Verdict) -> str:
    if found.fault is None:
        return f"{found.entries} entries, whole"
    return f"not whole: {FAULTS[found.fault].format(at=found.at)}"


def _line(entry: Entry, form: str) -> str:
    moment = datetime.fromtimestamp(entry.noted_at / 1000, UTC).isoformat(timespec="seconds")
    about = entry.about.hex() if entry.about else None
    if form == "json":
        whole = {"id": entry.id, "at": moment, "act": entry.act, "about": about, "facts": json.loads(entry.facts)}
        return json.dumps({**whole, "link": entry.link.hex()})
    facts = " ".join(f"{name}={fact}" for name, fact in json.loads(entry.facts).items())
    return " ".join(filter(None, (str(entry.id), moment, entry.act, about, facts)))
