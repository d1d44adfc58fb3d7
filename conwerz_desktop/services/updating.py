"""Fetching a new version: The Update Framework decides what is genuine and newest, our own client fetches it.

Nothing that comes from the server is believed before it is verified against the root of trust that the build carries.
"""

import errno
import json
import shutil
import tarfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import httpx
from tuf.api import exceptions
from tuf.ngclient import Updater, UpdaterConfig
from tuf.ngclient.fetcher import FetcherInterface

from conwerz_desktop.domain.errands import Errand, Purpose
from conwerz_desktop.domain.records import record
from conwerz_desktop.domain.updates import Obstacle, Update, is_newer, is_version
from conwerz_desktop.services import staged

NEWEST_BYTES = 4_096
UNPACKED = 3  # times the size of an archive, at most
CHUNK = 65_536
ERRAND = {"errand": Errand(Purpose.UPDATE)}


class NotUpdated(Exception):
    """Whatever keeps an update from coming."""

    def __init__(self, obstacle: Obstacle) -> None:
        super().__init__(obstacle.value)
        self.obstacle = obstacle


class Stopped(Exception):
    """The owner wants no more of it for now; what has come so far is kept."""


@record
class Server:
    """Where the files lie, and the root of trust. `system` names the folder of this computer's kind."""

    url: str
    root: bytes
    system: str


Tell = Callable[[int, int], object]
"""Of how many bytes have come, and of how many there are; whatever it raises ends the download."""


class Updating:
    """Blocks; belongs in a thread of its own. `folder` is kept from one run to the next."""

    def __init__(self, server: Server, folder: Path, http: httpx.Client) -> None:
        self._server = server
        self._folder = folder
        self._http = http

    def look(self, installed: str) -> Update | None:
        """What is newer than the installed version and has not failed here. Raises NotUpdated."""
        with self._named():
            client = self._client(_Fetcher(self._http))
            found = self._newest(client)
        if found is None or not is_newer(found.version, installed):
            return None
        return None if found.version in staged.read(self._folder).failed else found

    def load(self, update: Update, tell: Tell) -> None:
        """Fetch it, verify it, and lay it beside the running version. Raises NotUpdated, or what `tell` raises."""
        with self._named():
            if shutil.disk_usage(self._folder).free < update.size * (UNPACKED + 2):
                raise NotUpdated(Obstacle.DISK_FULL)
            parts = self._folder / "parts"
            parts.mkdir(exist_ok=True, mode=0o700)
            fetcher = _Fetcher(self._http, parts, update, tell)
            archive = self._fetch(self._client(fetcher), update, parts)
            self._lay_out(archive, update)
            staged.make_ready(self._folder, update.version)
            shutil.rmtree(parts, ignore_errors=True)

    def _client(self, fetcher: FetcherInterface) -> Updater:
        """With what the server said before, so that it can never go back."""
        metadata = self._folder / "metadata"
        metadata.mkdir(parents=True, exist_ok=True, mode=0o700)
        url, config = self._server.url, UpdaterConfig(targets_max_length=500_000, snapshot_max_length=500_000)
        return Updater(
            str(metadata),
            f"{url}/metadata/",
            target_base_url=f"{url}/targets/",
            fetcher=fetcher,
            config=config,
            bootstrap=self._server.root,
        )

    def _newest(self, client: Updater) -> Update | None:
        told = client.get_targetinfo(f"{self._server.system}/newest.json")
        if told is None:
            return None  # for this kind of computer there is none
        if told.length > NEWEST_BYTES:
            raise NotUpdated(Obstacle.NOT_GENUINE)
        path = self._folder / "newest.json"
        client.download_target(told, str(path))
        newest = json.loads(path.read_text("utf-8"))
        version, file = str(newest["version"]), str(newest["file"])
        info = client.get_targetinfo(file)
        if info is None or not is_version(version):
            raise NotUpdated(Obstacle.NOT_GENUINE)
        return Update(version, file, info.length)

    def _fetch(self, client: Updater, update: Update, parts: Path) -> Path:
        info = client.get_targetinfo(update.path)
        if info is None or info.length != update.size:
            raise NotUpdated(Obstacle.OUT_OF_DATE)
        archive = parts / "archive"
        try:
            client.download_target(info, str(archive))
        except (exceptions.RepositoryError, exceptions.DownloadLengthMismatchError):
            shutil.rmtree(parts, ignore_errors=True)  # else the next one would go on with what is wrong
            raise
        return archive

    def _lay_out(self, archive: Path, update: Update) -> None:
        """It has its name when it is whole."""
        target = staged.place(self._folder, update.version)
        part = target.with_name(f"{update.version}.part")
        shutil.rmtree(part, ignore_errors=True)
        part.mkdir(parents=True, mode=0o700)
        with tarfile.open(archive) as packed:
            packed.extractall(part, filter="data")
        shutil.rmtree(target, ignore_errors=True)
        _program_in(part).rename(target)
        shutil.rmtree(part, ignore_errors=True)
        if staged.program(self._folder, update.version) is None:
            shutil.rmtree(target, ignore_errors=True)
            raise NotUpdated(Obstacle.NOT_GENUINE)

    @contextmanager
    def _named(self) -> Iterator[None]:
        """Whatever the world does has a name."""
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        try:
            yield
        except exceptions.ExpiredMetadataError as error:
            raise NotUpdated(Obstacle.OUT_OF_DATE) from error
        except (exceptions.RepositoryError, exceptions.DownloadLengthMismatchError) as error:
            raise NotUpdated(Obstacle.NOT_GENUINE) from error
        except (exceptions.DownloadError, httpx.HTTPError) as error:
            raise NotUpdated(Obstacle.UNREACHABLE) from error
        except (tarfile.TarError, ValueError, KeyError) as error:
            raise NotUpdated(Obstacle.NOT_GENUINE) from error
        except OSError as error:
            if error.errno == errno.ENOSPC:
                raise NotUpdated(Obstacle.DISK_FULL) from error
            raise


