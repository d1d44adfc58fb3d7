"""The keychain of Linux desktops: GNOME Keyring, KWallet or KeePassXC through the Secret Service interface.

It speaks through `secretstorage` itself, with the attributes of keyring's own backend, so that either reads what the
other wrote: importing keyring costs 35 ms of every start, and its backend cannot tell "no bus" from "no service"
(docs/decisions/0041).
"""

from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from functools import partial

import secretstorage
from jeepney import DBusErrorResponse
from jeepney.io.blocking import DBusConnection
from secretstorage.exceptions import (
    ItemNotFoundException,
    LockedException,
    PromptDismissedException,
    SecretServiceNotAvailableException,
)

from conwerz_desktop.keychain.errors import Locked, NoSecretService, NoSessionBus, NotSetUp, Refused

DEFAULT = "default"
ANSWERS_WITHIN = 60.0  # seconds; starting the service is part of it, what the owner is asked meanwhile is not


class SecretService:
    """One connection a call: a connection belongs to one thread, and the daemon may be restarted between two calls.

    What another thread deletes between finding and reading is not there, and no fault.
    """

    def get_password(self, service: str, username: str) -> str | None:
        """A start waits for it. A service that is locked may tell of nothing: it is opened, and asked again."""
        with _bus() as bus:
            found = _secret(bus, service, username)
            if found is None:
                _open_default_collection(bus)
                found = _secret(bus, service, username)
            return found

    def set_password(self, service: str, username: str, password: str) -> None:
        with _session() as bus:
            with suppress(ItemNotFoundException):
                if item := _find(bus, service, username):
                    item.set_secret(password.encode())
                    return
            label = f"{service}: {username}"
            _default_collection(bus).create_item(label, _attributes(service, username), password.encode())

    def delete_password(self, service: str, username: str) -> None:
        with _session() as bus, suppress(ItemNotFoundException):
            if item := _find(bus, service, username):
                item.delete()

    def usernames(self, service: str) -> list[str]:
        """The attributes can be read without opening anything."""
        with _session() as bus:
            names = []
            for item in secretstorage.search_items(bus, {"service": service}):
                with suppress(ItemNotFoundException):
                    names += [name] if (name := item.get_attributes().get("username")) else []
            return names

    def lock(self) -> None:
        with _session() as bus:
            _default_collection(bus).lock()


def _attributes(service: str, username: str) -> dict[str, str]:
    return {"service": service, "username": username}


@contextmanager
def _session() -> Iterator[DBusConnection]:
    """A connection whose default collection is open."""
    with _bus() as bus:
        _open_default_collection(bus)
        yield bus


@contextmanager
def _bus() -> Iterator[DBusConnection]:
    """A connection, with everything that can go wrong translated."""
    try:
        bus = secretstorage.dbus_init()
    except (SecretServiceNotAvailableException, OSError) as error:
        raise NoSessionBus(str(error)) from error
    bus.send_and_get_reply = partial(bus.send_and_get_reply, timeout=ANSWERS_WITHIN)
    with closing(bus):
        try:
            yield bus
        except (LockedException, PromptDismissedException) as error:
            raise Locked(str(error)) from error
        except (SecretServiceNotAvailableException, ConnectionError, TimeoutError) as error:
            raise NoSecretService(str(error)) from error
        except (ItemNotFoundException, DBusErrorResponse) as error:
            raise Refused(str(error)) from error


def _open_default_collection(bus: DBusConnection) -> None:
    _unlock(_default_collection(bus))


def _default_collection(bus: DBusConnection) -> secretstorage.Collection:
    """By its own path, made where there is none: the alias's path would be for one asker alone.

    gnome-keyring looks that up in one thread while another reads the alias anew because somebody connects: now and
    then it finds no collection, and the owner would be asked for a new one. KeePassXC has no such path
    (keepassxreboot/keepassxc#13524).
    """
    try:
        return secretstorage.get_collection_by_alias(bus, DEFAULT)
    except ItemNotFoundException:
        pass
    try:
        return secretstorage.create_collection(bus, "Default", DEFAULT)
    except PromptDismissedException as error:
        raise NotSetUp(str(error)) from error


def _secret(bus: DBusConnection, service: str, username: str) -> str | None:
    with suppress(ItemNotFoundException):
        if item := _find(bus, service, username):
            return item.get_secret().decode()
    return None


def _find(bus: DBusConnection, service: str, username: str) -> secretstorage.Item | None:
    """Looks in every collection, since the owner may have changed which one is the default."""
    for item in secretstorage.search_items(bus, _attributes(service, username)):
        _unlock(item)
        return item
    return None


def _unlock(thing: secretstorage.Collection | secretstorage.Item) -> None:
    if thing.is_locked() and (thing.unlock() or thing.is_locked()):
        raise Locked("the question for the keyring's password was closed")
