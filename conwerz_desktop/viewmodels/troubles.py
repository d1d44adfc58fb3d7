"""What may stand in the way of the start, by the key of the keychain's or the store's error: cause, then remedy."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale

from conwerz_desktop.domain.records import record
from conwerz_desktop.viewmodels.qt import QT_TRANSLATE_NOOP


@record
class Trouble:
    """What stands in the way of the start: a heading, the cause, the remedy."""

    title: str
    cause: str
    remedy: str


TROUBLES: dict[str, Trouble] = {
    "policy": Trouble(
        QT_TRANSLATE_NOOP("Troubles", "Your administrator's settings cannot be read"),
        QT_TRANSLATE_NOOP(
            "Troubles",
            "A file of settings for this computer has a mistake in it. What it forbids is not known, so Conwerz "
            "opens nothing.",
        ),
        QT_TRANSLATE_NOOP("Troubles", "Ask your administrator to run conwerz doctor, which names the mistake."),
    ),
    "keychain.no_session_bus": Trouble(
        QT_TRANSLATE_NOOP("Troubles", "Conwerz cannot reach a keychain"),
        QT_TRANSLATE_NOOP(
            "Troubles",
            "Conwerz keeps its keys in the keychain of your desktop, and this session has none: it was "
            "started without a desktop session.",
        ),
        QT_TRANSLATE_NOOP("Troubles", "Log in to your desktop as usual and start Conwerz from there."),
    ),
    "keychain.no_secret_service": Trouble(
        QT_TRANSLATE_NOOP("Troubles", "No keychain is running"),
        QT_TRANSLATE_NOOP(
            "Troubles",
            "Conwerz keeps its keys in the keychain of your desktop, and no program in this session offers one.",
        ),
        QT_TRANSLATE_NOOP(
            "Troubles",
            "Install and start GNOME Keyring or KWallet, or switch on its Secret Service, then try again.",
        ),
    ),
    "keychain.unavailable": Trouble(
        QT_TRANSLATE_NOOP("Troubles", "The keychain does not answer"),
        QT_TRANSLATE_NOOP(
            "Troubles", "Conwerz keeps its keys in the keychain of your system, and it could not be asked."
        ),
        QT_TRANSLATE_NOOP("Troubles", "Try again. If that does not help, log out and in again."),
    ),
    "keychain.unknown_system": Trouble(
        QT_TRANSLATE_NOOP("Troubles", "Conwerz does not know this system's keychain"),
        QT_TRANSLATE_NOOP(
            "Troubles",
            "Without a keychain Conwerz would have to keep your keys readable on the disk, so it does not start.",
        ),
        QT_TRANSLATE_NOOP("Troubles", "Conwerz runs on Windows, macOS and Linux desktops."),
    ),
    "keychain.unprotected": Trouble(
        QT_TRANSLATE_NOOP("Troubles", "This keychain does not protect anything"),
        QT_TRANSLATE_NOOP(
            "Troubles",
            "The keychain that is set up here would keep your keys readable on the disk, so Conwerz does not use it.",
        ),
        QT_TRANSLATE_NOOP("Troubles", "Set up GNOME Keyring or KWallet with a password, then try again."),
    ),
    "keychain.closed": Trouble(
        QT_TRANSLATE_NOOP("Troubles", "The keychain is locked"),
        QT_TRANSLATE_NOOP(
            "Troubles",
            "Your messages are here, encrypted. Their key is in the keychain, and the keychain stayed shut.",
        ),
        QT_TRANSLATE_NOOP("Troubles", "Try again and enter the keychain's password."),
    ),
    "keychain.locked": Trouble(
        QT_TRANSLATE_NOOP("Troubles", "The keychain is locked"),
        QT_TRANSLATE_NOOP(
            "Troubles",
            "Your messages are here, encrypted. The key is in the keychain, and it was not opened: the "
            "password was wrong, or the question was closed.",
        ),
        QT_TRANSLATE_NOOP(
            "Troubles", "Try again and enter the keychain's password. It is usually the one you log in with."
        ),
    ),
    "keychain.not_set_up": Trouble(
        QT_TRANSLATE_NOOP("Troubles", "The keychain has no password yet"),
        QT_TRANSLATE_NOOP(
            "Troubles", "Your desktop asked for a password for a new keyring, and the question was closed."
        ),
        QT_TRANSLATE_NOOP(
            "Troubles", "Try again and choose a password for it. Conwerz keeps nothing readable without it."
        ),
    ),
    "keychain.refused": Trouble(
        QT_TRANSLATE_NOOP("Troubles", "The keychain said no"),
        QT_TRANSLATE_NOOP("Troubles", "The keychain is open, but it did not hand over Conwerz's key."),
        QT_TRANSLATE_NOOP("Troubles", "Allow Conwerz to use the keychain, then try again."),
    ),
    "keychain.damaged": Trouble(
        QT_TRANSLATE_NOOP("Troubles", "A part of the key is missing"),
        QT_TRANSLATE_NOOP(
            "Troubles",
            "The keychain is open, but Conwerz's entry in it is incomplete. Your messages were left as they are.",
        ),
        QT_TRANSLATE_NOOP("Troubles", "Restore the keychain from a backup, or use your recovery code."),
    ),
    "keychain": Trouble(
        QT_TRANSLATE_NOOP("Troubles", "The keychain does not work"),
        QT_TRANSLATE_NOOP(
            "Troubles", "Conwerz keeps its keys in the keychain of your system, and something is wrong with it."
        ),
        QT_TRANSLATE_NOOP("Troubles", "Try again. Running “conwerz doctor” in a terminal says more."),
    ),
    "store_wrong_key": Trouble(
        QT_TRANSLATE_NOOP("Troubles", "The key does not open your messages"),
        QT_TRANSLATE_NOOP(
            "Troubles",
            "The keychain holds a key, but not the one these messages were encrypted with. The file was "
            "left untouched.",
        ),
        QT_TRANSLATE_NOOP(
            "Troubles",
            "Enter your recovery code: it opens these messages and puts their key into this keychain.",
        ),
    ),
    "store_key_missing": Trouble(
        QT_TRANSLATE_NOOP("Troubles", "The key to your messages is gone"),
        QT_TRANSLATE_NOOP(
            "Troubles",
            "Your messages are here, encrypted, but the keychain no longer holds their key. Conwerz "
            "makes no new one, so that nothing is lost.",
        ),
        QT_TRANSLATE_NOOP(
            "Troubles", "Enter your recovery code: the key goes back into the keychain, and all is as before."
        ),
    ),
    "store_newer": Trouble(
        QT_TRANSLATE_NOOP("Troubles", "These messages belong to a newer Conwerz"),
        QT_TRANSLATE_NOOP(
            "Troubles", "They were last opened by a later version than this one. The file was left untouched."
        ),
        QT_TRANSLATE_NOOP("Troubles", "Install the latest version and start it instead."),
    ),
    "store_damaged": Trouble(
        QT_TRANSLATE_NOOP("Troubles", "The file with your messages is damaged"),
        QT_TRANSLATE_NOOP(
            "Troubles",
            "The key is right, but parts of the file cannot be read. This is most often a failing disk. "
            "Conwerz has stopped writing to it.",
        ),
        QT_TRANSLATE_NOOP(
            "Troubles", "Save what can be read: the damaged file is set aside, and what is missing is fetched again."
        ),
    ),
    "store_lost": Trouble(
        QT_TRANSLATE_NOOP("Troubles", "Nothing could be read of the damaged file"),
        QT_TRANSLATE_NOOP(
            "Troubles",
            "Not even its first page could be read, so no message could be saved from it. The file was left as it is.",
        ),
        QT_TRANSLATE_NOOP(
            "Troubles",
            "Restore a backup. If there is none, begin anew: the file is set aside, and Meta still has what is recent.",
        ),
    ),
    "store_disk_full": Trouble(
        QT_TRANSLATE_NOOP("Troubles", "The disk is full"),
        QT_TRANSLATE_NOOP(
            "Troubles",
            "There is no room left to write messages down. Nothing is lost: what customers write waits on the relay.",
        ),
        QT_TRANSLATE_NOOP("Troubles", "Free some space, then try again."),
    ),
    "store_unknown": Trouble(
        QT_TRANSLATE_NOOP("Troubles", "Your messages cannot be opened"),
        QT_TRANSLATE_NOOP("Troubles", "The file with your messages did not open. It was left untouched."),
        QT_TRANSLATE_NOOP("Troubles", "Try again. Running “conwerz doctor” in a terminal says more."),
    ),
}


def trouble(key: str) -> Trouble:
    """In the owner's language."""
    found = TROUBLES.get(key, TROUBLES["keychain" if key.startswith("keychain") else "store_unknown"])
    return Trouble(*(QCoreApplication.translate("Troubles", text) for text in (found.title, found.cause, found.remedy)))


