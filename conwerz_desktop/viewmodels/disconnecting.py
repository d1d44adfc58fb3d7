"""Disconnect: what would go, in numbers; the owner's choice; and what was done, with each answer."""

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from conwerz_desktop.domain.changes import Changes, Topic
from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.disconnecting import DEAD, Choice, Deed, Facts, Preview, Step
from conwerz_desktop.domain.doubts import Why
from conwerz_desktop.domain.records import record
from conwerz_desktop.store import disconnections
from conwerz_desktop.store.database import Store
from conwerz_desktop.store.disconnections import Disconnection
from conwerz_desktop.viewmodels import commas, erasure_words, health_words, names
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
    "by_relay": QT_TRANSLATE_NOOP("Disconnect", "Done by the relay"),
    "goes_on": QT_TRANSLATE_NOOP("Disconnect", "Not done: Meta's grant goes on"),
    "unreachable": QT_TRANSLATE_NOOP("Disconnect", "No answer yet, asked again"),
    "unknown": QT_TRANSLATE_NOOP("Disconnect", "Nothing was there"),
    "never_confirmed": QT_TRANSLATE_NOOP("Disconnect", "Never confirmed: remove Conwerz at Facebook"),
}
_NEVER_BY_BUSINESS = QT_TRANSLATE_NOOP("Disconnect", "Never confirmed: end it in Meta's business settings")
_REJECTED = QT_TRANSLATE_NOOP("Disconnect", "Rejected with code %1, as it should be")
_ENDED_BEFORE = QT_TRANSLATE_NOOP("Disconnect", "It had ended before (code %1)")
_REFUSED = QT_TRANSLATE_NOOP("Disconnect", "Refused by Meta (code %1)")
_WHY = {
    Why.REMOVED: QT_TRANSLATE_NOOP("Disconnect", "Conwerz was removed at Facebook"),
    Why.DELETION: QT_TRANSLATE_NOOP("Disconnect", "Deletion was asked for at Facebook"),
    Why.TAKEN_OVER: QT_TRANSLATE_NOOP("Disconnect", "Another computer of yours receives it now"),
    Why.GIVEN_UP: QT_TRANSLATE_NOOP("Disconnect", "Another computer of yours receives it now"),
}
_BAD = ("unreachable", "never_confirmed", "goes_on")


def _nothing(_: int) -> "Future[Preview | None]":
    return Future()


def _undone(_: int, __: Choice) -> "Future[Disconnection | None]":
    return Future()


@record
class DisconnectActs:
    """`save` asks for a place: the form is json or pdf, the last the receipt's lines."""

    preview: Callable[[int], "Future[Preview | None]"] = _nothing
    disconnect: Callable[[int, Choice], "Future[Disconnection | None]"] = _undone
    save: Callable[[int, str, str, list["DeedLine"]], object] = lambda *_: None


@record
class DeedLine:
    """`clean`: as it should be. `moment` is for paper, where `when` would be too short."""

    key: str
    name: str
    answer: str
    when: str
    moment: str
    clean: bool
    spoken: str


@record
class EndedLine:
    """One that was taken back. Which Page it was is not known any more; `why` is empty where the owner did it here."""

    key: int
    name: str
    why: str
    said: str
    when: str
    clean: bool
    spoken: str


