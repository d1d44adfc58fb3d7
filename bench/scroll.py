"""Scrolling through 100,000 messages, page by page out of the encrypted file, beside a bare ListView of as many."""

import time
from typing import Any

from bench import surroundings, windows
from bench.figures import Found, Run, median_ratio, percentile
from bench.generator import DAY

MESSAGES, STEPS, QUICK_STEPS = 100_000, 10_000, 1_000
PAIRS = 2
LONG = 33.0  # milliseconds
BESIDE = ("nothing", "a purge", "1,000 events a second")

Block = list[float]


def measure(run: Run) -> Found:
    """The worst of three: alone, while a purge runs, while events arrive. The bare list is alone each time."""
    found = {beside: _beside(run, beside) for beside in BESIDE}
    worst = max(found.values(), key=lambda each: each["ratio"])
    met = all(each["holds"] for each in found.values())
    more = {"bubbles": MESSAGES, "beside": found, "stretch_met": met and worst["ratio"] <= 1.0}
    peer = {"name": "bare ListView of Text", **worst["bare"]}
    return Found(worst["ours"], "ms a frame", peer, worst["ratio"], met, more)


def _beside(run: Run, beside: str) -> dict[str, Any]:
    steps = (QUICK_STEPS if run.quick else STEPS) // PAIRS
    today = time.time_ns() // 1_000_000 // DAY * DAY
    bare = {"ours": False, "seed": run.seed, "ends_at": today, "messages": MESSAGES, "steps": steps}
    ours: list[Block] = []
    theirs: list[Block] = []
    with surroundings.display() as screen:
        for pair in range(PAIRS):
            profile = windows.profile(run, f"scrolled beside {beside} {pair}", MESSAGES, 1)
            ours.append(_frames({"ours": True, "profile": str(profile), "steps": steps, "beside": beside}, screen))
            theirs.append(_frames(bare, screen))
    mine, peer = _summary(ours), _summary(theirs)
    ratio = median_ratio([percentile(block, 99) for block in ours], [percentile(block, 99) for block in theirs])
    holds = ratio <= 1.2 and mine["over_33_ms"] <= peer["over_33_ms"]
    return {"ours": mine, "bare": peer, "ratio": ratio, "holds": holds}


def _frames(told: dict[str, Any], screen: dict[str, str]) -> Block:
    command = surroundings.python("bench.scroll_child")
    with surroundings.child(command, screen | windows.COMPILED, told=told, patience=900) as child:
        return list(child.ready["frames"])


def _summary(blocks: list[Block]) -> dict[str, float]:
    frames = [frame for block in blocks for frame in block]
    shown = {f"p{percent}": round(percentile(frames, percent), 1) for percent in (50, 95, 99)}
    over = sum(each > LONG for each in frames)
    return shown | {"max": round(max(frames), 1), "over_33_ms": over, "steps": len(frames)}
