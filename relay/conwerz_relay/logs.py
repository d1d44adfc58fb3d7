"""One JSON line an event on stderr, through an allow-list: nothing that came in a request can reach a log."""

import json
import logging
import sys
import traceback
from datetime import UTC, datetime
from typing import Any, TextIO

FIELDS = frozenset({"outcome", "count", "status", "seconds", "failure", "engine", "version"})
LOGGER = logging.getLogger("conwerz_relay")


def log(event: str, **fields: Any) -> None:
    """Fields beside FIELDS are a bug."""
    if surplus := fields.keys() - FIELDS:
        raise ValueError(f"not on the list of what may be logged: {sorted(surplus)}")
    LOGGER.info(event, extra={"fields": fields})


def log_failure(event: str, error: BaseException) -> None:
    LOGGER.error(event, exc_info=error)


class Lines(logging.Formatter):
    """Of a foreign record only its unfilled message is written, of an exception its type and places, never its text."""

    def format(self, record: logging.LogRecord) -> str:
        line: dict[str, Any] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "event": str(record.msg),
            **getattr(record, "fields", {}),
        }
        if record.exc_info and (error := record.exc_info[1]):
            line["failure"] = type(error).__name__
            line["places"] = [f"{place.filename}:{place.lineno}" for place in traceback.extract_tb(error.__traceback__)]
        return json.dumps(line)


def to_stderr(stream: TextIO = sys.stderr) -> None:
    """For a relay that is a process of its own. httpx's log would hold addresses with tokens in them."""
    handler = logging.StreamHandler(stream)
    handler.setFormatter(Lines())
    for name, level in (("conwerz_relay", logging.INFO), ("uvicorn", logging.WARNING), ("asyncio", logging.WARNING)):
        logger = logging.getLogger(name)
        logger.handlers, logger.propagate = [handler], False
        logger.setLevel(level)
    silence_clients()


def silence_clients() -> None:
    for name in ("httpx", "httpcore"):
        logging.getLogger(name).setLevel(logging.CRITICAL)
