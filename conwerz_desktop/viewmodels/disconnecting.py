"""Disconnect: what would go, in numbers; the owner's choice; and what was done, with each answer."""

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.disconnecting import Choice, Deed, Facts, Preview, Step
from conwerz_desktop.store.disconnections import Disconnection
from conwerz_desktop.viewmodels import erasure_words, names
from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.moments import Calendar
from conwerz_desktop.viewmodels.qt import QT_TRANSLATE_NOOP, QmlUncreatable
from conwerz_desktop.viewmodels.rows import Rows
from conwerz_desktop.viewmodels.shown import emit_changed

QML_IMPORT_NAME = "Conwerz.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

NOBODY = 0
_STEPS = {
    Step.UNSUBSCRIBE: QT_TRANSLATE_NOOP("Disconnect", "Webhooks unsubscribed"),
    Step.REVOKE: QT_TRANSLATE_NOOP("Disconnect", "Login revoked"),
    Step.PROBE: QT_TRANSLATE_NOOP("Disconnect", "Login tried once more"),
    Step.DESTROY: QT_TRANSLATE_NOOP("Disconnect", "Login destroyed here"),
    Step.RELEASE: QT_TRANSLATE_NOOP("Disconnect", "Relay lets go"),
    Step.ERASE: QT_TRANSLATE_NOOP("Disconnect", "Erased here"),
    Step.BACKUPS: QT_TRANSLATE_NOOP("Disconnect", "Backups in reach erased"),
}
_ANSWERS = {
    "success": QT_TRANSLATE_NOOP("Disconnect", "Done"),
    "shared": QT_TRANSLATE_NOOP("Disconnect", "Left on: another connection needs it"),
    "by_relay": QT_TRANSLATE_NOOP("Disconnect", "Done by the relay, with the app's own key"),
    "goes_on": QT_TRANSLATE_NOOP("Disconnect", "Not done: Meta's grant goes on"),
    "unreachable": QT_TRANSLATE_NOOP("Disconnect", "No answer yet, asked again"),
    "unknown": QT_TRANSLATE_NOOP("Disconnect", "Nothing was there"),
    "never_confirmed": QT_TRANSLATE_NOOP("Disconnect", "Never confirmed: remove Conwerz at Facebook"),
}
_REJECTED = QT_TRANSLATE_NOOP("Disconnect", "Rejected with code %1, as it should be")
_ENDED_BEFORE = QT_TRANSLATE_NOOP("Disconnect", "It had ended before (code %1)")
_BAD = ("unreachable", "never_confirmed", "goes_on")


def _nothing(_: int) -> "Future[Preview | None]":
    return Future()


def _undone(_: int, __: Choice) -> "Future[Disconnection | None]":
    return Future()


@dataclass(frozen=True, slots=True)
class DisconnectActs:
    """`save` asks for a place: the form is json or pdf, the last the receipt's lines."""

    preview: Callable[[int], "Future[Preview | None]"] = _nothing
    disconnect: Callable[[int, Choice], "Future[Disconnection | None]"] = _undone
    save: Callable[[int, str, str, list["DeedLine"]], object] = lambda *_: None


@dataclass(frozen=True, slots=True)
class DeedLine:
    """`clean`: as it should be."""

    key: str
    name: str
    answer: str
    when: str
    clean: bool
    spoken: str


@dataclass(frozen=True, slots=True)
class DisconnectState:
    """`stage`: "", "asking", "working", "done" or "failed". `others` is empty where no other sign-in would end."""

    stage: str = ""
    title: str = ""
    sentence: str = ""
    name: str = ""
    meta: str = ""
    here: str = ""
    leads: int = 0
    others: str = ""