class _Fetcher(FetcherInterface):
    """Through our own client. The update's file is fetched into a part that an interrupted download goes on with."""

    def __init__(
        self, http: httpx.Client, parts: Path | None = None, update: Update | None = None, tell: Tell | None = None
    ) -> None:
        self._http = http
        self._parts = parts
        self._update = update
        self._tell = tell

    def _fetch(self, url: str) -> Iterator[bytes]:
        with self._http.stream("GET", url, extensions=ERRAND) as answer:
            _refuse(answer)
            yield from answer.iter_raw(CHUNK)

    @contextmanager
    def download_file(self, url: str, max_length: int) -> Iterator[IO[bytes]]:
        if self._parts is None or self._update is None or not url.endswith(Path(self._update.path).name):
            with super().download_file(url, max_length) as file:
                yield file
            return
        name = url.rpartition("/")[2][:64]  # begins with the hash of what it is to be
        with (self._parts / f"{name}.part").open("ab+") as file:
            self._go_on(url, file, max_length)
            file.seek(0)
            yield file

    def _go_on(self, url: str, file: IO[bytes], length: int) -> None:
        """From where it was cut off, if the server can; else from the beginning."""
        come = file.seek(0, 2)
        if come >= length:
            return
        asked = {"range": f"bytes={come}-"} if come else {}
        with self._http.stream("GET", url, headers=asked, extensions=ERRAND) as answer:
            _refuse(answer)
            if come and answer.status_code != httpx.codes.PARTIAL_CONTENT:
                file.truncate(0)
                come = 0
            for chunk in answer.iter_raw(CHUNK):
                come += len(chunk)
                if come > length:
                    raise exceptions.DownloadLengthMismatchError("more than was promised")
                file.write(chunk)
                if self._tell:
                    self._tell(come, length)
            file.flush()
        if come < length:
            raise exceptions.DownloadError("cut off")


def _refuse(answer: httpx.Response) -> None:
    if answer.is_error or answer.is_redirect:
        raise exceptions.DownloadHTTPError("refused", answer.status_code)


def _program_in(unpacked: Path) -> Path:
    """An archive holds one folder, and in it the program's beside what an installer needs."""
    for pattern in ("conwerz", "*/conwerz", "*.app", "*/*.app"):
        for path in sorted(unpacked.glob(pattern)):
            if path.is_dir():
                return path
    return unpacked
