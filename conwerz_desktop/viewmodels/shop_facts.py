"""Settings → Shop facts: what the owner says about the shop, by topic."""

from collections.abc import Callable

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from conwerz_desktop.domain.changes import Changes, Topic
from conwerz_desktop.domain.records import record
from conwerz_desktop.domain.shop_facts import LONGEST, FactTopic
from conwerz_desktop.store import shop_facts
from conwerz_desktop.store.database import Store
from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.qt import QmlUncreatable
from conwerz_desktop.viewmodels.rows import Rows

QML_IMPORT_NAME = "Conwerz.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@record
class TopicLine:
    key: str
    title: str
    example: str
    text: str


@QmlElement
@QmlUncreatable("made in Python")
class ShopFacts(QObject):
    """Reads nothing before it is first opened."""

    loaded_changed = Signal()

    def __init__(self, store: Store, keep: Callable[[FactTopic, str], object], bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self._keep = keep
        self._bridge = bridge
        self._loaded = False
        self._known: dict[FactTopic, str] = {}
        self._topics = Rows(TopicLine, self)

    @Property(Rows, constant=True)
    def topics(self) -> Rows:
        return self._topics

    @Property(bool, notify=loaded_changed)
    def loaded(self) -> bool:
        return self._loaded

    @Slot()
    def open(self) -> None:
        self._bridge.when_done(self._store.read(shop_facts.everything), self._take)

    @Slot(str, str)
    def write(self, topic: str, text: str) -> None:
        if text.strip() != self._known.get(FactTopic(topic), "").strip():
            self._keep(FactTopic(topic), text[:LONGEST])

    def apply(self, changes: Changes) -> None:
        if self._loaded and Topic.FACTS in changes.topics:
            self.open()

    def _take(self, known: dict[FactTopic, str]) -> None:
        self._known = known
        self._topics.show([_line(topic, known.get(topic, "")) for topic in FactTopic])
        self._loaded = True
        self.loaded_changed.emit()


def topic_word(topic: FactTopic) -> str:
    return _words(topic)[0]


def _line(topic: FactTopic, text: str) -> TopicLine:
    title, example = _words(topic)
    return TopicLine(topic.value, title, example, text)


def _words(topic: FactTopic) -> tuple[str, str]:
    return {
        FactTopic.HOURS: (_translated("Hours"), _translated("We are there from Monday to Friday, 9 to 6.")),
        FactTopic.PRICES: (_translated("Prices"), _translated("A bowl is 24 €, a set of four is 89 €.")),
        FactTopic.DELIVERY: (_translated("Delivery"), _translated("We ship to all of Europe in 3 to 5 days, for 6 €.")),
        FactTopic.RETURNS: (_translated("Returns"), _translated("You can send anything back within 30 days.")),
        FactTopic.PAYMENT: (_translated("Payment"), _translated("You can pay by card, by transfer or in the shop.")),
        FactTopic.PLACE: (_translated("Where you are"), _translated("Our workshop is at Calle Feria 12, Seville.")),
        FactTopic.PRODUCTS: (_translated("What you sell"), _translated("Everything is dishwasher safe.")),
        FactTopic.OTHER: (_translated("Anything else"), _translated("We engrave names; that takes two weeks.")),
    }[topic]


def _translated(text: str) -> str:
    return QCoreApplication.translate("ShopFacts", text)
