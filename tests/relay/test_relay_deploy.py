"""What an operator copies: each file is read, and what of it can be run without a registry of images is run."""

import asyncio
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import fields
from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml

from conwerz_relay.app import now
from conwerz_relay.settings import PREFIX, Settings, load
from tests.relay import postgres
from tests.relay.harness import Desktop, FakeGraph, MovableClock
from tests.relay.processes import RelayProcess

RELAY = Path(__file__).parents[2] / "relay"
DEPLOY = RELAY / "deploy"
KNOWN = {PREFIX + each.name.upper() for each in fields(Settings)}
SECRETS = {f"{PREFIX}APP_ID": "1", f"{PREFIX}APP_SECRET": "secret", f"{PREFIX}VERIFY_TOKEN": "token"}
PASSWORD = "of-a-server-that-lives-as-long-as-the-test"


def compose() -> dict[str, Any]:
    """With `$$` as the container sees it."""
    text = (DEPLOY / "compose.yaml").read_text("utf-8").replace("$$", "$")
    found: dict[str, Any] = yaml.safe_load(text)
    return found


def kubernetes() -> dict[str, dict[str, Any]]:
    """By kind."""
    return {each["kind"]: each for each in yaml.safe_load_all((DEPLOY / "kubernetes.yaml").read_text("utf-8"))}


@pytest.mark.parametrize("file", ["Dockerfile", *(f"deploy/{path.name}" for path in DEPLOY.iterdir())])
def test_every_setting_that_is_named_exists(file: str) -> None:
    named = set(re.findall(rf"{PREFIX}[A-Z_]+", (RELAY / file).read_text("utf-8")))
    assert named
    assert named <= KNOWN


def test_the_image_runs_as_nobody_in_particular_and_takes_only_what_is_there() -> None:
    text = (RELAY / "Dockerfile").read_text("utf-8").replace("\\\n", " ")
    lines = [line.partition(" ")[::2] for line in text.splitlines() if line and not line.startswith("#")]
    last = lines[max(number for number, (word, _) in enumerate(lines) if word == "FROM") :]
    (user,) = [value for word, value in last if word == "USER"]
    assert int(user) > 0
    words = [word for word, _ in last]
    assert words.index("USER") < words.index("ENTRYPOINT")
    for word, value in lines:
        if word == "COPY" and not value.startswith("--from"):
            assert all((RELAY / name).exists() for name in value.split()[:-1])
    (entry,) = [json.loads(value) for word, value in last if word == "ENTRYPOINT"]
    assert Path(entry[0]).name in (RELAY / "pyproject.toml").read_text("utf-8")
    assert "--require-hashes" in text


