"""Where a shop's files lie. Practice has a place, a database and keychain names of its own."""

from pathlib import Path

import platformdirs

from conwerz_desktop.domain.records import record

REAL_SERVICE = "Conwerz"
PRACTICE_SERVICE = "Conwerz practice"


@record
class Profile:
    folder: Path
    keychain_service: str
    is_practice: bool = False

    @property
    def database(self) -> Path:
        return self.folder / "conwerz.db"

    @property
    def relay_data(self) -> Path:
        """Of the practice relay, which runs on this computer."""
        return self.folder / "relay"

    @property
    def crash_log(self) -> Path:
        return self.folder / "crash.log"

    @property
    def farewell(self) -> Path:
        """There while everything is being erased: whoever is cut off goes on with it."""
        return self.folder / "erasing.json"

    @property
    def language(self) -> Path:
        """What the window speaks, where the owner has chosen."""
        return self.folder / "language"

    @property
    def drawing(self) -> Path:
        """There while the first frame is being drawn, and after a start that never drew one: for both shops alike."""
        return (self.folder.parent if self.is_practice else self.folder) / "drawing.json"

    @property
    def recovery(self) -> Path:
        return self.folder / "recovery.json"


def cache() -> Path:
    """Where Qt keeps what it has compiled of our screens. Nothing of a shop is in it."""
    return Path(platformdirs.user_cache_dir("Conwerz", appauthor=False))


def real(folder: Path | None = None) -> Profile:
    chosen = folder or Path(platformdirs.user_data_dir("Conwerz", appauthor=False))
    return Profile(chosen, _service(REAL_SERVICE, folder))


def practice(folder: Path | None = None) -> Profile:
    chosen = folder or Path(platformdirs.user_data_dir("Conwerz", appauthor=False))
    return Profile(chosen / "practice", _service(PRACTICE_SERVICE, folder), is_practice=True)


def _service(name: str, folder: Path | None) -> str:
    """A profile elsewhere has keychain entries of its own, so that two profiles never share a key."""
    return f"{name} {folder.resolve()}" if folder else name