@record
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

    def __init__(
        self,
        store: Store,
        clock: Callable[[], int],
        calendar: Calendar,
        acts: DisconnectActs,
        bridge: Bridge,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._clock = clock
        self._calendar = calendar
        self._acts = acts
        self._bridge = bridge
        self._connection = NOBODY
        self._number = NOBODY
        self._state = DisconnectState()
        self._deeds = Rows(DeedLine, self)
        self._ended = Rows(EndedLine, self)
        self._known: tuple[Disconnection, ...] = ()

    @Property(Rows, constant=True)
    def deeds(self) -> Rows:
        return self._deeds

    @Property(Rows, constant=True)
    def ended(self) -> Rows:
        """What was taken back in the last 13 months, newest first."""
        return self._ended

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

    @Slot()
    def open(self) -> None:
        self._bridge.when_done(self._store.read(disconnections.everything), self.show_ended)

    def apply(self, changes: Changes) -> None:
        if Topic.DISCONNECTIONS in changes.topics:
            self.open()

    @Slot(int)
    def show(self, number: int) -> None:
        """The receipt of one that was taken back earlier."""
        known = next((each for each in self._known if each.id == number), None)
        if known and self._state.stage in ("", "done"):
            self._show_receipt(known, names.clean(health_words.asset_words(Channel(known.facts.channel))))

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
                others=commas.joined(map(names.clean, found.others)),
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
        self._show_receipt(known, self._state.name)

    def _show_receipt(self, known: Disconnection, name: str) -> None:
        self._number = known.id
        self._deeds.show(lines(known.facts, self._clock(), self._calendar))
        title = _translated("%1 is disconnected").replace("%1", name)
        self._show(DisconnectState(stage="done", title=title, sentence=_outcome(known.facts), name=name))

    def show_ended(self, known: tuple[Disconnection, ...]) -> None:
        self._known = known
        self._ended.show([_ended(each, self._clock(), self._calendar) for each in known])
        shown = next((each for each in known if each.id == self._number), None)
        if shown and self._state.stage == "done":
            self._show_receipt(shown, self._state.name)

    def _fail(self) -> None:
        said = _translated(
            "This computer's keychain or disk did not answer. Conwerz goes on by itself; look here again."
        )
        title = _translated("Not finished")
        self._show(DisconnectState(stage="failed", title=title, sentence=said, name=self._state.name))

    def _show(self, state: DisconnectState) -> None:
        before, self._state = self._state, state
        emit_changed(self, before, state)


def _ended(known: Disconnection, now: int, calendar: Calendar) -> EndedLine:
    facts = known.facts
    name = names.clean(health_words.asset_words(Channel(facts.channel)))
    why, said = _translated(_WHY[Why(facts.why)]) if facts.why else "", _outcome(facts)
    when = calendar.in_list(facts.asked_at, now)
    has_ended = facts.grant_ended and not facts.login_goes_on
    clean = not facts.waiting and (has_ended or bool(facts.why) or not facts.whole)
    spoken = ". ".join(filter(None, (name, why, said, when)))
    return EndedLine(known.id, name, why, said, when, clean, spoken)


def lines(facts: Facts, now: int, calendar: Calendar) -> list[DeedLine]:
    """The last that is known of each step, in the order of the steps."""
    latest = [deed for step in Step if (deed := facts.of(step))]
    return [_line(deed, facts, now, calendar) for deed in latest]


def _line(deed: Deed, facts: Facts, now: int, calendar: Calendar) -> DeedLine:
    name, answer = _translated(_STEPS[deed.step]), _answer(deed, facts)
    if deed.step is Step.ERASE:
        answer = erasure_words.numbers(facts.counts, calendar) or answer
    when, moment = calendar.in_list(deed.at, now), calendar.full(deed.at)
    return DeedLine(deed.step, name, answer, when, moment, _is_good(deed), f"{name}. {answer}. {when}")


def _is_good(deed: Deed) -> bool:
    return deed.answer == DEAD if deed.answer.isdecimal() else deed.answer not in _BAD


def _answer(deed: Deed, facts: Facts) -> str:
    if deed.answer.isdecimal():
        ended = _REJECTED if deed.step is Step.PROBE else _ENDED_BEFORE
        return _translated(ended if deed.answer == DEAD else _REFUSED).replace("%1", deed.answer)
    if deed.answer == "never_confirmed" and facts.held_by_business and not facts.login_goes_on:
        return _translated(_NEVER_BY_BUSINESS)
    return _translated(_ANSWERS.get(deed.answer, _ANSWERS["unknown"]))


def _outcome(facts: Facts) -> str:
    if facts.waiting:
        return _translated("Waiting for Meta: what is stored here is gone, and Meta is asked again until it confirms.")
    if facts.of(Step.REVOKE) is None:
        return _what_is_left(facts)  # there was nothing to take back at Meta
    if not facts.whole:
        return _translated(
            "It was unsubscribed and its login destroyed here. At Meta the grant goes on for the others."
        )
    if not facts.grant_ended and (revoked := facts.of(Step.REVOKE)) and revoked.answer == "by_relay":
        return _translated(
            "The relay ended the grant. Meta did not answer this computer within a day, so it was not tried once more."
        )
    is_whole = facts.grant_ended and not facts.login_goes_on
    return _what_is_left(facts) if is_whole else _not_confirmed(facts)


def _not_confirmed(facts: Facts) -> str:
    if facts.held_by_business and not facts.login_goes_on:
        return _translated(
            "Meta did not confirm within a day. End it in Meta's business settings: System users, Revoke tokens."
        )
    return _translated("Meta did not confirm within a day. Remove Conwerz at Facebook under Business integrations.")


def _what_is_left(facts: Facts) -> str:
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
