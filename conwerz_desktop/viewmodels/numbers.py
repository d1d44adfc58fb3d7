"""Settings → WhatsApp numbers: how each stands at Meta, the next step towards sending, PIN and business profile."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from conwerz_desktop.domain.numbers import (
    MOST_WEBSITES,
    BusinessProfile,
    NumberNews,
    NumberState,
    Step,
    Vertical,
    is_pin,
    step,
    too_long,
)
from conwerz_desktop.domain.records import record
from conwerz_desktop.viewmodels import commas, health_words, names, sentences
from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.moments import Calendar
from conwerz_desktop.viewmodels.qt import QmlUncreatable
from conwerz_desktop.viewmodels.rows import Rows

QML_IMPORT_NAME = "Conwerz.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


def _nowhere(*_: object) -> "Future[NumberNews]":
    return Future()


def _nobody() -> "Future[tuple[NumberNews, ...]]":
    return Future()


@record
class NumberActs:
    """By the row number of a connection. `save_profile` takes the path of a picture, or an empty one.

    `choose_files` asks the owner, and calls with the paths.
    """

    look: Callable[[], Future[tuple[NumberNews, ...]]] = _nobody
    request_code: Callable[[int, str, bool], Future[NumberNews]] = _nowhere
    verify: Callable[[int, str], Future[NumberNews]] = _nowhere
    register: Callable[[int, str], Future[NumberNews]] = _nowhere
    set_pin: Callable[[int, str], Future[NumberNews]] = _nowhere
    deregister: Callable[[int], Future[NumberNews]] = _nowhere
    save_profile: Callable[[int, BusinessProfile, str], Future[NumberNews]] = _nowhere
    choose_files: Callable[[Callable[[Sequence[str]], object]], object] = lambda _: None


@record
class NumberLine:
    """`step` is none, verify, register or on_phone. `said` tells what came of the last act, `failed` whether badly."""

    key: int
    shown: str
    name: str
    status: str
    kind: str
    fact_names: tuple[str, ...]
    facts: tuple[str, ...]
    step: str
    needs_pin: bool
    code_sent: bool
    said: str
    failed: bool
    busy: bool
    about: str
    address: str
    description: str
    email: str
    website: str
    second_website: str
    vertical: str
    picture: str
    changed: bool
    bad_fields: tuple[str, ...]
    spoken: str


@record
class Shown:
    """A number on the page: what Meta says, and what the owner is about to change."""

    news: NumberNews
    draft: BusinessProfile | None = None
    picture: str = ""
    code_sent: bool = False
    busy: bool = False
    said: str = ""


@record
class VerticalChoice:
    key: str
    text: str


@QmlElement
@QmlUncreatable("made in Python")
class NumbersPage(QObject):
    """Asks nobody before it is first opened."""

    loaded_changed = Signal()
    failed_changed = Signal()

    def __init__(self, calendar: Calendar, acts: NumberActs, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._calendar = calendar
        self._acts = acts
        self._bridge = bridge
        self._known: dict[int, Shown] = {}
        self._loaded = False
        self._failed = False
        self._lines = Rows(NumberLine, self)
        self._verticals = Rows(VerticalChoice, self)

    @Property(Rows, constant=True)
    def lines(self) -> Rows:
        return self._lines

    @Property(Rows, constant=True)
    def verticals(self) -> Rows:
        return self._verticals

    @property
    def shown(self) -> tuple[NumberLine, ...]:
        return tuple(self._lines.rows)

    @Property(bool, notify=loaded_changed)
    def loaded(self) -> bool:
        return self._loaded

    @Property(bool, notify=failed_changed)
    def failed(self) -> bool:
        """Nobody could be asked."""
        return self._failed

    @Slot()
    def open(self) -> None:
        self._verticals.show([VerticalChoice(each.value, vertical_word(each.value)) for each in Vertical])
        self._bridge.when_done(self._acts.look(), self._take_all, self._fail)

    @Slot(int, bool)
    def request_code(self, connection: int, by_voice: bool) -> None:
        sent = (
            _translated("A call with the code is on its way.") if by_voice else _translated("The code is on its way.")
        )
        asked = self._acts.request_code(connection, self._calendar.locale.name(), by_voice)
        self._do(connection, asked, sent, code_sent=True)

    @Slot(int, str)
    def verify(self, connection: int, code: str) -> None:
        digits = "".join(filter(str.isdigit, code))
        self._do(connection, self._acts.verify(connection, digits), _translated("Verified. One step is left."))

    @Slot(int, str)
    def register_(self, connection: int, pin: str) -> None:
        self._do(connection, self._acts.register(connection, pin.strip()), _translated("Registered. It can send now."))

    @Slot(int, str)
    def set_pin(self, connection: int, pin: str) -> None:
        kept = _translated("The new PIN is set at Meta, and kept in the keychain.")
        self._do(connection, self._acts.set_pin(connection, pin.strip()), kept)

    @Slot(int)
    def deregister(self, connection: int) -> None:
        gone = _translated("Deregistered. It no longer sends or receives.")
        self._do(connection, self._acts.deregister(connection), gone)

    @Slot(str, result=bool)
    def is_pin(self, text: str) -> bool:
        return is_pin(text.strip())

    @Slot(int, str, str)
    def write(self, connection: int, name: str, text: str) -> None:
        """Into the profile, which is saved later. `name`: a field, website, second_website or vertical."""
        shown = self._known[connection]
        draft = _written(shown.draft or shown.news.profile or BusinessProfile(), name, text)
        self._put(connection, replace(shown, draft=draft))

    @Slot(int)
    def choose_picture(self, connection: int) -> None:
        self._acts.choose_files(partial(self._take_picture, connection))

    def _take_picture(self, connection: int, paths: Sequence[str]) -> None:
        if paths:
            self._put(connection, replace(self._known[connection], picture=paths[0]))

    @Slot(int)
    def save(self, connection: int) -> None:
        shown = self._known[connection]
        profile = shown.draft or shown.news.profile or BusinessProfile()
        if not too_long(profile):
            saved = self._acts.save_profile(connection, profile, shown.picture)
            self._do(connection, saved, _translated("Saved. Customers see it in WhatsApp now."))

    @Slot(int)
    def discard(self, connection: int) -> None:
        self._put(connection, replace(self._known[connection], draft=None, picture=""))

    def _do(self, connection: int, act: Future[NumberNews], done: str, *, code_sent: bool = False) -> None:
        self._put(connection, replace(self._known[connection], busy=True, said=""))
        then = partial(self._take, done, code_sent=code_sent)
        self._bridge.when_done(act, then, lambda: self._rest(connection))

    def _take_all(self, found: tuple[NumberNews, ...]) -> None:
        known = self._known
        self._known = {news.connection: _met(known.get(news.connection, Shown(news)), news) for news in found}
        self._loaded = True
        self._failed = False
        self.loaded_changed.emit()
        self.failed_changed.emit()
        self._show()

    def _take(self, done: str, news: NumberNews, *, code_sent: bool) -> None:
        before = self._known[news.connection]
        if news.problem:
            kept = replace(news, number=news.number or before.news.number, profile=news.profile or before.news.profile)
            self._put(news.connection, replace(before, news=kept, busy=False, said=problem_words(news.problem)))
        else:
            sent = code_sent and before.news.number is not None
            self._put(news.connection, Shown(news, code_sent=sent, said=done))

    def _rest(self, connection: int) -> None:
        """A bug of ours, which the crash log has."""
        self._put(connection, replace(self._known[connection], busy=False, said=problem_words("unknown")))

    def _fail(self) -> None:
        self._failed = True
        self.failed_changed.emit()

    def _put(self, connection: int, shown: Shown) -> None:
        self._known[connection] = shown
        self._show()

    def _show(self) -> None:
        self._lines.show([line(connection, shown) for connection, shown in self._known.items()])


def _met(before: Shown, news: NumberNews) -> Shown:
    """Looking again leaves what the owner has begun to write."""
    number, profile = news.number or before.news.number, news.profile or before.news.profile
    said = problem_words(news.problem) if news.problem else before.said
    return replace(before, news=replace(news, number=number, profile=profile), said=said)


def _written(profile: BusinessProfile, name: str, text: str) -> BusinessProfile:
    match name:
        case "website" | "second_website":
            both = [*profile.websites, "", ""][:MOST_WEBSITES]
            both[0 if name == "website" else 1] = text.strip()
            return replace(profile, websites=tuple(filter(None, both)))
        case "vertical":
            return replace(profile, vertical=text)
        case "about":
            return replace(profile, about=text)
        case "address":
            return replace(profile, address=text)
        case "description":
            return replace(profile, description=text)
        case "email":
            return replace(profile, email=text.strip())
        case _:
            raise ValueError(name)


def line(connection: int, shown: Shown) -> NumberLine:
    number = shown.news.number or NumberState("")
    profile = shown.draft or shown.news.profile or BusinessProfile()
    websites = [*profile.websites, "", ""]
    facts = _facts(number, knows_pin=shown.news.knows_pin)
    status, kind = _status(number)
    name = names.clean(number.name)
    return NumberLine(
        key=connection,
        shown=number.shown,
        name=name,
        status=status,
        kind=kind,
        fact_names=tuple(facts),
        facts=tuple(facts.values()),
        step=step(number).value if number.id else Step.NONE.value,
        needs_pin=number.has_pin and not shown.news.knows_pin,
        code_sent=shown.code_sent,
        said=shown.said,
        failed=bool(shown.news.problem),
        busy=shown.busy,
        about=profile.about,
        address=profile.address,
        description=profile.description,
        email=profile.email,
        website=websites[0],
        second_website=websites[1],
        vertical=vertical_word(profile.vertical),
        picture=shown.picture.rpartition("/")[2],
        changed=bool(shown.picture) or (shown.draft is not None and shown.draft != shown.news.profile),
        bad_fields=too_long(profile),
        spoken=commas.joined((number.shown, name, status, *facts.values())),
    )


def _status(number: NumberState) -> tuple[str, str]:
    if not number.id:
        return _translated("Not known"), "off"
    match step(number):
        case Step.ON_PHONE:
            return _translated("Also in the phone's app"), "good"
        case Step.VERIFY:
            return _translated("Not verified"), "warn"
        case Step.REGISTER:
            return _translated("Not registered"), "warn"
        case Step.NONE:
            return _translated("Connected"), "good"


def _facts(number: NumberState, *, knows_pin: bool) -> dict[str, str]:
    pin = _translated("Set, kept in the keychain") if knows_pin else _translated("Set, not known here")
    return {
        _translated("Display name"): _name_word(number.name_status),
        _translated("Quality"): health_words.quality_word(number.quality),
        _translated("New conversations"): health_words.limit_words(number.limit) or _translated("Not told"),
        _translated("Two-step PIN"): pin if number.has_pin else _translated("Not set"),
    }


def _name_word(name_status: str) -> str:
    match name_status:
        case "APPROVED" | "AVAILABLE_WITHOUT_REVIEW":
            return _translated("Approved")
        case "PENDING_REVIEW":
            return _translated("In review")
        case "DECLINED":
            return _translated("Declined")
        case "EXPIRED":
            return _translated("Expired")
        case _:
            return _translated("Not told")


def problem_words(key: str) -> str:
    match key:
        case "pin_unknown":
            return _translated("Type the number's PIN: six digits. It was set when the number was registered before.")
        case "picture_refused":
            return _translated("WhatsApp takes a JPEG or PNG of at most 5 MB as the picture. Choose another one.")
        case "keychain_closed":
            return _translated("The keychain is locked, so the PIN could not be kept. Unlock it and try again.")
        case "offline":
            return _translated("Meta cannot be reached. Nothing was changed; try again.")
        case "unsettled":
            return _translated(
                "The connection broke off, so Meta may have done it. Look at the status before you repeat it."
            )
        case _:
            return sentences.sentence(key)


def vertical_word(vertical: str) -> str:
    words: dict[str, str] = {
        Vertical.OTHER: _translated("Other"),
        Vertical.AUTO: _translated("Cars"),
        Vertical.BEAUTY: _translated("Beauty"),
        Vertical.APPAREL: _translated("Clothing"),
        Vertical.EDU: _translated("Education"),
        Vertical.ENTERTAIN: _translated("Entertainment"),
        Vertical.EVENT_PLAN: _translated("Events"),
        Vertical.FINANCE: _translated("Finance"),
        Vertical.GROCERY: _translated("Groceries"),
        Vertical.GOVT: _translated("Public service"),
        Vertical.HOTEL: _translated("Hotel"),
        Vertical.HEALTH: _translated("Health"),
        Vertical.NONPROFIT: _translated("Non-profit"),
        Vertical.PROF_SERVICES: _translated("Professional services"),
        Vertical.RETAIL: _translated("Shop"),
        Vertical.TRAVEL: _translated("Travel"),
        Vertical.RESTAURANT: _translated("Restaurant"),
        Vertical.NOT_A_BIZ: _translated("Not a business"),
    }
    return words.get(vertical, _translated("Not chosen"))


def _translated(text: str) -> str:
    return QCoreApplication.translate("Numbers", text)
