"""Scrolling through 100,000 messages, page by page out of the encrypted file, beside a bare ListView of as many."""

import time
from typing import Any

from bench import surroundings, windows
from bench.figures import Found, Run, median_ratio, percentile
from bench.generator import DAY

MESSAGES, STEPS, QUICK_STEPS = 100_000, 10_000, 1_000
PAIRS = 2
LONG = 33.0  # milliseconds


def measure(run: Run) -> Found:
    profile = windows.profile(run, "scrolled", MESSAGES, 1)
    steps = (QUICK_STEPS if run.quick else STEPS) // PAIRS
    today = time.time_ns() // 1_000_000 // DAY * DAY
    bare = {"ours": False, "seed": run.seed, "ends_at": today, "messages": MESSAGES, "steps": steps}
    with surroundings.display() as screen:
        pairs = [
            (_frames({"ours": True, "profile": str(profile), "steps": steps}, screen), _frames(bare, screen))
            for _ in range(PAIRS)
        ]
    ours, theirs = ([each[side] for each in pairs] for side in (0, 1))
    mine, peer = ({**_summary([one for block in side for one in block])} for side in (ours, theirs))
    ratio = median_ratio([percentile(block, 99) for block in ours], [percentile(block, 99) for block in theirs])
    met = ratio <= 1.2 and mine["over_33_ms"] <= peer["over_33_ms"]
    more = {"bubbles": MESSAGES, "while": "nothing else", "stretch_met": met and ratio <= 1.0}
    return Found(mine, "ms a frame", {"name": "bare ListView of Text", **peer}, ratio, met, more)


def _frames(told: dict[str, Any], screen: dict[str, str]) -> list[float]:
    command = surroundings.python("bench.scroll_child")
    with surroundings.child(command, screen | windows.COMPILED, told=told, patience=900) as child:
        return list(child.ready["frames"])


def _summary(frames: list[float]) -> dict[str, float]:
    shown = {f"p{percent}": round(percentile(frames, percent), 1) for percent in (50, 95, 99)}
    return shown | {
        "max": round(max(frames), 1),
        "over_33_ms": sum(each > LONG for each in frames),
        "steps": len(frames),
    }
