"""Looks for words in files in every form in which a careless program may have written them."""

import json
from base64 import b64encode, urlsafe_b64encode
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote


@dataclass(frozen=True, slots=True, order=True)
class Found:
    """`name` says which canary, in which form, and where; never the canary itself."""

    name: str
    form: str
    path: Path


def forms(canary: str) -> Mapping[str, tuple[bytes, ...]]:
    """How a canary may stand in a file: any one of the spellings of a form will do."""
    raw = canary.encode()
    escaped = "".join(f"\\u{unit:04x}" for unit in _utf16_units(canary))
    return {
        "utf-8": (raw,),
        "utf-16": (canary.encode("utf-16-le"), canary.encode("utf-16-be")),
        "json": (json.dumps(canary)[1:-1].encode(),),
        "\\uXXXX": (escaped.encode(), escaped.upper().replace("\\U", "\\u").encode()),
        "base64": tuple(_base64(raw, b64encode)) + tuple(_base64(raw, urlsafe_b64encode)),
        "percent": (quote(canary, safe="").encode(), _percent(raw, "%02X"), _percent(raw, "%02x")),
        "hex": (raw.hex().encode(), raw.hex().upper().encode()),
    }


def scan(folders: Iterable[Path], canaries: Mapping[str, str | bytes]) -> list[Found]:
    """Every hit in every file under `folders`."""
    files = [path for folder in folders for path in sorted(folder.rglob("*")) if path.is_file()]
    wanted = {name: _spellings(canary) for name, canary in canaries.items()}
    return sorted(found for path in files for found in _hits(path, path.read_bytes(), wanted))


def _hits(path: Path, content: bytes, wanted: Mapping[str, Mapping[str, tuple[bytes, ...]]]) -> Iterator[Found]:
    for name, spellings in wanted.items():
        for form, needles in spellings.items():
            if any(needle in content for needle in needles):
                yield Found(name, form, path)


def _spellings(canary: str | bytes) -> Mapping[str, tuple[bytes, ...]]:
    return forms(canary) if isinstance(canary, str) else {"raw": (canary,)}


def _utf16_units(text: str) -> Iterator[int]:
    raw = text.encode("utf-16-be")
    return (int.from_bytes(raw[at : at + 2]) for at in range(0, len(raw), 2))


def _percent(raw: bytes, pattern: str) -> bytes:
    return "".join(pattern % byte for byte in raw).encode()


def _base64(raw: bytes, encode: Callable[[bytes], bytes]) -> Iterator[bytes]:
    """The part that is the same whatever stands before and behind it, for each of the three places it may begin at."""
    for before in range(3):
        whole = encode(b"\0" * before + raw)
        first = (before * 8 + 5) // 6
        last = (before + len(raw)) * 8 // 6
        yield whole[first:last]
