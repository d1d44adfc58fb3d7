"""The program's own updates: whether this build and this computer have any, and what the owner asks of them."""

import platform
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future, wait
from contextlib import contextmanager, suppress
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import urlsplit

from conwerz_desktop.app import describing, handing_over, policies, profile, programs
from conwerz_desktop.domain.errands import Errand
from conwerz_desktop.domain.policy import PolicyError
from conwerz_desktop.domain.records import record
from conwerz_desktop.domain.updates import Obstacle, Stage, Update, is_newer
from conwerz_desktop.services import background, staged
from conwerz_desktop.store import contacts
from conwerz_desktop.store.contacts import Contact
from conwerz_desktop.store.errors import DiskFull, StoreError

if TYPE_CHECKING:
    import httpx

    from conwerz_desktop.app.program import Program
    from conwerz_desktop.services.updating import Updating as Client
    from conwerz_desktop.store.database import Store
    from conwerz_desktop.viewmodels.updates import Updates


T = TypeVar("T")
PATIENCE = 5.0  # seconds that an end waits for the word that this version came up


@record
class Source:
    """Where a build's updates come from; `may_apply` is False where only the package manager changes the program."""

    url: str = ""
    root: bytes = b""
    may_apply: bool = False


def of_build() -> Source:
    """Nothing in a build that was made from source, or that no operator gave a server."""
    import tomllib  # noqa: PLC0415 - for who looks for one

    told = tomllib.loads((programs.RESOURCES / "updates.toml").read_text("utf-8"))
    root = programs.RESOURCES / "root.json"
    if not told["url"] or not root.exists():
        return Source()
    may_apply = programs.is_packaged() and not handing_over.is_managed()
    return Source(str(told["url"]).rstrip("/"), root.read_bytes(), may_apply)


def _are_allowed() -> bool:
    """The administrator's word. What a policy forbids that cannot be read is not known, so it counts as forbidden."""
    try:
        return policies.find().updates
    except PolicyError:
        return False


