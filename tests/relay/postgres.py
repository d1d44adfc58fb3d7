"""Real PostgreSQL servers on loopback: a primary and its standbys, also for root, whom PostgreSQL refuses to serve."""

import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

import psutil
import psycopg

FAST = {"fsync": "off", "full_page_writes": "off"}  # no kill needs the disk, only a power cut does
ROOM = 2**31  # bytes of memory, for two servers that keep one test's database each, and their logs
PATIENCE = 60.0  # seconds for one to end that was told to
COMMON = {
    "listen_addresses": "127.0.0.1",
    "unix_socket_directories": "",
    "max_connections": "60",
    "shared_buffers": "64MB",
    "dynamic_shared_memory_type": "mmap",  # in the data's folder, with which it goes also where nobody could end it
    "wal_level": "replica",
    "max_wal_senders": "6",
    "wal_keep_size": "256MB",
    "hot_standby": "on",
    "wal_receiver_timeout": "3s",
    "wal_sender_timeout": "3s",
    "wal_retrieve_retry_interval": "200ms",
    "logging_collector": "off",
}


def programs() -> Path | None:
    """Where `initdb` and `postgres` are; Debian keeps them off the path."""
    if found := shutil.which("initdb"):
        return Path(found).resolve().parent
    return max(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: int(path.parent.name), default=None)


