"""Scrolling through 100,000 messages, page by page out of the encrypted file, beside a bare ListView of as many."""

import time
from collections import Counter
from dataclasses import dataclass
from typing import Any

from bench import surroundings, windows
from bench.figures import Found, Run, median_ratio, percentile
from bench.generator import DAY
from bench.scrolling import Frame

MESSAGES, STEPS, QUICK_STEPS = 100_000, 10_000, 1_000
PAIRS = 2
LONGEST = 100.0  # seconds a block may take: the whole bench ends within 45 minutes
LONG = 33.0  # milliseconds
CLOCK, PROCESSOR = 0, 1  # of a frame
SHARES = (0.5, 0.05)  # of the conversation that a purge erases: of the smaller one the proof is met as well
BESIDE = ("nothing", "a purge", "1,000 events a second")


@dataclass(frozen=True, slots=True)
class Block:
    """`done` is what was done beside it in these `seconds`: see bench/scroll_child."""

    frames: list[Frame]
    done: dict[str, int]
    seconds: float


def measure(run: Run) -> Found:
    """The worst of three: alone, while a purge runs, while events arrive. The bare list, once a pair, is alone."""
    steps = (QUICK_STEPS if run.quick else STEPS) // PAIRS
    today = time.time_ns() // 1_000_000 // DAY * DAY
    bare = {"ours": False, "seed": run.seed, "ends_at": today, "messages": MESSAGES}
    ours: dict[str, list[Block]] = {beside: [] for beside in BESIDE}
    theirs: list[Block] = []
    with surroundings.display() as screen:
        for pair in range(PAIRS):
            for beside in BESIDE:
                profile = windows.profile(run, f"scrolled beside {beside} {pair}", MESSAGES, 1)
                told = {"ours": True, "profile": str(profile), "beside": beside, "share": SHARES[pair]}
                ours[beside].append(_frames(told, steps, screen))
            theirs.append(_frames(bare, steps, screen))
    found = {beside: _compared(beside, blocks, theirs, steps * PAIRS) for beside, blocks in ours.items()}
    worst = max(found.values(), key=lambda each: float(each["ratio"]))
    met = all(each["holds"] for each in found.values())
    more = {"bubbles": MESSAGES, "beside": found, "stretch_met": met and worst["ratio"] <= 1.0}
    peer = {"name": "bare ListView of Text", **_summary(theirs)}
    return Found(worst["ours"], "ms a frame", peer, worst["ratio"], met, more)


def _compared(beside: str, ours: list[Block], theirs: list[Block], steps: int) -> dict[str, Any]:
    """Who was too slow to come to the end in time does not hold, nor what was to be beside something and was alone."""
    mine, peer = _summary(ours), _summary(theirs)
    ratio, cpu_ratio = (
        median_ratio([_p99(block, which) for block in ours], [_p99(block, which) for block in theirs])
        for which in (CLOCK, PROCESSOR)
    )
    all_there = mine["steps"] == peer["steps"] == steps
    is_beside = all(_was_beside(beside, block) for block in ours)
    holds = all_there and is_beside and ratio <= 1.2 and mine["over_33_ms"] <= peer["over_33_ms"]
    return {"ours": mine, "ratio": ratio, "cpu_ratio": cpu_ratio, "holds": holds, "meanwhile": _meanwhile(ours)}


def _was_beside(beside: str, block: Block) -> bool:
    """Nine tenths of the events; a purge from the first step to the last, at least a slice a second or its proof."""
    match beside:
        case "a purge":
            works = block.done.get("slices", 0) >= block.seconds or block.done.get("proofs", 0) > 0
            return works and not block.done.get("ends", 0)
        case "1,000 events a second":
            return block.done.get("events", 0) >= 900 * block.seconds
        case _:
            return True


def _meanwhile(blocks: list[Block]) -> dict[str, int | float]:
    done = sum((Counter(block.done) for block in blocks), Counter[str]())
    return {**done, "seconds": round(sum(block.seconds for block in blocks), 1)}


def _frames(told: dict[str, Any], steps: int, screen: dict[str, str]) -> Block:
    command = surroundings.python("bench.scroll_child")
    told |= {"steps": steps, "longest": LONGEST}
    with surroundings.child(command, screen | windows.COMPILED, told=told, patience=2 * LONGEST) as child:
        frames = [(waited, worked) for waited, worked in child.ready["frames"]]
        return Block(frames, child.ready["done"], child.ready["seconds"])


def _p99(block: Block, which: int) -> float:
    return percentile([frame[which] for frame in block.frames], 99)


def _summary(blocks: list[Block]) -> dict[str, float]:
    waited, worked = ([frame[which] for block in blocks for frame in block.frames] for which in (CLOCK, PROCESSOR))
    shown = {f"p{percent}": round(percentile(waited, percent), 1) for percent in (50, 95, 99)}
    cpu = {f"cpu_p{percent}": round(percentile(worked, percent), 1) for percent in (50, 99)}
    over = sum(each > LONG for each in waited)
    return shown | {"max": round(max(waited), 1), "over_33_ms": over, "steps": len(waited)} | cpu