class Updating:
    """Lives on the GUI thread; looking and fetching happen in a thread of their own, one after the other."""

    def __init__(self, program: "Program", source: Callable[[], Source] = of_build) -> None:
        self._program = program
        self._source = source
        self._folder = profile.real(program.options.profile).folder / "updates"
        self._stop = threading.Event()
        self._found: Update | None = None
        self._is_busy = self._is_doubtful = False
        self._shown: Store | None = None
        self._proof: Future[None] | None = None

    @cached_property
    def _version(self) -> str:
        return describing.version()

    def came_up(self, store: "Store") -> "Future[None]":
        """The window stands over an open shop: this version is proven. Before that no shop goes online.

        OSError where it cannot be noted: what came in then would be lost with a start that goes back.
        """
        if self._proof is None or store is not self._shown or self._has_failed:
            begun = self._proof = background.begin(partial(_prove, self._folder, self._version, store.path), "updates")
            if self._shown is None:
                background.begin(partial(_tidy, begun, self._folder, self._version), "tidying")
            self._shown = store
        return self._proof

    @property
    def _has_failed(self) -> bool:
        return self._proof is not None and self._proof.done() and self._proof.exception() is not None

    def doubt(self, error: BaseException) -> None:
        """The shop did not open. A full disk and a shut keychain are nobody's fault; the rest may be this version's."""
        self._is_doubtful = isinstance(error, StoreError) and not isinstance(error, DiskFull)

    def close(self) -> None:
        """An end in good order is no failure, unless the shop could not be opened."""
        self._stop.set()
        if self._proof:
            wait([self._proof], PATIENCE)
        is_up = self._proof is not None and not self._has_failed
        if not is_up and not self._is_doubtful and self._folder.exists():
            with suppress(OSError):
                staged.put_off(self._folder, self._version)

    @cached_property
    def updates(self) -> "Updates":
        from conwerz_desktop.viewmodels.updates import UpdateActs, Updates  # noqa: PLC0415 - for who asks

        acts = UpdateActs(look=self.look, load=self.load, stop=self._stop.set)
        made = Updates(acts, self._program.settings, self._program)
        made.show(self._stage())
        return made

    def look_daily(self) -> None:
        """From the schedule, on any thread."""
        self._program.bridge.call(self._look_by_itself)

    def look(self) -> None:
        """And fetch what is found, where this program may change itself."""
        if self._stage() in (Stage.NO_SERVER, Stage.PRACTICE, Stage.SWITCHED_OFF) or self._is_busy:
            return
        self._begin(Stage.LOOKING)
        self._done(background.begin(self._look, "updates"), self._take)

    def load(self) -> None:
        if (update := self._found) is None or self._is_busy:
            return
        self._begin(Stage.LOADING)
        self._done(background.begin(partial(self._load, update), "updates"), lambda _: self._show(Stage.READY))

    def _look_by_itself(self) -> None:
        if self._program.settings.choices.updates:
            self.look()

    def _stage(self) -> Stage:
        """Where nothing has been asked yet."""
        if not _are_allowed():
            return Stage.SWITCHED_OFF
        if not self._kept_source.url:
            return Stage.NO_SERVER
        if self._program.profile.is_practice:
            return Stage.PRACTICE
        known = staged.read(self._folder)
        if is_newer(known.ready, self._version):
            self._found = Update(known.ready, "", 0)
            return Stage.READY
        failed = known.failed[-1] if known.failed else ""
        return Stage.FAILED if is_newer(failed, self._version) else Stage.IDLE

    @cached_property
    def _kept_source(self) -> Source:
        return self._source()

    def _begin(self, stage: Stage) -> None:
        self._is_busy = True
        self._stop.clear()
        self._show(stage)

    def _take(self, found: Update | None) -> None:
        self._found = found
        if found and self._is_there(found.version):
            self._show(Stage.READY)
            return
        self._show(Stage.FOUND if found else Stage.CURRENT)
        if found and self._kept_source.may_apply:
            self.load()

    def _is_there(self, version: str) -> bool:
        """It was fetched before, and waits for the next start."""
        return staged.read(self._folder).ready == version and staged.program(self._folder, version) is not None

    def _done(self, work: "Future[T]", then: Callable[[T], object]) -> None:
        def take() -> None:
            from conwerz_desktop.services.updating import NotUpdated, Stopped  # noqa: PLC0415

            self._is_busy = False
            match work.exception():
                case None:
                    then(work.result())
                case Stopped():
                    self._show(Stage.FOUND)
                case NotUpdated() as error:
                    self._show(Stage.FAILED, error.obstacle)
                case error:
                    self._show(Stage.FAILED, Obstacle.UNREACHABLE)
                    raise error

        work.add_done_callback(lambda _: self._program.bridge.call(take))

    def _show(self, stage: Stage, obstacle: Obstacle = Obstacle.DID_NOT_START) -> None:
        found = self._found
        self.updates.show(stage, found.version if found else "", obstacle, may_apply=self._kept_source.may_apply)

    def _look(self) -> Update | None:
        with self._http() as http:
            return self._client(http).look(self._version)

    def _load(self, update: Update) -> None:
        from conwerz_desktop.services.updating import Stopped  # noqa: PLC0415

        percent = -1

        def tell(come: int, of: int) -> None:
            nonlocal percent
            if self._stop.is_set():
                raise Stopped
            if come * 100 // of != percent:
                percent = come * 100 // of
                self._program.bridge.call(partial(self.updates.progress_to, come / of))

        with self._http() as http:
            self._client(http).load(update, tell)

    def _client(self, http: "httpx.Client") -> "Client":
        from conwerz_desktop.services.updating import Server, Updating  # noqa: PLC0415 - tuf costs time

        system = f"{sys.platform}-{platform.machine().lower()}"
        return Updating(Server(self._kept_source.url, self._kept_source.root, system), self._folder, http)

    @contextmanager
    def _http(self) -> "Iterator[httpx.Client]":
        """Its calls are counted with the others that leave this computer."""
        from conwerz_desktop.app import outgoing  # noqa: PLC0415 - httpx costs time

        calls: list[tuple[str, Errand]] = []
        url = self._kept_source.url
        here = urlsplit(url).hostname in outgoing.LOOPBACK and not programs.is_packaged()
        try:
            with outgoing.update_client(url, loopback=here, note=lambda *call: calls.append(call)) as http:
                yield http
        finally:
            if (shop := self._program.shop) and calls:
                now = shop.store.time.now()
                made = [Contact(host, errand, 1, now, now) for host, errand in calls]
                shop.store.write(lambda writing: contacts.add(writing, made))


def _prove(folder: Path, version: str, database: Path) -> None:
    """In this order: what comes in from now on must neither be taken back, nor its erasing missed in the copy."""
    if folder.exists():
        staged.came_up(folder, version)
    database.with_name(handing_over.UNMIGRATED).unlink(missing_ok=True)


def _tidy(proof: "Future[None]", folder: Path, version: str) -> None:
    """May be cut off: what it leaves goes at another start."""
    if proof.exception() is None:
        staged.tidy(folder, version)