@QmlElement
@QmlUncreatable("made in Python")
class Disconnect(QObject):
    stage_changed = Signal()
    title_changed = Signal()
    sentence_changed = Signal()
    name_changed = Signal()
    meta_changed = Signal()
    here_changed = Signal()
    leads_changed = Signal()
    others_changed = Signal()

    def __init__(self, calendar: Calendar, acts: DisconnectActs, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._calendar = calendar
        self._acts = acts
        self._bridge = bridge
        self._connection = NOBODY
        self._number = NOBODY
        self._state = DisconnectState()
        self._deeds = Rows(DeedLine, self)

    @Property(Rows, constant=True)
    def deeds(self) -> Rows:
        return self._deeds

    @Property(str, notify=stage_changed)
    def stage(self) -> str:
        return self._state.stage

    @Property(str, notify=title_changed)
    def title(self) -> str:
        return self._state.title

    @Property(str, notify=sentence_changed)
    def sentence(self) -> str:
        return self._state.sentence

    @Property(str, notify=name_changed)
    def name(self) -> str:
        """What the owner types before everything is erased."""
        return self._state.name

    @Property(str, notify=meta_changed)
    def meta(self) -> str:
        return self._state.meta

    @Property(str, notify=here_changed)
    def here(self) -> str:
        return self._state.here

    @Property(int, notify=leads_changed)
    def leads(self) -> int:
        return self._state.leads

    @Property(str, notify=others_changed)
    def others(self) -> str:
        return self._state.others

    @Slot(int)
    def ask(self, connection: int) -> None:
        """Count first; the question comes with its numbers."""
        self._connection = connection
        self._bridge.when_done(self._acts.preview(connection), self._ask)

    @Slot(bool, bool)
    def confirm(self, keep_leads: bool, whole: bool) -> None:
        if self._state.stage != "asking":
            return
        self._show(replace(self._state, stage="working"))
        done = self._acts.disconnect(self._connection, Choice(keep_leads, whole))
        self._bridge.when_done(done, self._done, self._fail)

    @Slot(str)
    def save(self, form: str) -> None:
        """As json or pdf."""
        self._acts.save(self._number, form, self._state.name, list(self._deeds.rows))

    @Slot()
    def close(self) -> None:
        if self._state.stage != "working":
            self._connection = NOBODY
            self._show(DisconnectState())

    def _ask(self, found: Preview | None) -> None:
        if found is None:
            return
        name = names.clean(found.name)
        self._show(
            DisconnectState(
                stage="asking",
                title=_translated("Disconnect %1?").replace("%1", name),
                sentence=_stops(found.asset.channel),
                name=name,
                meta=_at_meta(elsewhere=found.elsewhere),
                here=self._here(found),
                leads=found.leads,
                others=", ".join(map(names.clean, found.others)),
            )
        )

    def _here(self, found: Preview) -> str:
        counts = {
            "messages": found.messages,
            "conversations": found.conversations,
            "comments": found.comments,
            "leads": found.leads,
        }
        numbers = erasure_words.numbers({name: count for name, count in counts.items() if count}, self._calendar)
        erased = _translated("The login, and with it: %1").replace("%1", numbers)
        return erased if numbers else _translated("The login. Nothing else is stored of it.")

    def _done(self, known: Disconnection | None) -> None:
        if known is None:
            self._fail()
            return
        self._number = known.id
        self._deeds.show(list(lines(known.facts, self._calendar)))
        title = _translated("%1 is disconnected").replace("%1", self._state.name)
        self._show(DisconnectState(stage="done", title=title, sentence=_outcome(known.facts), name=self._state.name))

    def _fail(self) -> None:
        said = _translated(
            "This computer's keychain or disk did not answer. Conwerz goes on by itself; look here again."
        )
        title = _translated("Not finished")
        self._show(DisconnectState(stage="failed", title=title, sentence=said, name=self._state.name))

    def _show(self, state: DisconnectState) -> None:
        before, self._state = self._state, state
        emit_changed(self, before, state)


def lines(facts: Facts, calendar: Calendar) -> list[DeedLine]:
    """The last that is known of each step, in the order of the steps."""
    latest = [deed for step in Step if (deed := facts.of(step))]
    return [_line(deed, facts, calendar) for deed in latest]


def _line(deed: Deed, facts: Facts, calendar: Calendar) -> DeedLine:
    name, answer = _translated(_STEPS[deed.step]), _answer(deed)
    if deed.step is Step.ERASE:
        answer = erasure_words.numbers(facts.counts, calendar) or answer
    when = calendar.clock(deed.at)
    return DeedLine(deed.step, name, answer, when, deed.answer not in _BAD, f"{name}. {answer}. {when}")


def _answer(deed: Deed) -> str:
    if deed.answer.isdecimal():
        template = _REJECTED if deed.step is Step.PROBE else _ENDED_BEFORE
        return _translated(template).replace("%1", deed.answer)
    return _translated(_ANSWERS.get(deed.answer, _ANSWERS["unknown"]))


def _outcome(facts: Facts) -> str:
    if facts.waiting:
        return _translated("Waiting for Meta: what is stored here is gone, and Meta is asked again until it confirms.")
    if not facts.whole:
        return _translated(
            "It was unsubscribed and its login destroyed here. At Meta the grant goes on for the others."
        )
    if not facts.grant_ended and (revoked := facts.of(Step.REVOKE)) and revoked.answer == "by_relay":
        return _translated(
            "The relay ended the grant. Meta did not answer this computer within a day, so it was not tried once more."
        )
    if not facts.grant_ended:
        return _translated("Meta did not confirm within a day. Remove Conwerz at Facebook under Business integrations.")
    if facts.keep_leads:
        return _translated("Its leads stay here. The receipt itself holds no personal data.")
    return _translated("Nothing of it is left here. The receipt itself holds no personal data.")


def _at_meta(*, elsewhere: bool) -> str:
    if elsewhere:
        return _translated("Nothing changes: another computer of yours goes on with it.")
    return _translated("Webhooks unsubscribed, login revoked at once.")


def _stops(channel: Channel) -> str:
    match channel:
        case Channel.MESSENGER:
            return _translated("Messenger and Lead Ads stop here. This is what will happen:")
        case Channel.INSTAGRAM:
            return _translated("Instagram messages and comments stop here. This is what will happen:")
        case Channel.WHATSAPP:
            return _translated("WhatsApp messages stop here. This is what will happen:")


def _translated(text: str) -> str:
    return QCoreApplication.translate("Disconnect", text)
