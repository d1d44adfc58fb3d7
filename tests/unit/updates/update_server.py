"""A real update server: the files of packaging/publish.py, served on loopback, and what an attacker does to them."""

import os
import shutil
import subprocess
import sys
import tarfile
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from cryptography.hazmat.primitives.serialization import load_pem_private_key
from securesystemslib.signer import CryptoSigner
from tuf.api.metadata import Metadata

from tests.rules.sources import ROOT

SYSTEM = "linux-x86_64"
PASSPHRASE = "correct horse"


def publish(*arguments: object) -> None:
    environment = {**os.environ, "CONWERZ_KEYS_PASSPHRASE": PASSPHRASE}
    command = [sys.executable, ROOT / "packaging" / "publish.py", *map(str, arguments)]
    subprocess.run(command, check=True, env=environment)


def archive(folder: Path, version: str, script: str = "#!/bin/sh\nexit 0\n", *, padding: int = 0) -> Path:
    """As packaging/linux.py packs it: the program's folder within one that names the version."""
    made = folder / f"conwerz-{version}-{SYSTEM}.tar.gz"
    inside = folder / version / f"conwerz-{version}" / "conwerz"
    (inside / "_internal" / f"conwerz-{version}.dist-info").mkdir(parents=True)
    (inside / "conwerz").write_text(script)
    (inside / "conwerz").chmod(0o755)
    (inside / "padding").write_bytes(os.urandom(padding))
    with tarfile.open(made, "w:gz") as packed:
        packed.add(inside.parent, inside.parent.name)
    return made


def sign_again(keys: Path, path: Path, change: Callable[[Metadata], object], *names: str) -> None:
    """Change what is there, and sign it with these keys."""
    metadata = Metadata.from_file(str(path))
    change(metadata)
    metadata.signatures.clear()
    for name in names:
        key = load_pem_private_key((keys / f"{name}.pem").read_bytes(), PASSPHRASE.encode())
        metadata.sign(CryptoSigner(key), append=True)
    metadata.to_file(str(path))


def expire(metadata: Metadata) -> None:
    metadata.signed.expires = datetime.now(UTC).replace(microsecond=0) - timedelta(days=1)


class Site:
    """`answers` gives the bytes of a path other than those that lie there, in pieces, perhaps without an end."""

    def __init__(self, folder: Path, keys: Path) -> None:
        self.folder = folder
        self.keys = keys
        self.asked: list[tuple[str, str]] = []
        self.answers: Callable[[str], Iterator[bytes] | None] = lambda _: None
        self.url = ""

    def offer(self, version: str, file: Path) -> None:
        publish("add", self.keys, self.folder, version, SYSTEM, file)

    @property
    def root(self) -> bytes:
        return (self.folder / "metadata" / "1.root.json").read_bytes()

    @property
    def metadata(self) -> Path:
        return self.folder / "metadata"

    def target(self, ending: str) -> Path:
        [found] = (self.folder / "targets" / SYSTEM).glob(f"*{ending}")
        return found

    def copy(self, to: Path) -> "Site":
        shutil.copytree(self.folder, to)
        return Site(to, self.keys)


class _Handler(SimpleHTTPRequestHandler):
    """Knows ranges of the form that a download goes on with."""

    site: Site

    def do_GET(self) -> None:
        path = Path(self.translate_path(self.path))
        begins = self.headers.get("range", "")
        self.site.asked.append((self.path, begins))
        answer = self.site.answers(self.path)
        if answer is None and not path.is_file():
            self.send_error(404)
            return
        content = b"" if answer else path.read_bytes()
        start = int(begins.removeprefix("bytes=").rstrip("-")) if begins else 0
        self.send_response(206 if begins and not answer else 200)
        self.end_headers()
        try:
            for piece in answer or [content[start:]]:
                self.wfile.write(piece)
        except OSError:
            return  # the other side wanted no more

    def log_message(self, *_: object) -> None:
        """Says nothing."""


@contextmanager
def serving(site: Site) -> Iterator[Site]:
    handler = type("Handler", (_Handler,), {"site": site})
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(handler, directory=str(site.folder)))
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    site.url = f"http://127.0.0.1:{server.server_port}"
    try:
        yield site
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
