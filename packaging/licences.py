"""Every part of the packages with the text of its licence, for the window: `python packaging/licences.py FILE`.

Taken from the installed distributions that the lock names; what cannot be told ends it.
"""

import json
import re
import sys
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from importlib import metadata
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement

ROOT = Path(__file__).parents[1]
TEXTS = ROOT / "packaging" / "texts"
LOCK = ROOT / "requirements.lock"
NAMED = re.compile(r"licen[cs]e|copying|notice|authors", re.IGNORECASE)


def main() -> None:
    target = Path(sys.argv[1])
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(json.dumps(parts(LOCK), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def parts(lock: Path) -> list[dict[str, Any]]:
    """Conwerz itself, what no metadata names, and every distribution of the lock that this system needs."""
    known = tomllib.loads((ROOT / "packaging" / "parts.toml").read_text("utf-8"))
    beside = [_part_beside(each) for each in known["parts"]]
    locked = [_distribution(name, known["texts"], known["chosen"]) for name in needed(lock)]
    return [_ourselves(), *sorted([*beside, *locked], key=lambda part: part["name"].casefold())]


def needed(lock: Path) -> Iterator[str]:
    """Names out of a lock, without what other systems need."""
    for line in re.findall(r"^[a-z0-9].*?(?= \\$)", lock.read_text("utf-8"), re.MULTILINE):
        requirement = Requirement(line)
        if requirement.marker is None or requirement.marker.evaluate():
            yield requirement.name


def _ourselves() -> dict[str, Any]:
    version = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    return _part("Conwerz", version, "MPL-2.0", "", [(ROOT / "LICENSE").read_text("utf-8")])


def _part_beside(known: Mapping[str, Any]) -> dict[str, Any]:
    return _part(known["name"], known.get("version", ""), known["licence"], known["home"], _kept(known["texts"]))


def _distribution(name: str, lent: Mapping[str, Sequence[str]], chosen: Mapping[str, str]) -> dict[str, Any]:
    found = metadata.distribution(name)
    told = _told(found)
    licence = chosen.get(name) or told.get("License-Expression") or told.get("License") or _said(found)
    texts = [*_own_texts(found), *_kept(lent.get(name, ()))]
    if not texts or not licence or len(licence) > 60:
        raise SystemExit(f"{name}: its metadata does not say its licence; say it in packaging/parts.toml")
    return _part(found.metadata["Name"], found.version, licence, _home(found), texts)


def _told(found: metadata.Distribution) -> dict[str, str]:
    """What it says once; what it says several times is asked for by `get_all`."""
    return {name: found.metadata[name] for name in found.metadata}


def _own_texts(found: metadata.Distribution) -> list[str]:
    files = [file for file in found.files or () if ".dist-info" in str(file) and NAMED.search(file.name)]
    return list(dict.fromkeys(file.read_text("utf-8") for file in sorted(files, key=str)))


def _said(found: metadata.Distribution) -> str:
    """By the classifiers, where nothing else says it."""
    said = [each for each in found.metadata.get_all("Classifier", []) if each.startswith("License ::")]
    return said[0].rpartition(":: ")[2] if said else ""


def _home(found: metadata.Distribution) -> str:
    if (home := _told(found).get("Home-page", "")).startswith("http"):
        return home
    urls = dict(each.split(", ", 1) for each in found.metadata.get_all("Project-URL", []))
    return next(
        (url for kind in ("homepage", "source", "repository") for each, url in urls.items() if each.lower() == kind), ""
    )


def _kept(names: Sequence[str]) -> list[str]:
    return [(TEXTS / name).read_text("utf-8") for name in names]


def _part(name: str, version: str, licence: str, home: str, texts: Sequence[str]) -> dict[str, Any]:
    return {"name": name, "version": version, "licence": licence, "home": home, "text": "\n\n".join(texts)}


if __name__ == "__main__":
    main()