def salvaged(messages: int, conversations: int, *, whole: bool) -> tuple[str, str]:
    """Heading and sentence after a damaged file was saved."""
    pattern = (
        QT_TRANSLATE_NOOP("Troubles", "All %n messages could be read. Conversations: %1.")
        if whole
        else QT_TRANSLATE_NOOP(
            "Troubles",
            "%n messages could be read. Conversations: %1. What is missing is being fetched again from Messenger and "
            "Instagram; WhatsApp offers no such way.",
        )
    )
    said = QCoreApplication.translate("Troubles", pattern, "", messages)
    return QCoreApplication.translate("Troubles", "Saved"), said.replace("%1", QLocale().toString(conversations))


def not_restored() -> tuple[str, str]:
    """Heading and sentence after a whole backup could not be put in its place."""
    heading = QCoreApplication.translate("Troubles", "The backup was not restored")
    sentence = QCoreApplication.translate(
        "Troubles",
        "It is whole, but the disk or the keychain did not take it in. What was here is as before. "
        "Make room, unlock the keychain, and restore it again.",
    )
    return heading, sentence


def not_saved(path: Path) -> tuple[str, str]:
    """Heading and sentence after a file could not be written where the owner wanted it."""
    heading = QCoreApplication.translate("Troubles", "Nothing was saved")
    pattern = QCoreApplication.translate("Troubles", "%1 could not be written there. Choose another folder.")
    return heading, pattern.replace("%1", path.name)
