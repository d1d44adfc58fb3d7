"""What a figure was measured on: nothing that would name this computer."""

import os
import platform
from importlib.metadata import version
from pathlib import Path

from sqlcipher3 import dbapi2


def facts() -> dict[str, str | int]:
    with dbapi2.connect(":memory:") as db:
        sqlcipher = db.execute("PRAGMA cipher_version").fetchone()[0]
    return {
        "cores": os.cpu_count() or 0,
        "processor": _processor(),
        "memory_gib": round(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30),
        "system": f"{platform.system()} {platform.release()}",
        "python": platform.python_version(),
        "pyside": version("PySide6-Essentials"),
        "sqlcipher": sqlcipher,
        "sqlite": dbapi2.sqlite_version,
        "load_before": round(os.getloadavg()[0], 1),
    }


def _processor() -> str:
    lines = Path("/proc/cpuinfo").read_text("utf-8").splitlines()
    return next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), "unknown")
