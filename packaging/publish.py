"""The update server's files, which any static web server can serve; the keys that sign them stay offline.

    publish.py begin KEYS SITE                  makes the keys and the first root (docs/updates.md: the ceremony)
    publish.py add KEYS SITE VERSION SYSTEM FILE  offers a version; SYSTEM is such as linux-x86_64
    publish.py refresh KEYS SITE                signs again what would expire, with the two keys of every day

A passphrase for the keys comes from CONWERZ_KEYS_PASSPHRASE, or is asked for.
"""

import getpass
import hashlib
import json
import os
import re
import shutil
import sys
import tarfile
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
    load_pem_private_key,
)
from securesystemslib.signer import CryptoSigner
from tuf.api.metadata import Metadata, MetaFile, Root, Snapshot, TargetFile, Targets, Timestamp

OWNERS = ("root-1", "root-2", "root-3")
ROOTS_NEEDED = 2
ONE_KEY = ("targets", "snapshot", "timestamp")
OWN_VERSION = re.compile(r"/conwerz-([^/]+)\.dist-info(?:/|$)")
DAYS = {"root": 365, "targets": 120, "snapshot": 30, "timestamp": 7}


def main() -> None:
    match sys.argv[1:]:
        case ["begin", keys, site]:
            begin(Path(keys), Path(site), _passphrase())
        case ["add", keys, site, version, system, file]:
            add(Path(keys), Path(site), version, system, Path(file), _passphrase())
        case ["refresh", keys, site]:
            refresh(Path(keys), Path(site), _passphrase())
        case _:
            sys.exit(__doc__)


def begin(keys: Path, site: Path, passphrase: bytes) -> None:
    """Never over keys or a site that are there."""
    keys.mkdir(parents=True, mode=0o700)
    for name in (*OWNERS, *ONE_KEY):
        _make_key(keys / f"{name}.pem", passphrase)
    root = Root(version=1, expires=_in_days("root"), consistent_snapshot=True)
    for name in (*OWNERS, *ONE_KEY):
        role = "root" if name in OWNERS else name
        root.add_key(_signer(keys, name, passphrase).public_key, role)
    root.roles["root"].threshold = ROOTS_NEEDED
    (site / "metadata").mkdir(parents=True)
    (site / "targets").mkdir()
    _sign(site, keys, passphrase, root, OWNERS[:ROOTS_NEEDED])
    _publish(keys, site, passphrase, Targets(version=1, expires=_in_days("targets")))


def add(keys: Path, site: Path, version: str, system: str, file: Path, passphrase: bytes) -> None:
    """The archive, and the word that it is the newest for its kind of computer."""
    _refuse_another(version, file)
    targets = _newest(site, "targets")
    name = f"{system}/{file.name}"
    newest = json.dumps({"version": version, "file": name}).encode()
    for path, content in ((name, file.read_bytes()), (f"{system}/newest.json", newest)):
        targets.targets[path] = TargetFile.from_data(path, content, ["sha256"])
        place = site / "targets" / system / f"{hashlib.sha256(content).hexdigest()}.{Path(path).name}"
        place.parent.mkdir(exist_ok=True)
        _put(place, content)
    targets.version += 1
    targets.expires = _in_days("targets")
    _publish(keys, site, passphrase, targets)


def _refuse_another(version: str, file: Path) -> None:
    """What thinks that it is another version would never know that it came up."""
    with tarfile.open(file) as packed:
        inside = {found[1] for name in packed.getnames() if (found := OWN_VERSION.search(name))}
    if inside != {version}:
        sys.exit(f"{file.name} holds version {', '.join(sorted(inside)) or 'unknown'}, not {version}")


def refresh(keys: Path, site: Path, passphrase: bytes) -> None:
    """Needs neither the root's keys nor that of the targets: those stay in the safe."""
    _announce(keys, site, passphrase, _newest(site, "targets").version)


def _publish(keys: Path, site: Path, passphrase: bytes, targets: Targets) -> None:
    _sign(site, keys, passphrase, targets, ("targets",))
    _announce(keys, site, passphrase, targets.version)


def _announce(keys: Path, site: Path, passphrase: bytes, targets: int) -> None:
    """A snapshot of which versions belong together, and a short-lived word that it is the newest."""
    version = _last(site, "snapshot") + 1
    snapshot = Snapshot(version=version, expires=_in_days("snapshot"), meta={"targets.json": MetaFile(targets)})
    _sign(site, keys, passphrase, snapshot, ("snapshot",))
    timestamp = Timestamp(version=version, expires=_in_days("timestamp"), snapshot_meta=MetaFile(version))
    _sign(site, keys, passphrase, timestamp, ("timestamp",))


def _sign(site: Path, keys: Path, passphrase: bytes, signed: Any, names: tuple[str, ...]) -> None:
    metadata: Metadata[Any] = Metadata(signed)
    for name in names:
        metadata.sign(_signer(keys, name, passphrase), append=True)
    file = "timestamp.json" if signed.type == "timestamp" else f"{signed.version}.{signed.type}.json"
    _put(site / "metadata" / file, metadata.to_bytes())


def _newest(site: Path, role: str) -> Any:
    return Metadata.from_file(str(site / "metadata" / f"{_last(site, role)}.{role}.json")).signed


def _last(site: Path, role: str) -> int:
    found = (site / "metadata").glob(f"*.{role}.json")
    return max((int(path.name.partition(".")[0]) for path in found), default=0)


def _in_days(role: str) -> datetime:
    return datetime.now(UTC).replace(microsecond=0) + timedelta(days=DAYS[role])


def _make_key(path: Path, passphrase: bytes) -> None:
    kept = BestAvailableEncryption(passphrase)
    pem = Ed25519PrivateKey.generate().private_bytes(Encoding.PEM, PrivateFormat.PKCS8, kept)
    number = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(number, "wb") as file:
        file.write(pem)


def _signer(keys: Path, name: str, passphrase: bytes) -> CryptoSigner:
    key = load_pem_private_key((keys / f"{name}.pem").read_bytes(), passphrase)
    assert isinstance(key, Ed25519PrivateKey)
    return CryptoSigner(key)


def _put(path: Path, content: bytes) -> None:
    """Whoever fetches it meanwhile gets the old one or the new one, never a half."""
    part = path.with_name(f".{path.name}.part")
    part.write_bytes(content)
    shutil.move(part, path)


def _passphrase() -> bytes:
    said = os.environ.get("CONWERZ_KEYS_PASSPHRASE") or getpass.getpass("Passphrase of the keys: ")
    return said.encode()


if __name__ == "__main__":
    main()