def test_what_the_image_copies_is_enough_to_install_it(tmp_path: Path) -> None:
    """By its own last step of installing, from nothing but what it copies."""
    source, made = tmp_path / "source", tmp_path / "made"
    source.mkdir()
    for names in re.findall(r"^COPY (?!--from)(.*) \S+$", (RELAY / "Dockerfile").read_text("utf-8"), re.MULTILINE):
        for name in names.split():
            copy = shutil.copytree if (RELAY / name).is_dir() else shutil.copy
            copy(RELAY / name, source / name)
    install = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-build-isolation", "--no-index"]
    quiet = {**os.environ, "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
    done = subprocess.run(
        [*install, "--target", str(made), str(source)], check=False, capture_output=True, text=True, env=quiet
    )
    assert done.returncode == 0, done.stderr
    alone = {"PATH": os.environ["PATH"], "PYTHONPATH": str(made), "PYTHONSAFEPATH": "1"}
    program = [sys.executable, str(made / "bin" / "conwerz-relay"), "check"]
    told = subprocess.run(program, check=False, capture_output=True, text=True, env=alone, cwd=tmp_path)
    assert (told.returncode, "missing setting" in told.stderr) == (2, True), told.stderr
    there = {path.relative_to(made) for path in (made / "conwerz_relay").rglob("*.py")}
    assert there == {path.relative_to(RELAY) for path in (RELAY / "conwerz_relay").rglob("*.py")}


async def test_it_runs_where_nothing_else_can_be_written(tmp_path: Path, graph: FakeGraph) -> None:
    """As the image does with --read-only and no capability; its own folder is all that it writes to."""
    data, log = tmp_path / "data", tmp_path / "log"
    data.mkdir()
    log.mkdir()
    relay = await RelayProcess.start(log, graph.url, {"database": str(data / "relay.db")}, within=confined(data))
    async with httpx.AsyncClient(trust_env=False) as http:
        desktop = Desktop(http, relay.url, MovableClock(now()))
        await desktop.client.enrol(retention_days=30)
        assert await desktop.receive() == []
        assert await is_healthy(relay.port)
    assert await relay.terminate() == 0
    assert not await is_healthy(relay.port)
    assert {path.name for path in data.iterdir()} <= {"relay.db", "relay.db.lock", "relay.db-wal", "relay.db-shm"}


def confined(data: Path) -> tuple[str, ...]:
    """Every mount read-only but `data`, in a namespace of mounts that ends with the process."""
    script = (
        f"mount --bind {shlex.quote(str(data))} {shlex.quote(str(data))} && "
        "awk '{print $5}' /proc/self/mountinfo | sort -u | while read -r place; do "
        f'[ "$place" = {shlex.quote(str(data))} ] || mount -o remount,bind,ro "$place" 2>/dev/null; done; '
        f"! touch {shlex.quote(str(data.parent / 'refused'))} 2>/dev/null || exit 1; "
        'exec setpriv --no-new-privs --bounding-set=-all --inh-caps=-all -- "$@"'
    )
    command = ("unshare", "--mount", "--propagation", "private", "sh", "-c", script, "sh")
    if os.geteuid() != 0 or subprocess.run([*command, "true"], check=False, capture_output=True).returncode:
        pytest.skip("mounts of one's own are not allowed here")
    return command


async def is_healthy(port: int) -> bool:
    """By the image's own question."""
    text = (RELAY / "Dockerfile").read_text("utf-8")
    command: list[str] = json.loads(re.search(r"^HEALTHCHECK .* CMD (.*)$", text, re.MULTILINE)[1])  # type: ignore[index]
    asked = (each.replace(":8080", f":{port}") for each in command[1:])
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    return await (await asyncio.create_subprocess_exec(sys.executable, *asked, **quiet)).wait() == 0


@pytest.fixture
def unit(tmp_path: Path) -> Path:
    """With a program that exists here."""
    if shutil.which("systemd-analyze") is None:
        pytest.skip("needs systemd-analyze")
    text = (DEPLOY / "conwerz-relay.service").read_text("utf-8")
    copy = tmp_path / "conwerz-relay.service"
    copy.write_text(re.sub(r"(?m)^ExecStart=\S+", f"ExecStart={sys.executable}", text), "utf-8")
    return copy


def test_systemd_takes_the_unit_and_finds_little_that_it_could_do(unit: Path) -> None:
    for command in (["verify", str(unit)], ["security", "--offline=true", "--threshold=25", str(unit)]):
        done = subprocess.run(["systemd-analyze", *command], check=False, capture_output=True, text=True)
        assert done.returncode == 0, done.stdout + done.stderr
        assert "conwerz-relay.service:" not in done.stderr, done.stderr


def test_the_units_database_is_in_the_folder_that_systemd_makes() -> None:
    unit = dict(
        line.split("=", 1) for line in (DEPLOY / "conwerz-relay.service").read_text("utf-8").splitlines() if "=" in line
    )
    name, _, path = unit["Environment"].partition("=")
    assert Path(path).parent == Path("/var/lib") / unit["StateDirectory"]
    assert load({**SECRETS, name: path}).database == path
    assert int(unit["LimitNOFILE"]) > 20_000, "each waiting poll is a file"


def test_the_manifest_is_hardened_and_complete() -> None:
    found = kubernetes()
    deployment = found["Deployment"]["spec"]
    pod = deployment["template"]["spec"]
    (container,) = pod["containers"]
    assert pod["securityContext"]["runAsNonRoot"]
    assert not pod["automountServiceAccountToken"]
    assert container["securityContext"] == {
        "readOnlyRootFilesystem": True,
        "allowPrivilegeEscalation": False,
        "capabilities": {"drop": ["ALL"]},
    }
    assert container["readinessProbe"]["httpGet"]["path"] == "/readyz"
    assert container["livenessProbe"]["httpGet"]["path"] == "/healthz"
    assert found["PodDisruptionBudget"]["spec"]["minAvailable"] < deployment["replicas"]
    assert deployment["selector"]["matchLabels"] == found["Service"]["spec"]["selector"]
    assert found["Cluster"]["spec"]["instances"] >= 3
    assert found["Cluster"]["spec"]["postgresql"]["synchronous"]["number"] >= 1
    given = {each["name"]: each.get("value", "postgresql://relay@db/relay") for each in container["env"]}
    settings = load({**dict.fromkeys(found["Secret"]["stringData"], "given"), **given})
    assert settings.public_url.startswith("https://")
    assert settings.standbys == 1


def test_relays_of_the_compose_file_are_confined_and_stop_in_time() -> None:
    relay = compose()["services"]["relay"]
    assert relay["read_only"]
    assert relay["cap_drop"] == ["ALL"]
    assert "no-new-privileges:true" in relay["security_opt"]
    assert int(relay["stop_grace_period"].removesuffix("s")) > 10, "uvicorn gives requests ten seconds"
    names = {name for name, each in compose()["services"].items() if "postgres" in each.get("image", "")}
    hosts = relay["environment"][f"{PREFIX}DATABASE"].rpartition("@")[2].removesuffix("/relay").split(",")
    assert set(hosts) == names


class ComposedDatabase:
    """The compose file's primary and standbys, by its own commands, as the image's entry point runs them."""

    def __init__(self, folder: Path) -> None:
        self.file = compose()
        self.folder = folder
        self.ports = {name: postgres.free_port() for name in ("primary", "standby1", "standby2")}
        self.processes: dict[str, subprocess.Popen[bytes]] = {}
        where = postgres.programs()
        assert where is not None
        self.path = f"{where}:{os.environ['PATH']}"

    def environment(self, name: str) -> Mapping[str, str]:
        given = {"POSTGRES_USER": "relay", "POSTGRES_DB": "relay", "PGPASSWORD": PASSWORD, "NAME": name}
        own = {"PGDATA": str(self.folder / name), "PGPORT": str(self.ports[name]), "PGHOST": str(self.folder)}
        return {"PATH": self.path, **given, **own}

    def run(self, name: str, *command: str) -> None:
        done = subprocess.run(
            command, env=self.environment(name), cwd=self.folder, capture_output=True, text=True, timeout=60,
            check=False, **postgres._account(),
        )  # fmt: skip
        assert done.returncode == 0, done.stderr

    def start(self, name: str, *command: str) -> None:
        log = self.folder / f"{name}.log"
        with log.open("ab") as out:
            self.processes[name] = subprocess.Popen(
                command, env=self.environment(name), cwd=self.folder, stdout=out, stderr=out, start_new_session=True,
                **postgres._account(),
            )  # fmt: skip

    def make_primary(self) -> None:
        """initdb, a server that only its own machine sees, the database, the scripts, and the real server."""
        secret = self.folder / "password"
        secret.write_text(PASSWORD)
        secret.chmod(0o644)
        (self.folder / "primary").mkdir()
        shutil.chown(self.folder / "primary", "postgres", "postgres") if os.geteuid() == 0 else None
        self.run("primary", "initdb", "--username=relay", f"--pwfile={secret}", "--no-sync", "--auth=trust")
        with (self.folder / "primary" / "pg_hba.conf").open("a", encoding="utf-8") as file:
            file.write("host all all all scram-sha-256\n")
        command = shlex.split(self.file["services"]["primary"]["command"])
        sockets = f"unix_socket_directories={self.folder}"
        self.run(
            "primary",
            "pg_ctl",
            "-w",
            "-l",
            "making.log",
            "-o",
            shlex.join([*command[1:], "-c", "listen_addresses=", "-c", sockets]),
            "start",
        )
        self.run("primary", "psql", "-d", "postgres", "-U", "relay", "-c", "CREATE DATABASE relay")
        self.run("primary", "sh", "-c", self.file["configs"]["replication"]["content"])
        self.run("primary", "pg_ctl", "-w", "-m", "fast", "stop")
        self.start("primary", *command, "-c", "listen_addresses=127.0.0.1", "-c", sockets)
        self.wait_for("primary")

    def make_standby(self, name: str) -> None:
        """In a folder as the image has it, which everybody may write to."""
        folder = self.folder / name
        folder.mkdir()
        folder.chmod(0o1777)
        shutil.chown(folder, "postgres", "postgres") if os.geteuid() == 0 else None
        *shell, script = self.file["services"]["standby1"]["entrypoint"]
        script = script.replace("host=primary", f"host=127.0.0.1 port={self.ports['primary']}")
        own = f"exec postgres -c unix_socket_directories={self.folder} -c listen_addresses=127.0.0.1"
        assert "exec postgres" in script
        self.start(name, *shell, script.replace("exec postgres", own))
        self.wait_for(name)

    def wait_for(self, name: str) -> None:
        while subprocess.run(
            ["pg_isready", "-q", "-h", "127.0.0.1"], env=self.environment(name), check=False
        ).returncode:
            assert self.processes[name].poll() is None, (self.folder / f"{name}.log").read_text()

    def kill(self, name: str) -> None:
        process = self.processes.pop(name)
        os.killpg(process.pid, 3)  # SIGQUIT: at once, and its children with it
        process.wait()

    @property
    def address(self) -> str:
        given: str = self.file["services"]["relay"]["environment"][f"{PREFIX}DATABASE"]
        given = given.replace("${POSTGRES_PASSWORD:?}", PASSWORD)
        for name, port in self.ports.items():
            given = given.replace(name, f"127.0.0.1:{port}")
        return given


@pytest.fixture
def composed() -> Iterator[ComposedDatabase]:
    if postgres.programs() is None:
        pytest.skip("needs PostgreSQL's server (Debian: postgresql)")
    with postgres.folder() as folder:
        folder.chmod(0o755)
        database = ComposedDatabase(folder)
        yield database
        for name in list(database.processes):
            database.kill(name)


async def test_the_compose_files_database_is_made_and_outlives_one_standby(
    composed: ComposedDatabase, tmp_path: Path, graph: FakeGraph, http: httpx.AsyncClient
) -> None:
    """From nothing; ready while any standby is in step, and not without one."""
    composed.make_primary()
    for name in ("standby1", "standby2"):
        composed.make_standby(name)
    relay = await RelayProcess.start(tmp_path, graph.url, {"database": composed.address})

    async def becomes(status: int) -> None:
        while (await http.get(f"{relay.url}/readyz", timeout=30)).status_code != status:
            continue

    await becomes(200)
    composed.kill("standby1")
    await becomes(200)
    composed.kill("standby2")
    await becomes(503)
    assert await relay.terminate() == 0
