"""The bill of materials (CycloneDX 1.6) of desktop and relay: `python packaging/bill.py FOLDER`.

Components, versions and hashes come from the locks; licences from what is installed, as far as it is here.
"""

import json
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import licences

ROOT = Path(__file__).parents[1]


def main() -> None:
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    known = {_normal(part["name"]): part for part in licences.parts(licences.LOCK)}
    _write(folder / "conwerz.cdx.json", ROOT, known, beside=True)
    _write(folder / "conwerz-relay.cdx.json", ROOT / "relay", known, beside=False)


def _write(target: Path, project: Path, known: Mapping[str, Mapping[str, Any]], *, beside: bool) -> None:
    bill = _listed(project)
    for component in bill["components"]:
        del component["description"]  # the line of the lock once more
        if part := known.get(_normal(component["name"])):
            component["licenses"] = [_licence(part["licence"])]
    if beside:
        bill["components"] += [_library(part) for part in _beside()]
    target.write_text(json.dumps(bill, indent=1, sort_keys=True) + "\n", encoding="utf-8")


def _listed(project: Path) -> Any:
    """What the lock names, with its hashes; the same bytes for the same lock."""
    with tempfile.TemporaryDirectory() as place:
        made = Path(place) / "bill.json"
        command = [
            sys.executable,
            "-W",
            "ignore",
            "-m",
            "cyclonedx_py",
            "requirements",
            str(project / "requirements.lock"),
        ]
        options = ["--pyproject", str(project / "pyproject.toml"), "--output-reproducible", "--spec-version", "1.6"]
        written = ["--no-validate", "--output-file", str(made)]  # a test validates what is made of it
        subprocess.run([*command, *options, *written], check=True)  # noqa: S603
        return json.loads(made.read_text("utf-8"))


def _beside() -> list[dict[str, Any]]:
    known = tomllib.loads((ROOT / "packaging" / "parts.toml").read_text("utf-8"))["parts"]
    return sorted(known, key=lambda part: str(part["name"]))


def _library(part: Mapping[str, Any]) -> dict[str, Any]:
    version = {"version": part["version"]} if "version" in part else {}
    reference = {"externalReferences": [{"type": "website", "url": part["home"]}]}
    said = {"licenses": [_licence(part["licence"])]}
    return {
        "type": "library",
        "name": part["name"],
        "bom-ref": f"beside-{part['name']}",
        **version,
        **said,
        **reference,
    }


def _licence(said: str) -> dict[str, Any]:
    """An SPDX expression has no spaces but around its operators; anything else is a name."""
    words = said.replace(" OR ", "|").replace(" AND ", "|")
    if " " in words:
        return {"license": {"name": said}}
    return {"expression": said} if "|" in words else {"license": {"name": said}}


def _normal(name: str) -> str:
    return name.lower().replace("_", "-").replace(".", "-")


if __name__ == "__main__":
    main()