def _account() -> dict[str, int | Sequence[int]]:
    """Root drops to the `postgres` user that Debian's package makes."""
    if os.geteuid() != 0:
        return {}
    user = pwd.getpwnam("postgres")
    return {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": [user.pw_gid]}


def free_port() -> int:
    with socket.socket() as tried:
        tried.bind(("127.0.0.1", 0))
        return int(tried.getsockname()[1])


@dataclass
class Server:
    """One PostgreSQL."""

    folder: Path
    name: str
    port: int = field(default_factory=free_port)
    process: subprocess.Popen[bytes] | None = None

    @property
    def data(self) -> Path:
        return self.folder / self.name

    def run(self, program: str, *arguments: str) -> None:
        where = programs()
        assert where is not None
        command = [str(where / program), *arguments]
        done = subprocess.run(command, capture_output=True, text=True, cwd=self.folder, check=False, **_account())
        assert done.returncode == 0, done.stderr

    def initialise(self, settings: Mapping[str, str]) -> None:
        self.run("initdb", "-D", str(self.data), "-U", "conwerz", "--auth=trust", "--no-sync", "--encoding=UTF8")
        lines = [f"{name} = '{value}'\n" for name, value in {**COMMON, **settings}.items()]
        with (self.data / "postgresql.conf").open("a", encoding="utf-8") as file:
            file.writelines(lines)
        with (self.data / "pg_hba.conf").open("a", encoding="utf-8") as file:
            file.write("host all all 127.0.0.1/32 trust\nhost replication all 127.0.0.1/32 trust\n")
            file.write("host all all 10.213.0.0/16 trust\n")  # namespaces of our own

    def copy(self, primary: "Server") -> None:
        """Become a standby of `primary`, known there by our own name."""
        source = f"host=127.0.0.1 port={primary.port} user=conwerz application_name={self.name}"
        self.run("pg_basebackup", "-D", str(self.data), "-d", source, "-R", "-X", "stream", "-c", "fast", "--no-sync")

    def begin_anew(self, primary: "Server") -> None:
        """What it had may be more than the new primary has, so it is copied again."""
        shutil.rmtree(self.data)
        self.copy(primary)
        self.start()

    def follow(self, primary: "Server") -> None:
        source = f"host=127.0.0.1 port={primary.port} user=conwerz application_name={self.name}"
        self.ask(f"ALTER SYSTEM SET primary_conninfo = '{source}'")
        self.ask("SELECT pg_reload_conf()")

    def start(self) -> None:
        where = programs()
        assert where is not None
        with (self.folder / f"{self.name}.log").open("ab") as log:
            command = [str(where / "postgres"), "-D", str(self.data), "-p", str(self.port)]
            self.process = subprocess.Popen(
                command, stdout=log, stderr=log, cwd=self.folder, start_new_session=True, **_account()
            )
        while not self.answers():
            assert self.process.poll() is None, (self.folder / f"{self.name}.log").read_text()
            _pause()

    def answers(self) -> bool:
        try:
            self.ask("SELECT 1")
        except psycopg.OperationalError:
            return False
        return True

    def ask(self, statement: str, database: str = "postgres") -> list[tuple[object, ...]]:
        address = f"postgresql://conwerz@127.0.0.1:{self.port}/{database}"
        with psycopg.connect(address, autocommit=True, connect_timeout=5) as connection:
            cursor = connection.execute(statement.encode())
            return cursor.fetchall() if cursor.description else []

    def kill(self) -> None:
        """The postmaster and all its children at once, as a power cut takes them; nothing where it ended by itself.

        Each is waited for: while one of them still has the memory that they share, no other server starts there.
        """
        if self.process:
            self.hold()  # it begins no child while they are counted
            children = self._signal_all(signal.SIGKILL)
            self.process.wait()
            while not all(map(_has_ended, children)):
                _pause()
            (self.data / "postmaster.pid").unlink(missing_ok=True)
            self.process = None

    def stop(self) -> None:
        """At once and with nothing written; it gives back the memory that the kernel keeps for one that is killed."""
        if self.process and self.process.poll() is None:
            self.go_on()
            self.process.send_signal(signal.SIGQUIT)
            with suppress(subprocess.TimeoutExpired):
                self.process.wait(PATIENCE)
        self.kill()

    def hold(self) -> None:
        """It stays connected and says nothing, like a machine that hangs."""
        self._signal_all(signal.SIGSTOP)

    def go_on(self) -> None:
        self._signal_all(signal.SIGCONT)

    def _signal_all(self, number: signal.Signals) -> list[psutil.Process]:
        """The postmaster's children have process groups of their own. Returns these."""
        assert self.process
        if self.process.poll() is not None:
            return []
        postmaster = psutil.Process(self.process.pid)
        children = postmaster.children()
        for process in [postmaster, *children]:
            with suppress(psutil.NoSuchProcess):
                process.send_signal(number)
        return children


@dataclass
class Cluster:
    """A primary and its standbys, who are `standby1`, `standby2`, …"""

    folder: Path
    primary: Server
    standbys: list[Server] = field(default_factory=list)

    @classmethod
    def start(cls, folder: Path, standbys: int = 1, **settings: str) -> "Cluster":
        primary = Server(folder, "primary")
        primary.initialise(settings)
        primary.start()
        cluster = cls(folder, primary)
        for number in range(1, standbys + 1):
            cluster.add_standby(f"standby{number}")
        if standbys:
            cluster.require_standby()
        return cluster

    @classmethod
    @contextmanager
    def running(cls, folder: Path, standbys: int = 1, **settings: str) -> "Iterator[Cluster]":
        """Whatever happens meanwhile, no server outlives it."""
        cluster = cls.start(folder, standbys, **settings)
        try:
            yield cluster
        finally:
            cluster.stop()

    def add_standby(self, name: str) -> Server:
        standby = Server(self.folder, name)
        standby.copy(self.primary)
        standby.start()
        self.standbys.append(standby)
        return standby

    def require_standby(self) -> None:
        """Commits wait for any one of the standbys from now on."""
        names = ", ".join(each.name for each in self.standbys)
        self.primary.ask(f"ALTER SYSTEM SET synchronous_standby_names = 'ANY 1 ({names})'")
        self.primary.ask("SELECT pg_reload_conf()")
        while not self.is_in_step():
            _pause()

    def is_in_step(self) -> bool:
        query = "SELECT count(*) FROM pg_stat_replication WHERE sync_state IN ('sync', 'quorum')"
        return self.primary.ask(query) != [(0,)]

    def promote(self) -> Server:
        """By hand, as docs/relay.md says, once the primary is dead: whichever has the most; the rest follow it."""
        received = "SELECT pg_last_wal_receive_lsn() - '0/0'::pg_lsn"
        chosen = max(self.standbys, key=lambda standby: int(str(standby.ask(received)[0][0])))
        chosen.ask("SELECT pg_promote()")
        self.standbys.remove(chosen)
        self.primary = chosen
        for standby in self.standbys:
            standby.follow(chosen)
        return chosen

    def servers(self) -> list[Server]:
        return [self.primary, *self.standbys]

    def address(self, database: str) -> str:
        """Every server that may be the primary one day."""
        return address([server.port for server in self.servers()], database)

    def stop(self) -> None:
        for server in self.servers():
            server.stop()


def _has_ended(process: psutil.Process) -> bool:
    try:
        return bool(process.status() == psutil.STATUS_ZOMBIE)
    except psutil.NoSuchProcess:
        return True


def _pause() -> None:
    """Whoever asks without a rest takes the processor from the server that is to answer."""
    threading.Event().wait(0.02)


def address(ports: Sequence[int], database: str) -> str:
    hosts = ",".join(f"127.0.0.1:{port}" for port in ports)
    return f"postgresql://conwerz@{hosts}/{database}"


@contextmanager
def small_disk(folder: Path, size: str) -> Iterator[Path]:
    """A disk of so few bytes for the database's own user. Raises PermissionError where nobody may mount one."""
    disk = folder / "small"
    disk.mkdir()
    account = _account()
    options = f"size={size},mode=700" + (f",uid={account['user']},gid={account['group']}" if account else "")
    mount = ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(disk)]
    if os.geteuid() != 0 or subprocess.run(mount, check=False, capture_output=True).returncode:
        raise PermissionError
    try:
        yield disk
    finally:
        subprocess.run(["umount", "--lazy", disk], check=True)


def enlarge(disk: Path, size: str) -> None:
    subprocess.run(["mount", "-o", f"remount,size={size}", disk], check=True)


def memory() -> Path | None:
    """Where a database's thousand files cost no disk. On a busy one removing those of all tests took minutes."""
    shared = Path("/dev/shm")  # noqa: S108 - a folder of our own is made there
    return shared if shared.is_dir() and shutil.disk_usage(shared).free > ROOM else None


@contextmanager
def folder(within: Path | None = None) -> Iterator[Path]:
    """One that the database's own user may enter. Without `within` it is where others' temporary files are."""
    path = Path(tempfile.mkdtemp(prefix="conwerz-postgres-", dir=within))
    if account := _account():
        os.chown(path, account["user"], account["group"])  # type: ignore[arg-type]
    try:
        yield path
    finally:
        shutil.rmtree(path, ignore_errors=True)
