"""One picture or video of the conversation, as large as the window, with the ones before and after it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from conwerz_desktop.domain.messages import Attachment, Kind
from conwerz_desktop.domain.records import record
from conwerz_desktop.viewmodels import names
from conwerz_desktop.viewmodels.qt import QmlUncreatable
from conwerz_desktop.viewmodels.shown import emit_changed

QML_IMPORT_NAME = "Conwerz.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@record
class Sight:
    """One thing to look at. `savable` is false on Instagram, whose media must not be kept (rule 6)."""

    message: int
    position: int
    video: bool
    savable: bool
    caption: str
    name: str

    @property
    def key(self) -> str:
        return f"{self.message}/{self.position}"


@record
class ViewerState:
    key: str = ""
    video: bool = False
    caption: str = ""
    count: str = ""
    has_next: bool = False
    has_previous: bool = False
    savable: bool = False


@QmlElement
@QmlUncreatable("made in Python")
class Viewer(QObject):
    key_changed = Signal()
    video_changed = Signal()
    caption_changed = Signal()
    count_changed = Signal()
    has_next_changed = Signal()
    has_previous_changed = Signal()
    savable_changed = Signal()

    def __init__(
        self, sights: Callable[[], Sequence[Sight]], save: Callable[[int, int, str], object], parent: QObject
    ) -> None:
        """`sights` are those of the conversation that is loaded, oldest first."""
        super().__init__(parent)
        self._sights = sights
        self._save = save
        self._state = ViewerState()

    @Property(str, notify=key_changed)
    def key(self) -> str:
        """Of what is shown; empty while the viewer is closed."""
        return self._state.key

    @Property(bool, notify=video_changed)
    def video(self) -> bool:
        return self._state.video

    @Property(str, notify=caption_changed)
    def caption(self) -> str:
        return self._state.caption

    @Property(str, notify=count_changed)
    def count(self) -> str:
        return self._state.count

    @Property(bool, notify=has_next_changed)
    def has_next(self) -> bool:
        return self._state.has_next

    @Property(bool, notify=has_previous_changed)
    def has_previous(self) -> bool:
        return self._state.has_previous

    @Property(bool, notify=savable_changed)
    def savable(self) -> bool:
        return self._state.savable

    @Slot(str)
    def open(self, key: str) -> None:
        keys = [sight.key for sight in self._sights()]
        if key in keys:
            self._show_at(keys.index(key))

    @Slot()
    def next(self) -> None:
        self._step(1)

    @Slot()
    def previous(self) -> None:
        self._step(-1)

    @Slot()
    def close(self) -> None:
        self._show(ViewerState())

    @Slot()
    def save(self) -> None:
        if (sight := self._here()) and sight.savable:
            self._save(sight.message, sight.position, sight.name)

    def look_again(self) -> None:
        """What was unsent or erased meanwhile is seen no longer."""
        if self._state.key and self._here() is None:
            self.close()

    def _here(self) -> Sight | None:
        return next((sight for sight in self._sights() if sight.key == self._state.key), None)

    def _step(self, by: int) -> None:
        keys = [sight.key for sight in self._sights()]
        if self._state.key in keys and 0 <= (at := keys.index(self._state.key) + by) < len(keys):
            self._show_at(at)

    def _show_at(self, at: int) -> None:
        sights = self._sights()
        sight = sights[at]
        count = _translated("%1 of %2").replace("%1", str(at + 1)).replace("%2", str(len(sights)))
        self._show(
            ViewerState(
                key=sight.key,
                video=sight.video,
                caption=sight.caption,
                count=count if len(sights) > 1 else "",
                has_next=at + 1 < len(sights),
                has_previous=at > 0,
                savable=sight.savable,
            )
        )

    def _show(self, new: ViewerState) -> None:
        old, self._state = self._state, new
        emit_changed(self, old, new)


SEEN = (Kind.IMAGE, Kind.STICKER, Kind.VIDEO)


def sight(message: int, position: int, part: Attachment, text: str, *, savable: bool) -> Sight:
    ending = {Kind.VIDEO: "mp4"}.get(part.kind, (part.mime_type or "image/jpeg").partition("/")[2].partition(";")[0])
    name = names.clean(part.title or "") or f"conwerz-{message}-{position + 1}.{ending}"
    return Sight(message, position, part.kind is Kind.VIDEO, savable, names.clean(text), name)


def _translated(text: str) -> str:
    return QCoreApplication.translate("Viewer", text)
